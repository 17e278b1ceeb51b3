// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Streams.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

namespace {

// Words that stand for what an expert must not learn before he has the case.
const QStringList canaries{u"Zwingenberger"_s,      u"kanarie.zwingenberger@example.org"_s,
                           u"015112345678"_s,       u"Kanarienweg"_s,
                           u"Vogelhausen"_s,        u"DE89370400440532013000"_s};

CaseRequest canaryRequest(Stage &stage)
{
    CaseRequest request = stage.aRequest();
    request.customer = {u"Kunigunde Zwingenberger"_s, CustomerKind::Private, {}, canaries[1],
                        canaries[2], u"Kanarienweg 7"_s, u"64673"_s, u"Vogelhausen"_s};
    request.title = u"Frau Zwingenberger telefoniert nicht"_s;
    request.description =
        u"Hier Zwingenberger, Kanarienweg 7, 64673 Vogelhausen. Rufen Sie 0151 12345678 an oder "
        "kanarie.zwingenberger@example.org. Konto DE89370400440532013000."_s;
    request.device = u"Fritzbox von Zwingenberger"_s;
    return request;
}

QStringList leaks(const QByteArray &heard)
{
    const QString squeezed = QString::fromUtf8(heard).remove(u' ');
    QStringList found;
    for (const QString &canary : canaries) {
        if (squeezed.contains(canary, Qt::CaseInsensitive))
            found.append(canary);
    }
    return found;
}

} // namespace

