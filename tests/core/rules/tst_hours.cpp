// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Hours.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reason = AvailabilityReason;

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

Instant utc(const char *text)
{
    return {QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}

HoursBody hoursOf(QList<DayHours> week, const QString &zone = u"Europe/Berlin"_s)
{
    HoursBody hours;
    hours.zone = zone;
    hours.week = std::move(week);
    return hours;
}

QList<DayHours> everyDay(TimeSpan span)
{
    QList<DayHours> week;
    for (int day = 1; day <= 7; ++day)
        week.append({day, {span}});
    return week;
}

DayExceptionBody exceptionOn(const char *date, DayKind kind, QList<TimeSpan> spans = {})
{
    DayExceptionBody exception;
    exception.date = QString::fromLatin1(date);
    exception.day = kind;
    exception.spans = std::move(spans);
    return exception;
}

QStringList codesOf(const QList<Error> &problems)
{
    QStringList out;
    for (const Error &problem : problems)
        out.append(problem.code);
    return out;
}

Availability planned(const HoursBody &hours, const char *when,
                     const QList<DayExceptionBody> &exceptions = {})
{
    return availabilityAt(hours, exceptions, {}, utc(when));
}

} // namespace

class TstHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void insideAndOutsideOfTheWeek()
    {
        // 2026-01-05 is a Monday; Berlin is UTC+1.
        const HoursBody hours = hoursOf({{1, {{at(9), at(12)}, {at(13), at(17)}}}});
        QCOMPARE(planned(hours, "2026-01-05T07:59:59"),
                 Availability({false, Reason::WeeklyHours, utc("2026-01-05T08:00:00")}));
        QCOMPARE(planned(hours, "2026-01-05T08:00:00"),
                 Availability({true, Reason::WeeklyHours, utc("2026-01-05T11:00:00")}));
        QCOMPARE(planned(hours, "2026-01-05T11:00:00"),
                 Availability({false, Reason::WeeklyHours, utc("2026-01-05T12:00:00")}));
        QCOMPARE(planned(hours, "2026-01-05T16:00:00"),
                 Availability({false, Reason::WeeklyHours, utc("2026-01-12T08:00:00")}));
    }

    void aNightBelongsToItsFirstDay()
    {
        const HoursBody hours = hoursOf({{7, {{at(22), at(26)}}}});  // Sunday 22:00 to Monday 02:00
        QCOMPARE(planned(hours, "2026-01-05T00:30:00"),
                 Availability({true, Reason::WeeklyHours, utc("2026-01-05T01:00:00")}));
        QVERIFY(!planned(hours, "2026-01-05T01:00:00").available);
        QVERIFY(!planned(hours, "2026-01-04T00:30:00").available);
    }

    void touchingSpansAreOneStretch()
    {
        const HoursBody day = hoursOf({{1, {{at(9), at(12)}, {at(12), at(15)}}},
                                       {2, {{0, at(6)}}}, {1, {{at(15), at(24)}}}});
        QCOMPARE(planned(day, "2026-01-05T09:00:00").until, utc("2026-01-06T05:00:00"));
        QCOMPARE(planned(hoursOf(everyDay({0, at(24)})), "2026-01-05T09:00:00"),
                 Availability({true, Reason::WeeklyHours, {}}));
    }

    void nobodyIsAvailableWithoutHoursOrInAnUnknownZone()
    {
        QCOMPARE(planned(hoursOf({}), "2026-01-05T09:00:00"), Availability({}));
        for (const auto &zone : {u"Mars/Olympus"_s, u""_s})
            QCOMPARE(planned(hoursOf(everyDay({0, at(24)}), zone), "2026-01-05T09:00:00"),
                     Availability({}));
    }

    void aClosedDayWins()
    {
        const HoursBody hours = hoursOf(everyDay({at(9), at(17)}));
        const QList<DayExceptionBody> closed{exceptionOn("2026-01-06", DayKind::Closed)};
        QCOMPARE(planned(hours, "2026-01-06T10:00:00", closed),
                 Availability({false, Reason::DayException, utc("2026-01-07T08:00:00")}));
        QCOMPARE(planned(hours, "2026-01-05T16:30:00", closed),
                 Availability({false, Reason::WeeklyHours, utc("2026-01-07T08:00:00")}));
    }

    void anOpenDayReplacesTheWeek()
    {
        const HoursBody hours = hoursOf({{1, {{at(9), at(17)}}}});
        const QList<DayExceptionBody> open{
            exceptionOn("2026-01-05", DayKind::Open, {{at(20), at(25)}}),
            exceptionOn("2026-01-07", DayKind::Open, {{at(10), at(11)}})};
        QVERIFY(!planned(hours, "2026-01-05T10:00:00", open).available);
        QCOMPARE(planned(hours, "2026-01-05T23:30:00", open),
                 Availability({true, Reason::DayException, utc("2026-01-06T00:00:00")}));
        QCOMPARE(planned(hours, "2026-01-07T09:15:00", open),
                 Availability({true, Reason::DayException, utc("2026-01-07T10:00:00")}));
    }

    void aLongHolidayIsLookedBeyond()
    {
        QList<DayExceptionBody> holiday;
        for (int day = 0; day < 40; ++day)
            holiday.append(exceptionOn(QDate(2026, 1, 5).addDays(day).toString(Qt::ISODate)
                                           .toLatin1().constData(), DayKind::Closed));
        QCOMPARE(planned(hoursOf(everyDay({at(9), at(17)})), "2026-01-05T10:00:00", holiday).until,
                 utc("2026-02-14T08:00:00"));
    }

    void whatTheExpertSaysWins()
    {
        const HoursBody hours = hoursOf(everyDay({at(9), at(17)}));
        PresenceBody presence;
        presence.availableUntil = utc("2026-01-05T20:00:00");
        QCOMPARE(availabilityAt(hours, {exceptionOn("2026-01-05", DayKind::Closed)}, presence,
                                utc("2026-01-05T19:00:00")),
                 Availability({true, Reason::SaidAvailable, utc("2026-01-05T20:00:00")}));
        presence.pauseUntil = utc("2026-01-05T12:00:00");
        QCOMPARE(availabilityAt(hours, {}, presence, utc("2026-01-05T10:00:00")),
                 Availability({false, Reason::Paused, utc("2026-01-05T12:00:00")}));
        QCOMPARE(availabilityAt(hours, {}, {}, utc("2026-01-05T10:00:00")).reason,
                 Reason::WeeklyHours);
    }

    void presenceEndsWhereTheHoursGoOn()
    {
        const HoursBody hours = hoursOf(everyDay({at(9), at(17)}));
        PresenceBody presence;
        presence.availableUntil = utc("2026-01-05T10:00:00");
        QCOMPARE(availabilityAt(hours, {}, presence, utc("2026-01-05T06:00:00")),
                 Availability({true, Reason::SaidAvailable, utc("2026-01-05T16:00:00")}));
        presence = {};
        presence.pauseUntil = utc("2026-01-05T18:00:00");
        QCOMPARE(availabilityAt(hours, {}, presence, utc("2026-01-05T10:00:00")),
                 Availability({false, Reason::Paused, utc("2026-01-06T08:00:00")}));
    }

    void presenceExpires()
    {
        PresenceBody presence;
        presence.availableUntil = utc("2026-01-05T20:00:00");
        QVERIFY(!availabilityAt(hoursOf({}), {}, presence, utc("2026-01-05T20:00:00")).available);
    }

    // Berlin, 2026-03-29: 02:00 becomes 03:00, at 01:00 UTC.
    void theDayClocksGoForward()
    {
        const auto on = [](TimeSpan span, const char *when) {
            return planned(hoursOf({{7, {span}}}), when);
        };
        QCOMPARE(on({at(9), at(17)}, "2026-03-29T06:59:59").available, false);
        QCOMPARE(on({at(9), at(17)}, "2026-03-29T07:00:00").until, utc("2026-03-29T15:00:00"));
        // 02:30 does not exist: the span begins, or ends, when the clocks jump.
        QCOMPARE(on({at(2, 30), at(4)}, "2026-03-29T00:30:00").until, utc("2026-03-29T01:00:00"));
        QCOMPARE(on({at(2, 30), at(4)}, "2026-03-29T01:00:00").until, utc("2026-03-29T02:00:00"));
        QCOMPARE(on({at(1), at(2, 30)}, "2026-03-29T00:30:00").until, utc("2026-03-29T01:00:00"));
        // A span that lies in the gap has no length.
        QVERIFY(!on({at(2, 10), at(2, 50)}, "2026-03-29T01:00:00").available);
        QCOMPARE(on({at(2, 10), at(2, 50)}, "2026-03-29T00:30:00").until, utc("2026-04-05T00:10:00"));
        QCOMPARE(planned(hoursOf(everyDay({0, at(24)})), "2026-03-29T00:59:59").until, std::nullopt);
    }

    // Berlin, 2026-10-25: 03:00 becomes 02:00, at 01:00 UTC.
    void theDayClocksGoBack()
    {
        const auto on = [](TimeSpan span, const char *when) {
            return planned(hoursOf({{7, {span}}}), when);
        };
        QCOMPARE(on({at(9), at(17)}, "2026-10-25T08:00:00").until, utc("2026-10-25T16:00:00"));
        // 02:00-03:00 is two hours long.
        QCOMPARE(on({at(2), at(3)}, "2026-10-25T00:00:00").until, utc("2026-10-25T02:00:00"));
        QVERIFY(on({at(2), at(3)}, "2026-10-25T01:59:59").available);
        // One that ends at 02:30 keeps the second half past two as well.
        QCOMPARE(on({at(1), at(2, 30)}, "2026-10-25T00:00:00").until, utc("2026-10-25T01:30:00"));
        QCOMPARE(on({at(2, 30), at(4)}, "2026-10-25T00:30:00").until, utc("2026-10-25T03:00:00"));
        // Saturday night over the change
        QCOMPARE(planned(hoursOf({{6, {{at(22), at(30)}}}}), "2026-10-24T21:00:00").until,
                 utc("2026-10-25T05:00:00"));
    }

    void zonesWithOddChangesWork()
    {
        // Lord Howe moves by half an hour; Samoa left out 2011-12-30.
        const HoursBody howe = hoursOf(everyDay({at(9), at(17)}), u"Australia/Lord_Howe"_s);
        QCOMPARE(planned(howe, "2026-04-04T22:30:00").until, utc("2026-04-05T06:30:00"));
        const HoursBody samoa = hoursOf(everyDay({at(9), at(10)}), u"Pacific/Apia"_s);
        QCOMPARE(planned(samoa, "2011-12-29T20:30:00").until, utc("2011-12-30T19:00:00"));
        const HoursBody kathmandu = hoursOf(everyDay({at(9), at(17)}), u"Asia/Kathmandu"_s);
        QCOMPARE(planned(kathmandu, "2026-01-05T03:15:00").available, true);
        QCOMPARE(planned(kathmandu, "2026-01-05T03:14:59").available, false);
    }

    // Minute by minute over both changes: the answer is what a clock on the wall would say.
    void everyMinuteOfAChangingWeekAgreesWithTheWallClock_data()
    {
        QTest::addColumn<QString>("start");
        QTest::newRow("spring") << u"2026-03-27T00:00:00"_s;
        QTest::newRow("autumn") << u"2026-10-23T00:00:00"_s;
    }
    void everyMinuteOfAChangingWeekAgreesWithTheWallClock()
    {
        QFETCH(QString, start);
        const QTimeZone zone("Europe/Berlin");
        const HoursBody hours = hoursOf({{5, {{at(22), at(30)}}}, {6, {{at(12), at(13)}}},
                                         {7, {{at(8), at(9)}, {at(23), at(25)}}}});
        for (int minute = 0; minute < 5 * 24 * 60; ++minute) {
            const Instant now = utc(start.toLatin1().constData()) + std::chrono::minutes(minute);
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.ms, zone);
            const int clock = at(local.time().hour(), local.time().minute());
            const int day = local.date().dayOfWeek();
            const bool expected = (day == 5 && clock >= at(22)) || (day == 6 && clock < at(6))
                                  || (day == 6 && clock >= at(12) && clock < at(13))
                                  || (day == 7 && clock >= at(8) && clock < at(9))
                                  || (day == 7 && clock >= at(23)) || (day == 1 && clock < at(1));
            const Availability found = availabilityAt(hours, {}, {}, now);
            QCOMPARE(found.available, expected);
            QVERIFY(found.until && *found.until > now);
            QCOMPARE(availabilityAt(hours, {}, {}, *found.until).available, !expected);
            QCOMPARE(availabilityAt(hours, {}, {}, *found.until - 1ms).available, expected);
        }
    }

    void brokenSpansAreSkipped()
    {
        const HoursBody hours = hoursOf({{1, {{at(17), at(9)}, {-5, 10}, {at(10), at(11)}, {0, 9999}}}});
        QCOMPARE(planned(hours, "2026-01-05T08:30:00").until, utc("2026-01-05T09:00:00"));
    }

    void aGoodWeekHasNoProblems()
    {
        QCOMPARE(codesOf(hoursProblems(u"Europe/Berlin", everyDay({at(22), at(30)}))), QStringList());
        QCOMPARE(codesOf(hoursProblems(u"Europe/Berlin", {})), QStringList());
        QCOMPARE(codesOf(hoursProblems(u"UTC", {{1, {{at(9), at(12)}, {at(12), at(15)}}}})),
                 QStringList());
    }

    void everyMistakeInAWeekIsNamed()
    {
        const auto problems = [](const QList<DayHours> &week) {
            return codesOf(hoursProblems(u"Europe/Berlin", week));
        };
        QCOMPARE(codesOf(hoursProblems(u"Mars/Olympus", {})), QStringList{u"bad_zone"_s});
        QCOMPARE(codesOf(hoursProblems(u"", {})), QStringList{u"bad_zone"_s});
        QCOMPARE(problems({{0, {}}}), QStringList{u"bad_weekday"_s});
        QCOMPARE(problems({{8, {}}}), QStringList{u"bad_weekday"_s});
        QCOMPARE(problems({{2, {}}, {2, {}}}), QStringList{u"weekday_twice"_s});
        QCOMPARE(problems({{1, {{-1, 5}}}}), QStringList{u"bad_span"_s});
        QCOMPARE(problems({{1, {{at(24), at(25)}}}}), QStringList{u"bad_span"_s});
        QCOMPARE(problems({{1, {{at(9), at(9)}}}}), QStringList{u"bad_span"_s});
        QCOMPARE(problems({{1, {{at(9), at(33, 1)}}}}), QStringList{u"bad_span"_s});
        QCOMPARE(problems({{1, {{at(13), at(15)}, {at(9), at(14)}}}}), QStringList{u"overlap"_s});
        QCOMPARE(problems({{1, {{at(22), at(26)}}}, {2, {{at(1), at(5)}}}}), QStringList{u"overlap"_s});
        QCOMPARE(problems({{7, {{at(22), at(26)}}}, {1, {{at(1), at(5)}}}}), QStringList{u"overlap"_s});
        const Error overlap = hoursProblems(u"UTC", {{3, {{at(9), at(12)}, {at(11), at(13)}}}}).first();
        QCOMPARE(overlap.detail, QJsonObject({{u"weekday"_s, 3}, {u"index"_s, 1}}));
        QVERIFY(!overlap.text.isEmpty());
    }

    void everyMistakeInAnExceptionIsNamed()
    {
        const auto problems = [](QStringView date, DayKind day, const QList<TimeSpan> &spans) {
            return codesOf(exceptionProblems(date, day, spans));
        };
        QCOMPARE(problems(u"2026-02-28", DayKind::Closed, {}), QStringList());
        QCOMPARE(problems(u"2026-02-28", DayKind::Open, {{at(9), at(33)}}), QStringList());
        QCOMPARE(problems(u"2026-02-29", DayKind::Closed, {}), QStringList{u"bad_date"_s});
        QCOMPARE(problems(u"28.02.2026", DayKind::Closed, {}), QStringList{u"bad_date"_s});
        QCOMPARE(problems(u"2026-02-28T00:00", DayKind::Closed, {}), QStringList{u"bad_date"_s});
        QCOMPARE(problems(u"2026-02-28", DayKind::Closed, {{1, 2}}), QStringList{u"closed_with_spans"_s});
        QCOMPARE(problems(u"2026-02-28", DayKind::Open, {}), QStringList{u"no_spans"_s});
        QCOMPARE(problems(u"2026-02-28", DayKind::Open, {{5, 1}}), QStringList{u"bad_span"_s});
        QCOMPARE(problems(u"2026-02-28", DayKind::Open, {{1, 9}, {8, 10}}), QStringList{u"overlap"_s});
    }
};

QTEST_APPLESS_MAIN(TstHours)
#include "tst_hours.moc"
