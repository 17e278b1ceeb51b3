// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

// What must hold in every simulated world once it is calm.
namespace werkbank::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Half-open wires are found by the heartbeat; then the longest pause before a reconnect.
constexpr Milliseconds liveness = 110s;

QString textOf(const Result<std::optional<Row>> &row)
{
    return row && *row ? (*row)->text(0) : QString();
}

QString waitingOf(const Outbox &outbox)
{
    QStringList out;
    for (const auto &[n, entry] : outbox.entries()) {
        if (entry.command.state == CommandState::Waiting)
            out.append(u"%1 %2%3%4%5"_s.arg(n).arg(entry.command.command.name,
                       entry.isHeld ? u" held"_s : QString(),
                       entry.inFlight ? u" in flight"_s : QString(),
                       entry.filesFirst ? u" files first"_s : QString()));
    }
    return out.join(u", "_s);
}

// What nothing that was said here deserves, and what only says "later".
bool isNoAnswer(const QString &code)
{
    constexpr const char *none[] = {codes::missingFile, codes::badCommand, codes::tooManyRequests,
                                    codes::unavailable, codes::goingAway};
    return std::ranges::any_of(none, [&](const char *each) { return code == QLatin1StringView(each); });
}

} // namespace

bool World::isCalm(int client) const
{
    ClientNode &node = *m_clients[size_t(client)];
    if (!node.isUp())
        return false;
    const LinkState &link = node.engine().link();
    return link.link == Link::Connected && node.engine().outbox().waiting() == 0;
}

void World::waitForCalm(QStringList &problems)
{
    const Milliseconds until = m_time.now + liveness;
    const auto allCalm = [this] {
        for (int i = 0; i < int(m_clients.size()); ++i) {
            if (!isCalm(i))
                return false;
        }
        return m_platform->isUp();
    };
    // The end of a wire that was cut just before the healing is heard of a little later.
    for (int calmFor = 0; calmFor < 5 && m_time.now < until + 5s;) {
        advance(m_time.now + 1s);
        calmFor = allCalm() ? calmFor + 1 : 0;
    }
    for (int i = 0; i < int(m_clients.size()); ++i) {
        if (isCalm(i))
            continue;
        ClientNode &node = *m_clients[size_t(i)];
        problems.append(node.isUp() ? u"client %1 is not in step: link %2, waiting %3, problem %4"_s
                                          .arg(i).arg(int(node.engine().link().link))
                                          .arg(waitingOf(node.engine().outbox()),
                                               node.engine().link().problem)
                                    : u"client %1 did not come back"_s.arg(i));
    }
    if (!m_platform->isUp())
        problems.append(u"the platform did not come back"_s);
}

// What somebody wrote is before his eyes at any moment, until it is refused or its case has left.
void World::checkSeen(int client, qsizetype newest, QStringList &problems)
{
    ClientNode &node = *m_clients[size_t(client)];
    if (!node.isUp() || node.crash().dead() || problems.size() > 5)
        return;
    const qsizetype first = std::max(qsizetype(0), m_submitted.size() - newest);
    for (qsizetype i = first; i < m_submitted.size(); ++i) {
        const Submitted &submitted = m_submitted[i];
        if (submitted.client != client || submitted.name != "message.send"_L1)
            continue;
        const auto row = node.local().command(submitted.uuid);
        if (!row || !*row
            || ((*row)->state != CommandState::Waiting && (*row)->state != CommandState::Done))
            continue;
        const bool seen = node.engine().view().get<MessageBody>(submitted.subject).has_value();
        if (node.crash().dead())
            return;
        if (!seen)
            problems.append(u"client %1 does not see its message %2, state %3, at %4"_s.arg(client)
                                .arg(submitted.subject.toString())
                                .arg(int((*row)->state)).arg(m_time.now.count()));
    }
}

// Whoever shows something was told of each change of it.
void World::checkAnnounced(QStringList &problems)
{
    for (size_t i = 0; i < m_clients.size(); ++i) {
        for (const QString &row : m_clients[i]->unannounced())
            problems.append(u"nobody was told that client %1 has another %2"_s.arg(i).arg(row));
    }
}

