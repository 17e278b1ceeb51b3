// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;

} // namespace

void SystemLook::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, path, interface, u"SettingChanged"_s, this,
                SLOT(take(QString,QString,QDBusVariant)));
    askFor(appearance, u"contrast"_s);
    askFor(appearance, u"reduced-motion"_s);
    askFor(gnome, u"enable-animations"_s);
}

void SystemLook::askFor(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, path, interface, u"Read"_s);
    call << group << key;
    const QDBusPendingCall asked = QDBusConnection::sessionBus().asyncCall(call);
    auto *watcher = new QDBusPendingCallWatcher(asked, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *watcher; reply.isValid())
            take(group, key, reply.value());
    });
}

void SystemLook::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    // Read() wraps what it found once more than the signal does.
    QVariant plain = value.variant();
    if (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    if (group == appearance && key == "contrast"_L1)
        m_highContrast = plain.toUInt() == 1;
    else if (group == appearance && key == "reduced-motion"_L1)
        m_reducedMotion = plain.toUInt() == 1;
    else if (group == gnome && key == "enable-animations"_L1)
        m_reducedMotion = !plain.toBool();
    else
        return;
    Q_EMIT changed();
}

} // namespace werkbank
