// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/DeskEntities.h"
#include "sync/queries/Query.h"

// A tenant's desk, for its dispatchers and onboarding staff. See Query.h for threads.
namespace werkbank {

struct DeskCaseRow {
    QString key;
    QByteArray sortKey;  // unmatched first, then silent, then by age
    qint64 viewRev = 0;

    Id tenant;
    DeskCaseBody desk;
    bool assigning = false;  // case.assign is on its way
    QString problem;         // why it was refused
    Id command;
};

struct DeskCasesQuery {
    using Row = DeskCaseRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

struct DeskExpertRow {
    QString key;
    QByteArray sortKey;  // by name
    qint64 viewRev = 0;

    Id tenant;
    DeskExpertBody expert;
};

struct DeskExpertsQuery {
    using Row = DeskExpertRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
