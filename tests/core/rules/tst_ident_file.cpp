// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentFile.h"
#include "tests/core/rules/IdentSamples.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// A file of results is read strictly, and nothing of it stays but what was asked for.
class TestIdentFile : public QObject {
    Q_OBJECT

    // The object with one member, named by its path, put there or taken away.
    static QJsonValue with(QJsonValue whole, QStringList path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        const QString first = path.takeFirst();
        if (whole.isArray()) {
            QJsonArray list = whole.toArray();
            list[first.toInt()] = with(list[first.toInt()], path, value);
            return list;
        }
        QJsonObject object = whole.toObject();
        if (path.isEmpty() && value.isUndefined())
            object.remove(first);
        else
            object[first] = with(object.value(first), path, value);
        return object;
    }

    static IdentResult only(const Result<IdentFile> &file)
    {
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        return file->results.first();
    }

private Q_SLOTS:
    void aResultIsTaken()
    {
        const IdentResult is = only(readIdentFile(identJson(identCase(u"WB0000000000AA"_s))));
        QCOMPARE(is.reference, u"WB0000000000AA"_s);
        QCOMPARE(is.caseId, u"123456789ABC"_s);
        QCOMPARE(is.method, u"video"_s);
        QCOMPARE(is.status, u"success"_s);
        QCOMPARE(is.isClosed, true);
        QCOMPARE(is.reason, u"ok"_s);
        QCOMPARE(is.at->ms, 1'767'610'800'000);
        QCOMPARE(is.modifiedAt.ms, 1'767'611'100'000);
        QCOMPARE(is.document, u"id_card"_s);
        QCOMPARE(is.documentUntil, u"2030-05-19"_s);
        const QList<IdentFound> found{
            {u"first_name"_s, u"Jana Luise"_s}, {u"last_name"_s, u"Müller"_s},
            {u"birth_date"_s, u"1990-04-12"_s}, {u"birth_place"_s, u"Bonn"_s},
            {u"nationality"_s, u"DEU"_s},       {u"street"_s, u"Musterstraße 12"_s},
            {u"postcode"_s, u"53113"_s},        {u"city"_s, u"Bonn"_s},
            {u"country"_s, u"DEU"_s}};
        QCOMPARE(is.found, found);
    }

    void noByteOfAPictureStays()
    {
        const QByteArray whole = identJson(identCase(u"WB1"_s));
        QVERIFY(whole.contains("CANARY"));
        const auto file = readIdentFile(whole);
        QVERIFY(file);
        QVERIFY(file->dropped >= 10);
        const QByteArray clean = identFile(file->results);
        QVERIFY(!clean.contains("CANARY"));
        QVERIFY(!clean.contains(identCanary().toBase64().first(8)));
        for (const char *word : {"records", "mimeType", "content", "number", "authority", "image",
                                 "signature", "accounting", "email"})
            QVERIFY2(!clean.contains(word), word);
        QVERIFY(clean.size() < 1500);
        const auto again = readIdentFile(clean);
        QVERIFY(again);
        QCOMPARE(again->results, file->results);
        QCOMPARE(again->dropped, 0);
    }

    // Wherever a picture is put where it does not belong, the file is refused or it is dropped; the
    // refusal does not carry it on either.
    void aPictureInAWrongPlaceStaysOutside()
    {
        const QJsonValue picture = QString::fromLatin1(identCanary());
        const QJsonObject whole = identCase(u"WB1"_s);
        int refused = 0, dropped = 0;
        const auto tryAt = [&](const QStringList &path) {
            const auto file = readIdentFile(identJson(with(whole, path, picture)));
            const QByteArray stays = file ? identFile(file->results)
                                          : QJsonDocument(toJsonOf(file.error())).toJson();
            (file ? dropped : refused) += 1;
            return !stays.contains("CANARY");
        };
        const QStringList document{u"identifications"_s, u"0"_s, u"identificationDocument"_s};
        for (const auto &name : {u"firstName"_s, u"lastName"_s, u"birthName"_s, u"birthDate"_s,
                                 u"birthPlace"_s, u"nationality"_s, u"type"_s, u"dateOfExpiry"_s,
                                 u"address"_s, u"records"_s, u"somethingNew"_s})
            QVERIFY2(tryAt(document + QStringList{name}), qPrintable(name));
        for (const auto &name : {u"status"_s, u"subStatus"_s, u"identificationTime"_s, u"modified"_s})
            QVERIFY2(tryAt({u"identifications"_s, u"0"_s, u"identificationStatus"_s, name}),
                     qPrintable(name));
        for (const auto &name : {u"caseId"_s, u"caseStatus"_s, u"orderData"_s, u"identifications"_s,
                                 u"contactData"_s})
            QVERIFY2(tryAt({name}), qPrintable(name));
        QVERIFY(tryAt({u"identifications"_s, u"0"_s, u"identificationMethod"_s}));
        QVERIFY(refused >= 16);
        QVERIFY(dropped >= 3);
    }

    void aListAndOurWrapperAreFilesToo()
    {
        const QJsonArray two{identCase(u"WB1"_s), identCase(u"WB2"_s, u"declined"_s)};
        const auto list = readIdentFile(identJson(two));
        QVERIFY(list);
        QCOMPARE(list->results.size(), 2);
        QCOMPARE(list->results[1].status, u"declined"_s);
        const auto wrapped = readIdentFile(identJson(QJsonObject{{u"cases"_s, two}}));
        QVERIFY(wrapped);
        QCOMPARE(wrapped->results, list->results);
    }

