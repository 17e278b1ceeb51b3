// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Roster.h"

#include "core/base/DisplayText.h"
#include "core/rules/FixedIds.h"
#include "core/rules/BillMaking.h"
#include "core/rules/Relations.h"
#include "core/wire/Codes.h"
#include "core/wire/DeskEntities.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/CaseFlow.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Reviews.h"
#include "platform/domain/SamplePeriods.h"
#include "platform/domain/Streams.h"

#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error notInRoster()
{
    return makeError(codes::notAllowed, u"There is no such tenant, account, device or case."_s);
}

// Cases in work that the account has in one tenant, or in all.
void releaseCases(Work &work, const Id &account, const Id &tenant, const QString &reason)
{
    const Rows cases = work.sql.rows(
        "SELECT id, tenant FROM cases WHERE assignee = $1 AND state = 'assigned'"
        " ORDER BY created_at, id",
        {account});
    for (const Row &row : cases) {
        if (tenant.isNull() || row.id(1) == tenant)
            reassign(work, row.id(0), CaseStep::GiveBack, {}, reason);
    }
}

void withdrawOffers(Work &work, const Id &account, const Id &tenant)
{
    const Rows offers = work.sql.rows(
        "SELECT id, case_id, tenant FROM offer WHERE account = $1 AND state = 'open'", {account});
    for (const Row &offer : offers) {
        if (!tenant.isNull() && offer.id(2) != tenant)
            continue;
        const auto row = loadCase(work.sql, offer.id(1));
        if (!row)
            return;
        CaseChange change(*row);
        closeOffer(work, change.is, offer.id(0), OfferState::Withdrawn);
        if (openOffers(work, change.is) == 0 && change.is.state() == CaseState::Offered)
            nextRing(work, change.is);
        commitCase(work, change);
    }
}

// What a membership shows of the desk.
Relations deskPart(const QList<Role> &roles, MembershipState state)
{
    if (state != MembershipState::Verified)
        return {};
    return (roles.contains(Role::Dispatcher) ? Relation::Dispatcher : Relations())
        | (roles.contains(Role::Finance) ? Relation::Finance : Relations())
        | (roles.contains(Role::Reviewer) ? Relation::Reviewer : Relations())
        | (roles.contains(Role::Onboarder) ? Relation::Onboarder : Relations());
}

Relations deskPartOf(Work &work, const Id &account, const Id &tenant)
{
    const auto row = work.sql.row("SELECT roles, state FROM membership WHERE tenant = $1"
                                  " AND account = $2",
                                  {tenant, account});
    return row ? deskPart(fromColumn<QList<Role>>(row->blob(0)),
                          enumFromName<MembershipState>(row->text(1)))
               : Relations();
}

// A grant of what he has already means: fetch it again, for he sees another part of it now.
void followDesk(Work &work, const Id &account, const Id &tenant, Relations was, Relations is)
{
    const Scope desk = Scope::ofDesk(tenant);
    if (is && is != was)
        work.effect.grant(account, desk);
    else if (!is && was)
        work.effect.revoke(account, desk);
    if (was.testFlag(Relation::Reviewer) && !is.testFlag(Relation::Reviewer))
        putBackAll(work, account, tenant);
}

// Reads a single case as staff, not as its expert.
bool isAssignee(Work &work, const Id &account, const Id &caseId)
{
    return work.sql.hit("SELECT 1 FROM cases WHERE id = $1 AND assignee = $2", {caseId, account});
}

} // namespace

