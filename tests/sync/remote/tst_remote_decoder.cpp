// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/FilePictures.h"
#include "sync/PictureHead.h"
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

    // ---- pictures of files -----------------------------------------------------------------------
    static QByteArray file(const QSize &size, const char *format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.setPixelColor(size.width() - 1, 0, Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

    void aPictureSaysItsSizeBeforeItIsDecoded()
    {
        for (const char *format : {"png", "jpeg"}) {
            const auto head = pictureHead(file({321, 123}, format));
            QVERIFY2(head, format);
            QCOMPARE(head->size, QSize(321, 123));
        }
        // RFC 9649: lossy, lossless and extended, 321 by 123.
        for (const QByteArray &webp : {"VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x41\x01\x7b\0"_ba,
                                       "VP8L\0\0\0\0\x2f\x40\x81\x1e\0"_ba,
                                       "VP8X\0\0\0\0\0\0\0\0\x40\x01\0\x7a\0\0"_ba}) {
            const auto head = pictureHead("RIFF\0\0\0\0WEBP"_ba + webp);
            QVERIFY2(head, webp.constData());
            QCOMPARE(head->size, QSize(321, 123));
        }
        for (const QByteArray &none : {QByteArray(), QByteArray("<svg/>"), QByteArray("GIF89a"),
                                       QByteArray("\xff\xd8\xff\xe0"), QByteArray("\x89PNG\r\n\x1a\n")})
            QCOMPARE(pictureHead(none).error().code, u"not_a_picture"_s);
        QByteArray huge = file({4, 4}, "png");
        huge[17] = 2;  // 131,072 wide
        QCOMPARE(pictureHead(huge).error().code, u"too_large"_s);
        QCOMPARE(pictureHead(file({4, 4}, "png") + QByteArray(9'000'000, 'x')).error().code,
                 u"too_large"_s);
    }

    void aPictureLiesAsTheCameraWasHeld()
    {
        // 1 2 3 / 4 5 6
        QByteArray pixels;
        for (char c = 1; c <= 6; ++c)
            pixels += QByteArray(4, c);
        const auto rows = [&](int turn) {
            const PlainPixels out = arranged({{3, 2}, pixels}, turn, {});
            QByteArray first;
            for (int i = 0; i < out.size.width(); ++i)
                first += char('0' + out.pixels[i * 4]);
            return first;
        };
        QCOMPARE(rows(1), "123"_ba);
        QCOMPARE(rows(2), "321"_ba);
        QCOMPARE(rows(3), "654"_ba);
        QCOMPARE(rows(4), "456"_ba);
        QCOMPARE(rows(5), "14"_ba);
        QCOMPARE(rows(6), "41"_ba);
        QCOMPARE(rows(7), "63"_ba);
        QCOMPARE(rows(8), "36"_ba);
        QCOMPARE(arranged({{3, 2}, pixels}, 1, {1, 1}).size, QSize(1, 1));
    }

    void aFileIsDecodedOutsideAndABrokenOneSaysSo()
    {
        FilePictures pictures(QStringLiteral(WERKBANK_DECODER));
        QList<Result<RemoteFrame>> done;
        const auto take = [&](const Result<RemoteFrame> &frame) { done.append(frame); };
        QByteArray cut = file({640, 480}, "png");
        cut.truncate(cut.size() / 2);
        pictures.decode(file({640, 480}, "jpeg"), {320, 320}, take);
        pictures.decode(cut, {}, take);
        pictures.decode("MZ no picture", {}, take);
        pictures.decode(file({30, 20}, "png"), {}, take);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 4, 20'000);
        QCOMPARE(done[0].error().code, u"not_a_picture"_s);  // known at once
        QCOMPARE(done[1]->size, QSize(320, 240));
        QCOMPARE(done[1]->parts[0].pixels.size(), 320 * 240 * 4);
        QCOMPARE(done[2].error().code, u"broken_picture"_s);
        QCOMPARE(done[3]->size, QSize(30, 20));
    }
};

QTEST_GUILESS_MAIN(TstRemoteDecoder)
#include "tst_remote_decoder.moc"
