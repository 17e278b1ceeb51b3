// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FilePicture.h"
#include "models/MarkedText.h"
#include "models/TextPages.h"
#include "tests/models/Speaking.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What a message's text and a file become before they are shown.
class TestConversationText : public QObject {
    Q_OBJECT

    using Kind = TextBlock::Kind;

    static QStringList textsOf(const MarkedText &marked)
    {
        QStringList out;
        for (const TextBlock &block : marked.blocks)
            out.append(block.text);
        return out;
    }
    // "word:style" of all runs.
    static QStringList runsOf(const TextBlock &block)
    {
        QStringList out;
        for (const TextRun &run : block.runs)
            out.append(block.text.mid(run.start, run.length) + u':' + QString::number(run.style));
        return out;
    }

private Q_SLOTS:
    void aTextWithoutMarksStaysAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Guten Tag. Es geht wieder!"_s;
        QTest::newRow("lines") << u"Erstens\nzweitens"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("tag") << u"<b>fett</b> <img src=x onerror=alert(1)>"_s;
        QTest::newRow("sum") << u"2 * 3 = 6, 4 * 5 = 20"_s;
        QTest::newRow("path") << u"C:\\Users\\_t_\\*.log und \\\\server\\share"_s;
        QTest::newRow("name") << u"my_file_name.txt"_s;
        QTest::newRow("long") << QString(40'000, u'*');
    }
    void aTextWithoutMarksStaysAsItWasWritten()
    {
        QFETCH(QString, text);
        QVERIFY2(MarkedText::of(text).blocks.isEmpty(), qPrintable(textsOf(MarkedText::of(text)).join(u'|')));
    }

    void marksBecomeBlocksOfPlainText()
    {
        const auto marked = MarkedText::of(
            u"Bitte **sofort** und *leise*:\n\n- Kabel\n- `ipconfig /all`\n  1. innen\n\n"
            "> gesagt\n\n```\nping <b>\n```"_s);
        QCOMPARE(textsOf(marked), (QStringList{u"Bitte sofort und leise:"_s, u"Kabel"_s,
                                               u"ipconfig /all"_s, u"innen"_s, u"gesagt"_s,
                                               u"ping <b>"_s}));
        QCOMPARE(runsOf(marked.blocks[0]), (QStringList{u"sofort:1"_s, u"leise:2"_s}));
        QCOMPARE(marked.blocks[1].marker, u"•"_s);
        QCOMPARE(runsOf(marked.blocks[2]), QStringList{u"ipconfig /all:4"_s});
        QCOMPARE(marked.blocks[3].marker, u"1."_s);
        QCOMPARE(marked.blocks[3].depth, 1);
        QCOMPARE(marked.blocks[4].kind, Kind::Quote);
        QCOMPARE(marked.blocks[5].kind, Kind::Code);
    }

    void aBackslashIsPartOfAPath()
    {
        const auto marked = MarkedText::of(
            u"**Ordner** \\\\server\\share\\_alt\\*.log\nC:\\\nEnde"_s);
        QCOMPARE(textsOf(marked), QStringList{
            u"Ordner \\\\server\\share\\_alt\\*.log\nC:\\\nEnde"_s});
    }

    void anAddressSaysItsHostAndNothingElseIsOpened()
    {
        const auto marked = MarkedText::of(
            u"[Bank](https://bank.example.evil.test/a) [b](http://bücher.example/x) "
            "[x](javascript:alert(1)) [y](file:///etc/passwd) https://u:p@bank.example"_s);
        QCOMPARE(marked.links, (QList<QString>{u"https://bank.example.evil.test/a"_s,
                                               u"http://bücher.example/x"_s}));
        QCOMPARE(hostOfLink(marked.links[0]), u"bank.example.evil.test"_s);
        QCOMPARE(hostOfLink(marked.links[1]), u"xn--bcher-kva.example"_s);
        QVERIFY(hostOfLink(u"smb://server/x"_s).isEmpty());
    }

