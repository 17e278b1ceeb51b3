// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CacheWriter.h"

#include "core/wire/Codec.h"
#include "sync/Extract.h"

#include <QJsonDocument>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Above it a time is nonsense and would not fit beside the 20 bits that tell rows apart.
constexpr qint64 lastTime = qint64(1) << 42;

// Rows of entities with a time lie in its order; 20 bits of the id keep those of one millisecond
// apart. The rest goes behind the last row.
Value rowFor(qint64 at, const Id &id)
{
    if (at <= 0 || at >= lastTime)
        return nullptr;
    return at << 20 | id.toString().last(5).toInt(nullptr, 16);
}

QJsonObject parsed(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

bool isMarker(const QString &kind)
{
    return kind == QLatin1StringView(MarkerBody::kind);
}

} // namespace

CacheWriter::CacheWriter(CacheStore &store, Transaction tx)
    : m_store(store), m_db(*store.m_db), m_tx(std::move(tx)), m_scopes(store.m_scopes),
      m_cursor(store.m_cursor), m_lastGen(store.m_lastGen)
{
}

Result<CacheWriter> CacheWriter::begin(CacheStore &store)
{
    auto tx = Transaction::begin(*store.m_db);
    if (!tx)
        return tx.error();
    return CacheWriter(store, std::move(*tx));
}

void CacheWriter::note(const QString &scope, const QString &kind, const Id &id,
                       const QJsonObject &body)
{
    m_applied.changes.add({kind, id}, Scope::fromString(scope));
    if (kind == QLatin1StringView(SkillBody::kind))
        m_applied.changes.tasks.insert(body["task"_L1].toString());
    if (kind != QLatin1StringView(OfferBody::kind))
        return;
    if (const Id caseId = Id::fromString(body["case"_L1].toString()); !caseId.isNull())
        m_applied.changes.cases.insert(caseId);
}

// ---- scopes ------------------------------------------------------------------------------------

Result<void> CacheWriter::storeScope(const QString &scope, const HeldScope &held)
{
    const auto done = m_db.run("UPDATE scope SET gen = $2, fetching = $3 WHERE row = $1",
                               {held.row, held.gen, held.fetching});
    if (done)
        m_scopes.insert(scope, held);
    return done;
}

Result<HeldScope> CacheWriter::hold(const QString &scope)
{
    const auto known = m_scopes.constFind(scope);
    if (known != m_scopes.constEnd())
        return *known;
    const auto made = m_db.run("INSERT INTO scope (scope, gen, fetching) VALUES ($1, 0, 0)", {scope});
    if (!made)
        return made.error();
    const HeldScope held{m_db.lastInsertRowid(), 0, false};
    m_scopes.insert(scope, held);
    return held;
}

Result<void> CacheWriter::fetch(const QString &scope)
{
    const auto held = hold(scope);
    if (!held)
        return held.error();
    ++m_lastGen;
    if (const auto kept = m_db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('gen', $1)",
                                   {m_lastGen}); !kept)
        return kept;
    m_applied.revoked.removeAll(scope);
    m_applied.granted.append(scope);
    return storeScope(scope, {held->row, m_lastGen, true});
}

Result<void> CacheWriter::fetched(const QString &scope)
{
    HeldScope held = m_scopes.value(scope);
    const auto rows = m_db.all("DELETE FROM entity WHERE scope = $1 AND gen < $2"
                               " RETURNING row, kind, id, body", {held.row, held.gen});
    if (!rows)
        return rows.error();
    if (const auto gone = forget(scope, *rows); !gone)
        return gone;
    held.fetching = false;
    return storeScope(scope, held);
}

Result<void> CacheWriter::purge(const QString &scope)
{
    const auto known = m_scopes.constFind(scope);
    if (known == m_scopes.constEnd())
        return {};
    const auto rows = m_db.all("DELETE FROM entity WHERE scope = $1 RETURNING row, kind, id, body",
                               {known->row});
    if (!rows)
        return rows.error();
    auto done = forget(scope, *rows);
    if (done)
        done = m_db.run("DELETE FROM scope WHERE row = $1", {known->row});
    if (!done)
        return done;
    const Scope parsedScope = Scope::fromString(scope);
    if (parsedScope.type == Scope::Type::Case) {
        m_applied.changes.cases.insert(parsedScope.id);
        const auto files = m_db.all("DELETE FROM file WHERE case_id = $1 RETURNING file",
                                    {parsedScope.id});
        if (!files)
            return files.error();
        for (const Row &row : *files)
            m_applied.files.append(row.text(0));
    }
    m_scopes.remove(scope);
    m_applied.granted.removeAll(scope);
    m_applied.revoked.append(scope);
    return {};
}

// ---- entities ----------------------------------------------------------------------------------

