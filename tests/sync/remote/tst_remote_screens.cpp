// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Remote.h"
#include "tests/core/remote/Seeded.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using At = RemoteEndState::At;

namespace {

// An expert's computer with one remote session, and the customer's page behind the relay.
struct Shown : Desk {
    explicit Shown(bool asks = true) : session(id())
    {
        if (asks)
            engine->remote([&](RemoteScreens &screens) { screens.asked(session); });
    }

    RemoteSessionBody body(RemoteState state) const
    {
        RemoteSessionBody out;
        out.id = session;
        out.caseId = caseId;
        out.expert = account;
        out.state = state;
        out.asked = out.granted = {RemoteRight::See};
        out.askedAt = platformNow();
        return out;
    }
    void becomes(RemoteState state) { tell(body(state)); }
    void tell(const RemoteSessionBody &body)
    {
        batch({put(caseScope(caseId), body, ++rev)});
        look();
    }
    // As the sync thread does after each step.
    void look()
    {
        engine->remote([&](RemoteScreens &screens) {
            for (const RemoteEndState &state : screens.takeStates())
                last = state;
            for (auto &picture : screens.takePictures())
                pictures.append(picture.picture);
        });
        act();
        for (const RemotePacket &packet : std::exchange(packets, {}))
            hear(packet);
    }
    void meetPage()
    {
        ++round;
        page = must(RemotePage::begin({session, round}, pageRng, held.clone()));
        sealer.reset();
        say(frames::RemotePeer{session, true, int(round)});
        look();
        say(RemotePacket{session, 0, round, true, page->commit()});
        look();
        speak(QByteArray(1, char(remote::Say::Hello)));
    }
    void hear(const RemotePacket &packet)
    {
        if (!packet.agreeing) {
            heard.append(must(opener->open(packet.count, remoteHeader(packet), packet.data)));
            return;
        }
        const QByteArray reveal = must(page->onKey(packet.data));
        RemoteKeys keys = page->takeKeys();
        check = keys.check;
        sealer.emplace(std::move(keys.pageToApp));
        opener.emplace(std::move(keys.appToPage));
        held = std::move(keys.held);
        say(RemotePacket{session, 0, round, true, reveal});
        look();
    }
    void speak(const QByteArray &message)
    {
        for (const QByteArray &piece : piecesOf(message)) {
            RemotePacket packet{session, sealer->count(), round, false, {}};
            packet.data = must(sealer->seal(remoteHeader(packet), piece));
            say(packet);
            look();
        }
    }
    void shows(quint32 number, bool whole, QSize size = {640, 480}, QSize part = {128, 128})
    {
        RemotePicture picture{number, quint16(size.width()), quint16(size.height()), whole, {}};
        picture.tiles.append({0, 0, quint16(part.width()), quint16(part.height()), "jpeg"});
        speak(encodePicture(picture));
    }
    void with(const std::function<void(RemoteScreens &)> &what)
    {
        engine->remote(what);
        look();
    }
    bool said(const QByteArray &message)
    {
        return heard.removeOne('\1' + message);
    }

    const Id session;
    qint64 rev = 0;
    Seeded pageRng{3};
    quint32 round = 0;
    std::optional<RemotePage> page;
    std::optional<RemoteSealer> sealer;
    std::optional<RemoteOpener> opener;
    RemoteHeld held;
    QByteArray check;
    QList<QByteArray> heard;
    RemoteEndState last;
    QList<RemotePicture> pictures;
};

const QByteArray whole(1, char(remote::Say::Whole));

} // namespace

