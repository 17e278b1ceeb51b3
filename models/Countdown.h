// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// Seconds left until an instant of platform time, for a ring or a text. Ticks once a second while
// `running` and something is left, and stands still otherwise. GUI thread.
namespace werkbank {

class Countdown : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    // Gives the time while there is no client; optional.
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged FINAL)
    Q_PROPERTY(double until READ until WRITE setUntil NOTIFY untilChanged FINAL)  // ms, 0: none
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
public:
    explicit Countdown(QObject *parent = nullptr);

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    double until() const { return double(m_until.ms); }
    void setUntil(double ms);
    bool running() const { return m_running; }
    void setRunning(bool running);
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void untilChanged();
    void runningChanged();
    void secondsLeftChanged();
    void ended();

private:
    void look();

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Instant m_until;
    bool m_running = true;
    int m_secondsLeft = 0;
    QTimer m_timer;
};

} // namespace werkbank
