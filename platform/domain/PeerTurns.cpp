// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Delivery.h"
#include "platform/domain/Peer.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Transfers.h"

// What a connection has to wait for its turn with: commands, and checks of what it holds.
namespace werkbank {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxCommandBytes = 4 * 1024 * 1024;
constexpr int fullAgainMs = 500;

} // namespace

void Peer::on(const frames::SendCommand &frame)
{
    // Without an id it could never be told from another: no verdict would be final.
    if (frame.command.uuid.isNull())
        return end(codes::badFrame);
    const Milliseconds wait = m_commandBytes + m_frameBytes > maxCommandBytes
        ? Milliseconds(fullAgainMs)
        : m_platform.hub().bucket(m_viewer.id).take(m_platform.clock().elapsed());
    if (wait > 0ms) {
        frames::Verdict verdict;
        verdict.uuid = frame.command.uuid;
        verdict.result = frames::VerdictResult::Retry;
        verdict.code = QString::fromLatin1(codes::tooManyRequests);
        verdict.afterMs = int(wait.count());
        return send(verdict);
    }
    m_commands.enqueue({frame, m_frameBytes});
    m_commandBytes += m_frameBytes;
}

bool Peer::workOne()
{
    if (!m_commands.isEmpty() && !m_ended)
        runOne();
    else if (mayCheck())
        checkOne();
    pump();
    return hasTurn();
}

void Peer::runOne()
{
    const Waiting waiting = m_commands.dequeue();
    m_commandBytes -= waiting.bytes;
    m_working = true;
    const auto verdict =
        m_platform.handle(m_viewer, waiting.frame.n, waiting.frame.command);
    m_working = false;
    if (endsSession(verdict.code))
        return end(verdict.code.toLatin1().constData());
    send(verdict);
}

// What a check says holds where nothing else is behind the last batch.
bool Peer::mayCheck() const
{
    return !m_ended && m_checkAfter && !m_dirty && !isBehind();
}

void Peer::checkOne()
{
    const auto check =
        nextCheck(m_platform.store(), m_viewer, m_cursor, *m_checkAfter, m_platform.now());
    if (!check)
        return endFor(check.error());
    if (!*check) {
        m_dirty = true;
        return;
    }
    m_checkAfter = (*check)->upTo;
    if (m_checkAfter->isEmpty())
        m_checkAfter.reset();
    send(**check);
}

} // namespace werkbank
