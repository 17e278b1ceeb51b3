// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "sync/queries/Query.h"

// The expert's list of what to do in a case, what waits included. See Query.h for threads.
namespace werkbank {

struct StepRow {
    QString key;         // the step's id
    QByteArray sortKey;  // in the order in which they were added; those that wait behind
    qint64 viewRev = 0;
    StepBody body;
};

struct StepsQuery {
    Id caseId;
    using Row = StepRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// The last time that a case was to be handed over.
struct HandoverRow {
    QString key;
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;
    HandoverBody body;
    bool asking = false;  // the question is on its way
};

struct HandoverQuery {
    Id caseId;
    using Row = HandoverRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
