// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseLinks.h"
#include "platform/domain/MailQueue.h"
#include "platform/web/TenantView.h"

// The mails to customers, in their language: plain text, nothing to load. Any thread but for the
// tenant's texts, which their maker reads before. Cannot fail.
namespace werkbank {

struct OrderLetter {
    const TenantView &tenant;
    const CaseRequest &request;
    QString number;
    QString link;       // with the secret
    QString taskName;
    Instant at;
    QString terms, withdrawal;  // whole: a mail is the durable medium that the law asks for
};
// The confirmation of the order, before work starts; for a business the receipt of its request.
Mail orderLetter(const OrderLetter &order);

Mail codeLetter(const MailedCode &code);

struct WithdrawalLetter {
    Id tenant;
    QString tenantName, zone, language, number, name, email;
    Instant at;
};
// The receipt of a withdrawal, with its time.
Mail withdrawalLetter(const WithdrawalLetter &withdrawal);

// "22.11.2026, 14:05:09 (Europe/Berlin)"
QString timeText(Instant at, const QString &zone, Language language);

} // namespace werkbank
