// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Agreement.h"

#include "core/base/Rng.h"

#include <algorithm>
#include <cmath>

namespace werkbank {

namespace {

constexpr double tail = 0.025;

// Cases with something to compare.
QList<CaseMarks> pairable(const QList<CaseMarks> &cases)
{
    QList<CaseMarks> out = cases;
    out.removeIf([](const CaseMarks &marks) { return marks.size() < 2; });
    return out;
}

QList<int> valuesOf(const QList<CaseMarks> &cases)
{
    QList<int> out;
    for (const CaseMarks &marks : cases)
        out.append(marks);
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

// How often each pair of values stands beside each other: Krippendorff's coincidence matrix.
class Coincidences {
public:
    explicit Coincidences(const QList<CaseMarks> &cases)
        : m_values(valuesOf(cases)), m_counts(m_values.size() * m_values.size(), 0.0),
          m_sums(m_values.size(), 0.0)
    {
        for (const CaseMarks &marks : cases)
            add(marks);
    }

    std::optional<double> alpha(MarkLevel level) const
    {
        double observed = 0;
        double expected = 0;
        for (qsizetype c = 0; c < m_values.size(); ++c) {
            for (qsizetype k = 0; k < m_values.size(); ++k) {
                const double distance = level == MarkLevel::Nominal ? c != k : ranksBetween(c, k);
                observed += at(c, k) * distance * distance;
                expected += m_sums[c] * m_sums[k] * distance * distance;
            }
        }
        if (expected <= 0)
            return {};
        return 1 - (m_total - 1) * observed / expected;
    }

private:
    void add(const CaseMarks &marks)
    {
        const double weight = 1.0 / double(marks.size() - 1);
        for (qsizetype i = 0; i < marks.size(); ++i) {
            for (qsizetype j = 0; j < marks.size(); ++j) {
                if (i != j)
                    m_counts[indexOf(marks[i]) * m_values.size() + indexOf(marks[j])] += weight;
            }
            m_sums[indexOf(marks[i])] += 1;
            m_total += 1;
        }
    }
    qsizetype indexOf(int value) const
    {
        return std::ranges::lower_bound(m_values, value) - m_values.begin();
    }
    double at(qsizetype c, qsizetype k) const { return m_counts[c * m_values.size() + k]; }

    // Σ n_g for g from c to k, less half of both ends.
    double ranksBetween(qsizetype c, qsizetype k) const
    {
        double out = -(m_sums[c] + m_sums[k]) / 2;
        for (qsizetype g = std::min(c, k); g <= std::max(c, k); ++g)
            out += m_sums[g];
        return out;
    }

    QList<int> m_values;
    QList<double> m_counts;
    QList<double> m_sums;
    double m_total = 0;
};

double disagreement(int a, int b, KappaWeights weights)
{
    const double distance = std::abs(double(a) - double(b));
    switch (weights) {
    case KappaWeights::None:
        return a != b;
    case KappaWeights::Linear:
        return distance;
    case KappaWeights::Quadratic:
        break;
    }
    return distance * distance;
}

} // namespace

std::optional<double> krippendorffAlpha(const QList<CaseMarks> &cases, MarkLevel level)
{
    return Coincidences(pairable(cases)).alpha(level);
}

std::optional<AlphaInterval> alphaInterval(const QList<CaseMarks> &cases, MarkLevel level, Rng &rng,
                                           int draws)
{
    const QList<CaseMarks> all = pairable(cases);
    QList<double> found;
    for (int draw = 0; draw < draws && !all.isEmpty(); ++draw) {
        QList<CaseMarks> again;
        again.reserve(all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            again.append(all[rng.below(quint32(all.size()))]);
        if (const auto alpha = Coincidences(again).alpha(level))
            found.append(*alpha);
    }
    if (found.isEmpty() || found.size() * 2 < draws)
        return {};
    std::ranges::sort(found);
    const auto from = qsizetype(tail * double(found.size()));
    return AlphaInterval{found[from], found[found.size() - 1 - from]};
}

std::optional<double> cohensKappa(const QList<std::pair<int, int>> &pairs, KappaWeights weights)
{
    double observed = 0;
    double expected = 0;
    for (const auto &[a, b] : pairs) {
        observed += disagreement(a, b, weights);
        for (const auto &other : pairs)
            expected += disagreement(a, other.second, weights);
    }
    if (expected <= 0)
        return {};
    return 1 - observed * double(pairs.size()) / expected;
}

bool isDependable(std::optional<double> alpha)
{
    return alpha && *alpha >= leastAlpha;
}

CriterionAgreement agreementOf(const QList<CaseMarks> &cases, MarkLevel level, Rng &rng)
{
    const QList<CaseMarks> compared = pairable(cases);
    QList<std::pair<int, int>> pairs;
    for (const CaseMarks &marks : compared)
        pairs.append({marks[0], marks[1]});
    CriterionAgreement out;
    out.cases = int(compared.size());
    out.alpha = krippendorffAlpha(compared, level);
    out.interval = alphaInterval(compared, level, rng);
    out.kappa = cohensKappa(
        pairs, level == MarkLevel::Nominal ? KappaWeights::None : KappaWeights::Linear);
    out.dependable = isDependable(out.alpha);
    return out;
}

} // namespace werkbank
