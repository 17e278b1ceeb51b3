// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HoursModel.h"

// The hours as the grid of one week with its dates: weekly spans on each date, dated exceptions in
// their place. A change goes to the weekly hours, as one change of HoursModel. GUI thread; a change
// that is not taken says why. Places are minutes since the first shown day's midnight on the wall,
// whatever the clocks do; lengths are those that truly pass.
namespace werkbank {

class HoursGrid : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::HoursModel *hours READ hours WRITE setHours NOTIFY changed FINAL)
    // 0 this week, 1 the next …
    Q_PROPERTY(int week READ week WRITE setWeek NOTIFY changed FINAL)
    // Seven: {date, weekday, name, label, spoken, today, note, excepted}
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    // By begin: {key, kind, start, end, text, length, name, reason, exception}; kind: "weekly",
    // "off" (a span that an exception takes out), "open" (hours of an exception)
    Q_PROPERTY(QVariantList spans READ spans NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // Where now is; -1 outside of this week.
    Q_PROPERTY(int now READ now NOTIFY nowChanged FINAL)
    // What a week of these hours comes to: "28 h"
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
public:
    explicit HoursGrid(QObject *parent = nullptr);

    HoursModel *hours() const { return m_hours; }
    void setHours(HoursModel *hours);
    int week() const { return m_week; }
    void setWeek(int week);
    QVariantList days() const;
    QVariantList spans() const;
    QString title() const;
    int now() const;
    QString total() const;

    // A weekly span to these places; an empty key makes one. Returns why not, empty when taken.
    Q_INVOKABLE QString put(const QString &key, int start, int end);
    Q_INVOKABLE QString remove(const QString &key);
    // Why the weekly hours cannot be changed on this day of this week; empty: they can.
    Q_INVOKABLE QString whyNot(int day) const;
    // "09:00–12:00", "Monday 09:00"
    Q_INVOKABLE QString spanText(int start, int end) const;
    Q_INVOKABLE QString placeText(int place) const;
    Q_INVOKABLE QString timeText(int minute) const;
    // Time goes on, told by who shows it.
    Q_INVOKABLE void tick();

    // The week with one span in another place; a week wraps. Keys are "w<weekday>:<from>".
    static QList<DayHours> withSpan(const QList<DayHours> &week, const QString &key, int start,
                                    int length);
    static QList<DayHours> without(const QList<DayHours> &week, const QString &key);

Q_SIGNALS:
    void changed();
    void nowChanged();

private:
    const Wording *wording() const { return m_hours ? m_hours->wording() : nullptr; }
    QTimeZone timeZone() const;
    QDate today() const;
    QDate first() const;
    QString clockNote(const QDate &date) const;
    QString lengthText(const QDate &date, const TimeSpan &span) const;
    void addDay(int column, QVariantList &out) const;
    QVariantMap describe(int column, const TimeSpan &span, const QString &kind) const;

    QPointer<HoursModel> m_hours;
    int m_week = 0;
};

} // namespace werkbank
