// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemotePicture.h"

#include <QTest>

#include <random>

using namespace werkbank;

namespace {

RemotePicture aPicture()
{
    return {7, 1920, 1080, true, {{0, 0, 128, 128, "jpeg"}, {1792, 952, 128, 128, "more"}}};
}

} // namespace

class TstRemotePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureComesBackAsItWas()
    {
        const auto back = decodePicture(encodePicture(aPicture()));
        QVERIFY(back.ok());
        QCOMPARE(back->number, 7u);
        QCOMPARE(back->width, 1920);
        QVERIFY(back->whole);
        QCOMPARE(back->tiles.size(), 2);
        QCOMPARE(back->tiles[1].x, 1792);
        QCOMPARE(back->tiles[1].bytes, QByteArray("more"));
    }

    void whatDoesNotFitIsRefused()
    {
        RemotePicture picture = aPicture();
        picture.tiles[1].x = 1800;  // past the right edge
        QVERIFY(!decodePicture(encodePicture(picture)).ok());
        picture = aPicture();
        picture.width = 9000;
        QVERIFY(!decodePicture(encodePicture(picture)).ok());
        picture = aPicture();
        picture.tiles[0].bytes.clear();
        QVERIFY(!decodePicture(encodePicture(picture)).ok());
        const QByteArray good = encodePicture(aPicture());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!decodePicture(good.first(size)).ok());
        QVERIFY(!decodePicture(good + 'x').ok());
    }

    void noBytesOfAStrangerBreakTheReader()
    {
        std::mt19937 random(1);
        const QByteArray good = encodePicture(aPicture());
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = good;
            for (int change = 0; change < 4; ++change)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            const auto picture = decodePicture(bytes);
            taken += picture.ok();
            if (!picture)
                continue;
            for (const RemoteTile &tile : picture->tiles)
                QVERIFY(tile.x + tile.width <= picture->width
                        && tile.y + tile.height <= picture->height);
        }
        QVERIFY(taken > 0 && taken < 20'000);
    }

    void aMessageTravelsInPiecesOfOneFrame()
    {
        for (const qsizetype size : {0, 1, 32'750, 32'751, 100'000}) {
            const QByteArray message(size, 'm');
            const QList<QByteArray> pieces = piecesOf(message);
            RemotePieces together;
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                QVERIFY(pieces[i].size() + 16 <= 32 * 1024);
                const auto whole = together.take(pieces[i]);
                QVERIFY(whole.ok());
                QCOMPARE(whole->has_value(), i + 1 == pieces.size());
                if (*whole)
                    QCOMPARE(**whole, message);
            }
        }
    }

    void aMessageWithoutAnEndIsGivenUp()
    {
        RemotePieces together;
        const QByteArray endless = '\0' + QByteArray(30'000, 'x');
        bool refused = false;
        for (int i = 0; i < 400 && !refused; ++i)
            refused = !together.take(endless).ok();
        QVERIFY(refused);
        QVERIFY(!RemotePieces().take({}).ok());
    }
};

QTEST_GUILESS_MAIN(TstRemotePicture)
#include "tst_remote_picture.moc"
