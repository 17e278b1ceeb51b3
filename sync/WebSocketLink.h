// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QWebSocket;

// One WebSocket to the platform, from open() to exactly one `down`. Only addresses that TlsPolicy
// allows; the platform must take our subprotocol; a message above the protocol's limit ends the
// connection. No timers that decide anything: the engine gives up by close(). Sync thread.
namespace werkbank {

class WebSocketLink : public QObject {
    Q_OBJECT
public:
    struct Events {
        std::function<void()> up;
        std::function<void(const QByteArray &)> text;
        std::function<void(const QByteArray &)> binary;
        std::function<void()> down;
    };
    WebSocketLink(QUrl url, Events events, QObject *parent = nullptr);
    ~WebSocketLink() override;

    void open();
    void sendText(const QByteArray &frame);
    void sendBinary(const QByteArray &frame);
    // Says goodbye if the other side still listens; `down` comes before this returns.
    void close();

private:
    void isUp();
    void isDown();

    const QUrl m_url;
    const Events m_events;
    QWebSocket *m_socket = nullptr;
};

} // namespace werkbank
