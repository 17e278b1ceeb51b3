// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReviewEntities.h"

// What customers and spot checks say of the work, drawn together. Value types, any thread.
namespace werkbank {

// ---- scope desk:<tenant>, reviewers ---------------------------------------------------------

// An estimate with its 95 % interval, in ten-thousandths of a mark or share.
struct QualityFigure {
    QString group;    // product of the skill tree; empty: all of the tenant
    int cases = 0;    // closed
    int reviewed = 0;
    int value = 0, low = 0, high = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("group", s.group); v("cases", s.cases); v("reviewed", s.reviewed);
        v("value", s.value); v("low", s.low); v("high", s.high);
    }
};

// How far reviewers agree on one criterion (Krippendorff's alpha, ordinal; Cohen's kappa for the
// first two), in ten-thousandths. Without figures there were too few double reviews.
struct CriterionFigure {
    QString criterion;
    int pairs = 0;
    std::optional<int> alpha, low, high, kappa;
    bool dependable = false;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("criterion", s.criterion); v("pairs", s.pairs); v("alpha", s.alpha);
        v("low", s.low); v("high", s.high); v("kappa", s.kappa);
        v("dependable", s.dependable);
    }
};

enum class PeriodState { Unknown, Running, Committed, Drawn };
template <>
struct EnumNames<PeriodState> {
    static constexpr const char *names[] = {"", "running", "committed", "drawn"};
};

// One month of a tenant: what was published about the draw, and what came out.
struct DeskPeriodBody {
    static constexpr char kind[] = "desk_period";
    Id id;
    QString period;        // yyyy-MM
    PeriodState state = PeriodState::Unknown;
    QString commitment;    // SHA-256, hex; before the month
    QString root;          // Merkle root, hex; at its end
    QString publicSource;  // where the later value comes from
    QString publicValue;
    int cases = 0, drawn = 0, reviewed = 0;
    QList<QualityFigure> marks;      // mean mark
    QList<QualityFigure> breaches;   // share of cases with a critical breach
    QList<CriterionFigure> criteria;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("period", s.period); v("state", s.state);
        v("commitment", s.commitment); v("root", s.root);
        v("public_source", s.publicSource); v("public_value", s.publicValue);
        v("cases", s.cases); v("drawn", s.drawn); v("reviewed", s.reviewed);
        v("marks", s.marks); v("breaches", s.breaches); v("criteria", s.criteria);
    }
};

// ---- scope account:<id> ---------------------------------------------------------------------

// How an expert does in one group of tasks: never a number without its interval. Ten-thousandths.
struct ReputationBody {
    static constexpr char kind[] = "reputation";
    Id id;
    Id tenant;
    QString group;          // product of the skill tree
    int outcomes = 0;       // cases that count
    int value = 0, low = 0, high = 0;
    int rank = 0;           // the lower bound that the order of offers sees
    QList<QString> reasons; // what weighs most: "confirmed", "reopened", "rating", "spot_check"
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("group", s.group); v("outcomes", s.outcomes);
        v("value", s.value); v("low", s.low); v("high", s.high); v("rank", s.rank);
        v("reasons", s.reasons);
    }
};

// ---- scope case:<id> ------------------------------------------------------------------------

// The customer's stars; its id is the case's. Reviewers do not see it before they have submitted.
struct RatingBody {
    static constexpr char kind[] = "rating";
    Id id;
    Id caseId;
    int stars = 0;  // 1-5
    QString text;
    Instant at;
    std::optional<Instant> editedAt;
    Instant editUntil;
    QString answer;  // the expert's
    std::optional<Instant> answeredAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("stars", s.stars);
        v("text", s.text, limits::paragraph); v("at", s.at); v("edited_at", s.editedAt);
        v("edit_until", s.editUntil); v("answer", s.answer, limits::paragraph);
        v("answered_at", s.answeredAt);
    }
};

} // namespace werkbank
