// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/IdentHttp.h"
#include "tests/core/rules/IdentSamples.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// The way to SCR-Ident and back, against a server of our own: what we ask for, what each answer
// means, and that no byte of a picture gets anywhere.
class TestIdentHttp : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;   // the case that the server gives
    QTemporaryDir m_home;     // where a program would leave its traces
    QProcess m_server;
    IdentHttp::Access m_access;

    template <class T>
    static Result<T> waited(const std::function<void(std::function<void(Result<T>)>)> &call)
    {
        std::optional<Result<T>> answer;
        call([&answer](Result<T> is) { answer = std::move(is); });
        if (answer)
            qFatal("The answer came before the event loop ran.");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("No answer came.");
        return std::move(*answer);
    }

    Result<IdentHttp::Begun> begin(const QString &reference,
                                   std::optional<IdentHttp::Access> access = {})
    {
        IdentHttp http(access.value_or(m_access));
        return waited<IdentHttp::Begun>([&](auto done) {
            http.begin({reference, u"Jana"_s, u"Müller"_s, u"jana@example.org"_s, u"de"_s}, done);
        });
    }

    Result<IdentResult> fetch(const QString &caseId)
    {
        IdentHttp http(m_access);
        return waited<IdentResult>([&](auto done) { http.fetch(caseId, done); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toUtf8());
        QVERIFY(QDir::setCurrent(m_home.path()));
        QFile file(m_folder.filePath(u"case.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(identJson(identCase(u"WB00000000000A"_s)));
        file.close();
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(u"python3"_s, {QString::fromUtf8(IDENT_STAND), file.fileName()});
        QVERIFY(m_server.waitForReadyRead());
        const int port = m_server.readLine().trimmed().toInt();
        QVERIFY(port > 0);
        m_access = {QUrl(u"http://127.0.0.1:%1/api/"_s.arg(port)), u"KN123"_s, u"werkbank"_s,
                    u"geheim-ü"_s};
        QVERIFY(!IdentHttp::badAccess(m_access));
    }

    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void anIdentificationIsBegun()
    {
        const auto begun = begin(u"WB00000000000A"_s);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text));
        QCOMPARE(begun->caseId, u"123456789ABC"_s);
        QCOMPARE(begun->page.toString(), u"https://postident.example/start/?caseId=123456789ABC"_s);
        QVERIFY(begun->validUntil);
        QCOMPARE(begin(u"WB00000000000A"_s).error().code, u"ident_known"_s);
    }

    void aResultIsFetchedWithoutItsPictures()
    {
        const auto result = fetch(u"123456789ABC"_s);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->status, u"success"_s);
        QCOMPARE(result->reference, u"WB00000000000A"_s);
        QCOMPARE(result->valueOf(u"last_name"), u"Müller"_s);
        QVERIFY(!identFile({*result}).contains("CANARY"));
    }

    void noAnswerLiesOnTheDisk()
    {
        QVERIFY(fetch(u"123456789ABC"_s));
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &mark : {QByteArray("CANARY"), identCanary().toBase64().first(12),
                                           QByteArray("Müller")})
                QVERIFY2(!content.contains(mark), qPrintable(file.fileName()));
        }
    }

    void eachAnswerMeansSomething_data()
    {
        QTest::addColumn<QString>("caseId");
        QTest::addColumn<QString>("code");
        QTest::newRow("another case than asked for") << u"OTHER"_s << u"ident_answer"_s;
        QTest::newRow("we are sent elsewhere") << u"ELSEWHERE"_s << u"ident_answer"_s;
        QTest::newRow("half an answer") << u"BROKEN"_s << u"bad_ident_file"_s;
        QTest::newRow("too much") << u"HUGE"_s << u"ident_answer"_s;
        QTest::newRow("out of order") << u"DOWN"_s << u"ident_unreachable"_s;
        QTest::newRow("no such case") << u"NOBODY"_s << u"ident_unknown"_s;
        QTest::newRow("no case number") << u"../../secret"_s << u"ident_unknown"_s;
    }
    void eachAnswerMeansSomething()
    {
        QFETCH(QString, caseId);
        QFETCH(QString, code);
        const auto result = fetch(caseId);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

    void aPageThatIsNotSafeIsNotShown()
    {
        QCOMPARE(begin(u"WBHTTP"_s).error().code, u"ident_answer"_s);
        QCOMPARE(begin(u"WBLONG"_s).error().code, u"ident_answer"_s);
    }

    void aWrongPasswordIsSaidSo()
    {
        auto access = m_access;
        access.password = u"falsch"_s;
        QCOMPARE(begin(u"WB9"_s, access).error().code, u"ident_refused"_s);
    }

    void nobodyThere()
    {
        auto access = m_access;
        access.base = QUrl(u"http://127.0.0.1:9/api"_s);
        QCOMPARE(begin(u"WB9"_s, access).error().code, u"ident_unreachable"_s);
    }

    void whoGoesAwayHearsNothing()
    {
        bool called = false;
        {
            IdentHttp http(m_access);
            http.fetch(u"SLOW"_s, [&called](const Result<IdentResult> &) { called = true; });
            QTest::qWait(100);
        }
        QTest::qWait(100);
        QVERIFY(!called);
    }

    void personsGoOverTlsOnly_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("good");
        QTest::newRow("tls") << u"https://postident.example/api"_s << true;
        QTest::newRow("plain") << u"http://postident.example/api"_s << false;
        QTest::newRow("a name that may resolve elsewhere") << u"http://localhost/api"_s << false;
        QTest::newRow("loopback") << u"http://[::1]:80/api"_s << true;
        QTest::newRow("with a user") << u"https://a:b@postident.example/api"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void personsGoOverTlsOnly()
    {
        QFETCH(QString, base);
        QFETCH(bool, good);
        auto access = m_access;
        access.base = QUrl(base);
        QCOMPARE(!IdentHttp::badAccess(access), good);
    }
};

QTEST_GUILESS_MAIN(TestIdentHttp)
#include "tst_ident_http.moc"
