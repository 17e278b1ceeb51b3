// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Tokens.h"

#include "core/base/DisplayText.h"
#include "core/base/Log.h"
#include "core/wire/Enums.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Roster.h"
#include "platform/domain/TokenText.h"

#include <sodium.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badGrant(const char *reason)
{
    return makeError("invalid_grant", u"This sign-in does not hold (any more)."_s,
                     {{u"reason"_s, QString::fromLatin1(reason)}});
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool answers(const QString &verifier, const QString &challenge)
{
    // RFC 7636, 4.1: 43 to 128 characters.
    return verifier.size() >= 43 && verifier.size() <= 128
        && base64Url(QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256))
               == challenge;
}

bool isSigned(const RefreshRequest &request, const QByteArray &key)
{
    const QByteArray said = request.token.toUtf8() + '.' + request.device.toString().toLatin1()
        + '.' + QByteArray::number(request.at);
    return sodium_init() >= 0 && request.proof.size() == crypto_sign_BYTES
        && key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char *>(request.proof.constData()),
               reinterpret_cast<const unsigned char *>(said.constData()),
               static_cast<unsigned long long>(said.size()),
               reinterpret_cast<const unsigned char *>(key.constData()))
        == 0;
}

Milliseconds lifeOf(Sql &sql, const Id &account)
{
    for (const Row &row : sql.rows("SELECT roles FROM membership WHERE account = $1", {account})) {
        for (const Role role : fromColumn<QList<Role>>(row.blob(0))) {
            if (role != Role::Expert)
                return Tokens::staffLife;
        }
    }
    return Tokens::expertLife;
}

// New tokens of a family; `n` is the refresh token's place in it.
TokenSet issue(Work &work, const Id &family, const Id &account, const Id &device, qint64 n)
{
    TokenSet set{newToken(work.rng), newToken(work.rng), Tokens::accessLife, account, device,
                 {}};
    work.sql.run("INSERT INTO refresh_token (hash, family, n) VALUES ($1, $2, $3)",
                 {tokenHash(set.refresh), family, n});
    work.sql.run("INSERT INTO access_token (hash, family, ends_at) VALUES ($1, $2, $3)",
                 {tokenHash(set.access), family, work.now + Tokens::accessLife});
    return set;
}

void endFamily(Sql &sql, const Id &family, Instant now)
{
    sql.run("UPDATE token_family SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
            {family, now});
    sql.run("DELETE FROM access_token WHERE family = $1", {family});
}

// The device with this key, made where it is new. A revoked one comes back as a new device.
Result<Id> deviceFor(Work &work, const Id &account, const CodeExchange &request)
{
    const QString key = base64Url(request.deviceKey);
    if (const auto known = work.sql.row("SELECT id FROM device WHERE account = $1 AND key = $2"
                                        " AND revoked_at IS NULL",
                                        {account, key}))
        return known->id(0);
    const Id device = work.newId();
    const QString name = DisplayText::line(request.deviceName);
    if (auto added = addDevice(work, account, device, name, key); !added)
        return added.error();
    return device;
}

// A refusal may have effects that stay, so it is no error of the transaction.
struct Outcome {
    TokenSet set;
    std::optional<Error> refused;
};

Result<TokenSet> inOneTransaction(Platform &platform,
                                  const std::function<Result<Outcome>(Work &)> &body)
{
    Outcome outcome;
    const auto changed = platform.change([&](Work &work) -> Result<void> {
        auto done = body(work);
        if (!done)
            return done.error();
        outcome = std::move(*done);
        return work.sql.result();
    });
    if (!changed)
        return changed.error();
    if (outcome.refused)
        return *outcome.refused;
    return outcome.set;
}

Result<TokenSet> begin(Work &work, const Id &account, const CodeExchange &request,
                       Instant authAt)
{
    auto device = deviceFor(work, account, request);
    if (!device)
        return device.error();
    // A device that signs in anew needs its earlier tokens no longer.
    for (const Row &old : work.sql.rows("SELECT id FROM token_family WHERE account = $1"
                                        " AND device = $2 AND revoked_at IS NULL",
                                        {account, *device}))
        endFamily(work.sql, old.id(0), work.now);
    const Id family = work.newId();
    work.sql.run("INSERT INTO token_family (id, account, device, created_at, ends_at, auth_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6)",
                 {family, account, *device, work.now, work.now + lifeOf(work.sql, account), authAt});
    work.sql.run("UPDATE auth_code SET family = $2 WHERE hash = $1",
                 {tokenHash(request.code), family});
    return issue(work, family, account, *device, 1);
}

