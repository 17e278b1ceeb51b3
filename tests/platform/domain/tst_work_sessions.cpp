// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/RemoteSessions.h"
#include "tests/platform/domain/WorkDesk.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A session that was granted; what the relay sees of it is told by hand.
struct SessionDesk : WorkDesk {
    Id session = stage.newId();

    SessionDesk() { grant(); }
    void grant()
    {
        const QList<RemoteRight> see{RemoteRight::See};
        if (!says(anna.viewer, commands::AskRemote{session, made.caseId, see, u"see"_s, 60, {}})
            || !says(customer, commands::GrantRemote{session, made.caseId, see, {}}))
            qFatal("the session was not granted");
    }
    template <class Act>
    void relay(Act act)
    {
        must(stage.platform().change([&](Work &work) {
            act(work);
            return work.sql.result();
        }));
    }
    void seen()
    {
        relay([&](Work &work) { remoteSeen(work, session, now()); });
    }
    void broken(Instant heard)
    {
        relay([&](Work &work) { remoteBroken(work, session, heard); });
    }
    // Both ends are there all the time.
    void pass(Milliseconds by)
    {
        for (Milliseconds done{}; done < by; done += 20s) {
            stage.advance(20s);
            seen();
        }
    }
    QList<WorkIntervalBody> intervals()
    {
        QList<WorkIntervalBody> out;
        for (const WorkRow &row : said().intervals)
            out.append(row.body);
        std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
            return a.startAt < b.startAt;
        });
        return out;
    }
};

} // namespace

// Remote sessions are counted from their own events.
class TstWorkSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionIsTimeFromTheMomentItIsLive()
    {
        SessionDesk desk;
        QVERIFY(desk.intervals().isEmpty());
        desk.seen();
        QVERIFY(desk.told().running);
        desk.pass(10min);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        const WorkIntervalBody interval = desk.intervals()[0];
        QCOMPARE(interval.source, WorkSource::Session);
        QCOMPARE(interval.session, std::optional(desk.session));
        QCOMPARE(interval.device, desk.anna.device);
        QCOMPARE(interval.consent, WorkConsent::NotNeeded);
        QCOMPARE(interval.heardAt, std::optional(desk.now()));
    }

    void aClockThatOnlyGoesOnIsNotToldAgain()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(1min);
        const auto rev = [&] {
            return desk.stage.query("SELECT rev FROM case_work")[0].integer(0);
        };
        const qint64 before = rev();
        desk.pass(10min);
        QCOMPARE(rev(), before);
        desk.pass(5min);  // another quarter
        QCOMPARE(rev(), before + 1);
    }

    void aShortBreakIsBridgedOnlyOnceItResumed()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(10min);
        const Instant heard = desk.now();
        desk.stage.advance(15s);
        desk.broken(heard);
        QVERIFY(!desk.told().running);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        desk.stage.advance(3min);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        desk.seen();
        QCOMPARE(desk.intervals().size(), 2);
        QVERIFY(desk.told().running);
        desk.pass(1min);
        QCOMPARE(desk.clock(), Milliseconds(14min + 15s));
    }

    void whatWasNeverResumedIsNotBilled()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(10min);
        const Instant heard = desk.now();
        desk.stage.advance(15s);
        desk.broken(heard);
        desk.stage.advance(6min);
        QCOMPARE(desk.intervals().size(), 1);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        QVERIFY(!desk.told().running);
    }

    void theEndCountsToTheLastMomentThatBothAcknowledged()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(10min);
        desk.stage.advance(12s);
        QVERIFY(desk.says(desk.customer, commands::EndRemote{desk.session, desk.made.caseId}));
        QCOMPARE(desk.clock(), Milliseconds(10min));
        desk.relay([&](Work &work) { remoteCounted(work, desk.session, desk.now() - 2s); });
        QCOMPARE(desk.clock(), Milliseconds(10min + 10s));
        QVERIFY(!desk.told().running);
    }

    void solvingEndsSessionAndClockAndNothingFollows()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(10min);
        desk.stage.advance(12s);
        QVERIFY(desk.says(desk.anna.viewer, commands::SolveCase{desk.made.caseId, u"Done."_s}));
        QVERIFY(desk.intervals()[0].endAt);
        const CaseWorkBody told = desk.told();
        desk.relay([&](Work &work) { remoteCounted(work, desk.session, desk.now() - 2s); });
        QCOMPARE(toJson(desk.told()), toJson(told));
        QCOMPARE(desk.clock(), Milliseconds(10min));
    }

    void aSessionTakesTheClockFromACallAndTheCallFromIt()
    {
        SessionDesk desk;
        const Id call = desk.stage.newId(), again = desk.stage.newId();
        QVERIFY(desk.start(call, desk.now()));
        desk.stage.advance(2min);
        desk.seen();
        QCOMPARE(desk.interval(call).endAt, std::optional(desk.now()));
        desk.pass(4min);
        QVERIFY(desk.start(again, desk.now()));
        desk.pass(4min);  // still connected, but he has begun a call
        QCOMPARE(desk.intervals().size(), 3);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        QVERIFY(desk.stop(again, desk.now()));
        desk.pass(4min);
        QCOMPARE(desk.clock(), Milliseconds(10min));
        // After a break it counts again.
        desk.broken(desk.now());
        desk.stage.advance(1min);
        desk.seen();
        QVERIFY(desk.told().running);
    }

    void theCustomersPauseHoldsInASession()
    {
        SessionDesk desk;
        desk.seen();
        desk.pass(5min);
        const Id pause = desk.stage.newId();
        QVERIFY(desk.pause(desk.customer, pause, desk.now()));
        desk.pass(10min);
        QCOMPARE(desk.clock(), Milliseconds(5min));
        QVERIFY(desk.pause(desk.customer, pause, desk.now(), desk.now()));
        desk.pass(5min);
        QCOMPARE(desk.clock(), Milliseconds(10min));
    }

    void theCapStopsASessionsClock()
    {
        SessionDesk desk;
        QVERIFY(desk.cap(1400));
        desk.seen();
        desk.pass(20min);
        QVERIFY(desk.told().capReached);
        QCOMPARE(desk.clock(), Milliseconds(15min));
        QCOMPARE(desk.told().bill.gross, 1400);
        QVERIFY(desk.cap(2800, 1400));
        QVERIFY(desk.told().running);
        QCOMPARE(desk.clock(), Milliseconds(20min));
        QCOMPARE(desk.told().bill.gross, 2800);
    }
};

QTEST_GUILESS_MAIN(TstWorkSessions)
#include "tst_work_sessions.moc"
