// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRequest.h"

// How a customer's browser proves itself: PROTOCOL.md 9.2. The case link's secret gives a session
// for this browser; the session gives tickets for sockets. The browser that made the request is
// trusted, any other sees only the state until it shows a code that was mailed. Thread of the
// platform. Errors: `not_allowed` (link, session or code unknown, ended or revoked: not told
// apart), `too_many_requests` {after_ms}, `no_mail` (the customer gave no address), the store's.
namespace werkbank {

class Platform;

struct BrowserSession {
    QString token;
    bool trusted = false;
};

// What a page may know of its case before it has a socket.
struct LinkView {
    Id session, link, tenant, caseId;
    QString slug, tenantName, language;
    QString mailHint;      // "m…@example.org"; empty: no address
    bool trusted = false;
};

struct MailedCode {
    QString code;
    QString email, language, number;
    Id tenant;
    QString tenantName;
};

class CaseLinks {
public:
    static constexpr Milliseconds ticketLife = std::chrono::seconds(30);
    static constexpr Milliseconds codeLife = std::chrono::minutes(15);
    static constexpr Milliseconds codePause = std::chrono::seconds(30);
    static constexpr int codeTries = 5;
    static constexpr int codesPerSession = 5;  // in 24 h
    static constexpr int codesPerLink = 10;

    explicit CaseLinks(Platform &platform) : m_platform(platform) {}

    // Inside the transaction that makes the case.
    Result<BrowserSession> begin(Tx &tx, const Id &tenant, const Id &link, bool trusted);
    // The browser that repeats a request knows its uuid, so it is the one that made it.
    Result<BrowserSession> beginAgain(const CaseMade &made);

    Result<BrowserSession> open(const QString &publicId, const QString &secret);
    Result<LinkView> look(const QString &session);
    Result<QString> ticket(const QString &session);

    // Hands over a fresh code to be mailed in the same transaction.
    using Mail = std::function<Result<void>(Tx &, const MailedCode &)>;
    Result<void> sendCode(const QString &session, const Mail &mail);
    // The session's sockets end; the next ticket is a trusted one.
    Result<void> trust(const QString &session, const QString &code);

private:
    Platform &m_platform;
};

} // namespace werkbank
