// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/KnownWords.h"
#include "core/wire/Entities.h"

#include <QStringList>

// What an offer shows of a person before an expert has taken the case. Pure, any thread, cannot
// fail. It rather hides too much: the expert reads the full text a second later, a leak stays.
namespace werkbank {

inline constexpr char16_t maskMark[] = u"▮▮▮";

// "Maria Huber" -> "M. H.", "Dr. Anna-Lena von Au" -> "A. A."; empty for text without letters.
QString initials(QStringView name);

// Two digits of a postcode: "81547 München" -> "81…", "SW1A 1AA" -> "SW…"; empty without one.
QString area(QStringView postcodeAndPlace);
QString area(const Customer &customer);

// What the form tells about the person, as words that mask() is to hide.
QStringList knownWords(const Customer &customer);

// `text` with names (known ones, and what looks like one), phone and other long numbers, mail and
// web addresses, accounts, passwords, user folders, streets and places behind a postcode replaced
// by maskMark. Also normalises (NFKC) and drops invisible characters.
QString mask(const QString &text, const QStringList &known);

// Where mask() sees all this but the known words, in text as withEvenLetters() gives it. The ranges
// may overlap.
QList<TextRange> nameLikeRanges(const QString &even);

} // namespace werkbank
