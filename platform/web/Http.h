// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QString>
#include <QUrlQuery>

#include <functional>

// A request and its answer as the pages see them, without the server that carries them. Value
// types, any thread.
namespace werkbank {

struct HttpRequest {
    QByteArray method;   // GET or POST
    QString path;        // decoded
    QUrlQuery query;
    QHttpHeaders headers;
    QByteArray body;     // ≤ the edge's bodyBytes
    QByteArray address;  // who asks, as far as it is counted: Seats.h, addressKey()

    QByteArray header(QByteArrayView name) const
    {
        return headers.value(QAnyStringView(name)).toByteArray();
    }
};

struct HttpAnswer {
    int status = 200;
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

// Called exactly once, on the thread of the platform.
using HttpReply = std::function<void(HttpAnswer)>;

// Who answers requests for pages and for the API.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;
    virtual void handle(const HttpRequest &request, HttpReply reply) = 0;
};

} // namespace werkbank
