// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Work.h"
#include "core/wire/MoneyEntities.h"
#include "platform/domain/CaseRow.h"

// What was said about the time of a case, and what it comes to now: billed time, and the bill under
// the case's tariff and cap. Thread of the Sql; its errors go into the Sql. caseWork() fails with the
// errors of reckonWork() and makeBill().
namespace werkbank {

struct WorkRow {
    WorkIntervalBody body;
    bool letGo = false;  // the platform ended it: the expert began something else, or left
};

struct WorkSaid {
    QList<WorkRow> intervals;
    QList<WorkPauseBody> pauses;
    QList<WorkGapBody> gaps;
    std::optional<qint64> agreedCap;       // the customer's, in the tariff's way
    std::optional<CaseWorkBody> lastTold;  // what both sides know
    qsizetype size() const { return intervals.size() + pauses.size() + gaps.size(); }
    WorkRecord record() const;
    WorkRow *find(const Id &interval);
};

struct CaseWork {
    ReckonedWork work;
    BillFacts facts;
    Bill bill;
    bool capReached = false;
    Instant at;                   // `work` was so then: a session is known until it was last heard
    std::optional<Instant> next;  // price or clock change by themselves
    CaseWorkBody body(const Id &caseId) const;
};

WorkSaid loadWork(Sql &sql, const CaseRow &row);
Result<CaseWork> caseWork(const WorkSaid &said, const CaseRow &row, Instant now);
// Both in one: the facts and the pieces of a receipt. Ask after leaveWork() has ended what ran.
Result<CaseWork> caseWork(Sql &sql, const CaseRow &row, Instant now);

} // namespace werkbank
