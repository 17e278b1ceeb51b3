// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "tests/core/base/Fixed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace werkbank;

namespace {

QString fromCodes(const QList<char32_t> &codes)
{
    return QString::fromUcs4(codes.constData(), codes.size());
}

// Everything that the header promises, judged without the code under test.
QString broken(const QString &text, qsizetype maxBytes, bool oneLine)
{
    int marks = 0;
    const QList<uint> codes = text.toUcs4();
    for (const uint c : codes) {
        if (QChar::category(c) == QChar::Other_Control && (oneLine || (c != '\n' && c != '\t')))
            return u"control %1"_s.arg(c, 0, 16);
        if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
            return u"direction %1"_s.arg(c, 0, 16);
        if (oneLine && QChar::isSpace(c) && c != ' ')
            return u"space %1"_s.arg(c, 0, 16);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > 4)
            return u"marks"_s;
    }
    if (!text.isValidUtf16())
        return u"half a surrogate pair"_s;
    if (text.normalized(QString::NormalizationForm_C) != text)
        return u"not NFC"_s;
    if (text.toUtf8().size() > maxBytes)
        return u"too long"_s;
    if (oneLine && (text.trimmed() != text || text.contains(u"  "_s)))
        return u"loose blanks"_s;
    return {};
}

} // namespace

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextIsLeftAlone_data();
    void ordinaryTextIsLeftAlone();
    void hostileTextIsDefused_data();
    void hostileTextIsDefused();
    void aNameIsOneTidyLine_data();
    void aNameIsOneTidyLine();
    void longTextIsCutAtACharactersBorder();
    void markupIsLeftToPlainText();
    void isolationSurroundsTheText();
    void anyTextIsCleanAfterOnePass();
    void hugeHostileTextIsReadInLinearTime_data();
    void hugeHostileTextIsReadInLinearTime();
};

void TestDisplayText::ordinaryTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("German") << u"Grüß Gott, Müller & Söhne: 12 €"_s;
    QTest::newRow("lines and tabs") << u"C:\\>\tdir\n\n  done"_s;
    QTest::newRow("Arabic") << u"مرحبا، الطابعة لا تعمل"_s;
    QTest::newRow("Hebrew with a mark of direction") << u"שלום \u200fabc\u200e"_s;
    QTest::newRow("Persian with a joiner") << u"می\u200cخواهم"_s;
    QTest::newRow("Hindi") << u"नमस्ते प्रिंटर"_s;
    QTest::newRow("Thai") << u"เครื่องพิมพ์ไม่ทำงาน"_s;
    QTest::newRow("Vietnamese") << u"Máy in không hoạt động"_s;
    QTest::newRow("Korean") << u"프린터가 작동하지 않아요"_s;
    QTest::newRow("Japanese") << u"プリンターが動きません"_s;
    QTest::newRow("emoji family") << u"👩‍👩‍👧‍👦 ❤️ 🛠️"_s;
    QTest::newRow("four marks") << u"a\u0316\u0317\u0318\u0319b"_s;
    QTest::newRow("private use") << u"\ue000"_s;
}

void TestDisplayText::ordinaryTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(DisplayText::message(text), text);
    QVERIFY(DisplayText::isClean(text));
}

