// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Account.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// The person at this desk: name, roles, presence. GUI thread.
//
// "Available" is a promise for ten minutes at most: while the app runs it is renewed, and ends by
// itself when the app does. Pause ends at its instant; then the weekly hours count again.
namespace werkbank {

class Profile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(int capacity READ capacity NOTIFY changed FINAL)
    Q_PROPERTY(bool isExpert READ isExpert NOTIFY changed FINAL)
    Q_PROPERTY(bool isReviewer READ isReviewer NOTIFY changed FINAL)
    Q_PROPERTY(bool isOnboarder READ isOnboarder NOTIFY changed FINAL)
    Q_PROPERTY(bool isDispatcher READ isDispatcher NOTIFY changed FINAL)
    Q_PROPERTY(bool isFinance READ isFinance NOTIFY changed FINAL)
    // Rows of {value, text}: ids and names of the tenants whose money is looked after here.
    Q_PROPERTY(QVariantList financeTenants READ financeTenants NOTIFY changed FINAL)
    // An expert whose membership is not verified yet gets no offers.
    Q_PROPERTY(bool verified READ verified NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewsFor READ reviewsFor NOTIFY changed FINAL)  // names of tenants
    Q_PROPERTY(Presence presence READ presence NOTIFY changed FINAL)
    Q_PROPERTY(QString presenceText READ presenceText NOTIFY changed FINAL)  // "Pause until 14:00"
    Q_PROPERTY(bool pending READ pending NOTIFY changed FINAL)
public:
    enum class Presence { Hours, Available, Pause };
    Q_ENUM(Presence)

    explicit Profile(QObject *parent = nullptr);

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    bool loaded() const { return !m_row.key.isEmpty(); }
    QString name() const { return m_row.profile.name; }
    QString email() const { return m_row.profile.email; }
    int capacity() const { return m_row.profile.capacity; }
    bool isExpert() const { return has(Role::Expert); }
    bool isReviewer() const { return has(Role::Reviewer); }
    bool isOnboarder() const { return has(Role::Onboarder); }
    bool isDispatcher() const { return has(Role::Dispatcher); }
    bool isFinance() const { return has(Role::Finance); }
    QVariantList financeTenants() const;
    bool verified() const;
    QString reviewsFor() const;
    Presence presence() const;
    QString presenceText() const;
    bool pending() const { return m_row.pending; }
    void show(const ProfileRow &row);

    Q_INVOKABLE void setAvailable();
    Q_INVOKABLE void pauseFor(int minutes);
    // No word about now: the weekly hours decide.
    Q_INVOKABLE void followHours();
    Q_INVOKABLE void setCapacity(int capacity);

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void changed();
    void failed(const QString &problem);

private:
    bool has(Role role) const { return m_row.roles.contains(role); }
    void watch();
    void say(const commands::SetPresence &presence, std::optional<Instant> notAfter);
    void planRenewal();

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    ProfileRow m_row;
    bool m_wantsAvailable = false;
    QTimer m_renew;
    Subscription m_subscription;
};

} // namespace werkbank
