// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/domain/Applications.h"

// What the page /t/SLUG/apply/ does for somebody who wants to become a supporter. A mailed link
// `PAGE?a=PUBLIC#SECRET` opens his application; the secret gives a session for this browser, as
// with a case's link (CaseLinks.h). Thread of the platform. Mails are queued in the same
// transaction: the caller wakes the MailQueue behind each call that may have written one.
// Errors: `not_allowed` (tenant, link or session unknown or ended: not told apart), `bad_command`
// {field}, `wrong_state` {state}, `too_many_requests` {after_ms}, `too_late` (of an appeal), and
// the store's.
namespace werkbank {

class Platform;

class Applicants {
public:
    static constexpr Milliseconds linkPause = std::chrono::minutes(1);
    static constexpr int linksPerDay = 5;
    static constexpr Milliseconds linkLife = std::chrono::days(60);
    static constexpr Milliseconds sessionLife = std::chrono::hours(24);
    static constexpr Milliseconds appealTime = std::chrono::days(30);

    explicit Applicants(Platform &platform) : m_platform(platform) {}

    // Mails a link, to a new application or to the one that this address has already; whoever is a
    // member with this address gets a mail that says so. What it was cannot be told from outside.
    struct Start {
        QString slug, email;
        QString language;   // "de" or "en"
        QString page;       // "https://…/t/SLUG/apply/": what links are made of
    };
    Result<void> start(const Start &start);

    // The mailed secret becomes a session's token.
    Result<QString> open(const QString &publicId, const QString &secret);
    Result<application::View> read(const QString &session);
    // One item, if it is open. What is incomplete is kept too: read() tells what is missing. Only
    // what could never be right is a `bad_command` {field}: longer than its limit, an unknown kind.
    Result<application::View> save(const QString &session, const application::Values &values);

    // Sends it in, or in again. `passwordHash` from password::hash(), made in a worker with
    // personalWords(); empty where the view says `hasAccount`. Something missing: `bad_command`
    // {field}. Makes the account, its membership in state `applied` and its pay profile.
    Result<application::View> submit(const QString &session, const QString &passwordHash);
    static QStringList personalWords(const application::View &view);

    Result<application::View> withdraw(const QString &session);
    Result<application::View> appeal(const QString &session, const QString &text);

private:
    Platform &m_platform;
};

} // namespace werkbank
