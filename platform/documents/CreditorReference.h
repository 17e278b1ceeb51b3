// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

// The creditor reference of a payment (ISO 11649): "RF", two check digits modulo 97, up to 21
// letters and digits. A mistyped digit or two swapped ones are noticed. Pure, any thread.
namespace werkbank {

// From a document's number, whose letters and digits it keeps ("2026-0042" -> "RF.. 20260042").
// `bad_reference` where none or more than 21 remain.
Result<QString> creditorReference(QStringView number);
// The plain form, upper case and without spaces; empty where text is no right reference.
QString plainCreditorReference(QStringView text);
// "RF18 5390 0754 7034", for people.
QString groupedCreditorReference(QStringView plain);
// All runs of whole words in a text that are right references, in blocks or not, each once. By
// chance 1 of 97 longer runs is right too: whoever asks takes the ones that he knows.
QStringList creditorReferencesIn(QStringView text);

} // namespace werkbank
