// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Peer.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"
#include "platform/domain/Authenticator.h"
#include "platform/domain/Delivery.h"
#include "platform/domain/LastWords.h"
#include "platform/domain/Platform.h"
#include "platform/domain/RemotePort.h"
#include "platform/domain/Transfers.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds helloWithin = 5s;
constexpr Milliseconds silentAfter = 60s;
constexpr Milliseconds stuckAfter = 30s;
constexpr Milliseconds typingEvery = 1s;
constexpr qint64 queueLimit = 1024 * 1024;
constexpr qint64 chunkBelow = 64 * 1024;   // chunks of files, and what is not stored at all
constexpr qsizetype maxFetches = 2000;

constexpr int closeBadUtf8 = 1007;
constexpr int closeTooBig = 1009;
constexpr int closeSlow = 1013;

} // namespace

bool Peer::endsSession(const QString &code)
{
    return code == QLatin1StringView(codes::notSignedIn)
           || code == QLatin1StringView(codes::deviceRevoked);
}

Peer::Peer(Platform &platform, PeerOutlet &outlet)
    : m_platform(platform), m_outlet(outlet), m_openedAt(platform.clock().elapsed()),
      m_heardAt(m_openedAt), m_progressAt(m_openedAt)
{
}

Peer::~Peer()
{
    m_platform.turns().leave(*this);
    if (m_welcomed)
        m_platform.hub().leave(m_viewer.id, *this, m_platform.clock().elapsed());
}

// Runs `take` and then sends what it has made possible.
template <class Take>
void Peer::work(Take &&take)
{
    if (m_ended)
        return;
    m_heardAt = m_platform.clock().elapsed();
    m_working = true;
    take();
    m_working = false;
    pump();
}

void Peer::onText(const QByteArray &utf8)
{
    work([&] {
        if (utf8.size() > (m_welcomed ? frames::maxFrameBytes : frames::maxHelloBytes))
            return end(codes::badFrame, closeTooBig);
        if (!utf8.isValidUtf8())
            return end(codes::badFrame, closeBadUtf8);
        const auto frame = decodeClientFrame(utf8);
        if (!frame)
            return end(codes::badFrame);
        if (m_welcomed == std::holds_alternative<frames::Hello>(*frame))
            return end(codes::badFrame);
        if (isFlood())
            return end(codes::tooManyRequests);
        m_frameBytes = utf8.size();
        std::visit([this](const auto &f) { on(f); }, *frame);
    });
}

void Peer::onBinary(const QByteArray &bytes)
{
    work([&] {
        if (m_welcomed && isRemotePacket(bytes)) {
            if (!m_remote->packet(bytes))
                end(codes::badFrame);
            return;
        }
        const auto chunk = decodeChunk(bytes);
        if (!chunk || !m_welcomed)
            return end(codes::badFrame);
        m_filesIn->chunk(*chunk);
    });
}

void Peer::onDrained()
{
    m_progressAt = m_platform.clock().elapsed();
    pump();
}

void Peer::onAlive()
{
    m_heardAt = m_platform.clock().elapsed();
}

void Peer::onTick()
{
    if (m_ended)
        return;
    const Milliseconds elapsed = m_platform.clock().elapsed();
    if (!m_welcomed && elapsed - m_openedAt > helloWithin)
        return end(codes::badFrame);
    if (elapsed - m_heardAt > silentAfter)
        return end(codes::goingAway, closeGoingAway);
    if (m_welcomed && m_signedInUntil <= m_platform.now())
        return end(codes::notSignedIn);
    if (m_remote)
        m_remote->tick();
    watchReader();
    pump();
}

void Peer::watchReader()
{
    const Milliseconds elapsed = m_platform.clock().elapsed();
    const qint64 queued = m_outlet.queuedBytes();
    if (queued == 0)
        m_progressAt = elapsed;
    if (queued >= queueLimit || elapsed - m_progressAt > stuckAfter)
        end(codes::slowReader, closeSlow);
}

void Peer::wake()
{
    m_dirty = true;
    if (m_filesOut)
        m_filesOut->recheck();
    if (!m_working)
        pump();
}

void Peer::end(const char *code, int closeCode, std::optional<int> afterMs)
{
    if (m_ended)
        return;
    send(lastWords(code, afterMs));
    m_ended = true;
    m_outlet.close(closeCode);
    if (m_remote)
        m_remote->leaveAll();
}

void Peer::endFor(const Error &error)
{
    if (endsSession(error.code) || error.code == QLatin1StringView(codes::badFrame))
        return end(error.code.toLatin1().constData());
    qCWarning(logPlatform, "a connection ends: %s", qPrintable(error.code));
    end(codes::goingAway, closeGoingAway, 2000);
}

void Peer::sendBytes(const QByteArray &utf8)
{
    if (!m_ended)
        m_outlet.sendText(utf8);
}

bool Peer::isFlood()
{
    return m_frames.take(m_platform.clock().elapsed()) > 0ms;
}

void Peer::showTyping(const Id &caseId, Side side)
{
    const bool seesAll = m_viewer.kind == Viewer::Kind::Account || m_viewer.trusted;
    if (seesAll && m_outlet.queuedBytes() <= chunkBelow)
        send(frames::Typing{caseId, side});
}

// ---- what goes out ----------------------------------------------------------------------------

