// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LocalStore.h"

#include "core/db/Transaction.h"
#include "core/wire/Codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

#define COMMAND_COLUMNS                                                                            \
    "n, uuid, lane, case_id, name, version, args, made_at, not_before, not_after, state, sent,"    \
    " seq, code, text, detail, verdict_at"

std::optional<Instant> maybe(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

OutgoingCommand readCommand(const Row &row)
{
    OutgoingCommand out;
    out.n = row.integer(0);
    out.command.uuid = row.id(1);
    out.lane = row.text(2);
    out.caseId = row.id(3);
    out.command.name = row.text(4);
    out.command.version = int(row.integer(5));
    out.command.args = QJsonDocument::fromJson(row.blob(6)).object();
    out.command.madeAt = row.instant(7);
    out.notBefore = maybe(row, 8);
    out.command.notAfter = maybe(row, 9);
    out.state = CommandState(row.integer(10));
    out.sent = row.boolean(11);
    out.seq = row.integer(12);
    out.code = row.text(13);
    out.text = row.text(14);
    out.detail = QJsonDocument::fromJson(row.blob(15)).object();
    out.verdictAt = row.instant(16);
    return out;
}

OutgoingFile readFile(const Row &row)
{
    return {row.id(0), row.id(1), row.id(2), row.text(3), row.text(4), row.integer(5), row.text(6),
            row.text(7), row.blob(8), row.boolean(9)};
}

#define FILE_COLUMNS "blob, command, case_id, name, mime, size, sha256, file, key, complete"

} // namespace

Result<qint64> LocalStore::nextN()
{
    return number(u"next_n"_s, 1);
}

Result<void> LocalStore::raiseNextN(qint64 next)
{
    const auto held = nextN();
    if (!held)
        return held.error();
    return next > *held ? setNumber(u"next_n"_s, next) : Result<void>();
}

Result<qint64> LocalStore::add(OutgoingCommand &command, const QList<OutgoingFile> &files)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    const auto n = nextN();
    if (!n)
        return n.error();
    const Command &c = command.command;
    auto stored = m_db->run(
        "INSERT INTO command (n, uuid, lane, case_id, name, version, args, made_at, not_before,"
        " not_after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {*n, c.uuid, command.lane, command.caseId, c.name, c.version, compactJson(c.args), c.madeAt,
         command.notBefore, c.notAfter});
    for (int i = 0; stored && i < files.size(); ++i) {
        const OutgoingFile &f = files[i];
        stored = m_db->run("INSERT INTO file (" FILE_COLUMNS ", place)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                           {f.blob, c.uuid, f.caseId, f.name, f.mime, f.size, f.sha256, f.file,
                            f.key, f.complete, i});
    }
    if (stored)
        stored = setNumber(u"next_n"_s, *n + 1);
    if (stored)
        stored = tx->commit();
    if (!stored)
        return stored.error();
    command.n = *n;
    return *n;
}

Result<QList<OutgoingCommand>> LocalStore::open(qint64 cursor)
{
    const auto rows = m_db->all("SELECT " COMMAND_COLUMNS " FROM command"
                                " WHERE state IN (0, 2) OR (state = 1 AND seq > $1) ORDER BY n",
                                {cursor});
    if (!rows)
        return rows.error();
    QList<OutgoingCommand> out;
    for (const Row &row : *rows)
        out.append(readCommand(row));
    return out;
}

Result<std::optional<OutgoingCommand>> LocalStore::command(const Id &uuid)
{
    const auto row = m_db->one("SELECT " COMMAND_COLUMNS " FROM command WHERE uuid = $1", {uuid});
    if (!row)
        return row.error();
    return *row ? std::optional(readCommand(**row)) : std::nullopt;
}

Result<void> LocalStore::markSent(const QList<qint64> &ns)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    for (const qint64 n : ns) {
        if (auto set = m_db->run("UPDATE command SET sent = 1 WHERE n = $1", {n}); !set)
            return set;
    }
    return tx->commit();
}

Result<void> LocalStore::release(qint64 n)
{
    return m_db->run("UPDATE command SET not_before = NULL WHERE n = $1", {n});
}

Result<void> LocalStore::done(qint64 n, qint64 seq, Instant at)
{
    // Offered again after a reset it keeps its first time: the tail is not prolonged.
    return m_db->run("UPDATE command SET state = 1, seq = $2, not_before = NULL, code = NULL,"
                     " text = NULL, detail = NULL, verdict_at = coalesce(verdict_at, $3)"
                     " WHERE n = $1", {n, seq, at});
}

Result<void> LocalStore::refused(qint64 n, const QString &code, const QString &text,
                                 const QJsonObject &detail, Instant at)
{
    return m_db->run("UPDATE command SET state = 2, seq = NULL, code = $2, text = $3, detail = $4,"
                     " verdict_at = $5 WHERE n = $1", {n, code, text, compactJson(detail), at});
}

