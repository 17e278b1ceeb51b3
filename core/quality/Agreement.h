// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <utility>

// How far reviewers who did not see each other's marks agree, beyond what chance would bring.
//
// Krippendorff's alpha: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): any
// number of reviewers, missing marks, nominal and ordinal. 1: full agreement, 0: as by chance.
// Its interval: cases drawn again with replacement (percentile bootstrap; Efron, Tibshirani 1993).
// Cohen's kappa: J. Cohen 1960, weighted 1968 (weights |a-b| and (a-b)²), for exactly two.
// Each is missing where it has no meaning: fewer than two marks to compare, or no two different
// ones. Pure, any thread, cannot fail.
namespace werkbank {

enum class MarkLevel { Nominal, Ordinal };
enum class KappaWeights { None, Linear, Quadratic };

// The marks that one case got; n/a and missing ones are left out. Cases with one mark do not count.
using CaseMarks = QList<int>;

std::optional<double> krippendorffAlpha(const QList<CaseMarks> &cases, MarkLevel level);

struct AlphaInterval {
    double low = 0, high = 0;  // 95 %
};

class Rng;

// Missing also when more than half of the draws have no alpha.
std::optional<AlphaInterval> alphaInterval(const QList<CaseMarks> &cases, MarkLevel level, Rng &rng,
                                           int draws = 1000);

std::optional<double> cohensKappa(const QList<std::pair<int, int>> &pairs, KappaWeights weights);

// Krippendorff's own lowest bound for tentative conclusions: a criterion below it, or one of which
// nothing is known yet, is "not dependable" and feeds no reputation.
inline constexpr double leastAlpha = 0.667;
bool isDependable(std::optional<double> alpha);

// Everything about one criterion, from its double reviews.
struct CriterionAgreement {
    int cases = 0;  // with two marks or more
    std::optional<double> alpha;
    std::optional<AlphaInterval> interval;
    std::optional<double> kappa;  // of first and second reviewer, linear weights
    bool dependable = false;
};

// The first two marks of each case are those of first and second reviewer.
CriterionAgreement agreementOf(const QList<CaseMarks> &cases, MarkLevel level, Rng &rng);

} // namespace werkbank