// After a restore the platform need not know what its author may not say again: what left with its
// case, what changed nothing, and what nobody would miss.
bool World::isForgotten(const Submitted &submitted) const
{
    if (m_counts.restores == 0)
        return false;
    const auto row = m_clients[size_t(submitted.client)]->local().command(submitted.uuid);
    if (!row)
        return false;
    if (*row)
        return (*row)->state == CommandState::Cut
            || ((*row)->state == CommandState::Done && (*row)->seq == 0);
    return submitted.subject.isNull() || submitted.name.startsWith("offer."_L1);
}

// What the platform's file holds, read from beside it.
void World::checkStore(QStringList &problems)
{
    auto db = Database::open({.path = m_folder + u"/platform/platform.db"_s, .readOnly = true},
                             m_platform->key());
    if (!db) {
        problems.append(u"the platform's store cannot be read: "_s + db.error().text);
        return;
    }
    checkNothingLost(**db, problems);
    checkOrder(**db, problems);
    checkDense(**db, problems);
    checkOneWinner(**db, problems);
    checkFiles(**db, problems);
}

// Whatever was durable on a client has its verdict on the platform; a message that was taken is
// there once, one that was refused is nowhere and its text is kept by its author.
void World::checkNothingLost(Database &db, QStringList &problems)
{
    for (const Submitted &submitted : std::as_const(m_submitted)) {
        const QString verdict = textOf(db.one("SELECT verdict FROM idempotency WHERE command = $1",
                                                  {submitted.uuid.toString()}));
        const auto *kept = m_clients[size_t(submitted.client)]->engine().outbox().find(submitted.uuid);
        const bool refusedHere = kept && kept->command.state == CommandState::Refused;
        const bool needsNoVerdict = submitted.name == "offer.accept"_L1 || refusedHere
            || (verdict.isEmpty() && isForgotten(submitted));
        if (verdict.isEmpty() && !needsNoVerdict)
            problems.append(u"%1 %2 of client %3 is lost"_s.arg(submitted.name,
                            submitted.uuid.toString()).arg(submitted.client));
        if (refusedHere && isNoAnswer(kept->command.code))
            problems.append(u"%1 %2 was refused as %3: %4"_s.arg(
                submitted.name, submitted.uuid.toString(), kept->command.code,
                kept->command.text));
        if (submitted.name != "message.send"_L1)
            continue;
        const auto row = db.one("SELECT count(*) FROM message WHERE id = $1",
                                    {submitted.subject.toString()});
        const qint64 there = row && *row ? (*row)->integer(0) : -1;
        const bool done = verdict.contains("\"done\""_L1);
        m_counts.messages += done ? 1 : 0;
        if (there != (done ? 1 : 0))
            problems.append(u"message %1 is there %2 times, verdict %3"_s
                                .arg(submitted.subject.toString()).arg(there).arg(verdict));
        if (!done && !needsNoVerdict)
            problems.append(u"the refused text %1 is not kept"_s.arg(submitted.uuid.toString()));
    }
    for (const Id &message : m_customers->taken()) {
        const auto row = db.one("SELECT count(*) FROM message WHERE id = $1", {message.toString()});
        if (!row || !*row || (*row)->integer(0) != 1)
            problems.append(u"customer's message %1 is lost"_s.arg(message.toString()));
    }
}

// One author's messages of one case stand in the order in which he wrote them.
void World::checkOrder(Database &db, QStringList &problems)
{
    QHash<std::pair<int, Id>, qint64> last;
    for (const Submitted &submitted : std::as_const(m_submitted)) {
        if (submitted.name != "message.send"_L1 || submitted.held)
            continue;
        const auto row = db.one("SELECT pos FROM message WHERE id = $1",
                                    {submitted.subject.toString()});
        if (!row || !*row)
            continue;
        qint64 &before = last[{submitted.client, submitted.caseId}];
        if ((*row)->integer(0) <= before)
            problems.append(u"message %1 overtook an earlier one"_s.arg(submitted.subject.toString()));
        before = std::max(before, (*row)->integer(0));
    }
}

