// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/Decoder.h"

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format = "jpeg")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no %s can be written", format);
    return bytes;
}

QImage plain(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray question(const QByteArray &bytes, const QSize &size)
{
    char head[8];
    qToBigEndian(quint16(size.width()), head);
    qToBigEndian(quint16(size.height()), head + 2);
    qToBigEndian(quint32(bytes.size()), head + 4);
    return QByteArray(head, 8) + bytes;
}

bool isNear(QRgb pixel, const QColor &colour)
{
    return std::abs(qRed(pixel) - colour.red()) < 8 && std::abs(qGreen(pixel) - colour.green()) < 8
           && std::abs(qBlue(pixel) - colour.blue()) < 8;
}

// The real program, asked and answering as the app does it.
class Child : public QProcess {
public:
    Child()
    {
        setProcessEnvironment(QProcessEnvironment());
        start(QStringLiteral(WERKBANK_DECODER), QStringList());
        if (!waitForStarted())
            qFatal("no decoder");
    }
    ~Child() override
    {
        closeWriteChannel();
        waitForFinished();
    }
    QByteArray exactly(qsizetype size)
    {
        while (bytesAvailable() < size && waitForReadyRead(10'000)) {}
        return read(size);
    }
    // Null: it said no, or nothing.
    QImage ask(const QByteArray &bytes, const QSize &size)
    {
        write(question(bytes, size));
        said = exactly(4);
        if (said != QByteArray("\0\0\0\1", 4))
            return {};
        pixels = exactly(qsizetype(size.width()) * size.height() * 4);
        return {reinterpret_cast<const uchar *>(pixels.constData()), size.width(), size.height(),
                size.width() * 4, QImage::Format_RGB32};
    }
    QByteArray said, pixels;
};

const QByteArray no(4, '\0');

} // namespace

// What a customer's page may send, to the decoder alone and to its process.
class TstDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFormatBecomesItsPixels()
    {
        Child child;
        for (const char *format : {"jpeg", "png"}) {
            const QImage image = child.ask(encoded(plain({128, 96}, Qt::darkGreen), format), {128, 96});
            QCOMPARE(image.size(), QSize(128, 96));
            QVERIFY(isNear(image.pixel(64, 50), QColor(Qt::darkGreen)));
        }
    }

    void whatIsNoPictureIsRefusedAndTheNextOneIsDecoded()
    {
        Child child;
        const QByteArray fine = encoded(plain({64, 64}, Qt::red));
        QByteArray noHeader = fine.mid(4);
        for (const QByteArray &bad : {QByteArray("no picture"), QByteArray(), noHeader,
                                      QByteArray("\xff\xd8\xff\xe0", 4),
                                      QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                                      QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16)}) {
            QVERIFY(child.ask(bad, {64, 64}).isNull());
            QCOMPARE(child.said, no);
        }
        QVERIFY(isNear(child.ask(fine, {64, 64}).pixel(9, 9), QColor(Qt::red)));
    }

    void aPictureOfAnotherSizeThanSaidIsRefused()
    {
        Child child;
        QVERIFY(child.ask(encoded(plain({64, 64}, Qt::red)), {64, 65}).isNull());
        // A bomb says that it is small; its own header says what it is.
        QVERIFY(child.ask(encoded(plain({8000, 4000}, Qt::white), "png"), {16, 16}).isNull());
        QCOMPARE(child.said, no);
    }

    void hardLimitsHoldWhateverTheHeadersSay()
    {
        QVERIFY(decodeTile(encoded(plain({8, 8}, Qt::red)), {8193, 8}).isNull());
        QVERIFY(decodeTile(encoded(plain({8, 8}, Qt::red)), {0, 8}).isNull());
        QVERIFY(decodeTile(encoded(plain({8192, 8192}, Qt::white), "png"), {8192, 8192}).isNull());
        QByteArray large = encoded(plain({8, 8}, Qt::red));
        large.append(QByteArray(decoderMaxBytes, '\0'));
        QVERIFY(decodeTile(large, {8, 8}).isNull());
    }

    void brokenAndCutPicturesNeverEndIt()
    {
        Child child;
        QImage noisy(96, 96, QImage::Format_RGB32);
        std::minstd_rand random(7);
        for (int y = 0; y < 96; ++y) {
            for (int x = 0; x < 96; ++x)
                noisy.setPixel(x, y, QRgb(random()));
        }
        for (const char *format : {"jpeg", "png"}) {
            const QByteArray good = encoded(noisy, format);
            for (int i = 0; i < 150; ++i) {
                QByteArray bad = good;
                if (i % 3 == 0)
                    bad.truncate(qsizetype(random() % size_t(good.size())));
                for (int n = 0; n <= i % 7; ++n)
                    bad[qsizetype(random() % size_t(bad.size() + 1)) % std::max<qsizetype>(1, bad.size())]
                        = char(random());
                child.ask(bad, {96, 96});
                QVERIFY2(child.said == no || child.said == QByteArray("\0\0\0\1", 4), format);
            }
        }
        QCOMPARE(child.state(), QProcess::Running);
        QVERIFY(!child.ask(encoded(noisy), {96, 96}).isNull());
    }

    void aLengthThatIsNotAllowedEndsIt()
    {
        Child child;
        child.write(QByteArray("\0\x10\0\x10\xff\xff\xff\xff", 8));
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.readAllStandardOutput(), QByteArray());
    }

    void itEndsWithItsInput()
    {
        Child child;
        child.write(question(QByteArray(100, 'x'), {8, 8}).left(50));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    }

    void nothingButItsPipesIsLeftToIt()
    {
        Child child;
        QVERIFY(!child.ask(encoded(plain({8, 8}, Qt::red)), {8, 8}).isNull());
        QFile status(u"/proc/%1/status"_s.arg(child.processId()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY2(text.contains("Seccomp:\t2"), text.constData());
        QVERIFY2(text.contains("NoNewPrivs:\t1"), text.constData());
    }
};

QTEST_GUILESS_MAIN(TstDecoder)
#include "tst_decoder.moc"
