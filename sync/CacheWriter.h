// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "sync/CacheStore.h"

// One transaction on cache.db: one batch or one page, whole or not at all. What it learns of scopes
// and cursor reaches the CacheStore only with the commit. Private to the cache. Sync thread.
// Errors: those of Database; afterwards throw it away.
namespace werkbank {

class CacheWriter {
public:
    static Result<CacheWriter> begin(CacheStore &store);

    // Equal or higher rev replaces, as does a row of a newer fetch whatever its rev.
    Result<void> put(const QString &scope, const QString &kind, const Id &id, qint64 rev,
                     const QJsonObject &body);
    Result<void> remove(const QString &kind, const Id &id);
    // Rows, search entries and files of the scope go, and the scope itself.
    Result<void> purge(const QString &scope);
    // The scope is to be fetched whole under a new generation.
    Result<void> fetch(const QString &scope);
    // The last page is stored: what the fetch did not name goes.
    Result<void> fetched(const QString &scope);
    Result<void> moveTo(const Cursor &cursor);

    const QHash<QString, HeldScope> &scopes() const { return m_scopes; }
    Result<CacheStore::Applied> commit();

private:
    struct Words {
        qint64 row = 0;
        QString removed;
        QString added;
    };
    CacheWriter(CacheStore &store, Transaction tx);

    Result<HeldScope> hold(const QString &scope);
    Result<void> storeScope(const QString &scope, const HeldScope &held);
    Result<qint64> insert(const HeldScope &held, const QString &kind, const Id &id, qint64 rev,
                          const QJsonObject &body);
    Result<void> forget(const QString &scope, const QList<Row> &rows);
    Result<void> writeWords();
    void note(const QString &scope, const QString &kind, const Id &id, const QJsonObject &body);

    CacheStore &m_store;
    Database &m_db;
    Transaction m_tx;
    QHash<QString, HeldScope> m_scopes;
    Cursor m_cursor;
    qint64 m_lastGen;
    QList<Words> m_words;
    CacheStore::Applied m_applied;
};

} // namespace werkbank