QTimeZone tenantZone(Sql &sql, const Id &tenant)
{
    const auto row = sql.row("SELECT zone FROM tenant WHERE id = $1", {tenant});
    const QTimeZone zone(row ? row->text(0).toLatin1() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

void tellDesks(Work &work, const Id &account)
{
    const Rows desks = work.sql.rows(
        "UPDATE membership SET desk_rev = desk_rev + 1 WHERE account = $1 RETURNING tenant",
        {account});
    for (const Row &desk : desks)
        work.effect.touch(Scope::ofDesk(desk.id(0)), DeskExpertBody::kind, account);
}

Result<void> addTenant(Work &work, const TenantSetup &tenant)
{
    if (auto error = badRules(tenant.tariff))
        return *error;
    work.sql.run("INSERT INTO tenant (id, slug, name, zone, first_ring, ring, ring_ms,"
                 " urgent_ring_ms, tariff) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                 {tenant.id, tenant.slug, DisplayText::line(tenant.name), tenant.zone,
                  tenant.firstRing, tenant.ring, qint64(tenant.ringTime.count()),
                  qint64(tenant.urgentRingTime.count()), tenant.tariff.id});
    work.sql.run("INSERT INTO tariff (tenant, id, body) VALUES ($1, $2, $3)",
                 {tenant.id, tenant.tariff.id, toColumn(tenant.tariff)});
    commitPeriods(work, tenant.id);
    return work.sql.result();
}

Result<void> addAccount(Work &work, const AccountSetup &account)
{
    if (account.id.isNull() || account.capacity < 1 || account.capacity > 20)
        return makeError(codes::badCommand, u"An account has an id and room for 1-20 cases."_s);
    work.sql.run("INSERT INTO account (id, name, email, language, zone, speaks, capacity,"
                 " created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                 {account.id, DisplayText::line(account.name), account.email, account.language,
                  account.zone, toColumn(account.speaks), account.capacity, work.now});
    work.sql.run("INSERT INTO presence (account) VALUES ($1)", {account.id});
    work.sql.run("INSERT INTO hours (account, zone, week) VALUES ($1, $2, $3)",
                 {account.id, account.zone, toColumn(QList<DayHours>())});
    makeStream(work, StreamOwner::Account, account.id, Scope::ofAccount(account.id));
    return work.sql.result();
}

Result<void> setMembership(Work &work, const Id &account, const Id &tenant,
                           const QList<Role> &roles, MembershipState state, const QString &reason)
{
    if (!work.sql.hit("SELECT 1 FROM tenant t JOIN account a ON a.id = $2 WHERE t.id = $1",
                      {tenant, account}))
        return work.sql.failed() ? work.sql.result() : notInRoster();
    const Relations was = deskPartOf(work, account, tenant);
    const auto row = work.sql.row(
        "INSERT INTO membership (tenant, id, account, roles, state) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT (tenant, account) DO UPDATE SET roles = excluded.roles,"
        " state = excluded.state, rev = membership.rev + 1, desk_rev = membership.desk_rev + 1"
        " RETURNING id",
        {tenant, work.newId(), account, toColumn(roles), enumName(state)});
    if (!row)
        return work.sql.result();
    work.effect.touch(Scope::ofAccount(account), MembershipBody::kind, row->id(0));
    work.effect.touch(Scope::ofDesk(tenant), DeskExpertBody::kind, account);
    const bool verified = state == MembershipState::Verified;
    followDesk(work, account, tenant, was, deskPart(roles, state));
    if (verified && roles.contains(Role::Expert)) {
        work.sql.run("INSERT INTO expert (tenant, account) VALUES ($1, $2)"
                     " ON CONFLICT (tenant, account) DO NOTHING",
                     {tenant, account});
        watchAvailability(work, account);
        retryUnmatched(work, account);
    } else {
        stopOffers(work, account, tenant);
        releaseCases(work, account, tenant, reason);
    }
    return work.sql.result();
}

void stopOffers(Work &work, const Id &account, const Id &tenant)
{
    work.sql.run("DELETE FROM expert WHERE tenant = $1 AND account = $2", {tenant, account});
    withdrawOffers(work, account, tenant);
}

