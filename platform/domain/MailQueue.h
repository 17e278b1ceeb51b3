// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <functional>
#include <optional>

// Mails that wait to be sent. They lie in the (encrypted) store from the transaction that caused
// them until the mail server has taken them, so neither a restart nor a dead server loses one.
// Thread of the platform. Errors: those of the store.
namespace werkbank {

class Platform;
class Tx;

struct Mail {
    Id id;
    Id tenant;
    QString recipient;
    QString subject;
    QString body;   // plain text
    int tries = 0;
    QString sender; // the tenant's name
    QString fileName, fileType;  // of what comes with it; empty: nothing
    QByteArray file;
};

class MailQueue {
public:
    static constexpr Milliseconds keep = std::chrono::hours(72);

    explicit MailQueue(Platform &platform) : m_platform(platform) {}

    // Inside the transaction that it belongs to. Call wake() after the commit; where the platform
    // itself writes mails, Effect::mail() does.
    Result<void> add(Tx &tx, Mail mail);
    void wake() const
    {
        if (m_woken)
            m_woken();
    }
    void onWake(std::function<void()> woken);

    // The mail that is due longest; nothing: none is due now.
    Result<std::optional<Mail>> next();
    Result<std::optional<Instant>> nextDue();
    Result<void> sent(const Id &mail);
    // Tried again after 10 s, 1, 5, 30 and then every 60 min; given up after three days, or at
    // once where the server says that it never will.
    Result<void> failed(const Mail &mail, bool forGood);

private:
    Platform &m_platform;
    std::function<void()> m_woken;
};

} // namespace werkbank
