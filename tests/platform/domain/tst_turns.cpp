// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using frames::VerdictResult;

// Nobody's burst of commands keeps the others waiting.
class TestTurns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstOfOneLetsTheOthersThrough()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s), b = stage.expert(u"Bernd"_s);
        const CaseMade made = stage.assigned(a);
        TestClient busy(stage, a.viewer), brief(stage, b.viewer);
        busy.connect();
        brief.connect();
        const QList<Id> said = sayMany(stage, busy, made.caseId, 400);
        sayOne(stage, brief, commands::SetCapacity{5, 3});
        stage.platform().turns().run();
        brief.read();
        busy.read();
        QCOMPARE(brief.verdicts.size(), 1);
        QCOMPARE(brief.verdicts.first().result, VerdictResult::Done);
        QVERIFY(busy.verdicts.size() < Turns::piecesAtOnce);
        busy.settle();
        QCOMPARE(uuidsOf(busy.verdicts), said);
        QCOMPARE(busy.count(u"note"_s), 400);
    }

    void twoBurstsAreWorkedOffSideBySide()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient one(stage, a.viewer), two(stage, stage.secondDevice(a).viewer);
        one.connect();
        two.connect();
        const QList<Id> ofOne = sayMany(stage, one, made.caseId, 60);
        const QList<Id> ofTwo = sayMany(stage, two, made.caseId, 60);
        for (bool more = true; more;) {
            more = stage.platform().turns().run();
            one.read();
            two.read();
            QVERIFY(std::abs(one.verdicts.size() - two.verdicts.size()) <= 1);
        }
        QCOMPARE(uuidsOf(one.verdicts), ofOne);
        QCOMPARE(uuidsOf(two.verdicts), ofTwo);
    }

    void otherFramesAreAnsweredWhileCommandsWait()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        sayMany(stage, client, made.caseId, 50);
        client.say(frames::Ping{7});
        QVERIFY(client.everythingHeard().contains("\"pong\""));
        QVERIFY(!client.everythingHeard().contains("\"verdict\""));
    }

    void whoGoesTakesWhatWaitsWithHimAndSaysItAgain()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        sayMany(stage, client, made.caseId, 30);
        stage.platform().turns().run();
        client.disconnect();
        while (stage.platform().turns().run()) {}
        QCOMPARE(stage.query("SELECT 1 FROM note").size(), Turns::piecesAtOnce);
    }

    void whoseRightsEndMeanwhileIsNotHeard()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        sayMany(stage, client, made.caseId, 30);
        must(stage.platform().change(
            [&](Work &work) { return suspendAccount(work, a.account, u"x"_s); }));
        client.settle();
        QCOMPARE(stage.query("SELECT 1 FROM note").size(), 0);
        QCOMPARE(client.refused()->code, QLatin1StringView(codes::notSignedIn));
    }

    void whatWaitsHasABound()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        for (int i = 0; i < 200; ++i)
            sayOne(stage, client, commands::SaveNote{stage.newId(), made.caseId, 0,
                                                     QString(32'000, u'x')});
        client.read();
        QVERIFY(client.verdicts.size() > 50);
        for (const frames::Verdict &verdict : client.verdicts) {
            QCOMPARE(verdict.result, VerdictResult::Retry);
            QVERIFY(verdict.afterMs.value() > 0);
        }
        const qsizetype turnedAway = client.verdicts.size();
        client.settle();
        QCOMPARE(client.count(u"note"_s), 200 - turnedAway);
    }

private:
    template <class C>
    static Id sayOne(Stage &stage, TestClient &client, const C &arguments)
    {
        const Command command = makeCommand(stage.newId(), arguments, stage.clock.wall());
        client.say(frames::SendCommand{1, command});
        return command.uuid;
    }
    static QList<Id> sayMany(Stage &stage, TestClient &client, const Id &caseId, int count)
    {
        QList<Id> out;
        for (int i = 0; i < count; ++i)
            out.append(sayOne(stage, client, commands::SaveNote{stage.newId(), caseId, 0, u"x"_s}));
        return out;
    }
    static QList<Id> uuidsOf(const QList<frames::Verdict> &verdicts)
    {
        QList<Id> out;
        for (const frames::Verdict &verdict : verdicts)
            out.append(verdict.uuid);
        return out;
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
