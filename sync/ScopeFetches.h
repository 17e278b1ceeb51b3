// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "sync/CacheStore.h"

// Which page of which scope to ask for next. What is to be fetched is known to the cache; here is
// only the order (the account's own things, then desks, then cases as they were named) and how far
// each is on this connection: on the next one a scope begins at its first page again, because `next`
// means nothing there. Sync thread; cannot fail.
namespace werkbank {

class ScopeFetches {
public:
    static constexpr int maxAsked = 4;

    void load(const CacheStore &cache);          // all that the cache says is unfinished
    void want(const QList<QString> &scopes);
    void forget(const QList<QString> &scopes);
    void connectionLost();
    // The frames to send now.
    QList<frames::Fetch> takeReady(const CacheStore &cache);
    void answered(const frames::Page &page);

    bool isEmpty() const { return m_wanted.isEmpty() && m_asked.isEmpty(); }
    bool contains(const QString &scope) const
    {
        return m_wanted.contains(scope) || m_asked.contains(scope);
    }
    // One that is not a case's: the account's own things, a desk, a review.
    bool containsBesidesCases() const;
    bool isOwed() const { return !m_asked.isEmpty(); }

private:
    QList<QString> m_wanted;
    QSet<QString> m_asked;
    QHash<QString, QString> m_next;  // `after` of what has begun on this connection
};

} // namespace werkbank
