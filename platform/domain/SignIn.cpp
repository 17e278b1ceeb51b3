// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/SignIn.h"

#include "platform/domain/Audit.h"
#include "platform/domain/Platform.h"
#include "platform/domain/TokenText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeTries = 3;             // of one account from one address
constexpr int freeTriesOfAddress = 30;   // of all accounts from one address
constexpr Milliseconds longestWait = std::chrono::minutes(1);
constexpr Milliseconds forgottenAfter = std::chrono::hours(1);

Milliseconds delayAfter(qint64 failures, int free)
{
    if (failures < free)
        return {};
    const qint64 doublings = std::min<qint64>(failures - free, 6);
    return std::min<Milliseconds>(Milliseconds(1000 << doublings), longestWait);
}

QString pairKey(const QString &email, const QByteArray &address)
{
    return tokenHash(u"pair\n"_s + SignIn::normalised(email) + u'\n'
                     + QString::fromLatin1(address));
}

QString addressKeyOf(const QByteArray &address)
{
    return tokenHash(u"address\n"_s + QString::fromLatin1(address));
}

struct Failures {
    qint64 count = 0;
    Milliseconds wait{};
};

Failures failuresOf(Sql &sql, const QString &who, Instant now)
{
    const auto row = sql.row("SELECT count, until_at, at FROM sign_in_failure WHERE who = $1", {who});
    if (!row || now - row->instant(2) > forgottenAfter)
        return {};
    return {row->integer(0), std::max(row->instant(1) - now, Milliseconds(0))};
}

void count(Sql &sql, const QString &who, qint64 failures, int free, Instant now)
{
    sql.run("INSERT INTO sign_in_failure (who, count, until_at, at) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (who) DO UPDATE SET count = excluded.count,"
            " until_at = excluded.until_at, at = excluded.at",
            {who, failures, now + delayAfter(failures, free), now});
}

} // namespace

QString SignIn::normalised(const QString &email)
{
    return email.trimmed().toLower();
}

Result<SignIn::Attempt> SignIn::attempt(const QString &email, const QByteArray &networkAddress)
{
    const QString pair = pairKey(email, networkAddress);
    const QString address = addressKeyOf(networkAddress);
    return m_platform.store().write([&](Tx &tx) -> Result<Attempt> {
        Sql sql(tx);
        const Instant now = m_platform.now();
        const Failures ofPair = failuresOf(sql, pair, now);
        const Failures ofAddress = failuresOf(sql, address, now);
        Attempt attempt;
        attempt.wait = std::max(ofPair.wait, ofAddress.wait);
        if (attempt.wait.count() == 0) {
            count(sql, pair, ofPair.count + 1, freeTries, now);
            count(sql, address, ofAddress.count + 1, freeTriesOfAddress, now);
            const auto found = sql.row("SELECT a.id, c.password FROM account a"
                                       " JOIN credential c ON c.account = a.id"
                                       " WHERE a.email = $1 AND a.suspended_at IS NULL",
                                       {normalised(email)});
            if (found)
                attempt = {{}, found->id(0), found->text(1)};
        }
        if (auto done = sql.result(); !done)
            return done.error();
        return attempt;
    });
}

Result<void> SignIn::failed(const Id &account)
{
    return m_platform.change([&](Work &work) {
        appendAuditOf(work, account,
                      {{}, {}, {}, AuditAction::SignInFailed,
                       account.isNull() ? QString() : auditAccount(account),
                       auditRefused(u"wrong_password"_s), {}});
        return work.sql.result();
    });
}

Result<void> SignIn::succeeded(const QString &email, const QByteArray &networkAddress)
{
    return m_platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        sql.run("DELETE FROM sign_in_failure WHERE who = $1", {pairKey(email, networkAddress)});
        sql.run("UPDATE sign_in_failure SET count = count - 1 WHERE who = $1 AND count > 0",
                {addressKeyOf(networkAddress)});
        return sql.result();
    });
}

} // namespace werkbank
