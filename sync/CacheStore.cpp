// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CacheStore.h"

#include "core/base/Log.h"
#include "core/db/Transaction.h"
#include "sync/CacheSchema.h"
#include "sync/Extract.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Positive and exact, so that it fits an INTEGER column.
qint64 schemaHash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(cacheSchema));
    hash.addData(QByteArray::number(extractVersion));
    qint64 out = 0;
    for (int i = 0; i < 7; ++i)
        out = out << 8 | quint8(hash.resultView()[i]);
    return out;
}

bool isDamage(const Error &error)
{
    return error.code == "corrupt"_L1 || error.code == "wrong_key"_L1
        || error.code == "not_encrypted"_L1;
}

constexpr QLatin1StringView suffixes[] = {""_L1, "-wal"_L1, "-shm"_L1};

void removeDatabase(const QString &path)
{
    for (const auto suffix : suffixes)
        QFile::remove(path + suffix);
}

} // namespace

CacheStore::CacheStore(QString path, SecretBytes key, Faults *faults)
    : m_path(std::move(path)), m_key(std::move(key)), m_faults(faults)
{
}

Result<std::unique_ptr<CacheStore>> CacheStore::open(const QString &path, const SecretBytes &key,
                                                     Faults *faults)
{
    std::unique_ptr<CacheStore> store(new CacheStore(path, key.clone(), faults));
    if (const auto opened = store->openFiles(); !opened) {
        if (!isDamage(opened.error()))
            return opened.error();
        if (const auto rebuilt = store->rebuild(); !rebuilt)
            return rebuilt.error();
    }
    return store;
}

Result<void> CacheStore::openFiles()
{
    Database::Options options;
    options.path = m_path;
    options.durability = Database::Durability::Normal;
    options.cacheMiB = 32;
    options.faults = m_faults;
    auto db = Database::open(options, m_key);
    if (!db)
        return db.error();
    m_db = std::move(*db);

    const auto known = m_db->one("SELECT count(*) FROM sqlite_master WHERE name = 'meta'");
    if (!known)
        return known.error();
    const bool isNew = (*known)->integer(0) == 0;
    if (!isNew) {
        const auto hash = m_db->one("SELECT value FROM meta WHERE key = 'schema'");
        if (!hash)
            return hash.error();
        if (!*hash || (*hash)->integer(0) != schemaHash()) {
            qCInfo(logSync, "The cache has another schema and is fetched anew.");
            m_db.reset();
            removeDatabase(m_path);
            return openFiles();
        }
    }
    if (isNew) {
        if (const auto made = makeSchema(); !made)
            return made;
    }
    options.readOnly = true;
    options.cacheMiB = 8;
    auto reader = Database::open(options, m_key);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    return load();
}

Result<void> CacheStore::makeSchema()
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    if (const auto made = m_db->script(cacheSchema); !made)
        return made;
    if (const auto marked = m_db->run("INSERT INTO meta (key, value) VALUES ('schema', $1)",
                                      {schemaHash()}); !marked)
        return marked;
    return tx->commit();
}

Result<void> CacheStore::load()
{
    m_cursor = {};
    m_lastGen = 0;
    m_scopes.clear();
    const auto meta = m_db->all("SELECT key, value FROM meta");
    if (!meta)
        return meta.error();
    for (const Row &row : *meta) {
        const QString key = row.text(0);
        if (key == "epoch"_L1)
            m_cursor.epoch = row.text(1);
        else if (key == "cursor"_L1)
            m_cursor.cursor = row.integer(1);
        else if (key == "tag"_L1)
            m_cursor.tag = row.text(1);
        else if (key == "counting"_L1)
            m_cursor.counting = row.text(1);
        else if (key == "gen"_L1)
            m_lastGen = row.integer(1);
        else if (key == "catching_up"_L1)
            m_cursor.catchingUp = row.boolean(1);
    }
    const auto scopes = m_db->all("SELECT scope, row, gen, fetching FROM scope");
    if (!scopes)
        return scopes.error();
    for (const Row &row : *scopes)
        m_scopes.insert(row.text(0), {row.integer(1), row.integer(2), row.boolean(3)});
    return {};
}

Result<void> CacheStore::rebuild()
{
    qCWarning(logSync, "The cache is damaged; it is moved aside and fetched anew.");
    m_db.reset();
    m_reader.reset();
    const QString aside = m_path + ".damaged"_L1;
    removeDatabase(aside);
    for (const auto suffix : suffixes)
        QFile::rename(m_path + suffix, aside + suffix);
    removeDatabase(m_path);
    m_broken = false;
    const auto opened = openFiles();
    m_broken = !opened && isDamage(opened.error());
    return opened;
}

