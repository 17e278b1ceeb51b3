// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/RemoteCipher.h"
#include "core/remote/RemoteKeys.h"
#include "core/remote/RemotePicture.h"
#include "core/wire/Codec.h"

#include <variant>

// The app's end of one remote session (PROTOCOL.md, 11): joins, agrees on keys, opens what comes
// and hands pictures out. A machine without I/O: after each call its owner takes what is to be sent
// and what was seen. Whatever does not fit ends the round and is tried anew, three times; then it
// has stopped with `remote_broken`. Sync thread.
namespace werkbank {

class RemoteViewer {
public:
    RemoteViewer(const Id &session, const Id &caseId, Rng &rng)
        : m_session(session), m_caseId(caseId), m_rng(rng)
    {}

    // The connection stands, or does not.
    void connected();
    void lost();

    void on(const frames::RemotePeer &frame);
    void on(const frames::RemoteGot &frame);
    void on(const frames::RemoteBeat &frame);
    void on(const frames::RemoteStop &frame);
    void onPacket(const RemotePacket &packet);

    // The picture of this number stands on the screen: the page may send further ones.
    void seen(quint32 number);
    // Something is missing here: a picture that needs none before it, please.
    void wantWhole();
    // Nothing more is taken or said.
    void leave();

    enum class State { Away, Agreeing, Seeing, Stopped };
    State state() const { return m_state; }
    // Why it stopped: a code of remote_stop, or `remote_broken`.
    const QString &stopCode() const { return m_stopCode; }
    // For checkWords(); empty before the keys are agreed. Words that were compared hold on while
    // mustCompare() stays false.
    const QByteArray &check() const { return m_check; }
    bool mustCompare() const { return m_mustCompare; }
    void compared() { m_mustCompare = false; }

    using Frame = std::variant<frames::RemoteJoin, frames::RemoteGot, frames::RemoteBeat,
                               frames::RemoteStop, RemotePacket>;
    QList<Frame> takeFrames() { return std::exchange(m_frames, {}); }
    QList<RemotePicture> takePictures() { return std::exchange(m_pictures, {}); }

private:
    // What belongs to one round.
    struct Talk {
        quint32 round = 0;
        std::optional<RemoteApp> app;
        std::optional<RemoteSealer> sealer;
        std::optional<RemoteOpener> opener;
        RemoteHeld held;
        RemotePieces pieces;
        qint64 got = 0, told = 0;
        bool isReady = false;  // the page's hello has come
    };

    Result<void> agree(const QByteArray &message);
    Result<void> open(const RemotePacket &packet);
    Result<void> hear(const QByteArray &message);
    Result<void> say(const QByteArray &message);
    void answer();
    void giveUp();
    void stopFor(const QString &code);

    const Id m_session, m_caseId;
    Rng &m_rng;
    State m_state = State::Away;
    QString m_stopCode;
    QByteArray m_check;
    bool m_mustCompare = true;
    std::optional<Talk> m_talk;
    RemoteHeld m_held;
    qint64 m_beat = 0;
    int m_failures = 0;
    QList<Frame> m_frames;
    QList<RemotePicture> m_pictures;
};

} // namespace werkbank
