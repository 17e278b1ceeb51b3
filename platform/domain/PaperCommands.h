// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Fields.h"

// What an operator does about a tenant's papers, beside AccountCommands.h and in the same form.
// Thread of the platform. Errors: `bad_command`, `not_allowed` (no such tenant or paper),
// `wrong_state` (taken back already, or paid out), and those of the store.
namespace werkbank {

class Platform;

namespace operators {

// Who issues the tenant's papers and where customers pay to. Papers that waited for it are issued.
struct SetSeller {
    static constexpr char name[] = "tenant.seller";
    QString slug;
    QString legalName, street, postcode, city, country = QStringLiteral("DE");
    QString taxNumber, vatId, registration, email;
    QString iban, bic, holder;
    bool guarantees = false;  // experts are paid before the customer has
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("slug", s.slug); v("name", s.legalName); v("street", s.street);
        v("postcode", s.postcode); v("city", s.city); v("country", s.country);
        v("tax_number", s.taxNumber); v("vat_id", s.vatId); v("registration", s.registration);
        v("email", s.email); v("iban", s.iban); v("bic", s.bic); v("holder", s.holder);
        v("guarantees", s.guarantees);
    }
};

// Takes back all that the case of this invoice or credit note has brought: by stornos.
struct TakeBackPaper {
    static constexpr char name[] = "tenant.storno";
    QString slug, number, reason;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("slug", s.slug); v("number", s.number); v("reason", s.reason, limits::paragraph);
    }
};

Result<Id> run(Platform &platform, const SetSeller &command);
Result<Id> run(Platform &platform, const TakeBackPaper &command);

} // namespace operators
} // namespace werkbank