// Which sessions the engine joins, what it takes of them and when it stops.
class TstRemoteScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasGrantedToMeInABrowserIsJoined()
    {
        Shown shown;
        shown.becomes(RemoteState::Asked);
        QVERIFY(shown.Rig::heard<frames::RemoteJoin>().isEmpty());
        RemoteSessionBody other = shown.body(RemoteState::Granted);
        other.expert = shown.id();
        shown.tell(other);
        RemoteSessionBody tool = shown.body(RemoteState::Granted);
        tool.tool = u"rustdesk"_s;
        shown.tell(tool);
        QVERIFY(shown.sent.isEmpty() || shown.Rig::heard<frames::RemoteJoin>().isEmpty());
        shown.becomes(RemoteState::Granted);
        const auto joins = shown.Rig::heard<frames::RemoteJoin>();
        QCOMPARE(joins.size(), 1);
        QCOMPARE(joins[0].session, shown.session);
        QCOMPARE(joins[0].caseId, shown.caseId);
    }

    void picturesComeWhileSomebodyLooks()
    {
        Shown shown;
        shown.becomes(RemoteState::Granted);
        shown.meetPage();
        QCOMPARE(shown.last.at, At::Seeing);
        QCOMPARE(shown.last.check, shown.check);
        QVERIFY(shown.last.mustCompare);
        shown.shows(1, true);
        QCOMPARE(shown.pictures.size(), 0);
        shown.with([&](RemoteScreens &screens) { screens.open(shown.session); });
        QVERIFY(shown.said(encodeSeen(1)));
        QVERIFY(shown.said(whole));
        // What does not stand on something is passed over until the whole one comes.
        shown.shows(2, false);
        QVERIFY(shown.said(encodeSeen(2)));
        shown.shows(3, true);
        shown.shows(4, false);
        QCOMPARE(shown.pictures.size(), 2);
        QVERIFY(!shown.said(encodeSeen(3)));
        shown.with([&](RemoteScreens &screens) { screens.seen(shown.session, 3); });
        QVERIFY(shown.said(encodeSeen(3)));
        shown.with([&](RemoteScreens &screens) { screens.close(shown.session); });
        shown.shows(5, false);
        QCOMPARE(shown.pictures.size(), 2);
    }

    void aLostPictureIsAskedForAnew()
    {
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.with([&](RemoteScreens &screens) { screens.open(shown.session); });
        shown.shows(1, true);
        shown.heard.clear();
        shown.with([&](RemoteScreens &screens) { screens.lost(shown.session, 1); });
        QVERIFY(shown.said(encodeSeen(1)));
        QVERIFY(shown.said(whole));
        shown.shows(2, false);
        QCOMPARE(shown.pictures.size(), 1);
    }

    void aPageThatDoesNotWaitIsLeft()
    {
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.with([&](RemoteScreens &screens) { screens.open(shown.session); });
        for (int i = 1; i <= RemoteScreens::maxAhead + 1; ++i)
            shown.shows(quint32(i), i == 1);
        shown.look();
        QCOMPARE(shown.pictures.size(), RemoteScreens::maxAhead);
        QCOMPARE(shown.last.at, At::Stopped);
        QCOMPARE(shown.last.stopCode, u"remote_broken"_s);
        QCOMPARE(shown.Rig::heard<frames::RemoteStop>().size(), 1);
    }

    void picturesThatAreTooLargeOrPaintTwiceAreNotTaken_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("part");
        QTest::newRow("67 million pixels") << QSize(8192, 8192) << QSize(8, 8);
        QTest::newRow("parts of twice its size") << QSize(640, 480) << QSize(640, 480);
    }
    void picturesThatAreTooLargeOrPaintTwiceAreNotTaken()
    {
        QFETCH(const QSize, size);
        QFETCH(const QSize, part);
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.with([&](RemoteScreens &screens) { screens.open(shown.session); });
        RemotePicture picture{1, quint16(size.width()), quint16(size.height()), true, {}};
        for (int i = 0; i < 2; ++i)
            picture.tiles.append({0, 0, quint16(part.width()), quint16(part.height()), "jpeg"});
        shown.speak(encodePicture(picture));
        shown.look();
        QCOMPARE(shown.pictures.size(), 0);
        QCOMPARE(shown.last.stopCode, u"remote_broken"_s);
    }

    void theEndIsToldAtOnceAndLeavingSaysSo()
    {
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.say(frames::RemoteStop{shown.session, u"revoked"_s});
        shown.look();
        QCOMPARE(shown.last.at, At::Stopped);
        QCOMPARE(shown.last.stopCode, u"revoked"_s);
        shown.becomes(RemoteState::Ended);
        QCOMPARE(shown.last.stopCode, u"ended"_s);

        Shown left;
        left.becomes(RemoteState::Live);
        left.meetPage();
        left.with([&](RemoteScreens &screens) { screens.leave(left.session); });
        QCOMPARE(left.Rig::heard<frames::RemoteStop>().size(), 1);
        QCOMPARE(left.last.stopCode, u"left"_s);
    }

    void aBrokenLineGoesOnWithTheSameWords()
    {
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.with([&](RemoteScreens &screens) {
            screens.open(shown.session);
            screens.compared(shown.session);
        });
        const QByteArray words = shown.check;
        shown.hangUp();
        shown.look();
        QCOMPARE(shown.last.at, At::Away);
        shown.meet();
        shown.welcomeDelta();
        QVERIFY(!shown.Rig::heard<frames::RemoteJoin>().isEmpty());
        shown.meetPage();
        QCOMPARE(shown.last.at, At::Seeing);
        QCOMPARE(shown.last.check, words);
        QVERIFY(!shown.last.mustCompare);
        shown.shows(9, false);
        shown.shows(10, true);
        QCOMPARE(shown.pictures.size(), 1);
    }

    void aRestartJoinsWhatStillRuns()
    {
        Shown shown;
        shown.becomes(RemoteState::Interrupted);
        shown.restart();
        shown.meet();
        shown.welcomeDelta();
        QCOMPARE(shown.Rig::heard<frames::RemoteJoin>().size(), 1);
    }

    void anotherDeviceTakesItOverAndItIsTakenBackWhenAsked()
    {
        Shown shown;
        shown.becomes(RemoteState::Live);
        shown.meetPage();
        shown.Rig::heard<frames::RemoteJoin>();
        shown.say(frames::RemoteStop{shown.session, u"changed_elsewhere"_s});
        shown.becomes(RemoteState::Interrupted);
        shown.becomes(RemoteState::Live);
        QVERIFY(shown.Rig::heard<frames::RemoteJoin>().isEmpty());
        shown.with([&](RemoteScreens &screens) { screens.takeBack(shown.session); });
        QCOMPARE(shown.Rig::heard<frames::RemoteJoin>().size(), 1);
    }

    void whatWasAskedOnAnotherDeviceIsLeftThere()
    {
        Shown shown(false);
        shown.becomes(RemoteState::Granted);
        shown.becomes(RemoteState::Live);
        shown.becomes(RemoteState::Interrupted);
        QVERIFY(shown.Rig::heard<frames::RemoteJoin>().isEmpty());
        QCOMPARE(shown.last.stopCode, u"changed_elsewhere"_s);
        shown.with([&](RemoteScreens &screens) { screens.takeBack(shown.session); });
        QCOMPARE(shown.Rig::heard<frames::RemoteJoin>().size(), 1);

        Shown mine(false);
        mine.submit(commands::AskRemote{mine.session, mine.caseId, {RemoteRight::See}, u"look"_s, 30,
                                        {}});
        mine.becomes(RemoteState::Granted);
        QCOMPARE(mine.Rig::heard<frames::RemoteJoin>().size(), 1);
    }

    void theQueryFollowsTheQuestionToItsEnd()
    {
        Shown shown;
        Watch ofCase(shown, RemoteQuery{shown.caseId});
        Watch open(shown, RemoteQuery{});
        const Id uuid = shown.submit(commands::AskRemote{shown.session, shown.caseId,
                                                         {RemoteRight::See}, u"look"_s, 30, {}});
        QCOMPARE(ofCase.rows().size(), 1);
        QVERIFY(ofCase.rows()[0].asking);
        shown.verdictDone(uuid, shown.cache->cursor().cursor + 1);
        shown.becomes(RemoteState::Asked);
        QCOMPARE(ofCase.rows()[0].body.state, RemoteState::Asked);
        QVERIFY(!ofCase.rows()[0].asking);
        QCOMPARE(open.rows().size(), 1);
        shown.becomes(RemoteState::Live);
        shown.submit(commands::EndRemote{shown.session, shown.caseId});
        QVERIFY(open.rows()[0].ending);
        shown.becomes(RemoteState::Ended);
        QCOMPARE(open.rows().size(), 0);
        QCOMPARE(ofCase.rows().size(), 1);
        QVERIFY(ofCase.isSame && open.isSame);
    }

    void aQuestionThatIsRefusedSaysWhy()
    {
        Shown shown;
        Watch ofCase(shown, RemoteQuery{shown.caseId});
        const Id uuid = shown.submit(commands::AskRemote{shown.session, shown.caseId,
                                                         {RemoteRight::See}, u"look"_s, 30, {}});
        shown.verdictRefused(uuid, codes::quotaExceeded, u"often enough"_s);
        QCOMPARE(ofCase.rows()[0].problem, u"often enough"_s);
        QVERIFY(!ofCase.rows()[0].asking);
    }
};

QTEST_GUILESS_MAIN(TstRemoteScreens)
#include "tst_remote_screens.moc"
