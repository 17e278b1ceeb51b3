// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/Search.h"

#include <QDate>
#include <QTimeZone>

// What a person typed into the search of everything, read: words, and what narrows them, in German
// or English whatever the app's language is:
//     from: von:        who wrote it; "me" or "ich": I
//     case: fall:       number, title or customer of the case
//     before: vor:      a day: 2026-11-23, 23.11.2026, 23.11., today, yesterday, heute, gestern
//     since: seit:      the same; that day is in
//     has:file hat:datei
// A value with spaces stands in quotes. Pure; any thread.
namespace werkbank {

struct SearchTerms {
    SearchQuery query;
    QString notUnderstood;  // the first part that narrows, but says nothing known: "before:tomorow"

    static SearchTerms read(const QString &typed, const QDate &today, const QTimeZone &zone);
};

} // namespace werkbank