// ---- reads -------------------------------------------------------------------------------------

template <class T>
T CacheStore::watched(Result<T> result)
{
    if (result)
        return std::move(*result);
    m_broken = m_broken || isDamage(result.error());
    return {};
}

QList<QJsonObject> CacheStore::bodies(QByteArrayView sql, const Values &values)
{
    QList<QJsonObject> out;
    for (const Row &row : watched(m_db->all(sql, values)))
        out.append(QJsonDocument::fromJson(row.blob(0)).object());
    return out;
}

std::optional<QJsonObject> CacheStore::body(const EntityKey &key)
{
    const auto row = watched(m_db->one("SELECT body FROM entity WHERE id = $1 AND kind = $2",
                                       {key.id.toString(), key.kind}));
    return row ? std::optional(QJsonDocument::fromJson(row->blob(0)).object()) : std::nullopt;
}

std::optional<Scope> CacheStore::scopeOf(const EntityKey &key)
{
    const auto row = watched(m_db->one("SELECT s.scope FROM entity e JOIN scope s ON s.row = e.scope"
                                       " WHERE e.id = $1 AND e.kind = $2",
                                       {key.id.toString(), key.kind}));
    return row ? std::optional(Scope::fromString(row->text(0))) : std::nullopt;
}

QList<QJsonObject> CacheStore::ofKind(QLatin1StringView kind)
{
    QList<QJsonObject> out;
    for (const auto &[scope, held] : m_scopes.asKeyValueRange()) {
        // Those of cases are asked for by case; there may be thousands of cases.
        if (!scope.startsWith("case:"_L1))
            out += bodies("SELECT body FROM entity WHERE scope = $1 AND kind = $2",
                          {held.row, QString(kind)});
    }
    return out;
}

QList<QJsonObject> CacheStore::ofKind(QLatin1StringView kind, const Scope &scope)
{
    const auto held = m_scopes.constFind(scope.toString());
    if (held == m_scopes.constEnd())
        return {};
    return bodies("SELECT body FROM entity WHERE scope = $1 AND kind = $2",
                  {held->row, QString(kind)});
}

QList<QJsonObject> CacheStore::listed(QLatin1StringView kind, Instant since)
{
    return bodies("SELECT body FROM entity WHERE kind = $1 AND until > $2",
                  {QString(kind), since});
}

QList<QJsonObject> CacheStore::offersOf(const Id &caseId)
{
    return bodies("SELECT body FROM entity WHERE case_id = $1 AND kind = 'offer'"
                  " ORDER BY row DESC", {caseId.toString()});
}

QList<QJsonObject> CacheStore::messages(const Id &caseId, int count)
{
    const auto held = m_scopes.constFind(Scope::ofCase(caseId).toString());
    if (held == m_scopes.constEnd())
        return {};
    return bodies("SELECT body FROM entity WHERE scope = $1 AND kind = 'message'"
                  " ORDER BY pos DESC LIMIT $2", {held->row, count});
}

QList<Id> CacheStore::messageIds(const Id &caseId, Side side, qint64 from, qint64 to)
{
    const auto held = m_scopes.constFind(Scope::ofCase(caseId).toString());
    if (held == m_scopes.constEnd())
        return {};
    QList<Id> out;
    // A message's pos is never below its side_n, which bounds the walk from below.
    for (const Row &row : watched(m_db->all(
             "SELECT id FROM entity WHERE scope = $1 AND kind = 'message' AND pos > $2"
             " AND side = $3 AND n > $2 AND n <= $4", {held->row, from, int(side), to})))
        out.append(row.id(0));
    return out;
}

QList<QJsonObject> CacheStore::placed(const Id &caseId, QLatin1StringView kind, qint64 fromPos)
{
    const auto held = m_scopes.constFind(Scope::ofCase(caseId).toString());
    if (held == m_scopes.constEnd())
        return {};
    return bodies("SELECT body FROM entity WHERE scope = $1 AND kind = $2 AND pos >= $3"
                  " ORDER BY pos", {held->row, QString(kind), fromPos});
}

qint64 CacheStore::lastN(const Id &caseId, Side side)
{
    const auto held = m_scopes.constFind(Scope::ofCase(caseId).toString());
    if (held == m_scopes.constEnd())
        return 0;
    const auto row = watched(m_db->one("SELECT n FROM entity WHERE scope = $1 AND kind = 'message'"
                                       " AND side = $2 ORDER BY pos DESC LIMIT 1",
                                       {held->row, int(side)}));
    return row ? row->integer(0) : 0;
}

} // namespace werkbank
