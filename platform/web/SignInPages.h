// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/SignIn.h"
#include "platform/domain/Tokens.h"
#include "platform/web/PasswordCheck.h"
#include "platform/web/Template.h"

// /signin: the page on which a person says who he is, in his own browser (RFC 8252), and from which
// the browser goes back to the waiting app. No script, no cookie: the form carries the app's
// request, sealed, so that nobody can put another one under it. Thread of the platform.
namespace werkbank {

class Platform;

class SignInPages {
public:
    SignInPages(Platform &platform, const QString &origin);

    HttpAnswer form(const HttpRequest &request) const;
    void submit(const HttpRequest &request, HttpReply reply);

private:
    // What the app asks for; all of it is checked before the page is shown.
    struct Asked {
        QString redirectUri, state, challenge;
    };
    QString seal(const Asked &asked) const;
    std::optional<Asked> unseal(const QString &sealed) const;
    QByteArray mac(const QByteArray &text) const;

    HttpAnswer page(const HttpRequest &request, const Asked &asked, const QString &email,
                    const QString &problem, int status) const;
    HttpAnswer problemPage(const HttpRequest &request, const QString &key, int status) const;
    HttpAnswer back(const Asked &asked, const QList<std::pair<QString, QString>> &items) const;
    HttpAnswer signedIn(const HttpRequest &request, const Asked &asked, const Id &account);

    Platform &m_platform;
    const QString &m_origin;  // changes when the port is known
    const QByteArray m_key;
    SignIn m_signIn;
    Tokens m_tokens;
    PasswordCheck m_check;
};

} // namespace werkbank
