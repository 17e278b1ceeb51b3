// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Estimate.h"

#include "core/quality/BetaDistribution.h"
#include "core/quality/SamplingRule.h"

#include <algorithm>
#include <cmath>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr double confidence = 0.95;
constexpr double normalBound = 1.959963984540054;  // the same of the normal distribution
// Terms that the foreseen variance of a share counts for.
constexpr double foreseenTerms = 2;

struct Scale {
    double low, high;
};

Scale scaleOf(Measure measure)
{
    return measure == Measure::Mark ? Scale{1, 5} : Scale{0, 1};
}

struct Sums {
    double ofWeights = 0;    // Σ 1/π
    double ofValues = 0;     // Σ y/π
    double spread = 0;       // Σ u, u = (1-π)/π²
    double spreadSquare = 0; // Σ u²
};

double probabilityOf(const EstimateUnit &unit)
{
    return unit.millionths / double(oneMillion);
}

double spreadOf(const EstimateUnit &unit)
{
    const double p = probabilityOf(unit);
    return (1 - p) / (p * p);
}

Sums sumsOf(const QList<EstimateUnit> &units)
{
    Sums out;
    for (const EstimateUnit &unit : units) {
        const double u = spreadOf(unit);
        out.ofWeights += 1 / probabilityOf(unit);
        out.ofValues += unit.value / probabilityOf(unit);
        out.spread += u;
        out.spreadSquare += u * u;
    }
    return out;
}

Result<void> checkUnits(const QList<EstimateUnit> &units, Measure measure)
{
    const Scale scale = scaleOf(measure);
    if (units.isEmpty())
        return makeError("estimate_empty", u"No reviewed case: nothing can be said."_s);
    for (const EstimateUnit &unit : units) {
        if (unit.millionths < 1 || unit.millionths > oneMillion)
            return makeError("estimate_probability",
                             u"A case without a probability cannot stand for others."_s);
        if (!(unit.value >= scale.low && unit.value <= scale.high))
            return makeError("estimate_value", u"A value lies outside of its scale."_s);
    }
    return {};
}

// Of the mean on a scale from 0 to 1.
struct Spread {
    double variance = 0;
    double terms = 0;  // how many terms the variance is worth (Satterthwaite)
};

Spread spreadAround(const QList<EstimateUnit> &units, double mean, double range, double weights)
{
    double sum = 0;
    double squares = 0;
    for (const EstimateUnit &unit : units) {
        const double distance = (unit.value - mean) / range;
        const double term = spreadOf(unit) * distance * distance;
        sum += term;
        squares += term * term;
    }
    return {sum / (weights * weights), squares > 0 ? sum * sum / squares : 0};
}

double foreseenVariance(double mean, double evenCases)
{
    const double smoothed = (mean * evenCases + 1) / (evenCases + 2);
    return smoothed * (1 - smoothed) / evenCases;
}

// Wilson's interval on a scale from 0 to 1.
Scale wilson(double mean, double cases, double bound)
{
    const double square = bound * bound;
    const double middle = (mean + square / (2 * cases)) / (1 + square / cases);
    const double half = bound / (1 + square / cases)
        * std::sqrt(mean * (1 - mean) / cases + square / (4 * cases * cases));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

void addInterval(Estimate &out, const QList<EstimateUnit> &units, const Sums &sums, Measure measure)
{
    const Scale scale = scaleOf(measure);
    const double range = scale.high - scale.low;
    out.low = out.high = out.mean;
    out.effective = double(units.size());
    if (sums.spread <= 0)
        return;  // every case was looked at
    const double mean = (out.mean - scale.low) / range;
    const Spread spread = spreadAround(units, out.mean, range, sums.ofWeights);
    const double evenCases = sums.ofWeights * sums.ofWeights / sums.spread;
    double variance = spread.variance;
    double bound = normalBound;
    if (measure == Measure::Share) {
        variance = (spread.terms * variance + foreseenTerms * foreseenVariance(mean, evenCases))
            / (spread.terms + foreseenTerms);
    } else {
        const double degrees = sums.spread * sums.spread / sums.spreadSquare - 1;
        bound = studentBound(std::max(degrees, 1.0), confidence);
    }
    const double inner = mean * (1 - mean);
    out.deviation = std::sqrt(spread.variance) * range;
    out.effective = inner > 0 && variance > 0 ? inner / variance : evenCases;
    const Scale interval = wilson(mean, out.effective, bound);
    out.low = scale.low + interval.low * range;
    out.high = scale.low + interval.high * range;
}

} // namespace

Result<Estimate> estimate(const QList<EstimateUnit> &units, qint64 cases, Measure measure)
{
    if (auto fine = checkUnits(units, measure); !fine)
        return fine.error();
    const Sums sums = sumsOf(units);
    Estimate out;
    out.cases = std::max<qint64>(cases, units.size());
    out.reviewed = int(units.size());
    out.total = sums.ofValues;
    out.totalMean = sums.ofValues / double(out.cases);
    out.mean = sums.ofValues / sums.ofWeights;
    addInterval(out, units, sums, measure);
    return out;
}

Result<QHash<QString, Estimate>> estimateByGroup(const QList<EstimateUnit> &units,
                                                 const QHash<QString, qint64> &cases,
                                                 Measure measure)
{
    QHash<QString, QList<EstimateUnit>> groups;
    for (const EstimateUnit &unit : units)
        groups[unit.group].append(unit);
    QHash<QString, Estimate> out;
    for (const auto &[group, members] : groups.asKeyValueRange()) {
        const auto found = estimate(members, cases.value(group), measure);
        if (!found)
            return found.error();
        out.insert(group, *found);
    }
    return out;
}

bool areApart(const Estimate &a, const Estimate &b)
{
    return a.high < b.low || b.high < a.low;
}

int reviewsToFind(double share, double certainty)
{
    return int(std::ceil(std::log1p(-certainty) / std::log1p(-share)));
}

} // namespace werkbank
