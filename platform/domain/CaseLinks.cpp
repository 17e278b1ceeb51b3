// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseLinks.h"

#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/TokenText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds sessionLife = std::chrono::hours(24 * 180);

Error tooSoon(Milliseconds wait)
{
    return makeError(codes::tooManyRequests, u"Please wait a moment."_s,
                     {{u"after_ms"_s, qint64(wait.count())}});
}

QString codeHash(const Id &session, const QString &code)
{
    return tokenHash(session.toString() + u':' + code);
}

// "maria@example.org" -> "m…@example.org"
QString hintOf(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at < 1 ? QString() : email.first(1) + u'…' + email.sliced(at);
}

struct Known {
    LinkView view;
    QString email, number;
};

std::optional<Known> find(Sql &sql, const QString &session, Instant now)
{
    const auto row = sql.row(
        "SELECT s.id, l.id, s.tenant, l.case_id, t.slug, t.name, c.language, u.email, s.trusted,"
        " c.number FROM browser_session s JOIN case_link l ON l.tenant = s.tenant AND l.id = s.link"
        " JOIN tenant t ON t.id = s.tenant JOIN cases c ON c.tenant = s.tenant AND c.id = l.case_id"
        " JOIN customer u ON u.tenant = c.tenant AND u.id = c.customer"
        " WHERE s.hash = $1 AND s.ends_at > $2 AND l.revoked_at IS NULL"
        " AND (l.ends_at IS NULL OR l.ends_at > $2)",
        {tokenHash(session), now});
    if (!row)
        return {};
    Columns in(*row);
    Known known;
    known.view.session = in.id();
    known.view.link = in.id();
    known.view.tenant = in.id();
    known.view.caseId = in.id();
    known.view.slug = in.text();
    known.view.tenantName = in.text();
    known.view.language = in.text();
    known.email = in.text();
    known.view.mailHint = hintOf(known.email);
    known.view.trusted = in.boolean();
    known.number = in.text();
    return known;
}

// Whether another code may be sent now; counts it.
std::optional<Error> takeCode(Sql &sql, const LinkView &view, const QString &hash, Instant now)
{
    const Id &session = view.session;
    const auto ofLink = sql.row("SELECT sum(b.sent) FROM browser_code b"
                                " JOIN browser_session s ON s.id = b.session"
                                " WHERE s.link = $1 AND b.sent_at > $2",
                                {view.link, now - std::chrono::hours(24)});
    if (ofLink && ofLink->integer(0) >= CaseLinks::codesPerLink)
        return tooSoon(std::chrono::hours(1));
    const auto last = sql.row("SELECT sent, sent_at FROM browser_code WHERE session = $1"
                              " AND sent_at > $2",
                              {session, now - std::chrono::hours(24)});
    if (last && now - last->instant(1) < CaseLinks::codePause)
        return tooSoon(CaseLinks::codePause - (now - last->instant(1)));
    if (last && last->integer(0) >= CaseLinks::codesPerSession)
        return tooSoon(std::chrono::hours(24) - (now - last->instant(1)));
    sql.run("INSERT INTO browser_code (session, hash, sent, sent_at, ends_at)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (session) DO UPDATE SET"
            " hash = excluded.hash, tries = 0, sent = excluded.sent,"
            " sent_at = excluded.sent_at, ends_at = excluded.ends_at",
            {session, hash, last ? last->integer(0) + 1 : 1, now, now + CaseLinks::codeLife});
    return {};
}

} // namespace

Result<BrowserSession> CaseLinks::begin(Tx &tx, const Id &tenant, const Id &link, bool trusted)
{
    const QString token = newToken(m_platform.rng());
    const Instant now = m_platform.now();
    if (auto done = tx.exec("INSERT INTO browser_session (id, tenant, link, hash, trusted,"
                            " created_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                            {m_platform.newId(), tenant, link, tokenHash(token), trusted, now,
                             now + sessionLife});
        !done)
        return done.error();
    return BrowserSession{token, trusted};
}

