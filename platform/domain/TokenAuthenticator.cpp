// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/TokenAuthenticator.h"

#include "core/wire/Codes.h"
#include "platform/domain/TokenText.h"
#include "platform/store/Sql.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error notSignedIn()
{
    return makeError(codes::notSignedIn, u"Sign in again."_s);
}

} // namespace

Result<SignedIn> TokenAuthenticator::authenticate(const QString &token, const Id &device)
{
    if (!device.isNull())
        return account(token, device);
    auto viewer = customer(token);
    if (viewer && viewer->viewer.id.isNull())
        return notSignedIn();
    return viewer;
}

Result<SignedIn> TokenAuthenticator::account(const QString &token, const Id &device)
{
    return m_store.read([&](Tx &tx) -> Result<SignedIn> {
        Sql sql(tx);
        // Also where the token is unknown by now: a device that comes back late must hear it.
        const bool revoked = sql.hit("SELECT 1 FROM device WHERE id = $1"
                                     " AND revoked_at IS NOT NULL",
                                     {device});
        const auto found = sql.row(
            "SELECT t.ends_at, f.account FROM access_token t"
            " JOIN token_family f ON f.id = t.family JOIN account a ON a.id = f.account"
            " WHERE t.hash = $1 AND f.device = $2 AND f.revoked_at IS NULL"
            " AND f.ends_at > $3 AND t.ends_at > $3 AND a.suspended_at IS NULL",
            {tokenHash(token), device, m_clock.wall()});
        if (auto done = sql.result(); !done)
            return done.error();
        if (revoked)
            return makeError(codes::deviceRevoked, u"This device was signed out."_s);
        if (!found)
            return notSignedIn();
        return SignedIn{{Viewer::Kind::Account, found->id(1), device, {}, false},
                        found->instant(0)};
    });
}

Result<SignedIn> TokenAuthenticator::customer(const QString &ticket)
{
    return m_store.write([&](Tx &tx) -> Result<SignedIn> {
        Sql sql(tx);
        const Instant now = m_clock.wall();
        const auto used = sql.row("DELETE FROM ticket WHERE hash = $1 AND ends_at > $2"
                                  " RETURNING session",
                                  {tokenHash(ticket), now});
        const auto found = !used ? std::nullopt : sql.row(
            "SELECT s.link, s.trusted, s.ends_at, l.ends_at FROM browser_session s"
            " JOIN case_link l ON l.tenant = s.tenant AND l.id = s.link"
            " WHERE s.id = $1 AND s.ends_at > $2 AND l.revoked_at IS NULL"
            " AND (l.ends_at IS NULL OR l.ends_at > $2)",
            {used->id(0), now});
        if (auto done = sql.result(); !done)
            return done.error();
        if (!found) {
            // An error would undo the transaction, and with it that the ticket is used up.
            return SignedIn{};
        }
        Instant until = found->instant(2);
        if (!found->isNull(3))
            until = std::min(until, found->instant(3));
        return SignedIn{{Viewer::Kind::Customer, found->id(0), {}, used->id(0),
                         found->integer(1) != 0},
                        until};
    });
}

} // namespace werkbank