void World::checkDense(Database &db, QStringList &problems)
{
    const char *const queries[] = {
        "SELECT case_id FROM message GROUP BY case_id HAVING count(*) <> max(pos)",
        "SELECT case_id FROM message GROUP BY case_id, side HAVING count(*) <> max(side_n)",
        "SELECT stream.id FROM stream JOIN log ON log.stream = stream.id GROUP BY stream.id, head "
        "HAVING count(*) <> max(seq) - min(seq) + 1 OR max(seq) <> head",
    };
    for (const char *query : queries) {
        const auto rows = db.all(query);
        for (const Row &row : rows.valueOr({}))
            problems.append(u"not dense: %1 (%2)"_s.arg(row.text(0), QLatin1StringView(query)));
    }
}

// Each offer that counts as accepted is one accept that was told "done", and the other way round.
void World::checkOneWinner(Database &db, QStringList &problems)
{
    QHash<Id, int> won;
    for (const Submitted &submitted : std::as_const(m_submitted)) {
        if (submitted.name != "offer.accept"_L1)
            continue;
        const QString verdict = textOf(db.one("SELECT verdict FROM idempotency WHERE command = $1",
                                                  {submitted.uuid.toString()}));
        if (verdict.contains("\"done\""_L1))
            ++won[submitted.caseId];
    }
    for (const Id &caseId : m_customers->caseIds()) {
        const auto row = db.one("SELECT count(*) FROM offer WHERE case_id = $1 AND state = 'accepted'",
                                    {caseId.toString()});
        const qint64 assigned = row && *row ? (*row)->integer(0) : -1;
        m_counts.accepted += int(assigned);
        const int told = won.value(caseId);
        if (assigned < told || assigned > told + m_unsureAccepts.value(caseId))
            problems.append(u"case %1 was taken %2 times, %3 were told so"_s
                                .arg(caseId.toString()).arg(assigned).arg(told));
    }
}

QHash<QString, QByteArray> World::cacheOf(CacheStore &cache) const
{
    QHash<QString, QByteArray> rows;
    const auto all = cache.database().all("SELECT kind, id, rev, body FROM entity");
    for (const Row &row : all.valueOr({})) {
        rows.insert(row.text(0) + u'/' + row.text(1),
                    QByteArray::number(row.integer(2)) + ' ' + row.text(3).toUtf8());
    }
    return rows;
}

// What a client holds is what a new client of the same account is given now: nothing is missing,
// nothing is old, and nothing is left of what the rights deny.
void World::checkConvergence(QStringList &problems)
{
    for (size_t i = 0; i < m_clients.size(); ++i) {
        ClientNode &node = *m_clients[i];
        const QString folder = m_folder + u"/fresh%1"_s.arg(i);
        QDir(folder).removeRecursively();
        ClientNode fresh(folder, m_time, m_rng.branch(), m_stores, node.identity(), {});
        fresh.connect = node.connect;
        if (const auto up = fresh.start(); !up) {
            problems.append(u"the fresh client cannot start: "_s + up.error().text);
            continue;
        }
        // Timers of the platform go on changing things, so the two may differ while a change is on
        // its way, but not for long.
        QStringList differences{u"never compared"_s};
        for (int round = 0; round < 8 && !differences.isEmpty(); ++round) {
            advance(m_time.now + 5s, &fresh);
            if (fresh.engine().link().link == Link::Connected)
                differences = compare(i, cacheOf(node.cache()), cacheOf(fresh.cache()));
        }
        problems.append(differences);
        if (differences.isEmpty())
            checkDownloads(fresh, problems);
        fresh.powerOff(false);
    }
}

QStringList World::compare(size_t client, const QHash<QString, QByteArray> &held,
                           const QHash<QString, QByteArray> &given) const
{
    QStringList differences;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!held.contains(it.key()))
            differences.append(u"client %1 misses %2"_s.arg(client).arg(it.key()));
        else if (held[it.key()] != it.value())
            differences.append(u"client %1 holds an old %2:\n  %3\n  %4"_s.arg(client).arg(
                it.key(), QString::fromUtf8(held[it.key()]), QString::fromUtf8(it.value())));
    }
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        if (!given.contains(it.key()))
            differences.append(u"client %1 still holds %2"_s.arg(client).arg(it.key()));
    }
    if (given.isEmpty())
        differences.append(u"the fresh client %1 was given nothing"_s.arg(client));
    return differences;
}

} // namespace werkbank::sim
