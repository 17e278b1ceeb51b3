// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Words as the search compares them: lower case, without accents, "ä", "ae" and "a" alike, "ß" as
// "ss". Pure, any thread, cannot fail.
namespace werkbank {

QString folded(QStringView text);
// Runs of letters and digits of at least two characters, folded; "FRITZ!Box" also as "fritzbox".
QStringList foldedWords(QStringView text);
// foldedWords() without those that say nothing about a task ("my", "nicht", "please"), each once.
QStringList meaningfulWords(QStringView text);
// One letter more, less, other, or two neighbours swapped.
bool isOneEditApart(QStringView a, QStringView b);

} // namespace werkbank
