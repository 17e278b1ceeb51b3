// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteLiveModel.h"
#include "models/Settings.h"
#include "sync/Session.h"

#include <QObject>

// Locks the open copy when nobody is at the computer: after so many minutes of idleness
// ("lock/afterMinutes" of the settings, 0: never), when the desktop is locked and before the
// computer sleeps. Only where a passphrase would open it again. While a remote session is live it
// waits for its end: the customer is not to lose his expert to a clock.
//
// Idle time is asked of the desktop (KIdleTime) and stays in memory: it says nothing about work.
// The desktop's lock comes by org.freedesktop.ScreenSaver, sleep by logind's PrepareForSleep; where
// there is no such service, nothing comes. GUI thread.
namespace werkbank {

class AutoLock : public QObject {
    Q_OBJECT
public:
    static constexpr int minutesAtFirst = 15;

    AutoLock(Session &session, Settings &settings, Wording &wording);

    // Nobody is there now.
    void left();

private Q_SLOTS:
    void onScreenLocked(bool active);
    void onSleep(bool begins);
    void onIdle(int timeout);

private:
    void follow();
    bool isLive() const { return m_live.count() > 0; }

    Session &m_session;
    Settings &m_settings;
    RemoteLiveModel m_live;
    int m_timeout = 0;     // of KIdleTime; 0: none
    bool m_due = false;    // once the last session has ended
};

} // namespace werkbank
