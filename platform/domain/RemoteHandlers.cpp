// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/RemoteWords.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/RemoteSessions.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error noSuchSession()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

Error wrongRemoteState(const RemoteRow &remote)
{
    return makeError(codes::wrongState, u"The session has moved on; this is not possible now."_s,
                     {{u"state"_s, enumName(remote.body.state)}});
}

// Of this case; an expert's only where he himself has asked for it.
Result<RemoteRow> find(CaseGiver &giver, const Id &session)
{
    auto remote = loadRemote(giver.sql, session);
    const bool isHis = remote && remote->body.caseId == giver.is.id()
                       && (giver.side() == Side::Customer || remote->body.expert == giver.account());
    if (!isHis)
        return noSuchSession();
    return std::move(*remote);
}

bool mayAskAgain(CaseGiver &giver)
{
    const auto asked = giver.sql.row("SELECT count(*) FROM remote_session WHERE tenant = $1"
                                     " AND case_id = $2 AND asked_at > $3",
                                     {giver.is.tenant(), giver.is.id(),
                                      giver.work.now - std::chrono::hours(1)});
    return asked && asked->integer(0) < terms::remoteAsksAnHour;
}

Refusal askRefusal(CaseGiver &giver, const commands::AskRemote &command)
{
    if (giver.is.reportedAt)
        return makeError(codes::wrongState, u"A report is open in this case; a dispatcher decides."_s,
                         {{u"state"_s, u"reported"_s}});
    if (const auto open = openRemote(giver.sql, giver.is))
        return wrongRemoteState(*open);
    if (giver.sql.hit("SELECT 1 FROM remote_session WHERE id = $1", {command.session}))
        return makeError(codes::badCommand, u"This id is in use already."_s);
    if (!mayAskAgain(giver))
        return makeError(codes::quotaExceeded,
                         u"The customer was asked often enough; please wait for a while."_s);
    return {};
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::AskRemote &command)
{
    if (auto error = askRefusal(giver, command))
        return error;
    Work &work = giver.work;
    RemoteRow remote;
    RemoteSessionBody &body = remote.body;
    body.id = command.session;
    body.caseId = giver.is.id();
    body.expert = giver.account();
    body.expertName = giver.who();
    body.state = RemoteState::Asked;
    body.asked = command.rights;
    body.reason = DisplayText::message(command.reason, limits::paragraph.bytes);
    body.minutes = command.minutes;
    body.tool = command.tool;
    body.language = giver.is.body.language;
    body.priceText = remotePriceText(giver.is.body.tariff, command.minutes, body.language);
    body.proofWord = remoteWord(body.language, int(work.rng.below(remoteWordCount)));
    body.askedAt = work.now;
    body.answerUntil = work.now + terms::remoteAnswer;
    addRemoteEvent(work, giver.is, CaseEvent::RemoteAsked, giver.who(),
                   {body.id, body.asked, {}}, body.reason);
    saveRemote(work, giver.is, remote);
    work.sql.run("UPDATE remote_session SET device = $2 WHERE id = $1",
                 {body.id, giver.actor.device});
    return {};
}

Refusal handle(CaseGiver &giver, const commands::GrantRemote &command)
{
    auto remote = find(giver, command.session);
    if (!remote)
        return remote.error();
    RemoteSessionBody &body = remote->body;
    if (body.state != RemoteState::Asked || body.answerUntil <= giver.work.now)
        return wrongRemoteState(*remote);
    for (const RemoteRight right : command.rights) {
        if (!body.asked.contains(right))
            return makeError(codes::badCommand, u"This right was not asked for."_s);
    }
    body.state = RemoteState::Granted;
    body.granted = command.rights;
    body.backup = command.backup;
    body.grantedAt = giver.work.now;
    body.beginUntil = giver.work.now + terms::remoteBegin;
    if (!body.tool.isEmpty())
        body.code = makeRemoteCode(giver.work.rng);
    addRemoteEvent(giver.work, giver.is, CaseEvent::RemoteGranted, giver.who(),
                   {body.id, body.granted, {}});
    saveRemote(giver.work, giver.is, *remote);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::DenyRemote &command)
{
    auto remote = find(giver, command.session);
    if (!remote)
        return remote.error();
    if (remote->body.state != RemoteState::Asked)
        return wrongRemoteState(*remote);
    remote->body.state = RemoteState::Denied;
    remote->body.endedAt = giver.work.now;
    remote->body.endedBy = Side::Customer;
    addRemoteEvent(giver.work, giver.is, CaseEvent::RemoteDenied, giver.who(),
                   {remote->id(), {}, {}});
    saveRemote(giver.work, giver.is, *remote);
    return {};
}

// Said again, or too late, it has come about already: nobody gets a card for having stopped twice.
Refusal handle(CaseGiver &giver, const commands::RevokeRemote &command)
{
    auto remote = find(giver, command.session);
    if (!remote)
        return remote.error();
    RemoteSessionBody &body = remote->body;
    if (!isOpen(body.state) || body.state == RemoteState::Asked)
        return {};
    QList<RemoteRight> taken;
    for (const RemoteRight right : command.rights) {
        if (body.granted.removeOne(right))
            taken.append(right);
    }
    if (taken.isEmpty())
        return {};
    addRemoteEvent(giver.work, giver.is, CaseEvent::RemoteRevoked, giver.who(),
                   {body.id, taken, {}});
    if (body.granted.contains(RemoteRight::See))
        saveRemote(giver.work, giver.is, *remote);
    else
        endRemote(giver.work, giver.is, *remote, RemoteEnd::Revoked, Side::Customer, giver.who());
    return {};
}

// The try must outlive the answer, so a wrong code is no refusal: whether it was right shows in
// the session.
Refusal handle(CaseGiver &giver, const commands::OpenRemote &command)
{
    auto remote = find(giver, command.session);
    if (!remote)
        return remote.error();
    RemoteSessionBody &body = remote->body;
    if (body.state != RemoteState::Granted || body.code.isEmpty())
        return wrongRemoteState(*remote);
    if (command.code != body.code) {
        ++remote->tries;
        if (remote->tries >= terms::remoteCodeTries)
            endRemote(giver.work, giver.is, *remote, RemoteEnd::WrongCode);
        else
            saveRemote(giver.work, giver.is, *remote);
        return {};
    }
    body.state = RemoteState::Live;
    body.liveAt = body.countedUntil = giver.work.now;
    body.leaseUntil = giver.work.now + std::chrono::minutes(body.minutes);
    body.code.clear();
    addRemoteEvent(giver.work, giver.is, CaseEvent::RemoteLive, giver.who(),
                   {body.id, body.granted, {}});
    saveRemote(giver.work, giver.is, *remote);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::EndRemote &command)
{
    auto remote = find(giver, command.session);
    if (!remote)
        return remote.error();
    const bool hadBegun = remote->body.liveAt.has_value();
    const RemoteEnd why = giver.side() == Side::Customer ? RemoteEnd::Revoked
                          : hadBegun                     ? RemoteEnd::Finished
                                                         : RemoteEnd::Withdrawn;
    endRemote(giver.work, giver.is, *remote, why, giver.side(), giver.who());
    return {};
}

Refusal handle(CaseGiver &giver, const commands::ReportCase &command)
{
    addEvent(giver.work, giver.is, CaseEvent::Reported, giver.who(),
             DisplayText::message(command.reason, limits::paragraph.bytes));
    endRemoteOf(giver.work, giver.is, RemoteEnd::Reported, giver.side(), giver.who());
    giver.is.reportedAt = giver.work.now;
    return {};
}

} // namespace werkbank
