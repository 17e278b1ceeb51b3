// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScorecardModel.h"
#include "sync/Client.h"
#include "sync/queries/Reviews.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>

// One review, opened: what is known of the case before submitting, and the verbs. The marks lie in
// a ScorecardModel and, while they are written, in a Draft of this review. GUI thread.
namespace werkbank {

class ReviewDetail : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client MEMBER m_client NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording MEMBER m_wording NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)
    Q_PROPERTY(bool there READ there NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString headText READ headText NOTIFY changed FINAL)  // "level 3 · 00:41 worked"
    Q_PROPERTY(QString solution READ solution NOTIFY changed FINAL)
    Q_PROPERTY(QString scorecard READ scorecard NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)
    // Of an objection: the expert's words and the marks in question.
    Q_PROPERTY(bool isObjection READ isObjection NOTIFY changed FINAL)
    Q_PROPERTY(QString objection READ objection NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)  // why the submission was refused
public:
    using QObject::QObject;

    QString key() const { return m_key.toString(); }
    void setKey(const QString &key);
    void classBegin() override {}
    void componentComplete() override;
    void show(const ReviewRow &row);  // what watching delivers

    bool there() const { return m_row.review.has_value() && m_wording; }
    QString title() const;
    QString headText() const;
    QString solution() const { return body().solution; }
    QString scorecard() const { return body().scorecard; }
    QString untilText() const;
    bool isObjection() const { return body().round == ReviewRound::Objection; }
    QString objection() const { return body().objection; }
    QString problem() const { return m_row.problem; }

    // The marks that were objected to.
    Q_INVOKABLE void fill(werkbank::ScorecardModel *card) const;
    Q_INVOKABLE void submit(werkbank::ScorecardModel *card, const QString &text);  // undoable 8 s
    Q_INVOKABLE void giveBack(const QString &reason);                              // undoable 8 s
    Q_INVOKABLE void undo(const QString &command);

Q_SIGNALS:
    void keyChanged();
    void changed();
    void held(const QString &command, const QString &text, int seconds);
    void failed(const QString &problem);

private:
    ReviewBody body() const { return m_row.review.value_or(ReviewBody{}); }
    void watch();
    template <class C>
    void give(const C &command, const QString &heldText);

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Id m_key;
    bool m_complete = false;
    ReviewRow m_row;
    Subscription m_subscription;
};

} // namespace werkbank
