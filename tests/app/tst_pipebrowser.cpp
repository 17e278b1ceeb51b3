// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PipeBrowser.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

// The demo's browser of two pipes.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

struct RecordingBrowser : Browser {
    QList<QUrl> opened;
    Result<void> open(const QUrl &url) override
    {
        opened.append(url);
        return {};
    }
};

} // namespace

class TestPipeBrowser : public QObject {
    Q_OBJECT

    int m_asks[2] = {-1, -1};
    int m_answers[2] = {-1, -1};
    RecordingBrowser m_behind;
    std::unique_ptr<PipeBrowser> m_browser;
    QTcpServer m_server;
    QByteArray m_visited;
    const QUrl m_url{u"http://127.0.0.1:8/signin?state=a%20b"_s};

    void say(const QByteArray &line)
    {
        QCOMPARE(write(m_answers[1], line.constData(), size_t(line.size())), line.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket] { m_visited += socket->readAll(); });
        });
    }

    void init()
    {
        QCOMPARE(pipe2(m_asks, O_CLOEXEC), 0);
        QCOMPARE(pipe2(m_answers, O_CLOEXEC), 0);
        m_behind.opened.clear();
        m_visited.clear();
        m_browser = std::make_unique<PipeBrowser>(m_asks[1], m_answers[0], m_behind);
    }

    void cleanup()
    {
        m_browser.reset();
        close(m_asks[0]);
        close(m_answers[1]);
    }

    void theAddressGoesOutAndTheAnswerIsVisited()
    {
        QVERIFY(m_browser->open(m_url).ok());
        char line[200];
        const ssize_t length = read(m_asks[0], line, sizeof(line));
        QCOMPARE(QByteArray(line, length), m_url.toEncoded() + '\n');
        say("http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/cb?code=1\n");
        QTRY_VERIFY(m_visited.startsWith("GET /cb?code=1 HTTP/1.1"));
        QVERIFY(m_behind.opened.isEmpty());
    }

    void anAnswerInPiecesIsOneAnswer()
    {
        QVERIFY(m_browser->open(m_url).ok());
        say("http://127.0.0.1:");
        QTest::qWait(30);
        say(QByteArray::number(m_server.serverPort()) + "/cb?code=2\n");
        QTRY_VERIFY(m_visited.startsWith("GET /cb?code=2"));
    }

    void itWorksOnce()
    {
        QVERIFY(m_browser->open(m_url).ok());
        QVERIFY(m_browser->open(m_url).ok());
        QCOMPARE(m_behind.opened, QList<QUrl>{m_url});
    }

    void onlyThisComputerIsVisited_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("elsewhere") << QByteArray("http://evil.example/cb\n");
        QTest::newRow("by name") << QByteArray("http://localhost/cb\n");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd\n");
        QTest::newRow("with a password") << QByteArray("http://a:b@127.0.0.1/cb\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("endless") << QByteArray(9000, 'x');
    }
    void onlyThisComputerIsVisited()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(m_browser->open(m_url).ok());
        say(answer);
        QTRY_COMPARE(m_behind.opened, QList<QUrl>{m_url});
        QVERIFY(m_visited.isEmpty());
    }

    void aClosedPipeOpensTheRealBrowser()
    {
        QVERIFY(m_browser->open(m_url).ok());
        close(std::exchange(m_answers[1], -1));
        QTRY_COMPARE(m_behind.opened, QList<QUrl>{m_url});
    }
};

QTEST_GUILESS_MAIN(TestPipeBrowser)
#include "tst_pipebrowser.moc"
