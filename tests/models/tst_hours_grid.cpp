// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HoursGrid.h"
#include "tests/models/Speaking.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The hours as the grid of a week: dates, midnight, exceptions, days on which clocks change.
class TestHoursGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWeekStandsOnItsDates()
    {
        Speaking english(u"en"_s);
        HoursModel hours;
        hours.setWording(english.wording());
        hours.apply(sample::hours(false));
        HoursGrid grid;
        grid.setHours(&hours);
        const auto of = [&](const QString &kind) {
            QVariantList out;
            for (const QVariant &span : grid.spans()) {
                if (span.toMap().value(u"kind"_s) == kind)
                    out.append(span);
            }
            return out;
        };
        // One block a span, also across midnight; now is Sunday, 13:10.
        QCOMPARE(grid.spans().size(), 11);
        const QVariantMap night = grid.spans()[9].toMap();
        QCOMPARE(night.value(u"key"_s).toString(), u"w5:1320"_s);
        QCOMPARE(night.value(u"start"_s).toInt(), 4 * 1440 + 1320);
        QCOMPARE(night.value(u"end"_s).toInt(), 5 * 1440 + 120);
        QCOMPARE(night.value(u"name"_s).toString(), u"Fri, 20 November, 22:00–02:00"_s);
        QCOMPARE(grid.now(), 6 * 1440 + 13 * 60 + 10);
        QCOMPARE(grid.total(), u"46 h"_s);
        QVERIFY(of(u"off"_s).isEmpty());
        // Exceptions stand on their dates in the next week.
        grid.setWeek(1);
        QCOMPARE(grid.now(), -1);
        QCOMPARE(of(u"off"_s).size(), 2);
        QCOMPARE(of(u"open"_s).size(), 1);
        QVERIFY(!grid.whyNot(2).isEmpty());
        QVERIFY(grid.whyNot(1).isEmpty());
        // From Saturday on the night of Friday is what the week before left.
        english.wording()->setDates(u"system"_s, u"6"_s);
        QCOMPARE(grid.spans()[0].toMap().value(u"start"_s).toInt(), -120);
    }

    void aDayOnWhichTheClocksChangeSaysSo()
    {
        Speaking english(u"en"_s);
        HoursModel hours;
        hours.setWording(english.wording());
        Delta<HoursRow> delta = sample::hours(false);
        delta.upserts[0].hours->week = {{7, {{60, 240}, {300, 1440}}}};
        hours.apply(delta);
        HoursGrid grid;
        grid.setHours(&hours);
        const auto sunday = [&](int week) {
            grid.setWeek(week);
            return QStringList{grid.days()[6].toMap().value(u"note"_s).toString(),
                               grid.spans()[0].toMap().value(u"length"_s).toString()};
        };
        QCOMPARE(sunday(0), (QStringList{QString(), u"3 h"_s}));
        QCOMPARE(sunday(-4), (QStringList{u"Clocks go back"_s, u"4 h"_s}));
        QCOMPARE(sunday(-34), (QStringList{u"Clocks go forward"_s, u"2 h"_s}));
        QCOMPARE(grid.spans()[1].toMap().value(u"text"_s).toString(), u"05:00–24:00"_s);
    }

    void aSpanIsPutRoundTheWeek()
    {
        const QList<DayHours> week{{1, {{540, 720}}}, {7, {{600, 660}}}};
        QCOMPARE(HoursGrid::withSpan(week, {}, 7 * 1440 + 60, 60),
                 (QList<DayHours>{{1, {{60, 120}, {540, 720}}}, {7, {{600, 660}}}}));
        QCOMPARE(HoursGrid::withSpan(week, u"w1:540"_s, -60, 180),
                 (QList<DayHours>{{7, {{600, 660}, {1380, 1560}}}}));
        QCOMPARE(HoursGrid::withSpan(week, u"w1:540"_s, 2 * 1440, 1440),
                 (QList<DayHours>{{3, {{0, 1440}}}, {7, {{600, 660}}}}));
        QCOMPARE(HoursGrid::without(week, u"w7:600"_s), (QList<DayHours>{{1, {{540, 720}}}}));
    }
};

QTEST_MAIN(TestHoursGrid)
#include "tst_hours_grid.moc"
