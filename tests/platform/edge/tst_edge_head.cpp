// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/EdgeLimits.h"
#include "platform/edge/Head.h"
#include "platform/edge/Seats.h"
#include "platform/edge/SmtpSender.h"
#include "platform/edge/SmtpTalk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHead = 8 * 1024;
constexpr qint64 maxBody = 64 * 1024;

Head parse(const QByteArray &start)
{
    return Head::parse(start, maxHead, maxBody);
}

QByteArray get(const QByteArray &more = {})
{
    return "GET /t/demo/?lang=de HTTP/1.1\r\nHost: Example.org:8080\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &more)
{
    return "POST /token HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

} // namespace

// What the edge makes of the first bytes of a stranger.
class TestHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainRequestIsUnderstood()
    {
        const Head head = parse(get("Accept: */*\r\nX-Forwarded-For: 1.2.3.4, 5.6.7.8\r\n"));
        QCOMPARE(head.state, Head::State::Request);
        QCOMPARE(head.method, "GET");
        QCOMPARE(head.path, "/t/demo/");
        QCOMPARE(head.host, "example.org:8080");
        QCOMPARE(head.forwardedFor, "1.2.3.4, 5.6.7.8");
        QCOMPARE(head.bytes, get("Accept: */*\r\nX-Forwarded-For: 1.2.3.4, 5.6.7.8\r\n").size());
    }

    void everyBeginningOfARequestWaitsForTheRest()
    {
        const QByteArray whole = post("Content-Length: 12\r\n");
        for (qsizetype n = 0; n < whole.size(); ++n)
            QCOMPARE(parse(whole.first(n)).state, Head::State::Incomplete);
        const Head head = parse(whole + "hello");
        QCOMPARE(head.state, Head::State::Request);
        QCOMPARE(head.bytes, whole.size());
        QCOMPARE(head.bodyBytes, 12);
    }

    void anUpgradeSaysWhatItSpeaks()
    {
        const Head head = parse(get("Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n"
                                    "Origin: https://a.example\r\n"
                                    "Sec-WebSocket-Protocol: chat, werkbank.sync.v1\r\n"));
        QCOMPARE(head.state, Head::State::Upgrade);
        QCOMPARE(head.origin, "https://a.example");
        QCOMPARE(head.subprotocols, (QList<QByteArray>{"chat", "werkbank.sync.v1"}));
    }

    void whatTwoReadersCouldReadDifferentlyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("status");
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("chunked and length")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 6\r\n") << 400;
        QTest::newRow("length list") << post("Content-Length: 5, 5\r\n") << 400;
        QTest::newRow("signed length") << post("Content-Length: +5\r\n") << 400;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n") << 400;
        QTest::newRow("huge length") << post("Content-Length: 314572800\r\n") << 413;
        QTest::newRow("overflowing length") << post("Content-Length: 99999999999999999999\r\n") << 413;
        QTest::newRow("a byte too long") << post("Content-Length: 65537\r\n") << 413;
        QTest::newRow("no length") << post("") << 411;
        QTest::newRow("body of a GET") << get("Content-Length: 5\r\n") << 400;
        QTest::newRow("folded field") << get("A: b\r\n c\r\n") << 400;
        QTest::newRow("space before colon") << get("Content-Length : 5\r\n") << 400;
        QTest::newRow("bare line feed") << get("A: b\nContent-Length: 5\r\n") << 400;
        QTest::newRow("zero byte") << get(QByteArray("A: b\0c\r\n", 8)) << 400;
        QTest::newRow("two hosts") << get("Host: other\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("other method") << QByteArray("DELETE / HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
        QTest::newRow("whole address") << QByteArray("GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("other version") << QByteArray("GET / HTTP/1.2\r\nHost: x\r\n\r\n") << 505;
        QTest::newRow("other upgrade") << get("Connection: Upgrade\r\nUpgrade: h2c\r\n") << 400;
        QTest::newRow("endless") << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(9000, 'x')) << 431;
        QTest::newRow("long but complete") << get("A: " + QByteArray(8200, 'x') + "\r\n") << 431;
    }
    void whatTwoReadersCouldReadDifferentlyIsRefused()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, status);
        const Head head = parse(start);
        QCOMPARE(head.state, Head::State::Refused);
        QCOMPARE(head.status, status);
    }

    void anAddressHasSoManySeatsAndGetsThemBack()
    {
        Seats seats;
        Seat first = seats.take("a", 2);
        {
            const Seat second = seats.take("a", 2);
            QVERIFY(first && second);
            QVERIFY(!seats.take("a", 2));
            QVERIFY(bool(seats.take("b", 2)));
        }
        Seat third = seats.take("a", 2);
        QVERIFY(bool(third));
        first = std::move(third);
        QVERIFY(!third); // NOLINT(bugprone-use-after-move): what a move leaves
        QVERIFY(bool(seats.take("a", 2)));
    }

    void neighboursInOneNetworkCountAsOneAddress()
    {
        const auto key = [](const char *text) { return addressKey(QHostAddress(QString::fromLatin1(text))); };
        QCOMPARE(key("2001:db8:1:2:aaaa::1"), key("2001:db8:1:2:bbbb::2"));
        QVERIFY(key("2001:db8:1:2::1") != key("2001:db8:1:3::1"));
        QCOMPARE(key("::ffff:192.0.2.1"), key("192.0.2.1"));
        QVERIFY(key("192.0.2.1") != key("192.0.2.2"));
    }

    void limitsComeFromAFileAndMistakesAreNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"limits.json"_s);
        const auto read = [&](const QByteArray &json) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                qFatal("cannot write");
            file.close();
            return EdgeLimits::read(path);
        };
        const auto good = read(R"({"header_ms": 700, "trusted_proxies": ["127.0.0.1"]})");
        QVERIFY(good.ok());
        QCOMPARE(good->headerMs, 700);
        QCOMPARE(good->bodyBytes, EdgeLimits{}.bodyBytes);
        QVERIFY(read(R"({"heder_ms": 700})").error().text.contains(u"heder_ms"_s));
        QVERIFY(!read(R"({"header_ms": 0})").ok());
        QVERIFY(!read(R"({"header_ms": "700"})").ok());
        QVERIFY(!read(R"({"read_buffer_bytes": 1000})").ok());
        QVERIFY(!read("[]").ok());
        QVERIFY(!EdgeLimits::read(folder.filePath(u"none"_s)).ok());
    }

    void aMailIsPlainAsciiLinesThatHoldTheText()
    {
        const QByteArray data = mailData({u"Kabel & Nütz\r\nBcc: all@example.org"_s, "help@x.org",
                                          "m@y.org", u"Ihr Auftrag – 48-2071 "_s + QString(90, u'ä'),
                                          u"Grüße\n.\nEnde"_s, "id@x.org", 1'767'600'000'000});
        const qsizetype end = data.indexOf("\r\n\r\n");
        for (const QByteArray &line : data.first(end).split('\n'))
            QVERIFY2(line.size() <= 79 && !line.startsWith("Bcc"), line.constData());
        QVERIFY(data.startsWith("Date: Mon, 05 Jan 2026 08:00:00 +0000\r\n"));
        for (const char c : data)
            QVERIFY(quint8(c) < 0x80);
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(data.sliced(end + 4))),
                 u"Grüße\r\n.\r\nEnde"_s);
    }

    void onlyAServerAndAPlainAddressAreTaken()
    {
        const auto server = SmtpSender::parse(u"mail.example.org:587"_s, u"help@example.org"_s);
        QVERIFY(server.has_value());
        QCOMPARE(server->host, u"mail.example.org"_s);
        QCOMPARE(server->helo, u"example.org"_s);
        QCOMPARE(SmtpSender::parse(u"[::1]:2525"_s, u"a@b"_s)->host, u"::1"_s);
        for (const QString &bad : {u"mail.example.org"_s, u":25"_s, u"a:0"_s, u"a:70000"_s, u"::1:25"_s})
            QVERIFY2(!SmtpSender::parse(bad, u"help@example.org"_s), qPrintable(bad));
        for (const QString &bad : {u"help"_s, u"a@b>\r\nRCPT TO:<c"_s, u"a b@c"_s, u"ä@b"_s})
            QVERIFY2(!SmtpSender::parse(u"a:25"_s, bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestHead)
#include "tst_edge_head.moc"
