// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// The head of an HTTP/1.x request, as far as the edge must know it before it trusts anybody else
// with the connection. Stricter than RFC 9112: whatever two readers could understand differently
// is refused. Value type, any thread; input is whatever a stranger sends.
namespace werkbank {

struct Head {
    enum class State { Incomplete, Refused, Request, Upgrade };
    State state = State::Incomplete;
    int status = 0;          // Refused: what to answer

    qsizetype bytes = 0;     // of the head, blank line included
    qint64 bodyBytes = 0;
    QByteArray method, path; // the path without its query
    QByteArray host;         // lower case, with port
    QByteArray origin;
    QByteArray forwardedFor;
    QList<QByteArray> subprotocols;  // of an Upgrade

    // `start` is the start of what the connection sent, at most maxBytes of it.
    static Head parse(QByteArrayView start, qsizetype maxBytes, qint64 maxBody);
};

} // namespace werkbank
