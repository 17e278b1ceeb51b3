// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Tariff.h"
#include "platform/web/Template.h"

// What a customer's pages show of a tenant: its name, its price and its texts. Thread of the
// platform. Errors: `not_allowed` (no such tenant), those of the store.
namespace werkbank {

class Platform;

struct TenantView {
    Id id;
    QString slug, name, zone;
    TariffRules tariff;
    Price unit;  // of one started quarter of an hour
};

Result<TenantView> tenantBySlug(Platform &platform, const QString &slug);

// The names of a tenant's texts, as in its addresses: /t/<slug>/<name>.
inline constexpr const char *tenantTexts[] = {"terms",      "withdrawal",      "privacy",
                                              "legal",      "accessibility",   "processing",
                                              "confidentiality", "selfbilling"};
bool isTenantText(const QString &name);

struct TenantText {
    QString body;         // paragraphs with blank lines between; "# " begins a heading
    bool isDraft = false; // ours, for a lawyer to check; the tenant has none of its own yet
};
Result<TenantText> tenantText(Platform &platform, const TenantView &tenant, const QString &name,
                              Language language);

// "14.00 €", "14,00 €"
QString moneyText(const Money &money, Language language);
// "19 %"
QString percentText(int permille, Language language);

} // namespace werkbank