Result<qint64> CacheWriter::insert(const HeldScope &held, const QString &kind, const Id &id,
                                   qint64 rev, const QJsonObject &body)
{
    const Extract columns = extract(kind, body);
    Value row = rowFor(columns.at, id);
    while (true) {
        const auto done = m_db.run(
            "INSERT INTO entity (row, kind, id, scope, rev, gen, case_id, pos, side, n, until, body)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
            " ON CONFLICT (row) DO NOTHING",
            {row, kind, id.toString(), held.row, rev, held.gen, columns.caseId, columns.pos,
             columns.side, columns.n, columns.until, Utf8{compactJson(body)}});
        if (!done)
            return done.error();
        if (m_db.changes() > 0)
            break;
        row = std::get<qint64>(row.variant()) + 1;
    }
    const qint64 at = m_db.lastInsertRowid();
    if (!columns.words.isEmpty())
        m_words.append({at, {}, columns.words});
    return at;
}

Result<void> CacheWriter::put(const QString &scope, const QString &kind, const Id &id, qint64 rev,
                              const QJsonObject &body)
{
    const auto held = hold(scope);
    if (!held)
        return held.error();
    const auto found = m_db.one("SELECT row, rev, gen, n, body FROM entity WHERE id = $1 AND kind = $2",
                                {id.toString(), kind});
    if (!found)
        return found.error();
    if (!*found) {
        const auto at = insert(*held, kind, id, rev, body);
        if (!at)
            return at.error();
        if (isMarker(kind))
            m_applied.changes.addMarker({kind, id}, 0);
        note(scope, kind, id, body);
        return {};
    }
    const Row &old = **found;
    if (rev < old.integer(1) && held->gen <= old.integer(2))
        return {};
    const Extract columns = extract(kind, body);
    auto done = m_db.run(
        "UPDATE entity SET scope = $2, rev = $3, gen = $4, case_id = $5, pos = $6, side = $7,"
        " n = $8, until = $9, body = $10 WHERE row = $1",
        {old.integer(0), held->row, rev, held->gen, columns.caseId, columns.pos, columns.side,
         columns.n, columns.until, Utf8{compactJson(body)}});
    if (!done)
        return done;
    const QJsonObject oldBody = parsed(old.blob(4));
    if (const QString words = searchedWords(kind, oldBody); words != columns.words)
        m_words.append({old.integer(0), words, columns.words});
    if (isMarker(kind))
        m_applied.changes.addMarker({kind, id}, old.integer(3));
    if (oldBody != body)
        note(scope, kind, id, body);
    return {};
}

Result<void> CacheWriter::remove(const QString &kind, const Id &id)
{
    const auto rows = m_db.all("DELETE FROM entity WHERE id = $1 AND kind = $2"
                               " RETURNING row, kind, id, body, scope", {id.toString(), kind});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return {};
    const auto scope = m_db.one("SELECT scope FROM scope WHERE row = $1",
                                {rows->first().integer(4)});
    if (!scope)
        return scope.error();
    return forget(*scope ? (*scope)->text(0) : QString(), *rows);
}

Result<void> CacheWriter::forget(const QString &scope, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const QJsonObject body = parsed(row.blob(3));
        if (const QString words = searchedWords(row.text(1), body); !words.isEmpty())
            m_words.append({row.integer(0), words, {}});
        note(scope, row.text(1), row.id(2), body);
    }
    return {};
}

// ---- end ---------------------------------------------------------------------------------------

Result<void> CacheWriter::writeWords()
{
    // FTS5 writes a segment to disk whenever row numbers go back, which pages, newest first, would
    // do at every row.
    std::ranges::stable_sort(m_words, {}, &Words::row);
    for (const Words &words : std::as_const(m_words)) {
        Result<void> done;
        if (!words.removed.isEmpty())
            done = m_db.run("INSERT INTO words (words, rowid, text) VALUES ('delete', $1, $2)",
                            {words.row, words.removed});
        if (done && !words.added.isEmpty())
            done = m_db.run("INSERT INTO words (rowid, text) VALUES ($1, $2)",
                            {words.row, words.added});
        if (!done)
            return done;
    }
    return {};
}

Result<void> CacheWriter::moveTo(const Cursor &cursor)
{
    const std::pair<QLatin1StringView, Value> values[] = {
        {"epoch"_L1, cursor.epoch}, {"cursor"_L1, cursor.cursor}, {"tag"_L1, cursor.tag},
        {"catching_up"_L1, cursor.catchingUp}, {"counting"_L1, cursor.counting}};
    for (const auto &[key, value] : values) {
        if (const auto done = m_db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ($1, $2)",
                                       {QString(key), value}); !done)
            return done;
    }
    m_cursor = cursor;
    return {};
}

Result<CacheStore::Applied> CacheWriter::commit()
{
    if (const auto written = writeWords(); !written)
        return written.error();
    if (const auto committed = m_tx.commit(); !committed)
        return committed.error();
    m_store.m_scopes = std::move(m_scopes);
    m_store.m_cursor = m_cursor;
    m_store.m_lastGen = m_lastGen;
    return std::move(m_applied);
}

} // namespace werkbank
