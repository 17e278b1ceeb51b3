// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "sync/queries/Query.h"

// The person's memberships and what he said against a suspension of one. See Query.h for threads.
// The platform tells that a membership is suspended; that an appeal was sent is known from its
// command, and when that is gone from what was kept on this computer with it (Suspension.h).
namespace werkbank {

enum class AppealState {
    None,
    Waiting,  // kept here, not sent yet
    Sent,     // the platform has it
    Refused,  // the platform has not taken it; the text is kept
};

struct SuspensionRow {
    QString key;  // the tenant's id
    QByteArray sortKey;
    qint64 viewRev = 0;

    Id tenant;
    QString tenantName;
    bool suspended = false;
    AppealState appeal = AppealState::None;
    QString text;     // of the appeal
    Instant at;       // when it was written, or sent
    Id command;       // Waiting, Refused
    QString problem;  // Refused
    QString code;
    bool kept = false;  // what was kept on this computer is there
};

struct SuspensionsQuery {
    // Where the appeal that was sent is kept, beside the tenant's id.
    static constexpr QLatin1StringView keptMode{"appeal.sent"};

    using Row = SuspensionRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
