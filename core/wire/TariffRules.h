// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/WeekHours.h"

// A tariff of several rules, one version of it; core/rules/BillMaking.h computes with it. A version
// that was used is never changed: a new one gets a higher number. Amounts are whole minor units of
// `currency`, with or without VAT as `gross` says. Value types, any thread.
namespace werkbank {

enum class TariffRuleKind {
    Unknown,
    PerStarted,    // `price` per started `per` minutes; the first `free` minutes cost nothing
    ExactMinute,   // `price` per `per` minutes, counted in started minutes; `free` as above
    Flat,          // `price` once, however long
    FirstUnit,     // `price` for the first `per` minutes; the time rule counts what is behind them
    Cap,           // the work costs `price` at most
    Minimum,       // work of any length costs `price` at least
    NoFixNoFee,    // nothing is to be paid if it was not solved; the expert gets `price` (net) anyway
    Urgent,        // `permille` of the work for an urgent case
    TimeOfDay,     // `permille` of the time price for time in `windows` (night, weekend)
    Travel,        // `price` per started `per` metres, the first `free` free; `per` 0: per trip
};
template <>
struct EnumNames<TariffRuleKind> {
    static constexpr const char *names[] = {
        "", "per_started", "exact_minute", "flat", "first_unit", "cap", "minimum",
        "no_fix_no_fee", "urgent", "time_of_day", "travel"};
};

// What a kind does not use is 0 or empty.
struct TariffRule {
    QString id;  // within the tariff: "time", "night"; names the rule on every line of a bill
    TariffRuleKind kind = TariffRuleKind::Unknown;
    qint64 price = 0;
    int per = 0;
    int free = 0;
    int permille = 0;
    QList<DayHours> windows;         // in the tariff's zone
    std::optional<int> vatPermille;  // travel only, where it differs from the tariff's
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("kind", s.kind); v("price", s.price); v("per", s.per);
        v("free", s.free); v("permille", s.permille); v("windows", s.windows);
        v("vat_permille", s.vatPermille);
    }
    friend bool operator==(const TariffRule &, const TariffRule &) = default;
};

struct TariffRules {
    Id id;
    int version = 1;
    QString currency = QStringLiteral("EUR");
    bool gross = true;              // prices include VAT
    int vatPermille = 190;          // 0 for a seller who shows none
    int expertSharePermille = 700;  // of net
    QString zone;                   // IANA, for windows
    QList<TariffRule> rules;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("version", s.version); v("currency", s.currency); v("gross", s.gross);
        v("vat_permille", s.vatPermille); v("expert_share_permille", s.expertSharePermille);
        v("zone", s.zone); v("rules", s.rules);
    }
    friend bool operator==(const TariffRules &, const TariffRules &) = default;
};

// A stretch of time that is billed; of one bill they do not overlap.
struct BilledTime {
    Instant fromAt;
    Instant toAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("from_at", s.fromAt); v("to_at", s.toAt);
    }
    friend bool operator==(const BilledTime &, const BilledTime &) = default;
};

// All that a price depends on beside the tariff: estimated for an offer, so far for a running cost,
// final for a receipt.
struct BillFacts {
    QList<BilledTime> times;
    bool urgent = false;
    bool solved = true;                // what is not known yet counts as solved
    int trips = 0;
    qint64 metres = 0;                 // of all trips together
    std::optional<qint64> agreedCap;   // the customer's word wins over the tariff's cap
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("times", s.times); v("urgent", s.urgent); v("solved", s.solved); v("trips", s.trips);
        v("metres", s.metres); v("agreed_cap", s.agreedCap);
    }
    friend bool operator==(const BillFacts &, const BillFacts &) = default;
};

} // namespace werkbank
