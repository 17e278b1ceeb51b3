// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteDecoder.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QTest>

#include <csignal>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RemoteTile tile(int x, int y, int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 95);
    return {quint16(x), quint16(y), quint16(width), quint16(height), bytes};
}

RemotePicture picture(quint32 number, const QList<RemoteTile> &tiles)
{
    return {number, 1280, 800, true, tiles};
}

struct Stand {
    explicit Stand(const QString &program = QStringLiteral(WERKBANK_DECODER))
        : decoder(program, Id(), {[this](RemoteFrame frame) { frames.append(std::move(frame)); },
                                  [this](quint32 number) { lost.append(number); },
                                  [this] { ++gaveUp; }})
    {}
    ~Stand() { decoder.stop(); }

    QList<RemoteFrame> frames;
    QList<quint32> lost;
    int gaveUp = 0;
    RemoteDecoder decoder;
};

} // namespace

// The app's side of the decoding process: whatever happens to it, the app goes on.
class TstRemoteDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesComeInOrderWithTheirPlaces()
    {
        Stand stand;
        stand.decoder.decode(picture(1, {tile(0, 0, 1280, 512, Qt::red),
                                         tile(0, 512, 1280, 288, Qt::blue)}));
        stand.decoder.decode(picture(2, {tile(128, 256, 128, 128, Qt::green)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 2, 20'000);
        QCOMPARE(stand.frames[0].number, 1u);
        QCOMPARE(stand.frames[0].size, QSize(1280, 800));
        QCOMPARE(stand.frames[0].parts.size(), 2);
        const auto &part = stand.frames[1].parts[0];
        QCOMPARE(part.place, QRect(128, 256, 128, 128));
        QCOMPARE(part.pixels.size(), 128 * 128 * 4);
        // Blue, green, red, of green.
        QVERIFY(quint8(part.pixels[0]) < 8 && quint8(part.pixels[1]) > 247
                && quint8(part.pixels[2]) < 8);
    }

    void aPictureWithABadPartIsLostAndTheNextOneComes()
    {
        Stand stand;
        RemoteTile bad = tile(0, 0, 128, 128, Qt::red);
        bad.bytes.truncate(40);
        stand.decoder.decode(picture(1, {tile(0, 0, 64, 64, Qt::red), bad,
                                         tile(0, 0, 64, 64, Qt::red)}));
        stand.decoder.decode(picture(2, {tile(0, 0, 64, 64, Qt::green)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 1, 20'000);
        QCOMPARE(stand.lost, QList<quint32>{1});
        QCOMPARE(stand.frames[0].number, 2u);
    }

    void aKilledProcessIsReplaced()
    {
        Stand stand;
        stand.decoder.decode(picture(1, {tile(0, 0, 64, 64, Qt::red)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 1, 20'000);
        const qint64 first = stand.decoder.processId();
        // Stopped, it is killed in the middle of its work.
        kill(pid_t(first), SIGSTOP);
        stand.decoder.decode(picture(2, {tile(0, 0, 640, 480, Qt::red)}));
        stand.decoder.decode(picture(3, {tile(0, 0, 64, 64, Qt::green)}));
        kill(pid_t(first), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 2, 20'000);
        QCOMPARE(stand.lost, QList<quint32>{2});
        QCOMPARE(stand.frames[1].number, 3u);
        QVERIFY(stand.decoder.processId() != first);
    }

    void aProcessThatHangsIsReplaced()
    {
        Stand stand;
        stand.decoder.decode(picture(1, {tile(0, 0, 64, 64, Qt::red)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 1, 20'000);
        stand.decoder.setPatience(200ms);
        kill(pid_t(stand.decoder.processId()), SIGSTOP);
        stand.decoder.decode(picture(2, {tile(0, 0, 64, 64, Qt::red)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.lost, QList<quint32>{2}, 20'000);
        stand.decoder.setPatience(20s);
        stand.decoder.decode(picture(3, {tile(0, 0, 64, 64, Qt::red)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.frames.size(), 2, 20'000);
    }

    void whatNeverWorksIsGivenUp()
    {
        Stand stand(u"/nowhere/werkbank-decoder"_s);
        for (quint32 i = 1; i <= 7; ++i)
            stand.decoder.decode(picture(i, {tile(0, 0, 64, 64, Qt::red)}));
        QTRY_COMPARE_WITH_TIMEOUT(stand.gaveUp, 1, 20'000);
        QCOMPARE(stand.lost.size(), RemoteDecoder::maxLost - 1);
        QCOMPARE(stand.frames.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TstRemoteDecoder)
#include "tst_remote_decoder.moc"
