// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Delivery.h"

#include "core/base/Log.h"
#include "core/wire/Codec.h"
#include "core/wire/Codes.h"
#include "core/wire/ScopeSum.h"
#include "platform/domain/Projection.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using frames::Batch;
using frames::Change;
using frames::Op;

namespace {

constexpr int logRowsAtOnce = 400;
constexpr int sumsAtOnce = 32;
constexpr Milliseconds oldCursor = std::chrono::days(7);
constexpr qsizetype changeOverhead = 160;  // names, ids and brackets around a body

// A browser that becomes trusted must not go on from what it was shown before.
QString epochFor(const Viewer &viewer, const QString &epoch)
{
    const bool sight = viewer.kind == Viewer::Kind::Account || viewer.trusted;
    return sight ? epoch : epoch + u"-state"_s;
}

struct Stream {
    qint64 head = 0;
    QString epoch;
};

std::optional<Stream> loadStream(Sql &sql, const Viewer &viewer)
{
    const auto row = sql.row("SELECT head, epoch FROM stream WHERE id = $1", {viewer.id});
    if (!row)
        return {};
    return Stream{row->integer(0), epochFor(viewer, row->text(1))};
}

struct LogPoint {
    QString tag;  // empty for 0 and for rows that are not there (any more)
    Instant at;
};

LogPoint pointAt(Sql &sql, const Id &stream, qint64 seq)
{
    const auto row = sql.row("SELECT tag, at FROM log WHERE stream = $1 AND seq = $2",
                             {stream, seq});
    return row ? LogPoint{row->text(0), row->instant(1)} : LogPoint{};
}

enum class Fit { No, Young, Old };

// Whether the client's cursor is a point of this very log, and all behind it is still there.
Fit fitOf(Sql &sql, const Viewer &viewer, const Stream &stream, const frames::Hello &hello,
          Instant now)
{
    if (hello.epoch != stream.epoch || hello.cursor < 0 || hello.cursor > stream.head)
        return Fit::No;
    if (hello.cursor == 0 && stream.head == 0)
        return hello.tag.isEmpty() ? Fit::Young : Fit::No;
    // Before the first row is as old as the first row.
    const LogPoint point = pointAt(sql, viewer.id, std::max(hello.cursor, qint64(1)));
    if (point.tag.isEmpty() || hello.tag != (hello.cursor == 0 ? QString() : point.tag))
        return Fit::No;
    return now - point.at > oldCursor ? Fit::Old : Fit::Young;
}

QList<QString> grantedScopes(Sql &sql, const Viewer &viewer)
{
    QList<QString> scopes;
    const Rows rows = sql.rows(
        "SELECT scope FROM stream_grant WHERE stream = $1 ORDER BY scope", {viewer.id});
    for (const Row &row : rows)
        scopes.append(row.text(0));
    return scopes;
}

// Runs `body` with the viewer's rights as they are now, in one read transaction.
template <class Body>
auto asViewer(Store &store, const Viewer &viewer, Instant now, Body &&body)
{
    using Out = std::invoke_result_t<Body, Sql &, const Actor &>;
    return store.read([&](Tx &tx) -> Result<Out> {
        Sql sql(tx);
        const auto actor = loadActor(sql, viewer, now);
        if (!actor) {
            const Error why = whyNoActor(sql, viewer);
            return sql.failed() ? sql.result().error() : why;
        }
        Out out = body(sql, *actor);
        if (sql.failed())
            return sql.result().error();
        return out;
    });
}

struct LogRow {
    qint64 seq;
    QString tag;
    Scope scope;
    QString kind;
    Id id;
    QString op;
};

QList<LogRow> readLog(Sql &sql, const Viewer &viewer, qint64 cursor)
{
    QList<LogRow> out;
    const Rows rows = sql.rows("SELECT seq, tag, scope, kind, id, op FROM log"
                               " WHERE stream = $1 AND seq > $2 ORDER BY seq LIMIT $3",
                               {viewer.id, cursor, logRowsAtOnce});
    for (const Row &row : rows) {
        Columns c(row);
        out.append({c.integer(), c.text(), Scope::fromString(c.text()), c.text(), c.id(),
                    c.text()});
    }
    return out;
}

class BatchBuilder {
public:
    BatchBuilder(Sql &sql, const Viewer &viewer, const Actor &actor, Instant now)
        : m_sql(sql), m_viewer(viewer), m_projection(sql, viewer, actor, now)
    {}

    std::optional<Batch> build(qint64 cursor)
    {
        const auto head = loadStream(m_sql, m_viewer);
        if (!head || head->head <= cursor)
            return {};
        Batch batch;
        batch.from = cursor + 1;
        batch.to = cursor;
        const QList<LogRow> rows = readLog(m_sql, m_viewer, cursor);
        for (const LogRow &row : rows) {
            if (row.seq != batch.to + 1) {
                m_sql.fail(makeError("corrupt", u"The log of a stream has a hole."_s));
                return {};
            }
            if (!add(batch, row))
                break;
            batch.to = row.seq;
            batch.tag = row.tag;
        }
        batch.more = batch.to < head->head;
        return batch;
    }

private:
    // False: the batch is full, the row belongs to the next one.
    bool add(Batch &batch, const LogRow &row)
    {
        const Touched key{row.scope, row.kind, row.id};
        if (row.op == u"change"_s && m_seen.contains(key))
            return true;
        Change change = row.op == u"change"_s ? m_projection.see(row.scope, row.kind, row.id)
                                              : ofScope(row);
        if (change.op == Op::Unknown)
            return true;
        const qsizetype size =
            changeOverhead + (change.body ? compactJson(*change.body).size() : 0);
        if (!batch.changes.isEmpty()
            && (batch.changes.size() >= frames::maxBatchEntities
                || m_bytes + size > frames::maxBatchBytes))
            return false;
        m_bytes += size;
        m_seen.insert(key);
        batch.changes.append(std::move(change));
        return true;
    }

