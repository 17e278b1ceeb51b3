// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Steps.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// Handing one case over: the newest question to its customer and what became of it. Until he has
// agreed the case stays where it is. GUI thread.
namespace werkbank {

class Handover : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged REQUIRED FINAL)
    // The customer is being asked.
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed FINAL)
    // What was asked while the customer is being asked; askedWhom empty: whoever fits.
    Q_PROPERTY(QString askedReason READ askedReason NOTIFY changed FINAL)
    Q_PROPERTY(QString askedWhom READ askedWhom NOTIFY changed FINAL)
    // "M. Huber must agree until 12:04"; "M. Huber did not agree"; empty: nothing was asked.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString customer MEMBER m_customer WRITE setCustomer NOTIFY changed FINAL)
public:
    using QObject::QObject;

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    void setCustomer(const QString &name);
    bool waiting() const;
    QString askedReason() const;
    QString askedWhom() const;
    QString stateText() const;
    void apply(const Delta<HandoverRow> &delta);

    // `whom` empty: whoever fits.
    Q_INVOKABLE void ask(const QString &whom, const QString &reason, const QString &summary);
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void caseIdChanged();
    void changed();
    void asked();  // the question is kept on this computer
    void failed(const QString &problem);

private:
    void watchAgain();
    const HandoverRow *newest() const;

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_caseId;
    QString m_customer;
    QMap<QByteArray, HandoverRow> m_rows;  // by sortKey, newest first
    Subscription m_subscription;
};

} // namespace werkbank
