// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/web/TenantView.h"

// The pages that a customer sees: /t/<tenant>/ with the request form, the tenant's texts, and the
// frame of a case's page, which holds no data: its script fetches them. Thread of the platform.
namespace werkbank {

class CustomerPages {
public:
    CustomerPages(Platform &platform, bool mailWorks)
        : m_platform(platform), m_mailWorks(mailWorks)
    {}

    HttpAnswer requestForm(const HttpRequest &request, const QString &slug) const;
    HttpAnswer tenantTextPage(const HttpRequest &request, const QString &slug,
                              const QString &name) const;
    HttpAnswer casePage(const HttpRequest &request) const;
    HttpAnswer front(const HttpRequest &request) const;
    HttpAnswer notFound(const HttpRequest &request) const;

private:
    QString taskOptions(Language language) const;

    Platform &m_platform;
    const bool m_mailWorks;
};

} // namespace werkbank
