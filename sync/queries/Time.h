// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "core/wire/MoneyEntities.h"
#include "core/wire/TimeEntities.h"
#include "sync/queries/Query.h"

// The time worked on a case, waiting commands included: of one case, or of all my cases in which a
// clock of mine runs or a question about it is open. See Query.h for threads.
namespace werkbank {

struct CaseTimeRow {
    QString key;         // the case's id
    QByteArray sortKey;  // by the case's creation
    qint64 viewRev = 0;

    Id caseId;
    Id me;               // this account
    Id device;           // this computer
    QString customer;    // name
    QString title;
    Instant createdAt;   // of the case: no time is before it
    bool open = false;   // mine and assigned: time can be entered
    bool urgent = false;
    TariffRules tariff;
    std::optional<CaseWorkBody> work;  // as the platform reckons it, without what waits
    QList<WorkIntervalBody> intervals;
    QList<WorkPauseBody> pauses;
    QList<WorkGapBody> gaps;
    QList<Id> waiting;   // of those: what the platform does not know yet
    // The last moments at which somebody wrote here or something happened, in order; only while
    // typed work of mine runs on this computer, or a question about it is open.
    QList<Instant> signs;
    QString problem;     // why the last command about time was refused
    QString code;
    Id problemCommand;

    bool anyWaits() const { return !waiting.isEmpty(); }
};

struct CaseTimeQuery {
    Id caseId;  // null: all in which my clock runs
    using Row = CaseTimeRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
