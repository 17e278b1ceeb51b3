// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Applicants.h"
#include "platform/domain/MailQueue.h"
#include "platform/web/PasswordCheck.h"
#include "platform/web/RateLimit.h"
#include "platform/web/TenantView.h"

// The page on which somebody applies to become a supporter, /t/<tenant>/apply, and its API. The
// page itself holds no data: its script fetches them with the session that the mailed link gave.
// Thread of the platform.
namespace werkbank {

class ApplyApi {
public:
    struct Options {
        bool mailWorks = false;  // somebody sends the mails
        int mailsPerHour = 5;    // to one address, whoever asks for them
    };
    ApplyApi(Platform &platform, MailQueue &mails, const QString &origin, const Options &options);

    HttpAnswer page(const HttpRequest &request, const QString &slug) const;

    // {tenant, email, language}: a mail with the link, whatever there was before; of too many to one
    // address none, with the same answer.
    HttpAnswer start(const HttpRequest &request);
    // {public, secret} -> {session}
    HttpAnswer open(const HttpRequest &request);
    // {session} -> the application
    HttpAnswer read(const HttpRequest &request);
    // {session, item, values} -> the application
    HttpAnswer save(const HttpRequest &request);
    HttpAnswer withdraw(const HttpRequest &request);
    // {session, text}
    HttpAnswer appeal(const HttpRequest &request);
    // {session, password}; the password is empty where the person has chosen one already.
    void submit(const HttpRequest &request, const HttpReply &reply);

private:
    HttpAnswer answer(const Result<application::View> &view) const;
    std::optional<HttpAnswer> tooMany(const HttpRequest &request);
    QString skillOptions(Language language) const;

    Platform &m_platform;
    MailQueue &m_mails;
    const QString &m_origin;  // changes when the port is known
    const bool m_mailWorks;
    Applicants m_applicants;
    PasswordCheck m_passwords;
    RateLimit m_starts, m_letters, m_looks;
};

} // namespace werkbank
