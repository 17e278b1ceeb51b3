// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// How an expert does in one group of tasks: a Beta posterior, never a number without its interval.
//
//   prior     Beta(k m, k (1-m)): the tenant's mean m counts as much as k cases, so one happy or
//             unhappy customer moves little (empirical Bayes). m counts at most 0.9: nobody
//             unknown begins above those who have proven themselves.
//   outcomes  each between 0 (bad) and 1 (good), weighted w = 1/π if it was drawn, and
//             d = 2^(-age / 180 days). Customers' and reviewers' words are two sources; each counts
//             with its weighted mean for n = (Σ d w)² / Σ d w² cases (Kish 1965), which is Σ d
//             where all weights are alike.
//   value     mean of the posterior; low, high: its 2.5 % and 97.5 % quantiles; rank: its 10 %
//             quantile, for the order of offers
//
// People are shown the posterior's own interval and not Wilson's: it has prior, decay and weights
// in it, and so can never contradict the bound that the order of offers uses.
// Pure, any thread, cannot fail: values out of range are taken as the nearer end.
namespace werkbank {

struct ReputationRule {
    int version = 1;
    double strength = 12;     // k
    double halfLifeDays = 180;
    double mostPrior = 0.9;
};

enum class OutcomeSource { Customer, Reviewer };

struct ReputationOutcome {
    OutcomeSource source = OutcomeSource::Customer;
    double good = 0;
    int millionths = 1'000'000;  // how likely it was to be seen; a drawn review's probability
    Instant at;
    QString reason;  // "confirmed", "reopened", "rating", "spot_check"
};

struct Reputation {
    int outcomes = 0;
    double effective = 0;  // cases that they are worth
    double value = 0, low = 0, high = 0;
    double rank = 0;
    QStringList reasons;   // what pulls hardest first, three at most
};

// `tenantMean`: of all experts in the group, from 0 to 1.
Reputation reputation(const QList<ReputationOutcome> &outcomes, double tenantMean, Instant now,
                      const ReputationRule &rule = {});

// One to five stars, or a mean mark, as an outcome: 1 is 0, 5 is 1.
double goodOfFive(double stars);

// A spot check as an outcome; missing where its criteria are not dependable (Agreement.h).
std::optional<double> goodOfReview(double meanMark, bool breach, bool dependable);

// Reputation is one voice in the order of offers and must not starve anybody by noise.
inline constexpr int mostReputationPercent = 25;
// Both from 0 to 1; `percent` above the most counts as the most.
double withReputation(double otherScore, double rank, int percent = mostReputationPercent);

} // namespace werkbank
