// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FinanceEntities.h"

// Commands about receipts and money; see Commands.h. Value types, any thread.
namespace werkbank {

enum class DamageOutcome { Unknown, Paid, Refused };
template <>
struct EnumNames<DamageOutcome> {
    static constexpr const char *names[] = {"", "paid", "refused"};
};

} // namespace werkbank

namespace werkbank::commands {

// ---- customer --------------------------------------------------------------------------------

// The key with which this browser will sign; it cannot leave the browser. Before the case is solved.
struct NameReceiptKey {
    static constexpr char name[] = "receipt.key";
    static constexpr bool offline = true;
    Id caseId;
    KeyAlgorithm algorithm = KeyAlgorithm::Unknown;
    QString publicKey;  // as ReceiptKey's
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("algorithm", s.algorithm); v("public_key", s.publicKey);
    }
};

// Where the invoice goes; those that waited for it take their numbers.
struct SetAddress {
    static constexpr char name[] = "case.address";
    static constexpr bool offline = true;
    Id caseId;
    QString street, postcode, city;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("street", s.street); v("postcode", s.postcode);
        v("city", s.city);
    }
};

// ---- expert and customer ---------------------------------------------------------------------

// One end's signature of a receipt; core/rules/Receipt.h says of what.
struct SignReceipt {
    static constexpr char name[] = "receipt.sign";
    static constexpr bool offline = true;
    Id receipt;
    Id caseId;
    QString signature;  // base64
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("receipt", s.receipt); v("case", s.caseId); v("signature", s.signature);
    }
};

// Freezes pay and evidence of the case and calls a person.
struct ReportDamage {
    static constexpr char name[] = "case.damage";
    static constexpr bool offline = true;
    Id caseId;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("text", s.text, limits::paragraph);
    }
};

// ---- the expert ------------------------------------------------------------------------------

// Needs a fresh word of the password. An empty IBAN leaves the bank account as it is.
struct SetPayProfile {
    static constexpr char name[] = "pay_profile.set";
    static constexpr bool offline = false;
    SellerKind seller = SellerKind::Unknown;
    QString legalName;
    QString street, postcode, city, country;
    QString taxNumber;
    QString holder;
    QString iban;
    QString lane() const { return QStringLiteral("pay"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("seller", s.seller); v("name", s.legalName); v("street", s.street);
        v("postcode", s.postcode); v("city", s.city); v("country", s.country);
        v("tax_number", s.taxNumber); v("holder", s.holder); v("iban", s.iban);
    }
};

struct ObjectToEarning {
    static constexpr char name[] = "earning.object";
    static constexpr bool offline = true;
    Id earning;
    QString text;
    QString lane() const { return QStringLiteral("pay"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("earning", s.earning); v("text", s.text, limits::paragraph);
    }
};

// ---- a tenant's finance staff ----------------------------------------------------------------

// A payment belongs to this invoice, whatever the payer wrote.
struct AssignPayment {
    static constexpr char name[] = "payment.assign";
    static constexpr bool offline = false;
    Id tenant;
    Id payment;
    Id invoice;
    QString lane() const { return QStringLiteral("finance"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("payment", s.payment); v("invoice", s.invoice);
    }
};

// The written answer to an expert's objection.
struct AnswerObjection {
    static constexpr char name[] = "earning.answer";
    static constexpr bool offline = true;
    Id tenant;
    Id earning;
    QString text;
    QString lane() const { return QStringLiteral("finance"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("earning", s.earning); v("text", s.text, limits::paragraph);
    }
};

// What a person decides about frozen pay, with reasons: it goes its way, or is not paid. Refused
// pay needs a fresh word of the password.
struct SettleDamage {
    static constexpr char name[] = "damage.settle";
    static constexpr bool offline = false;
    Id tenant;
    Id earning;
    DamageOutcome outcome = DamageOutcome::Unknown;
    QString text;
    QString lane() const { return QStringLiteral("finance"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("earning", s.earning); v("outcome", s.outcome);
        v("text", s.text, limits::paragraph);
    }
};

// All that is cleared and not held, one transfer per expert. The batch's id is the client's.
struct ProposePayout {
    static constexpr char name[] = "payout.propose";
    static constexpr bool offline = false;
    Id tenant;
    Id batch;
    QString lane() const { return QStringLiteral("finance"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("batch", s.batch);
    }
};

// Release: by another person than who proposed it, with a fresh word of the password. Discard: by
// anybody of the desk, before it is released.
template <const char *Name>
struct BatchVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = false;
    Id tenant;
    Id batch;
    QString lane() const { return QStringLiteral("finance"); }
    template <class S, class V> static void fields(S &s, V &v) { v("tenant", s.tenant); v("batch", s.batch); }
};
inline constexpr char releasePayoutName[] = "payout.release";
inline constexpr char discardPayoutName[] = "payout.discard";
using ReleasePayout = BatchVerb<releasePayoutName>;
using DiscardPayout = BatchVerb<discardPayoutName>;

} // namespace werkbank::commands
