// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ErrorText.h"
#include "tests/models/Speaking.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// Whatever core or sync can answer with has words for a person.
class TestErrorText : public QObject {
    Q_OBJECT

    QMap<QString, QString> m_codes;  // and a file that makes it

    void collect(const QString &path, const QRegularExpression &made)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString source = QString::fromUtf8(file.readAll());
        for (const auto &match : made.globalMatch(source))
            m_codes.insert(match.captured(1), path);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = QStringLiteral(SOURCE_FOLDER);
        collect(root + u"/core/wire/Codes.h"_s,
                QRegularExpression(uR"re(char \w+\[\] = "(\w+)")re"_s));
        const auto constants = m_codes.size();
        QVERIFY(constants > 20);
        // problem() and wrong() hand their code on to makeError().
        const QRegularExpression made(uR"re(\b(?:makeError|problem|wrong)\(\s*"(\w+)")re"_s);
        for (const auto &room : {u"/core"_s, u"/sync"_s}) {
            QDirIterator sources(root + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext())
                collect(sources.next(), made);
        }
        QVERIFY(m_codes.size() > constants + 40);
        QVERIFY(m_codes.contains(u"disk_full"_s) && m_codes.contains(u"bad_span"_s));
    }

    void noCodeIsWithoutWords()
    {
        QStringList without;
        for (const auto &[code, path] : m_codes.asKeyValueRange()) {
            if (!ErrorText::knows(code))
                without += code + u" ("_s + path + u')';
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
        QVERIFY(!ErrorText::knows(u"of_a_newer_platform"_s));
    }

    void eachIsSaidInBothLanguagesAndNotInTheTextOfALowerRoom()
    {
        const QString raw = u"raw text of a lower room"_s;
        QMap<QString, QString> english;
        {
            Speaking speaking(u"en"_s);
            for (const QString &code : m_codes.keys())
                english[code] = ErrorText::of({code, raw, {}});
        }
        Speaking speaking(u"de"_s);
        for (const QString &code : m_codes.keys()) {
            const QString german = ErrorText::of({code, raw, {}});
            QVERIFY2(german != english[code], qPrintable(code + u": "_s + german));
            QVERIFY2(!german.contains(raw) && !english[code].contains(raw), qPrintable(code));
            QVERIFY2(german.endsWith(u'.') && english[code].endsWith(u'.'), qPrintable(code));
        }
    }

    void aRefusalKeepsThePlatformsWordsOnlyWhereTheSentenceLeavesThemOpen()
    {
        Speaking english(u"en"_s);
        QCOMPARE(ErrorText::refused(u"case_moved"_s, u"The case is gone."_s),
                 u"The case went to somebody else meanwhile."_s);
        QCOMPARE(ErrorText::refused(u"quota_exceeded"_s, u"At most five passwords in an hour."_s),
                 u"That is more than is allowed for now. (At most five passwords in an hour.)"_s);
        QCOMPARE(ErrorText::refused(u"of_a_newer_platform"_s, u"It is full moon."_s),
                 u"It is full moon."_s);
        QCOMPARE(ErrorText::refused({}, {}), QString());
    }

    void aFileIsNamed()
    {
        Speaking german(u"de"_s);
        QCOMPARE(ErrorText::of(makeError("cannot_read", {}, {{u"file"_s, u"a.log"_s}})),
                 u"„a.log“ lässt sich nicht lesen. Nichts wurde gesendet."_s);
        QCOMPARE(ErrorText::of(makeError("empty_file", {}, {{u"file"_s, u"a.log"_s}})),
                 u"„a.log“ ist leer. Nichts wurde gesendet."_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
