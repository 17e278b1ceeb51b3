// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Countdown.h"

#include <algorithm>

namespace werkbank {

Countdown::Countdown(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::look);
}

void Countdown::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    look();
}

void Countdown::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    Q_EMIT wordingChanged();
    look();
}

void Countdown::setUntil(double ms)
{
    if (double(m_until.ms) == ms)
        return;
    m_until.ms = qint64(ms);
    Q_EMIT untilChanged();
    look();
}

void Countdown::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
    look();
}

void Countdown::look()
{
    m_timer.stop();
    const Instant now = m_client ? m_client->now() : m_wording ? m_wording->now() : Instant();
    const Milliseconds left = now.isSet() && m_until.isSet() ? m_until - now : Milliseconds(0);
    // Rounded up: "0:01" stands until the end, and 0 means that it is over.
    const int seconds = int(std::max<qint64>(0, (left.count() + 999) / 1000));
    const bool over = seconds == 0 && m_secondsLeft > 0;
    if (seconds != m_secondsLeft) {
        m_secondsLeft = seconds;
        Q_EMIT secondsLeftChanged();
    }
    if (over)
        Q_EMIT ended();
    if (m_running && seconds > 0) {
        // Wake when the shown second changes.
        const auto rest = left.count() % 1000;
        m_timer.start(int(rest > 0 ? rest : 1000) + 1);
    }
}

} // namespace werkbank
