// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LinkMoments.h"

#include <QNetworkInformation>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds lookEvery{15'000};
constexpr Milliseconds noSleep{3'000};  // less than that

Milliseconds awakeTime()
{
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

LinkMoments::LinkMoments(const Clock &clock, QDBusConnection bus)
    : m_clock(clock), m_bus(std::move(bus))
{
    m_bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                  u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                  SLOT(prepareForSleep(bool)));
    watchNetwork();
    connect(&m_timer, &QTimer::timeout, this, [this] { look(m_clock.elapsed(), awakeTime()); });
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(lookEvery);
    look(m_clock.elapsed(), awakeTime());
}

void LinkMoments::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
        if (reachability != QNetworkInformation::Reachability::Disconnected)
            Q_EMIT worthATry();
    });
    connect(network, &QNetworkInformation::transportMediumChanged, this, &LinkMoments::worthATry);
}

void LinkMoments::prepareForSleep(bool goesToSleep)
{
    if (!goesToSleep)
        Q_EMIT worthATry();
}

void LinkMoments::look(Milliseconds elapsed, Milliseconds awake)
{
    const Milliseconds lead = elapsed - awake;
    const Milliseconds asleep = lead - m_lead.value_or(lead);
    m_lead = lead;
    if (asleep < noSleep)
        return;
    Q_EMIT worthATry();
    Q_EMIT slept(asleep);
}

void LinkMoments::follow(QWindow *window)
{
    if (m_window)
        disconnect(m_window, nullptr, this, nullptr);
    m_window = window;
    if (window)
        connect(window, &QWindow::visibilityChanged, this, &LinkMoments::seeWindow);
    seeWindow();
}

void LinkMoments::seeWindow()
{
    const bool visible = m_window && m_window->visibility() != QWindow::Hidden
        && m_window->visibility() != QWindow::Minimized;
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT visibleChanged(visible);
}

} // namespace werkbank
