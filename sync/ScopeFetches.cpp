// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ScopeFetches.h"

#include <algorithm>

namespace werkbank {

namespace {

constexpr int rankOfCases = 2;

int rank(const QString &scope)
{
    switch (Scope::fromString(scope).type) {
    case Scope::Type::Account:
        return 0;
    case Scope::Type::Desk:
    case Scope::Type::Review:
        return 1;
    case Scope::Type::Case:
    case Scope::Type::None:
        break;
    }
    return rankOfCases;
}

} // namespace

bool ScopeFetches::containsBesidesCases() const
{
    const auto is = [](const QString &scope) { return rank(scope) < rankOfCases; };
    return std::ranges::any_of(m_wanted, is) || std::ranges::any_of(m_asked, is);
}

void ScopeFetches::load(const CacheStore &cache)
{
    m_wanted.clear();
    m_asked.clear();
    m_next.clear();
    QList<QString> unfinished;
    for (const auto &[scope, held] : cache.scopes().asKeyValueRange()) {
        if (held.fetching)
            unfinished.append(scope);
    }
    std::ranges::sort(unfinished, std::greater());  // ids made later sort later: newest case first
    want(unfinished);
}

void ScopeFetches::want(const QList<QString> &scopes)
{
    forget(scopes);  // what was asked for an older generation is of no use
    m_wanted += scopes;
    std::ranges::stable_sort(m_wanted, {}, rank);
}

void ScopeFetches::forget(const QList<QString> &scopes)
{
    const QSet<QString> gone(scopes.begin(), scopes.end());
    m_asked.subtract(gone);
    for (const QString &scope : scopes)
        m_next.remove(scope);
    m_wanted.removeIf([&](const QString &scope) { return gone.contains(scope); });
}

void ScopeFetches::answered(const frames::Page &page)
{
    m_asked.remove(page.scope);
    if (page.next.isEmpty() || page.gone)
        return;
    m_wanted.append(page.scope);
    std::ranges::stable_sort(m_wanted, {}, rank);
    m_next.insert(page.scope, page.next);
}

void ScopeFetches::connectionLost()
{
    m_next.clear();
    const QSet<QString> asked = std::exchange(m_asked, {});
    QList<QString> again(asked.begin(), asked.end());
    std::ranges::sort(again, std::greater());
    m_wanted = again + m_wanted;
    std::ranges::stable_sort(m_wanted, {}, rank);
}

QList<frames::Fetch> ScopeFetches::takeReady(const CacheStore &cache)
{
    QList<frames::Fetch> out;
    while (m_asked.size() < maxAsked && !m_wanted.isEmpty()) {
        const QString scope = m_wanted.takeFirst();
        const auto held = cache.scopes().constFind(scope);
        if (held == cache.scopes().constEnd() || !held->fetching)
            continue;
        m_asked.insert(scope);
        out.append({scope, held->gen, m_next.value(scope)});
    }
    return out;
}

} // namespace werkbank
