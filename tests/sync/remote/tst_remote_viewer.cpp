// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteViewer.h"
#include "tests/core/remote/Seeded.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using State = RemoteViewer::State;

namespace {

const Id theSession = Id::fromString(u"00000000-0000-7000-8000-000000000001");
const Id theCase = Id::fromString(u"00000000-0000-7000-8000-000000000002");

RemotePicture aPicture(quint32 number, bool whole)
{
    return {number, 640, 480, whole, {{0, 0, 128, 128, QByteArray(90'000, 'j')}}};
}

// The customer's page and the relay between, as PROTOCOL.md, 11 describes them.
class Page {
public:
    explicit Page(quint64 seed = 1) : rng(seed), viewer(theSession, theCase, rng)
    {
        viewer.connected();
        take();
    }

    // Both are there: a round, up to the page's hello.
    void beginRound(bool hello = true)
    {
        ++round;
        page = must(RemotePage::begin({theSession, round}, rng, held.clone()));
        sealer.reset();
        opener.reset();
        viewer.on(frames::RemotePeer{theSession, true, int(round)});
        agreeing(page->commit());
        take();
        if (hello)
            say(QByteArray(1, char(remote::Say::Hello)));
    }
    void agreeing(const QByteArray &data)
    {
        viewer.onPacket({theSession, 0, round, true, data});
    }
    void say(const QByteArray &message)
    {
        for (const QByteArray &piece : piecesOf(message)) {
            RemotePacket packet{theSession, sealer->count(), round, false, {}};
            packet.data = must(sealer->seal(remoteHeader(packet), piece));
            viewer.onPacket(packet);
        }
        take();
    }
    void take()
    {
        for (const RemoteViewer::Frame &frame : viewer.takeFrames()) {
            if (const auto *packet = std::get_if<RemotePacket>(&frame))
                hear(*packet);
            else if (const auto *got = std::get_if<frames::RemoteGot>(&frame))
                this->got = got->bytes;
            else if (const auto *beat = std::get_if<frames::RemoteBeat>(&frame))
                beats.append(beat->n);
            else if (std::holds_alternative<frames::RemoteJoin>(frame))
                ++joins;
            else
                ++stops;
        }
    }
    void hear(const RemotePacket &packet)
    {
        if (packet.agreeing) {
            const QByteArray reveal = must(page->onKey(packet.data));
            RemoteKeys keys = page->takeKeys();
            check = keys.check;
            sealer.emplace(std::move(keys.pageToApp));
            opener.emplace(std::move(keys.appToPage));
            held = std::move(keys.held);
            agreeing(reveal);
            take();
        } else {
            heard.append(must(opener->open(packet.count, remoteHeader(packet), packet.data)));
        }
    }

    Seeded rng;
    RemoteViewer viewer;
    quint32 round = 0;
    std::optional<RemotePage> page;
    std::optional<RemoteSealer> sealer;
    std::optional<RemoteOpener> opener;
    RemoteHeld held;
    QByteArray check;
    qint64 got = 0;
    int joins = 0, stops = 0;
    QList<qint64> beats;
    QList<QByteArray> heard;  // pieces
};

} // namespace

class TstRemoteViewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTwoAgreeAndPicturesComeThrough()
    {
        Page page;
        QCOMPARE(page.joins, 1);
        page.beginRound();
        QCOMPARE(page.viewer.state(), State::Seeing);
        QCOMPARE(page.viewer.check(), page.check);
        QVERIFY(page.viewer.mustCompare());
        page.say(encodePicture(aPicture(1, true)));
        const auto pictures = page.viewer.takePictures();
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures[0].tiles[0].bytes.size(), 90'000);
        QVERIFY(page.got > 60'000);
        page.viewer.seen(1);
        page.take();
        QCOMPARE(page.heard.last(), '\1' + encodeSeen(1));
    }

    void aBeatIsAnsweredOnceThePictureCanCome()
    {
        Page page;
        page.beginRound(false);
        page.viewer.on(frames::RemoteBeat{theSession, 7});
        page.take();
        QVERIFY(page.beats.isEmpty());
        page.say(QByteArray(1, char(remote::Say::Hello)));
        QCOMPARE(page.beats, QList<qint64>{7});
        page.viewer.on(frames::RemoteBeat{theSession, 8});
        page.take();
        QCOMPARE(page.beats, (QList<qint64>{7, 8}));
    }

    void theWordsHoldOverABreakAndNotForAnotherPage()
    {
        Page page;
        page.beginRound();
        const QByteArray words = page.viewer.check();
        page.viewer.compared();
        page.viewer.lost();
        QCOMPARE(page.viewer.state(), State::Away);
        page.viewer.connected();
        page.beginRound();
        QCOMPARE(page.viewer.check(), words);
        QVERIFY(!page.viewer.mustCompare());
        page.held = {};  // the page was loaded again
        page.beginRound();
        QCOMPARE(page.viewer.check(), page.check);
        QVERIFY(page.viewer.mustCompare());
    }

    void aPacketOfAnotherRoundOrSessionIsNothing()
    {
        Page page;
        page.beginRound();
        page.viewer.onPacket({theSession, 0, page.round - 1, false, "late"});
        page.viewer.onPacket({theCase, 0, page.round, false, "foreign"});
        QCOMPARE(page.viewer.state(), State::Seeing);
    }

    void aChangedRecordEndsTheRoundAndTheThirdTimeTheSession()
    {
        Page page;
        for (int i = 1; i <= 3; ++i) {
            page.beginRound(false);
            page.viewer.onPacket({theSession, 0, page.round, false, QByteArray(40, 'x')});
            page.take();
            QCOMPARE(page.joins, i < 3 ? 1 + i : 3);
        }
        QCOMPARE(page.viewer.state(), State::Stopped);
        QCOMPARE(page.viewer.stopCode(), u"remote_broken"_s);
        QCOMPARE(page.stops, 1);
    }

    void aRevealOfAnotherKeyIsRefused()
    {
        Page page;
        ++page.round;
        Seeded other(2);
        page.page = must(RemotePage::begin({theSession, page.round}, page.rng));
        const RemotePage liar = must(RemotePage::begin({theSession, page.round}, other));
        page.viewer.on(frames::RemotePeer{theSession, true, int(page.round)});
        page.agreeing(liar.commit());
        page.take();  // answers with the reveal of its own key
        QVERIFY(page.viewer.check().isEmpty());
        QVERIFY(page.viewer.state() != State::Seeing);
    }

    void afterAStopNothingIsTakenOrSaid()
    {
        Page page;
        page.beginRound();
        page.viewer.on(frames::RemoteStop{theSession, u"ended"_s});
        QCOMPARE(page.viewer.state(), State::Stopped);
        QCOMPARE(page.viewer.stopCode(), u"ended"_s);
        page.say(encodePicture(aPicture(1, true)));
        page.viewer.seen(1);
        page.viewer.connected();
        QVERIFY(page.viewer.takePictures().isEmpty());
        QVERIFY(page.viewer.takeFrames().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstRemoteViewer)
#include "tst_remote_viewer.moc"
