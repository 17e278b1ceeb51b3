// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Matching.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who is eligible and in which order; the pure function, and what the store feeds it.
class TestMatching : public QObject {
    Q_OBJECT

    sim::SeededRng m_rng{7};
    StillClock m_clock;
    const MatchRequest m_request{u"router.wifi.guest"_s, 2, u"de-AT"_s, Urgency::Normal,
                                 m_clock.wall()};

    Candidate candidate()
    {
        Candidate c;
        c.account = Id::make(m_clock, m_rng);
        c.speaks = {u"en"_s, u"de"_s};
        c.skillLevel = 2;
        c.capacity = 3;
        c.available = true;
        return c;
    }

private Q_SLOTS:
    void eachLackIsNamed()
    {
        QCOMPARE(lacks(m_request, candidate()), Lacks::Nothing);
        Candidate c = candidate();
        c.skillLevel = 1;
        QCOMPARE(lacks(m_request, c), Lacks::Skill);
        c = candidate();
        c.speaks = {u"en"_s, u"del"_s};
        QCOMPARE(lacks(m_request, c), Lacks::Language);
        c = candidate();
        c.available = false;
        QCOMPARE(lacks(m_request, c), Lacks::Availability);
        c = candidate();
        c.openCases = 3;
        QCOMPARE(lacks(m_request, c), Lacks::Capacity);
        c = candidate();
        c.declined = true;
        QCOMPARE(lacks(m_request, c), Lacks::Declined);
        c = candidate();
        c.hadIt = true;
        QCOMPARE(lacks(m_request, c), Lacks::HadIt);
        c = candidate();
        c.askedLately = true;
        QCOMPARE(lacks(m_request, c), Lacks::AskedLately);
    }

    void whoFitsTheLevelAndHasRoomComesFirst()
    {
        Candidate overqualified = candidate(), busy = candidate(), best = candidate();
        overqualified.skillLevel = 5;
        busy.openCases = 2;
        const auto ranked = rank(m_request, {overqualified, busy, best});
        QCOMPARE(ranked.size(), 3);
        QCOMPARE(ranked[0].account, best.account);
        QCOMPARE(ranked[1].account, busy.account);
        QCOMPARE(ranked[2].account, overqualified.account);
    }

    void whoWaitedLongerComesFirstAndEqualsKeepOneOrder()
    {
        Candidate lately = candidate(), longAgo = candidate();
        lately.lastAssignedAt = m_clock.wall() - 1h;
        longAgo.lastAssignedAt = m_clock.wall() - 72h;
        QCOMPARE(rank(m_request, {lately, longAgo}).first().account, longAgo.account);
        const Candidate a = candidate(), b = candidate();
        QCOMPARE(rank(m_request, {a, b}).first().account, rank(m_request, {b, a}).first().account);
    }

    void termsStayInTheirRange()
    {
        for (int i = 0; i < 500; ++i) {
            Candidate c = candidate();
            c.skillLevel = int(m_rng.below(6));
            c.capacity = 1 + int(m_rng.below(20));
            c.openCases = int(m_rng.below(25));
            c.lastAssignedAt = m_clock.wall() - Milliseconds(m_rng.below(2'000'000'000));
            for (const Ranked &ranked : rank(m_request, {c})) {
                for (const int term :
                     {ranked.terms.skill, ranked.terms.load, ranked.terms.fairness})
                    QVERIFY(term >= 0 && term <= 1000);
            }
        }
    }

    // The same from the store: one expert who lacks one thing is not asked.
    void whatTheStoreSaysDecides_data()
    {
        QTest::addColumn<QString>("lack");
        QTest::addColumn<bool>("asked");
        for (const char *lack : {"skill", "language", "hours", "pause", "capacity", "unverified",
                                 "suspended", "tenant", "exception"})
            QTest::addRow("%s", lack) << QString::fromLatin1(lack) << false;
        QTest::addRow("nothing") << u"nothing"_s << true;
        QTest::addRow("skill of the task") << u"task"_s << true;
        QTest::addRow("open by exception") << u"open"_s << true;
    }
    void whatTheStoreSaysDecides()
    {
        QFETCH(QString, lack);
        QFETCH(bool, asked);
        Stage stage;
        const Id elsewhere = stage.tenant(u"elsewhere"_s);
        const Expert a = stage.expert(u"Anna"_s, lack == u"tenant"_s ? elsewhere : Id());
        prepare(stage, a, lack);
        const CaseMade made = stage.request();
        QCOMPARE(!stage.offerOf(made.caseId, a.account).isNull(), asked);
        QCOMPARE(stage.row(made.caseId).state(),
                 asked ? CaseState::Offered : CaseState::Unmatched);
    }

private:
    static void prepare(Stage &stage, const Expert &a, const QString &lack)
    {
        const auto change = [&](auto &&body) { must(stage.platform().change(body)); };
        const QString monday = u"2026-01-05"_s;
        if (lack == u"skill"_s) {
            stage.setSkill(a, u"router"_s, 2);  // the task asks for 3
        } else if (lack == u"task"_s) {
            stage.setSkill(a, u"router"_s, 1);
            stage.setSkill(a, u"router.fritzbox.voip"_s, 3);
        } else if (lack == u"language"_s) {
            change([&](Work &work) {
                work.sql.run("UPDATE account SET speaks = '{\"v\":[\"fr\"]}'");
                return work.sql.result();
            });
        } else if (lack == u"hours"_s) {
            stage.setAvailable(a, false);
        } else if (lack == u"pause"_s) {
            commands::SetPresence pause;
            pause.pauseUntil = stage.clock.wall() + 1h;
            stage.tell(a.viewer, pause);
        } else if (lack == u"capacity"_s) {
            stage.tell(a.viewer, commands::SetCapacity{1, 3});
            stage.assigned(a);
        } else if (lack == u"unverified"_s) {
            change([&](Work &work) {
                return setMembership(work, a.account, stage.home(), {Role::Expert},
                                     MembershipState::Applied, {});
            });
        } else if (lack == u"suspended"_s) {
            change([&](Work &work) { return suspendAccount(work, a.account, {}); });
        } else if (lack == u"exception"_s) {
            stage.setAvailable(a, false);
            stage.tell(a.viewer,
                       commands::SetHours{u"Europe/Berlin"_s, {{1, {{0, 1440}}}}, {}});
            stage.tell(a.viewer, commands::SetDayException{stage.newId(), monday, DayKind::Closed,
                                                           {}, u"frei"_s});
        } else if (lack == u"open"_s) {
            stage.setAvailable(a, false);
            stage.tell(a.viewer, commands::SetDayException{stage.newId(), monday, DayKind::Open,
                                                           {{0, 1440}}, {}});
        }
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
