// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LoopbackServer.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHead = 8 * 1024;
constexpr int maxConnections = 8;
constexpr std::chrono::seconds readPatience{5};

struct Page {
    const char *status;
    const char *english;
    const char *german;
};
constexpr Page welcome{"200 OK",
                       "You are signed in. You can close this page; Werkbank goes on by itself.",
                       "Sie sind angemeldet. Sie können diese Seite schließen; Werkbank macht von "
                       "selbst weiter."};
constexpr Page declined{"200 OK",
                        "You were not signed in. You can close this page and go back to the app.",
                        "Sie wurden nicht angemeldet. Sie können diese Seite schließen und zur App "
                        "zurückkehren."};
constexpr Page notFound{"404 Not Found", "There is nothing here.", "Hier ist nichts."};
constexpr Page badRequest{"400 Bad Request", "This is not what Werkbank waits for.",
                          "Darauf wartet Werkbank nicht."};

// The value of a header, empty where it is missing or there twice.
QByteArray header(const QByteArray &head, const QByteArray &name)
{
    QByteArray found;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return {};
        found = line.sliced(colon + 1).trimmed();
    }
    return found;
}

// The answer's code is used up, but need not stay in the browser's address and history.
constexpr char forget[] = "history.replaceState(null,\"\",\"/\")";
constexpr char forgetHash[] = "sha256-4yQlCA6sut83myo/n+J0YG9sdFWm5qA32W2S+0f011U=";

QByteArray http(const Page &page, bool german)
{
    const QByteArray body = QByteArray("<!doctype html><html lang=\"") + (german ? "de" : "en")
        + "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
          "<title>Werkbank</title><style>body{font:18px/1.5 system-ui,sans-serif;margin:15vh auto;"
          "max-width:30em;padding:0 1em;color-scheme:light dark}</style><h1>Werkbank</h1><p>"
        + (german ? page.german : page.english) + "</p><script>" + forget + "</script></html>";
    return QByteArray("HTTP/1.1 ") + page.status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; "
          "style-src 'unsafe-inline'; script-src '"
        + forgetHash + "'; frame-ancestors 'none'\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace

LoopbackServer::LoopbackServer(Judge judge, QObject *parent)
    : QObject(parent), m_judge(std::move(judge))
{
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::take);
}

Result<QUrl> LoopbackServer::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        return makeError("unavailable", QCoreApplication::translate(
            "LoopbackServer",
            "This computer does not let Werkbank wait for the browser's answer."));
    }
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(u"/cb"_s);
    return url;
}

void LoopbackServer::take()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > maxConnections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(maxHead + 1);
        QTimer::singleShot(readPatience, socket, [socket] { socket->abort(); });
        const auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] { read(socket, head); });
        read(socket, head);
    }
}

void LoopbackServer::read(QTcpSocket *socket, const std::shared_ptr<QByteArray> &head)
{
    *head += socket->read(maxHead + 1 - head->size());
    const qsizetype end = head->indexOf("\r\n\r\n");
    if (end < 0) {
        if (head->size() > maxHead)
            socket->abort();
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    answer(socket, head->first(end));
}

bool LoopbackServer::isForUs(const QByteArray &head) const
{
    return header(head, "Host") == "127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

void LoopbackServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const bool german = header(head, "Accept-Language").toLower().startsWith("de");
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const auto send = [&](const Page &page) {
        socket->write(http(page, german));
        socket->disconnectFromHost();
    };
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1.") || !isForUs(head))
        return send(badRequest);
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + words[1], QUrl::StrictMode);
    if (!words[1].startsWith('/') || url.path() != "/cb"_L1)
        return send(notFound);
    if (m_done)
        return send(badRequest);
    const Verdict verdict = m_judge(QUrlQuery(url));
    if (verdict == Verdict::NotOurs)
        return send(badRequest);
    m_done = true;
    m_server.close();
    send(verdict == Verdict::Welcome ? welcome : declined);
}

} // namespace werkbank
