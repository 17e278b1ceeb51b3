// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyEntities.h"

// What a tenant's finance staff receives of scope desk:<tenant>. Value types, any thread.
namespace werkbank {

struct DeskInvoiceBody {
    static constexpr char kind[] = "desk_invoice";
    Id id;
    QString number;
    QString caseNumber;
    QString customerName;
    QString date;       // ISO 8601, in the tenant's zone
    QString currency;
    qint64 gross = 0;
    qint64 paid = 0;    // received so far; above gross: too much came
    bool cancelled = false;
    QString reference;  // RF creditor reference, ISO 11649
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("number", s.number); v("case_number", s.caseNumber);
        v("customer_name", s.customerName); v("date", s.date); v("currency", s.currency);
        v("gross", s.gross); v("paid", s.paid); v("cancelled", s.cancelled);
        v("reference", s.reference);
    }
};

enum class PaymentMatch { Unknown, Full, Part, Over, Again, Unmatched };
template <>
struct EnumNames<PaymentMatch> {
    static constexpr const char *names[] = {"", "full", "part", "over", "again", "unmatched"};
};

// One entry of a bank statement that brought money.
struct DeskPaymentBody {
    static constexpr char kind[] = "desk_payment";
    Id id;
    QString date;      // booking date, ISO 8601
    QString currency;
    qint64 amount = 0;
    QString payer;
    QString text;      // what the payer wrote
    PaymentMatch match = PaymentMatch::Unknown;
    std::optional<Id> invoice;
    QString matchedBy; // a name; empty: by its reference
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("date", s.date); v("currency", s.currency); v("amount", s.amount);
        v("payer", s.payer); v("text", s.text, limits::paragraph); v("match", s.match);
        v("invoice", s.invoice); v("matched_by", s.matchedBy);
    }
};

enum class BatchState { Unknown, Proposed, Released, Done, Discarded };
template <>
struct EnumNames<BatchState> {
    static constexpr const char *names[] = {"", "proposed", "released", "done", "discarded"};
};

struct BatchItem {
    Id payout;
    QString name;
    QString ibanEnd;
    qint64 amount = 0;
    PayoutState state = PayoutState::Unknown;
    QString returnCode;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("payout", s.payout); v("name", s.name); v("iban_end", s.ibanEnd);
        v("amount", s.amount); v("state", s.state); v("return_code", s.returnCode);
    }
};

// Payouts that go to the bank in one file; at most 100, what is left goes into the next.
struct DeskBatchBody {
    static constexpr char kind[] = "desk_batch";
    Id id;
    BatchState state = BatchState::Unknown;
    QString currency;
    qint64 total = 0;
    QList<BatchItem> items;
    Id proposedById;
    QString proposedBy, releasedBy;  // names
    Instant proposedAt;
    std::optional<Instant> releasedAt;
    QList<FileRef> files;            // pain.001, once released
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("state", s.state); v("currency", s.currency); v("total", s.total);
        v("items", s.items); v("proposed_by_id", s.proposedById);
        v("proposed_by", s.proposedBy); v("released_by", s.releasedBy);
        v("proposed_at", s.proposedAt); v("released_at", s.releasedAt); v("files", s.files);
    }
};

// An earning on which a person has to decide: its pay is frozen, or the expert objects to it. Its
// id is the earning's.
struct DeskEarningBody {
    static constexpr char kind[] = "desk_earning";
    Id id;
    QString caseNumber;
    QString expertName;
    EarningState state = EarningState::Unknown;
    QString currency;
    qint64 amount = 0;                 // the expert's share, net
    std::optional<Instant> frozenAt;
    QString damage;                    // what was reported
    QString damageBy;                  // a name
    QString objection;
    std::optional<Instant> objectedAt;
    std::optional<Instant> answerUntil;  // two weeks after the objection
    QString answer;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case_number", s.caseNumber); v("expert_name", s.expertName);
        v("state", s.state); v("currency", s.currency); v("amount", s.amount);
        v("frozen_at", s.frozenAt); v("damage", s.damage, limits::paragraph);
        v("damage_by", s.damageBy); v("objection", s.objection, limits::paragraph);
        v("objected_at", s.objectedAt); v("answer_until", s.answerUntil);
        v("answer", s.answer, limits::paragraph);
    }
};

} // namespace werkbank
