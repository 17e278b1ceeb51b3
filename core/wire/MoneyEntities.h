// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "core/wire/ReceiptValues.h"

// Money on its way: what a case costs so far, what it earned, what was paid, and the papers about
// it. Amounts are whole minor units of `currency`. Value types, any thread.
namespace werkbank {

// ---- scope case:<id> ------------------------------------------------------------------------

// The clock and the price of a case as the platform reckons them; its id is the case's. Both sides
// show counted + (now - at) while it runs. Sent again whenever the price changes.
struct CaseWorkBody {
    static constexpr char kind[] = "case_work";
    Id id;
    Instant at;             // what follows was so then
    qint64 countedMs = 0;   // billed time
    bool running = false;
    std::optional<qint64> agreedCap;  // the customer's, in the tariff's way
    bool capReached = false;          // nothing more is billed until the customer raises it
    Bill bill;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("at", s.at); v("counted_ms", s.countedMs); v("running", s.running);
        v("agreed_cap", s.agreedCap); v("cap_reached", s.capReached); v("bill", s.bill);
    }
};

enum class PaperKind { Unknown, Invoice, CreditNote, Statement };
template <>
struct EnumNames<PaperKind> {
    static constexpr const char *names[] = {"", "invoice", "credit_note", "statement"};
};

// A numbered document and its files (PDF, XML). It is never changed: a storno is another one.
struct Paper {
    Id id;
    std::optional<Id> caseId;
    PaperKind paper = PaperKind::Unknown;
    QString number;
    QString date;              // ISO 8601, in the tenant's zone
    QString currency;
    qint64 gross = 0;          // below 0: a storno
    QString cancels;           // a storno: the number of what it takes back
    QList<FileRef> files;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("paper", s.paper); v("number", s.number);
        v("date", s.date); v("currency", s.currency); v("gross", s.gross);
        v("cancels", s.cancels); v("files", s.files);
    }
};

// The customer's.
struct InvoiceBody : Paper {
    static constexpr char kind[] = "invoice";
};

// ---- scope account:<id> ---------------------------------------------------------------------

// The expert's: credit notes and statements.
struct CreditNoteBody : Paper {
    static constexpr char kind[] = "credit_note";
};

enum class EarningState { Unknown, Worked, Confirmed, Cleared, InPayout, Paid, Cancelled };
template <>
struct EnumNames<EarningState> {
    static constexpr const char *names[] = {"", "worked", "confirmed", "cleared", "in_payout",
                                            "paid", "cancelled"};
};

enum class ClearedBy { Unknown, Received, Guaranteed };
template <>
struct EnumNames<ClearedBy> {
    static constexpr const char *names[] = {"", "received", "guaranteed"};
};

// What one receipt brings one expert; its id is the receipt's.
struct EarningBody {
    static constexpr char kind[] = "earning";
    Id id;
    Id caseId;
    QString number;  // of the case
    QString task;    // id in the skill tree
    Id tenant;
    QString tenantName;
    EarningState state = EarningState::Unknown;
    bool unconfirmed = false;         // closed by time-out
    Bill bill;                        // expert_share is his net credit
    qint64 vat = 0;                   // on top of it, where he shows VAT
    Instant workedAt;
    std::optional<Instant> confirmedAt, clearedAt, inPayoutAt, paidAt;
    std::optional<ClearedBy> clearedBy;
    std::optional<Id> payout;
    std::optional<Instant> frozenAt;  // somebody reported damage: a person decides
    QString objection;                // his own words, and the answer to them
    std::optional<Instant> objectedAt;
    QString answer;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("number", s.number); v("task", s.task);
        v("tenant", s.tenant); v("tenant_name", s.tenantName); v("state", s.state);
        v("unconfirmed", s.unconfirmed); v("bill", s.bill); v("vat", s.vat);
        v("worked_at", s.workedAt); v("confirmed_at", s.confirmedAt);
        v("cleared_at", s.clearedAt); v("in_payout_at", s.inPayoutAt); v("paid_at", s.paidAt);
        v("cleared_by", s.clearedBy); v("payout", s.payout); v("frozen_at", s.frozenAt);
        v("objection", s.objection, limits::paragraph); v("objected_at", s.objectedAt);
        v("answer", s.answer, limits::paragraph);
    }
};

enum class PayoutState { Unknown, Proposed, Released, Paid, Returned };
template <>
struct EnumNames<PayoutState> {
    static constexpr const char *names[] = {"", "proposed", "released", "paid", "returned"};
};

// One transfer to an expert's bank account.
struct PayoutBody {
    static constexpr char kind[] = "payout";
    Id id;
    Id tenant;
    QString tenantName;
    PayoutState state = PayoutState::Unknown;
    QString currency;
    qint64 amount = 0;
    QString ibanEnd;  // the last four characters
    Instant proposedAt;
    std::optional<Instant> releasedAt, paidAt, returnedAt;
    QString returnCode;  // ISO 20022 ExternalReturnReason
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("tenant_name", s.tenantName);
        v("state", s.state); v("currency", s.currency); v("amount", s.amount);
        v("iban_end", s.ibanEnd); v("proposed_at", s.proposedAt);
        v("released_at", s.releasedAt); v("paid_at", s.paidAt);
        v("returned_at", s.returnedAt); v("return_code", s.returnCode);
    }
};

enum class SellerKind { Unknown, Regular, SmallBusiness, PrivateHelper };
template <>
struct EnumNames<SellerKind> {
    static constexpr const char *names[] = {"", "regular", "small_business", "private_helper"};
};

// Who is paid, and where to; its id is the account's. The full IBAN never leaves the platform.
struct PayProfileBody {
    static constexpr char kind[] = "pay_profile";
    Id id;
    SellerKind seller = SellerKind::Unknown;  // unknown: nothing can be paid out yet
    QString name;
    QString street, postcode, city, country;  // country: ISO 3166-1, two letters
    QString taxNumber;  // or VAT id
    QString holder;
    QString ibanEnd;
    std::optional<Instant> heldUntil;  // no payout before: the bank account is new
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("seller", s.seller); v("name", s.name); v("street", s.street);
        v("postcode", s.postcode); v("city", s.city); v("country", s.country);
        v("tax_number", s.taxNumber); v("holder", s.holder); v("iban_end", s.ibanEnd);
        v("held_until", s.heldUntil);
    }
};

} // namespace werkbank
