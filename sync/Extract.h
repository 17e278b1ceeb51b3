// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"

// What cache.db keeps of a body beside the body: the columns that lists are made from and the words
// that are searched. Pure, any thread. A kind or member that is not known here gives empty columns;
// whoever changes this raises `extractVersion`, upon which caches are fetched anew.
namespace werkbank {

inline constexpr int extractVersion = 2;

struct Extract {
    // Stands for "has not ended" in `until`, above every real time.
    static constexpr qint64 open = 9'000'000'000'000'000;

    std::optional<Id> caseId;     // offer: of which case
    std::optional<qint64> pos;    // message, note, event: place in the conversation
    std::optional<int> side;      // message, marker
    std::optional<qint64> n;      // message: side_n; marker: read_n
    std::optional<qint64> until;  // case, offer, work_interval: when it ended; work_gap: when answered
    qint64 at = 0;                // when it came to be; 0: the kind has no such time
    QString words;                // empty: not searched
};

Extract extract(QStringView kind, const QJsonObject &body);
// The searched words alone.
QString searchedWords(QStringView kind, const QJsonObject &body);

} // namespace werkbank
