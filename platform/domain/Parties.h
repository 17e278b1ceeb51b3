// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyEntities.h"
#include "platform/documents/Invoice.h"
#include "platform/domain/CaseRow.h"

// Who stands on a document, from what the store knows of them. Errors go into the Sql.
namespace werkbank {

struct SellerRow {
    InvoiceParty party;
    QString iban, bic, holder;
    bool guarantees = false;
};
std::optional<SellerRow> loadSeller(Sql &sql, const Id &tenant);
void saveSeller(Work &work, const Id &tenant, const SellerRow &seller);

// Pay waits this long after somebody has named another bank account: time to see that it was not he.
inline constexpr Milliseconds holdNewAccount = std::chrono::hours(48);

struct PayRow {
    PayProfileBody body;
    QString iban;
    InvoiceParty party;
};
std::optional<PayRow> loadPayProfile(Sql &sql, const Id &account);

// Postcode and place are all that is known of where he lives.
InvoiceParty partyOf(const Customer &customer);

} // namespace werkbank
