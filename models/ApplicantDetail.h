// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ApplicantReasons.h"
#include "models/ScorecardModel.h"
#include "sync/Client.h"
#include "sync/queries/Applicants.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QUrl>

// One application, opened: what its panes show and what the clerk can do with it. GUI thread. Verbs
// come back as state; a failure to keep them here is told by `failed`. All verbs but the verdict
// take the lease first where nobody has it, and prolong it while one works.
namespace werkbank {

class ApplicantDetail : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)

    Q_PROPERTY(bool there READ there NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString headText READ headText NOTIFY changed FINAL)  // "applied 12 Nov · Passau"
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)        // as on the wire
    Q_PROPERTY(QString task READ task NOTIFY changed FINAL)          // as on the wire
    Q_PROPERTY(QString taskText READ taskText NOTIFY changed FINAL)
    Q_PROPERTY(QString taskTone READ taskTone NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)  // the applicant's, BCP 47
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed FINAL)
    // {label, state: "done" | "now" | "stopped" | "open"}
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    // {field, label, stated, found, check, checkText, tone, sending, alike}
    Q_PROPERTY(QVariantList fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QString stopText READ stopText NOTIFY changed FINAL)  // why it goes no further
    Q_PROPERTY(QVariantList identification READ identification NOTIFY changed FINAL) // {label, value}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)                   // {label, value}
    // {task, path, claimed, granted, untilText}
    Q_PROPERTY(QVariantList skills READ skills NOTIFY changed FINAL)
    Q_PROPERTY(QString appointmentText READ appointmentText NOTIFY changed FINAL)
    Q_PROPERTY(bool evaluated READ evaluated NOTIFY changed FINAL)
    Q_PROPERTY(QString evaluationHead READ evaluationHead NOTIFY changed FINAL)
    Q_PROPERTY(QString evaluationText READ evaluationText NOTIFY changed FINAL)
    // {who, text, tone, reasons, words, at, mine}
    Q_PROPERTY(QVariantList verdicts READ verdicts NOTIFY changed FINAL)
    Q_PROPERTY(QString sealedText READ sealedText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDecided READ hasDecided NOTIFY changed FINAL)
    Q_PROPERTY(QString reopenedText READ reopenedText NOTIFY changed FINAL)
    Q_PROPERTY(QString appeal READ appeal NOTIFY changed FINAL)
    // Until when an appeal has to be answered; empty: none waits.
    Q_PROPERTY(QString appealDueText READ appealDueText NOTIFY changed FINAL)
    Q_PROPERTY(QString recheckText READ recheckText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList history READ history NOTIFY changed FINAL)  // {at, who, what, text}

    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)                // the lease
    Q_PROPERTY(QString claimedBy READ claimedBy NOTIFY changed FINAL)   // somebody else's name
    Q_PROPERTY(double claimedUntil READ claimedUntil NOTIFY changed FINAL)
    Q_PROPERTY(QStringList busy READ busy NOTIFY changed FINAL)         // commands on their way
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)       // refused, with what it was
    Q_PROPERTY(bool stepUp READ stepUp NOTIFY changed FINAL)  // refused: the password is needed
public:
    // Less left than this, and a verb prolongs the lease.
    static constexpr Milliseconds prolongBelow{20 * 60'000};

    explicit ApplicantDetail(QObject *parent = nullptr);

    void setClient(Client *client);
    void setWording(Wording *wording);
    QString key() const { return m_key.toString(); }
    void setKey(const QString &key);
    void classBegin() override {}
    void componentComplete() override;
    void show(const ApplicantRow &row);  // what watching delivers
    void showNothing();

    bool there() const { return m_row.has_value() && m_wording; }
    QString name() const { return body().name; }
    QString headText() const;
    QString state() const { return enumName(body().state); }
    QString task() const { return enumName(body().task); }
    QString taskText() const;
    QString taskTone() const;
    QString language() const { return body().language; }
    QString languageName() const;
    QVariantList steps() const;
    QVariantList fields() const;
    QString stopText() const;
    QVariantList identification() const;
    QVariantList facts() const;
    QVariantList skills() const;
    QString appointmentText() const;
    bool evaluated() const { return body().evaluation.has_value(); }
    QString evaluationHead() const;
    QString evaluationText() const;
    QVariantList verdicts() const;
    QString sealedText() const;
    bool hasDecided() const;
    QString reopenedText() const;
    QString appeal() const { return body().appeal; }
    QString appealDueText() const;
    QString recheckText() const;
    QVariantList history() const;
    bool mine() const;
    QString claimedBy() const;
    double claimedUntil() const;
    QStringList busy() const { return m_row ? m_row->busy : QStringList(); }
    QString problem() const;
    bool stepUp() const;

    // The marks of the evaluation that was given.
    Q_INVOKABLE void fill(werkbank::ScorecardModel *card) const;
    // Parts of an application: {key, text}.
    Q_INVOKABLE QVariantList items() const;
    // {key, text}
    Q_INVOKABLE QVariantList methods() const;
    // Of "resubmit", "refuse" or "suspend": {key, text} in the clerk's language.
    Q_INVOKABLE QVariantList reasons(const QString &use) const;
    // What the applicant will read, in his language; own words as they are.
    Q_INVOKABLE QString preview(const QStringList &reasons, const QStringList &items,
                                const QString &text) const;

    Q_INVOKABLE void claim();
    Q_INVOKABLE void release();
    // The clerk does something here: a lease of his that ends soon is prolonged.
    Q_INVOKABLE void worked();
    Q_INVOKABLE void identify(const QString &method);
    // check: "matches", "differs", "unreadable"; the one that stands already is taken back.
    Q_INVOKABLE void check(const QString &field, const QString &check);
    // date yyyy-MM-dd, time hh:mm. Empty: on its way, else what is wrong.
    Q_INVOKABLE QString appoint(const QString &date, const QString &time, const QString &zone,
                                int minutes, const QString &place);
    // levels: {task: level}
    Q_INVOKABLE QString evaluate(werkbank::ScorecardModel *card, const QVariantMap &levels,
                                 const QString &text);
    Q_INVOKABLE QString decide(const QString &verdict, const QStringList &reasons,
                               const QStringList &items, const QString &text);
    Q_INVOKABLE QString suspend(const QStringList &reasons, const QString &text);
    Q_INVOKABLE QString restore(const QStringList &reasons, const QString &text);
    Q_INVOKABLE void dismissProblem();
    // The verdict that waits for the password, once it was entered.
    Q_INVOKABLE void again();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void keyChanged();
    void changed();
    void failed(const QString &problem);
    void stepUpNeeded();  // after a verb of this window

private:
    const DeskApplicantBody &body() const;
    Instant now() const;
    void watch();
    void begin();
    static QString incomplete();
    template <class C>
    void submit(const C &command);
    // Checked before it is kept; says what is wrong.
    template <class C>
    QString submitForm(const C &command);
    template <class C>
    QString submitVerdict(const C &command);
    template <class C>
    void sayAgain(const ApplicantRow &row);

    ApplicantReasons m_reasons;
    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_key;
    bool m_complete = false;
    bool m_pressed = false;  // a verdict was sent here and is not answered
    std::optional<ApplicantRow> m_row;
    Subscription m_subscription;
};

} // namespace werkbank
