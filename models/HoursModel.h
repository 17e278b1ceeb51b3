// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"
#include "sync/queries/Account.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <QtQmlIntegration/qqmlintegration.h>

// When the expert wants offers: the weekly hours and the dated exceptions that win over them.
// GUI thread. Minutes are local minutes of the day in the hours' zone; a span that ends after
// 1440 passes midnight.
namespace werkbank {

class HoursModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool pending READ pending NOTIFY changed FINAL)
    Q_PROPERTY(QString zone READ zone NOTIFY changed FINAL)
    // Seven entries, Monday first: {weekday, name, spans: [{from, to, text}], text}
    Q_PROPERTY(QVariantList week READ week NOTIFY changed FINAL)
    // By date: {key, date, dateText, open, spans, text, reason, pending}
    Q_PROPERTY(QVariantList exceptions READ exceptions NOTIFY changed FINAL)
    // Changed elsewhere: what I wanted, in the form of `week`; empty: no conflict.
    Q_PROPERTY(QVariantList conflict READ conflict NOTIFY changed FINAL)
    // The last change of mine can be taken back: nothing else changed since.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY latestChanged FINAL)
public:
    explicit HoursModel(QObject *parent = nullptr);

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    bool loaded() const { return m_loaded; }
    bool pending() const { return m_hours && m_hours->pending; }
    QString zone() const;
    QVariantList week() const;
    QVariantList exceptions() const;
    QVariantList conflict() const;
    bool canUndo() const;
    void apply(const Delta<HoursRow> &delta);
    // What holds, with what was asked for and is not in the rows yet.
    QList<DayHours> latest() const;
    const HoursRow *exceptionOn(const QString &date) const;  // null: none
    // The whole week as one change. Returns why not, empty when taken.
    QString changeWeek(const QList<DayHours> &week);

    // All spans of one weekday anew; [] closes it. Returns why not, empty when taken.
    Q_INVOKABLE QString setDay(int weekday, const QVariantList &spans);
    // One change of all these weekdays.
    Q_INVOKABLE QString copyDay(int from, const QList<int> &to);
    Q_INVOKABLE QString setException(const QString &date, const QVariantList &spans,
                                     const QString &reason);
    Q_INVOKABLE void removeException(const QString &key);
    Q_INVOKABLE void undo();
    // After "changed elsewhere": mine again, or leave it as it is.
    Q_INVOKABLE void useMine();
    Q_INVOKABLE void useTheirs();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void changed();
    void latestChanged();
    void failed(const QString &problem);

private:
    void watch();
    // A change that can be taken back.
    struct Step {
        QList<DayHours> before, after;
        std::optional<DayExceptionBody> removed;  // an exception instead of the week
    };
    QString submitWeek(const QList<DayHours> &week);
    void keptOrNot(const Result<Id> &kept);
    QString problemText(const Error &problem) const;
    QVariantList describe(const QList<DayHours> &week) const;
    QVariantList describe(const QList<TimeSpan> &spans) const;
    QString spansText(const QList<TimeSpan> &spans) const;

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    bool m_loaded = false;
    std::optional<HoursRow> m_hours;
    QMap<QString, HoursRow> m_exceptions;  // by key
    // What was asked for last, until the rows show it: the next change builds on it, not on rows
    // that are behind by a moment.
    std::optional<QList<DayHours>> m_asked;
    int m_underWay = 0;
    QList<Step> m_steps;
    Subscription m_subscription;
};

} // namespace werkbank
