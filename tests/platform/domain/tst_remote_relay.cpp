// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/RemoteSessions.h"
#include "tests/platform/domain/TestClient.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A granted session; page and app are connected and have not joined yet.
struct Line {
    Stage stage;
    Expert anna = stage.expert(u"Anna"_s);
    CaseMade made = stage.assigned(anna);
    Id session = stage.newId();
    TestClient page{stage, Stage::customer(made)}, app{stage, anna.viewer};

    Line()
    {
        ask(session);
        page.connect();
        app.connect();
    }
    void ask(const Id &id)
    {
        const auto asked = stage.tell(anna.viewer, commands::AskRemote{id, made.caseId,
                                                                       {RemoteRight::See},
                                                                       u"see"_s, 30, {}});
        const auto granted = stage.tell(Stage::customer(made),
                                        commands::GrantRemote{id, made.caseId,
                                                              {RemoteRight::See}, {}});
        if (asked.result != frames::VerdictResult::Done
            || granted.result != frames::VerdictResult::Done)
            qFatal("the session was not granted");
    }
    void join(TestClient &client)
    {
        client.say(frames::RemoteJoin{session, made.caseId});
        page.settle();
        app.settle();
    }
    void joinBoth()
    {
        join(page);
        join(app);
    }
    // Both are at it.
    void beat()
    {
        for (TestClient *client : {&page, &app})
            client->say(frames::RemoteBeat{session, client->remoteBeats.last().n});
        page.settle();
        app.settle();
    }
    int round() { return page.remotePeers.last().round; }
    void send(TestClient &from, const QByteArray &data, quint32 count = 0)
    {
        from.sayPacket({session, count, quint32(round()), false, data});
        page.settle();
        app.settle();
    }
    RemoteSessionBody body()
    {
        return remoteFromColumn(
            stage.query("SELECT body FROM remote_session WHERE id = $1", {session})[0].blob(0));
    }
    // Time passes and every connection lives on.
    void pass(Milliseconds by, bool answering)
    {
        for (Milliseconds done{}; done < by; done += 1s) {
            stage.advance(1s);
            if (done % 5min == 0s) {  // tokens hold for ten
                page.say(frames::Auth{tokenOf(Stage::customer(made))});
                app.say(frames::Auth{tokenOf(anna.viewer)});
            }
            for (TestClient *client : {&page, &app}) {
                client->peer().onAlive();
                client->peer().onTick();
            }
            page.settle();
            app.settle();
            if (answering)
                beat();
        }
    }
};

} // namespace

