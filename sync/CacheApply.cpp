// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/wire/ScopeSum.h"
#include "sync/CacheWriter.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Result<void> apply(CacheWriter &writer, const frames::Change &change)
{
    switch (change.op) {
    case frames::Op::Put:
        // A body that did not come is one that a newer platform sends in another way.
        return change.body && !change.id.isNull()
            ? writer.put(change.scope, change.kind, change.id, change.rev, *change.body)
            : Result<void>();
    case frames::Op::Del:
        return writer.remove(change.kind, change.id);
    case frames::Op::Revoke:
        return change.kind.isEmpty() ? writer.purge(change.scope)
                                     : writer.remove(change.kind, change.id);
    case frames::Op::Grant:
        return writer.fetch(change.scope);
    case frames::Op::Unknown:
        return {};
    }
    return {};
}

} // namespace

template <class Change>
Result<CacheStore::Applied> CacheStore::inTransaction(Change change)
{
    const auto work = [&]() -> Result<Applied> {
        auto writer = CacheWriter::begin(*this);
        if (!writer)
            return writer.error();
        if (const Result<void> changed = change(*writer); !changed)
            return changed.error();
        return writer->commit();
    };
    auto applied = work();
    if (!applied)
        m_broken = m_broken || applied.error().code == "corrupt"_L1;
    return applied;
}

Result<CacheStore::Applied> CacheStore::applyBatch(const frames::Batch &batch)
{
    return inTransaction([&](CacheWriter &writer) -> Result<void> {
        for (const frames::Change &change : batch.changes) {
            if (const auto done = apply(writer, change); !done)
                return done;
        }
        return writer.moveTo({m_cursor.epoch, batch.to, batch.tag, batch.more,
                              m_cursor.counting});
    });
}

Result<CacheStore::Applied> CacheStore::applyPage(const frames::Page &page)
{
    // Of a fetch that has been started over since.
    const auto held = m_scopes.constFind(page.scope);
    if (held == m_scopes.constEnd() || !held->fetching || held->gen != page.gen)
        return Applied{};
    return inTransaction([&](CacheWriter &writer) -> Result<void> {
        if (page.gone)
            return writer.purge(page.scope);
        for (const frames::Row &row : page.rows) {
            if (const auto done = writer.put(page.scope, row.kind, row.id, row.rev, row.body); !done)
                return done;
        }
        return page.next.isEmpty() ? writer.fetched(page.scope) : Result<void>();
    });
}

Result<CacheStore::Applied> CacheStore::reset(const frames::Welcome &welcome,
                                              const QString &counting)
{
    return inTransaction([&](CacheWriter &writer) -> Result<void> {
        for (const QString &scope : m_scopes.keys()) {
            if (welcome.scopes.contains(scope))
                continue;
            if (const auto done = writer.purge(scope); !done)
                return done;
        }
        for (const QString &scope : welcome.scopes) {
            if (const auto done = writer.fetch(scope); !done)
                return done;
        }
        return writer.moveTo({welcome.epoch, welcome.cursor, welcome.tag, false, counting});
    });
}

Result<CacheStore::Differences> CacheStore::compare(const frames::Check &check)
{
    Differences out;
    QSet<QString> named;
    for (const frames::SumOfScope &sum : check.sums) {
        named.insert(sum.scope);
        const auto held = m_scopes.constFind(sum.scope);
        if (held == m_scopes.constEnd()) {
            out.stale.append(sum.scope);
            continue;
        }
        if (held->fetching)
            continue;
        const auto rows = m_db->all("SELECT kind, id, rev FROM entity WHERE scope = $1",
                                    {held->row});
        if (!rows) {
            m_broken = m_broken || rows.error().code == "corrupt"_L1;
            return rows.error();
        }
        QList<EntityRev> entities;
        for (const Row &row : *rows)
            entities.append({row.text(0), row.id(1), row.integer(2)});
        if (scopeSum(std::move(entities)) != sum.sum)
            out.stale.append(sum.scope);
    }
    for (const auto &[scope, held] : m_scopes.asKeyValueRange()) {
        const bool isInRange = scope > check.after && (check.upTo.isEmpty() || scope <= check.upTo);
        if (isInRange && !named.contains(scope))
            out.gone.append(scope);
    }
    return out;
}

Result<CacheStore::Applied> CacheStore::mend(const Differences &differences)
{
    return inTransaction([&](CacheWriter &writer) -> Result<void> {
        for (const QString &scope : differences.gone) {
            if (const auto done = writer.purge(scope); !done)
                return done;
        }
        for (const QString &scope : differences.stale) {
            if (const auto done = writer.fetch(scope); !done)
                return done;
        }
        return {};
    });
}

} // namespace werkbank
