// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// What something costs, line by line, each with the rule and the numbers that made it: the same
// value is the offer, the running cost, the receipt and the ground of the invoice. All amounts are
// whole minor units of `currency`. Value types, any thread. core/rules/Bill.h says what must hold.
namespace werkbank {

// What a line is called; the surface has the words.
enum class BillLabel {
    Unknown, Time, FirstUnit, Flat, Cap, Minimum, NotSolved, Urgent, TimeOfDay, Travel,
};
template <>
struct EnumNames<BillLabel> {
    static constexpr const char *names[] = {"", "time", "first_unit", "flat", "cap", "minimum",
                                            "not_solved", "urgent", "time_of_day", "travel"};
};

// What a quantity counts.
enum class BillUnit {
    Unknown,
    Piece,   // a flat price, a trip, an adjustment
    Unit,    // started units of `unitSize` minutes
    Minute,  // minutes at a price for `unitSize` of them
    Metre,   // started units of `unitSize` metres
};
template <>
struct EnumNames<BillUnit> {
    static constexpr const char *names[] = {"", "piece", "unit", "minute", "metre"};
};

// A number that went into a line: "worked_ms" 2460000, "free_minutes" 10, "permille" 500, "base"
// 5970, "cap" 8000, …
struct BillInput {
    QString name;
    qint64 value = 0;
    template <class S, class V> static void fields(S &s, V &v) { v("name", s.name); v("value", s.value); }
    friend bool operator==(const BillInput &, const BillInput &) = default;
};

// amount = unitPrice x quantity (Unit, Metre, Piece) or unitPrice x quantity / unitSize (Minute),
// rounded once, or what `inputs` say for surcharges and adjustments (those are one piece). Amounts
// are in the tariff's way, with or without VAT; adjustments may be negative.
struct BillLine {
    QString rule;     // the tariff rule's id
    BillLabel label = BillLabel::Unknown;
    qint64 quantity = 0;  // whole
    BillUnit unit = BillUnit::Unknown;
    int unitSize = 0;     // minutes or metres; 0 for a piece
    qint64 unitPrice = 0;
    qint64 amount = 0;
    qint64 net = 0;       // its part of the net total, largest remainder first
    int vatPermille = 0;
    QList<BillInput> inputs;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("rule", s.rule); v("label", s.label); v("quantity", s.quantity); v("unit", s.unit);
        v("unit_size", s.unitSize); v("unit_price", s.unitPrice); v("amount", s.amount);
        v("net", s.net); v("vat_permille", s.vatPermille); v("inputs", s.inputs);
    }
    friend bool operator==(const BillLine &, const BillLine &) = default;
};

// VAT on the sum of all lines of one rate.
struct BillVat {
    int permille = 0;
    qint64 net = 0;
    qint64 vat = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("permille", s.permille); v("net", s.net); v("vat", s.vat);
    }
    friend bool operator==(const BillVat &, const BillVat &) = default;
};

struct Bill {
    Id tariff;
    int tariffVersion = 0;
    QString currency;
    bool pricesIncludeVat = false;
    qint64 workedMs = 0;
    QList<BillLine> lines;
    QList<BillVat> vatGroups;  // rates ascending
    qint64 net = 0;
    qint64 vat = 0;
    qint64 gross = 0;
    qint64 expertShare = 0;    // net credit
    qint64 platformFee = 0;    // net; below 0 where the tenant guarantees the expert a floor
    bool capped = false;       // the cap took something away
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tariff", s.tariff); v("tariff_version", s.tariffVersion); v("currency", s.currency);
        v("prices_include_vat", s.pricesIncludeVat); v("worked_ms", s.workedMs);
        v("lines", s.lines); v("vat_groups", s.vatGroups); v("net", s.net); v("vat", s.vat);
        v("gross", s.gross); v("expert_share", s.expertShare); v("platform_fee", s.platformFee);
        v("capped", s.capped);
    }
    friend bool operator==(const Bill &, const Bill &) = default;
};

} // namespace werkbank
