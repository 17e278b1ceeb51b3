// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ErrorText.h"
#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Money.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration/qqmlintegration.h>

// Who is paid and where to. The full IBAN goes to the platform and never comes back. GUI thread.
namespace werkbank {

class PayProfile : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool set READ isSet NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY changed FINAL)
    Q_PROPERTY(bool stepUp READ stepUp NOTIFY changed FINAL)  // refused: the password is needed
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL)
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed FINAL)
    // {seller: "regular" | "small_business" | "private_helper" | "", name, street, postcode, city,
    // country, taxNumber, holder, ibanEnd}
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed FINAL)
    // What was typed and not taken yet, as values, with `iban`; empty: nothing waits.
    Q_PROPERTY(QVariantMap typed READ typed NOTIFY changed FINAL)
public:
    using QObject::QObject;

    void setClient(Client *client);
    void setWording(Wording *wording);
    void classBegin() override {}
    void componentComplete() override;
    void show(const PayProfileRow &row);  // what watching delivers

    bool loaded() const { return m_loaded; }
    bool isSet() const { return m_row.body && m_row.body->seller != SellerKind::Unknown; }
    bool saving() const { return m_row.saving; }
    bool stepUp() const;
    QString problem() const { return ErrorText::refused(m_row.code, m_row.problem); }
    QString kindText() const;
    QString heldText() const;
    QVariantMap values() const;
    QVariantMap typed() const;

    // As values; iban: empty leaves the account as it is.
    Q_INVOKABLE void save(const QVariantMap &values, const QString &iban);
    // Empty: fine. The check of ISO 13616: length, letters, remainder 1 of 97.
    Q_INVOKABLE QString ibanProblem(const QString &iban) const;
    Q_INVOKABLE void dismissProblem();
    // The password was entered: the same once more, with another uuid.
    Q_INVOKABLE void again();

Q_SIGNALS:
    // The person has just saved, and the password is wanted.
    void stepUpNeeded();
    void clientChanged();
    void wordingChanged();
    void changed();
    void failed(const QString &problem);

private:
    void watch();
    void submit(const commands::SetPayProfile &command);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    bool m_complete = false;
    bool m_loaded = false;
    bool m_pressed = false;  // save() is not answered yet
    PayProfileRow m_row;
    Subscription m_subscription;
};

bool isIban(const QString &text);

} // namespace werkbank
