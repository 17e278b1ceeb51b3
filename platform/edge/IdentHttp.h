// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentFile.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

class QNetworkReply;

// Asks Deutsche Post's SCR-Ident (core/rules/IDENT.md) to begin an identification and for its
// result. Pictures are not asked for; where they come all the same, they are left behind as the
// answer is read, in memory, and no answer is ever written anywhere. Thread of the platform; each
// call ends with its callback, called once, from the event loop. Destroying it ends all calls
// without one. Never logs: an answer is all about a person.
// Errors: `ident_unreachable` (try again later), `ident_refused` (user, password or client),
// `ident_known` (the reference was used before), `ident_unknown` (no such case), `ident_answer`
// (nobody understands what came), and `bad_ident_file` of IdentFile.h.
namespace werkbank {

class IdentHttp final : public QObject {
public:
    struct Access {
        QUrl base;       // "https://…/api", before "/scr/v1"
        QString client, user, password;
    };
    // Passwords and persons go over TLS, or to a literal loopback address.
    static std::optional<Error> badAccess(const Access &access);

    explicit IdentHttp(Access access);

    struct Begin {
        QString reference;
        QString firstName, lastName, email;
        QString language;  // BCP 47
    };
    struct Begun {
        QString caseId;
        std::optional<Instant> validUntil;
        QUrl page;  // where the person goes on; https
    };
    void begin(const Begin &begin, std::function<void(Result<Begun>)> done);
    // The case must be the one that was asked for.
    void fetch(const QString &caseId, std::function<void(Result<IdentResult>)> done);

private:
    using Answered = std::function<void(Result<QByteArray>)>;
    QNetworkRequest request(const QString &path) const;
    void follow(QNetworkReply *reply, Answered answered);

    const Access m_access;
    QNetworkAccessManager m_network;
};

} // namespace werkbank
