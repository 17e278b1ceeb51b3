// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/web/ApplyApi.h"
#include "platform/web/CaseApi.h"
#include "platform/web/CustomerPages.h"
#include "platform/web/PracticeApi.h"
#include "platform/web/SignInPages.h"
#include "platform/web/TokenEndpoint.h"

// Everything that is answered over HTTP: which address leads where, and the headers that every
// answer has. Thread of the platform.
namespace werkbank {

class Web final : public HttpHandler {
public:
    struct Parts {
        Platform &platform;
        MailQueue &mails;
        bool mailWorks = false;  // somebody sends the mails
        CaseApi::Limits limits;
        int applyMailsPerHour = 5;
    };
    explicit Web(const Parts &parts);

    // "https://help.example.org", what stands in links and as issuer. To be set before requests.
    void setOrigin(const QString &origin) { m_origin = origin; }
    const QString &origin() const { return m_origin; }

    void handle(const HttpRequest &request, HttpReply reply) override;

private:
    void get(const HttpRequest &request, const HttpReply &reply);
    void post(const HttpRequest &request, const HttpReply &reply);
    HttpAnswer assetAnswer(const HttpRequest &request, const QString &name) const;
    bool isForeign(const HttpRequest &request) const;
    void complete(HttpAnswer &answer) const;

    QString m_origin;
    CustomerPages m_pages;
    CaseApi m_cases;
    ApplyApi m_apply;
    PracticeApi m_practice;
    SignInPages m_signIn;
    TokenEndpoint m_tokens;
};

} // namespace werkbank
