// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Codec.h"

#include <QWebSocketServer>

#include <memory>

// Just enough of a platform behind a real socket: one account with one case, a log of puts, and
// every message.send becomes a message. Test thread.
namespace werkbank {

class LittlePlatform : public QObject {
    Q_OBJECT
public:
    LittlePlatform(const Id &account, const Id &caseId);

    bool listen(bool withProtocol = true);  // again on the same port
    void goAway();                          // all connections and the port
    QUrl url() const;
    void put(const QString &kind, const QJsonObject &body);
    void say(const QByteArray &frame);

    bool answersCommands = true;
    QList<Command> commands;                // as they came, repetitions included
    QList<frames::Hello> hellos;

private:
    void take(const QByteArray &bytes);
    void on(const frames::Hello &hello);
    void on(const frames::Fetch &fetch);
    void on(const frames::SendCommand &sent);
    template <class Frame>
    void on(const Frame &) {}
    void sendFrom(qint64 cursor);

    const Id m_account, m_caseId;
    quint16 m_port = 0;
    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_socket = nullptr;
    QList<frames::Change> m_log;            // row n is at n - 1
    QList<Id> m_done;
};

} // namespace werkbank
