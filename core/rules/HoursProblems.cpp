// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Hours.h"

#include "core/rules/LocalTime.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerWeek = 7 * minutesPerDay;

struct Placed {
    int from, to;  // minutes since Monday 00:00
    int weekday, index;
};

Error problem(const char *code, const QString &text, int weekday, int index)
{
    QJsonObject detail;
    if (weekday > 0)
        detail.insert(u"weekday"_s, weekday);
    if (index >= 0)
        detail.insert(u"index"_s, index);
    return makeError(code, text, detail);
}

std::optional<Error> spanProblem(const TimeSpan &span, int weekday, int index)
{
    if (span.from < 0 || span.from >= minutesPerDay)
        return problem("bad_span", u"A span begins between 00:00 and 23:59."_s, weekday, index);
    if (span.to <= span.from)
        return problem("bad_span", u"A span ends after it begins."_s, weekday, index);
    if (span.to > span.from + minutesPerDay)
        return problem("bad_span", u"A span is at most 24 hours long."_s, weekday, index);
    return {};
}

// Neighbours in time that share minutes; with `wraps` Sunday's night meets Monday's morning.
void addOverlaps(QList<Placed> placed, bool wraps, QList<Error> &problems)
{
    std::ranges::sort(placed, {}, &Placed::from);
    int end = wraps && !placed.isEmpty()
                  ? std::ranges::max(placed, {}, &Placed::to).to - minutesPerWeek
                  : -1;
    for (const Placed &span : placed) {
        if (span.from < end)
            problems.append(problem("overlap", u"Two spans overlap."_s, span.weekday, span.index));
        end = std::max(end, span.to);
    }
}

} // namespace

QList<Error> hoursProblems(QStringView zone, const QList<DayHours> &week)
{
    QList<Error> problems;
    if (zone.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        problems.append(makeError("bad_zone", u"This time zone is not known."_s));
    QList<Placed> placed;
    bool seen[8] = {};
    for (const DayHours &day : week) {
        if (day.weekday < 1 || day.weekday > 7) {
            problems.append(problem("bad_weekday", u"A weekday is 1 (Monday) to 7 (Sunday)."_s,
                                    day.weekday, -1));
            continue;
        }
        if (std::exchange(seen[day.weekday], true))
            problems.append(problem("weekday_twice", u"This weekday is there twice."_s,
                                    day.weekday, -1));
        for (qsizetype i = 0; i < day.spans.size(); ++i) {
            const TimeSpan &span = day.spans[i];
            const int start = (day.weekday - 1) * minutesPerDay;
            if (auto error = spanProblem(span, day.weekday, int(i)))
                problems.append(*error);
            else
                placed.append({start + span.from, start + span.to, day.weekday, int(i)});
        }
    }
    addOverlaps(std::move(placed), true, problems);
    return problems;
}

QList<Error> exceptionProblems(QStringView date, DayKind day, const QList<TimeSpan> &spans)
{
    QList<Error> problems;
    const QString text = date.toString();
    if (text.size() != 10 || QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) != text)
        problems.append(makeError("bad_date", u"The date must look like 2026-03-29."_s));
    if (day == DayKind::Closed && !spans.isEmpty())
        problems.append(makeError("closed_with_spans", u"A closed day has no hours."_s));
    if (day != DayKind::Closed && spans.isEmpty())
        problems.append(makeError("no_spans", u"An open day needs its hours."_s));
    QList<Placed> placed;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (auto error = spanProblem(spans[i], 0, int(i)))
            problems.append(*error);
        else
            placed.append({spans[i].from, spans[i].to, 0, int(i)});
    }
    addOverlaps(std::move(placed), false, problems);
    return problems;
}

} // namespace werkbank