Result<QList<QString>> LocalStore::namesOf(QByteArrayView sql, const Values &values)
{
    const auto rows = m_db->all(sql, values);
    if (!rows)
        return rows.error();
    QList<QString> out;
    for (const Row &row : *rows)
        out.append(row.text(0));
    return out;
}

Result<QList<QString>> LocalStore::drop(qint64 n)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    auto names = namesOf("SELECT file.file FROM file JOIN command ON command.uuid = file.command"
                         " WHERE command.n = $1", {n});
    if (!names)
        return names;
    if (const auto gone = m_db->run("DELETE FROM command WHERE n = $1", {n}); !gone)
        return gone.error();
    const auto committed = tx->commit();
    return committed ? names : committed.error();
}

Result<int> LocalStore::rearmTail(Instant now, const QString &counting)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    const Values since{now - tailAge};
    auto done = m_db->run("UPDATE file SET complete = 0 WHERE command IN"
                          " (SELECT uuid FROM command WHERE state = 0"
                          " OR (state = 1 AND verdict_at >= $1))", since);
    if (done)
        done = m_db->run("UPDATE command SET state = 0, seq = NULL"
                         " WHERE state = 1 AND verdict_at >= $1", since);
    const int count = int(m_db->changes());
    if (done)
        done = m_db->run("INSERT OR REPLACE INTO meta (key, value) VALUES ('counting', $1)",
                         {counting});
    if (done)
        done = tx->commit();
    return done ? Result<int>(count) : done.error();
}

Result<QString> LocalStore::tailCounting()
{
    const auto row = m_db->one("SELECT value FROM meta WHERE key = 'counting'");
    if (!row)
        return row.error();
    return *row ? (*row)->text(0) : QString();
}

Result<void> LocalStore::rearmAbove(qint64 cursor)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    auto done = m_db->run("UPDATE file SET complete = 0 WHERE command IN"
                          " (SELECT uuid FROM command WHERE state = 1 AND seq > $1)", {cursor});
    if (done)
        done = m_db->run("UPDATE command SET state = 0, seq = NULL WHERE state = 1 AND seq > $1",
                         {cursor});
    return done ? tx->commit() : done;
}

Result<QList<QString>> LocalStore::pruneTail(Instant now)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    const Values before{now - tailAge};
    auto names = namesOf("SELECT file.file FROM file JOIN command ON command.uuid = file.command"
                         " WHERE command.state IN (1, 3) AND command.verdict_at < $1", before);
    if (!names)
        return names;
    auto done = m_db->run("DELETE FROM command WHERE state IN (1, 3) AND verdict_at < $1", before);
    if (done)
        done = tx->commit();
    return done ? names : done.error();
}

Result<QList<QString>> LocalStore::cut(const Id &caseId)
{
    auto tx = Transaction::begin(*m_db);
    if (!tx)
        return tx.error();
    auto names = namesOf("SELECT file.file FROM file JOIN command ON command.uuid = file.command"
                         " WHERE command.state = 1 AND command.case_id = $1", {caseId});
    const auto rows = m_db->all("SELECT n, args FROM command WHERE state = 1 AND case_id = $1",
                                {caseId});
    if (!names || !rows)
        return names ? rows.error() : names.error();
    auto done = m_db->run("DELETE FROM file WHERE command IN"
                          " (SELECT uuid FROM command WHERE state = 1 AND case_id = $1)", {caseId});
    for (const Row &row : *rows) {
        if (!done)
            break;
        done = m_db->run("UPDATE command SET state = 3, args = x'', args_hash = $2 WHERE n = $1",
                         {row.integer(0), QCryptographicHash::hash(row.blob(1),
                                                                   QCryptographicHash::Sha256)});
    }
    if (done)
        done = tx->commit();
    return done ? names : done.error();
}

Result<int> LocalStore::unsentCount()
{
    const auto row = m_db->one("SELECT count(*) FROM command WHERE state = 0");
    return row ? Result<int>(int((*row)->integer(0))) : row.error();
}

Result<QList<OutgoingFile>> LocalStore::filesOf(const Id &command)
{
    const auto rows = m_db->all("SELECT " FILE_COLUMNS " FROM file WHERE command = $1"
                                " ORDER BY place", {command});
    if (!rows)
        return rows.error();
    QList<OutgoingFile> out;
    for (const Row &row : *rows)
        out.append(readFile(row));
    return out;
}

Result<std::optional<OutgoingFile>> LocalStore::file(const Id &blob)
{
    const auto row = m_db->one("SELECT " FILE_COLUMNS " FROM file WHERE blob = $1", {blob});
    if (!row)
        return row.error();
    return *row ? std::optional(readFile(**row)) : std::nullopt;
}

Result<void> LocalStore::fileComplete(const Id &blob)
{
    return m_db->run("UPDATE file SET complete = 1 WHERE blob = $1", {blob});
}

Result<QList<QString>> LocalStore::fileNames()
{
    return namesOf("SELECT file FROM file");
}

} // namespace werkbank
