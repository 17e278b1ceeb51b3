// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Masking.h"
#include "core/wire/AccountEntities.h"
#include "platform/domain/Blobs.h"
#include "platform/domain/FinanceReaders.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/PayReaders.h"
#include "platform/domain/QualityReaders.h"

#include <limits>

namespace werkbank {

namespace {

QJsonObject profile(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(ProfileBody{id, c.text(), c.text(), c.text(), c.text(),
                              fromColumn<QList<QString>>(c.bytes()), int(c.integer())});
}

QJsonObject membership(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(MembershipBody{id, c.id(), c.text(), fromColumn<QList<Role>>(c.bytes()),
                                 enumFromName<MembershipState>(c.text()),
                                 fromColumn<TariffRules>(c.bytes())});
}

QJsonObject skill(const ReadContext &, const Id &id, Columns &c)
{
    SkillBody body{id, c.text(), int(c.integer()), enumFromName<SkillState>(c.text()),
                   int(c.integer()), c.maybeInstant(), c.maybeInstant(), c.text()};
    return toJson(body);
}

QJsonObject hours(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(HoursBody{id, c.text(), fromColumn<QList<DayHours>>(c.bytes())});
}

QJsonObject dayException(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(DayExceptionBody{id, c.text(), enumFromName<DayKind>(c.text()),
                                   fromColumn<QList<TimeSpan>>(c.bytes()), c.text()});
}

QJsonObject presence(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(PresenceBody{id, c.maybeInstant(), c.maybeInstant()});
}

QJsonObject device(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(DeviceBody{id, c.text(), c.instant(), c.maybeInstant()});
}

// Of an ended offer those that were there: what comes later is for whoever has the case.
QList<OfferFile> offerFiles(const ReadContext &context, const OfferBody &offer)
{
    QList<OfferFile> out;
    const Instant until = offer.endedAt.value_or(Instant{std::numeric_limits<qint64>::max()});
    const Rows rows = context.sql.rows("SELECT type, size FROM blob WHERE tenant = $1"
                                       " AND case_id = $2 AND side = 'customer'"
                                       " AND state = 'complete' AND created_at <= $3"
                                       " ORDER BY created_at, id LIMIT 50",
                                       {offer.tenant, offer.caseId, until});
    for (const Row &row : rows)
        out.append({fileKindOf(row.text(0)), row.integer(1)});
    return out;
}

// Nothing of the customer passes here that is not cut or masked.
QJsonObject offer(const ReadContext &context, const Id &id, Columns &c)
{
    OfferBody body;
    body.id = id;
    body.caseId = c.id();
    body.number = c.text();
    body.tenant = c.id();
    body.tenantName = c.text();
    body.state = enumFromName<OfferState>(c.text());
    body.task = c.text();
    body.level = int(c.integer());
    body.urgency = enumFromName<Urgency>(c.text());
    body.initials = initials(c.text());
    body.customerKind = enumFromName<CustomerKind>(c.text());
    body.area = area(c.text());
    body.text = c.text();
    body.device = c.text();
    body.language = c.text();
    body.tariff = fromColumn<TariffRules>(c.bytes());
    body.others = int(c.integer());
    body.exclusive = c.boolean();
    body.createdAt = c.instant();
    body.exclusiveUntil = c.instant();
    body.endsAt = c.instant();
    body.extended = c.boolean();
    body.endedAt = c.maybeInstant();
    body.files = offerFiles(context, body);
    return toJson(body);
}

#define OFFER_COLUMNS                                                                             \
    "SELECT o.id, o.rev, o.id, o.case_id, c.number, o.tenant, t.name, o.state, c.task, c.level,"   \
    " c.urgency, u.name, u.kind, u.postcode || ' ' || u.city, c.masked, c.masked_device,"           \
    " c.language, c.tariff,"                                                                       \
    " o.others, o.exclusive, o.created_at, o.exclusive_until, o.ends_at, o.extended, o.ended_at"   \
    " FROM offer o JOIN cases c ON c.tenant = o.tenant AND c.id = o.case_id"                       \
    " JOIN tenant t ON t.id = o.tenant"                                                            \
    " JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"                                \
    " WHERE o.account = $1 AND o.dropped = 0"

#define MEMBERSHIP_COLUMNS                                                                        \
    "SELECT m.id, m.rev, m.id, m.tenant, t.name, m.roles, m.state, f.body FROM membership m"       \
    " JOIN tenant t ON t.id = m.tenant JOIN tariff f ON f.tenant = t.id AND f.id = t.tariff"       \
    " WHERE m.account = $1"

#define SKILL_COLUMNS                                                                             \
    "SELECT id, rev, id, task, level, state, verified_level, proven_at, proven_until, proof"       \
    " FROM skill WHERE account = $1"

const KindReader accountTable[] = {
    {ProfileBody::kind, Scope::Type::Account, false,
     "SELECT id, rev, id, name, email, language, zone, speaks, capacity FROM account"
     " WHERE id = $1 AND id = $2",
     "SELECT id, rev, id, name, email, language, zone, speaks, capacity FROM account"
     " WHERE id = $1 AND id < $2 LIMIT $3",
     profile},
    {MembershipBody::kind, Scope::Type::Account, false, MEMBERSHIP_COLUMNS " AND m.id = $2",
     MEMBERSHIP_COLUMNS " AND m.id < $2 ORDER BY m.id DESC LIMIT $3", membership},
    {OfferBody::kind, Scope::Type::Account, false, OFFER_COLUMNS " AND o.id = $2",
     OFFER_COLUMNS " AND o.id < $2 ORDER BY o.id DESC LIMIT $3", offer},
    {PresenceBody::kind, Scope::Type::Account, false,
     "SELECT account, rev, account, available_until, pause_until FROM presence"
     " WHERE account = $1 AND account = $2",
     "SELECT account, rev, account, available_until, pause_until FROM presence"
     " WHERE account = $1 AND account < $2 LIMIT $3",
     presence},
    {HoursBody::kind, Scope::Type::Account, false,
     "SELECT account, rev, account, zone, week FROM hours WHERE account = $1 AND account = $2",
     "SELECT account, rev, account, zone, week FROM hours"
     " WHERE account = $1 AND account < $2 LIMIT $3",
     hours},
    {DayExceptionBody::kind, Scope::Type::Account, false,
     "SELECT id, rev, id, date, day, spans, reason FROM day_exception"
     " WHERE account = $1 AND id = $2",
     "SELECT id, rev, id, date, day, spans, reason FROM day_exception"
     " WHERE account = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
     dayException},
    {SkillBody::kind, Scope::Type::Account, false,
     SKILL_COLUMNS " AND id = $2",
     SKILL_COLUMNS " AND id < $2 ORDER BY id DESC LIMIT $3",
     skill},
    {DeviceBody::kind, Scope::Type::Account, false,
     "SELECT id, rev, id, name, created_at, revoked_at FROM device"
     " WHERE account = $1 AND id = $2",
     "SELECT id, rev, id, name, created_at, revoked_at FROM device"
     " WHERE account = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
     device},
    earningReader,
    creditNoteReader,
    payProfileReader,
    payoutReader,
    reviewDoneReader,
    reviewResultReader,
    reputationReader,
};

#undef OFFER_COLUMNS
#undef MEMBERSHIP_COLUMNS

} // namespace

std::span<const KindReader> accountReaders()
{
    return accountTable;
}

} // namespace werkbank
