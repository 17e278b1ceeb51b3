// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AutoLock.h"

#include <KIdleTime>
#include <QDBusConnection>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr auto minutesKey = "lock/afterMinutes";
} // namespace

AutoLock::AutoLock(Session &session, Settings &settings, Wording &wording)
    : m_session(session), m_settings(settings)
{
    m_live.setWording(&wording);
    m_live.componentComplete();
    connect(&m_session, &Session::stateChanged, this, &AutoLock::follow);
    connect(&m_settings, &Settings::keptAnew, this, [this](const QString &key) {
        if (key == QLatin1StringView(minutesKey))
            follow();
    });
    connect(&m_live, &RemoteLiveModel::countChanged, this, [this] {
        if (m_due && !isLive())
            left();
    });
    for (const auto &path : {u"/org/freedesktop/ScreenSaver"_s, u"/ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, path, u"org.freedesktop.ScreenSaver"_s,
                                              u"ActiveChanged"_s, this,
                                              SLOT(onScreenLocked(bool)));
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onSleep(bool)));
}

void AutoLock::left()
{
    const bool open = m_session.state() == Session::State::Open && m_session.hasPassphrase();
    m_due = open && isLive();
    if (open && !m_due)
        m_session.lock();
}

void AutoLock::onScreenLocked(bool active)
{
    if (active)
        left();
}

void AutoLock::onIdle(int timeout)
{
    if (timeout == m_timeout)
        left();
}

void AutoLock::onSleep(bool begins)
{
    if (begins)
        left();
}

// The desktop is only asked for idleness while that would lock something.
void AutoLock::follow()
{
    const bool open = m_session.state() == Session::State::Open && m_session.hasPassphrase();
    m_live.setClient(open ? m_session.client() : nullptr);
    const int minutes = m_settings.remembered(QLatin1StringView(minutesKey), minutesAtFirst).toInt();
    if (m_timeout != 0)
        KIdleTime::instance()->removeIdleTimeout(std::exchange(m_timeout, 0));
    if (!open || minutes <= 0)
        return;
    auto *idle = KIdleTime::instance();
    connect(idle, &KIdleTime::timeoutReached, this, &AutoLock::onIdle, Qt::UniqueConnection);
    m_timeout = idle->addIdleTimeout(std::chrono::minutes(minutes));
}

} // namespace werkbank
