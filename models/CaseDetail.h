// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ErrorText.h"
#include "models/Greeting.h"
#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Cases.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQmlIntegration/qqmlintegration.h>

// One case or offer, opened: what its panes show and what the expert can do with it. GUI thread.
// Verbs take effect on this computer at once and come back as state; a failure to keep them here
// is told by `failed`.
namespace werkbank {

class CaseDetail : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)

    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool isOffer READ isOffer NOTIFY changed FINAL)   // open or just ended offer to me
    Q_PROPERTY(bool isMine READ isMine NOTIFY changed FINAL)     // readable: mine, or was until closed
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL)
    Q_PROPERTY(bool canSolve READ canSolve NOTIFY changed FINAL)
    Q_PROPERTY(bool canGiveBack READ canGiveBack NOTIFY changed FINAL)
    // Why it cannot be solved now; empty: it can, or it is not here.
    Q_PROPERTY(QString solveOff READ solveOff NOTIFY changed FINAL)
    Q_PROPERTY(QString goneText READ goneText NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)  // "#48-2071"
    Q_PROPERTY(QString task READ task NOTIFY changed FINAL)      // "Router › VoIP", level in levelText
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(bool urgent READ urgent NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)  // "In progress"
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY changed FINAL)  // info, good, attention, neutral
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString device READ device NOTIFY changed FINAL)
    // The customer's last message that had been read when the case was opened; -1: not known yet.
    Q_PROPERTY(double readAtOpening READ readAtOpening NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)  // "de", "en", …
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed FINAL)
    Q_PROPERTY(QString tenantName READ tenantName NOTIFY changed FINAL)
    Q_PROPERTY(QString customerName READ customerName NOTIFY changed FINAL)  // full name, or initials
    Q_PROPERTY(QString customerShort READ customerShort NOTIFY changed FINAL) // "T. Brandt"
    Q_PROPERTY(QString customerKindText READ customerKindText NOTIFY changed FINAL)
    Q_PROPERTY(QString company READ company NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email NOTIFY changed FINAL)
    Q_PROPERTY(QString solution READ solution NOTIFY changed FINAL)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)  // first words, in his language
    Q_PROPERTY(bool snoozed READ snoozed NOTIFY changed FINAL)
    Q_PROPERTY(QString closesText READ closesText NOTIFY changed FINAL)  // "Closes by itself Thu 11:02 …"

    // offer
    Q_PROPERTY(bool exclusive READ exclusive NOTIFY changed FINAL)
    Q_PROPERTY(double exclusiveUntil READ exclusiveUntil NOTIFY changed FINAL)
    Q_PROPERTY(double endsAt READ endsAt NOTIFY changed FINAL)
    Q_PROPERTY(double offeredAt READ offeredAt NOTIFY changed FINAL)
    Q_PROPERTY(int others READ others NOTIFY changed FINAL)
    Q_PROPERTY(bool extended READ extended NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString lostText READ lostText NOTIFY changed FINAL)
    Q_PROPERTY(QString filesText READ filesText NOTIFY changed FINAL)  // "1 log (38 kB), 1 picture"
    // What it pays: rows of {label, value, look: "", "muted", "strong"}.
    Q_PROPERTY(QVariantList payRows READ payRows NOTIFY changed FINAL)
public:
    explicit CaseDetail(QObject *parent = nullptr);

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    void classBegin() override {}
    void componentComplete() override;
    void show(const CaseDetailRow &row);  // what watching delivers

    bool loaded() const { return m_loaded; }
    bool isOffer() const { return m_row.offer.has_value() && !m_row.body; }
    bool isMine() const { return m_row.body.has_value(); }
    bool canWrite() const;
    bool canSolve() const;
    bool canGiveBack() const { return canSolve(); }
    QString goneText() const { return ErrorText::refused(m_row.goneCode, m_row.goneText); }
    QString solveOff() const;
    QString title() const;
    QString number() const;
    QString task() const;
    int level() const;
    bool urgent() const;
    QString stateText() const;
    QString stateTone() const;
    QString description() const;
    QString device() const;
    double readAtOpening() const { return double(m_readAtOpening); }
    QString language() const;
    QString languageName() const;
    QString tenantName() const;
    QString customerName() const;
    QString customerShort() const;
    QString customerKindText() const;
    QString company() const { return isMine() ? m_row.body->customer.company : QString(); }
    QString place() const;
    QString phone() const { return isMine() ? m_row.body->customer.phone : QString(); }
    QString email() const { return isMine() ? m_row.body->customer.email : QString(); }
    QString solution() const { return isMine() ? m_row.body->solution : QString(); }
    QString greeting() const { return isMine() ? greetingFor(*m_row.body) : QString(); }
    bool snoozed() const { return m_row.snoozed; }
    QString closesText() const;
    bool exclusive() const { return m_row.offer && m_row.offer->exclusive; }
    double exclusiveUntil() const { return m_row.offer ? double(m_row.offer->exclusiveUntil.ms) : 0; }
    double endsAt() const { return m_row.offer ? double(m_row.offer->endsAt.ms) : 0; }
    double offeredAt() const { return m_row.offer ? double(m_row.offer->createdAt.ms) : 0; }
    int others() const { return m_row.offer ? m_row.offer->others : 0; }
    bool extended() const { return m_row.offer && m_row.offer->extended; }
    bool asking() const { return m_row.asking; }
    QString lostText() const;
    QString filesText() const;
    QVariantList payRows() const;

    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline(int reason);  // 1-5 as DeclineReason; undoable 8 s
    Q_INVOKABLE void extend();
    Q_INVOKABLE void solve(const QString &solution);   // undoable 8 s
    Q_INVOKABLE void reportDamage(const QString &what);
    Q_INVOKABLE void giveBack(const QString &reason);  // undoable 8 s
    Q_INVOKABLE void undo(const QString &command);
    // All that is shown of the customer's messages has been seen.
    Q_INVOKABLE void markRead();
    Q_INVOKABLE void typing();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void caseIdChanged();
    void changed();
    // A held command: show the toast `text` with Undo for `seconds`.
    void held(const QString &command, const QString &text, int seconds);
    void failed(const QString &problem);

private:
    QString taskId() const;
    void watch();
    template <class C>
    void submit(const C &command, SubmitOptions options, const QString &heldText = {});

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_caseId;
    bool m_complete = false;
    bool m_loaded = false;
    CaseDetailRow m_row;
    qint64 m_markedN = 0;
    qint64 m_readAtOpening = -1;
    Subscription m_subscription;
};

} // namespace werkbank
