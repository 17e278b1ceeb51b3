// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AccountCommands.h"

#include "core/base/DisplayText.h"
#include "core/rules/BillMaking.h"
#include "core/rules/Tariff.h"
#include "core/wire/Json.h"
#include "platform/domain/AccountPassword.h"
#include "platform/domain/ApplicantByOperator.h"
#include "platform/domain/Audit.h"
#include "platform/domain/PaperCommands.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/Roster.h"
#include "platform/domain/SignIn.h"
#include "platform/domain/Tokens.h"

#include <QRegularExpression>

namespace werkbank::operators {

using namespace Qt::StringLiterals;

namespace {

Result<Id> idBy(Platform &platform, QByteArrayView sql, const QString &value, const QString &none)
{
    return platform.store().read([&](Tx &tx) -> Result<Id> {
        auto row = tx.one(sql, {value});
        if (!row)
            return row.error();
        if (!*row)
            return makeError("not_allowed", none);
        return (*row)->id(0);
    });
}

Result<Id> tenantBy(Platform &platform, const QString &slug)
{
    return idBy(platform, "SELECT id FROM tenant WHERE slug = $1", slug,
                u"There is no tenant \"%1\"."_s.arg(slug));
}

Result<Id> accountBy(Platform &platform, const QString &email)
{
    return idBy(platform, "SELECT id FROM account WHERE email = $1", SignIn::normalised(email),
                u"There is no account with the address %1."_s.arg(email));
}

void storePassword(Work &work, const Id &account, const QString &hash)
{
    work.sql.run("INSERT INTO credential (account, password, changed_at) VALUES ($1, $2, $3)"
                 " ON CONFLICT (account) DO UPDATE SET password = excluded.password,"
                 " changed_at = excluded.changed_at",
                 {account, hash, work.now});
}

Result<QList<Role>> rolesOf(const QList<QString> &names)
{
    QList<Role> roles;
    for (const QString &name : names) {
        const Role role = enumFromName<Role>(name);
        if (role == Role::Unknown)
            return badCommand(u"There is no role \"%1\"."_s.arg(name));
        roles.append(role);
    }
    if (roles.isEmpty())
        return badCommand(u"The account needs at least one role."_s);
    return roles;
}

// A unique column that is taken already is the operator's mistake, not the store's.
Error taken(const Error &error, const QString &text)
{
    return error.code == "constraint"_L1 ? badCommand(text) : error;
}

} // namespace

Result<Id> run(Platform &platform, const AddTenant &command)
{
    static const QRegularExpression slugForm(u"^[a-z0-9](-?[a-z0-9]){1,39}$"_s);
    if (!slugForm.match(command.slug).hasMatch())
        return badCommand(u"The tenant's name in addresses is 2 to 40 of a-z, 0-9 and single dashes."_s);
    if (command.title.trimmed().isEmpty())
        return badCommand(u"The tenant needs a name for people."_s);
    TenantSetup setup;
    setup.id = platform.newId();
    setup.slug = command.slug;
    setup.name = command.title.trimmed();
    setup.zone = command.zone;
    setup.tariff = quarterTariff(platform.newId(), Money{command.priceMinor}, command.gross);
    setup.tariff.vatPermille = command.vatPermille;
    setup.tariff.expertSharePermille = command.sharePermille;
    setup.tariff.zone = command.zone;
    setup.firstRing = command.firstRing;
    setup.ring = command.ring;
    if (const auto problem = badRules(setup.tariff))
        return *problem;
    auto done = platform.change([&](Work &work) { return addTenant(work, setup); });
    if (!done)
        return taken(done.error(), u"There is a tenant of this name already."_s);
    return setup.id;
}

Result<Id> run(Platform &platform, const SetText &command)
{
    static const QStringList names{u"terms"_s, u"withdrawal"_s, u"privacy"_s, u"legal"_s,
                                   u"accessibility"_s};
    if (!names.contains(command.text))
        return badCommand(u"A tenant's texts are: %1."_s.arg(names.join(u", "_s)));
    if (command.language != "de"_L1 && command.language != "en"_L1)
        return badCommand(u"The language is de or en."_s);
    auto tenant = tenantBy(platform, command.slug);
    if (!tenant)
        return tenant;
    const QString body = DisplayText::message(command.body).trimmed();
    auto done = platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        sql.run("DELETE FROM tenant_text WHERE tenant = $1 AND name = $2 AND language = $3",
                {*tenant, command.text, command.language});
        if (!body.isEmpty())
            sql.run("INSERT INTO tenant_text (tenant, name, language, body)"
                    " VALUES ($1, $2, $3, $4)",
                    {*tenant, command.text, command.language, body});
        return sql.result();
    });
    if (!done)
        return done.error();
    return tenant;
}