Result<void> suspendAccount(Work &work, const Id &account, const QString &reason)
{
    if (!work.sql.hit("UPDATE account SET suspended_at = $2, rev = rev + 1 WHERE id = $1"
                      " AND suspended_at IS NULL RETURNING id",
                      {account, work.now}))
        return work.sql.failed() ? work.sql.result() : notInRoster();
    withdrawOffers(work, account, {});
    releaseCases(work, account, {}, reason);
    putBackAll(work, account, {});
    tellDesks(work, account);
    work.effect.end(account);
    return work.sql.result();
}

Result<void> resumeAccount(Work &work, const Id &account)
{
    if (!work.sql.hit("UPDATE account SET suspended_at = NULL, rev = rev + 1 WHERE id = $1"
                      " AND suspended_at IS NOT NULL RETURNING id",
                      {account}))
        return work.sql.failed() ? work.sql.result() : notInRoster();
    tellDesks(work, account);
    retryUnmatched(work, account);
    return work.sql.result();
}

Result<void> setVerifiedSkill(Work &work, const Id &account, const QString &task, int level)
{
    if (!work.skills.node(task) || level < 0 || level > 5)
        return makeError(codes::badCommand, u"There is no such task or level."_s);
    const Id id = skillId(account, task);
    if (level == 0)
        work.sql.run("DELETE FROM skill WHERE account = $1 AND id = $2", {account, id});
    else
        work.sql.run(
            "INSERT INTO skill (account, id, task, level, state, verified_level, proven_at)"
            " VALUES ($1, $2, $3, $4, 'verified', $4, $5) ON CONFLICT (account, id) DO UPDATE SET"
            " level = excluded.level, state = excluded.state,"
            " verified_level = excluded.verified_level, proven_at = excluded.proven_at,"
            " rev = skill.rev + 1",
            {account, id, task, level, work.now});
    work.effect.touch(Scope::ofAccount(account), SkillBody::kind, id);
    retryUnmatched(work, account);
    return work.sql.result();
}

Result<void> addDevice(Work &work, const Id &account, const Id &device, const QString &name,
                       const QString &key)
{
    work.sql.run("INSERT INTO device (account, id, name, key, created_at)"
                 " VALUES ($1, $2, $3, $4, $5)",
                 {account, device, DisplayText::line(name), key, work.now});
    work.effect.touch(Scope::ofAccount(account), DeviceBody::kind, device);
    return work.sql.result();
}

Result<void> revokeDevice(Work &work, const Id &account, const Id &device)
{
    if (!work.sql.hit("SELECT 1 FROM device WHERE account = $1 AND id = $2", {account, device}))
        return work.sql.failed() ? work.sql.result() : notInRoster();
    if (work.sql.hit("UPDATE device SET revoked_at = $3, rev = rev + 1 WHERE account = $1"
                     " AND id = $2 AND revoked_at IS NULL RETURNING id",
                     {account, device, work.now})) {
        work.effect.touch(Scope::ofAccount(account), DeviceBody::kind, device);
        work.effect.endDevice(device);
    }
    return work.sql.result();
}

Result<void> grantCase(Work &work, const Id &account, const Id &caseId)
{
    if (!work.sql.hit("SELECT 1 FROM cases WHERE id = $1", {caseId}))
        return work.sql.failed() ? work.sql.result() : notInRoster();
    if (!isAssignee(work, account, caseId))
        work.effect.grant(account, Scope::ofCase(caseId));
    return work.sql.result();
}

Result<void> withdrawCaseGrant(Work &work, const Id &account, const Id &caseId)
{
    if (!isAssignee(work, account, caseId))
        work.effect.revoke(account, Scope::ofCase(caseId));
    return work.sql.result();
}

Result<void> revokeCaseLink(Work &work, const Id &link)
{
    const auto row = work.sql.row("UPDATE case_link SET revoked_at = $2 WHERE id = $1"
                                  " AND revoked_at IS NULL RETURNING case_id",
                                  {link, work.now});
    if (row) {
        work.effect.revoke(link, Scope::ofCase(row->id(0)));
        work.effect.end(link);
    }
    return work.sql.result();
}

} // namespace werkbank