Result<Outcome> exchangeIn(Work &work, const CodeExchange &request)
{
    const auto code = work.sql.row("SELECT c.account, c.challenge, c.redirect_uri, c.ends_at,"
                                   " c.family, a.suspended_at FROM auth_code c"
                                   " JOIN account a ON a.id = c.account WHERE c.hash = $1",
                                   {tokenHash(request.code)});
    if (!code)
        return Outcome{{}, badGrant("unknown")};
    if (!code->isNull(4)) {
        qCWarning(logPlatform, "sign-in: an authorization code was used twice, family ended");
        endFamily(work.sql, code->id(4), work.now);
        work.effect.end(code->id(0));
        return Outcome{{}, badGrant("reused")};
    }
    if (code->instant(3) < work.now)
        return Outcome{{}, badGrant("expired")};
    if (!code->isNull(5))
        return Outcome{{}, badGrant("suspended")};
    if (code->text(2) != request.redirectUri || !answers(request.verifier, code->text(1)))
        return Outcome{{}, badGrant("bad_verifier")};
    // The code was made when the password had been entered.
    const Instant authAt = code->instant(3) - Tokens::codeLife;
    auto set = begin(work, code->id(0), request, authAt);
    if (!set)
        return set.error();
    set->authAt = authAt;
    return Outcome{*set, {}};
}

// A refresh token that somebody shows, and all that stands around it.
struct Shown {
    Id family;
    qint64 n = 0, newest = 0;
    std::optional<Instant> replacedAt;
    bool honouredAgain = false;
    Id account, device;
    Instant endsAt;
    QByteArray deviceKey;
    bool familyRevoked = false, deviceRevoked = false, suspended = false;

    bool isLostAnswer(Instant now) const
    {
        return replacedAt && n + 1 == newest && !honouredAgain
            && now - *replacedAt <= Tokens::grace;
    }
};

std::optional<Shown> lookUp(Sql &sql, const QString &token)
{
    const auto row = sql.row(
        "SELECT t.family, t.n, t.replaced_at, t.honoured_again, f.account, f.device, f.ends_at,"
        " d.key, f.revoked_at, d.revoked_at, a.suspended_at,"
        " (SELECT max(n) FROM refresh_token WHERE family = t.family)"
        " FROM refresh_token t JOIN token_family f ON f.id = t.family"
        " JOIN device d ON d.account = f.account AND d.id = f.device"
        " JOIN account a ON a.id = f.account WHERE t.hash = $1",
        {tokenHash(token)});
    if (!row)
        return {};
    Columns in(*row);
    Shown shown;
    shown.family = in.id();
    shown.n = in.integer();
    shown.replacedAt = in.maybeInstant();
    shown.honouredAgain = in.boolean();
    shown.account = in.id();
    shown.device = in.id();
    shown.endsAt = in.instant();
    shown.deviceKey = QByteArray::fromBase64(in.bytes(), QByteArray::Base64UrlEncoding);
    shown.familyRevoked = in.maybeInstant().has_value();
    shown.deviceRevoked = in.maybeInstant().has_value();
    shown.suspended = in.maybeInstant().has_value();
    shown.newest = in.integer();
    return shown;
}

const char *objection(const Shown &shown, const RefreshRequest &request, Instant now)
{
    if (request.device != shown.device || !isSigned(request, shown.deviceKey))
        return "bad_proof";
    if (shown.deviceRevoked)
        return "device_revoked";
    if (shown.suspended)
        return "suspended";
    if (shown.familyRevoked)
        return "signed_out";
    if (shown.endsAt < now)
        return "expired";
    return nullptr;
}

