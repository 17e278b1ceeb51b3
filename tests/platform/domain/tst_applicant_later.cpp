// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/ApplicantStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ApplicantVerdict;
using State = ApplicantState;

// What may happen to a supporter once he is one: suspension, proofs that end, being looked at again.
class TstApplicantLater : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoDecidesHasJustEnteredThePassword()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        const auto asked = [&](const Expert &who, const auto &command) {
            return stage.Stage::tell(who.viewer, command).code;
        };
        const auto approve = stage.verdict(nina, Approve);
        QCOMPARE(asked(stage.anna, approve), u"step_up"_s);
        QCOMPARE(stage.query("SELECT count(*) FROM verdict").first().integer(0), 0);
        stage.stepUp(stage.anna.viewer);
        QCOMPARE(asked(stage.boris, approve), u"step_up"_s);  // his own, not a colleague's
        stage.clock.ms += 5 * 60'000 + 1;
        QCOMPARE(asked(stage.anna, approve), u"step_up"_s);
        stage.ok(stage.anna, approve);
        stage.ok(stage.boris, approve);

        const commands::SuspendExpert suspend{stage.home(), nina.id, {u"conduct"_s}, u"B."_s};
        const commands::RestoreExpert restore{stage.home(), nina.id, {}, u"Geklärt."_s};
        stage.clock.ms += 5 * 60'000 + 1;
        stage.claims(stage.carla, nina);
        QCOMPARE(asked(stage.carla, suspend), u"step_up"_s);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);
        stage.ok(stage.carla, suspend);
        stage.clock.ms += 5 * 60'000 + 1;
        QCOMPARE(asked(stage.carla, restore), u"step_up"_s);
        QCOMPARE(stage.stateOf(nina), State::Suspended);
        stage.ok(stage.carla, restore);
    }

    void suspensionHandsOverWhatIsOpenAndEndsTheSession()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        stage.starts(nina);
        const Expert otto = stage.expert(u"Otto"_s);
        stage.setAvailable(otto, false);
        const CaseMade made = stage.request();
        const Id offer = stage.offerOf(made.caseId, nina.account);
        QVERIFY(stage.tell(nina.viewer, commands::AcceptOffer{offer, made.caseId}).result
                == frames::VerdictResult::Done);
        stage.setAvailable(otto, true);
        TestClient app(stage, nina.viewer);
        app.connect();

        stage.claims(stage.carla, nina);
        const commands::SuspendExpert suspend{stage.home(), nina.id, {u"conduct"_s},
                                              u"Beschwerde."_s};
        QCOMPARE(stage.ruleOf(stage.tell(stage.anna.viewer, suspend)), u"lease"_s);
        stage.ok(stage.carla, suspend);
        QCOMPARE(stage.stateOf(nina), State::Suspended);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Suspended);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QVERIFY(!stage.offerOf(made.caseId, otto.account).isNull());
        QVERIFY(app.closeCode().has_value());
        QVERIFY(stage.lastMailTo(nina.email).contains(u"Beschwerde."_s));
        QVERIFY(stage.lastMailTo(nina.email).contains(u"Carla Seidel"_s));
        const int before = stage.offersTo(nina);
        stage.request();
        QCOMPARE(stage.offersTo(nina), before);

        stage.ok(stage.carla, commands::RestoreExpert{stage.home(), nina.id, {}, u"Geklärt."_s});
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);
        stage.setAvailable(otto, false);
        stage.request();
        QVERIFY(stage.offersTo(nina) > before);
    }

    void proofsThatEndStopOffersAfterANotice()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        const Row plan = stage.query("SELECT recheck_on, recheck_stage FROM applicant").first();
        QCOMPARE(plan.text(0), u"2028-01-05"_s);  // two years; the document ends later
        stage.restart();
        stage.advance(701 * 24h);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Recheck);
        QVERIFY(stage.lastMailTo(nina.email).contains(u"05.01.2028"_s));
        stage.starts(nina);
        stage.request();
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);
        QCOMPARE(stage.query("SELECT count(*) FROM expert WHERE account = $1", {nina.account})
                     .first().integer(0), 1);
        stage.advance(31 * 24h);
        QCOMPARE(stage.query("SELECT count(*) FROM expert WHERE account = $1", {nina.account})
                     .first().integer(0), 0);
        QCOMPARE(stage.query("SELECT count(*) FROM offer WHERE account = $1 AND state = 'open'",
                             {nina.account}).first().integer(0), 0);
        const int before = stage.offersTo(nina);
        stage.setAvailable({nina.account, nina.device, nina.viewer}, true);
        stage.request();
        QCOMPARE(stage.offersTo(nina), before);
        // His membership is not touched: that only a person may do.
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);

        // Looked at again: the levels first, which nobody raises by himself.
        stage.claims(stage.boris, nina);
        auto higher = stage.evaluation(nina);
        higher.levels.first().level = 5;
        QCOMPARE(stage.ruleOf(stage.tell(stage.boris.viewer, higher)), u"approved_by_two"_s);
        stage.ok(stage.boris, stage.evaluation(nina));
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Nothing);
        stage.setAvailable({nina.account, nina.device, nina.viewer}, true);
        stage.request();
        QVERIFY(stage.offersTo(nina) > before);
    }
};

QTEST_GUILESS_MAIN(TstApplicantLater)
#include "tst_applicant_later.moc"
