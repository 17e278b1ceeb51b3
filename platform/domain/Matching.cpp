// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Matching.h"

#include <algorithm>

namespace werkbank {

namespace {

constexpr int full = 1000;
constexpr Milliseconds longAgo = std::chrono::days(7);

// "de-AT" is spoken by whoever speaks "de".
QStringView primary(QStringView language)
{
    const qsizetype dash = language.indexOf(u'-');
    return dash < 0 ? language : language.first(dash);
}

bool speaks(const Candidate &candidate, QStringView language)
{
    return std::ranges::any_of(candidate.speaks, [&](const QString &spoken) {
        return primary(spoken).compare(primary(language), Qt::CaseInsensitive) == 0;
    });
}

RankTerms termsOf(const MatchRequest &request, const Candidate &c)
{
    RankTerms terms;
    terms.skill = full - 250 * std::clamp(c.skillLevel - request.level, 0, 4);
    terms.load = full * (c.capacity - c.openCases) / c.capacity;
    const Milliseconds waited = c.lastAssignedAt ? request.now - *c.lastAssignedAt : longAgo;
    terms.fairness = int(std::clamp<qint64>(waited.count() * full / longAgo.count(), 0, full));
    terms.reputation = std::clamp(c.reputation, 0, full);
    return terms;
}

} // namespace

Lacks lacks(const MatchRequest &request, const Candidate &c)
{
    if (c.skillLevel < request.level)
        return Lacks::Skill;
    if (!speaks(c, request.language))
        return Lacks::Language;
    if (c.declined)
        return Lacks::Declined;
    if (c.hadIt)
        return Lacks::HadIt;
    if (!c.available)
        return Lacks::Availability;
    if (c.openCases >= c.capacity)
        return Lacks::Capacity;
    if (c.askedLately)
        return Lacks::AskedLately;
    return Lacks::Nothing;
}

QList<Ranked> rank(const MatchRequest &request, const QList<Candidate> &candidates)
{
    QList<Ranked> ranked;
    for (const Candidate &candidate : candidates) {
        if (lacks(request, candidate) == Lacks::Nothing)
            ranked.append({candidate.account, termsOf(request, candidate)});
    }
    std::ranges::sort(ranked, [](const Ranked &a, const Ranked &b) {
        return a.terms.sum() != b.terms.sum() ? a.terms.sum() > b.terms.sum()
                                              : a.account < b.account;
    });
    return ranked;
}

} // namespace werkbank
