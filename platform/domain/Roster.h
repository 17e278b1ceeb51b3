// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "platform/domain/Work.h"

// Tenants, accounts, memberships, devices and verified skills: what operators and sign-in write,
// each inside Platform::change(). How an account proves itself is not kept here. Thread of the
// platform. Errors: `not_allowed` (no such tenant, account or device), `bad_command` (a value
// makes no sense), and those of the store.
namespace werkbank {

// In which the tenant counts days. UTC where it has none that is known here.
QTimeZone tenantZone(Sql &sql, const Id &tenant);

struct TenantSetup {
    Id id;
    QString slug;  // /t/<slug>/
    QString name;
    QString zone;  // IANA
    TariffRules tariff;
    int firstRing = 1;
    int ring = 3;
    Milliseconds ringTime{30'000};
    Milliseconds urgentRingTime{20'000};
};
Result<void> addTenant(Work &work, const TenantSetup &tenant);

struct AccountSetup {
    Id id;
    QString name;
    QString email;
    QString language;  // of the surface, BCP 47
    QString zone;      // IANA
    QList<QString> speaks;
    int capacity = 3;
};
// With its stream, and presence and hours that say nothing yet.
Result<void> addAccount(Work &work, const AccountSetup &account);

// Adds the membership or changes it. Rights and desks follow; the cases of somebody who is no
// verified expert of the tenant any more are offered to others, with `reason`.
Result<void> setMembership(Work &work, const Id &account, const Id &tenant,
                           const QList<Role> &roles, MembershipState state, const QString &reason);

// Nothing new is offered to him in this tenant, and what was is taken back; his cases stay, and so
// does his membership. Setting it again brings him back.
void stopOffers(Work &work, const Id &account, const Id &tenant);

// No sign-in, no rights, no cases, until the account is resumed.
Result<void> suspendAccount(Work &work, const Id &account, const QString &reason);
Result<void> resumeAccount(Work &work, const Id &account);

// Level 0 takes the skill away. `task` may be any node of the skill tree.
Result<void> setVerifiedSkill(Work &work, const Id &account, const QString &task, int level);

Result<void> addDevice(Work &work, const Id &account, const Id &device, const QString &name,
                       const QString &key);
// Its connections end with `device_revoked`; tokens are the business of whoever gave them.
Result<void> revokeDevice(Work &work, const Id &account, const Id &device);

// Staff may read this one case from now on, or no longer.
Result<void> grantCase(Work &work, const Id &account, const Id &caseId);
Result<void> withdrawCaseGrant(Work &work, const Id &account, const Id &caseId);

// The desks of the account's tenants hear that something about him has changed.
void tellDesks(Work &work, const Id &account);

// The browsers of a case link lose their rights at once.
Result<void> revokeCaseLink(Work &work, const Id &link);

} // namespace werkbank