Result<BrowserSession> CaseLinks::beginAgain(const CaseMade &made)
{
    return m_platform.store().write([&](Tx &tx) -> Result<BrowserSession> {
        auto row = tx.one("SELECT tenant FROM case_link WHERE id = $1 AND revoked_at IS NULL",
                          {made.link});
        if (!row)
            return row.error();
        if (!*row)
            return linkEnded();
        return begin(tx, (*row)->id(0), made.link, true);
    });
}

Result<BrowserSession> CaseLinks::open(const QString &publicId, const QString &secret)
{
    return m_platform.store().write([&](Tx &tx) -> Result<BrowserSession> {
        auto row = tx.one("SELECT tenant, id FROM case_link WHERE public = $1 AND secret_hash = $2"
                          " AND revoked_at IS NULL AND (ends_at IS NULL OR ends_at > $3)",
                          {publicId, tokenHash(secret), m_platform.now()});
        if (!row)
            return row.error();
        if (!*row)
            return linkEnded();
        return begin(tx, (*row)->id(0), (*row)->id(1), false);
    });
}

Result<LinkView> CaseLinks::look(const QString &session)
{
    return m_platform.store().read([&](Tx &tx) -> Result<LinkView> {
        Sql sql(tx);
        const auto known = find(sql, session, m_platform.now());
        if (auto done = sql.result(); !done)
            return done.error();
        if (!known)
            return linkEnded();
        return known->view;
    });
}

Result<QString> CaseLinks::ticket(const QString &session)
{
    const QString ticket = newToken(m_platform.rng());
    return m_platform.store().write([&](Tx &tx) -> Result<QString> {
        Sql sql(tx);
        const Instant now = m_platform.now();
        const auto known = find(sql, session, now);
        if (known)
            sql.run("INSERT INTO ticket (hash, session, ends_at) VALUES ($1, $2, $3)",
                    {tokenHash(ticket), known->view.session, now + ticketLife});
        if (auto done = sql.result(); !done)
            return done.error();
        if (!known)
            return linkEnded();
        return ticket;
    });
}

Result<void> CaseLinks::sendCode(const QString &session, const Mail &mail)
{
    const QString code = QString::number(m_platform.rng().below(1'000'000)).rightJustified(6, u'0');
    return m_platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        const auto known = find(sql, session, m_platform.now());
        if (auto done = sql.result(); !done)
            return done;
        if (!known)
            return linkEnded();
        if (known->email.isEmpty())
            return makeError("no_mail", u"There is no mail address for this case."_s);
        if (known->view.trusted)
            return {};
        if (const auto refused = takeCode(sql, known->view, codeHash(known->view.session, code),
                                          m_platform.now()))
            return *refused;
        if (auto done = sql.result(); !done)
            return done;
        return mail(tx, {code, known->email, known->view.language, known->number,
                         known->view.tenant, known->view.tenantName});
    });
}

Result<void> CaseLinks::trust(const QString &session, const QString &code)
{
    // Not an error inside the transaction: a wrong try has to be counted.
    std::optional<Id> trusted;
    auto done = m_platform.store().write([&](Tx &tx) -> Result<void> {
        Sql sql(tx);
        const Instant now = m_platform.now();
        const auto known = find(sql, session, now);
        if (!known)
            return sql.result();
        const Id id = known->view.session;
        const bool fits = sql.hit("UPDATE browser_code SET tries = tries + 1 WHERE session = $1"
                                  " AND ends_at > $2 AND tries < $3 RETURNING session",
                                  {id, now, codeTries})
            && sql.hit("DELETE FROM browser_code WHERE session = $1 AND hash = $2"
                       " RETURNING session",
                       {id, codeHash(id, code)});
        if (fits) {
            sql.run("UPDATE browser_session SET trusted = 1 WHERE id = $1", {id});
            trusted = id;
        }
        return sql.result();
    });
    if (!done)
        return done;
    if (!trusted)
        return linkEnded();
    m_platform.hub().endSession(*trusted);
    return {};
}

} // namespace werkbank
