// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Keyrings.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
constexpr int patienceMs = 20'000;

} // namespace

void Keyrings::ask(std::function<void(KeyringDoor)> done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done(KeyringDoor::None); },
                                  Qt::QueuedConnection);
        return;
    }
    QDBusMessage get = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(get, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, done = std::move(done)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        const QVariant locked = reply.isError() ? QVariant() : reply.value().variant();
        if (locked.typeId() != QMetaType::Bool)
            return done(KeyringDoor::None);
        done(locked.toBool() ? KeyringDoor::Locked : KeyringDoor::Open);
    });
}

bool Keyrings::runs(const QString &service) const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(service).value();
}

QString Keyrings::name() const
{
    if (runs(u"org.gnome.keyring"_s))
        return u"GNOME Keyring"_s;
    if (runs(u"org.kde.kwalletd6"_s) || runs(u"org.kde.kwalletd5"_s))
        return u"KWallet"_s;
    if (runs(u"org.keepassxc.KeePassXC.MainWindow"_s))
        return u"KeePassXC"_s;
    return runs(secretService) ? u"Secret Service"_s : QString();
}

} // namespace werkbank
