// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Casework.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

// "Ask for a password": sealed in the browser for a key of the asking device, kept until it is read.
namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInAnHour = 5;

Error nothingOpen()
{
    return makeError(codes::wrongState, u"Nobody asks for this password any more."_s);
}

Refusal mayAsk(CaseGiver &giver)
{
    if (openSecret(giver.sql, giver.is))
        return makeError(codes::quotaExceeded, u"One password at a time."_s);
    const auto lately = giver.sql.row("SELECT COUNT(*) FROM secret WHERE tenant = $1"
                                      " AND case_id = $2 AND asked_at > $3",
                                      {giver.is.tenant(), giver.is.id(),
                                       giver.work.now - std::chrono::hours(1)});
    if (lately && lately->integer(0) >= mostInAnHour)
        return makeError(codes::quotaExceeded, u"At most five passwords in an hour."_s);
    return {};
}

// One that is over is known, and ending it again changes nothing.
Refusal isUnknown(CaseGiver &giver, const Id &secret)
{
    if (giver.sql.hit("SELECT 1 FROM secret WHERE tenant = $1 AND case_id = $2 AND id = $3",
                      {giver.is.tenant(), giver.is.id(), secret}))
        return {};
    return makeError(codes::notAllowed, u"Nobody asked for this password."_s);
}

void write(CaseGiver &giver, const SecretBody &secret, const QString &sealed)
{
    giver.sql.run("UPDATE secret SET body = $4, sealed = $5, rev = rev + 1"
                  " WHERE tenant = $1 AND case_id = $2 AND id = $3",
                  {giver.is.tenant(), giver.is.id(), secret.id, toColumn(secret), sealed});
    giver.work.effect.touch(giver.is.scope(), SecretBody::kind, secret.id);
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::AskSecret &command)
{
    if (giver.sql.hit("SELECT 1 FROM secret WHERE id = $1", {command.secret}))
        return makeError(codes::badCommand, u"This id is in use already."_s);
    if (auto error = mayAsk(giver))
        return error;
    SecretBody secret;
    secret.id = command.secret;
    secret.caseId = giver.is.id();
    secret.device = giver.actor.device;
    secret.who = giver.who();
    secret.purpose = DisplayText::line(command.purpose);
    secret.key = command.key;
    secret.state = SecretState::Asked;
    secret.askedAt = giver.work.now;
    secret.endsAt = giver.work.now + terms::keepSecret;
    giver.sql.run("INSERT INTO secret (tenant, case_id, id, account, is_open, asked_at, body)"
                  " VALUES ($1, $2, $3, $4, 1, $5, $6)",
                  {giver.is.tenant(), giver.is.id(), secret.id, giver.account(), secret.askedAt,
                   toColumn(secret)});
    setTimer(giver.work, TimerKind::Secret, secret.id, secret.endsAt);
    giver.work.effect.touch(giver.is.scope(), SecretBody::kind, secret.id);
    addEvent(giver.work, giver.is, CaseEvent::SecretAsked, giver.who(), secret.purpose);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::GiveSecret &command)
{
    auto secret = openSecret(giver.sql, giver.is, command.secret);
    if (!secret || secret->state != SecretState::Asked)
        return nothingOpen();
    secret->state = SecretState::Given;
    write(giver, *secret, command.sealed);
    addEvent(giver.work, giver.is, CaseEvent::SecretGiven, giver.who(), {});
    return {};
}

Refusal handle(CaseGiver &giver, const commands::DeclineSecret &command)
{
    if (auto error = isUnknown(giver, command.secret))
        return error;
    if (const auto secret = openSecret(giver.sql, giver.is, command.secret))
        endSecret(giver.work, giver.is, *secret, SecretState::Declined);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::EndSecret &command)
{
    if (auto error = isUnknown(giver, command.secret))
        return error;
    const auto secret = openSecret(giver.sql, giver.is, command.secret);
    if (!secret)
        return {};
    const bool wasGiven = secret->state == SecretState::Given;
    endSecret(giver.work, giver.is, *secret, wasGiven ? SecretState::Read : SecretState::Withdrawn);
    if (wasGiven)
        addEvent(giver.work, giver.is, CaseEvent::SecretRead, giver.who(), {});
    return {};
}

} // namespace werkbank
