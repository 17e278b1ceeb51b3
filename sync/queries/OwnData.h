// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "core/wire/MoneyEntities.h"
#include "core/wire/QualityEntities.h"
#include "core/wire/TimeEntities.h"
#include "sync/queries/Query.h"

// What this copy holds of an expert's own work: his cases, what customers said of them, the time
// and what he earned. One row, read once: what changes afterwards is not told. See Query.h for
// threads.
namespace werkbank {

struct OwnCase {
    CaseBody body;
    std::optional<RatingBody> rating;
    QList<WorkPiece> pieces;  // his own of the receipt, while it is here
    std::optional<EarningBody> earning;
};

struct OwnDataRow {
    QString key;  // the account's id
    QByteArray sortKey;
    qint64 viewRev = 0;

    QList<OwnCase> cases;  // newest first; also earnings whose case is not here any more
};

struct OwnDataQuery {
    using Row = OwnDataRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
