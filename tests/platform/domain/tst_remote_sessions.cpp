// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/RemoteSessions.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::Verdict;
using frames::VerdictResult;

namespace {

// One case with its expert and its customer, and a session that is asked for.
struct Desk {
    Stage stage;
    Expert anna = stage.expert(u"Anna"_s);
    CaseMade made = stage.assigned(anna);
    Viewer customer = Stage::customer(made);

    Verdict ask(const Id &session, const QList<RemoteRight> &rights = {RemoteRight::See},
                const QString &tool = {})
    {
        return stage.tell(anna.viewer, commands::AskRemote{session, made.caseId, rights,
                                                           u"To see the lamp."_s, 30, tool});
    }
    Verdict grant(const Id &session, const QList<RemoteRight> &rights = {RemoteRight::See},
                  std::optional<Backup> backup = {})
    {
        return stage.tell(customer,
                          commands::GrantRemote{session, made.caseId, rights, backup});
    }
    RemoteSessionBody body(const Id &session)
    {
        const Rows rows = stage.query("SELECT body FROM remote_session WHERE id = $1", {session});
        return rows.isEmpty() ? RemoteSessionBody{} : remoteFromColumn(rows[0].blob(0));
    }
    // What the time line says of sessions, in order.
    QStringList events()
    {
        QStringList out;
        const Rows rows = stage.query("SELECT what FROM event WHERE case_id = $1"
                                      " AND what LIKE 'remote%' ORDER BY n", {made.caseId});
        for (const Row &row : rows)
            out.append(row.text(0));
        return out;
    }
};

bool isDone(const Verdict &verdict)
{
    return verdict.result == VerdictResult::Done;
}

} // namespace