// Packets between the two ends of a session, and the moments that count.
class TstRemoteRelay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOneEndSaysTheOtherHearsAndNobodyElse()
    {
        Line line;
        const Expert ben = line.stage.expert(u"Ben"_s);
        TestClient other(line.stage, ben.viewer);
        other.connect();
        other.say(frames::RemoteJoin{line.session, line.made.caseId});
        QCOMPARE(other.remoteStops.size(), 0);
        other.settle();
        QCOMPARE(other.remoteStops.last().code, QLatin1StringView(codes::notAllowed));

        line.join(line.page);
        QVERIFY(!line.page.remotePeers.last().present);
        line.join(line.app);
        QVERIFY(line.page.remotePeers.last().present && line.app.remotePeers.last().present);
        line.send(line.page, "sealed 1");
        line.send(line.app, "sealed 2");
        QCOMPARE(line.app.packets.last().data, QByteArray("sealed 1"));
        QCOMPARE(line.page.packets.last().data, QByteArray("sealed 2"));
        QCOMPARE(line.app.packets.size(), 1);
        other.settle();
        QVERIFY(other.packets.isEmpty());
    }

    void anUntrustedBrowserJoinsNothing()
    {
        Line line;
        TestClient stranger(line.stage, Stage::customer(line.made, false));
        stranger.connect();
        stranger.say(frames::RemoteJoin{line.session, line.made.caseId});
        stranger.settle();
        QCOMPARE(stranger.remoteStops.last().code, QLatin1StringView(codes::notAllowed));
    }

    void itIsLiveFromTheMomentBothHaveAcknowledged()
    {
        Line line;
        line.joinBoth();
        line.stage.advance(3s);
        line.app.say(frames::RemoteBeat{line.session, line.app.remoteBeats.last().n});
        QCOMPARE(line.body().state, RemoteState::Granted);
        line.stage.advance(2s);
        line.beat();
        QCOMPARE(line.body().state, RemoteState::Live);
        QCOMPARE(line.body().liveAt->ms, line.stage.clock.ms);
        QCOMPARE(*line.body().leaseUntil - *line.body().liveAt, Milliseconds(30min));
    }

    void theClockStopsAtTheLastMomentThatBothAcknowledged()
    {
        Line line;
        line.joinBoth();
        line.beat();
        const Instant begun = *line.body().liveAt;
        line.pass(60s, true);
        QVERIFY(*line.body().countedUntil - begun >= 40s);
        // The page's line is dead, but nobody has noticed yet.
        line.pass(14s, false);
        line.page.disconnect();
        line.app.settle();
        QVERIFY(!line.app.remotePeers.last().present);
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        const Milliseconds counted = *line.body().countedUntil - begun;
        QVERIFY2(counted >= 55s && counted <= 61s, qPrintable(QString::number(counted.count())));
        QCOMPARE(*line.body().resumeUntil - *line.body().countedUntil, Milliseconds(5min));
    }

    // Each word of an end says that it is there: what is over before the second beat counts, too.
    void aSessionShorterThanABeatCountsUntilBothWereLastHeard()
    {
        Line line;
        line.joinBoth();
        line.beat();
        const Instant begun = *line.body().liveAt;
        line.stage.advance(2s);
        line.send(line.page, "picture");
        line.app.say(frames::RemoteGot{line.session, line.round(), 7});
        line.stage.advance(1s);
        line.send(line.page, "another", 1);
        line.stage.advance(1s);
        const auto verdict = line.stage.tell(
            Stage::customer(line.made),
            commands::RevokeRemote{line.session, line.made.caseId, {RemoteRight::See}});
        QCOMPARE(verdict.result, frames::VerdictResult::Done);
        QCOMPARE(line.body().state, RemoteState::Ended);
        QCOMPARE(*line.body().countedUntil - begun, Milliseconds(2s));
        QCOMPARE(*line.body().endedAt - begun, Milliseconds(4s));
    }

    void whoeverIsNotHeardAddsNothing()
    {
        Line line;
        line.joinBoth();
        line.beat();
        const Instant begun = *line.body().liveAt;
        line.stage.advance(3s);
        line.send(line.page, "picture");
        line.page.disconnect();
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        QCOMPARE(*line.body().countedUntil, begun);
    }

    void anEndThatStopsAnsweringInterruptsAndItsAnswerResumes()
    {
        Line line;
        line.joinBoth();
        line.beat();
        line.pass(30s, false);
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        line.beat();
        QCOMPARE(line.body().state, RemoteState::Live);
    }

    void withinFiveMinutesTheSameSessionGoesOnAndThenNoMore()
    {
        Line line;
        line.joinBoth();
        line.beat();
        const int firstRound = line.round();
        line.page.disconnect();
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        line.stage.advance(4min);
        line.page.connect();
        line.join(line.page);
        QVERIFY(line.round() > firstRound);
        line.beat();
        QCOMPARE(line.body().state, RemoteState::Live);
        QVERIFY(!line.body().resumeUntil);
        line.page.disconnect();
        line.stage.advance(5min + 1s);
        QCOMPARE(line.body().state, RemoteState::Ended);
        QCOMPARE(line.body().why, RemoteEnd::NotResumed);
        line.page.connect();
        line.page.say(frames::RemoteJoin{line.session, line.made.caseId});
        line.page.settle();
        QCOMPARE(line.page.remoteStops.last().code, QLatin1StringView(codes::wrongState));
    }

    void aRestartOfThePlatformIsAnInterruption()
    {
        Line line;
        line.joinBoth();
        line.beat();
        line.page.disconnect();
        line.app.disconnect();
        line.stage.query("SELECT 1");
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        // As if it had died while all ran.
        RemoteSessionBody live = line.body();
        live.state = RemoteState::Live;
        live.resumeUntil.reset();
        QVERIFY(line.stage.platform().change([&](Work &work) {
            auto remote = loadRemote(work.sql, line.session);
            auto row = loadCase(work.sql, line.made.caseId);
            remote->body = live;
            saveRemote(work, *row, *remote);
            return work.sql.result();
        }).ok());
        line.stage.restart();
        QVERIFY(line.stage.platform().prepare().ok());
        QCOMPARE(line.body().state, RemoteState::Interrupted);
        QCOMPARE(line.body().countedUntil, live.countedUntil);
        line.stage.advance(6min);
        QCOMPARE(line.body().why, RemoteEnd::NotResumed);
    }

    void theLeaseEndsItWhateverHappens()
    {
        Line line;
        line.joinBoth();
        line.beat();
        line.pass(1801s, true);
        QCOMPARE(enumName(line.body().state), u"ended"_s);
        QCOMPARE(line.body().why, RemoteEnd::TimeUp);
        QCOMPARE(line.page.remoteStops.last().code, QLatin1StringView(codes::remoteEnded));
        QCOMPARE(line.app.remoteStops.last().code, QLatin1StringView(codes::remoteEnded));
        QVERIFY(*line.body().countedUntil >= *line.body().leaseUntil - 6s);
        QVERIFY(*line.body().countedUntil <= *line.body().leaseUntil);
    }

    void afterARevokeNothingMoreGoesThroughNotEvenWhatWaits()
    {
        Line line;
        line.joinBoth();
        line.beat();
        line.app.queued = 10'000'000;  // its line is full: packets wait in the platform
        for (quint32 i = 0; i < 6; ++i)
            line.send(line.page, QByteArray(32 * 1024, 'x'), i);
        QVERIFY(line.app.packets.isEmpty());
        QElapsedTimer timer;
        timer.start();
        const auto verdict = line.stage.tell(
            Stage::customer(line.made),
            commands::RevokeRemote{line.session, line.made.caseId, {RemoteRight::See}});
        const qint64 took = timer.elapsed();
        QCOMPARE(verdict.result, frames::VerdictResult::Done);
        qInfo("a revoke took %lld ms", took);
        QVERIFY(took < 200);
        line.app.queued = 0;
        line.app.peer().onDrained();
        line.app.settle();
        line.send(line.page, "late", 6);
        QVERIFY(line.app.packets.isEmpty());
        QCOMPARE(line.app.remoteStops.last().code, QLatin1StringView(codes::remoteEnded));
        QCOMPARE(line.stage.platform().remote().sessions(), 0);
    }

    void theWindowHoldsAndChatComesFirst()
    {
        Line line;
        line.joinBoth();
        line.app.queued = 100'000;  // below the border of batches, above that of packets
        for (quint32 i = 0; i < 8; ++i)
            line.send(line.page, QByteArray(32 * 1024, 'x'), i);
        QVERIFY(!line.page.closeCode());
        QCOMPARE(line.app.packets.size(), 0);
        const Id message = line.stage.newId();
        line.page.command(commands::SendMessage{message, line.made.caseId, u"Stop?"_s, {}});
        line.app.settle();
        QVERIFY(line.app.body(u"message"_s, message).has_value());
        line.app.queued = 0;
        line.app.peer().onDrained();
        line.app.settle();
        QCOMPARE(line.app.packets.size(), 8);
        // 256 KiB are out and nobody has said that they arrived.
        line.send(line.page, "one more", 8);
        QCOMPARE(line.page.refused()->code, QLatin1StringView(codes::badFrame));
    }

    void whatTheOtherEndHasGotOpensTheWindow()
    {
        Line line;
        line.joinBoth();
        for (quint32 i = 0; i < 40; ++i) {
            line.send(line.page, QByteArray(32 * 1024, 'x'), i);
            line.app.say(frames::RemoteGot{line.session, line.round(), (i + 1) * 32 * 1024});
            line.page.settle();
        }
        QVERIFY(!line.page.closeCode());
        QCOMPARE(line.app.packets.size(), 40);
        QCOMPARE(line.page.remoteGots.last().bytes, 40 * 32 * 1024);
    }

    void aPacketOfAnEarlierRoundIsNotPassedOn()
    {
        Line line;
        line.joinBoth();
        const quint32 before = quint32(line.round());
        TestClient second(line.stage, line.stage.secondDevice(line.anna).viewer);
        second.connect();
        second.say(frames::RemoteJoin{line.session, line.made.caseId});
        line.app.settle();
        QCOMPARE(line.app.remoteStops.last().code, QLatin1StringView(codes::changedElsewhere));
        line.page.sayPacket({line.session, 0, before, false, "late"});
        second.settle();
        QVERIFY(second.packets.isEmpty());
        line.page.settle();
        line.send(line.page, "now");
        second.settle();
        QCOMPARE(second.packets.last().data, QByteArray("now"));
    }

    void nothingOfWhatIsPassedOnIsKept()
    {
        Line line;
        line.joinBoth();
        line.beat();
        const QByteArray marker = "MARKER-7c1f-of-a-shared-screen";
        line.send(line.page, marker);
        QCOMPARE(line.app.packets.last().data, marker);
        line.pass(30s, true);
        const Rows tables = line.stage.query("SELECT name FROM sqlite_master WHERE type = 'table'");
        for (const Row &table : tables) {
            if (table.text(0).startsWith(u"sqlite_"_s))
                continue;
            const Rows rows = line.stage.query("SELECT * FROM " + table.text(0).toUtf8());
            for (const Row &row : rows) {
                for (int i = 0; i < row.columns(); ++i)
                    QVERIFY2(!row.blob(i).contains(marker), qPrintable(table.text(0)));
            }
        }
        QDirIterator files(line.stage.blobFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(marker));
        }
    }
};

QTEST_GUILESS_MAIN(TstRemoteRelay)
#include "tst_remote_relay.moc"
