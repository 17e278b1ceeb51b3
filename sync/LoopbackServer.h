// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

// Takes the browser's answer to a sign-in: a tiny HTTP server on 127.0.0.1, on a port that the
// system chooses, which answers one GET and then closes (RFC 8252, 7.3). Any program of this
// computer and any web page may knock, so it reads at most 8 KiB and 5 s per connection, eight at a
// time, and answers only its own Host (no DNS rebinding). One thread. Errors: `unavailable`.
namespace werkbank {

class LoopbackServer : public QObject {
    Q_OBJECT
public:
    enum class Verdict {
        NotOurs,   // somebody else knocked: keep waiting
        Welcome,   // "go back to the app"
        Declined,  // it is the answer, and it says no
    };
    // Judges what stands behind the "?". Called until it says something else than NotOurs.
    using Judge = std::function<Verdict(const QUrlQuery &)>;

    explicit LoopbackServer(Judge judge, QObject *parent = nullptr);

    // The redirect URI, "http://127.0.0.1:PORT/cb".
    Result<QUrl> listen();

private:
    void take();
    void read(QTcpSocket *socket, const std::shared_ptr<QByteArray> &head);
    void answer(QTcpSocket *socket, const QByteArray &head);
    bool isForUs(const QByteArray &head) const;

    QTcpServer m_server;
    const Judge m_judge;
    bool m_done = false;
};

} // namespace werkbank