// Consent: who asks, who allows, and what time, revocation and the case itself do.
class TstRemoteSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCustomerIsShownWhatIsAskedAndAllowsIt()
    {
        Desk desk;
        TestClient page(desk.stage, desk.customer), app(desk.stage, desk.anna.viewer);
        page.connect();
        app.connect();
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        page.settle();
        const QJsonObject shown = *page.body(u"remote_session"_s, session);
        QCOMPARE(shown[u"state"_s], u"asked"_s);
        QCOMPARE(shown[u"expert_name"_s], u"Anna"_s);
        QCOMPARE(shown[u"reason"_s], u"To see the lamp."_s);
        QCOMPARE(shown[u"minutes"_s], 30);
        QVERIFY(shown[u"price_text"_s].toString().contains(u"€"_s));
        QVERIFY(!shown[u"proof_word"_s].toString().isEmpty());
        QVERIFY(isDone(desk.grant(session)));
        app.settle();
        const QJsonObject allowed = *app.body(u"remote_session"_s, session);
        QCOMPARE(allowed[u"state"_s], u"granted"_s);
        QCOMPARE(allowed[u"granted"_s].toArray(), QJsonArray{u"see"_s});
        QCOMPARE(allowed[u"proof_word"_s], shown[u"proof_word"_s]);
        QCOMPARE(desk.events(), (QStringList{u"remote_asked"_s, u"remote_granted"_s}));
    }

    void onlyTheCustomersTrustedBrowserAllows()
    {
        Desk desk;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        const commands::GrantRemote grant{session, desk.made.caseId, {RemoteRight::See}, {}};
        const Expert other = desk.stage.expert(u"Ben"_s);
        for (const Viewer &viewer : {desk.anna.viewer, other.viewer,
                                     Stage::customer(desk.made, false),
                                     Stage::customer(desk.stage.request())})
            QCOMPARE(desk.stage.tell(viewer, grant).code, QLatin1StringView(codes::notAllowed));
        QCOMPARE(desk.stage.tell(other.viewer, commands::AskRemote{desk.stage.newId(),
                                                                  desk.made.caseId,
                                                                  {RemoteRight::See}, u"x"_s, 5, {}})
                     .code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(desk.body(session).state, RemoteState::Asked);
    }

    void whatWasNotAskedForIsNotGranted()
    {
        Desk desk;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session, {RemoteRight::See, RemoteRight::Control}, u"rustdesk"_s)));
        QCOMPARE(desk.grant(session, {RemoteRight::See, RemoteRight::Files}).code,
                 QLatin1StringView(codes::badCommand));
        QCOMPARE(desk.grant(session, {RemoteRight::See, RemoteRight::Control}).code,
                 QLatin1StringView(codes::badCommand));
        QVERIFY(isDone(desk.grant(session, {RemoteRight::See, RemoteRight::Control}, Backup::No)));
        QCOMPARE(desk.body(session).backup, Backup::No);
    }

    void noAnswerIsANoAlsoAfterARestart()
    {
        Desk desk;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        desk.stage.restart();
        desk.stage.advance(9min);
        QCOMPARE(desk.body(session).state, RemoteState::Asked);
        desk.stage.advance(1min);
        QCOMPARE(desk.body(session).state, RemoteState::TimedOut);
        QCOMPARE(desk.grant(session).code, QLatin1StringView(codes::wrongState));
        QCOMPARE(desk.events().last(), u"remote_timed_out"_s);
    }

    void aConsentThatNobodyUsesEnds()
    {
        Desk desk;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        QVERIFY(isDone(desk.grant(session)));
        desk.stage.advance(10min);
        QCOMPARE(desk.body(session).state, RemoteState::Ended);
        QCOMPARE(desk.body(session).why, RemoteEnd::NotBegun);
        QVERIFY(desk.body(session).granted.isEmpty());
    }

    void theCustomerSaysNoAndIsNotPestered()
    {
        Desk desk;
        for (int i = 0; i < terms::remoteAsksAnHour; ++i) {
            const Id session = desk.stage.newId();
            QVERIFY(isDone(desk.ask(session)));
            QCOMPARE(desk.ask(desk.stage.newId()).code, QLatin1StringView(codes::wrongState));
            QVERIFY(isDone(desk.stage.tell(desk.customer,
                                           commands::DenyRemote{session, desk.made.caseId})));
            QCOMPARE(desk.body(session).state, RemoteState::Denied);
        }
        QCOMPARE(desk.ask(desk.stage.newId()).code, QLatin1StringView(codes::quotaExceeded));
        desk.stage.advance(61min);
        QVERIFY(isDone(desk.ask(desk.stage.newId())));
    }

    void bothSidesEndItAndStoppingTwiceDoesNoHarm()
    {
        Desk desk;
        const Id first = desk.stage.newId(), second = desk.stage.newId();
        QVERIFY(isDone(desk.ask(first)));
        QVERIFY(isDone(desk.stage.tell(desk.anna.viewer,
                                       commands::EndRemote{first, desk.made.caseId})));
        QCOMPARE(desk.body(first).why, RemoteEnd::Withdrawn);
        QVERIFY(isDone(desk.ask(second)));
        QVERIFY(isDone(desk.grant(second)));
        for (int i = 0; i < 2; ++i)
            QVERIFY(isDone(desk.stage.tell(
                desk.customer,
                commands::RevokeRemote{second, desk.made.caseId, {RemoteRight::See}})));
        QCOMPARE(desk.body(second).why, RemoteEnd::Revoked);
        QCOMPARE(desk.body(second).endedBy, Side::Customer);
        QCOMPARE(desk.events().count(u"remote_ended"_s), 2);
    }

    void aRightIsTakenBackAndTheOthersStay()
    {
        Desk desk;
        using enum RemoteRight;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session, {See, Control, Files}, u"rustdesk"_s)));
        QVERIFY(isDone(desk.grant(session, {See, Control, Files}, Backup::Yes)));
        QVERIFY(isDone(desk.stage.tell(
            desk.customer, commands::RevokeRemote{session, desk.made.caseId, {Control}})));
        QCOMPARE(desk.body(session).granted, (QList<RemoteRight>{See, Files}));
        QCOMPARE(desk.body(session).state, RemoteState::Granted);
    }

    void theCodeIsTheCustomersAloneAndAFifthWrongOneEndsIt()
    {
        Desk desk;
        TestClient page(desk.stage, desk.customer), app(desk.stage, desk.anna.viewer);
        page.connect();
        app.connect();
        const auto opened = [&](const Id &session, const QString &code) {
            return desk.stage.tell(desk.anna.viewer,
                                   commands::OpenRemote{session, desk.made.caseId, code});
        };
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session, {RemoteRight::See}, u"rustdesk"_s)));
        QVERIFY(isDone(desk.grant(session)));
        page.settle();
        app.settle();
        const QString code = (*page.body(u"remote_session"_s, session))[u"code"_s].toString();
        QVERIFY(isRemoteCode(code));
        QCOMPARE((*app.body(u"remote_session"_s, session))[u"code"_s].toString(), QString());
        QVERIFY(!app.everythingHeard().contains(code.toLatin1()));
        const QString wrong = code == u"000000000"_s ? u"000000018"_s : u"000000000"_s;
        QVERIFY(isDone(opened(session, wrong)));
        QCOMPARE(desk.body(session).state, RemoteState::Granted);
        QVERIFY(isDone(opened(session, code)));
        QCOMPARE(desk.body(session).state, RemoteState::Live);
        QVERIFY(desk.body(session).code.isEmpty());

        const Id next = desk.stage.newId();
        QVERIFY(isDone(desk.stage.tell(desk.customer,
                                       commands::EndRemote{session, desk.made.caseId})));
        QVERIFY(isDone(desk.ask(next, {RemoteRight::See}, u"rustdesk"_s)));
        QVERIFY(isDone(desk.grant(next)));
        for (int i = 0; i < terms::remoteCodeTries; ++i)
            opened(next, wrong);
        QCOMPARE(desk.body(next).why, RemoteEnd::WrongCode);
    }

    void aCodeOpensOnlyItsOwnSessionForItsOwnExpertWhileItHolds()
    {
        Desk desk;
        const Expert ben = desk.stage.expert(u"Ben"_s);
        const CaseMade other = desk.stage.assigned(ben);
        const Id session = desk.stage.newId(), elsewhere = desk.stage.newId();
        const auto code = [&](const Id &id) { return desk.body(id).code; };
        const auto open = [&](const Viewer &viewer, const Id &id, const Id &caseId,
                              const QString &with) {
            return desk.stage.tell(viewer, commands::OpenRemote{id, caseId, with});
        };
        QVERIFY(isDone(desk.ask(session, {RemoteRight::See}, u"rustdesk"_s)));
        QVERIFY(isDone(desk.grant(session)));
        QVERIFY(isDone(desk.stage.tell(ben.viewer, commands::AskRemote{elsewhere, other.caseId,
                                                                       {RemoteRight::See}, u"x"_s,
                                                                       5, u"rustdesk"_s})));
        QVERIFY(isDone(desk.stage.tell(Stage::customer(other),
                                       commands::GrantRemote{elsewhere, other.caseId,
                                                             {RemoteRight::See}, {}})));
        // Another expert, another case, and the two mixed up.
        QCOMPARE(open(ben.viewer, session, desk.made.caseId, code(session)).code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(open(ben.viewer, session, other.caseId, code(session)).code,
                 QLatin1StringView(codes::notAllowed));
        QVERIFY(isDone(open(ben.viewer, elsewhere, other.caseId, code(session))));
        QCOMPARE(desk.body(elsewhere).state, RemoteState::Granted);
        // It ends with the consent.
        const QString late = code(session);
        desk.stage.advance(10min);
        QCOMPARE(open(desk.anna.viewer, session, desk.made.caseId, late).code,
                 QLatin1StringView(codes::wrongState));
        QCOMPARE(desk.body(session).why, RemoteEnd::NotBegun);
    }

    void theCaseTakesItsSessionWithIt()
    {
        Desk desk;
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        QVERIFY(isDone(desk.grant(session)));
        QVERIFY(isDone(desk.stage.tell(desk.anna.viewer,
                                       commands::GiveBackCase{desk.made.caseId, u"ill"_s})));
        QCOMPARE(desk.body(session).state, RemoteState::Ended);
        QCOMPARE(desk.body(session).why, RemoteEnd::CaseLeft);
    }

    void aReportEndsItAndADispatcherHearsOfIt()
    {
        Desk desk;
        const Expert chief = desk.stage.member(u"Dora"_s, {Role::Dispatcher});
        TestClient staff(desk.stage, chief.viewer), app(desk.stage, desk.anna.viewer);
        staff.connect();
        app.connect();
        const Id session = desk.stage.newId();
        QVERIFY(isDone(desk.ask(session)));
        QVERIFY(isDone(desk.grant(session)));
        const QString why = u"He wants my bank card."_s;
        QVERIFY(isDone(desk.stage.tell(desk.customer, commands::ReportCase{desk.made.caseId, why})));
        QCOMPARE(desk.body(session).why, RemoteEnd::Reported);
        staff.settle();
        app.settle();
        const QJsonObject summary = *staff.body(u"desk_case"_s, desk.made.caseId);
        QCOMPARE(summary[u"reported_at"_s].toInteger(), desk.stage.clock.ms);
        QVERIFY(!app.everythingHeard().contains(why.toUtf8()));
        QCOMPARE(desk.ask(desk.stage.newId()).code, QLatin1StringView(codes::wrongState));
        // Somebody has looked at it and given the case on.
        QVERIFY(isDone(desk.stage.tell(chief.viewer,
                                       commands::AssignCase{desk.made.caseId,
                                                            desk.stage.expert(u"Ben"_s).account,
                                                            u"talked to both"_s})));
        staff.settle();
        QVERIFY(!staff.body(u"desk_case"_s, desk.made.caseId)->contains(u"reported_at"_s));
    }
};

QTEST_GUILESS_MAIN(TstRemoteSessions)
#include "tst_remote_sessions.moc"