Result<Outcome> refreshIn(Work &work, const RefreshRequest &request)
{
    const auto shown = lookUp(work.sql, request.token);
    if (!shown)
        return Outcome{{}, badGrant("unknown")};
    if (const char *reason = objection(*shown, request, work.now))
        return Outcome{{}, badGrant(reason)};
    const bool lostAnswer = shown->isLostAnswer(work.now);
    if (shown->replacedAt && !lostAnswer) {
        qCWarning(logPlatform, "sign-in: a refresh token was used again, family ended");
        endFamily(work.sql, shown->family, work.now);
        work.effect.end(shown->account);
        return Outcome{{}, badGrant("reused")};
    }
    // After a lost answer the token that was lost with it must not work either.
    work.sql.run("UPDATE refresh_token SET replaced_at = $2 WHERE family = $1"
                 " AND replaced_at IS NULL",
                 {shown->family, work.now});
    if (lostAnswer)
        work.sql.run("UPDATE refresh_token SET honoured_again = 1 WHERE family = $1",
                     {shown->family});
    return Outcome{issue(work, shown->family, shown->account, shown->device, shown->newest + 1),
                   {}};
}

} // namespace

Result<QString> Tokens::makeCode(const Id &account, const QString &challenge,
                                 const QString &redirectUri)
{
    const QString code = newToken(m_platform.rng());
    return m_platform.store().write([&](Tx &tx) -> Result<QString> {
        if (auto done = tx.exec("INSERT INTO auth_code (hash, account, challenge, redirect_uri,"
                                " ends_at) VALUES ($1, $2, $3, $4, $5)",
                                {tokenHash(code), account, challenge, redirectUri,
                                 m_platform.now() + codeLife});
            !done)
            return done.error();
        return code;
    });
}

Result<TokenSet> Tokens::exchange(const CodeExchange &request)
{
    if (request.deviceKey.size() != crypto_sign_PUBLICKEYBYTES)
        return makeError("invalid_request", u"device_key is no Ed25519 key."_s);
    return inOneTransaction(m_platform, [&](Work &work) { return exchangeIn(work, request); });
}

Result<TokenSet> Tokens::refresh(const RefreshRequest &request)
{
    return inOneTransaction(m_platform, [&](Work &work) { return refreshIn(work, request); });
}

Result<void> Tokens::revoke(const QString &refreshToken)
{
    return m_platform.change([&](Work &work) -> Result<void> {
        const auto found = work.sql.row("SELECT f.id, f.account, f.device FROM refresh_token t"
                                        " JOIN token_family f ON f.id = t.family WHERE t.hash = $1",
                                        {tokenHash(refreshToken)});
        if (!found)
            return work.sql.result();
        endFamily(work.sql, found->id(0), work.now);
        const bool isRevoked = !work.sql.hit("SELECT 1 FROM device WHERE id = $1"
                                             " AND revoked_at IS NULL",
                                             {found->id(2)});
        return isRevoked ? work.sql.result() : revokeDevice(work, found->id(1), found->id(2));
    });
}

Result<void> Tokens::endAll(Tx &tx, const Id &account, Instant now)
{
    Sql sql(tx);
    for (const Row &row : sql.rows("SELECT id FROM token_family WHERE account = $1"
                                   " AND revoked_at IS NULL",
                                   {account}))
        endFamily(sql, row.id(0), now);
    return sql.result();
}

Result<void> Tokens::sweep()
{
    const Instant now = m_platform.now();
    return m_platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        sql.run("DELETE FROM auth_code WHERE ends_at < $1", {now - std::chrono::hours(1)});
        sql.run("DELETE FROM access_token WHERE ends_at < $1", {now});
        sql.run("DELETE FROM refresh_token WHERE family IN"
                " (SELECT id FROM token_family WHERE ends_at < $1)",
                {now});
        sql.run("DELETE FROM access_token WHERE family IN"
                " (SELECT id FROM token_family WHERE ends_at < $1)",
                {now});
        sql.run("DELETE FROM token_family WHERE ends_at < $1", {now});
        sql.run("DELETE FROM sign_in_failure WHERE at < $1", {now - std::chrono::hours(24)});
        sql.run("DELETE FROM ticket WHERE ends_at < $1", {now});
        sql.run("DELETE FROM browser_code WHERE ends_at < $1", {now - std::chrono::hours(24)});
        return sql.result();
    });
}

} // namespace werkbank
