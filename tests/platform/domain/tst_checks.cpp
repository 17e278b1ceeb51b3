// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ScopeSum.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// PROTOCOL.md, section 4, "Checks": who was away for long is told what he should hold.
class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSumIsWhatTheProtocolSays()
    {
        QCOMPARE(scopeSum({}), u"e3b0c44298fc1c14"_s);
        const Id a = Id::fromString(u"00000000-0000-7000-8000-00000000000a");
        const Id b = Id::fromString(u"00000000-0000-7000-8000-00000000000b");
        // printf 'case …0b 7\nmessage …0a 1\nmessage …0b 12\n' | sha256sum
        const QString expected = u"90c205fd0dbacd0d"_s;
        QCOMPARE(scopeSum({{u"message"_s, b, 12}, {u"case"_s, b, 7}, {u"message"_s, a, 1}}),
                 expected);
    }

    void anUnharmedCopyOfAnyViewerIsFoundEqual()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert desk = stage.member(u"Dora"_s, {Role::Dispatcher, Role::Expert});
        QList<CaseMade> cases;
        for (int i = 0; i < 2; ++i)
            cases.append(livelyCase(stage, a));
        std::vector<std::unique_ptr<TestClient>> clients;
        for (const Viewer &viewer : {a.viewer, desk.viewer, Stage::customer(cases[0]),
                                     Stage::customer(cases[1], false)})
            clients.push_back(std::make_unique<TestClient>(stage, viewer));
        for (const auto &client : clients)
            client->connect();
        livelyCase(stage, a);
        for (const auto &client : clients) {
            client->settle();
            client->disconnect();
        }
        leap(stage, 8 * 24h);
        stage.tell(Stage::customer(cases[0]),
                   commands::SendMessage{stage.newId(), cases[0].caseId, u"noch da?"_s, {}});
        for (const auto &client : clients) {
            client->connect();
            QCOMPARE(client->welcome().mode, frames::SyncMode::Delta);
            QVERIFY(!client->checks.isEmpty());
            QCOMPARE(client->checks.last().upTo, QString());
            QCOMPARE(client->differed, QList<QString>());
        }
    }

    void onlyTheScopeThatDiffersIsFetchedAgain_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addRow("a missing row") << 0;
        QTest::addRow("a row too many") << 1;
        QTest::addRow("an old revision") << 2;
        QTest::addRow("a newer revision than there is") << 3;
        QTest::addRow("a scope too many") << 4;
    }
    void onlyTheScopeThatDiffersIsFetchedAgain()
    {
        QFETCH(int, fault);
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade one = livelyCase(stage, a), two = livelyCase(stage, a);
        TestClient client(stage, a.viewer);
        client.connect();
        stage.tell(Stage::customer(one), commands::SendMessage{stage.newId(), one.caseId, u"x"_s, {}});
        client.settle();
        client.disconnect();
        const Scope scope = Scope::ofCase(fault == 4 ? stage.newId() : two.caseId);
        const auto body = client.body(u"case"_s, two.caseId);
        const qint64 rev = stage.row(two.caseId).rev;
        if (fault == 0)
            client.forge(scope, u"case"_s, two.caseId, {});
        else if (fault == 1 || fault == 4)
            client.forge(scope, u"note"_s, stage.newId(), TestClient::Entity{1, 1, {}});
        else
            client.forge(scope, u"case"_s, two.caseId,
                         TestClient::Entity{fault == 2 ? rev - 1 : rev + 5, 1, {}});
        leap(stage, 8 * 24h);
        client.connect();
        QCOMPARE(client.differed, QList<QString>{scope.toString()});
        TestClient fresh(stage, a.viewer);
        fresh.connect();
        QCOMPARE(client.state(), fresh.state());
        QCOMPARE(client.resets(), 1);
        QVERIFY(body.has_value());
    }

    void aYoungCursorIsNotChecked()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        livelyCase(stage, a);
        TestClient client(stage, a.viewer);
        client.connect();
        QVERIFY(client.checks.isEmpty());  // a reset needs none
        livelyCase(stage, a);
        client.settle();
        client.disconnect();
        leap(stage, 6 * 24h);
        client.connect();
        QVERIFY(client.checks.isEmpty());
    }

    void nobodyIsCheckedTwiceWithinAnHour()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        TestClient client(stage, a.viewer), laptop(stage, stage.secondDevice(a).viewer);
        client.connect();
        laptop.connect();
        client.disconnect();
        laptop.disconnect();
        leap(stage, 10 * 24h);
        client.connect();
        QCOMPARE(client.checks.size(), 1);
        client.connect();
        QCOMPARE(client.checks.size(), 1);
        laptop.connect();
        QCOMPARE(laptop.checks.size(), 1);
        stage.advance(61min);
        client.connect();
        QCOMPARE(client.checks.size(), 2);
    }

    void aCheckWaitsForTheLastBatchAndSaysWhatHoldsThen()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = livelyCase(stage, a);
        TestClient client(stage, a.viewer);
        client.connect();
        client.disconnect();
        leap(stage, 8 * 24h);
        for (int i = 0; i < 60; ++i)
            stage.tell(Stage::customer(made),
                       commands::SendMessage{stage.newId(), made.caseId, QString(16000, u'x'), {}});
        client.acknowledges = false;
        client.connect();
        QVERIFY(client.batches.last().more);
        QCOMPARE(client.checks.size(), 0);
        client.acknowledges = true;
        client.say(frames::Ack{client.cursor()});
        client.settle();
        QVERIFY(!client.batches.last().more);
        QCOMPARE(client.checks.size(), 1);
        QCOMPARE(client.differed, QList<QString>());
    }

    void manyScopesAreCheckedInSeveralFramesAndGrantsBetweenThemDoNoHarm()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const auto grantSome = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const CaseMade made = stage.request();
                must(stage.platform().change(
                    [&](Work &work) { return grantCase(work, a.account, made.caseId); }));
            }
        };
        grantSome(70);
        TestClient client(stage, a.viewer);
        client.connect();
        client.disconnect();
        leap(stage, 8 * 24h);
        client.queued = 200 * 1024;  // nothing may go out for now
        client.connect();
        QCOMPARE(client.checks.size(), 0);
        grantSome(5);
        client.queued = 0;
        client.peer().onDrained();
        client.settle();
        QVERIFY(client.checks.size() >= 3);
        QCOMPARE(client.checks.first().after, QString());
        for (qsizetype i = 1; i < client.checks.size(); ++i)
            QCOMPARE(client.checks[i].after, client.checks[i - 1].upTo);
        QCOMPARE(client.differed, QList<QString>());
        QVERIFY(client.count(u"case"_s) >= 75);
    }

private:
    // As if nobody had been there: what has become due on the way happens now.
    static void leap(Stage &stage, Milliseconds by)
    {
        stage.clock.ms += by.count();
        must(stage.platform().runDue());
    }
    // Accepted, talked about, with a note and a marker.
    static CaseMade livelyCase(Stage &stage, const Expert &expert)
    {
        const CaseMade made = stage.assigned(expert);
        const Viewer customer = Stage::customer(made);
        for (int i = 0; i < 3; ++i) {
            const commands::SendMessage hello{stage.newId(), made.caseId, u"Hallo"_s, {}};
            stage.tell(i % 2 ? customer : expert.viewer, hello);
        }
        stage.tell(expert.viewer, commands::SaveNote{stage.newId(), made.caseId, 0, u"knapp"_s});
        stage.tell(expert.viewer, commands::SetMarker{made.caseId, 1});
        return made;
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
