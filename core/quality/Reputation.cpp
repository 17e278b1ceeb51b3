// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Reputation.h"

#include "core/quality/BetaDistribution.h"
#include "core/quality/SamplingRule.h"

#include <QMap>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace werkbank {

namespace {

constexpr double rankQuantile = 0.1;
constexpr double lowQuantile = 0.025;
constexpr double highQuantile = 0.975;
constexpr qsizetype mostReasons = 3;
// A Beta distribution needs both parameters above 0, whatever the tenant's mean is.
constexpr double leastPrior = 0.05;

double between(double low, double value, double high)
{
    return std::isnan(value) ? low : std::clamp(value, low, high);
}

double decay(Instant at, Instant now, double halfLifeDays)
{
    using Days = std::chrono::duration<double, std::ratio<86'400>>;
    const double age = std::max(0.0, Days(now - at).count());
    return std::exp2(-age / halfLifeDays);
}

double weightOf(const ReputationOutcome &outcome)
{
    return oneMillion / double(std::clamp(outcome.millionths, 1, oneMillion));
}

// One source, summed up.
struct Heard {
    double weights = 0;  // Σ d w
    double squares = 0;  // Σ d w²
    double good = 0;     // Σ d w good

    double cases() const { return squares > 0 ? weights * weights / squares : 0; }
    double mean() const { return weights > 0 ? good / weights : 0; }
};

} // namespace

Reputation reputation(const QList<ReputationOutcome> &outcomes, double tenantMean, Instant now,
                      const ReputationRule &rule)
{
    const double prior = between(leastPrior, tenantMean, rule.mostPrior);
    QMap<OutcomeSource, Heard> sources;
    for (const ReputationOutcome &outcome : outcomes) {
        const double w = weightOf(outcome);
        const double dw = decay(outcome.at, now, rule.halfLifeDays) * w;
        Heard &heard = sources[outcome.source];
        heard.weights += dw;
        heard.squares += dw * w;
        heard.good += dw * between(0, outcome.good, 1);
    }
    Reputation out;
    out.outcomes = int(outcomes.size());
    double a = rule.strength * prior;
    double b = rule.strength * (1 - prior);
    for (const Heard &heard : std::as_const(sources)) {
        out.effective += heard.cases();
        a += heard.cases() * heard.mean();
        b += heard.cases() * (1 - heard.mean());
    }
    out.value = a / (a + b);
    out.low = betaQuantile(a, b, lowQuantile);
    out.high = betaQuantile(a, b, highQuantile);
    out.rank = betaQuantile(a, b, rankQuantile);

    QMap<QString, double> pulls;
    for (const ReputationOutcome &outcome : outcomes) {
        const Heard &heard = sources[outcome.source];
        const double share = decay(outcome.at, now, rule.halfLifeDays) * weightOf(outcome)
            / heard.weights * heard.cases();
        pulls[outcome.reason] += share * (between(0, outcome.good, 1) - prior);
    }
    out.reasons = pulls.keys();
    std::ranges::stable_sort(out.reasons, [&pulls](const QString &x, const QString &y) {
        return std::abs(pulls[x]) > std::abs(pulls[y]);
    });
    out.reasons.resize(std::min(out.reasons.size(), mostReasons));
    return out;
}

double goodOfFive(double stars)
{
    return between(0, (stars - 1) / 4, 1);
}

std::optional<double> goodOfReview(double meanMark, bool breach, bool dependable)
{
    if (breach)
        return 0;
    return dependable ? std::optional(goodOfFive(meanMark)) : std::nullopt;
}

double withReputation(double otherScore, double rank, int percent)
{
    const double share = std::clamp(percent, 0, mostReputationPercent) / 100.0;
    return (1 - share) * between(0, otherScore, 1) + share * between(0, rank, 1);
}

} // namespace werkbank
