// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ClockReading.h"
#include "models/ErrorText.h"
#include "models/Wording.h"
#include "sync/Client.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

// The clock of one case, as the customer sees it: how long, why it runs or stands, what it costs so
// far, and each stretch with its reason; with the expert's verbs, which work offline. One clock at
// a time: starting one stops what he started elsewhere. Never keys, mouse or pixels. GUI thread.
// What cannot be done is told by `failed`.
namespace werkbank {

class CaseClock : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)

    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)          // something was said about time
    Q_PROPERTY(bool running READ running NOTIFY ticked FINAL)
    Q_PROPERTY(QString look READ look NOTIFY ticked FINAL)      // "running", "asked", "stands"
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)    // "00:18:42"
    Q_PROPERTY(QString stateText READ stateText NOTIFY ticked FINAL)    // "running"
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY ticked FINAL)
    Q_PROPERTY(QString paysText READ paysText NOTIFY ticked FINAL)
    Q_PROPERTY(QString getsText READ getsText NOTIFY ticked FINAL)
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY ticked FINAL)      // how it is rounded
    Q_PROPERTY(QString capText READ capText NOTIFY changed FINAL)       // "at most 56.00 €"
    Q_PROPERTY(QString proposedText READ proposedText NOTIFY ticked FINAL)  // waits for the customer
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed FINAL)   // waits on this computer
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // Rows of {interval, times, minutes, reason, billed, from, to (0-1 of the whole), editable,
    // canGrow, startMinute, endMinute, typed}.
    Q_PROPERTY(QVariantList pieces READ pieces NOTIFY changed FINAL)
    // {gap, text}, or empty: what the expert alone can tell.
    Q_PROPERTY(QVariantMap question READ question NOTIFY changed FINAL)

    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    Q_PROPERTY(bool canStop READ canStop NOTIFY changed FINAL)
    Q_PROPERTY(bool canPause READ canPause NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(bool canEnter READ canEnter NOTIFY changed FINAL)
public:
    explicit CaseClock(QObject *parent = nullptr);

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);
    void classBegin() override {}
    void componentComplete() override;
    // What watching delivers.
    void show(const CaseTimeRow &row);
    void showRunning(const Delta<CaseTimeRow> &delta);

    bool loaded() const { return m_loaded; }
    bool any() const { return m_row.work || !m_row.intervals.isEmpty(); }
    bool running() const { return m_reading.running; }
    QString look() const;
    QString elapsed() const;
    QString stateText() const;
    QString reasonText() const;
    QString paysText() const;
    QString getsText() const;
    QString ruleText() const;
    QString capText() const;
    QString proposedText() const;
    QString waitingText() const;
    QString problem() const { return ErrorText::refused(m_row.code, m_row.problem); }
    QVariantList pieces() const;
    QVariantMap question() const;
    bool canStart() const { return m_row.open && !runningOf(m_row); }
    bool canStop() const;
    bool canPause() const { return m_row.open && runningOf(m_row) && !pauseOf(m_row); }
    bool canGoOn() const;
    bool canEnter() const { return m_row.open; }

    Q_INVOKABLE void startCall();
    Q_INVOKABLE void startTyped(const QString &reason);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void goOn();
    // Minutes of the day on which it began; an end before the start is on the next day.
    Q_INVOKABLE void edit(const QString &interval, int startMinute, int endMinute,
                          const QString &reason);
    // Work of the last 24 hours, entered afterwards. False, with `failed`: the words stay with whom
    // they are from.
    Q_INVOKABLE bool enter(int startMinute, int endMinute, const QString &reason);
    // "stop": remove and stop; "remove": remove and go on; "own": keep as own entry; "worked".
    Q_INVOKABLE void answer(const QString &choice, const QString &reason);
    Q_INVOKABLE void dismissProblem();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void caseIdChanged();
    void changed();
    void ticked();
    void failed(const QString &problem);

private:
    void watch();
    void look(Instant now);
    void tick();
    Instant now() const;
    QString customer() const;
    QString reasonOf(const WorkPiece &piece, const WorkIntervalBody &interval) const;
    void begin(WorkSource source, const QString &reason);
    // False: a session counts there, and only its end stops it.
    bool stopElsewhere();
    QString beforeTheCase(Instant start) const;
    static QString intervalProblem(const Error &problem);
    void say(const QString &problem) { Q_EMIT failed(problem); }
    template <class C>
    void submit(const C &command);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_caseId;
    bool m_complete = false;
    bool m_loaded = false;
    CaseTimeRow m_row;
    QHash<QString, CaseTimeRow> m_elsewhere;
    ClockReading m_reading;
    QVariantMap m_asked;  // as shown
    QTimer m_timer;
    Subscription m_subscription, m_runningSubscription;
};

} // namespace werkbank
