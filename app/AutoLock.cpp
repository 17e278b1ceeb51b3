// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AutoLock.h"

#include <KIdleTime>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr auto minutesKey = "lock/afterMinutes";
const std::array<std::pair<QString, QString>, 3> screens{
    {{u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
     {u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s},
     {u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}}};
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
    for (const auto &[path, name] : screens)
        QDBusConnection::sessionBus().connect({}, path, name, u"ActiveChanged"_s, this,
                                              SLOT(onScreenLocked(bool)));
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onSleep(bool)));
}

void AutoLock::left()
{
    const bool locks = m_session.state() == Session::State::Open
        && (m_session.hasPassphrase() || m_screen);
    m_due = locks && isLive();
    if (m_due)
        setCovered(true);
    if (!locks || m_due)
        return;
    if (m_session.hasPassphrase())
        m_session.lock();
    else
        m_session.rest();
}

void AutoLock::returned()
{
    m_due = false;
    if (m_session.state() == Session::State::Locked && !m_session.hasPassphrase())
        m_session.retryKeyring();
}

void AutoLock::uncover()
{
    m_due = false;
    setCovered(false);
}

void AutoLock::setCovered(bool covered)
{
    if (std::exchange(m_covered, covered) != covered)
        Q_EMIT coveredChanged();
}

void AutoLock::onScreenLocked(bool active)
{
    m_screen = active;
    if (active)
        left();
    else
        returned();
}

// A copy that was closed with the desktop opens with it, also where the unlocking was not heard.
void AutoLock::askScreen()
{
    for (const auto &[path, name] : screens) {
        const auto call = QDBusMessage::createMethodCall(name, path, name, u"GetActive"_s);
        auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call),
                                                  this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
            const QDBusPendingReply<bool> active = *asked;
            asked->deleteLater();
            if (!active.isError() && !active.value() && !m_screen)
                returned();
        });
    }
}

void AutoLock::onIdle(int timeout)
{
    if (timeout != m_timeout)
        return;
    left();
    if (m_due)
        KIdleTime::instance()->catchNextResumeEvent();
}

void AutoLock::onResumed()
{
    if (!m_screen)
        returned();
}

void AutoLock::onSleep(bool begins)
{
    if (begins)
        left();
}

// The desktop is only asked for idleness while that would lock something.
void AutoLock::follow()
{
    if (m_session.state() == Session::State::Locked && !m_session.hasPassphrase())
        askScreen();
    const bool open = m_session.state() == Session::State::Open && m_session.hasPassphrase();
    m_live.setClient(m_session.client());
    if (m_session.state() != Session::State::Open)
        setCovered(false);
    const int minutes = m_settings.remembered(QLatin1StringView(minutesKey), minutesAtFirst).toInt();
    if (m_timeout != 0)
        KIdleTime::instance()->removeIdleTimeout(std::exchange(m_timeout, 0));
    if (!open || minutes <= 0)
        return;
    auto *idle = KIdleTime::instance();
    connect(idle, &KIdleTime::timeoutReached, this, &AutoLock::onIdle, Qt::UniqueConnection);
    connect(idle, &KIdleTime::resumingFromIdle, this, &AutoLock::onResumed, Qt::UniqueConnection);
    m_timeout = idle->addIdleTimeout(std::chrono::minutes(minutes));
}

} // namespace werkbank
