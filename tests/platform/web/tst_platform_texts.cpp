// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/Form.h"
#include "platform/web/QrCode.h"
#include "platform/web/TenantView.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &text, const QString &pattern)
{
    QStringList out;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        out.append(it.next().captured(1));
    return out;
}

HttpRequest asking(const QByteArray &languages, const QString &query = {})
{
    HttpRequest request;
    request.headers.append("Accept-Language", languages);
    request.query = QUrlQuery(query);
    return request;
}

} // namespace

// What the pages say, and that nobody can say it for them.
class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfAPageIsThereInBothLanguages()
    {
        const auto texts = QJsonDocument::fromJson(asset(u"texts.json"_s)).object();
        QVERIFY(texts.size() > 60);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            for (const QString &language : {u"de"_s, u"en"_s})
                QVERIFY2(!it->toObject().value(language).toString().isEmpty(), qPrintable(it.key()));
        }
        int used = 0;
        for (const QString &page : {u"signin.html"_s, u"request.html"_s, u"case.html"_s,
                                    u"text.html"_s, u"problem.html"_s}) {
            const QString html = QString::fromUtf8(asset(page));
            QVERIFY2(!html.isEmpty(), qPrintable(page));
            for (const QString &key : found(html, u"\\{\\{t:([\\w.]+)\\}\\}"_s)) {
                QVERIFY2(texts.contains(key), qPrintable(page + u": "_s + key));
                ++used;
            }
        }
        QVERIFY(used > 50);
    }

    void everyWordOfTheScriptsIsThereInBothLanguages()
    {
        const QString words = QString::fromUtf8(asset(u"words.js"_s));
        const QStringList keys = found(words, u"\n  \"([\\w.]+)\": \\[\"[^\"]+\", \"[^\"]+\"\\]"_s);
        QCOMPARE(keys.size(), found(words, u"\n  \"([\\w.]+)\": \\["_s).size());
        for (const QString &script : {u"case.js"_s, u"composer.js"_s, u"request.js"_s, u"state.js"_s,
                                      u"thread.js"_s, u"trust.js"_s}) {
            const QString source = QString::fromUtf8(asset(script));
            QVERIFY2(!source.isEmpty(), qPrintable(script));
            for (const QString &key : found(source, u"\\bt\\(\"([\\w.]+)\""_s))
                QVERIFY2(keys.contains(key), qPrintable(script + u": "_s + key));
        }
    }

    void everyTenantHasDraftsOfItsTexts()
    {
        for (const char *name : tenantTexts) {
            for (const QString &language : {u"de"_s, u"en"_s}) {
                const QByteArray text
                    = asset(u"texts/%1.%2.txt"_s.arg(QLatin1StringView(name), language));
                QVERIFY2(text.size() > 100 && text.startsWith("# "), name);
            }
        }
    }

    void pagesLoadNothingFromElsewhereAndRunNothingInline()
    {
        QDirIterator all(u":/werkbank/web"_s, QDir::Files);
        int seen = 0;
        while (all.hasNext()) {
            const QString name = all.next();
            const QString text = QString::fromUtf8(asset(name.section(u'/', -1)));
            const QString code = QString(text).remove(QRegularExpression(u"http://www\\.w3\\.org/[\\w/]*"_s));
            QVERIFY2(found(code, u"(https?://)"_s).isEmpty(), qPrintable(name));
            QVERIFY2(found(text, u"(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\()"_s)
                         .isEmpty(), qPrintable(name));
            if (name.endsWith(".html"_L1)) {
                QVERIFY2(found(text, u"(\\son\\w+=|\\sstyle=|<style)"_s).isEmpty(), qPrintable(name));
                QVERIFY2(found(text, u"<script(?![^>]*\\ssrc=)([^>]*)>"_s).isEmpty(), qPrintable(name));
            }
            ++seen;
        }
        QVERIFY(seen > 12);
    }

    void aValueIsNeverMarkup()
    {
        const QByteArray page = fill(u"problem.html"_s,
                                     {{u"title"_s, u"<script>alert(1)</script>"_s},
                                      {u"problem"_s, u"\"><img src=x onerror=y>{{title}}"_s}},
                                     Language::En);
        QVERIFY(!page.contains("<script>alert") && !page.contains("<img"));
        QVERIFY(page.contains("&lt;img src=x"));
        QVERIFY(page.contains("{{title}}"));
        QVERIFY(page.contains("lang=\"en\""));
    }

    void theReadersLanguageIsFound()
    {
        QCOMPARE(languageOf(asking("de-DE,de;q=0.9,en;q=0.8")), Language::De);
        QCOMPARE(languageOf(asking("en-GB,en;q=0.9,de;q=0.8")), Language::En);
        QCOMPARE(languageOf(asking("fr, de;q=0.3, en;q=0.2")), Language::De);
        QCOMPARE(languageOf(asking("fr")), Language::En);
        QCOMPARE(languageOf(asking("de", u"lang=en"_s)), Language::En);
        QCOMPARE(languageOf(asking("en", u"lang=de"_s)), Language::De);
        QCOMPARE(languageOf(asking("de", u"lang=<x>"_s)), Language::De);
    }

    void moneyIsWrittenAsPeopleWriteIt()
    {
        QCOMPARE(moneyText(Money{1400, u"EUR"_s}, Language::De), u"14,00\u00a0€"_s);
        QCOMPARE(moneyText(Money{105, u"EUR"_s}, Language::En), u"1.05\u00a0€"_s);
        QCOMPARE(moneyText(Money{-5, u"CHF"_s}, Language::En), u"−0.05\u00a0CHF"_s);
        QCOMPARE(percentText(190, Language::De), u"19\u00a0%"_s);
        QCOMPARE(percentText(77, Language::De), u"7,7\u00a0%"_s);
    }

    void formsAreReadAsBrowsersWriteThem()
    {
        const auto form = formOf("email=a%2Bb%40c.de&password=a+b%26c&x&email=other&=y");
        QCOMPARE(form.value(u"email"_s), u"a+b@c.de"_s);
        QCOMPARE(form.value(u"password"_s), u"a b&c"_s);
        QVERIFY(form.contains(u"x"_s));
        QCOMPARE(form.size(), 3);
    }

    void aQrCodeHasItsThreeCorners()
    {
        const QJsonObject code = qrCode(u"https://help.example.org/c/abcdefghijkl#"_s + QString(43, u'x'));
        const int size = code.value(u"size"_s).toInt();
        const QJsonArray rows = code.value(u"rows"_s).toArray();
        QVERIFY(size >= 21 && rows.size() == size);
        const QString first = rows.first().toString(), last = rows.last().toString();
        QVERIFY(first.startsWith(u"1111111"_s) && first.endsWith(u"1111111"_s));
        QVERIFY(last.startsWith(u"1111111"_s));
        QVERIFY(qrCode(QString(4000, u'x')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_platform_texts.moc"
