// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"
#include "sync/CacheSchema.h"
#include "sync/Engine.h"
#include "sync/Extract.h"
#include "tests/sim/SeededRng.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// How fast a client catches up: 10,000 changes (nine new messages to one change of their case)
// come as frames into the real engine and its stores, 200 to a batch; beside it a bare loop over
// the same database code, opened in the same way, writes the same rows in transactions of 1,000
// and does nothing else. Both in turn, so that they see the same machine. Goal: >= 45 %.
//
//     bench_catchup [rounds]
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr int changesInAll = 10'000;
constexpr int perBatch = 200;
constexpr int perTransaction = 1'000;
constexpr int cases = 100;

class StandingClock final : public Clock {
public:
    Instant wall() const override { return {1'767'600'000'000}; }
    Milliseconds elapsed() const override { return Milliseconds(1'000'000); }
};

struct Material {
    Id account, device;
    QList<Id> caseIds;
    QList<frames::Change> changes;
};

const QStringList words = u"der Router blinkt rot seit gestern Abend und das Telefon bleibt stumm "
                          "können Sie bitte die Sicherung prüfen danach neu starten Kabel Dose "
                          "Anschluss Lampe leuchtet wieder vielen Dank bis morgen"_s.split(u' ');

QString sentence(Rng &rng)
{
    QStringList out;
    for (quint32 i = 0, count = 8 + rng.below(25); i < count; ++i)
        out.append(words[rng.below(quint32(words.size()))]);
    return out.join(u' ');
}

Material make(const Clock &clock, Rng &rng)
{
    Material out{Id::make(clock, rng), Id::make(clock, rng), {}, {}};
    for (int i = 0; i < cases; ++i)
        out.caseIds.append(Id::make(clock, rng));
    QList<qint64> pos(cases, 0);
    for (int i = 0; i < changesInAll; ++i) {
        const int at = int(rng.below(cases));
        const Id caseId = out.caseIds[at];
        const QString scope = Scope::ofCase(caseId).toString();
        if (i % 10 == 9) {
            CaseBody body;
            body.id = caseId;
            body.title = sentence(rng);
            body.state = CaseState::Assigned;
            body.assignee = out.account;
            body.createdAt = clock.wall();
            out.changes.append({frames::Op::Put, scope, u"case"_s, caseId, i, toJson(body)});
            continue;
        }
        MessageBody body;
        body.id = Id::make(clock, rng);
        body.caseId = caseId;
        body.pos = body.sideN = ++pos[at];
        body.side = Side::Customer;
        body.author = u"T. Brandt"_s;
        body.text = sentence(rng);
        body.at = clock.wall() + Milliseconds(i);
        out.changes.append({frames::Op::Put, scope, u"message"_s, body.id, 1, toJson(body)});
    }
    return out;
}

void must(bool fine, const char *what)
{
    if (!fine)
        qFatal("%s", what);
}

double ratePerSecond(qint64 nanoseconds)
{
    return changesInAll * 1e9 / double(nanoseconds);
}

double throughEngine(const Material &material, const QList<QByteArray> &batches, const Clock &clock,
                     Rng &rng)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"blobs"_s);
    const SecretBytes key = SecretBytes::random(Database::keySize, rng);
    auto local = LocalStore::open(folder.filePath(u"local.db"_s), key);
    auto cache = CacheStore::open(folder.filePath(u"cache.db"_s), key);
    must(local && cache, "the stores cannot be opened");
    Engine engine({**local, **cache, folder.filePath(u"blobs"_s), clock, rng, material.account,
                   material.device, u"bench"_s});
    must(bool(engine.start()), "the engine does not start");
    engine.tokenReady(u"t"_s);
    engine.linkUp();
    frames::Welcome welcome;
    welcome.mode = frames::SyncMode::Reset;
    welcome.epoch = u"e"_s;
    welcome.time = clock.wall();
    engine.textFrame(encodeFrame(welcome));
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &batch : batches) {
        engine.textFrame(batch);
        engine.takeActions();
    }
    const qint64 took = timer.nsecsElapsed();
    must((*cache)->cursor().cursor == changesInAll, "the engine has not caught up");
    must(engine.takeChanges().entities.size() > changesInAll * 8 / 10, "nothing was told");
    return ratePerSecond(took);
}