    void hostileMarksCostNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QString(30'000, u'>');
        QTest::newRow("lists") << u"- "_s.repeated(15'000);
        QTest::newRow("brackets") << QString(30'000, u'[');
        QTest::newRow("links") << u"[a]("_s.repeated(8'000);
        QTest::newRow("stars") << u"**a *a "_s.repeated(4'000);
        QTest::newRow("backticks") << u"`a``b```"_s.repeated(4'000);
        QTest::newRow("many items") << u"- a\n"_s.repeated(8'000);
        QTest::newRow("many runs") << u"**a** "_s.repeated(5'000);
        QTest::newRow("nul") << QString(30'000, QChar(u'\0'));
    }
    void hostileMarksCostNothing()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto marked = MarkedText::of(text);
        QVERIFY(marked.blocks.size() <= MarkedText::maxBlocks);
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    }

    void aLogIsReadByTheScreenful()
    {
        QByteArray log;
        for (int i = 1; i <= 20'000; ++i)
            log += "2026-01-05 08:00 line " + QByteArray::number(i) + (i == 15'000 ? " Fehler" : "") + "\r\n";
        TextPages pages;
        pages.show(log);
        QTRY_COMPARE(pages.state(), TextPages::State::Ready);
        QCOMPARE(pages.lineCount(), 20'000);
        QVERIFY(pages.smallText().isEmpty());
        QCOMPARE(pages.texts(14'999, 1), QStringList{u"2026-01-05 08:00 line 15000 Fehler"_s});
        QCOMPARE(pages.numbers(14'999, 2), (QList<int>{15'000, 15'001}));
        QCOMPARE(pages.rowOfLine(99'999), 19'999);
        QSignalSpy found(&pages, &TextPages::found);
        pages.search(u"FEHLER"_s, 0);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].toInt(), 14'999);
        QCOMPARE(pages.hitCount(), 1);
        QCOMPARE(pages.goOn(false), 14'999);
        pages.search(u"line 1999"_s, 19'995);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(pages.hitCount(), 11);
        QCOMPARE(found[1][0].toInt(), 19'995);
        QCOMPARE(pages.goOn(true), 19'994);
        QCOMPARE(pages.copyOf(0, 1), u"2026-01-05 08:00 line 1\n2026-01-05 08:00 line 2"_s);
    }

    void aLineWithoutEndGoesOnInFurtherRows()
    {
        const QByteArray line = QByteArray("ü").repeated(100'000) + "\nend";
        const TextIndex index(line);
        QCOMPARE(index.lineCount(), 2);
        QVERIFY(index.rowCount() > 90);
        QString together;
        for (int row = 0; row + 1 < index.rowCount(); ++row) {
            QVERIFY(index.text(row).size() <= TextIndex::maxRowBytes);
            QCOMPARE(index.number(row), row == 0 ? 1 : 0);
            together += index.text(row);
        }
        QCOMPARE(together, QString(100'000, u'ü'));
        QCOMPARE(index.number(index.rowCount() - 1), 2);
        QCOMPARE(index.rowOfLine(2), index.rowCount() - 1);
    }

    void whatIsNoUtf8IsReadOrMarked()
    {
        QByteArray wide("\xff\xfe", 2);
        for (const QChar c : u"Größe\r\n2"_s)
            wide.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        const TextIndex index(wide);
        QCOMPARE(index.text(0), u"Größe"_s);
        QCOMPARE(index.text(1), u"2"_s);
        const TextIndex hostile(QByteArray("a\0b\x1b[31mrot\x80\n", 11));
        QVERIFY(!hostile.text(0).contains(QChar(0)));
        QVERIFY(!hostile.text(0).contains(QChar(0x1b)));
        QCOMPARE(TextIndex({}).rowCount(), 0);
    }

    void fiftyMegabytesAreIndexedOffThisThread()
    {
        const QByteArray log = QByteArray("2026-01-05 08:00:00 INFO something happened here\n")
                                   .repeated(1'000'000);
        TextPages pages;
        QElapsedTimer timer;
        timer.start();
        pages.show(log);
        QVERIFY2(timer.elapsed() < 20, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(pages.state(), TextPages::State::Ready, 10'000);
        qInfo("indexed after %lld ms", timer.elapsed());
        QCOMPARE(pages.lineCount(), 1'000'000);
        timer.start();
        for (int screen = 0; screen < 100; ++screen)
            QCOMPARE(pages.texts(screen * 9'000, 50).size(), 50);
        QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
        qInfo("a screenful takes %.2f ms", double(timer.elapsed()) / 100);
    }

    void aPictureThatIsNotShownSaysWhy()
    {
        Speaking english(u"en"_s);
        FilePicture picture;
        picture.setProperty("file", QVariantMap{{u"type"_s, u"image/svg+xml"_s}, {u"size"_s, 10}});
        QVERIFY(!picture.showable());
        picture.setProperty("file", QVariantMap{{u"type"_s, u"image/png"_s}, {u"size"_s, 10}});
        QVERIFY(picture.showable());
        picture.show(makeError("too_large", {}));
        QVERIFY(picture.problem().contains(u"too large"_s));
        picture.show(makeError("broken_picture", {}));
        QCOMPARE(picture.state(), FilePicture::State::Failed);
        QVERIFY(picture.problem().contains(u"not opened"_s));
        QSignalSpy parts(&picture, &FilePicture::partCame);
        picture.show(RemoteFrame{{}, 0, {2, 1}, true, {{{0, 0, 2, 1}, QByteArray(8, 'x')}}});
        QCOMPARE(parts.size(), 1);
        QCOMPARE(picture.size(), QSize(2, 1));
    }
};

QTEST_GUILESS_MAIN(TestConversationText)
#include "tst_conversation_text.moc"
