// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MoneyOperators.h"
#include "tests/platform/domain/ApplicantStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ApplicantVerdict;
using State = ApplicantState;
using Task = ApplicantTask;

// From the page to the first offer.
class TstApplying : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeWayEndsInAnOffer()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        QCOMPARE(stage.stateOf(nina), State::Submitted);
        QCOMPARE(stage.taskOf(nina), Task::StartIdentification);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);

        stage.claims(stage.anna, nina);
        const QString reference = stage.identifies(stage.anna, nina);
        QCOMPARE(stage.taskOf(nina), Task::AwaitIdentification);
        QVERIFY(stage.lastMailTo(nina.email).contains(reference));
        stage.imports(stage.anna, stage.resultFor(reference, stage.person()));
        QCOMPARE(stage.taskOf(nina), Task::CompareFields);
        stage.checksAll(stage.anna, nina);
        QCOMPARE(stage.taskOf(nina), Task::MakeAppointment);
        stage.ok(stage.anna, commands::AppointApplicant{stage.home(), nina.id, u"2026-01-12"_s,
                                                        u"10:00"_s, u"Europe/Berlin"_s, 45,
                                                        u"Video"_s});
        QCOMPARE(stage.taskOf(nina), Task::Evaluate);
        stage.ok(stage.anna, stage.evaluation(nina));
        QCOMPARE(stage.taskOf(nina), Task::FirstVerdict);
        QCOMPARE(stage.stateOf(nina), State::Deciding);

        stage.ok(stage.anna, stage.verdict(nina, Approve));
        QCOMPARE(stage.taskOf(nina), Task::SecondVerdict);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
        stage.starts(nina);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 0);

        stage.ok(stage.boris, stage.verdict(nina, Approve));
        QCOMPARE(stage.stateOf(nina), State::Approved);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Verified);
        // Whoever waited is served at once.
        QCOMPARE(stage.offersTo(nina), 1);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 2);
        const Row skill = stage.query("SELECT verified_level, proof, proven_until FROM skill"
                                      " WHERE account = $1",
                                      {nina.account}).first();
        QCOMPARE(skill.integer(0), 4);
        QCOMPARE(skill.text(1), u"evaluation"_s);
        QVERIFY(skill.instant(2) > stage.clock.wall());
        QVERIFY(stage.mailsTo(nina.email).contains(u"Willkommen bei home"_s));
        // Both words stand in the audit chain.
        QCOMPARE(stage.query("SELECT count(DISTINCT actor) FROM audit_row WHERE outcome = 'done'"
                             " AND action = 'applicant_decided'").first().integer(0), 2);
    }

    void nobodySeesAnOfferBeforeWhateverHeKnows()
    {
        ApplicantStage stage;
        Applicant nina = stage.applies();
        stage.starts(nina);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 0);
        stage.prepares(stage.anna, nina);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 0);
        // What he claims himself is no proof.
        const auto claim = stage.tell(nina.viewer, commands::ClaimSkill{u"router"_s, 5, 0});
        QVERIFY(claim.result == frames::VerdictResult::Done);
        stage.request();
        QCOMPARE(stage.offersTo(nina), 0);
        // Nor can a dispatcher hand him a case.
        const Expert dispatcher = stage.member(u"Dora"_s, {Role::Dispatcher});
        const CaseMade made = stage.request();
        const auto given = stage.tell(dispatcher.viewer,
                                      commands::AssignCase{made.caseId, nina.account, u"x"_s});
        QVERIFY(given.result == frames::VerdictResult::Refused);
    }

    void oneFieldThatDiffersStopsUntilItIsCorrected()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        auto wrong = stage.person();
        wrong.birthDate = u"1990-04-20"_s;
        stage.imports(stage.anna, stage.resultFor(stage.identifies(stage.anna, nina), wrong));
        stage.checksAll(stage.anna, nina);
        stage.checks(stage.anna, nina, u"birth_date"_s, FieldCheck::Differs);
        QCOMPARE(stage.taskOf(nina), Task::CompareFields);

        const auto evaluated = stage.tell(stage.anna.viewer, stage.evaluation(nina));
        QCOMPARE(evaluated.code, u"not_eligible"_s);
        QCOMPARE(stage.ruleOf(evaluated), u"identity_matches"_s);
        const auto approved = stage.tell(stage.boris.viewer, stage.verdict(nina, Approve));
        QCOMPARE(stage.ruleOf(approved), u"identity_matches"_s);

        // A second identification, which says the same as he did: only that field waits again.
        stage.clock.ms += 60'000;
        stage.imports(stage.anna,
                      stage.resultFor(stage.identifies(stage.anna, nina), stage.person()));
        QCOMPARE(stage.query("SELECT count(*) FROM identity_field WHERE said = ''").first()
                     .integer(0), 1);
        stage.checks(stage.anna, nina, u"birth_date"_s);
        QCOMPARE(stage.taskOf(nina), Task::MakeAppointment);
        stage.ok(stage.anna, stage.evaluation(nina));
        QCOMPARE(stage.taskOf(nina), Task::FirstVerdict);
    }

    void anEvaluationAnswersItsWholeScorecard()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        stage.imports(stage.anna,
                      stage.resultFor(stage.identifies(stage.anna, nina), stage.person()));
        stage.checksAll(stage.anna, nina);
        auto incomplete = stage.evaluation(nina);
        incomplete.marks.removeFirst();
        auto other = stage.evaluation(nina);
        other.scorecard = u"spot-check-1"_s;
        auto unknown = stage.evaluation(nina);
        unknown.levels.first().task = u"cooking"_s;
        for (const auto &wrong : {incomplete, other, unknown})
            QCOMPARE(stage.tell(stage.anna.viewer, wrong).code, u"bad_command"_s);
        stage.ok(stage.anna, stage.evaluation(nina));
    }

    void aMismatchFoundLateStopsTheSecondApproval()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        stage.checks(stage.anna, nina, u"street"_s, FieldCheck::Unreadable);
        const auto refused = stage.tell(stage.boris.viewer, stage.verdict(nina, Approve));
        QCOMPARE(stage.ruleOf(refused), u"identity_matches"_s);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
    }

    void aLaterResultIsNotCheckedByAccident()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        stage.imports(stage.anna, stage.resultFor(stage.identifies(stage.anna, nina),
                                                  stage.person()));
        const auto verdict = stage.tell(
            stage.anna.viewer, commands::CheckField{stage.home(), nina.id, u"city"_s,
                                                    u"Regensburg"_s, FieldCheck::Matches});
        QCOMPARE(verdict.code, u"changed_elsewhere"_s);
        QCOMPARE(verdict.detail["current"_L1].toObject()["found"_L1].toString(), u"Passau"_s);
    }

    void aFileOfResultsIsTakenWholeOrNotAtAll()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        const IdentResult good = stage.resultFor(stage.identifies(stage.anna, nina),
                                                 stage.person());
        IdentResult unknown = good;
        unknown.reference = u"WBNOBODY000000"_s;
        const auto verdict = stage.tell(
            stage.anna.viewer,
            commands::ImportIdentifications{stage.home(),
                                            QString::fromUtf8(identFile({good, unknown}))});
        QCOMPARE(verdict.code, u"bad_command"_s);
        QCOMPARE(verdict.detail["line"_L1].toInt(), 2);
        QCOMPARE(stage.taskOf(nina), Task::AwaitIdentification);
    }

    void anOperatorImportsThemFromTheCommandLine()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        const auto result = stage.resultFor(stage.identifies(stage.anna, nina), stage.person());
        const auto import = [&](const QByteArray &content) {
            return operators::runOperator(
                stage.platform(), {{u"do"_s, u"identity.import"_s},
                                   {u"content"_s, QString::fromLatin1(content.toBase64())}});
        };
        QVERIFY(!import("{"));
        QCOMPARE(must(import(identFile({result})))["text"_L1].toString(),
                 u"results taken: 1"_s);
        QCOMPARE(stage.taskOf(nina), Task::CompareFields);
        QCOMPARE(must(import(identFile({result})))["text"_L1].toString(),
                 u"results taken: 0"_s);
        // Neither pictures nor numbers of documents have a place to lie in.
        for (const Row &row : stage.query("SELECT sql FROM sqlite_master WHERE name LIKE 'ident%'"))
            QVERIFY(!row.text(0).contains(u"blob"_s) && !row.text(0).contains(u"bytea"_s));
    }

    void noResultForNinetyDaysIsExpired()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        stage.identifies(stage.anna, nina);
        stage.restart();
        stage.advance(91 * 24h);
        QCOMPARE(stage.taskOf(nina), Task::StartIdentification);
    }

    void aFileBelongsToOneClerkForHalfAnHour()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        const commands::IdentifyApplicant identify{stage.home(), nina.id, u"video"_s};
        QCOMPARE(stage.ruleOf(stage.tell(stage.anna.viewer, identify)), u"lease"_s);
        stage.claims(stage.anna, nina);
        const auto taken = stage.tell(stage.boris.viewer,
                                      commands::ClaimApplicant{stage.home(), nina.id});
        QCOMPARE(taken.code, u"already_taken"_s);
        QVERIFY(taken.detail.contains("at"_L1));
        QCOMPARE(stage.ruleOf(stage.tell(stage.boris.viewer, identify)), u"lease"_s);

        stage.restart();
        stage.advance(29min);
        QVERIFY(stage.tell(stage.boris.viewer, commands::ClaimApplicant{stage.home(), nina.id})
                    .result == frames::VerdictResult::Refused);
        stage.advance(2min);
        QVERIFY(stage.query("SELECT claimed_by FROM applicant").first().isNull(0));
        stage.claims(stage.boris, nina);
        stage.ok(stage.boris, commands::ReleaseApplicant{stage.home(), nina.id});
        stage.claims(stage.anna, nina);
    }

    void onlyWhatWasAskedForIsOpenAgain()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Resubmit));
        stage.ok(stage.boris, stage.verdict(nina, Resubmit));
        QCOMPARE(stage.stateOf(nina), State::Resubmit);
        QCOMPARE(stage.taskOf(nina), Task::AwaitApplicant);
        const auto view = must(stage.page().read(nina.session));
        QCOMPARE(view.open, QList{ApplicationItem::Person});
        QCOMPARE(view.reasons.first().code, u"person_incomplete"_s);
        QVERIFY(!view.reasons.first().text.isEmpty());
        const auto bank = stage.page().save(
            nina.session,
            application::Values(application::Bank{u"X"_s, u"DE89370400440532013000"_s}));
        QVERIFY(!bank);
        QCOMPARE(bank.error().code, u"wrong_state"_s);

        auto moved = stage.person();
        moved.street = u"Rosenweg 4"_s;
        must(stage.page().save(nina.session, application::Values(moved)));
        must(stage.page().submit(nina.session, {}));
        // What he stated anew is compared again; the evaluation holds.
        QCOMPARE(stage.stateOf(nina), State::Submitted);
        QCOMPARE(stage.taskOf(nina), Task::CompareFields);
        stage.claims(stage.anna, nina);
        stage.checks(stage.anna, nina, u"street"_s);
        QCOMPARE(stage.taskOf(nina), Task::FirstVerdict);
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        stage.ok(stage.carla, stage.verdict(nina, Approve));
        QCOMPARE(stage.stateOf(nina), State::Approved);
    }

    void whereTwoDifferAThirdDecides()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Approve));
        stage.ok(stage.boris, stage.verdict(nina, Refuse));
        QCOMPARE(stage.taskOf(nina), Task::ThirdVerdict);
        stage.ok(stage.carla, stage.verdict(nina, Refuse));
        QCOMPARE(stage.stateOf(nina), State::Refused);
        for (const QString &judge : {u"Boris Kern"_s, u"Carla Seidel"_s})
            QVERIFY(stage.lastMailTo(nina.email).contains(judge));
        QVERIFY(!stage.lastMailTo(nina.email).contains(u"Anna Lang"_s));
    }

    void anAppealIsJudgedBySomebodyElse()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.prepares(stage.anna, nina);
        stage.ok(stage.anna, stage.verdict(nina, Refuse));
        stage.ok(stage.boris, stage.verdict(nina, Refuse));
        QVERIFY(must(stage.page().read(nina.session)).appealUntil);
        must(stage.page().appeal(nina.session, u"Das war ein Missverständnis."_s));
        QCOMPARE(stage.taskOf(nina), Task::DecideAppeal);
        for (const Expert &judge : {stage.anna, stage.boris})
            QCOMPARE(stage.ruleOf(stage.tell(judge.viewer, stage.verdict(nina, Approve))),
                     u"appeal_to_somebody_else"_s);
        stage.ok(stage.carla, stage.verdict(nina, Approve));
        // One person alone makes nobody a supporter.
        QCOMPARE(stage.taskOf(nina), Task::SecondVerdict);
        QCOMPARE(stage.membershipOf(nina), MembershipState::Applied);
        stage.ok(stage.boris, stage.verdict(nina, Approve));
        QCOMPARE(stage.stateOf(nina), State::Approved);
    }

    void anAppealComesOnceAndInTime()
    {
        ApplicantStage stage;
        const Applicant nina = stage.applies();
        stage.ok(stage.anna, stage.verdict(nina, Refuse));
        stage.ok(stage.boris, stage.verdict(nina, Refuse));
        stage.clock.ms += qint64(std::chrono::milliseconds(31 * 24h).count());
        must(stage.page().start({u"home"_s, nina.email, u"de"_s, u"https://localhost/a/"_s}));
        const auto [publicId, secret] = stage.mailedLink(nina.email);
        const QString session = must(stage.page().open(publicId, secret));
        const auto late = stage.page().appeal(session, u"Doch."_s);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"too_late"_s);
        QVERIFY(!must(stage.page().read(session)).appealUntil);
    }

    void whatIsMissingIsSaidAndNothingIsSentWithoutIt()
    {
        ApplicantStage stage;
        const Applicant who = stage.begins(u"neu@example.org"_s);
        const auto view = must(stage.page().read(who.session));
        QVERIFY(!view.state);
        QCOMPARE(view.open.size(), 6);
        QVERIFY(view.missing.size() >= 10);
        const auto early = stage.page().submit(who.session, u"hash"_s);
        QVERIFY(!early);
        QCOMPARE(early.error().code, u"bad_command"_s);

        auto child = stage.person();
        child.birthDate = u"2012-01-01"_s;
        stage.fills(who, child);
        QCOMPARE(must(stage.page().read(who.session)).missing.first().code, u"too_young"_s);
        stage.fills(who, stage.person());
        must(stage.page().save(who.session, application::Values(application::Bank{
                                                u"Nina"_s, u"DE89 3704 0044 0532 0130 01"_s})));
        const auto missing = must(stage.page().read(who.session)).missing;
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().code, u"bad_iban"_s);
        QVERIFY(!stage.page().submit(who.session, {}));
        QCOMPARE(stage.query("SELECT count(*) FROM account WHERE email = 'neu@example.org'")
                     .first().integer(0), 0);
    }

    void theLinkIsTheOnlyWayIn()
    {
        ApplicantStage stage;
        const Applicant who = stage.begins(u"neu@example.org"_s);
        const auto [publicId, secret] = stage.mailedLink(who.email);
        QVERIFY(!stage.page().open(publicId, secret + u'x'));
        QVERIFY(!stage.page().open(u"other"_s, secret));
        QVERIFY(!stage.page().read(u"guess"_s));
        stage.clock.ms += qint64(std::chrono::milliseconds(25h).count());
        QVERIFY(!stage.page().read(who.session));
        QVERIFY(stage.page().open(publicId, secret).ok());
        // Said twice in a minute, one mail goes out.
        must(stage.page().start({u"home"_s, who.email, u"de"_s, u"https://localhost/a/"_s}));
        must(stage.page().start({u"home"_s, who.email, u"de"_s, u"https://localhost/a/"_s}));
        QCOMPARE(stage.mailsTo(who.email).size(), 2);
        // A member's address makes no application.
        const QString staff = stage.anna.account.toString() + u"@example.org"_s;
        must(stage.page().start({u"home"_s, staff, u"de"_s, u"https://localhost/a/"_s}));
        QVERIFY(!stage.lastMailTo(staff).contains(u'#'));
        QCOMPARE(stage.query("SELECT count(*) FROM applicant").first().integer(0), 1);
    }

    void aDraftThatIsWithdrawnIsGone()
    {
        ApplicantStage stage;
        const Applicant who = stage.begins(u"neu@example.org"_s);
        stage.fills(who, stage.person());
        QCOMPARE(must(stage.page().withdraw(who.session)).state, State::Withdrawn);
        for (const char *table : {"applicant", "applicant_item", "applicant_link"})
            QCOMPARE(stage.query(QByteArray("SELECT count(*) FROM ") + table).first().integer(0),
                     0);
        const Applicant nina = stage.applies();
        must(stage.page().withdraw(nina.session));
        QCOMPARE(stage.stateOf(nina), State::Withdrawn);
        QCOMPARE(stage.tell(stage.anna.viewer, stage.verdict(nina, Refuse)).code, u"wrong_state"_s);
    }
};

QTEST_GUILESS_MAIN(TstApplying)
#include "tst_applying.moc"