void TestDisplayText::hostileTextIsDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("NUL", u"a\0b"_s, u"ab"_s);
    row("controls", u"a\a\b\x7f\x80\x9e" "b"_s, u"ab"_s);
    row("Windows lines", u"a\r\nb\rc"_s, u"a\nb\nc"_s);
    row("other line ends", u"a\u2028b\u2029c\u0085d\ve\ff"_s, u"a\nb\nc\nd\ne\nf"_s);
    row("colour", u"\x1b[31mred\x1b[0m"_s, u"red"_s);
    row("8-bit colour", u"\u009b31mred"_s, u"red"_s);
    row("clear screen", u"\x1b[2J\x1b[Ha"_s, u"a"_s);
    row("terminal title", u"\x1b]0;owned\aa"_s, u"a"_s);
    row("terminal link", u"\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\"_s, u"click"_s);
    row("device string", u"\x1bP1$r\x1b\\a"_s, u"a"_s);
    row("endless title", u"\x1b]0;rest stays"_s, u"0;rest stays"_s);
    row("title over a line", u"\x1b]0;a\nb\a"_s, u"0;a\nb"_s);
    row("charset", u"\x1b(0a"_s, u"a"_s);
    row("lone escape", u"a\x1b"_s, u"a"_s);
    row("escape before a letter", u"\x1b" "ä"_s, u"ä"_s);
    row("override", u"invoice\u202Efdp.exe"_s, u"invoice\uFFFDfdp.exe"_s);
    row("isolates", u"\u2066a\u2069 \u2067b\u2068"_s, u"\uFFFDa\uFFFD \uFFFDb\uFFFD"_s);
    row("zalgo", u'Z' + u"\u0335\u0316"_s.repeated(40) + u'x',
        u"Z\u0335\u0335\u0335\u0335x"_s);
    row("marks behind joiners", u"a\u0300\u0301\u0302\u200d\u0303\u200d\u0304\u0305b"_s,
        u"\u00e0\u0301\u0302\u200d\u0303\u200d\u0304b"_s);
    row("decomposed", u"Mu\u0308ller"_s, u"Müller"_s);
    row("Angstrom sign", u"\u212b"_s, u"Å"_s);
    row("half a pair", QString(QChar(0xd83d)) + u'a' + QChar(0xdee0), u"\uFFFDa\uFFFD"_s);
    row("noncharacter", fromCodes({'a', 0xfdd0, 0xffff, 0x1fffe}), u"a\uFFFD\uFFFD\uFFFD"_s);
    row("hidden tags", u'a' + fromCodes({0xe0069, 0xe0067, 0xe007f}) + u'b', u"ab"_s);
    row("byte order mark", u"\ufeffa"_s, u"a"_s);
    row("annotation", u"\ufff9a\ufffab\ufffb"_s, u"ab"_s);
}

void TestDisplayText::hostileTextIsDefused()
{
    QFETCH(QString, text);
    QTEST(DisplayText::message(text), "shown");
    QVERIFY(!DisplayText::isClean(text));
}

void TestDisplayText::aNameIsOneTidyLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", u"Frau Dr. Müller-Lüdenscheidt"_s, u"Frau Dr. Müller-Lüdenscheidt"_s);
    row("lines", u"Max\r\nMuster\n"_s, u"Max Muster"_s);
    row("blanks", u" \tMax \u00a0\u3000\u2003 Muster\u2028"_s, u"Max Muster"_s);
    row("only blanks", u" \n\u2003 "_s, QString());
    row("zero width", u"Ad\u200bmi\u200dn\u00ad\u2060\ufeff"_s, u"Admin"_s);
    row("marks of direction", u"\u200eMax\u200f\u061c"_s, u"Max"_s);
    row("blank letters", u"\u3164\u115f\uffa0"_s, QString());
    row("variation selectors", u"A\ufe0f\u180b"_s, u"A"_s);
    row("override", u"Max\u202e"_s, u"Max\uFFFD"_s);
    row("blank before nothing", u"Max \u200b"_s, u"Max"_s);
}

void TestDisplayText::aNameIsOneTidyLine()
{
    QFETCH(QString, text);
    QTEST(DisplayText::line(text), "shown");
}

