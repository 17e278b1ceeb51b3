// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/TlsPolicy.h"
#include "sync/TokenClient.h"
#include "sync/WebSocketLink.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

// Which platforms are talked to at all: TLS 1.3 with a certificate that the system trusts. The
// certificates come from openssl; the test's own authority is added to what this process trusts.
using namespace werkbank;
using namespace Qt::StringLiterals;

class TestTls : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QSslConfiguration m_systemTrust;
    std::unique_ptr<QSslServer> m_server;
    int m_requests = 0;
    QByteArray m_answer = R"({"error":"invalid_grant"})";

    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }

    // NAME.key and NAME.crt, signed by the test's authority.
    void certificate(const QString &name, const QString &names, const QStringList &validity)
    {
        const QStringList request{
            u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-keyout"_s, name + u".key"_s, u"-x509"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s,
            u"ca.key"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName="_s + names,
            u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s, u"-out"_s, name + u".crt"_s};
        openssl(request + validity);
    }

    QByteArray file(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void serve(const QString &name, QSsl::SslProtocol protocol)
    {
        QSslConfiguration tls = m_systemTrust;
        tls.setProtocol(protocol);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setLocalCertificate(QSslCertificate(file(name + u".crt"_s)));
        tls.setPrivateKey(QSslKey(file(name + u".key"_s), QSsl::Ec));
        m_server = std::make_unique<QSslServer>();
        m_server->setSslConfiguration(tls);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                ++m_requests;
                socket->write("HTTP/1.1 400 X\r\nContent-Length: "
                              + QByteArray::number(m_answer.size()) + "\r\n\r\n" + m_answer);
                socket->disconnectFromHost();
            });
        });
    }

    QString ask(bool probe = false)
    {
        TokenClient client(QUrl(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort())));
        QString said;
        const auto hear = [&](const Result<void> &result) {
            said = result ? u"done"_s : result.error().code;
        };
        if (probe)
            client.probe(hear);
        else
            client.revoke(SecretBytes(16), hear);
        const bool answered = QTest::qWaitFor([&] { return !said.isEmpty(); }, 10'000);
        return answered ? said : u"(silence)"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_systemTrust = QSslConfiguration::defaultConfiguration();
        openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                 u"-nodes"_s, u"-keyout"_s, u"ca.key"_s, u"-x509"_s, u"-subj"_s, u"/CN=authority"_s,
                 u"-days"_s, u"2"_s, u"-out"_s, u"ca.crt"_s});
        const QStringList twoDays{u"-days"_s, u"2"_s};
        certificate(u"good"_s, u"IP:127.0.0.1"_s, twoDays);
        certificate(u"elsewhere"_s, u"DNS:platform.example"_s, twoDays);
        certificate(u"expired"_s, u"IP:127.0.0.1"_s,
                    {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s});
    }

    void init()
    {
        m_requests = 0;
        QSslConfiguration trust = m_systemTrust;
        trust.addCaCertificate(QSslCertificate(file(u"ca.crt"_s)));
        QSslConfiguration::setDefaultConfiguration(trust);
    }
    void cleanup()
    {
        m_server.reset();
        m_answer = R"({"error":"invalid_grant"})";
    }

    void aGoodPlatformIsTalkedTo()
    {
        serve(u"good"_s, QSsl::TlsV1_3OrLater);
        QCOMPARE(ask(), u"not_signed_in"_s);
        QCOMPARE(m_requests, 1);
    }

    void aPlatformIsToldFromOtherServers()
    {
        serve(u"good"_s, QSsl::TlsV1_3OrLater);
        QCOMPARE(ask(true), u"done"_s);
        m_answer = "<!doctype html><title>Not here</title>";
        QCOMPARE(ask(true), u"unavailable"_s);
        m_answer = "[]";
        QCOMPARE(ask(true), u"unavailable"_s);
    }

    void othersHearNothing_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("unknown authority") << u"good"_s << int(QSsl::TlsV1_3OrLater) << false;
        QTest::newRow("another host") << u"elsewhere"_s << int(QSsl::TlsV1_3OrLater) << true;
        QTest::newRow("expired") << u"expired"_s << int(QSsl::TlsV1_3OrLater) << true;
        QTest::newRow("TLS 1.2") << u"good"_s << int(QSsl::TlsV1_2) << true;
    }
    void othersHearNothing()
    {
        QFETCH(QString, certificate);
        QFETCH(int, protocol);
        QFETCH(bool, trusted);
        if (!trusted)
            QSslConfiguration::setDefaultConfiguration(m_systemTrust);
        serve(certificate, QSsl::SslProtocol(protocol));
        QCOMPARE(ask(), u"not_secure"_s);
        QCOMPARE(ask(true), u"not_secure"_s);
        QCOMPARE(m_requests, 0);
        bool up = false, down = false;
        WebSocketLink link(QUrl(u"wss://127.0.0.1:%1/sync"_s.arg(m_server->serverPort())),
                           {.up = [&] { up = true; }, .text = {}, .binary = {},
                            .down = [&] { down = true; }});
        link.open();
        QTRY_VERIFY(down);
        QVERIFY(!up);
        QCOMPARE(m_requests, 0);
    }

    void addressesThatAreTalkedTo_data()
    {
        QTest::addColumn<bool>("allowed");
        for (const char *url : {"https://platform.example", "wss://platform.example/sync",
                                "http://127.0.0.1:8080", "ws://[::1]:8080/sync", "https://10.0.0.1"})
            QTest::newRow(url) << true;
        for (const char *url : {"http://platform.example", "ws://platform.example", "http://localhost",
                                "http://127.0.0.1.evil.example", "https://a:b@platform.example",
                                "http://0.0.0.0", "http://[::ffff:127.0.0.1]", "file:///etc", "https://",
                                "javascript:1"})
            QTest::newRow(url) << false;
    }
    void addressesThatAreTalkedTo()
    {
        QFETCH(bool, allowed);
        QCOMPARE(TlsPolicy::allows(QUrl(QString::fromLatin1(QTest::currentDataTag()))), allowed);
    }

    void anOriginNamesSchemeHostAndOddPort()
    {
        QCOMPARE(TlsPolicy::origin(QUrl(u"https://P.example:443/x?y#z"_s)), u"https://p.example"_s);
        QCOMPARE(TlsPolicy::origin(QUrl(u"http://127.0.0.1:8080/"_s)), u"http://127.0.0.1:8080"_s);
        QCOMPARE(TlsPolicy::origin(QUrl(u"https://[::1]:8443"_s)), u"https://[::1]:8443"_s);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
