// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Streams.h"

#include "core/base/Log.h"
#include "core/wire/Entities.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int pruneAtOnce = 500;

QString randomTag(Rng &rng)
{
    return QString::fromLatin1(rng.bytes(8).toHex());
}

struct LogEntry {
    Scope scope;
    QString kind;
    Id id;
    const char *op;
};
using Entries = std::map<Id, QList<LogEntry>>;

class Recorder {
public:
    explicit Recorder(Work &work) : m_work(work) {}

    Heads record()
    {
        applyGrants();
        spreadTouches();
        Heads heads;
        for (const auto &[stream, entries] : m_entries)
            heads[stream] = append(stream, entries);
        return heads;
    }

private:
    // Only what holds at the end of the transaction counts.
    void applyGrants()
    {
        const auto &all = m_work.effect.grants();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto supersedes = [&](const GrantChange &later) {
                return later.stream == all[i].stream && later.scope == all[i].scope;
            };
            if (std::any_of(all.begin() + i + 1, all.end(), supersedes))
                continue;
            apply(all[i]);
        }
    }

    void apply(const GrantChange &change)
    {
        const bool grants = change.what == GrantChange::What::Grant;
        const Values key{change.stream, change.scope.toString()};
        if (grants)
            m_work.sql.run("INSERT INTO stream_grant (stream, scope) VALUES ($1, $2)"
                           " ON CONFLICT (stream, scope) DO NOTHING",
                           key);
        else if (!m_work.sql.hit("DELETE FROM stream_grant WHERE stream = $1 AND scope = $2"
                                 " RETURNING stream",
                                 key))
            return;  // never had it, need not hear of it
        m_changed.insert({change.stream, change.scope});
        m_entries[change.stream].append({change.scope, {}, {}, grants ? "grant" : "revoke"});
    }

    void spreadTouches()
    {
        QList<Scope> scopes;
        QHash<Scope, QList<Touched>> byScope;
        for (const Touched &touched : m_work.effect.touched()) {
            if (!byScope.contains(touched.scope))
                scopes.append(touched.scope);
            byScope[touched.scope].append(touched);
        }
        for (const Scope &scope : std::as_const(scopes)) {
            const Rows readers = m_work.sql.rows(
                "SELECT g.stream, s.owner FROM stream_grant g JOIN stream s ON s.id = g.stream"
                " WHERE g.scope = $1",
                {scope.toString()});
            for (const Row &reader : readers) {
                if (!m_changed.contains({reader.id(0), scope}))
                    spread(byScope[scope], reader.id(0), reader.text(1) == u"link"_s);
            }
        }
    }

    void spread(const QList<Touched> &touches, const Id &stream, bool isCustomer)
    {
        QList<LogEntry> entries;
        for (const Touched &touched : touches) {
            // Not even the number of notes is a customer's business.
            if (!isCustomer || touched.kind != QLatin1StringView(NoteBody::kind))
                entries.append({touched.scope, touched.kind, touched.id, "change"});
        }
        if (entries.size() > streams::maxRowsPerScope)
            entries = {{touches.first().scope, {}, {}, "grant"}};
        if (!entries.isEmpty())
            m_entries[stream].append(entries);
    }

    qint64 append(const Id &stream, const QList<LogEntry> &entries)
    {
        if (entries.size() > streams::maxRowsPerTransaction) {
            qCCritical(logPlatform, "a transaction wants %lld log rows of one stream",
                       qlonglong(entries.size()));
            m_work.sql.fail(makeError("misuse", u"A transaction has too many changes."_s));
            return 0;
        }
        const auto counter = m_work.sql.row(
            "UPDATE stream SET head = head + $2,"
            " last_at = CASE WHEN last_at > $3 THEN last_at ELSE $3 END"
            " WHERE id = $1 RETURNING head, last_at",
            {stream, qint64(entries.size()), m_work.now});
        if (!counter) {
            m_work.sql.fail(makeError("misuse", u"A stream is missing."_s));
            return 0;
        }
        qint64 seq = counter->integer(0) - entries.size();
        for (const LogEntry &entry : entries)
            m_work.sql.run("INSERT INTO log (stream, seq, tx, tag, scope, kind, id, op, at)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                           {stream, ++seq, m_transaction, randomTag(m_work.rng),
                            entry.scope.toString(), entry.kind,
                            entry.id.isNull() ? u""_s : entry.id.toString(),
                            QString::fromLatin1(entry.op), counter->instant(1)});
        return counter->integer(0);
    }

    Work &m_work;
    const qint64 m_transaction = qint64(m_work.rng.next() >> 11);
    QSet<std::pair<Id, Scope>> m_changed;
    Entries m_entries;
};

} // namespace

void makeStream(Work &work, StreamOwner owner, const Id &id, const Scope &first)
{
    work.sql.run("INSERT INTO stream (id, owner, epoch) VALUES ($1, $2, $3)",
                 {id, owner == StreamOwner::Account ? u"account"_s : u"link"_s,
                  randomTag(work.rng)});
    work.sql.run("INSERT INTO stream_grant (stream, scope) VALUES ($1, $2)",
                 {id, first.toString()});
}

Heads recordEffect(Work &work)
{
    return Recorder(work).record();
}

bool pruneLog(Work &work)
{
    const Rows rows = work.sql.rows(
        "DELETE FROM log WHERE (stream, seq) IN"
        " (SELECT l.stream, l.seq FROM log l JOIN stream s ON s.id = l.stream"
        " WHERE l.at < $1 AND l.seq < s.head ORDER BY l.at, l.stream, l.seq LIMIT $2)"
        " RETURNING seq",
        {work.now - streams::keepLog, pruneAtOnce});
    const Rows verdicts = work.sql.rows(
        "DELETE FROM idempotency WHERE (stream, command) IN"
        " (SELECT stream, command FROM idempotency WHERE at < $1 ORDER BY at LIMIT $2)"
        " RETURNING command",
        {work.now - streams::keepVerdicts, pruneAtOnce});
    return rows.size() == pruneAtOnce || verdicts.size() == pruneAtOnce;
}

} // namespace werkbank
