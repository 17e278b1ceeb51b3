// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// The machine of one connection: handshake, limits, credit, the end of rights.
class TestPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstHelloIsAResetAndTheNextOneGoesOn()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        QCOMPARE(client.welcome().mode, frames::SyncMode::Reset);
        QCOMPARE(client.welcome().scopes,
                 QList<QString>{Scope::ofAccount(a.account).toString()});
        QCOMPARE(client.welcome().time, stage.clock.wall());
        QVERIFY(client.body(u"profile"_s, a.account).has_value());
        stage.request();
        client.disconnect();
        client.connect();
        QCOMPARE(client.welcome().mode, frames::SyncMode::Delta);
        QCOMPARE(client.count(u"offer"_s), 1);
    }

    void aCommittedChangeArrivesWithoutAsking()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient one(stage, a.viewer), two(stage, stage.secondDevice(a).viewer);
        one.connect();
        two.connect();
        stage.request();
        one.settle();
        two.settle();
        QCOMPARE(one.count(u"offer"_s), 1);
        QCOMPARE(two.count(u"offer"_s), 1);
    }

    void aVerdictNamesTheRowThatHoldsItsEffect()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        const auto verdict = client.command(commands::SetCapacity{5, 3});
        QCOMPARE(verdict.result, VerdictResult::Done);
        QCOMPARE(verdict.seq, client.cursor());
        QCOMPARE((*client.body(u"profile"_s, a.account))[u"capacity"_s].toInteger(), 5);
    }

    void theNumberOfADevicesCommandsIsKept()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        QCOMPARE(client.welcome().lastN, 0);
        client.command(commands::SetCapacity{5, 3});
        client.command(commands::SetCapacity{6, 3});  // refused counts too
        client.connect();
        QCOMPARE(client.welcome().lastN, 2);
        TestClient other(stage, stage.secondDevice(a).viewer);
        other.connect();
        QCOMPARE(other.welcome().lastN, 0);
    }

    void whatIsNotTheProtocolEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("close");
        QTest::addRow("no json") << QByteArray("hello") << 1008;
        QTest::addRow("unknown frame") << QByteArray(R"({"t":"dance"})") << 1008;
        QTest::addRow("unknown member") << QByteArray(R"({"t":"ping","n":1,"x":2})") << 1008;
        QTest::addRow("missing member") << QByteArray(R"({"t":"ping"})") << 1008;
        QTest::addRow("wrong type") << QByteArray(R"({"t":"ping","n":"1"})") << 1008;
        QTest::addRow("bad utf-8") << QByteArray("{\"t\":\"ping\",\"n\":1,\"x\":\"\xff\"}") << 1007;
        QTest::addRow("too big")
            << QByteArray(R"({"t":"ping","n":1})") + QByteArray(256 * 1024, ' ') << 1009;
        QTest::addRow("hello again") << encodeFrame(frames::Hello{}) << 1008;
        QTest::addRow("no end of a page") << fetchBehind(u"nonsense"_s) << 1008;
        QTest::addRow("a page behind no number") << fetchBehind(u"skill:17"_s) << 1008;
        QTest::addRow("a page behind no kind of the scope")
            << fetchBehind(u"message:3"_s) << 1008;
        QTest::addRow("ack of what was not sent") << encodeFrame(frames::Ack{999}) << 1008;
    }
    void whatIsNotTheProtocolEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, close);
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        bytes.replace("OWN", Scope::ofAccount(a.account).toString().toUtf8());
        TestClient client(stage, a.viewer);
        client.connect();
        client.sayBytes(bytes);
        client.settle();
        QCOMPARE(client.closeCode(), std::optional(close));
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::badFrame));
        QVERIFY(client.refused()->text.endsWith(u'.'));
        client.sayBytes(encodeFrame(frames::Ping{1}));  // nothing answers any more
        stage.request();
    }

    void nothingIsAnsweredBeforeHelloAndNotForLong()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        Peer early(stage.platform(), client);
        early.onText(encodeFrame(frames::Ping{1}));
        QCOMPARE(client.closeCode(), std::optional(1008));
        TestClient silent(stage, a.viewer);
        Peer waiting(stage.platform(), silent);
        stage.clock.ms += 4000;
        waiting.onTick();
        QVERIFY(!silent.closeCode());
        stage.clock.ms += 2000;
        waiting.onTick();
        QCOMPARE(silent.closeCode(), std::optional(1008));
        TestClient big(stage, a.viewer);
        Peer bigPeer(stage.platform(), big);
        bigPeer.onText(QByteArray(4097, ' '));
        QCOMPARE(big.closeCode(), std::optional(1009));
    }

    void anOlderOrNewerProtocolIsToldToUpdate()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        Peer peer(stage.platform(), client);
        frames::Hello hello;
        hello.protoMin = 2;
        hello.protoMax = 3;
        peer.onText(encodeFrame(hello));
        client.settle();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::upgradeRequired));
    }

    void aWrongTokenIsNotSignedIn()
    {
        Stage stage;
        TestClient client(stage, {Viewer::Kind::Account, {}, {}, {}, false});
        client.connect();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
        QCOMPARE(client.closeCode(), std::optional(1008));
    }

    void aRevokedDeviceIsEndedAtOnceAndErased()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert laptop = stage.secondDevice(a);
        TestClient here(stage, a.viewer), there(stage, laptop.viewer);
        here.connect();
        there.connect();
        QCOMPARE(here.command(commands::RevokeDevice{laptop.device}).result,
                 VerdictResult::Done);
        there.settle();
        QCOMPARE(there.refused()->code, QLatin1StringView(codes::deviceRevoked));
        QVERIFY(!here.closeCode());
        there.connect();
        QCOMPARE(there.refused()->code, QLatin1StringView(codes::deviceRevoked));
        const auto strange = here.command(commands::RevokeDevice{stage.newId()});
        QCOMPARE(strange.code, QLatin1StringView(codes::notAllowed));
    }

    void aSuspendedAccountIsEndedAtOnce()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        must(stage.platform().change(
            [&](Work &work) { return suspendAccount(work, a.account, u"x"_s); }));
        client.settle();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
    }

    void aRevokedLinkIsEndedAtOnce()
    {
        Stage stage;
        const CaseMade made = stage.request();
        TestClient client(stage, Stage::customer(made));
        client.connect();
        must(stage.platform().change([&](Work &work) { return revokeCaseLink(work, made.link); }));
        client.settle();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
        client.connect();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
    }

    void aProofThatRunsOutEndsTheConnectionUnlessItIsRenewed()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        stage.clock.ms += 9 * 60'000;
        client.say(frames::Auth{tokenOf(a.viewer)});
        stage.clock.ms += 2 * 60'000;
        client.say(frames::Ping{1});
        client.peer().onTick();
        QVERIFY(!client.closeCode());
        stage.clock.ms += 9 * 60'000;
        client.say(frames::Ping{2});
        client.peer().onTick();
        client.settle();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
    }

    void whoIsSilentForAMinuteIsClosedUnlessHisBrowserAnswersPings()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        stage.clock.ms += 50'000;
        client.peer().onAlive();
        stage.clock.ms += 50'000;
        client.peer().onTick();
        QVERIFY(!client.closeCode());
        stage.clock.ms += 11'000;
        client.peer().onTick();
        QCOMPARE(client.closeCode(), std::optional(1001));
    }

    void aFloodOfCommandsIsToldToWaitAndNothingIsLost()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer), second(stage, stage.secondDevice(a).viewer);
        client.connect();
        second.connect();
        int done = 0;
        frames::Verdict last;
        for (int i = 0; i < 600; ++i) {
            last = (i % 2 ? client : second).command(commands::SetMarker{made.caseId, i});
            done += last.result == VerdictResult::Done;
        }
        QCOMPARE(done, 500);
        QCOMPARE(last.result, VerdictResult::Retry);
        QCOMPARE(last.code, QLatin1StringView(codes::tooManyRequests));
        QVERIFY(last.afterMs.value() > 0 && *last.afterMs <= 50);
        stage.clock.ms += *last.afterMs;
        QCOMPARE(client.command(commands::SetMarker{made.caseId, 0}).result, VerdictResult::Done);
        QVERIFY(!client.closeCode());
    }

    void aFloodOfFramesEndsTheConnection()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        for (int i = 0; i < 3000 && !client.closeCode(); ++i)
            client.say(frames::Ping{i});
        client.settle();
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::tooManyRequests));
    }

    void whoDoesNotAcknowledgeIsNotSentMoreThanTheWindow()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        client.acknowledges = false;
        for (int i = 0; i < 60; ++i)
            stage.tell(Stage::customer(made),
                       commands::SendMessage{stage.newId(), made.caseId, QString(16000, u'x'), {}});
        client.settle();
        qint64 unacknowledged = 0;
        for (const frames::Batch &batch : client.batches)
            unacknowledged += encodeFrame(batch).size();
        QVERIFY(unacknowledged > frames::windowBytes / 2);
        QVERIFY(unacknowledged <= frames::windowBytes);
        QVERIFY(client.count(u"message"_s) < 60);
        client.acknowledges = true;
        client.say(frames::Ack{client.cursor()});
        client.settle();
        QCOMPARE(client.count(u"message"_s), 60);
        for (const frames::Batch &batch : client.batches)
            QVERIFY(encodeFrame(batch).size() <= frames::maxBatchBytes + 1024);
        QVERIFY(!client.batches.last().more);
    }

    void aFullQueueHoldsBackAndAStuckReaderIsClosed()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        client.queued = 200 * 1024;
        stage.request();
        client.settle();
        QCOMPARE(client.count(u"offer"_s), 0);
        client.queued = 0;
        client.peer().onDrained();
        client.settle();
        QCOMPARE(client.count(u"offer"_s), 1);
        client.queued = 10;
        for (int i = 0; i < 31; ++i) {
            stage.clock.ms += 1000;
            client.say(frames::Ping{i});
            client.peer().onTick();
        }
        QCOMPARE(client.closeCode(), std::optional(1013));
        TestClient greedy(stage, a.viewer);
        greedy.connect();
        greedy.queued = 1024 * 1024;
        greedy.peer().onTick();
        QCOMPARE(greedy.closeCode(), std::optional(1013));
    }

    void typingReachesTheOtherSideAndIsNotStored()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        const CaseMade made = stage.assigned(a);
        TestClient expert(stage, a.viewer), customer(stage, Stage::customer(made)),
            stranger(stage, b.viewer), state(stage, Stage::customer(made, false));
        for (TestClient *client : {&expert, &customer, &stranger, &state})
            client->connect();
        const qint64 head = customer.cursor();
        expert.say(frames::Typing{made.caseId, Side::Customer});  // the side is not his to say
        expert.say(frames::Typing{made.caseId, {}});  // too soon
        stranger.say(frames::Typing{made.caseId, Side::Expert});
        for (TestClient *client : {&expert, &customer, &stranger, &state})
            client->settle();
        QCOMPARE(customer.typings.size(), 1);
        QCOMPARE(customer.typings.first().side, std::optional(Side::Expert));
        customer.say(frames::Typing{made.caseId, {}});
        expert.settle();
        QCOMPARE(expert.typings.first().side, std::optional(Side::Customer));
        expert.typings.clear();
        QCOMPARE(expert.typings.size() + stranger.typings.size(), 0);
        QCOMPARE(state.typings.size(), 0);
        QCOMPARE(customer.cursor(), head);
    }

private:
    // OWN is filled in where it is known.
    static QByteArray fetchBehind(const QString &after)
    {
        return encodeFrame(frames::Fetch{u"OWN"_s, 1, after});
    }
};

QTEST_GUILESS_MAIN(TestPeer)
#include "tst_peer.moc"
