// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/QualityEntities.h"
#include "sync/queries/Query.h"

// What customers said of this expert's cases, and his one answer to each. See Query.h for threads.
namespace werkbank {

struct RatingRow {
    QString key;         // the case's id
    QByteArray sortKey;  // without an answer first, newest first
    qint64 viewRev = 0;

    RatingBody body;
    QString number, task, customer;
    QString answer;       // with what waits
    bool sending = false; // the answer is not with the platform yet
    bool mayTakeBack = false;
    QString refused;      // words that the platform did not take
    QString problem;      // why
    QString code;
    Id command;
};

struct RatingsQuery {
    // Ratings of cases that ended longer ago are not listed.
    static constexpr Milliseconds since = std::chrono::days(90);
    using Row = RatingRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
