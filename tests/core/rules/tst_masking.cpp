// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Masking.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QJsonObject corpus()
{
    QFile file(QStringLiteral(MASKING_CORPUS));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

Customer customerOf(const QJsonObject &json)
{
    return {json["name"_L1].toString(),  CustomerKind::Private,      json["company"_L1].toString(),
            json["email"_L1].toString(), json["phone"_L1].toString(), json["street"_L1].toString(),
            json["postcode"_L1].toString(), json["city"_L1].toString()};
}

} // namespace

class TstMasking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameBecomesInitials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << u"Maria Huber"_s << u"M. H."_s;
        QTest::newRow("one word") << u"Cher"_s << u"C."_s;
        QTest::newRow("title and particle") << u"Dr. Anna-Lena von Au"_s << u"A. A."_s;
        QTest::newRow("three names") << u"Jean Luc Picard"_s << u"J. P."_s;
        QTest::newRow("umlaut, lower case") << u"özlem ünal"_s << u"Ö. Ü."_s;
        QTest::newRow("honorific") << u"Frau Prof. Dr. Weiß"_s << u"W."_s;
        QTest::newRow("quotes and digits") << u"  \"Max\"  2 Muster "_s << u"M. M."_s;
        QTest::newRow("Greek") << u"Ωμέγα Αλφα"_s << u"Ω. Α."_s;
        QTest::newRow("hidden characters") << u"\u200bMaria\u00ad Huber"_s << u"M. H."_s;
        QTest::newRow("nothing") << u"  42 !"_s << u""_s;
    }
    void aNameBecomesInitials()
    {
        QFETCH(QString, name);
        QTEST(initials(name), "expected");
    }

    void aPlaceBecomesTwoDigits_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("expected");
        QTest::newRow("German") << u"81547 München"_s << u"81…"_s;
        QTest::newRow("leading zero") << u"D-01067 Dresden"_s << u"01…"_s;
        QTest::newRow("Austrian") << u"1010 Wien"_s << u"10…"_s;
        QTest::newRow("British") << u"sw1a 1aa"_s << u"SW…"_s;
        QTest::newRow("wide digits") << u"８１５４７"_s << u"81…"_s;
        QTest::newRow("only a place") << u"Kleinkleckersdorf"_s << u""_s;
        QTest::newRow("a phone number") << u"0891234567"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void aPlaceBecomesTwoDigits()
    {
        QFETCH(QString, place);
        QTEST(area(place), "expected");
    }

    void theCorpusIsThere()
    {
        QVERIFY(corpus()["sentences"_L1].toArray().size() >= 60);
    }

    void aSentenceLosesWhatIdentifiesAndKeepsTheTrouble_data()
    {
        QTest::addColumn<QJsonObject>("sentence");
        for (const auto &value : corpus()["sentences"_L1].toArray()) {
            const QJsonObject sentence = value.toObject();
            QTest::newRow(sentence["text"_L1].toString().left(60).simplified().toUtf8().constData())
                << sentence;
        }
    }
    void aSentenceLosesWhatIdentifiesAndKeepsTheTrouble()
    {
        QFETCH(QJsonObject, sentence);
        const QString text =
            sentence["text"_L1].toString().replace(u"{home}"_s, QString(u'/') + u"home"_s);
        const QString out =
            mask(text, knownWords(customerOf(corpus()["known"_L1].toObject())));
        for (const auto &secret : sentence["hide"_L1].toArray())
            QVERIFY2(!out.contains(secret.toString(), Qt::CaseInsensitive), qPrintable(out));
        for (const auto &kept : sentence["keep"_L1].toArray())
            QVERIFY2(out.contains(kept.toString()), qPrintable(out));
        const bool changes = !sentence["hide"_L1].toArray().isEmpty();
        QCOMPARE(out.contains(QStringView(maskMark)), changes);
    }

    void knownWordsComeFromTheWholeForm()
    {
        const Customer customer{u"Dr. Jörg von Weiß"_s, CustomerKind::Business,
                                u"Küchenbau Krötz GmbH & Co. KG"_s, u"info@kroetz-kuechen.de"_s,
                                u"030 123"_s, u"Sophienstraße 3"_s, u"10115"_s,
                                u"Berlin-Mitte"_s};
        const QStringList known = knownWords(customer);
        for (const auto *word : {"jorg", "weiss", "kuchenbau", "krotz", "kuchen", "sophienstrasse",
                                 "berlin", "mitte"})
            QVERIFY2(known.contains(QLatin1StringView(word)), word);
        for (const auto *word : {"dr", "von", "gmbh", "co", "kg", "10115", "de"})
            QVERIFY2(!known.contains(QLatin1StringView(word)), word);
        for (const auto &text : {u"Joerg Weiss"_s, u"JÖRG WEISS"_s, u"jorg weiß"_s, u"KROETZ"_s,
                                 u"krötz-pc"_s, u"Küchenbau"_s})
            QCOMPARE(mask(text, known), QString(QStringView(maskMark)));
    }

    void neighboursShareOneMark()
    {
        QCOMPARE(mask(u"Maria Anna Huber ruft"_s, {u"maria"_s, u"anna"_s, u"huber"_s}),
                 QString(QStringView(maskMark)) + u" ruft"_s);
    }

    void shortKnownWordsHideOnlyThemselves()
    {
        const QString out = mask(u"Ott kommt, der Otter bleibt. Otts Maus."_s, {u"Ott"_s});
        QVERIFY(!out.contains(u"Ott "_s) && !out.contains(u"Otts"_s));
        QVERIFY(out.contains(u"Otter bleibt"_s));
    }

    void maskedTextStaysMasked()
    {
        const QString once = mask(u"Frau Huber, 0171 2345678, Lindenstr. 5"_s, {u"huber"_s});
        QCOMPARE(mask(once, {u"huber"_s}), once);
    }

    // A pattern that backtracks without end would hold up the platform's only writer.
    void aHostileTextTakesNoLongerThanALongOne_data()
    {
        QTest::addColumn<QString>("piece");
        for (const auto &piece : {u"a"_s, u"1 "_s, u"A "_s, u"a."_s, u"a@"_s, u"Am A "_s, u"Frau "_s,
                                  u"1-"_s, u"eins "_s, u"Aa-"_s, u"ab:"_s, u"\\\\a"_s, u"A1-"_s,
                                  u"h u b e r "_s, u"\n A"_s, u"(at)"_s, u"a (dot) "_s})
            QTest::newRow(piece.toUtf8().constData()) << piece;
    }
    void aHostileTextTakesNoLongerThanALongOne()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(4096 / piece.size());
        QDeadlineTimer deadline(2000);
        const QString out = mask(text, {u"huber"_s});
        QVERIFY(!deadline.hasExpired());
        QVERIFY(out.size() <= text.size() + 16);
    }
};

QTEST_APPLESS_MAIN(TstMasking)
#include "tst_masking.moc"
