// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Suspensions.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

// Where the person is suspended, and what he says against it. GUI thread. An appeal is sent once for
// each suspension; which one was sent is kept in the local store until the suspension is lifted.
// What cannot be kept here is told by `failed`.
namespace werkbank {

class Suspension : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    // One for each tenant that suspended him: {tenant, name, state: "none", "waiting", "sent",
    // "refused", at: day and time, answerBy: the day, overdue: bool, text, problem}.
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed FINAL)
public:
    using QObject::QObject;

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    QVariantList cards() const;
    void apply(const Delta<SuspensionRow> &delta);  // what watching delivers

    Q_INVOKABLE void appeal(const QString &tenant, const QString &text);
    // Was refused: the text is returned for the draft.
    Q_INVOKABLE QString takeBack(const QString &tenant);

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void changed();
    void failed(const QString &problem);

private:
    void keep(const Id &tenant, const QString &text);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    QHash<QString, SuspensionRow> m_rows;  // by tenant
    Subscription m_subscription;
};

} // namespace werkbank
