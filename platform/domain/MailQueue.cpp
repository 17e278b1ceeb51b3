// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MailQueue.h"

#include "core/base/Log.h"
#include "platform/domain/Platform.h"

#include <iterator>

namespace werkbank {

namespace {

using namespace std::chrono_literals;
constexpr Milliseconds pauses[] = {10s, 1min, 5min, 30min, 60min};

} // namespace

void MailQueue::onWake(std::function<void()> woken)
{
    m_woken = std::move(woken);
    m_platform.onMail(m_woken);
}

Result<void> MailQueue::add(Tx &tx, Mail mail)
{
    const Instant now = m_platform.now();
    return tx.exec("INSERT INTO mail (id, tenant, recipient, subject, body, created_at, next_at,"
                   " file_name, file_type, file) VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)",
                   {m_platform.newId(), mail.tenant, mail.recipient, mail.subject, mail.body, now,
                    mail.fileName, mail.fileType, Utf8{mail.file}});
}

Result<std::optional<Mail>> MailQueue::next()
{
    return m_platform.store().read([&](Tx &tx) -> Result<std::optional<Mail>> {
        auto row = tx.one("SELECT m.id, m.tenant, m.recipient, m.subject, m.body, m.tries, t.name,"
                          " m.file_name, m.file_type, m.file FROM mail m JOIN tenant t ON t.id = m.tenant WHERE m.next_at <= $1"
                          " ORDER BY m.next_at, m.id LIMIT 1",
                          {m_platform.now()});
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<Mail>();
        Columns in(**row);
        Mail mail;
        mail.id = in.id();
        mail.tenant = in.id();
        mail.recipient = in.text();
        mail.subject = in.text();
        mail.body = in.text();
        mail.tries = int(in.integer());
        mail.sender = in.text();
        mail.fileName = in.text();
        mail.fileType = in.text();
        mail.file = in.bytes();
        return std::optional(mail);
    });
}

Result<std::optional<Instant>> MailQueue::nextDue()
{
    return m_platform.store().read([](Tx &tx) -> Result<std::optional<Instant>> {
        auto row = tx.one("SELECT min(next_at) FROM mail");
        if (!row)
            return row.error();
        return *row && !(*row)->isNull(0) ? std::optional((*row)->instant(0)) : std::nullopt;
    });
}

Result<void> MailQueue::sent(const Id &mail)
{
    return m_platform.store().write([&](Tx &tx) {
        return tx.exec("DELETE FROM mail WHERE id = $1", {mail});
    });
}

Result<void> MailQueue::failed(const Mail &mail, bool forGood)
{
    const Instant now = m_platform.now();
    const auto pause = pauses[std::min<size_t>(size_t(mail.tries), std::size(pauses) - 1)];
    return m_platform.store().write([&](Tx &tx) -> Result<void> {
        auto gone = tx.hit("DELETE FROM mail WHERE id = $1 AND (created_at < $2 OR $3 = 1)"
                           " RETURNING id",
                           {mail.id, now - keep, forGood});
        if (!gone)
            return gone.error();
        if (*gone)
            qCWarning(logPlatform, "mail %s is given up", qUtf8Printable(mail.id.toString()));
        return tx.exec("UPDATE mail SET next_at = $2, tries = tries + 1 WHERE id = $1",
                       {mail.id, now + pause});
    });
}

} // namespace werkbank
