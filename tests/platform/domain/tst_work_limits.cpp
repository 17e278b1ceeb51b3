// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/WorkDesk.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Pauses and the customer's cap.
class TstWorkLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCustomersPauseStopsTheClockAndHisGoOnStartsIt()
    {
        WorkDesk desk;
        const Id pause = desk.stage.newId();
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(4min);
        QVERIFY(desk.pause(desk.customer, pause, desk.now()));
        QVERIFY(!desk.told().running);
        desk.stage.advance(20min);
        QCOMPARE(desk.clock(), Milliseconds(4min));
        QVERIFY(desk.pause(desk.customer, pause, desk.now(), desk.now()));
        QVERIFY(desk.told().running);
        desk.stage.advance(5min);
        QCOMPARE(desk.clock(), Milliseconds(9min));
        QCOMPARE(desk.told().bill.gross, 1400);
        QVERIFY(desk.pause(desk.customer, pause, desk.now(), desk.now()));
        QCOMPARE(desk.said().pauses.size(), 1);
    }

    void aCustomersPauseTakesNothingBackThatHeSaw()
    {
        WorkDesk desk;
        const Id pause = desk.stage.newId();
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(10min);
        QVERIFY(desk.pause(desk.customer, pause, desk.now() - 10min));
        QCOMPARE(desk.clock(), Milliseconds(9min));
    }

    void theExpertsPauseOnlyStopsHisOwnAndEndsWhereItWasSeen()
    {
        WorkDesk desk;
        const Id pause = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(desk.stage.newId(), begun));
        desk.stage.advance(5min);
        QVERIFY(desk.pause(desk.anna.viewer, pause, desk.now()));
        QVERIFY(!desk.pause(desk.customer, pause, desk.now(), desk.now()));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::notAllowed));
        desk.stage.advance(10min);
        QVERIFY(desk.pause(desk.anna.viewer, pause, begun + 5min, begun + 6min));
        QCOMPARE(desk.clock(), Milliseconds(6min));
    }

    void aPauseThatWasOverBeforeItWasHeardOfIsBelievedAsSaid()
    {
        WorkDesk desk;
        const Id pause = desk.stage.newId();
        const Instant begun = desk.now();
        QVERIFY(desk.start(desk.stage.newId(), begun));
        desk.stage.advance(30min);
        QVERIFY(desk.pause(desk.anna.viewer, pause, begun + 5min));
        QVERIFY(desk.pause(desk.anna.viewer, pause, begun + 5min, begun + 15min));
        QCOMPARE(desk.clock(), Milliseconds(20min));
    }

    void theCapStopsTheClockAndAsksTheCustomer()
    {
        WorkDesk desk;
        TestClient page(desk.stage, desk.customer);
        page.connect();
        QVERIFY(desk.cap(3000));
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(29min);
        QVERIFY(!desk.told().capReached);
        desk.stage.advance(5min);
        QVERIFY(desk.told().capReached);
        QVERIFY(!desk.told().running);
        QCOMPARE(desk.told().countedMs, Milliseconds(30min).count());
        QCOMPARE(desk.told().bill.gross, 2800);
        page.settle();
        QVERIFY(page.body(u"case_work"_s, desk.made.caseId)->value(u"cap_reached"_s).toBool());
        desk.stage.advance(2h);
        QCOMPARE(desk.told().bill.gross, 2800);
        // What waited is billed, as far as it fits.
        QVERIFY(desk.cap(4200, 3000));
        QVERIFY(desk.told().capReached);
        QCOMPARE(desk.told().bill.gross, 4200);
        QCOMPARE(desk.told().countedMs, Milliseconds(45min).count());
        QCOMPARE(desk.stage.query("SELECT 1 FROM event WHERE what = 'cap_raised'").size(), 2);
    }

    void theCapIsMetToTheMoment()
    {
        WorkDesk desk;
        QVERIFY(desk.cap(2800));
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(30min - 1ms);
        QVERIFY(desk.told().running);
        desk.stage.advance(1ms);
        QVERIFY(desk.told().capReached && !desk.told().running);
        QCOMPARE(desk.told().countedMs, Milliseconds(30min).count());
        QCOMPARE(desk.told().bill.gross, 2800);
    }

    void anotherCapThanHeSawIsTold()
    {
        WorkDesk desk;
        QVERIFY(desk.cap(3000));
        QVERIFY(desk.cap(3000));  // said again
        QVERIFY(!desk.cap(5000));
        QCOMPARE(desk.last.code, QLatin1StringView(codes::changedElsewhere));
        QCOMPARE(desk.last.detail[u"current"_s].toInt(), 3000);
        QVERIFY(desk.cap(5000, 3000));
    }

    void noCapTakesBackWhatWasWorked()
    {
        WorkDesk desk;
        QVERIFY(desk.start(desk.stage.newId(), desk.now()));
        desk.stage.advance(16min);
        QVERIFY(!desk.cap(2000));
        QCOMPARE(desk.last.detail[u"at_least"_s].toInt(), 2800);
        QVERIFY(desk.cap(2800));
        QVERIFY(!desk.told().capReached);
        desk.stage.advance(14min);
        QVERIFY(desk.told().capReached);
    }

    void valuesThatMakeNoSenseAreRefused()
    {
        WorkDesk desk;
        const Instant now = desk.now();
        const Id id = desk.stage.newId();
        QVERIFY(!desk.start(id, now - 1h, now - 2h));
        QVERIFY(!desk.start(id, now, {}, WorkSource::Typed, u"  "_s));
        QVERIFY(!desk.start(id, now, {}, WorkSource::Session));
        QVERIFY(!desk.pause(desk.customer, id, now, now - 1s));
        QVERIFY(!desk.cap(-1));
        QVERIFY(!desk.type(id, now - 2h, now - 1h));  // before the case
        QCOMPARE(desk.last.code, QLatin1StringView(codes::badCommand));
        QVERIFY(desk.said().intervals.isEmpty());
    }

    // Whatever is said in whatever order: what is told is the bill of what was said.
    void whatIsToldIsAlwaysTheBillOfWhatWasSaid()
    {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            WorkDesk desk;
            sim::SeededRng rng(seed);
            QList<Id> intervals, pauses;
            std::optional<qint64> cap;
            const auto some = [&](const QList<Id> &ids) {
                return ids.isEmpty() ? desk.stage.newId() : ids[qsizetype(rng.below(ids.size()))];
            };
            for (int i = 0; i < 60; ++i) {
                desk.stage.advance(Milliseconds(qint64(rng.below(900'000))));
                const Instant now = desk.now();
                const Milliseconds back{qint64(rng.below(1'200'000))};
                switch (rng.below(8)) {
                case 0:
                    intervals.append(desk.stage.newId());
                    desk.start(intervals.last(), now - back / 2);
                    break;
                case 1: desk.stop(some(intervals), now - back / 4); break;
                case 2:
                    intervals.append(desk.stage.newId());
                    desk.type(intervals.last(), now - back - 1s, now - back / 2);
                    break;
                case 3: desk.agree(some(intervals), rng.below(3) > 0); break;
                case 4:
                    pauses.append(desk.stage.newId());
                    desk.pause(rng.below(2) ? desk.customer : desk.anna.viewer, pauses.last(), now);
                    break;
                case 5: desk.pause(desk.customer, some(pauses), now - back, now); break;
                case 6: desk.pause(desk.anna.viewer, some(pauses), now - back, now); break;
                case 7:
                    if (desk.cap(2000 + qint64(rng.below(20'000)), cap))
                        cap = desk.said().agreedCap;
                    break;
                }
                check(desk);
            }
        }
    }

private:
    static void check(WorkDesk &desk)
    {
        const WorkSaid said = desk.said();
        if (!said.lastTold)
            return;
        const CaseRow row = desk.stage.row(desk.made.caseId);
        const CaseWork is = must(caseWork(said, row, desk.now()));
        const CaseWorkBody told = *said.lastTold;
        QCOMPARE(told.running, is.work.running);
        QCOMPARE(told.capReached, is.capReached);
        QCOMPARE(told.bill.gross, is.bill.gross);
        QCOMPARE(told.bill.expertShare, is.bill.expertShare);
        QCOMPARE(desk.clock(), is.work.total + (is.work.running ? desk.now() - is.at : 0ms));
        QCOMPARE(must(makeBill(row.body.tariff, is.facts)), is.bill);
        if (said.agreedCap)
            QVERIFY(is.bill.gross <= *said.agreedCap);
    }
};

QTEST_GUILESS_MAIN(TstWorkLimits)
#include "tst_work_limits.moc"
