// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/KnownWords.h"

#include <QList>
#include <QRegularExpression>

// What Blinding knows about how people and computers write names. Pure, any thread, cannot fail.
namespace werkbank {

// Folders that belong to a person (of users, shares, sticks), whole, in text as withEvenLetters()
// gives it. Folders of the system are not among them.
QList<TextRange> ownPaths(const QString &even);

// "ak": finds "A. K.", "A.K." anywhere, "AK" at the end of a line behind a dash, slash or greeting
// or alone on its line. Group 1. Each as the letters that may stand there; without, it never matches.
QRegularExpression initialsPattern(const QString &firstLetters, const QString &lastLetters);

// Where the title, greeting or article before a name begins ("Sehr geehrte Frau Dr. ", "der "); `from`
// where there is none.
qsizetype withTitle(const QString &even, qsizetype from);

// Endings of a name that leave it a name, folded: "s" in "Annas", "sche" in "Hubersche".
bool isEndingOfNames(QStringView ending);
// What computers are called behind a name, folded: "pc" in "kernpc".
bool isEndingOfComputers(QStringView ending);
// Surnames that are words too, folded: "klein", "lang".
bool isOrdinaryWord(QStringView word);
// Titles, particles, forms of companies and what mailboxes are called, folded.
bool isOfNoPerson(QStringView word);
// What masking hides from offers but a reviewer needs: times, versions, addresses of routers.
bool isHarmlessHit(QStringView text);

} // namespace werkbank