    // A grant of a scope that is gone by now says so; a revoke is always said: what it erases is
    // fetched anew with the later grant.
    Change ofScope(const LogRow &row)
    {
        const bool grants = row.op == u"grant"_s && m_projection.isGranted(row.scope);
        return {grants ? Op::Grant : Op::Revoke, row.scope.toString(), {}, {}, 0, {}};
    }

    Sql &m_sql;
    const Viewer &m_viewer;
    Projection m_projection;
    QSet<Touched> m_seen;
    qsizetype m_bytes = 0;
};

} // namespace

Result<Greeting> greet(Store &store, const SignedIn &signedIn, const frames::Hello &hello,
                       Instant now)
{
    const Viewer &viewer = signedIn.viewer;
    return asViewer(store, viewer, now, [&](Sql &sql, const Actor &) {
        Greeting greeting;
        frames::Welcome &out = greeting.welcome;
        const auto stream = loadStream(sql, viewer);
        if (!stream) {
            sql.fail(makeError(codes::notSignedIn, u"Please sign in again."_s));
            return greeting;
        }
        const Fit fit = fitOf(sql, viewer, *stream, hello, now);
        const bool delta = fit != Fit::No;
        greeting.isOld = fit == Fit::Old;
        if (!delta && !hello.epoch.isEmpty())
            qCInfo(logPlatform, "reset of a stream: cursor %lld, head %lld",
                   qlonglong(hello.cursor), qlonglong(stream->head));
        out.mode = delta ? frames::SyncMode::Delta : frames::SyncMode::Reset;
        out.epoch = stream->epoch;
        out.cursor = delta ? hello.cursor : stream->head;
        out.tag = delta ? hello.tag : pointAt(sql, viewer.id, stream->head).tag;
        out.head = stream->head;
        if (!delta)
            out.scopes = grantedScopes(sql, viewer);
        if (const auto device = sql.row("SELECT last_n FROM device WHERE id = $1",
                                        {viewer.device}))
            out.lastN = device->integer(0);
        out.time = now;
        out.tokenUntil = signedIn.until;
        out.heartbeatSeconds = heartbeatSeconds;
        return greeting;
    });
}

Result<std::optional<Batch>> nextBatch(Store &store, const Viewer &viewer, qint64 cursor,
                                       Instant now)
{
    return asViewer(store, viewer, now, [&](Sql &sql, const Actor &actor) {
        return BatchBuilder(sql, viewer, actor, now).build(cursor);
    });
}

Result<std::optional<frames::Check>> nextCheck(Store &store, const Viewer &viewer, qint64 cursor,
                                               const QString &after, Instant now)
{
    using Out = std::optional<frames::Check>;
    return asViewer(store, viewer, now, [&](Sql &sql, const Actor &actor) -> Out {
        const auto stream = loadStream(sql, viewer);
        if (!stream)
            sql.fail(makeError(codes::notSignedIn, u"Please sign in again."_s));
        if (!stream || stream->head > cursor)
            return {};
        Projection projection(sql, viewer, actor, now);
        frames::Check check{after, {}, {}};
        const Rows rows = sql.rows("SELECT scope FROM stream_grant WHERE stream = $1"
                                   " AND scope > $2 ORDER BY scope LIMIT $3",
                                   {viewer.id, after, sumsAtOnce});
        for (const Row &row : rows) {
            const Scope scope = Scope::fromString(row.text(0));
            check.sums.append({row.text(0), scopeSum(projection.census(scope))});
        }
        if (check.sums.size() == sumsAtOnce)
            check.upTo = check.sums.last().scope;
        return check;
    });
}

Result<frames::Page> nextPage(Store &store, const Viewer &viewer, const frames::Fetch &fetch,
                              Instant now)
{
    return asViewer(store, viewer, now, [&](Sql &sql, const Actor &actor) {
        Projection projection(sql, viewer, actor, now);
        const Scope scope = Scope::fromString(fetch.scope);
        frames::Page page{fetch.scope, fetch.gen, {}, {}, !projection.isGranted(scope)};
        if (!page.gone) {
            auto part = projection.page(scope, fetch.after, frames::maxBatchEntities,
                                        frames::maxBatchBytes);
            if (!part) {
                sql.fail(makeError(codes::badFrame, u"This is not the end of a page."_s));
                return page;
            }
            page.rows = std::move(part->rows);
            page.next = std::move(part->next);
        }
        return page;
    });
}

Result<std::optional<TypingAudience>> typingAudience(Store &store, const Viewer &viewer,
                                                     const Id &caseId, Instant now)
{
    using Out = std::optional<TypingAudience>;
    return asViewer(store, viewer, now, [&](Sql &sql, const Actor &actor) -> Out {
        const auto row = loadCase(sql, caseId);
        if (!row)
            return {};
        const auto answer = factsFor(sql, actor.principal, *row, {});
        if (refusal(actor.principal, answer.relations, &answer.facts,
                    QString::fromLatin1(commands::SendMessage::name), now))
            return {};
        TypingAudience out;
        out.side = viewer.kind == Viewer::Kind::Account ? Side::Expert : Side::Customer;
        const Rows rows = sql.rows("SELECT stream FROM stream_grant WHERE scope = $1"
                                   " AND stream <> $2",
                                   {row->scope().toString(), viewer.id});
        for (const Row &reader : rows)
            out.streams.append(reader.id(0));
        return out;
    });
}

} // namespace werkbank
