// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseLinks.h"
#include "platform/domain/MailQueue.h"
#include "platform/web/RateLimit.h"
#include "platform/web/TenantView.h"

// The API of a customer's page, PROTOCOL.md 9.2: JSON in, JSON out. Thread of the platform.
namespace werkbank {

// The body of POST /api/cases.
struct CaseOrder {
    QString tenant;       // slug
    CaseRequest order;
    qint64 grossMinor = 0;  // of one unit, as the page showed it
    QString currency;
    bool startEarly = false;   // "begin before the withdrawal period ends"
    bool losesRight = false;   // "I know that I lose the right once the service is complete"
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("order", s.order); v("gross_minor", s.grossMinor);
        v("currency", s.currency); v("start_early", s.startEarly); v("loses_right", s.losesRight);
    }
};

class CaseApi {
public:
    struct Limits {
        int casesPerHour = 60;
        int codesPerHour = 20;
    };
    CaseApi(Platform &platform, MailQueue &mails, const QString &origin, const Limits &limits);

    HttpAnswer suggest(const HttpRequest &request);
    HttpAnswer createCase(const HttpRequest &request);
    HttpAnswer session(const HttpRequest &request);
    HttpAnswer ticket(const HttpRequest &request);
    HttpAnswer code(const HttpRequest &request);
    HttpAnswer trust(const HttpRequest &request);

private:
    Result<QJsonObject> create(const CaseOrder &said);
    Result<void> confirm(Tx &tx, const CaseOrder &order, const TenantView &tenant,
                         const CaseMade &made, const TenantText &terms,
                         const TenantText &withdrawal);
    QString linkOf(const CaseMade &made) const;

    Platform &m_platform;
    MailQueue &m_mails;
    const QString &m_origin;
    CaseLinks m_links;
    RateLimit m_cases, m_codes, m_looks;
};

} // namespace werkbank
