// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/ApplicantStage.h"

#include "core/rules/AnyCommand.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ApplicantVerdict;
using State = ApplicantState;

// Ways around the two persons who decide, and who sees what of their verdicts.
class TstApplicantRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyApprovesHimself()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.starts(nina);
        // He is no onboarder: he does not even learn that there is a desk.
        QCOMPARE(stage.tell(nina.viewer, stage.verdict(nina, Approve)).code, u"not_allowed"_s);

        // A second role in the same account: by direct SQL, as no other way leads there.
        QCOMPARE(stage.forced("UPDATE membership SET roles = '{\"v\":[\"expert\",\"onboarder\"]}',"
                              " state = 'verified' WHERE account = $1",
                              {nina.account}),
                 u"approved_by_two"_s);
        const Id other = stage.tenant(u"other"_s);
        must(stage.platform().change([&](Work &work) {
            return setMembership(work, nina.account, other, {Role::Onboarder},
                                 MembershipState::Verified, {});
        }));
        QCOMPARE(stage.tell(nina.viewer, stage.verdict(nina, Approve)).code, u"not_allowed"_s);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
    }

    void aClerkWhoAppliesDoesNotJudgeHimselfInASecondAccount()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        // Dora is onboarder and has the applicant's bank account: the same person.
        const Expert dora = stage.member(u"Dora"_s, {Role::Onboarder});
        QCOMPARE(stage.forced("INSERT INTO pay_profile (account, seller, name, street, postcode,"
                              " city, country, tax_number, holder, iban)"
                              " SELECT $1, seller, name, street, postcode, city, country,"
                              " tax_number, holder, iban FROM pay_profile WHERE account = $2",
                              {dora.account, nina.account}),
                 QString());
        for (const auto &verdict : {stage.tell(dora.viewer, stage.verdict(nina, Approve)),
                                    stage.tell(dora.viewer, commands::ClaimApplicant{stage.home(),
                                                                                     nina.id})}) {
            QCOMPARE(verdict.code, u"not_eligible"_s);
            QCOMPARE(stage.ruleOf(verdict), u"not_about_yourself"_s);
        }
    }

    void twoAccountsOfOneClerkAreOneVoice()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        const Expert shadow = stage.member(u"Anna L."_s, {Role::Onboarder});
        for (const Id &account : {stage.anna.account, shadow.account})
            QCOMPARE(stage.forced("INSERT INTO pay_profile (account, seller, name, street,"
                                  " postcode, city, country, tax_number, holder, iban)"
                                  " VALUES ($1, 'regular', 'A', 'B', '1', 'C', 'DE', '1', 'A',"
                                  " 'DE75512108001245126199')",
                                  {account}),
                     QString());
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        QCOMPARE(stage.ruleOf(stage.tell(shadow.viewer, stage.verdict(nina, Approve))),
                 u"one_verdict_per_person"_s);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
    }

    void theEvaluatorIsNotBothVoices()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        QCOMPARE(stage.ruleOf(stage.tell(stage.anna.viewer, stage.verdict(nina, Approve))),
                 u"one_verdict_per_person"_s);
        QCOMPARE(stage.stateOf(nina), State::Deciding);
    }

    void twoEvaluatorsAreNotEnough()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, commands::ReleaseApplicant{stage.home(), nina.id});
        stage.claims(stage.boris, nina);
        stage.ok(stage.boris, stage.evaluation(nina));
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        const auto second = stage.tell(stage.boris.viewer, stage.verdict(nina, Approve));
        QCOMPARE(second.code, u"not_eligible"_s);
        QCOMPARE(stage.ruleOf(second), u"one_did_not_evaluate"_s);
        stage.ok(stage.carla, stage.verdict(nina, Approve));
        QCOMPARE(stage.stateOf(nina), State::Approved);
    }

    void oneApprovalSaidAgainIsOne()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        const Command approval = makeCommand(stage.newId(), stage.verdict(nina, Approve),
                                             stage.clock.wall());
        stage.stepUp(stage.boris.viewer);
        const auto first = stage.platform().handle(stage.boris.viewer, 0, approval);
        QVERIFY(first.result == frames::VerdictResult::Done);
        // The same command again, after a restart, and its content under another id.
        stage.restart();
        const auto again = stage.platform().handle(stage.boris.viewer, 0, approval);
        QVERIFY(again.result == frames::VerdictResult::Done);
        QCOMPARE(again.seq, first.seq);
        QCOMPARE(stage.query("SELECT count(*) FROM verdict").first().integer(0), 1);
        QCOMPARE(stage.ruleOf(stage.tell(stage.boris.viewer, stage.verdict(nina, Approve))),
                 u"one_verdict_per_person"_s);
        // Somebody else's replay of it is his own word, with his own rights.
        Viewer expert = stage.expert(u"Emil"_s).viewer;
        QCOMPARE(stage.platform().handle(expert, 0, approval).code, u"not_allowed"_s);
        QCOMPARE(stage.stateOf(nina), State::Deciding);
    }

    void approvalsAtTheSameMomentAreCountedOnce()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        for (const Expert &clerk : {stage.anna, stage.boris, stage.carla})
            stage.stepUp(clerk.viewer);
        // All three are sent before any is answered; each peer has its turn.
        TestClient one(stage, stage.anna.viewer), two(stage, stage.boris.viewer),
            three(stage, stage.carla.viewer);
        for (TestClient *client : {&one, &two, &three})
            client->connect();
        qint64 n = 0;
        for (TestClient *client : {&one, &two, &three})
            client->say(frames::SendCommand{
                ++n, makeCommand(stage.newId(), stage.verdict(nina, Approve),
                                 stage.clock.wall())});
        for (TestClient *client : {&one, &two, &three})
            client->settle();
        QCOMPARE(stage.stateOf(nina), State::Approved);
        QCOMPARE(stage.query("SELECT count(*) FROM verdict").first().integer(0), 2);
        int done = 0;
        for (const TestClient *client : {&one, &two, &three}) {
            QCOMPARE(client->verdicts.size(), 1);
            done += client->verdicts.first().result == frames::VerdictResult::Done ? 1 : 0;
        }
        QCOMPARE(done, 2);
        QCOMPARE(stage.query("SELECT count(*) FROM applicant_history WHERE what = 'approved'")
                     .first().integer(0), 1);
    }

    void directSqlDoesNotMakeASupporter_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &sql, const char *rule) {
            QTest::newRow(name) << sql << QString::fromLatin1(rule);
        };
        row("membership", u"UPDATE membership SET state = 'verified' WHERE account = $1"_s,
            "approved_by_two");
        row("membership anew",
            u"INSERT OR REPLACE INTO membership (tenant, id, account, roles, state)"
            " SELECT tenant, id, account, roles, 'verified' FROM membership WHERE account = $1"_s,
            "approved_by_two");
        row("applicant", u"UPDATE applicant SET state = 'approved' WHERE account = $1"_s,
            "approved_by_two");
        row("applicant by suspension",
            u"UPDATE applicant SET state = 'suspended' WHERE account = $1"_s, "approved_by_two");
        row("applicant gone", u"DELETE FROM applicant WHERE account = $1"_s, "applicant_is_kept");
        row("applicant anew",
            u"INSERT OR REPLACE INTO applicant (tenant, id, public, email, language, page, account,"
            " state, created_at) SELECT tenant, id, public, email, language, page, account,"
            " 'approved', created_at FROM applicant WHERE account = $1"_s,
            "applicant_begins_as_draft");
        row("another account", u"UPDATE applicant SET account = NULL WHERE account = $1"_s,
            "applicant_stays");
        row("expert", u"INSERT INTO expert (tenant, account) SELECT tenant, account FROM membership"
                      " WHERE account = $1"_s,
            "verified_experts_only");
        row("another's place", u"UPDATE expert SET account = $1"_s, "verified_experts_only");
        row("another's offer", u"UPDATE offer SET account = $1"_s, "verified_experts_only");
        row("another's membership",
            u"UPDATE membership SET account = $1 WHERE roles LIKE '%expert%' AND account <> $1"_s,
            "approved_by_two");
        row("a verdict by the applicant",
            u"INSERT INTO verdict (tenant, id, applicant, submission, appeal, verdict, reasons,"
            " items, text, judge, at) SELECT tenant, 'x', id, submission, appeal, 'approve', '',"
            " '', '', account, 1 FROM applicant WHERE account = $1"_s,
            "onboarders_only");
        row("a verdict by nobody of the desk",
            u"INSERT INTO verdict (tenant, id, applicant, submission, appeal, verdict, reasons,"
            " items, text, judge, at) SELECT a.tenant, 'x', a.id, a.submission, a.appeal,"
            " 'approve', '', '', '', (SELECT min(id) FROM account WHERE id <> a.account AND id NOT IN"
            " (SELECT account FROM membership WHERE roles LIKE '%onboarder%')), 1"
            " FROM applicant a WHERE a.account = $1"_s,
            "onboarders_only");
        row("a verdict before", u"UPDATE verdict SET judge = $1"_s, "verdict_stays");
        row("a verdict gone", u"DELETE FROM verdict WHERE judge <> $1"_s, "verdict_is_kept");
        row("an evaluation by another", u"UPDATE evaluation SET evaluator = $1"_s,
            "evaluation_stays");
    }

    void directSqlDoesNotMakeASupporter()
    {
        QFETCH(QString, sql);
        QFETCH(QString, rule);
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        stage.expert(u"Emil"_s);
        stage.request();
        QCOMPARE(stage.forced(sql.toUtf8().constData(), {nina.account}), rule);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 0);
    }

    void directSqlMakesNoOfferToAnApplicant()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        const CaseMade made = stage.request();
        QCOMPARE(stage.forced("INSERT INTO offer (tenant, id, case_id, account, state, cascade,"
                              " ring, exclusive, others, created_at, exclusive_until, ends_at)"
                              " SELECT tenant, 'o', id, $2, 'open', 1, 1, 0, 0, 1, 2, 3 FROM cases"
                              " WHERE id = $1",
                              {made.caseId, nina.account}),
                 u"verified_experts_only"_s);
        QCOMPARE(stage.forced("UPDATE cases SET assignee = $2 WHERE id = $1",
                              {made.caseId, nina.account}),
                 u"verified_experts_only"_s);
    }

    // ---- own verdict first ---------------------------------------------------------------------

    void whoHasNotJudgedDoesNotSeeTheOthersVerdicts()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        TestClient anna(stage, stage.anna.viewer), boris(stage, stage.boris.viewer);
        anna.connect();
        boris.connect();
        for (const Expert &clerk : {stage.anna, stage.boris})
            stage.stepUp(clerk.viewer);
        auto words = stage.verdict(nina, Refuse);
        words.text = u"Kanarienvogel"_s;
        QVERIFY(anna.command(words).result == frames::VerdictResult::Done);
        anna.settle();
        boris.settle();
        const auto seenBy = [&](TestClient &client) {
            return *client.body(u"desk_applicant"_s, nina.id);
        };
        QCOMPARE(seenBy(anna)["verdicts"_L1].toArray().size(), 1);
        QCOMPARE(seenBy(anna)["sealed"_L1].toInt(), 0);
        QCOMPARE(seenBy(boris)["verdicts"_L1].toArray().size(), 0);
        QCOMPARE(seenBy(boris)["sealed"_L1].toInt(), 1);
        QCOMPARE(seenBy(boris)["task"_L1].toString(), u"second_verdict"_s);
        QVERIFY(!boris.everythingHeard().contains("Kanarienvogel"));
        QVERIFY(!boris.everythingHeard().contains("\"refuse\""));

        QVERIFY(boris.command(stage.verdict(nina, Approve)).result == frames::VerdictResult::Done);
        boris.settle();
        QCOMPARE(seenBy(boris)["verdicts"_L1].toArray().size(), 2);
        QCOMPARE(seenBy(boris)["sealed"_L1].toInt(), 0);
        // A third who comes only now sees that there are two, and no more.
        TestClient carla(stage, stage.carla.viewer);
        carla.connect();
        QCOMPARE(seenBy(carla)["sealed"_L1].toInt(), 2);
        QVERIFY(!carla.everythingHeard().contains("Kanarienvogel"));
    }

    void otherRolesHearNothingOfApplicants()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        for (const Role role : {Role::Dispatcher, Role::Reviewer, Role::Finance, Role::Expert}) {
            TestClient client(stage, stage.member(u"X"_s, {role}).viewer);
            client.connect();
            QCOMPARE(client.count(u"desk_applicant"_s), 0);
            QVERIFY(!client.everythingHeard().contains("1990-04-02"));
        }
        TestClient clerk(stage, stage.carla.viewer);
        clerk.connect();
        QCOMPARE(clerk.count(u"desk_applicant"_s), 1);
        // Not the whole bank account either.
        QVERIFY(!clerk.everythingHeard().contains("DE02"));
    }
};

QTEST_GUILESS_MAIN(TstApplicantRules)
#include "tst_applicant_rules.moc"