struct BareRow {
    qint64 row;
    Extract columns;
    QByteArray body;
    bool isNew;
    QString oldWords;
};

double bare(const Material &material, Rng &rng)
{
    // Everything but the database's own work is done before the clock starts.
    QList<BareRow> rows;
    QHash<Id, std::pair<qint64, QString>> seen;
    for (const frames::Change &change : material.changes) {
        BareRow row{0, extract(change.kind, *change.body), compactJson(*change.body), true, {}};
        const auto known = seen.constFind(change.id);
        row.isNew = known == seen.constEnd();
        row.row = row.isNew ? row.columns.at * 1'000'000 + rows.size() : known->first;
        row.oldWords = row.isNew ? QString() : known->second;
        seen.insert(change.id, {row.row, row.columns.words});
        rows.append(row);
    }
    QTemporaryDir folder;
    Database::Options options;
    options.path = folder.filePath(u"bare.db"_s);
    options.durability = Database::Durability::Normal;
    options.cacheMiB = 32;
    auto db = Database::open(options, SecretBytes::random(Database::keySize, rng));
    must(db && (*db)->script(cacheSchema), "the bare database cannot be made");
    const auto run = [&](QByteArrayView sql, const Values &values) {
        must(bool((*db)->run(sql, values)), "a bare statement fails");
    };
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < rows.size(); from += perTransaction) {
        auto tx = Transaction::begin(**db);
        for (int i = from; i < from + perTransaction; ++i) {
            const frames::Change &change = material.changes[i];
            const BareRow &row = rows[i];
            run("INSERT INTO entity (row, kind, id, scope, rev, gen, case_id, pos, side, n, until,"
                " body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
                " ON CONFLICT (row) DO UPDATE SET rev = excluded.rev, body = excluded.body",
                {row.row, change.kind, change.id.toString(), 1 + i % cases, change.rev, 0,
                 row.columns.caseId, row.columns.pos, row.columns.side, row.columns.n,
                 row.columns.until, Utf8{row.body}});
            if (!row.isNew)
                run("INSERT INTO words (words, rowid, text) VALUES ('delete', $1, $2)",
                    {row.row, row.oldWords});
            run("INSERT INTO words (rowid, text) VALUES ($1, $2)", {row.row, row.columns.words});
        }
        run("INSERT OR REPLACE INTO meta (key, value) VALUES ('cursor', $1)", {from});
        must(tx && tx->commit(), "a bare commit fails");
    }
    return ratePerSecond(timer.nsecsElapsed());
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    QLoggingCategory::setFilterRules(u"werkbank.*=false"_s);
    const StandingClock clock;
    sim::SeededRng rng(1);
    const Material material = make(clock, rng);
    QList<QByteArray> batches;
    for (int from = 0; from < changesInAll; from += perBatch) {
        batches.append(encodeFrame(frames::Batch{from + 1, from + perBatch, QString::number(from),
                                                 from + perBatch < changesInAll,
                                                 material.changes.sliced(from, perBatch)}));
    }
    QList<double> engine, loop;
    for (int i = 0; i < rounds; ++i) {
        engine.append(throughEngine(material, batches, clock, rng));
        loop.append(bare(material, rng));
        std::printf("round %d: engine %6.0f changes/s, bare loop %6.0f rows/s, ratio %.2f\n", i + 1,
                    engine.last(), loop.last(), engine.last() / loop.last());
    }
    std::printf("catch-up of %d changes: engine %.0f changes/s, bare loop %.0f rows/s, ratio %.2f"
                " (goal 0.45), largest frame %lld bytes\n", changesInAll, median(engine), median(loop),
                median(engine) / median(loop),
                qlonglong(std::ranges::max(batches, {}, &QByteArray::size).size()));
    return 0;
}
