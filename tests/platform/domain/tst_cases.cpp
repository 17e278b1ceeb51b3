// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseMachine.h"
#include "core/rules/Policy.h"
#include "core/wire/Codes.h"
#include "platform/domain/AccountCommands.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// The states of a case through commands, and who keeps which rights.
class TestCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualWayFromRequestToConfirmed()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna Beck"_s);
        const CaseMade made = stage.assigned(a);
        CaseRow row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Assigned);
        QCOMPARE(row.body.assigneeName, u"Anna Beck"_s);
        QCOMPARE(row.body.replyUntil, std::optional(stage.clock.wall() + 15min));
        done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Neu gestartet."_s}));
        row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Solved);
        QCOMPARE(row.body.closesAt, std::optional(stage.clock.wall() + 72h));
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Closed);
        QCOMPARE(row.body.outcome, std::optional(Outcome::Confirmed));
        QCOMPARE(row.body.reopenUntil, std::optional(stage.clock.wall() + terms::reopen));
        QCOMPARE(events(stage), (QStringList{u"requested"_s, u"offered"_s, u"assigned"_s,
                                             u"solved"_s, u"confirmed"_s}));
    }

    void howLongASolvedCaseWaitsIsTheTenantsRule()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna Beck"_s);
        must(operators::runJson(stage.platform(), QJsonObject{{u"do"_s, u"tenant.rule"_s},
                                                          {u"slug"_s, u"home"_s},
                                                          {u"close_hours"_s, 24}}));
        const CaseMade made = stage.assigned(a);
        done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Neu gestartet."_s}));
        stage.advance(24h - 1s);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Solved);
        stage.advance(1s);
        QCOMPARE(stage.row(made.caseId).body.outcome, std::optional(Outcome::Unconfirmed));
    }

    void numbersCountPerTenantBehindTheWeek()
    {
        Stage stage;
        const CaseMade first = stage.request();
        const CaseMade second = stage.request();
        const CaseMade other = stage.request(stage.aRequest(stage.tenant(u"other"_s)));
        QCOMPARE(first.number, u"02-2001"_s);  // 5 January 2026 is in week 2
        QCOMPARE(second.number, u"02-2002"_s);
        QCOMPARE(other.number, u"02-2001"_s);
    }

    void notYetGoesBackToTheExpertWhoOwesAnAnswer()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Neu gestartet."_s}));
        stage.advance(1h);
        done(stage.tell(Stage::customer(made), commands::NotYet{made.caseId}));
        const CaseRow row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Assigned);
        QVERIFY(!row.body.closesAt);
        QCOMPARE(row.body.replyUntil, std::optional(stage.clock.wall() + 15min));
        stage.advance(100h);  // the time-out of before must not strike
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Assigned);
    }

    void anUnansweredSolutionClosesUnconfirmedAfterThreeDays()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Neu gestartet."_s}));
        stage.advance(72h - 1s);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Solved);
        stage.advance(1s);
        const CaseRow row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Closed);
        QCOMPARE(row.body.outcome, std::optional(Outcome::Unconfirmed));
    }

    void reopeningGoesToTheSameExpertWithinFourteenDays()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        stage.advance(std::chrono::days(14) - 1s);
        done(stage.tell(Stage::customer(made), commands::ReopenCase{made.caseId}));
        CaseRow row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Assigned);
        QCOMPARE(row.body.assignee, std::optional(a.account));
        QVERIFY(!row.body.outcome);
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        stage.advance(std::chrono::days(14));
        QCOMPARE(stage.tell(Stage::customer(made), commands::ReopenCase{made.caseId}).code,
                 QLatin1StringView(codes::tooLate));
    }

    void reopeningACaseOfAnExpertWhoIsGoneAsksOthers()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        must(stage.platform().change(
            [&](Work &work) { return suspendAccount(work, a.account, u"pause"_s); }));
        const Expert b = stage.expert(u"Bernd"_s);
        done(stage.tell(Stage::customer(made), commands::ReopenCase{made.caseId}));
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, b.account)), OfferState::Open);
    }

    void aCaseGivenBackIsOfferedToOthersAndNotToHimAgain()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Expert b = stage.expert(u"Bernd"_s);
        done(stage.tell(a.viewer, commands::GiveBackCase{made.caseId, u"Nicht mein Gebiet"_s}));
        const CaseRow row = stage.row(made.caseId);
        QCOMPARE(row.state(), CaseState::Offered);
        QVERIFY(!row.body.assignee);
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, b.account)), OfferState::Open);
        QCOMPARE(stage.query("SELECT id FROM offer WHERE account = $1", {a.account}).size(), 1);
        const auto verdict =
            stage.tell(a.viewer, commands::SendMessage{stage.newId(), made.caseId, u"Hallo"_s, {}});
        QCOMPARE(verdict.code, QLatin1StringView(codes::caseMoved));
    }

    void anotherExpertIsPossibleOnlyWhenNobodyAnswersInTime()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Expert b = stage.expert(u"Bernd"_s);
        const Viewer customer = Stage::customer(made);
        stage.advance(15min - 1s);
        QCOMPARE(stage.tell(customer, commands::AnotherExpert{made.caseId}).code,
                 QLatin1StringView(codes::wrongState));
        stage.advance(1s);
        done(stage.tell(customer, commands::AnotherExpert{made.caseId}));
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, b.account)), OfferState::Open);
        done(stage.tell(b.viewer, commands::AcceptOffer{
                                      stage.offerOf(made.caseId, b.account), made.caseId}));
        done(stage.tell(b.viewer,
                        commands::SendMessage{stage.newId(), made.caseId, u"Guten Tag"_s, {}}));
        stage.advance(1h);
        QCOMPARE(stage.tell(customer, commands::AnotherExpert{made.caseId}).code,
                 QLatin1StringView(codes::wrongState));
    }

    void anUrgentCaseWaitsThreeMinutes()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        CaseRequest request = stage.aRequest();
        request.urgency = Urgency::Urgent;
        const CaseMade made = stage.request(request);
        done(stage.tell(a.viewer, commands::AcceptOffer{
                                      stage.offerOf(made.caseId, a.account), made.caseId}));
        QCOMPARE(stage.row(made.caseId).body.replyUntil,
                 std::optional(stage.clock.wall() + 3min));
    }

    void cancellingIsPossibleUntilSolved()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade early = stage.request();
        done(stage.tell(Stage::customer(early), commands::CancelCase{early.caseId}));
        QCOMPARE(stage.row(early.caseId).state(), CaseState::Cancelled);
        QCOMPARE(stage.query("SELECT id FROM offer WHERE state = 'open'").size(), 0);
        const CaseMade late = stage.assigned(a);
        done(stage.tell(a.viewer, commands::SolveCase{late.caseId, u"Fertig."_s}));
        QCOMPARE(stage.tell(Stage::customer(late), commands::CancelCase{late.caseId}).code,
                 QLatin1StringView(codes::wrongState));
    }

    void withdrawalIsForPrivateCustomersOnceAndWithinItsTime()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Fertig."_s}));
        const Viewer customer = Stage::customer(made);
        done(stage.tell(customer, commands::WithdrawCase{made.caseId}));
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Solved);
        QCOMPARE(stage.row(made.caseId).withdrawnAt, std::optional(stage.clock.wall()));
        QCOMPARE(stage.tell(customer, commands::WithdrawCase{made.caseId}).code,
                 QLatin1StringView(codes::wrongState));
        CaseRequest business = stage.aRequest();
        business.customer.kind = CustomerKind::Business;
        const CaseMade firm = stage.request(business);
        QCOMPARE(stage.tell(Stage::customer(firm), commands::WithdrawCase{firm.caseId}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void aDispatcherAssignsAndTheFormerExpertLosesTheCase()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.member(u"Bernd"_s, {Role::Expert});  // not even available
        const Expert desk = stage.member(u"Dora"_s, {Role::Dispatcher});
        const CaseMade made = stage.assigned(a);
        done(stage.tell(desk.viewer, commands::AssignCase{made.caseId, b.account, u"krank"_s}));
        QCOMPARE(stage.row(made.caseId).body.assignee, std::optional(b.account));
        QCOMPARE(stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Fertig."_s}).code,
                 QLatin1StringView(codes::caseMoved));
        QCOMPARE(events(stage).last(), u"reassigned"_s);
        const Row said = stage.query("SELECT who, whom FROM event ORDER BY n").last();
        QCOMPARE(said.text(0), u"Dora"_s);
        QCOMPARE(said.text(1), u"Bernd"_s);
        const Expert stranger = stage.expert(u"Fremd"_s, stage.tenant(u"other"_s));
        QCOMPARE(stage.tell(desk.viewer,
                            commands::AssignCase{made.caseId, stranger.account, u"x"_s}).code,
                 QLatin1StringView(codes::notEligible));
        QCOMPARE(stage.tell(a.viewer, commands::AssignCase{made.caseId, a.account, u"x"_s}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void aDispatcherOfAnotherTenantIsRefused()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert desk =
            stage.member(u"Dora"_s, {Role::Dispatcher}, stage.tenant(u"other"_s));
        const CaseMade made = stage.assigned(a);
        QCOMPARE(stage.tell(desk.viewer,
                            commands::AssignCase{made.caseId, a.account, u"x"_s}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void theCasesOfASuspendedExpertGoToOthersWithTheReason()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Expert b = stage.expert(u"Bernd"_s);
        must(stage.platform().change(
            [&](Work &work) { return suspendAccount(work, a.account, u"Prüfung läuft"_s); }));
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, b.account)), OfferState::Open);
        QCOMPARE(stage.query("SELECT reason FROM event WHERE what = 'given_back'").first().text(0),
                 u"Prüfung läuft"_s);
        const auto verdict = stage.tell(a.viewer, commands::SetPresence{});
        QCOMPARE(verdict.result, VerdictResult::Retry);
        QCOMPARE(verdict.code, QLatin1StringView(codes::notSignedIn));
    }

    void theSameRequestIsTheSameCaseAndTellsTheSameSecret()
    {
        Stage stage;
        CaseRequest request = stage.aRequest();
        int alongside = 0;
        const auto make = [&] {
            return stage.platform().createCase(request, [&](Tx &, const CaseMade &) {
                ++alongside;
                return Result<void>();
            });
        };
        const CaseMade first = must(make());
        const CaseMade second = must(make());
        QVERIFY(!first.again);
        QVERIFY(second.again);
        QCOMPARE(second.caseId, first.caseId);
        QCOMPARE(second.link, first.link);
        QCOMPARE(second.linkSecret, first.linkSecret);
        QCOMPARE(second.linkPublic, first.linkPublic);
        QCOMPARE(alongside, 1);
        QCOMPARE(stage.query("SELECT id FROM cases").size(), 1);
        request.description = u"Etwas anderes."_s;
        const auto other = make();
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, QLatin1StringView(codes::reusedUuid));
        // Neither the secret nor the request's id lies in the store.
        QVERIFY(stage.query("SELECT 1 FROM case_link WHERE secret_hash = $1", {first.linkSecret})
                    .isEmpty());
        QVERIFY(stage.query("SELECT 1 FROM cases WHERE request = $1",
                            {request.request.toString()}).isEmpty());
    }

    void aFailureAlongsideLeavesNoCase()
    {
        Stage stage;
        const auto failed = stage.platform().createCase(
            stage.aRequest(),
            [](Tx &, const CaseMade &) -> Result<void> { return makeError("no", u"No."_s); });
        QVERIFY(!failed.ok());
        QCOMPARE(stage.query("SELECT id FROM cases").size(), 0);
    }

    void anEndedCaseStaysReadableForAYearAndItsLinkForAMonth()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        const auto granted = [&](const Id &stream) {
            return !stage.query("SELECT 1 FROM stream_grant WHERE stream = $1 AND scope = $2",
                                {stream, Scope::ofCase(made.caseId).toString()}).isEmpty();
        };
        stage.advance(std::chrono::days(30) - 1s);
        QVERIFY(granted(made.link));
        stage.advance(1s);
        QVERIFY(!granted(made.link));
        QVERIFY(granted(a.account));
        stage.advance(std::chrono::days(335));
        QVERIFY(!granted(a.account));
    }

private:
    static void done(const frames::Verdict &verdict)
    {
        if (verdict.result != VerdictResult::Done)
            qFatal("not done: %s %s", qPrintable(verdict.code), qPrintable(verdict.text));
    }

    static QStringList events(Stage &stage)
    {
        QStringList out;
        const Rows rows = stage.query("SELECT what FROM event ORDER BY n");
        for (const Row &row : rows)
            out.append(row.text(0));
        return out;
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
