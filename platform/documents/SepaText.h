// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text within the characters that every bank in SEPA must take (EPC217-08): letters a-z and A-Z,
// digits, / - ? : ( ) . , ' + and the blank. Pure, any thread.
namespace werkbank {

// German letters in two ("ä" -> "ae"), other Latin ones without their marks, "&" as "+", anything
// else as a blank; blanks folded. A name in another script is empty.
QString sepaText(const QString &text);

// True for 1 to 35 of these characters, without "/" at an end or "//" within: what names a message
// or a payment.
bool isSepaId(const QString &id);

} // namespace werkbank