void Peer::pump()
{
    if (m_working || !m_welcomed)
        return;
    while (!m_ended && (pumpBatch() || pumpPage())) {
    }
    while (!m_ended && m_outlet.queuedBytes() < chunkBelow
           && (m_remote->sendOne() || m_filesOut->sendOne())) {
    }
    if (hasTurn())
        m_platform.turns().add(*this);
}

bool Peer::pumpBatch()
{
    // A batch has half the window at most, so that what waits for an ack never passes it.
    if (!m_dirty || m_unackedBytes > frames::windowBytes - frames::maxBatchBytes
        || isBehind())
        return false;
    const auto batch = nextBatch(m_platform.store(), m_viewer, m_cursor, m_platform.now());
    if (!batch) {
        endFor(batch.error());
        return false;
    }
    if (!*batch) {
        m_dirty = false;
        return false;
    }
    const QByteArray bytes = encodeFrame(**batch);
    m_dirty = (*batch)->more;
    m_cursor = (*batch)->to;
    m_unacked.enqueue({m_cursor, bytes.size()});
    m_unackedBytes += bytes.size();
    sendBytes(bytes);
    return true;
}

bool Peer::pumpPage()
{
    if (m_fetches.isEmpty() || isBehind())
        return false;
    const auto page =
        nextPage(m_platform.store(), m_viewer, m_fetches.dequeue(), m_platform.now());
    if (!page) {
        endFor(page.error());
        return false;
    }
    send(*page);
    return true;
}

// ---- what comes in ----------------------------------------------------------------------------

void Peer::on(const frames::Hello &frame)
{
    if (frame.protoMin > frames::protocolVersion || frame.protoMax < frames::protocolVersion)
        return end(codes::upgradeRequired);
    const auto signedIn = m_platform.authenticator().authenticate(frame.token, frame.device);
    if (!signedIn)
        return endFor(signedIn.error());
    const auto greeting = greet(m_platform.store(), *signedIn, frame, m_platform.now());
    if (!greeting)
        return endFor(greeting.error());
    m_viewer = signedIn->viewer;
    m_signedInUntil = signedIn->until;
    m_filesIn = std::make_unique<FilesIn>(m_platform, m_viewer,
                                          [this](const QByteArray &utf8) { sendBytes(utf8); });
    m_filesOut = std::make_unique<FilesOut>(
        m_platform, m_viewer, [this](const QByteArray &utf8) { sendBytes(utf8); },
        [this](const QByteArray &bytes) {
            if (!m_ended)
                m_outlet.sendBinary(bytes);
        });
    openRemotePort();
    m_cursor = greeting->welcome.cursor;
    m_dirty = greeting->welcome.head > m_cursor;
    const Id &who = m_viewer.device.isNull() ? m_viewer.id : m_viewer.device;
    if (greeting->isOld && m_platform.hub().mayCheck(who, m_platform.clock().elapsed()))
        m_checkAfter = QString();
    m_welcomed = true;
    m_platform.hub().enter(m_viewer.id, *this);
    send(greeting->welcome);
}

void Peer::on(const frames::Ack &frame)
{
    if (frame.cursor > m_cursor)
        return end(codes::badFrame);
    while (!m_unacked.isEmpty() && m_unacked.head().to <= frame.cursor)
        m_unackedBytes -= m_unacked.dequeue().bytes;
}

void Peer::on(const frames::Fetch &frame)
{
    if (m_fetches.size() >= maxFetches)
        return end(codes::tooManyRequests);
    m_fetches.enqueue(frame);
}

void Peer::on(const frames::Auth &frame)
{
    const auto signedIn = m_platform.authenticator().authenticate(frame.token, m_viewer.device);
    if (!signedIn)
        return endFor(signedIn.error());
    const Viewer &viewer = signedIn->viewer;
    if (viewer.kind != m_viewer.kind || viewer.id != m_viewer.id)
        return end(codes::notSignedIn);
    // Another sight of the same things begins with a new hello.
    if (viewer.trusted != m_viewer.trusted)
        return end(codes::goingAway, closeGoingAway, 0);
    m_signedInUntil = signedIn->until;
    send(frames::Authed{signedIn->until});
}

void Peer::on(const frames::Ping &frame)
{
    send(frames::Pong{frame.n, m_platform.now()});
}

void Peer::on(const frames::Typing &frame)
{
    const Milliseconds elapsed = m_platform.clock().elapsed();
    if (m_typedAt.size() > 100)
        m_typedAt.clear();
    if (const auto last = m_typedAt.constFind(frame.caseId);
        last != m_typedAt.constEnd() && elapsed - *last < typingEvery)
        return;
    m_typedAt.insert(frame.caseId, elapsed);
    const auto audience =
        typingAudience(m_platform.store(), m_viewer, frame.caseId, m_platform.now());
    if (!audience || !*audience)
        return;
    for (const Id &stream : (*audience)->streams) {
        const auto peers = m_platform.hub().peersOf(stream);
        for (Peer *peer : peers)
            peer->showTyping(frame.caseId, (*audience)->side);
    }
}

void Peer::on(const frames::Put &frame)
{
    m_filesIn->put(frame);
}

void Peer::on(const frames::Get &frame)
{
    m_filesOut->get(frame);
}

void Peer::on(const frames::Got &frame)
{
    m_filesOut->got(frame);
}

void Peer::on(const frames::StopFile &frame)
{
    m_filesIn->stop(frame.blob);
    m_filesOut->stop(frame.blob);
}

} // namespace werkbank
