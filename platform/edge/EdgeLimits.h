// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Fields.h"

// How much the platform lets strangers cost it. The values below are the defaults; an operator
// changes single ones with `--limits FILE`, a JSON object with these names. Value type, any thread.
// Errors of read(): `bad_limits` for a file that cannot be read, is no JSON object, has a name
// that is not here, or a number below 1.
namespace werkbank {

struct EdgeLimits {
    // HTTP, and the header of everything
    int headerBytes = 8 * 1024;
    int headerMs = 5'000;              // from accepting the connection to the end of the header
    int bodyBytes = 64 * 1024;
    int bodyMs = 10'000;
    int httpLifeMs = 15'000;           // from hand-over to the close
    int readBufferBytes = 80 * 1024;   // > headerBytes + bodyBytes
    int connections = 4'096;           // all kinds together
    int waitingPerAddress = 64;        // connections whose header is not complete

    // WebSocket
    int handshakesPerAddress = 8;      // sockets that have not said a good hello yet
    int socketsPerAddress = 64;
    int pingMs = 25'000;

    // Requests of one address
    int requestsPerMinute = 600;       // all HTTP requests
    int casesPerHour = 60;
    int codesPerHour = 20;
    int applyMailsPerHour = 5;         // to one mail address, whoever asks

    // Their X-Forwarded-For tells the address that is counted.
    QList<QString> trustedProxies;

    static Result<EdgeLimits> read(const QString &file);

    template <class S, class V> static void fields(S &s, V &v)
    {
        v("header_bytes", s.headerBytes); v("header_ms", s.headerMs);
        v("body_bytes", s.bodyBytes); v("body_ms", s.bodyMs);
        v("http_life_ms", s.httpLifeMs); v("read_buffer_bytes", s.readBufferBytes);
        v("connections", s.connections); v("waiting_per_address", s.waitingPerAddress);
        v("handshakes_per_address", s.handshakesPerAddress);
        v("sockets_per_address", s.socketsPerAddress); v("ping_ms", s.pingMs);
        v("requests_per_minute", s.requestsPerMinute); v("cases_per_hour", s.casesPerHour);
        v("codes_per_hour", s.codesPerHour);
        v("apply_mails_per_hour", s.applyMailsPerHour); v("trusted_proxies", s.trustedProxies);
    }
};

} // namespace werkbank
