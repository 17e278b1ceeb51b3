// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Masking.h"
#include "core/wire/AccountEntities.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/ApplicantReaders.h"
#include "platform/domain/AuditReaders.h"
#include "platform/domain/FinanceReaders.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/KindReaders.h"
#include "platform/domain/PracticeRow.h"
#include "platform/domain/QualityReaders.h"

namespace werkbank {

namespace {

QJsonObject deskCase(const ReadContext &, const Id &id, Columns &c)
{
    DeskCaseBody body;
    body.id = id;
    body.number = c.text();
    body.state = enumFromName<CaseState>(c.text());
    if (const auto outcome = enumFromName<Outcome>(c.text()); outcome != Outcome::Unknown)
        body.outcome = outcome;
    body.task = c.text();
    body.level = int(c.integer());
    body.urgency = enumFromName<Urgency>(c.text());
    body.area = area(c.text());
    body.assignee = c.maybeId();
    body.assigneeName = c.text();
    body.createdAt = c.instant();
    body.unmatchedAt = c.maybeInstant();
    body.replyUntil = c.maybeInstant();
    body.reportedAt = c.maybeInstant();
    return toJson(body);
}

QJsonObject deskExpert(const ReadContext &, const Id &id, Columns &c)
{
    DeskExpertBody body{id, c.text(), enumFromName<MembershipState>(c.text()),
                        fromColumn<QList<QString>>(c.bytes()), int(c.integer()), int(c.integer())};
    if (c.maybeInstant())
        body.state = MembershipState::Suspended;
    return toJson(body);
}

// Ended cases leave the desk when their timer (CaseTimers.h) has set on_desk to 0.
#define DESK_CASE                                                                                 \
    "SELECT c.id, c.rev, c.id, c.number, c.state, c.outcome, c.task, c.level, c.urgency,"          \
    " u.postcode || ' ' || u.city,"                                                                \
    " c.assignee, a.name, c.created_at, c.unmatched_at, c.reply_until, c.reported_at"              \
    " FROM cases c JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"                   \
    " LEFT JOIN account a ON a.id = c.assignee WHERE c.tenant = $1 AND c.on_desk = 1"

#define DESK_EXPERT                                                                               \
    "SELECT m.account, m.desk_rev, m.account, a.name, m.state, a.speaks,"                          \
    " (SELECT count(*) FROM cases k WHERE k.assignee = m.account AND k.state = 'assigned'"         \
    " AND k.tenant = m.tenant), a.capacity, a.suspended_at"                                        \
    " FROM membership m JOIN account a ON a.id = m.account"                                        \
    " WHERE m.tenant = $1 AND m.roles LIKE '%\"expert\"%'"

const KindReader deskTable[] = {
    {DeskCaseBody::kind, Scope::Type::Desk, false, DESK_CASE " AND c.id = $2",
     DESK_CASE " AND c.id < $2 ORDER BY c.id DESC LIMIT $3", deskCase},
    {DeskExpertBody::kind, Scope::Type::Desk, false, DESK_EXPERT " AND m.account = $2",
     DESK_EXPERT " AND m.account < $2 ORDER BY m.account DESC LIMIT $3", deskExpert},
    deskInvoiceReader,
    deskPaymentReader,
    deskBatchReader,
    deskEarningReader,
    deskReviewReader,
    deskPeriodReader,
    deskApplicantReader,
    practiceReader,
    auditHeadReader,
};

#undef DESK_CASE
#undef DESK_EXPERT

} // namespace

std::span<const KindReader> deskReaders()
{
    return deskTable;
}

} // namespace werkbank