Result<Id> run(Platform &platform, const SetCloseRule &command)
{
    if (command.closeHours < 24 || command.closeHours > 720)
        return badCommand(u"A solved case waits 24 to 720 hours for an answer."_s);
    auto tenant = tenantBy(platform, command.slug);
    if (!tenant)
        return tenant;
    const Milliseconds time = std::chrono::hours(command.closeHours);
    auto done = platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        sql.run("UPDATE tenant SET close_ms = $2 WHERE id = $1", {*tenant, qint64(time.count())});
        return sql.result();
    });
    if (!done)
        return done.error();
    return tenant;
}

Result<Id> run(Platform &platform, const AddAccount &command)
{
    const auto tenant = tenantBy(platform, command.tenant);
    if (!tenant)
        return tenant.error();
    const auto roles = rolesOf(command.roles);
    if (!roles)
        return roles.error();
    const QString email = SignIn::normalised(command.email);
    if (!email.contains(u'@') || command.person.trimmed().isEmpty())
        return badCommand(u"The account needs a mail address and the person's name."_s);
    const auto hash = password::hash(command.password, {email, command.person});
    if (!hash)
        return hash.error();

    AccountSetup setup{platform.newId(), command.person.trimmed(), email, command.language,
                       command.zone, command.speaks};
    auto done = platform.change([&](Work &work) -> Result<void> {
        if (auto added = addAccount(work, setup); !added)
            return added;
        storePassword(work, setup.id, *hash);
        if (auto member = setMembership(work, setup.id, *tenant, *roles,
                                        MembershipState::Verified, {});
            !member)
            return member;
        if (roles->contains(Role::Expert))
            addFileByOperator(work, *tenant, setup.id);
        for (const Level &skill : command.skills) {
            if (auto set = setVerifiedSkill(work, setup.id, skill.task, skill.level); !set)
                return set;
        }
        return work.sql.result();
    });
    if (!done)
        return taken(done.error(), u"There is an account with this address already."_s);
    return setup.id;
}

Result<Id> run(Platform &platform, const SetPassword &command)
{
    auto account = accountBy(platform, command.email);
    if (!account)
        return account;
    const auto hash = password::hash(command.password, {command.email});
    if (!hash)
        return hash.error();
    auto done = platform.change([&](Work &work) -> Result<void> {
        storePassword(work, *account, *hash);
        // Whoever knew the old one must not stay.
        if (auto ended = Tokens::endAll(work.sql.tx(), *account, work.now); !ended)
            return ended;
        work.effect.end(*account);
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return account;
}

Result<Id> run(Platform &platform, const Suspend &command)
{
    auto account = accountBy(platform, command.email);
    if (!account)
        return account;
    auto done = platform.change([&](Work &work) -> Result<void> {
        if (auto suspended = suspendAccount(work, *account, command.reason); !suspended)
            return suspended;
        if (auto ended = Tokens::endAll(work.sql.tx(), *account, work.now); !ended)
            return ended;
        work.effect.end(*account);
        appendAuditOf(work, *account,
                      {{}, auditOperator(), auditOperator(), AuditAction::AccountSuspended,
                       auditAccount(*account), u"done"_s, {{u"reason"_s, command.reason}}});
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return account;
}

namespace {

template <class Command>
Result<Id> runAs(Platform &platform, const QJsonObject &json)
{
    auto command = fromJson<Command>(json, Strictness::Strict);
    return command ? run(platform, *command) : Result<Id>(command.error());
}

} // namespace

Result<Id> runJson(Platform &platform, const QJsonObject &command)
{
    QJsonObject rest = command;
    const QString what = rest.take("do"_L1).toString();
    if (what == QLatin1StringView(AddTenant::name))
        return runAs<AddTenant>(platform, rest);
    if (what == QLatin1StringView(SetCloseRule::name))
        return runAs<SetCloseRule>(platform, rest);
    if (what == QLatin1StringView(SetText::name))
        return runAs<SetText>(platform, rest);
    if (what == QLatin1StringView(AddAccount::name))
        return runAs<AddAccount>(platform, rest);
    if (what == QLatin1StringView(SetPassword::name))
        return runAs<SetPassword>(platform, rest);
    if (what == QLatin1StringView(Suspend::name))
        return runAs<Suspend>(platform, rest);
    if (what == QLatin1StringView(SetSeller::name))
        return runAs<SetSeller>(platform, rest);
    if (what == QLatin1StringView(TakeBackPaper::name))
        return runAs<TakeBackPaper>(platform, rest);
    return badCommand(u"There is no operator's command \"%1\"."_s.arg(what));
}

} // namespace werkbank::operators
