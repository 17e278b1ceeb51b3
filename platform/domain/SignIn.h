// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArray>

// Address and password, guarded against guessing: after three wrong tries of one account from one
// network address each further try has to wait, 1 s, 2 s, 4 s … up to a minute; an address that
// fails with many accounts waits too. Nobody can lock another person out. Thread of the platform,
// but verifying the password (AccountPassword.h) belongs into a worker thread. Errors: the store's.
namespace werkbank {

class Platform;

class SignIn {
public:
    explicit SignIn(Platform &platform) : m_platform(platform) {}

    struct Attempt {
        Milliseconds wait{};    // > 0: too soon, nothing may be checked
        Id account;             // null: nobody has this address, or the account is suspended
        QString passwordHash;   // empty with a null account
    };
    // Counts as failed until succeeded() is told: parallel guesses gain nothing.
    Result<Attempt> attempt(const QString &email, const QByteArray &networkAddress);
    Result<void> succeeded(const QString &email, const QByteArray &networkAddress);
    // Records that the password was wrong. Null: there is no such account.
    Result<void> failed(const Id &account);

    static QString normalised(const QString &email);

private:
    Platform &m_platform;
};

} // namespace werkbank
