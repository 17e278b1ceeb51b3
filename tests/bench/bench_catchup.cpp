// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Engine.h"
#include "tests/bench/Figures.h"
#include "tests/bench/RawLoop.h"
#include "tests/sim/SeededRng.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// How fast a client catches up: 10,000 changes (nine new messages to one change of their case)
// come as frames into the real engine and its stores, 200 to a batch; beside it SQLCipher's bare C
// interface, opened in the same way, writes the same rows in transactions of 1,000 and does nothing
// else. Both in turn, so that they see the same machine. Goal: >= 45 %.
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

// Everything but the database's own work is done before its clock starts.
QList<RawRow> rawRows(const Material &material)
{
    QList<RawRow> rows;
    QHash<Id, std::pair<qint64, QByteArray>> seen;
    for (const frames::Change &change : material.changes) {
        RawRow row;
        row.columns = extract(change.kind, *change.body);
        row.kind = change.kind.toUtf8();
        row.id = change.id.toString().toUtf8();
        row.scope = 1 + material.caseIds.indexOf(Scope::fromString(change.scope).id);
        row.rev = change.rev;
        row.body = compactJson(*change.body);
        row.words = row.columns.words.toUtf8();
        const auto known = seen.constFind(change.id);
        row.isNew = known == seen.constEnd();
        row.row = row.isNew ? row.columns.at * 1'000'000 + rows.size() : known->first;
        row.oldWords = row.isNew ? QByteArray() : known->second;
        seen.insert(change.id, {row.row, row.words});
        rows.append(row);
    }
    return rows;
}

double bare(const QList<RawRow> &rows)
{
    const QTemporaryDir folder;
    return ratePerSecond(rawLoop(folder.filePath(u"raw.db"_s), rows, perTransaction));
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 5;
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
    const QList<RawRow> rows = rawRows(material);
    QList<double> engine, loop;
    for (int i = 0; i < rounds; ++i) {
        engine.append(throughEngine(material, batches, clock, rng));
        loop.append(bare(rows));
        std::printf("round %d: engine %6.0f changes/s, bare loop %6.0f rows/s, ratio %.2f\n", i + 1,
                    engine.last(), loop.last(), engine.last() / loop.last());
    }
    std::printf("catch-up of %d changes: engine %.0f changes/s, bare loop %.0f rows/s, ratio %.2f"
                " (goal 0.45), largest frame %lld bytes\n", changesInAll, median(engine), median(loop),
                median(engine) / median(loop),
                qlonglong(std::ranges::max(batches, {}, &QByteArray::size).size()));
    const double bareMs = 1e3 * changesInAll / median(loop);
    figure("catch-up of 10,000 changes", 1e3 * changesInAll / median(engine), bareMs / 0.45, bareMs);
    return 0;
}
