// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/TrayItem.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {
constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto itemPath = "/StatusNotifierItem"_L1;
constexpr auto menuPath = "/StatusNotifierItem/Menu"_L1;
} // namespace

TrayBus::TrayBus(TrayItem *item) : QDBusAbstractAdaptor(item), m_item(item) {}

QString TrayBus::category() const
{
    return u"Communications"_s;
}

QString TrayBus::id() const
{
    return u"org.werkbank.Werkbank"_s;
}

QString TrayBus::title() const
{
    return m_item->title();
}

QString TrayBus::status() const
{
    return m_item->attention() ? u"NeedsAttention"_s : u"Active"_s;
}

QString TrayBus::iconName() const
{
    return u"org.werkbank.Werkbank"_s;
}

QDBusObjectPath TrayBus::menu() const
{
    return QDBusObjectPath(menuPath);
}

void TrayBus::Activate(int, int)
{
    Q_EMIT m_item->activated();
}

void TrayBus::SecondaryActivate(int, int)
{
    Q_EMIT m_item->activated();
}

TrayItem::TrayItem(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus),
      m_service(u"org.kde.StatusNotifierItem-%1-1"_s.arg(QCoreApplication::applicationPid())),
      m_face(new TrayBus(this)), m_menu(new MenuBus(&m_menuObject)), m_title(u"Werkbank"_s)
{
    connect(m_menu, &MenuBus::chosen, this, &TrayItem::chosen);
    connect(m_menu, &MenuBus::asked, this, &TrayItem::menuAsked);
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(watcherName);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayItem::announce);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { setShown(false); });
    if (!m_bus.registerService(m_service) || !m_bus.registerObject(itemPath, this)
        || !m_bus.registerObject(menuPath, &m_menuObject))
        return;
    announce();
}

TrayItem::~TrayItem()
{
    m_bus.unregisterObject(itemPath);
    m_bus.unregisterObject(menuPath);
    m_bus.unregisterService(m_service);
}

void TrayItem::announce()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcherName, u"/StatusNotifierWatcher"_s, watcherName, u"RegisterStatusNotifierItem"_s);
    call << m_service;
    // Nobody is to be started for it.
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<> reply = *answer;
        setShown(!reply.isError());
        answer->deleteLater();
    });
}

void TrayItem::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
}

void TrayItem::say(const QString &title, bool attention)
{
    if (m_title != title) {
        m_title = title;
        Q_EMIT m_face->NewTitle();
    }
    if (m_attention != attention) {
        m_attention = attention;
        Q_EMIT m_face->NewStatus(m_face->status());
    }
}

} // namespace werkbank
