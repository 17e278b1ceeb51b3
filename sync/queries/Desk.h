// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/DeskEntities.h"
#include "sync/queries/Query.h"

// A tenant's desk, for its dispatchers and onboarding staff. See Query.h for threads.
namespace werkbank {

// What a dispatcher does about a case, in the order of the list.
enum class DeskGroup { Unmatched, Silent, UnderWay, Solved, Ended };
DeskGroup deskGroupOf(const DeskCaseBody &desk, Instant now);

struct DeskCaseRow {
    QString key;
    QByteArray sortKey;  // by group, then by age
    qint64 viewRev = 0;
    DeskGroup group = DeskGroup::UnderWay;

    Id tenant;
    DeskCaseBody desk;
    bool assigning = false;  // case.assign is on its way
    QString problem;         // why it was refused
    QString code;
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
    QByteArray sortKey;  // who can take a case first, then who has all he can take; by name
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
