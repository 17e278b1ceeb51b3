// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SamplingRule.h"

#include <algorithm>
#include <tuple>

namespace werkbank {

using namespace Qt::StringLiterals;

Inclusion inclusion(const SamplingRule &rule, const SamplingFacts &facts)
{
    Inclusion out{rule.base, rule.version, {}};
    const bool isFirst = facts.closedBefore < rule.certainCases;
    if (isFirst)
        out.reasons.append(u"first_cases"_s);
    if (facts.complaint)
        out.reasons.append(u"complaint"_s);
    if (!out.reasons.isEmpty()) {
        out.millionths = oneMillion;
        return out;
    }
    if (facts.closedBefore < rule.newExpertCases) {
        const qint64 left = rule.newExpertCases - facts.closedBefore;
        out.millionths += int(rule.newExpert * left / (rule.newExpertCases - rule.certainCases));
        out.reasons.append(u"new_expert"_s);
    }
    if (facts.reopened) {
        out.millionths += rule.reopened;
        out.reasons.append(u"reopened"_s);
    }
    if (facts.refund) {
        out.millionths += rule.refund;
        out.reasons.append(u"refund"_s);
    }
    out.millionths = std::clamp(out.millionths, rule.floor, rule.ceiling);
    return out;
}

QList<RiskCandidate> riskQuota(QList<RiskCandidate> candidates, const QSet<QByteArray> &drawn,
                               int most)
{
    std::ranges::sort(candidates, [](const RiskCandidate &a, const RiskCandidate &b) {
        return std::tie(b.weight, a.caseName, a.reason) < std::tie(a.weight, b.caseName, b.reason);
    });
    QList<RiskCandidate> out;
    QSet<QByteArray> taken = drawn;
    for (const RiskCandidate &candidate : std::as_const(candidates)) {
        if (out.size() >= most)
            break;
        if (taken.contains(candidate.caseName))
            continue;
        taken.insert(candidate.caseName);
        out.append(candidate);
    }
    return out;
}

} // namespace werkbank
