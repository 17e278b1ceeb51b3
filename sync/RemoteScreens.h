// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/CacheStore.h"
#include "sync/RemoteScreen.h"
#include "sync/RemoteViewer.h"

#include <map>

// The customers' screens that are shown to this account: one RemoteViewer for each session that
// runs in the customer's browser. A part of Engine, without I/O: sessions are looked up in the
// cache, frames go in and out as the engine's. What was asked for on another device is not taken
// from it, but by takeBack(). A page that sends more than it may is left with `remote_broken`.
// Sync thread.
namespace werkbank {

class RemoteScreens {
public:
    // So many pictures may wait for the screen; the page keeps to two.
    static constexpr int maxAhead = 4;
    static constexpr qint64 maxPixels = 40'000'000;

    RemoteScreens(CacheStore &cache, const Id &account, Rng &rng)
        : m_cache(cache), m_account(account), m_rng(rng)
    {}

    // This computer has asked for it.
    void asked(const Id &session) { m_asked.insert(session); }
    // The connection stands; all sessions of cases that run are looked at.
    void connected(Instant now);
    void connectionLost();
    // These entities have changed.
    void look(const QList<Id> &sessions);

    template <class Frame>
    void on(const Frame &frame)
    {
        if (Screen *screen = find(frame.session))
            screen->viewer.on(frame);
    }
    void onPacket(const RemotePacket &packet);

    // Pictures are taken only while somebody looks; the first one then is whole.
    void open(const Id &session);
    void close(const Id &session);
    void seen(const Id &session, quint32 number);
    // A picture could not be shown.
    void lost(const Id &session, quint32 number);
    void compared(const Id &session);
    // Nothing more is shown here, from this moment on.
    void leave(const Id &session, const QString &code = QStringLiteral("left"));
    // Shown here, whatever other device of this account has it.
    void takeBack(const Id &session);

    QList<RemoteViewer::Frame> takeFrames();
    struct Picture {
        Id session;
        RemotePicture picture;
    };
    QList<Picture> takePictures();
    // Those that differ from what was told before.
    QList<RemoteEndState> takeStates();

private:
    struct Screen {
        Screen(const Id &session, const Id &caseId, Rng &rng)
            : caseId(caseId), viewer(session, caseId, rng)
        {}
        const Id caseId;
        RemoteViewer viewer;
        QString left;          // why this end went by itself
        bool watched = false;
        bool needsWhole = true;
        int ahead = 0;         // handed out and not seen
        quint32 last = 0;
    };
    Screen *find(const Id &session);
    void look(const Id &session, const std::optional<QJsonObject> &body);
    void begin(const Id &session, const Id &caseId);
    static bool isModest(const RemotePicture &picture);

    CacheStore &m_cache;
    const Id m_account;
    Rng &m_rng;
    bool m_connected = false;
    bool m_wasConnected = false;
    QSet<Id> m_asked;
    std::map<Id, std::unique_ptr<Screen>> m_screens;
    std::map<Id, RemoteEndState> m_told;
};

} // namespace werkbank
