// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/RemoteRelay.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/RemotePort.h"
#include "platform/domain/RemoteSessions.h"

namespace werkbank {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds beatEvery = 5s;
constexpr Milliseconds lostAfter = 15s;
constexpr Milliseconds storeEvery = 20s;

} // namespace

Instant RemoteRelay::Line::heardUntil() const
{
    return std::max(countedUntil, std::min(ends[0].heardAt, ends[1].heardAt));
}

RemoteRelay::Line *RemoteRelay::lineOf(const RemotePort &port, const Id &session)
{
    const auto found = m_lines.find(session);
    return found != m_lines.end() && indexOf(found->second, port) >= 0 ? &found->second : nullptr;
}

int RemoteRelay::indexOf(const Line &line, const RemotePort &port)
{
    for (int i = 0; i < 2; ++i) {
        if (line.ends[size_t(i)].port == &port)
            return i;
    }
    return -1;
}

void RemoteRelay::join(RemotePort &port, const Id &session, Side side)
{
    Line &line = m_lines[session];
    const int index = side == Side::Expert ? 0 : 1;
    RemotePort *before = std::exchange(line.ends[size_t(index)].port, &port);
    if (before && before != &port)
        before->stop(session, codes::changedElsewhere);
    tellBoth(session, line);
}

// With both there a round begins: keys, counts and windows are new, and what was on its way is not
// passed on any more.
void RemoteRelay::tellBoth(const Id &session, Line &line)
{
    const bool whole = line.isWhole();
    if (whole)
        ++line.round;
    for (End &end : line.ends) {
        end = {end.port};
        if (end.port) {
            end.port->clear(session);
            end.port->say(frames::RemotePeer{session, whole, line.round});
        }
    }
    if (whole)
        sendBeat(session, line);
}

void RemoteRelay::leave(RemotePort &port, const Id &session)
{
    if (Line *line = lineOf(port, session))
        drop(session, *line, indexOf(*line, port));
}

void RemoteRelay::leaveAll(RemotePort &port)
{
    QList<Id> sessions;
    for (const auto &[session, line] : m_lines) {
        if (indexOf(line, port) >= 0)
            sessions.append(session);
    }
    for (const Id &session : std::as_const(sessions))
        leave(port, session);
}

void RemoteRelay::drop(const Id &session, Line &line, int index)
{
    line.ends[size_t(index)].port->clear(session);
    line.ends[size_t(index)].port = nullptr;
    broken(session, line);
    if (line.ends[0].port || line.ends[1].port)
        tellBoth(session, line);
    else
        m_lines.erase(session);
}

bool RemoteRelay::pass(RemotePort &from, const RemotePacket &packet)
{
    Line *line = lineOf(from, packet.session);
    // Of another round it was on its way when this one began.
    if (!line || !line->isWhole() || packet.round != quint32(line->round))
        return true;
    const size_t index = size_t(indexOf(*line, from));
    End &sender = line->ends[index];
    sender.heardAt = m_platform.now();
    sender.sent += packet.data.size();
    if (sender.sent - sender.got > frames::windowBytes)
        return false;
    line->ends[1 - index].port->take(packet.session, encodeRemotePacket(packet));
    return true;
}

void RemoteRelay::got(RemotePort &from, const frames::RemoteGot &frame)
{
    Line *line = lineOf(from, frame.session);
    if (!line || !line->isWhole() || frame.round != line->round)
        return;
    const size_t index = size_t(indexOf(*line, from));
    line->ends[index].heardAt = m_platform.now();
    End &sender = line->ends[1 - index];
    sender.got = std::clamp(frame.bytes, sender.got, sender.sent);
    sender.port->say(frames::RemoteGot{frame.session, frame.round, sender.got});
}

void RemoteRelay::beat(RemotePort &from, const frames::RemoteBeat &frame)
{
    Line *line = lineOf(from, frame.session);
    if (!line || !line->isWhole() || frame.n != line->beat)
        return;
    End &end = line->ends[size_t(indexOf(*line, from))];
    end.answered = frame.n;
    end.heardAt = m_platform.now();
    if (line->ends[0].answered == line->beat && line->ends[1].answered == line->beat)
        seen(frame.session, *line);
}

void RemoteRelay::sendBeat(const Id &session, Line &line)
{
    ++line.beat;
    line.beatAt = m_platform.now();
    line.beatSince = m_platform.clock().elapsed();
    if (!line.live)
        line.seenSince = line.beatSince;
    for (const End &end : line.ends)
        end.port->say(frames::RemoteBeat{session, line.beat});
}

// The first one counts from now: the moment it was asked may lie before anybody was ready.
void RemoteRelay::seen(const Id &session, Line &line)
{
    const Milliseconds elapsed = m_platform.clock().elapsed();
    const bool begins = !line.live;
    line.live = true;
    line.seenSince = elapsed;
    line.countedUntil = begins ? m_platform.now() : line.beatAt;
    if (!begins && elapsed - line.storedSince < storeEvery)
        return;
    line.storedSince = elapsed;
    const Instant at = line.countedUntil;
    store([&](Work &work) { remoteSeen(work, session, at); });
}

void RemoteRelay::broken(const Id &session, Line &line)
{
    if (!std::exchange(line.live, false))
        return;
    const Instant at = line.heardUntil();
    store([&](Work &work) { remoteBroken(work, session, at); });
}

void RemoteRelay::tick()
{
    const Milliseconds elapsed = m_platform.clock().elapsed();
    QList<Id> sessions;
    for (const auto &[session, line] : m_lines)
        sessions.append(session);
    for (const Id &session : std::as_const(sessions)) {
        const auto found = m_lines.find(session);
        if (found == m_lines.end() || !found->second.isWhole())
            continue;
        if (elapsed - found->second.seenSince > lostAfter)
            broken(session, found->second);
        // Until both are ready the first beat waits for its answers: it is not said again.
        if (found->second.live && elapsed - found->second.beatSince >= beatEvery)
            sendBeat(session, found->second);
    }
}

void RemoteRelay::stop(const Id &session, const char *code)
{
    const auto found = m_lines.find(session);
    if (found == m_lines.end())
        return;
    const Line line = found->second;
    m_lines.erase(found);
    for (const End &end : line.ends) {
        if (end.port)
            end.port->stop(session, code);
    }
    if (line.live)
        store([&](Work &work) { remoteCounted(work, session, line.heardUntil()); });
}

void RemoteRelay::store(const std::function<void(Work &)> &write)
{
    const auto stored = m_platform.change([&](Work &work) {
        write(work);
        return work.sql.result();
    });
    if (!stored)
        qCWarning(logPlatform, "the course of a remote session could not be stored");
}

void RemoteRelay::stopAll(const char *code)
{
    while (!m_lines.empty())
        stop(m_lines.begin()->first, code);
}

} // namespace werkbank
