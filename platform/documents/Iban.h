// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Account numbers (ISO 13616): length per country, check digits modulo 97 (ISO 7064). Pure, any
// thread. Texts may hold spaces and small letters; the plain form has neither.
namespace werkbank {

// The plain form of a right IBAN of a country that takes part in SEPA, else empty.
QString plainIban(QStringView text);
// "DE02 1203 0000 0000 2020 51", for people.
QString groupedIban(QStringView plain);
// True for 8 or 11 characters as ISO 9362 wants them. Whether such a bank exists is not known here.
bool isBic(QStringView text);
// The remainder modulo 97 of letters and digits, A = 10 … Z = 35; -1 for any other character.
int remainderOf97(QStringView text);

} // namespace werkbank
