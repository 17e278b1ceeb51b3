// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/RemotePort.h"

#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/RemoteRelay.h"
#include "platform/domain/RemoteSessions.h"
#include "platform/domain/Rights.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Which end of the session this viewer is. Errors: `not_allowed`, `wrong_state`.
Result<Side> sideIn(Work &work, const Viewer &viewer, const frames::RemoteJoin &join)
{
    const Error none =
        makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    const auto actor = loadActor(work.sql, viewer, work.now);
    const auto row = loadCase(work.sql, join.caseId);
    const auto remote = loadRemote(work.sql, join.session);
    if (!actor || !row || !remote || remote->body.caseId != join.caseId
        || !isGranted(work.sql, viewer.id, row->scope()))
        return none;
    const Principal &who = actor->principal;
    const Relations relations = relationsTo(who, factsOf(row->body));
    const bool reads =
        sight(who, relations, QString::fromLatin1(RemoteSessionBody::kind)) == Sight::Whole;
    const bool isExpert = relations.testFlag(Relation::Assignee)
                          && who.is(Role::Expert, row->tenant())
                          && remote->body.expert == who.account;
    const bool isCustomer = relations.testFlag(Relation::CustomerOfCase) && who.trusted;
    if (!reads || (!isExpert && !isCustomer))
        return none;
    const RemoteState state = remote->body.state;
    const bool runs = state == RemoteState::Granted || state == RemoteState::Live
                      || state == RemoteState::Interrupted;
    // A tool has its own way to the customer.
    if (!runs || !remote->body.tool.isEmpty())
        return makeError(codes::wrongState, u"The session cannot be joined now."_s);
    return isExpert ? Side::Expert : Side::Customer;
}

} // namespace

RemotePort::RemotePort(Platform &platform, const Viewer &viewer, Outlet outlet)
    : m_platform(platform), m_viewer(viewer), m_outlet(std::move(outlet))
{
}

RemotePort::~RemotePort()
{
    leaveAll();
}

void RemotePort::leaveAll()
{
    m_platform.remote().leaveAll(*this);
}

void RemotePort::on(const frames::RemoteJoin &frame)
{
    std::optional<Side> side;
    const auto looked = m_platform.look([&](Work &work) -> Result<void> {
        auto found = sideIn(work, m_viewer, frame);
        if (!found)
            return found.error();
        side = *found;
        return {};
    });
    if (looked) {
        m_hasJoined = true;
        return m_platform.remote().join(*this, frame.session, *side);
    }
    const QString &code = looked.error().code;
    const bool isAnswer = code == QLatin1StringView(codes::notAllowed)
                          || code == QLatin1StringView(codes::wrongState);
    refuse(frame.session, isAnswer ? code : QString::fromLatin1(codes::unavailable));
}

void RemotePort::on(const frames::RemoteGot &frame)
{
    m_platform.remote().got(*this, frame);
}

void RemotePort::on(const frames::RemoteBeat &frame)
{
    m_platform.remote().beat(*this, frame);
}

void RemotePort::on(const frames::RemoteStop &frame)
{
    m_platform.remote().leave(*this, frame.session);
}

bool RemotePort::packet(const QByteArray &bytes)
{
    const auto packet = decodeRemotePacket(bytes);
    return packet && m_platform.remote().pass(*this, *packet);
}

bool RemotePort::sendOne()
{
    if (m_waiting.empty())
        return false;
    const QByteArray packet = std::move(m_waiting.front().packet);
    m_waiting.pop_front();
    m_outlet.binary(packet);
    return true;
}

void RemotePort::tick()
{
    if (m_hasJoined)
        m_platform.remote().tick();
}

void RemotePort::take(const Id &session, const QByteArray &packet)
{
    m_waiting.push_back({session, packet});
    m_outlet.wake();
}

void RemotePort::clear(const Id &session)
{
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return waiting.session == session; });
}

void RemotePort::stop(const Id &session, const char *code)
{
    clear(session);
    refuse(session, QString::fromLatin1(code));
}

void RemotePort::refuse(const Id &session, const QString &code)
{
    say(frames::RemoteStop{session, code});
}

} // namespace werkbank