void TestDisplayText::longTextIsCutAtACharactersBorder()
{
    QCOMPARE(DisplayText::message(u"abcdef"_s, 4), u"abcd"_s);
    QCOMPARE(DisplayText::message(u"aäää"_s, 4), u"aä"_s);
    QCOMPARE(DisplayText::message(u"a🛠🛠"_s, 8), u"a🛠"_s);
    QCOMPARE(DisplayText::message(u"a🛠"_s, 3), u"a"_s);
    // A letter and its marks, or a joined emoji, stay together or go together.
    QCOMPARE(DisplayText::message(u"xa\u0316\u0317"_s, 4), u"x"_s);
    QCOMPARE(DisplayText::message(u"x👩‍👩‍👧"_s, 12), u"x"_s);
    // Where one cluster is longer than the limit, some of it is better than nothing.
    QCOMPARE(DisplayText::message(u"👩‍👩‍👧"_s, 5), u"👩"_s);
    QCOMPARE(DisplayText::message(u"🛠"_s, 3), QString());
    QCOMPARE(DisplayText::line(u"abc def"_s, 4), u"abc"_s);
    QCOMPARE(DisplayText::message(QString(100'000, u'a')).size(), DisplayText::maxMessageBytes);
    QCOMPARE(DisplayText::line(QString(1000, u'a')).size(), DisplayText::maxLineBytes);
}

void TestDisplayText::markupIsLeftToPlainText()
{
    const QString markup = u"<img src=a onerror=b> & <b>x</b> [a](javascript:b)"_s;
    QCOMPARE(DisplayText::message(markup), markup);
    QCOMPARE(DisplayText::line(markup), markup);
}

void TestDisplayText::isolationSurroundsTheText()
{
    QCOMPARE(DisplayText::isolated(u"שלום"_s), u"\u2068שלום\u2069"_s);
}

void TestDisplayText::anyTextIsCleanAfterOnePass()
{
    const QString hostile = u"\x1b[]0;m\a\\\u009b\u009d\r\n\t \u00a0\u200b\u200d\u202e\u2066\ufeff"
                            "\u0300\u0316\u0345\u09be\u09c7\u1100\u1161\u11a8A\u030a"_s
        + QChar(0xd83d) + QChar(0xdc69)
        + u"\ufe0f\u3164\u2028\u0f71\u0f72\u05b0\u0591"_s;
    SeededRng rng(6);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const quint32 length = rng.below(60);
        for (quint32 i = 0; i < length; ++i) {
            if (rng.below(4) > 0)
                text += hostile[rng.below(quint32(hostile.size()))];
            else
                text += QChar::fromUcs4(rng.below(0x110000));
        }
        const qsizetype limit = 1 + rng.below(120);
        const QString message = DisplayText::message(text, limit);
        const QString line = DisplayText::line(text, limit);
        const QString seen = u"round %1: "_s.arg(round);
        const QString inMessage = broken(message, limit, false);
        QVERIFY2(inMessage.isEmpty(), qPrintable(seen + inMessage));
        const QString inLine = broken(line, limit, true);
        QVERIFY2(inLine.isEmpty(), qPrintable(seen + inLine));
        QVERIFY2(DisplayText::isClean(message, limit), qPrintable(seen));
        QVERIFY2(DisplayText::line(line, limit) == line, qPrintable(seen));
    }
}

void TestDisplayText::hugeHostileTextIsReadInLinearTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << u'a' + QString(1'000'000, QChar(0x0316));
    QTest::newRow("marks in falling order") << u'a' + QString(u"\u0301\u0316"_s).repeated(500'000);
    QTest::newRow("titles") << QString(u"\x1b]"_s).repeated(500'000);
    QTest::newRow("8-bit titles") << QString(1'000'000, QChar(0x9d));
    QTest::newRow("colours") << QString(u"\x1b[1;1"_s).repeated(200'000);
    QTest::newRow("joiners") << QString(u"👩‍"_s).repeated(300'000);
    QTest::newRow("blanks") << QString(1'000'000, u' ');
    QTest::newRow("one cluster") << u'a' + QString(1'000'000, QChar(0x200d));
}

void TestDisplayText::hugeHostileTextIsReadInLinearTime()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString message = DisplayText::message(text);
    const QString line = DisplayText::line(text);
    QVERIFY(broken(message, DisplayText::maxMessageBytes, false).isEmpty());
    QVERIFY(broken(line, DisplayText::maxLineBytes, true).isEmpty());
    // Some tens of milliseconds; quadratic reading would take minutes.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_display_text.moc"
