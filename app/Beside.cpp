// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Beside.h"

#include <QCloseEvent>
#include <QGuiApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMinutes = 60;
}

Beside::Beside(const NoticeSettings &settings, const Notices &notices,
               std::function<Profile *()> profile)
    : m_settings(settings), m_notices(notices), m_profile(std::move(profile))
{
    connect(&notices, &Notices::needingChanged, this, &Beside::count);
}

void Beside::follow(QWindow *window)
{
    m_window = window;
    if (!window)
        return;
    window->installEventFilter(this);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_tray.emplace(bus);
    connect(&*m_tray, &TrayItem::activated, this, &Beside::openAsked);
    connect(&*m_tray, &TrayItem::chosen, this, &Beside::choose);
    connect(&*m_tray, &TrayItem::menuAsked, this, &Beside::refresh);
    // Without a sign nobody would find the hidden window again.
    connect(&*m_tray, &TrayItem::shownChanged, this, [this] {
        if (m_tray->isShown())
            refresh();
        else if (m_window && !m_window->isVisible())
            Q_EMIT openAsked();
    });
}

void Beside::refresh()
{
    if (!m_tray)
        return;
    const Profile *profile = m_profile();
    const bool works = profile && profile->loaded() && profile->isExpert();
    const auto choice = [&](Choice id, const QString &text, Profile::Presence presence) {
        return TrayEntry{id, text, works, works && profile->presence() == presence, true};
    };
    m_tray->setEntries({
        //: Menu beside the clock: shows the window
        {Open, tr("Open Werkbank")},
        {LineOne, {}},
        //: Menu beside the clock: offers are wanted now
        choice(Available, tr("Available"), Profile::Presence::Available),
        //: Menu beside the clock: no offers for an hour
        choice(Pause, tr("Pause for an hour"), Profile::Presence::Pause),
        //: Menu beside the clock: the weekly hours decide when offers come
        choice(Hours, tr("As in my week"), Profile::Presence::Hours),
        {LineTwo, {}},
        //: Menu beside the clock: ends the program
        {Quit, tr("Quit")}});
    count();
}

void Beside::choose(int choice)
{
    Profile *profile = m_profile();
    if (choice == Open)
        Q_EMIT openAsked();
    else if (choice == Quit)
        QCoreApplication::exit();  // quit() would ask the window, which stays on
    else if (profile && choice == Available)
        profile->setAvailable();
    else if (profile && choice == Pause)
        profile->pauseFor(pauseMinutes);
    else if (profile && choice == Hours)
        profile->followHours();
}

void Beside::count()
{
    const int needing = m_notices.needing();
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        app->setBadgeNumber(needing);
    if (!m_tray)
        return;
    //: The sign beside the clock; how many offers and cases need the person
    m_tray->say(needing == 0 ? u"Werkbank"_s : tr("Werkbank: %n case(s) need(s) you", nullptr, needing),
                needing > 0);
}

bool Beside::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_window || event->type() != QEvent::Close)
        return false;
    QGuiApplication::setQuitOnLastWindowClosed(!m_settings.staysOn());
    if (!m_settings.staysOn())
        return false;
    event->ignore();
    if (m_tray && m_tray->isShown())
        m_window->hide();
    else
        m_window->showMinimized();
    return true;
}

} // namespace werkbank