    void ofOneReferenceTheLatestCounts()
    {
        const QStringList when{u"identifications"_s, u"0"_s, u"identificationStatus"_s,
                               u"modified"_s};
        const QJsonValue later = with(identCase(u"WB1"_s, u"declined"_s), when,
                                      u"2026-01-06T12:00:00+01:00"_s);
        for (const auto &order : {QJsonArray{identCase(u"WB1"_s), later},
                                  QJsonArray{later, identCase(u"WB1"_s)}}) {
            const auto file = readIdentFile(identJson(order));
            QVERIFY(file);
            QCOMPARE(file->results.size(), 1);
            QCOMPARE(file->results[0].status, u"declined"_s);
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("at");
        const QStringList id{u"identifications"_s, u"0"_s};
        const QString where = u"case 1.identifications[0]."_s;
        QTest::newRow("no case number") << QStringList{u"caseId"_s} << QJsonValue(u""_s)
                                        << u"case 1"_s;
        QTest::newRow("a state that there is not")
            << (id + QStringList{u"identificationStatus"_s, u"status"_s}) << QJsonValue(u"fine"_s)
            << where + u"identificationStatus.status"_s;
        QTest::newRow("a method that there is not")
            << (id + QStringList{u"identificationMethod"_s}) << QJsonValue(u"pigeon"_s)
            << where + u"identificationMethod"_s;
        QTest::newRow("a name that is too long")
            << (id + QStringList{u"identificationDocument"_s, u"lastName"_s})
            << QJsonValue(QString(36, u'x')) << where + u"identificationDocument.lastName"_s;
        QTest::newRow("a day that there is not")
            << (id + QStringList{u"identificationDocument"_s, u"birthDate"_s})
            << QJsonValue(u"1990-02-30"_s) << where + u"identificationDocument.birthDate"_s;
        QTest::newRow("a moment without its zone")
            << (id + QStringList{u"identificationStatus"_s, u"modified"_s})
            << QJsonValue(u"2026-01-05T12:05:00"_s)
            << where + u"identificationStatus.modified"_s;
        QTest::newRow("a document of no kind")
            << (id + QStringList{u"identificationDocument"_s, u"type"_s}) << QJsonValue(u"13"_s)
            << where + u"identificationDocument.type"_s;
        QTest::newRow("a name that turns round what is read")
            << (id + QStringList{u"identificationDocument"_s, u"lastName"_s})
            << QJsonValue(u"M\u202Eller"_s) << where + u"identificationDocument.lastName"_s;
        QTest::newRow("a list where a text belongs")
            << (id + QStringList{u"identificationDocument"_s, u"lastName"_s})
            << QJsonValue(QJsonArray{u"Müller"_s})
            << where + u"identificationDocument.lastName"_s;
        QTest::newRow("nothing was tried") << QStringList{u"identifications"_s}
                                           << QJsonValue(QJsonArray()) << u"case 1"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, at);
        const auto file = readIdentFile(identJson(with(identCase(u"WB1"_s), path, value)));
        QVERIFY(!file);
        QCOMPARE(file.error().code, u"bad_ident_file"_s);
        QCOMPARE(file.error().detail["at"_L1].toString(), at);
    }

    void whatIsNoFileOfResultsIsRefused()
    {
        for (const QByteArray &content :
             {QByteArray(), QByteArray("  \n"), QByteArray("{"), QByteArray("[]"), QByteArray("[1]"),
              QByteArray("{\"cases\":1}"), QByteArray("{\"cases\":[]}"), QByteArray("\x89PNG\r\n"),
              QByteArray("name;other\n1;2\n"), QByteArray(ident::largestFile + 1, ' ')}) {
            const auto file = readIdentFile(content);
            QVERIFY2(!file, content.left(20).constData());
            QCOMPARE(file.error().code, u"bad_ident_file"_s);
        }
        QJsonArray many;
        for (int i = 0; i <= ident::mostCases; ++i)
            many.append(identCase(u"WB%1"_s.arg(i)));
        QVERIFY(!readIdentFile(identJson(many)));
        // Deep nesting neither crashes nor takes long.
        QVERIFY(!readIdentFile(QByteArray(100'000, '[')));
    }

    void ourCsvIsReadToo()
    {
        const QByteArray csv = "referenceId;identificationMethod;status;identificationTime;modified;"
                               "type;dateOfExpiry;firstName;lastName;birthDate;city;photo\r\n"
                               "WB1;basic;success;2026-01-05T12:00:00+01:00;"
                               "2026-01-05T12:05:00+01:00;passport;2030-05-19;Jana;"
                               "\"von; und \"\"zu\"\"\";1990-04-12;Bonn;CANARY\r\n";
        const auto file = readIdentFile(csv);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        const IdentResult &is = file->results.first();
        QCOMPARE(is.method, u"basic"_s);
        QCOMPARE(is.document, u"passport"_s);
        QCOMPARE(is.valueOf(u"last_name"), u"von; und \"zu\""_s);
        QCOMPARE(is.valueOf(u"city"), u"Bonn"_s);
        QCOMPARE(file->dropped, 1);
        QVERIFY(!identFile(file->results).contains("CANARY"));
        QByteArray bad = csv;
        QCOMPARE(readIdentFile(bad.replace("basic", "pigeon")).error().detail["at"_L1].toString(),
                 u"line 2, identificationMethod"_s);
        bad = csv;
        QCOMPARE(readIdentFile(bad.replace(";CANARY", "")).error().detail["at"_L1].toString(),
                 u"line 2"_s);
        bad = csv;
        QVERIFY(!readIdentFile(bad.replace("\"\"zu\"\"\"", "\"\"zu\"\"")));
    }

private:
    static QJsonObject toJsonOf(const Error &error)
    {
        return {{u"code"_s, error.code}, {u"text"_s, error.text}, {u"detail"_s, error.detail}};
    }
};

QTEST_APPLESS_MAIN(TestIdentFile)
#include "tst_ident_file.moc"
