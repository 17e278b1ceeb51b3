// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HoursGrid.h"

#include "core/rules/LocalTime.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridWeek = 7 * minutesPerDay;

QString gridKey(int weekday, const TimeSpan &span)
{
    return u"w%1:%2"_s.arg(weekday).arg(span.from);
}

} // namespace

HoursGrid::HoursGrid(QObject *parent) : QObject(parent) {}

void HoursGrid::setHours(HoursModel *hours)
{
    if (m_hours == hours)
        return;
    if (m_hours)
        disconnect(m_hours, nullptr, this, nullptr);
    m_hours = hours;
    if (hours) {
        connect(hours, &HoursModel::changed, this, &HoursGrid::changed);
        connect(hours, &HoursModel::changed, this, &HoursGrid::nowChanged);
        connect(hours, &HoursModel::latestChanged, this, &HoursGrid::changed);
    }
    Q_EMIT changed();
    Q_EMIT nowChanged();
}

void HoursGrid::setWeek(int week)
{
    if (m_week == week)
        return;
    m_week = week;
    Q_EMIT changed();
    Q_EMIT nowChanged();
}

QTimeZone HoursGrid::timeZone() const
{
    const QTimeZone zone(m_hours ? m_hours->zone().toLatin1() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDate HoursGrid::today() const
{
    return QDateTime::fromMSecsSinceEpoch(wording()->now().ms, timeZone()).date();
}

QDate HoursGrid::first() const
{
    const QDate today = this->today();
    const int begins = wording()->weekdays().constFirst();
    return today.addDays(7 * m_week - (today.dayOfWeek() - begins + 7) % 7);
}

int HoursGrid::now() const
{
    if (!wording())
        return -1;
    const auto now = QDateTime::fromMSecsSinceEpoch(wording()->now().ms, timeZone());
    const qint64 day = first().daysTo(now.date());
    return day < 0 || day > 6 ? -1
                              : int(day) * minutesPerDay + now.time().hour() * 60
                                    + now.time().minute();
}

void HoursGrid::tick()
{
    // Midnight brings another day, Monday another week.
    if (now() >= 0 && now() % minutesPerDay > 1)
        Q_EMIT nowChanged();
    else {
        Q_EMIT changed();
        Q_EMIT nowChanged();
    }
}

QString HoursGrid::title() const
{
    if (!wording())
        return {};
    return u"%1 – %2"_s.arg(wording()->dayOfMonth(first()),
                            wording()->dayOfMonth(first().addDays(6)));
}

QString HoursGrid::clockNote(const QDate &date) const
{
    const QTimeZone zone = timeZone();
    const auto moment = [&](int minutes) {
        return momentOf(zone, date, minutes, SpanEdge::Begin).ms;
    };
    const qint64 hours = (moment(minutesPerDay) - moment(0)) / 3'600'000;
    //: Under a date on which the clocks change
    return hours > 24 ? tr("Clocks go back")
        //: Under a date on which the clocks change
        : hours < 24 ? tr("Clocks go forward") : QString();
}

QVariantList HoursGrid::days() const
{
    QVariantList out;
    if (!wording())
        return out;
    for (int column = 0; column < 7; ++column) {
        const QDate date = first().addDays(column);
        const QString iso = date.toString(Qt::ISODate);
        out.append(QVariantMap{
            {u"date"_s, iso},
            {u"weekday"_s, date.dayOfWeek()},
            {u"name"_s, wording()->weekday(date.dayOfWeek())},
            {u"label"_s, wording()->locale().dayName(date.dayOfWeek(), QLocale::ShortFormat) + u' '
                             + wording()->locale().toString(date.day())},
            {u"spoken"_s, wording()->date(date)},
            {u"today"_s, date == today()},
            {u"note"_s, clockNote(date)},
            {u"excepted"_s, m_hours->exceptionOn(iso) != nullptr},
        });
    }
    return out;
}

QString HoursGrid::timeText(int minute) const
{
    return wording() ? wording()->minuteOfDay(minute) : QString();
}

QString HoursGrid::spanText(int start, int end) const
{
    const auto inDay = [](int place) {
        return (place % minutesPerDay + minutesPerDay) % minutesPerDay;
    };
    const int last = inDay(end);
    return u"%1–%2"_s.arg(timeText(inDay(start)), timeText(last == 0 ? minutesPerDay : last));
}

QString HoursGrid::placeText(int place) const
{
    if (!wording())
        return {};
    const QDate date = first().addDays(place / minutesPerDay);
    //: A place in the week; %1 a date, %2 a time
    return tr("%1, %2").arg(wording()->date(date), timeText(place % minutesPerDay));
}

QString HoursGrid::lengthText(const QDate &date, const TimeSpan &span) const
{
    const QTimeZone zone = timeZone();
    const qint64 minutes = (momentOf(zone, date, span.to, SpanEdge::End).ms
                            - momentOf(zone, date, span.from, SpanEdge::Begin).ms) / 60'000;
    const QLocale &locale = wording()->locale();
    //: A length of time in hours
    return tr("%1 h").arg(locale.toString(double(minutes) / 60, 'f', QLocale::FloatingPointShortest));
}

QString HoursGrid::total() const
{
    if (!wording())
        return {};
    int minutes = 0;
    for (const DayHours &day : m_hours->latest()) {
        for (const TimeSpan &span : day.spans)
            minutes += span.to - span.from;
    }
    return tr("%1 h").arg(
        wording()->locale().toString(minutes / 60.0, 'f', QLocale::FloatingPointShortest));
}

QVariantMap HoursGrid::describe(int column, const TimeSpan &span, const QString &kind) const
{
    const QDate date = first().addDays(column);
    const int start = column * minutesPerDay;
    const QString text = spanText(span.from, span.to);
    QString name = u"%1, %2"_s.arg(wording()->date(date), text);
    if (kind == "off"_L1)
        //: Hours of the week that do not hold on one date; %1 the date and the hours
        name = tr("%1, does not hold: exception").arg(name);
    else if (kind == "open"_L1)
        //: Hours of one date only; %1 the date and the hours
        name = tr("%1, exception").arg(name);
    return {{u"kind"_s, kind},
            {u"start"_s, start + span.from},
            {u"end"_s, start + span.to},
            {u"text"_s, text},
            {u"length"_s, lengthText(date, span)},
            {u"name"_s, name}};
}

void HoursGrid::addDay(int column, QVariantList &out) const
{
    const QDate date = first().addDays(column);
    const HoursRow *row = m_hours->exceptionOn(date.toString(Qt::ISODate));
    const auto add = [&](const TimeSpan &span, const QString &kind) {
        // Of the day before the first only what passes midnight is seen.
        if (column < 0 && span.to <= minutesPerDay)
            return;
        QVariantMap map = describe(column, span, kind);
        map.insert(u"key"_s, kind == "open"_L1 ? u"e"_s + row->key
                                               : gridKey(date.dayOfWeek(), span));
        if (row) {
            map.insert(u"exception"_s, row->key);
            map.insert(u"reason"_s, row->exception->reason);
        }
        out.append(map);
    };
    const bool open = row && row->exception->day == DayKind::Open;
    if (open) {
        for (const TimeSpan &span : row->exception->spans)
            add(span, u"open"_s);
        return;
    }
    for (const DayHours &day : m_hours->latest()) {
        if (day.weekday == date.dayOfWeek()) {
            for (const TimeSpan &span : day.spans)
                add(span, row ? u"off"_s : u"weekly"_s);
        }
    }
}

QVariantList HoursGrid::spans() const
{
    QVariantList out;
    if (!wording() || !m_hours->loaded())
        return out;
    for (int column = -1; column < 7; ++column)
        addDay(column, out);
    return out;
}

QString HoursGrid::whyNot(int day) const
{
    if (!wording())
        return {};
    const QDate date = first().addDays(day);
    return m_hours->exceptionOn(date.toString(Qt::ISODate))
        //: The weekly hours cannot be changed on a date with an exception; %1 is a date
        ? tr("%1 has an exception. Change the weekly hours in another week.")
              .arg(wording()->date(date))
        : QString();
}

QList<DayHours> HoursGrid::without(const QList<DayHours> &week, const QString &key)
{
    QList<DayHours> out;
    for (DayHours day : week) {
        day.spans.removeIf([&](const TimeSpan &span) { return gridKey(day.weekday, span) == key; });
        if (!day.spans.isEmpty())
            out.append(day);
    }
    return out;
}

QList<DayHours> HoursGrid::withSpan(const QList<DayHours> &week, const QString &key, int start,
                                    int length)
{
    QList<DayHours> out = without(week, key);
    start = (start % gridWeek + gridWeek) % gridWeek;
    const int weekday = start / minutesPerDay + 1;
    const int from = start % minutesPerDay;
    auto day = std::ranges::lower_bound(out, weekday, {}, &DayHours::weekday);
    if (day == out.end() || day->weekday != weekday)
        day = out.insert(day, DayHours{weekday, {}});
    day->spans.append({from, from + length});
    std::ranges::sort(day->spans, {}, &TimeSpan::from);
    return out;
}

QString HoursGrid::put(const QString &key, int start, int end)
{
    if (!wording())
        return {};
    const int weekStart = (first().dayOfWeek() - 1) * minutesPerDay + start;
    return m_hours->changeWeek(withSpan(m_hours->latest(), key, weekStart, end - start));
}

QString HoursGrid::remove(const QString &key)
{
    return m_hours ? m_hours->changeWeek(without(m_hours->latest(), key)) : QString();
}

} // namespace werkbank
