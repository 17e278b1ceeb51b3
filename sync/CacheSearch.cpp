// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CacheStore.h"

#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// What the person typed as an FTS5 query: each run of letters and digits is quoted, so nothing he
// types is an operator, and each is a beginning.
QString matchOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(u'"' + word + u"\"*"_s);
        word.clear();
    };
    for (const QChar c : text.first(qMin(text.size(), qsizetype(200)))) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            end();
    }
    end();
    return words.join(u' ');
}

} // namespace

QList<CacheStore::Hit> CacheStore::search(const QString &text, int limit)
{
    const QString match = matchOf(text);
    if (match.isEmpty())
        return {};
    // Own connection: its pages do not push the writer's out, and it sees whole commits only.
    const auto rows = m_reader->all(
        "SELECT e.kind, s.scope, e.body FROM words JOIN entity e ON e.row = words.rowid"
        " JOIN scope s ON s.row = e.scope WHERE words MATCH $1 ORDER BY words.rowid DESC LIMIT $2",
        {match, qBound(1, limit, 500)});
    if (!rows) {
        m_broken = m_broken || rows.error().code == "corrupt"_L1;
        return {};
    }
    QList<Hit> out;
    for (const Row &row : *rows)
        out.append({row.text(0), Scope::fromString(row.text(1)),
                    QJsonDocument::fromJson(row.blob(2)).object()});
    return out;
}

// ---- downloaded files --------------------------------------------------------------------------

Result<void> CacheStore::addFile(const CachedFile &file, Instant at)
{
    return m_db->run("INSERT OR REPLACE INTO file (blob, case_id, size, file, key, at)"
                     " VALUES ($1, $2, $3, $4, $5, $6)",
                     {file.blob, file.caseId, file.size, file.file, file.key, at});
}

std::optional<CachedFile> CacheStore::file(const Id &blob)
{
    const auto row = m_db->one("SELECT case_id, size, file, key FROM file WHERE blob = $1", {blob});
    if (!row || !*row)
        return {};
    return CachedFile{blob, (*row)->id(0), (*row)->integer(1), (*row)->text(2), (*row)->blob(3)};
}

Result<QList<QString>> CacheStore::pruneFiles(Instant before)
{
    const auto rows = m_db->all("DELETE FROM file WHERE at < $1 RETURNING file", {before});
    if (!rows)
        return rows.error();
    QList<QString> out;
    for (const Row &row : *rows)
        out.append(row.text(0));
    return out;
}

Result<void> CacheStore::trim()
{
    return m_db->run("PRAGMA incremental_vacuum(4096)");
}

Result<QList<QString>> CacheStore::fileNames()
{
    const auto rows = m_db->all("SELECT file FROM file");
    if (!rows)
        return rows.error();
    QList<QString> out;
    for (const Row &row : *rows)
        out.append(row.text(0));
    return out;
}

} // namespace werkbank