// What each viewer hears over the wire: all of what is his, nothing else, in dense numbers.
class TestStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferTellsNothingOfThePersonBeforeItIsTaken()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        const CaseMade made = stage.request(canaryRequest(stage));
        client.settle();
        const auto offer = client.body(u"offer"_s, stage.offerOf(made.caseId, a.account));
        QVERIFY(offer.has_value());
        QCOMPARE((*offer)[u"initials"_s].toString(), u"K. Z."_s);
        QCOMPARE((*offer)[u"area"_s].toString(), u"64…"_s);
        QCOMPARE(leaks(client.everythingHeard()), QStringList());
        client.connect();  // the same by pages
        TestClient fresh(stage, a.viewer);
        fresh.connect();
        QCOMPARE(leaks(fresh.everythingHeard()), QStringList());
        // Positive control: with the case come the words.
        client.command(commands::AcceptOffer{stage.offerOf(made.caseId, a.account), made.caseId});
        client.settle();
        QVERIFY(leaks(client.everythingHeard()).contains(canaries[0]));
    }

    void anExpertWhoDoesNotGetTheCaseNeverLearnsMore()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        TestClient first(stage, a.viewer), second(stage, b.viewer);
        first.connect();
        second.connect();
        const CaseMade made = stage.request(canaryRequest(stage));
        stage.advance(30s);
        second.settle();
        stage.tell(a.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, a.account),
                                                   made.caseId});
        stage.tell(Stage::customer(made),
                   commands::SendMessage{stage.newId(), made.caseId, canaries[3], {}});
        second.settle();
        QCOMPARE(leaks(second.everythingHeard()), QStringList());
        QCOMPARE((*second.body(u"offer"_s, stage.offerOf(made.caseId, b.account)))[u"state"_s],
                 u"lost"_s);
        second.say(frames::Fetch{Scope::ofCase(made.caseId).toString(), 1, {}});
        second.settle();
        QCOMPARE(leaks(second.everythingHeard()), QStringList());
    }

    void aNoteIsNeverInACustomersStreamNotEvenAsANumber()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient customer(stage, Stage::customer(made));
        customer.connect();
        const qint64 head = customer.cursor();
        stage.tell(a.viewer, commands::SaveNote{stage.newId(), made.caseId, 0, u"heikel"_s});
        customer.settle();
        QCOMPARE(customer.cursor(), head);
        TestClient again(stage, Stage::customer(made));
        again.connect();
        QCOMPARE(again.count(u"note"_s), 0);
        QVERIFY(!customer.everythingHeard().contains("heikel"));
        QVERIFY(!again.everythingHeard().contains("heikel"));
        TestClient expert(stage, a.viewer);
        expert.connect();
        QCOMPARE(expert.count(u"note"_s), 1);
    }

    void anExpertRemovedWhileOfflineLosesTheCaseBeforeAnythingElse()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        stage.tell(Stage::customer(made),
                   commands::SendMessage{stage.newId(), made.caseId, u"davor"_s, {}});
        client.settle();
        QCOMPARE(client.count(u"message"_s), 1);
        client.disconnect();
        stage.advance(16min);
        stage.tell(Stage::customer(made), commands::AnotherExpert{made.caseId});
        stage.tell(Stage::customer(made),
                   commands::SendMessage{stage.newId(), made.caseId, u"danach-geheim"_s, {}});
        client.connect();
        QVERIFY(!client.holds(Scope::ofCase(made.caseId)));
        QCOMPARE(client.count(u"message"_s) + client.count(u"case"_s), 0);
        QVERIFY(!client.everythingHeard().contains("danach-geheim"));
    }

    void aDispatcherSeesSummariesUntilHeIsGrantedTheCase()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert desk = stage.member(u"Dora"_s, {Role::Dispatcher});
        TestClient client(stage, desk.viewer);
        client.connect();
        const CaseMade made = stage.request(canaryRequest(stage));
        stage.tell(a.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, a.account),
                                                   made.caseId});
        stage.tell(a.viewer,
                   commands::SendMessage{stage.newId(), made.caseId, u"unter uns"_s, {}});
        client.settle();
        const auto summary = client.body(u"desk_case"_s, made.caseId);
        QVERIFY(summary.has_value());
        QCOMPARE((*summary)[u"state"_s], u"assigned"_s);
        QCOMPARE((*client.body(u"desk_expert"_s, a.account))[u"open_cases"_s].toInteger(), 1);
        QCOMPARE(client.count(u"case"_s) + client.count(u"message"_s), 0);
        QCOMPARE(leaks(client.everythingHeard()), QStringList());
        client.say(frames::Fetch{Scope::ofCase(made.caseId).toString(), 1, {}});
        client.settle();
        QCOMPARE(leaks(client.everythingHeard()), QStringList());
        must(stage.platform().change(
            [&](Work &work) { return grantCase(work, desk.account, made.caseId); }));
        client.settle();
        QCOMPARE(client.count(u"message"_s), 1);
        QVERIFY(leaks(client.everythingHeard()).contains(canaries[0]));
        must(stage.platform().change(
            [&](Work &work) { return withdrawCaseGrant(work, desk.account, made.caseId); }));
        client.settle();
        QCOMPARE(client.count(u"message"_s), 0);
    }

    void anotherTenantsDeskHearsNothing()
    {
        Stage stage;
        stage.expert(u"Anna"_s);
        const Expert desk =
            stage.member(u"Dora"_s, {Role::Dispatcher}, stage.tenant(u"other"_s));
        TestClient client(stage, desk.viewer);
        client.connect();
        stage.request(canaryRequest(stage));
        client.settle();
        QCOMPARE(client.count(u"desk_case"_s), 0);
        client.say(frames::Fetch{Scope::ofDesk(stage.home()).toString(), 1, {}});
        client.settle();
        QCOMPARE(client.count(u"desk_case"_s) + client.count(u"desk_expert"_s), 0);
    }

    void aBrowserThatIsNotTrustedSeesTheStateOnly()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request(canaryRequest(stage));
        stage.tell(a.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, a.account),
                                                   made.caseId});
        TestClient stranger(stage, Stage::customer(made, false));
        stranger.connect();
        const auto body = stranger.body(u"case"_s, made.caseId);
        QVERIFY(body.has_value());
        QCOMPARE((*body)[u"state"_s], u"assigned"_s);
        QCOMPARE((*body)[u"can"_s][u"write"_s].toBool(), false);
        stage.tell(a.viewer, commands::SendMessage{stage.newId(), made.caseId, canaries[3], {}});
        stranger.settle();
        QCOMPARE(stranger.count(u"message"_s) + stranger.count(u"event"_s), 0);
        QCOMPARE(leaks(stranger.everythingHeard()), QStringList());
    }

    void whoBecomesTrustedStartsAnewAndSeesAll()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        stage.tell(a.viewer, commands::SendMessage{stage.newId(), made.caseId, u"Hallo"_s, {}});
        TestClient before(stage, Stage::customer(made, false));
        before.connect();
        TestClient probe(stage, Stage::customer(made, true));
        probe.connect();
        QVERIFY(probe.welcome().epoch != before.welcome().epoch);
        QCOMPARE(probe.count(u"message"_s), 1);
    }

    void whatACustomerMayDoFollowsStateAndTime()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient customer(stage, Stage::customer(made));
        customer.connect();
        const auto can = [&](const QString &verb) {
            customer.settle();
            return (*customer.body(u"case"_s, made.caseId))[u"can"_s][verb].toBool();
        };
        QVERIFY(can(u"write"_s) && can(u"cancel"_s) && can(u"confirm"_s) && can(u"withdraw"_s));
        QVERIFY(!can(u"another_expert"_s) && !can(u"not_yet"_s) && !can(u"reopen"_s));
        stage.advance(15min);
        QVERIFY(can(u"another_expert"_s));
        stage.tell(a.viewer, commands::SendMessage{stage.newId(), made.caseId, u"da"_s, {}});
        QVERIFY(!can(u"another_expert"_s));
        stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Fertig."_s});
        QVERIFY(can(u"not_yet"_s) && !can(u"cancel"_s));
        stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId});
        QVERIFY(can(u"reopen"_s) && !can(u"write"_s));
        stage.advance(std::chrono::days(14));
        QVERIFY(!can(u"reopen"_s));
        QVERIFY(can(u"withdraw"_s));
        stage.advance(std::chrono::days(1));
        QVERIFY(!can(u"withdraw"_s));
    }

    void onlyTheBrowserIsToldWhatItMayDoAndTheExpertNotTheAddress()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient expert(stage, a.viewer), customer(stage, Stage::customer(made));
        expert.connect();
        customer.connect();
        const QJsonObject seen = *expert.body(u"case"_s, made.caseId);
        QVERIFY(!seen.contains(u"can"_s));
        QCOMPARE(seen[u"customer"_s][u"email"_s].toString(), QString());
        QCOMPARE(seen[u"customer"_s][u"phone"_s].toString(), u"…67"_s);
        const QJsonObject own = *customer.body(u"case"_s, made.caseId);
        QVERIFY(own.contains(u"can"_s));
        QCOMPARE(own[u"customer"_s][u"email"_s].toString(), u"maria@example.org"_s);
    }

    void theReasonForGivingBackIsNotTheCustomers()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        stage.tell(a.viewer, commands::GiveBackCase{made.caseId, u"Kunde-ist-schwierig"_s});
        TestClient customer(stage, Stage::customer(made));
        customer.connect();
        QVERIFY(!customer.everythingHeard().contains("Kunde-ist-schwierig"));
        QVERIFY(customer.everythingHeard().contains("given_back"));
    }

    void whyADispatcherChoseAnotherIsNotTheCustomers()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        const Expert desk = stage.member(u"Dora"_s, {Role::Dispatcher});
        const CaseMade made = stage.assigned(a);
        stage.tell(desk.viewer,
                   commands::AssignCase{made.caseId, b.account, u"Anna-ist-krank"_s});
        TestClient customer(stage, Stage::customer(made)), expert(stage, b.viewer);
        customer.connect();
        expert.connect();
        QVERIFY(!customer.everythingHeard().contains("Anna-ist-krank"));
        QVERIFY(customer.everythingHeard().contains("\"whom\":\"Bernd\""));
        QVERIFY(expert.everythingHeard().contains("Anna-ist-krank"));
    }

    void aCursorOfARestoredPlatformIsResetAndAnIntactOneIsNot()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        QCOMPARE(client.resets(), 1);
        stage.request();
        client.connect();
        QCOMPARE(client.resets(), 1);
        // The same numbers, another history: only the tag tells.
        must(stage.platform().change([&](Work &work) {
            work.sql.run("UPDATE log SET tag = 'other'");
            return work.sql.result();
        }));
        client.connect();
        QCOMPARE(client.resets(), 2);
        must(stage.platform().change([&](Work &work) {
            work.sql.run("DELETE FROM log");
            work.sql.run("UPDATE stream SET head = 1");
            return work.sql.result();
        }));
        client.connect();
        QCOMPARE(client.resets(), 3);
    }

    void aLogOlderThanNinetyDaysIsPrunedAndItsReaderStartsAnew()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        stage.request();
        client.settle();
        client.disconnect();
        stage.advance(std::chrono::days(92));
        QCOMPARE(stage.query("SELECT 1 FROM log l JOIN stream s ON s.id = l.stream"
                             " WHERE l.at < $1 AND l.seq < s.head",
                             {stage.clock.wall() - std::chrono::days(91)}).size(), 0);
        client.connect();
        QCOMPARE(client.resets(), 2);
        TestClient fresh(stage, a.viewer);
        fresh.connect();
        QCOMPARE(client.state(), fresh.state());
    }

    void aStreamThatWasQuietForMonthsGoesOnWhereItStood()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        stage.advance(std::chrono::days(2));  // his availability has ended
        TestClient client(stage, a.viewer);
        client.connect();
        client.disconnect();
        stage.advance(std::chrono::days(200));
        client.connect();
        QCOMPARE(client.welcome().mode, frames::SyncMode::Delta);
        QCOMPARE(client.resets(), 1);
        TestClient late(stage, a.viewer);
        late.connect();
        late.connect();
        QCOMPARE(late.resets(), 1);
    }

    void moreChangesThanATransactionMayHaveBecomeOneGrant()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        const qint64 before = client.cursor();
        must(stage.platform().change([&](Work &work) {
            for (int i = 0; i < 500; ++i)
                work.effect.touch(Scope::ofAccount(a.account), SkillBody::kind, work.newId());
            return work.sql.result();
        }));
        client.settle();
        QCOMPARE(client.cursor(), before + 1);
        QCOMPARE(client.batches.last().changes.first().op, frames::Op::Grant);
        const auto tooMany = stage.platform().change([&](Work &work) {
            for (int i = 0; i < 200; ++i)
                work.effect.grant(a.account, Scope::ofCase(work.newId()));
            return work.sql.result();
        });
        QVERIFY(!tooMany.ok());  // stays on in release
        QCOMPARE(stage.query("SELECT 1 FROM stream_grant WHERE stream = $1", {a.account}).size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
