// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HoursModel.h"

#include "core/rules/Hours.h"
#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <QDate>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QList<TimeSpan> spansFrom(const QVariantList &list)
{
    QList<TimeSpan> spans;
    for (const QVariant &item : list) {
        const QVariantMap map = item.toMap();
        spans.append({map.value(u"from"_s).toInt(), map.value(u"to"_s).toInt()});
    }
    std::sort(spans.begin(), spans.end(),
              [](const TimeSpan &a, const TimeSpan &b) { return a.from < b.from; });
    return spans;
}

QList<TimeSpan> spansOf(const QList<DayHours> &week, int weekday)
{
    for (const DayHours &day : week) {
        if (day.weekday == weekday)
            return day.spans;
    }
    return {};
}

QList<DayHours> withDays(const QList<DayHours> &week, const QList<int> &days,
                         const QList<TimeSpan> &spans)
{
    QList<DayHours> out;
    for (int day = 1; day <= 7; ++day) {
        const auto wanted = days.contains(day) ? spans : spansOf(week, day);
        if (!wanted.isEmpty())
            out.append({day, wanted});
    }
    return out;
}

} // namespace

HoursModel::HoursModel(QObject *parent) : QObject(parent) {}

void HoursModel::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void HoursModel::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &HoursModel::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void HoursModel::watch()
{
    m_subscription = {};
    m_loaded = false;
    m_asked.reset();
    m_steps.clear();
    if (m_client) {
        m_subscription = m_client->watch(HoursQuery{}, this,
                                         [this](const Delta<HoursRow> &delta) { apply(delta); });
    }
    Q_EMIT changed();
}

void HoursModel::apply(const Delta<HoursRow> &delta)
{
    if (delta.initial) {
        m_hours.reset();
        m_exceptions.clear();
    }
    for (const QString &key : delta.removed) {
        if (m_hours && m_hours->key == key)
            m_hours.reset();
        m_exceptions.remove(key);
    }
    for (const HoursRow &row : delta.upserts) {
        if (row.exception)
            m_exceptions.insert(row.key, row);
        else
            m_hours = row;
    }
    if (m_asked && (m_underWay == 0 || (m_hours && m_hours->hours && m_hours->hours->week == *m_asked)))
        m_asked.reset();
    m_loaded = true;
    Q_EMIT changed();
    Q_EMIT latestChanged();
}

QString HoursModel::zone() const
{
    return m_hours && m_hours->hours ? m_hours->hours->zone : QString();
}

QString HoursModel::spansText(const QList<TimeSpan> &spans) const
{
    QStringList parts;
    for (const TimeSpan &span : spans) {
        parts.append(u"%1–%2"_s.arg(m_wording->minuteOfDay(span.from),
                                    m_wording->minuteOfDay(span.to)));
    }
    //: A day without hours
    return parts.isEmpty() ? tr("Closed") : parts.join(u", "_s);
}

QVariantList HoursModel::describe(const QList<TimeSpan> &spans) const
{
    QVariantList list;
    for (const TimeSpan &span : spans)
        list.append(QVariantMap{{u"from"_s, span.from}, {u"to"_s, span.to}});
    return list;
}

QVariantList HoursModel::describe(const QList<DayHours> &week) const
{
    QVariantList days;
    for (const int weekday : m_wording->weekdays()) {
        const auto spans = spansOf(week, weekday);
        days.append(QVariantMap{{u"weekday"_s, weekday},
                                {u"name"_s, m_wording->weekday(weekday)},
                                {u"spans"_s, describe(spans)},
                                {u"text"_s, spansText(spans)}});
    }
    return days;
}

QVariantList HoursModel::week() const
{
    if (!m_wording)
        return {};
    return describe(m_hours && m_hours->hours ? m_hours->hours->week : QList<DayHours>());
}

QVariantList HoursModel::conflict() const
{
    return m_wording && m_hours && m_hours->conflict ? describe(*m_hours->conflict) : QVariantList();
}

QVariantList HoursModel::exceptions() const
{
    QVariantList list;
    if (!m_wording)
        return list;
    for (const HoursRow &row : m_exceptions) {
        const DayExceptionBody &body = *row.exception;
        const QDate date = QDate::fromString(body.date, Qt::ISODate);
        list.append(QVariantMap{
            {u"key"_s, row.key},
            {u"date"_s, body.date},
            {u"dateText"_s, m_wording->date(date)},
            {u"open"_s, body.day == DayKind::Open},
            {u"spans"_s, describe(body.spans)},
            {u"text"_s, spansText(body.spans)},
            {u"reason"_s, body.reason},
            {u"pending"_s, row.pending},
        });
    }
    std::sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(u"date"_s).toString() < b.toMap().value(u"date"_s).toString();
    });
    return list;
}

