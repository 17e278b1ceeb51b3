// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LoopbackServer.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

// The address that the browser comes back to, as seen from a socket.
using namespace werkbank;
using namespace Qt::StringLiterals;
using Verdict = LoopbackServer::Verdict;

class TestLoopback : public QObject {
    Q_OBJECT

    QList<QString> m_judged;
    std::unique_ptr<LoopbackServer> m_server;
    quint16 m_port = 0;

    // Everything that comes back until the server closes; "(open)" if it does not.
    QByteArray send(const QByteArray &bytes, int patience = 2000)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 2000))
            return "(refused)";
        socket.write(bytes);
        const bool closed = QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
        return closed ? socket.readAll() : "(open)";
    }

    QByteArray get(const QByteArray &path, const QByteArray &more = {})
    {
        return send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                    + "\r\n" + more + "\r\n");
    }

private Q_SLOTS:
    void init()
    {
        m_judged.clear();
        m_server = std::make_unique<LoopbackServer>([this](const QUrlQuery &query) {
            m_judged.append(query.toString());
            if (query.queryItemValue(u"state"_s) != "right"_L1)
                return Verdict::NotOurs;
            return query.hasQueryItem(u"error"_s) ? Verdict::Declined : Verdict::Welcome;
        });
        const auto url = m_server->listen();
        QVERIFY(url.ok());
        QCOMPARE(url->host(), u"127.0.0.1"_s);
        QCOMPARE(url->path(), u"/cb"_s);
        m_port = quint16(url->port());
        QVERIFY(m_port >= 1024);
    }

    void theAnswerIsTakenOnce()
    {
        const QByteArray page = get("/cb?code=1&state=right");
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("You are signed in"));
        QCOMPARE(m_judged, QList<QString>{u"code=1&state=right"_s});
        QCOMPARE(get("/cb?code=2&state=right"), "(refused)");
        QCOMPARE(m_judged.size(), 1);
    }

    void thePageSpeaksGermanAndEnglish()
    {
        QVERIFY(get("/cb?state=wrong", "Accept-Language: de-AT,de;q=0.9\r\n").contains("lang=\"de\""));
        QVERIFY(get("/cb?state=wrong", "Accept-Language: fr,de;q=0.5\r\n").contains("lang=\"en\""));
        QVERIFY(get("/cb?state=right", "accept-language: de\r\n").contains("Sie sind angemeldet"));
    }

    void thePageKeepsTheAddressToItself()
    {
        const QByteArray page = get("/cb?code=secret&state=right");
        QVERIFY(page.contains("Referrer-Policy: no-referrer"));
        QVERIFY(page.contains("Cache-Control: no-store"));
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(!page.contains("secret"));
        // It takes the code out of the browser's address: its only script, and nothing else may run.
        const qsizetype from = page.indexOf("<script>") + 8;
        const QByteArray script = page.sliced(from, page.indexOf("</script>") - from);
        QVERIFY(script.contains("replaceState"));
        const QByteArray hash
            = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains("script-src 'sha256-" + hash + "'; "));
    }

    void aNoIsAnAnswer()
    {
        QVERIFY(get("/cb?error=access_denied&state=right").contains("not signed in"));
        QCOMPARE(get("/cb?code=1&state=right"), "(refused)");
    }

    void othersMayKnockButNotEndIt()
    {
        QVERIFY(get("/cb?code=evil&state=guess").startsWith("HTTP/1.1 400"));
        QVERIFY(get("/favicon.ico").startsWith("HTTP/1.1 404"));
        QVERIFY(get("/cbx?state=right").startsWith("HTTP/1.1 404"));
        QVERIFY(get("//cb?state=right").startsWith("HTTP/1.1 404"));
        QVERIFY(get("/cb?code=1&state=right").startsWith("HTTP/1.1 200"));
    }

    void aRequestForAnotherHostIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray line = "GET /cb?code=1&state=right HTTP/1.1\r\n";
        QTest::newRow("rebound name") << line + "Host: evil.example\r\n\r\n";
        QTest::newRow("localhost") << line + "Host: localhost:%1\r\n\r\n";
        QTest::newRow("no port") << line + "Host: 127.0.0.1\r\n\r\n";
        QTest::newRow("none") << line + "\r\n";
        QTest::newRow("two") << line + "Host: 127.0.0.1:%1\r\nHost: 127.0.0.1:%1\r\n\r\n";
        QTest::newRow("post") << QByteArray("POST /cb?code=1&state=right HTTP/1.1\r\n"
                                            "Host: 127.0.0.1:%1\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("not http") << QByteArray("hello there\r\n\r\n");
        QTest::newRow("absolute") << QByteArray("GET http://evil.example/cb?state=right HTTP/1.1\r\n"
                                                "Host: 127.0.0.1:%1\r\n\r\n");
        QTest::newRow("empty") << QByteArray("\r\n\r\n");
    }
    void aRequestForAnotherHostIsRefused()
    {
        QFETCH(QByteArray, head);
        const QByteArray answer = send(head.replace("%1", QByteArray::number(m_port)));
        QVERIFY2(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 404"),
                 answer.constData());
        QCOMPARE(m_judged, QList<QString>());
    }

    void aHeadThatArrivesInPiecesIsWholeInTheEnd()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        const QByteArray head = "GET /cb?code=1&state=right HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(m_port) + "\r\n\r\n";
        for (const char c : head) {
            socket.write(&c, 1);
            QTest::qWait(1);
        }
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll().left(12), "HTTP/1.1 200");
    }

    void anEndlessHeadIsCutOff()
    {
        QCOMPARE(send("GET /cb?" + QByteArray(20'000, 'x')), QByteArray());
        QVERIFY(get("/cb?code=1&state=right").startsWith("HTTP/1.1 200"));
    }

    void aSilentConnectionIsCutOffAfterFiveSeconds()
    {
        QCOMPARE(send("GET /cb", 3000), "(open)");
        QCOMPARE(send("GET /cb", 7000), QByteArray());
    }

    void manySilentConnectionsDoNotShutTheDoorForGood()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 30; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(u"127.0.0.1"_s, m_port);
        }
        QTest::qWait(200);
        const auto held = std::count_if(idle.begin(), idle.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
        QVERIFY2(held <= 8, qPrintable(QString::number(held)));
        QByteArray page;
        for (int i = 0; i < 40 && page.isEmpty(); ++i) {
            page = get("/cb?code=1&state=right");
            QTest::qWait(200);
        }
        QCOMPARE(page.left(12), "HTTP/1.1 200");
    }
};

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"
