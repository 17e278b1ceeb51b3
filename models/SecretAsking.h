// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Secrets.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// The newest password that one case's customer was asked for. What he wrote lies sealed until it is
// opened here; from then on it is erased everywhere but in this object, which holds it in locked
// memory until it is put away, the case is left or its time is over. GUI thread.
namespace werkbank {

class SecretAsking : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged REQUIRED FINAL)
    Q_PROPERTY(QString customer MEMBER m_customer WRITE setCustomer NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    // Nothing is asked or given: there may be a new question.
    Q_PROPERTY(bool free READ isFree NOTIFY changed FINAL)
    // Empty while it is hidden.
    Q_PROPERTY(QString shownText READ shownText NOTIFY changed FINAL)
public:
    enum class State {
        None,
        Asking,     // on its way to the platform
        Waiting,    // the customer is asked
        Given,      // lies here, sealed
        Elsewhere,  // given to another device of this person
        Open,       // read; here until it is put away
        Declined,
        Expired,
        Failed,
    };
    Q_ENUM(State)
    static constexpr auto endShown = std::chrono::minutes(10);  // how long "declined" is said

    explicit SecretAsking(QObject *parent = nullptr);
    ~SecretAsking() override;

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    void setCustomer(const QString &name);
    State state() const;
    QString stateText() const;
    bool isFree() const;
    QString shownText() const { return m_shown; }
    void apply(const Delta<SecretRow> &delta);

    Q_INVOKABLE void ask(const QString &purpose);
    // Opens it if need be and shows it, or hides it again.
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void hide();
    // For the clipboard; opens it if need be. Whoever takes it wipes it.
    Q_INVOKABLE QString taken();
    // Puts it away for good; takes a question back; stops saying how one ended.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void caseIdChanged();
    void changed();
    void failed(const QString &problem);

private:
    void watchAgain();
    bool open();
    void wipe();
    void armEnd();
    Instant now() const;

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_caseId;
    QString m_customer;
    std::optional<SecretRow> m_row;
    SecretBytes m_open;   // read
    Id m_openOf;
    Instant m_openUntil;
    QString m_shown;
    Id m_dismissed;
    QTimer m_timer;
    Subscription m_subscription;
};

} // namespace werkbank