QString HoursModel::setDay(int weekday, const QVariantList &spans)
{
    return changeWeek(withDays(latest(), {weekday}, spansFrom(spans)));
}

QString HoursModel::copyDay(int from, const QList<int> &to)
{
    return changeWeek(withDays(latest(), to, spansOf(latest(), from)));
}

QList<DayHours> HoursModel::latest() const
{
    if (m_asked)
        return *m_asked;
    return m_hours && m_hours->hours ? m_hours->hours->week : QList<DayHours>();
}

const HoursRow *HoursModel::exceptionOn(const QString &date) const
{
    const auto found = std::find_if(m_exceptions.cbegin(), m_exceptions.cend(),
                                    [&](const HoursRow &row) { return row.exception->date == date; });
    return found == m_exceptions.cend() ? nullptr : &*found;
}

QString HoursModel::changeWeek(const QList<DayHours> &week)
{
    const QList<DayHours> before = latest();
    const QString problem = submitWeek(week);
    if (problem.isEmpty() && latest() != before) {
        m_steps.append({before, latest(), {}});
        Q_EMIT latestChanged();
    }
    return problem;
}

bool HoursModel::canUndo() const
{
    if (m_steps.isEmpty())
        return false;
    const Step &step = m_steps.constLast();
    return step.removed ? !exceptionOn(step.removed->date) : step.after == latest();
}

void HoursModel::undo()
{
    if (!canUndo())
        return;
    const Step step = m_steps.takeLast();
    if (step.removed && m_client) {
        const DayExceptionBody &body = *step.removed;
        m_client->submit(commands::SetDayException{m_client->makeId(), body.date, body.day,
                                                   body.spans, body.reason});
    } else {
        submitWeek(step.before);
    }
    Q_EMIT latestChanged();
}

QString HoursModel::submitWeek(const QList<DayHours> &week)
{
    const QList<DayHours> before = latest();
    if (!m_client || !m_hours || !m_hours->hours || week == before)
        return {};
    const auto problems = hoursProblems(m_hours->hours->zone, week);
    if (!problems.isEmpty())
        return problemText(problems.constFirst());
    m_asked = week;
    ++m_underWay;
    Q_EMIT latestChanged();
    m_client->submit(commands::SetHours{m_hours->hours->zone, week, before})
        .then(this, [this](const Result<Id> &kept) { keptOrNot(kept); });
    return {};
}

void HoursModel::keptOrNot(const Result<Id> &kept)
{
    --m_underWay;
    if (kept)
        return;
    m_asked.reset();
    Q_EMIT latestChanged();
    Q_EMIT failed(ErrorText::of(kept.error()));
}

QString HoursModel::problemText(const Error &problem) const
{
    if (problem.code == "overlap"_L1) {
        const int weekday = problem.detail.value("weekday"_L1).toInt();
        return weekday > 0
            //: Two spans of hours share time; %1 is a weekday
            ? tr("These hours overlap on %1.").arg(m_wording->weekday(weekday))
            //: Two spans of hours of one date share time
            : tr("These hours overlap.");
    }
    return ErrorText::of(problem);
}

QString HoursModel::setException(const QString &date, const QVariantList &spans,
                                 const QString &reason)
{
    if (!m_client)
        return {};
    const DayKind day = spans.isEmpty() ? DayKind::Closed : DayKind::Open;
    const auto wanted = spansFrom(spans);
    const auto problems = exceptionProblems(date, day, wanted);
    if (!problems.isEmpty())
        return problemText(problems.constFirst());
    Id id = m_client->makeId();
    for (const HoursRow &row : std::as_const(m_exceptions)) {
        if (row.exception->date == date)
            id = row.exception->id;  // one exception a day: this one replaces it
    }
    m_client->submit(commands::SetDayException{id, date, day, wanted, reason});
    return {};
}

void HoursModel::removeException(const QString &key)
{
    const auto row = m_exceptions.constFind(key);
    if (!m_client || row == m_exceptions.constEnd())
        return;
    m_steps.append({{}, {}, row->exception});
    m_client->submit(commands::RemoveDayException{row->exception->id});
    Q_EMIT latestChanged();
}

void HoursModel::useMine()
{
    if (!m_hours || !m_hours->conflict)
        return;
    const QList<DayHours> mine = *m_hours->conflict;
    useTheirs();
    submitWeek(mine);
}

void HoursModel::useTheirs()
{
    if (m_client && m_hours && !m_hours->command.isNull())
        m_client->keep(local::DropCommand{m_hours->command});
}

} // namespace werkbank
