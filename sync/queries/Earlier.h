// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "sync/queries/Query.h"

// The other cases of a case's customer that are on this computer, newest first. The same customer:
// the same mail address, or, where one of the two has none, the same name and phone number. See
// Query.h for threads.
namespace werkbank {

struct EarlierRow {
    QString key;  // the case's id
    QByteArray sortKey;
    qint64 viewRev = 0;

    QString number;
    QString title;
    QString task;
    CaseState state = CaseState::Unknown;
    QString solution;
    Instant at;  // when it was written
};

struct EarlierQuery {
    Id caseId;
    using Row = EarlierRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
