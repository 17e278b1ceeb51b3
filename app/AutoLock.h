// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RemoteLiveModel.h"
#include "models/Settings.h"
#include "sync/Session.h"

#include <QObject>

// Locks the open copy when nobody is at the computer: after so many minutes of idleness
// ("lock/afterMinutes" of the settings, 0: never), when the desktop is locked and before the
// computer sleeps, where a passphrase opens it again. Where only the keyring does, it is closed with
// the desktop's lock and opened with it. While a remote session is live it waits for its end, or for
// the person's return: the customer is not to lose his expert to a clock. Meanwhile `covered`, until
// the person takes the cover away.
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
    void returned();
    // Nobody was here while a session was live: nothing to read in the window, no names outside.
    bool covered() const { return m_covered; }

public Q_SLOTS:
    void uncover();

Q_SIGNALS:
    void coveredChanged();

private Q_SLOTS:
    void onScreenLocked(bool active);
    void onSleep(bool begins);
    void onIdle(int timeout);
    void onResumed();

private:
    void follow();
    void setCovered(bool covered);
    void askScreen();
    bool isLive() const { return m_live.count() > 0; }

    Session &m_session;
    Settings &m_settings;
    RemoteLiveModel m_live;
    int m_timeout = 0;     // of KIdleTime; 0: none
    bool m_due = false;    // once the last session has ended
    bool m_covered = false;
    bool m_screen = false; // the desktop is locked
};

} // namespace werkbank
