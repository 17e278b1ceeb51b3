// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/Work.h"

// A case as stored: its body as its expert would see it without any projection, and what belongs
// to the platform alone. Errors go into the Sql.
namespace werkbank {

struct CaseRow {
    CaseBody body;
    Id customer;
    QString masked;  // the description for those who are only asked
    std::optional<Instant> withdrawnAt, unmatchedAt, reportedAt;
    qint64 pos = 0, expertN = 0, customerN = 0, itemN = 0;  // highest numbers given
    int cascade = 0;  // counts the cascades of offers, 0: none yet
    int ring = 0;     // of this cascade
    std::optional<Instant> ringEndsAt;
    qint64 rev = 1;

    Scope scope() const { return Scope::ofCase(body.id); }
    Scope desk() const { return Scope::ofDesk(body.tenant); }
    const Id &tenant() const { return body.tenant; }
    const Id &id() const { return body.id; }
    CaseState state() const { return body.state; }
    bool isUrgent() const { return body.urgency == Urgency::Urgent; }
    bool hasEnded() const
    {
        return body.state == CaseState::Closed || body.state == CaseState::Cancelled;
    }
};

std::optional<CaseRow> loadCase(Sql &sql, const Id &id);
DeskCaseBody deskCase(const CaseRow &row);

// Writes what differs and tells it. Only where state and assignee are still those of `was`;
// otherwise `case_changed` is put into the Sql, which lets the whole command be tried again.
void saveCase(Work &work, const CaseRow &was, CaseRow &is);

} // namespace werkbank
