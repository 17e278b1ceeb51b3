// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AccountCommands.h"
#include "tests/platform/domain/ApplicantStage.h"

#include <QJsonArray>
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

    // ---- who he is does not hold any more ------------------------------------------------------

    void whatThePostTakesBackIsLookedAtAgainAndStopsOffersAfterAMonth()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        stage.starts(nina);
        const auto he = must(stage.page().read(nina.session)).person;
        const QString reference = stage.query("SELECT reference FROM identification").first()
                                      .text(0);
        stage.clock.ms += 60'000;
        IdentResult declined = stage.resultFor(reference, he);
        declined.status = u"declined"_s;
        declined.found.clear();
        stage.imports(stage.anna, declined);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Recheck);
        QCOMPARE(stage.query("SELECT recheck_on FROM applicant").first().text(0),
                 u"2026-02-04"_s);
        QVERIFY(stage.lastMailTo(nina.email).contains(u"04.02.2026"_s));
        // Nobody is suspended by a machine, and until then he works.
        QCOMPARE(stage.stateOf(nina), State::Approved);
        stage.request();
        QVERIFY(stage.offersTo(nina) > 0);

        stage.restart();
        stage.advance(31 * 24h);
        stage.setAvailable({nina.account, nina.device, nina.viewer}, true);
        int before = stage.offersTo(nina);
        stage.request();
        QCOMPARE(stage.offersTo(nina), before);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);

        // A new identification settles it: it says what the clerk has found to match before.
        stage.claims(stage.boris, nina);
        stage.imports(stage.boris, stage.resultFor(stage.identifies(stage.boris, nina), he));
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Nothing);
        stage.setAvailable({nina.account, nina.device, nina.viewer}, true);
        before = stage.offersTo(nina);
        stage.request();
        QVERIFY(stage.offersTo(nina) > before);
    }

    void anIdentificationThatComesToNothingStopsOffers()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        stage.claims(stage.anna, nina);
        stage.checks(stage.anna, nina, u"street"_s, FieldCheck::Differs);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::CompareFields);
        // Begun anew, and never held.
        stage.identifies(stage.anna, nina);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::AwaitIdentification);
        stage.advance(31 * 24h);
        QCOMPARE(stage.query("SELECT count(*) FROM expert WHERE account = $1", {nina.account})
                     .first().integer(0), 0);
        stage.advance(60 * 24h);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Recheck);
    }

    void aFieldThatMatchesAfterAllSettlesIt()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        stage.claims(stage.anna, nina);
        stage.checks(stage.anna, nina, u"street"_s, FieldCheck::Differs);
        stage.checks(stage.anna, nina, u"street"_s);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Nothing);
        stage.advance(31 * 24h);
        QCOMPARE(stage.query("SELECT count(*) FROM expert WHERE account = $1", {nina.account})
                     .first().integer(0), 1);
    }

    // ---- an appeal against a suspension --------------------------------------------------------

    void anAppealAgainstASuspensionIsAnsweredBySomebodyElse()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.approves(nina);
        stage.starts(nina);
        const commands::AppealSuspension appeal{stage.home(), u"Das war ich nicht."_s};
        QCOMPARE(stage.tell(nina.viewer, appeal).code, u"wrong_state"_s);
        stage.claims(stage.carla, nina);
        const commands::SuspendExpert suspend{stage.home(), nina.id, {u"conduct"_s}, u"B."_s};
        const commands::RestoreExpert restore{stage.home(), nina.id, {}, u"Stimmt."_s};
        stage.ok(stage.carla, suspend);
        QVERIFY(stage.tell(nina.viewer, appeal).result == frames::VerdictResult::Done);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::DecideAppeal);
        QCOMPARE(stage.tell(nina.viewer, appeal).code, u"wrong_state"_s);
        for (const auto &answer : {stage.tell(stage.carla.viewer, suspend),
                                   stage.tell(stage.carla.viewer, restore)})
            QCOMPARE(stage.ruleOf(answer), u"appeal_to_somebody_else"_s);

        stage.ok(stage.carla, commands::ReleaseApplicant{stage.home(), nina.id});
        stage.claims(stage.boris, nina);
        auto stays = suspend;
        stays.text = u"Die Aufnahme zeigt es."_s;
        stage.ok(stage.boris, stays);
        QCOMPARE(stage.stateOf(nina), State::Suspended);
        QCOMPARE(stage.taskOf(nina), ApplicantTask::Nothing);
        const QString mail = stage.lastMailTo(nina.email);
        QVERIFY(mail.contains(stays.text) && mail.contains(u"Boris Kern"_s));
        QCOMPARE(stage.tell(nina.viewer, appeal).code, u"wrong_state"_s);
        stage.ok(stage.boris, restore);
        // A later suspension can be appealed against again, also on the page, and given up.
        QVERIFY(!must(stage.page().read(nina.session)).appealUntil);
        stage.ok(stage.boris, suspend);
        QVERIFY(must(stage.page().read(nina.session)).appealUntil);
        must(stage.page().appeal(nina.session, u"Wieder nicht."_s));
        QCOMPARE(stage.taskOf(nina), ApplicantTask::DecideAppeal);
        stage.ok(stage.boris, commands::ReleaseApplicant{stage.home(), nina.id});
        stage.claims(stage.anna, nina);
        stage.ok(stage.anna, restore);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);
    }

    // ---- made on the command line --------------------------------------------------------------

    void whoTheOperatorMadeASupporterCanBeSuspendedAtTheDesk()
    {
        ApplicantStage stage;
        const auto made = must(operators::runJson(
            stage.platform(),
            {{u"do"_s, u"account.add"_s}, {u"email"_s, u"karl@example.org"_s},
             {u"person"_s, u"Karl Anders"_s}, {u"language"_s, u"de"_s},
             {u"zone"_s, u"Europe/Berlin"_s}, {u"speaks"_s, QJsonArray{u"de"_s}},
             {u"tenant"_s, u"home"_s}, {u"roles"_s, QJsonArray{u"expert"_s}},
             {u"skills"_s, QJsonArray{}},
             {u"password"_s, u"violet-anchor-under-nine-bridges"_s}}));
        Applicant karl;
        karl.account = made;
        karl.id = stage.query("SELECT id FROM applicant WHERE account = $1", {made}).first().id(0);
        TestClient desk(stage, stage.anna.viewer);
        desk.connect();
        const auto body = *desk.body(u"desk_applicant"_s, karl.id);
        QCOMPARE(body["name"_L1].toString(), u"Karl Anders"_s);
        QCOMPARE(body["state"_L1].toString(), u"approved"_s);
        QCOMPARE(stage.query("SELECT actor FROM audit_row WHERE action = 'supporter_added'")
                     .first().text(0), u"operator"_s);
        stage.claims(stage.anna, karl);
        stage.ok(stage.anna, commands::SuspendExpert{stage.home(), karl.id, {u"conduct"_s},
                                                     u"B."_s});
        QCOMPARE(stage.membershipOf(karl), MembershipState::Suspended);
        stage.ok(stage.anna, commands::RestoreExpert{stage.home(), karl.id, {}, u"Ja."_s});
        QCOMPARE(stage.membershipOf(karl), MembershipState::Verified);
    }

    void anOperatorsFileIsNoWayAroundTheTwo()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        const Expert clerk = stage.member(u"Dora"_s, {Role::Dispatcher});
        const QByteArray insert
            = "INSERT INTO applicant (tenant, id, public, email, language, page, account, state,"
              " created_at, source) SELECT m.tenant, 'x', 'x', 'x', 'de', '', m.account,"
              " 'approved', 1, 'operator' FROM membership m WHERE m.account = $1";
        // Who has applied has a file, and who is no verified supporter gets none.
        QCOMPARE(stage.forced(insert.constData(), {nina.account}),
                 u"applicant_begins_as_draft"_s);
        QCOMPARE(stage.forced(insert.constData(), {clerk.account}),
                 u"applicant_begins_as_draft"_s);
        QCOMPARE(stage.forced("UPDATE applicant SET source = 'operator' WHERE id = $1", {nina.id}),
                 u"applicant_source_stays"_s);
    }
};

QTEST_GUILESS_MAIN(TstApplicantLater)
#include "tst_applicant_later.moc"
