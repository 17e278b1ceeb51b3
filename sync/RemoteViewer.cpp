// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteViewer.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using remote::Say;

namespace {

constexpr qint64 tellEvery = 32 * 1024;
constexpr int maxFailures = 3;

Error broken(const QString &why)
{
    return makeError("remote_broken", why);
}

} // namespace

void RemoteViewer::connected()
{
    if (m_state != State::Stopped)
        m_frames.append(frames::RemoteJoin{m_session, m_caseId});
}

void RemoteViewer::lost()
{
    m_talk.reset();
    m_frames.clear();
    if (m_state != State::Stopped)
        m_state = State::Away;
}

void RemoteViewer::leave()
{
    if (m_state == State::Stopped)
        return;
    m_frames.append(frames::RemoteStop{m_session, {}});
    stopFor(u"left"_s);
}

void RemoteViewer::stopFor(const QString &code)
{
    m_talk.reset();
    m_pictures.clear();
    m_state = State::Stopped;
    m_stopCode = code;
}

void RemoteViewer::on(const frames::RemotePeer &frame)
{
    if (m_state == State::Stopped)
        return;
    m_talk.reset();
    m_state = frame.present ? State::Agreeing : State::Away;
    if (!frame.present)
        return;
    auto app = RemoteApp::begin({m_session, quint32(frame.round)}, m_rng, m_held.clone());
    if (!app)
        return giveUp();
    m_talk = Talk();
    m_talk->round = quint32(frame.round);
    m_talk->app = std::move(*app);
}

void RemoteViewer::on(const frames::RemoteGot &)
{
    // What this end says is small: it never fills a window.
}

void RemoteViewer::on(const frames::RemoteBeat &frame)
{
    m_beat = frame.n;
    answer();
}

void RemoteViewer::on(const frames::RemoteStop &frame)
{
    if (m_state != State::Stopped)
        stopFor(frame.code);
}

void RemoteViewer::answer()
{
    if (m_talk && m_talk->isReady && m_beat > 0)
        m_frames.append(frames::RemoteBeat{m_session, m_beat});
}

void RemoteViewer::onPacket(const RemotePacket &packet)
{
    if (!m_talk || packet.session != m_session || packet.round != m_talk->round)
        return;
    m_talk->got += packet.data.size();
    if (m_talk->got - m_talk->told >= tellEvery) {
        m_talk->told = m_talk->got;
        m_frames.append(frames::RemoteGot{m_session, int(m_talk->round), m_talk->got});
    }
    if (const auto done = packet.agreeing ? agree(packet.data) : open(packet); !done)
        giveUp();
}

Result<void> RemoteViewer::agree(const QByteArray &message)
{
    if (m_talk->sealer)
        return broken(u"The keys are agreed already."_s);
    if (message.startsWith('\1')) {
        auto key = m_talk->app->onCommit(message);
        if (!key)
            return key.error();
        m_frames.append(RemotePacket{m_session, 0, m_talk->round, true, *key});
        return {};
    }
    if (auto done = m_talk->app->onReveal(message); !done)
        return done;
    RemoteKeys keys = m_talk->app->takeKeys();
    m_talk->sealer.emplace(std::move(keys.appToPage));
    m_talk->opener.emplace(std::move(keys.pageToApp));
    m_talk->held = std::move(keys.held);
    // Only while the words compared before carry on is there nothing to compare.
    if (!keys.continued || m_check.isEmpty()) {
        m_check = keys.check;
        m_mustCompare = true;
    }
    return say(QByteArray(1, char(Say::Hello)));
}

Result<void> RemoteViewer::open(const RemotePacket &packet)
{
    if (!m_talk->opener)
        return broken(u"A record came before the keys."_s);
    const auto piece = m_talk->opener->open(packet.count, remoteHeader(packet), packet.data);
    if (!piece)
        return piece.error();
    const auto message = m_talk->pieces.take(*piece);
    if (!message)
        return message.error();
    return *message ? hear(**message) : Result<void>();
}

Result<void> RemoteViewer::hear(const QByteArray &message)
{
    const bool isHello = message == QByteArray(1, char(Say::Hello));
    if (isHello != !m_talk->isReady)
        return broken(u"A hello is missing, or is said twice."_s);
    if (isHello) {
        m_talk->isReady = true;
        m_held = m_talk->held.clone();
        m_failures = 0;
        m_state = State::Seeing;
        answer();
        return {};
    }
    auto picture = decodePicture(message);
    if (!picture)
        return picture.error();
    m_pictures.append(std::move(*picture));
    return {};
}

Result<void> RemoteViewer::say(const QByteArray &message)
{
    const auto pieces = piecesOf(message);
    for (const QByteArray &piece : pieces) {
        RemotePacket packet{m_session, m_talk->sealer->count(), m_talk->round, false, {}};
        auto sealed = m_talk->sealer->seal(remoteHeader(packet), piece);
        if (!sealed)
            return sealed.error();
        packet.data = std::move(*sealed);
        m_frames.append(std::move(packet));
    }
    return {};
}

void RemoteViewer::seen(quint32 number)
{
    if (m_state == State::Seeing && !say(encodeSeen(number)))
        giveUp();
}

void RemoteViewer::wantWhole()
{
    if (m_state == State::Seeing && !say(QByteArray(1, char(Say::Whole))))
        giveUp();
}

// Joining again begins a new round, without what was held.
void RemoteViewer::giveUp()
{
    m_talk.reset();
    m_held = {};
    m_state = State::Away;
    if (++m_failures < maxFailures)
        return connected();
    m_frames.append(frames::RemoteStop{m_session, {}});
    stopFor(u"remote_broken"_s);
}

} // namespace werkbank
