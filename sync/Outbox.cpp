// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Outbox.h"

#include "core/wire/Codes.h"

#include <algorithm>
#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds retryUnsaid{1000};

bool isNamed(const OutgoingCommand &command, const char *name)
{
    return command.command.name == QLatin1StringView(name);
}

// What nobody needs to hear: nothing of the person's is lost, and the truth is on the screen.
bool isQuiet(const OutgoingCommand &command, const QString &code)
{
    using namespace commands;
    return isNamed(command, SetMarker::name) || isNamed(command, DeclineOffer::name)
        || isNamed(command, ExtendOffer::name)
        || (isNamed(command, SetPresence::name) && code == QLatin1StringView(codes::tooLate));
}

} // namespace

Outbox::Entry &Outbox::insert(OutgoingCommand command, Instant now)
{
    const Milliseconds elapsed = m_clock.elapsed();
    const qint64 n = command.n;
    m_byUuid.insert(command.command.uuid, n);
    m_lanes[command.lane].append(n);
    m_dirty.insert(command.lane);
    m_unreached += command.state == CommandState::Done;
    Entry entry;
    entry.readyAt = elapsed;
    if (command.state == CommandState::Waiting && command.notBefore) {
        // Never longer than it was meant to be, whatever the clock says now.
        const Milliseconds meant = *command.notBefore - command.command.madeAt;
        const Milliseconds left = std::clamp(*command.notBefore - now, Milliseconds(0),
                                             std::max(meant, Milliseconds(0)));
        entry.isHeld = left.count() > 0;
        entry.readyAt += left;
    } else if (isLostAccept(command)) {
        entry.readyAt += std::clamp(command.verdictAt + lostShown - now, Milliseconds(0), lostShown);
    }
    entry.command = std::move(command);
    return m_entries[n] = std::move(entry);
}

Result<void> Outbox::load(qint64 cursor, Instant now)
{
    const auto rows = m_local.open(cursor);
    if (!rows)
        return rows.error();
    QSet<Id> filesFirst;
    for (const OutgoingCommand &command : *rows) {
        if (command.state != CommandState::Waiting
            || command.command.args["files"_L1].toArray().isEmpty())
            continue;
        const auto files = m_local.filesOf(command.command.uuid);
        if (!files)
            return files.error();
        if (!std::ranges::all_of(*files, &OutgoingFile::complete))
            filesFirst.insert(command.command.uuid);
    }
    for (const auto &[lane, ns] : m_lanes.asKeyValueRange())
        m_dirty.insert(lane);
    m_entries.clear();
    m_byUuid.clear();
    m_lanes.clear();
    m_inFlight = 0;
    m_unreached = 0;
    for (const OutgoingCommand &command : *rows) {
        Entry &entry = insert(command, now);
        entry.filesFirst = filesFirst.contains(command.command.uuid);
        entry.fresh = false;
    }
    return {};
}

Outbox::Entry *Outbox::findEntry(const Id &uuid)
{
    const auto n = m_byUuid.constFind(uuid);
    return n == m_byUuid.constEnd() ? nullptr : &m_entries.at(*n);
}

const Outbox::Entry *Outbox::find(const Id &uuid) const
{
    return const_cast<Outbox *>(this)->findEntry(uuid);
}

void Outbox::touch(const OutgoingCommand &command, Changes &changes)
{
    changes.commands.insert(command.command.uuid);
    changes.lanes.insert(command.lane);
    const QJsonObject &args = command.command.args;
    if (args.contains("task"_L1))
        changes.tasks.insert(args["task"_L1].toString());
    if (command.caseId.isNull())
        return;
    changes.cases.insert(command.caseId);
    // The row that shows it, also where nothing is painted (any more).
    for (const QLatin1StringView kind : {"message"_L1, "note"_L1}) {
        if (const Id id = Id::fromString(args[kind].toString()); !id.isNull())
            changes.add({QString(kind), id}, Scope::ofCase(command.caseId));
    }
}

void Outbox::progressed(const Id &uuid, Changes &changes)
{
    if (const Entry *entry = findEntry(uuid))
        touch(entry->command, changes);
}

void Outbox::erase(qint64 n, Changes &changes)
{
    const auto it = m_entries.find(n);
    const OutgoingCommand &command = it->second.command;
    touch(command, changes);
    m_dirty.insert(command.lane);
    m_inFlight -= it->second.inFlight;
    m_unreached -= command.state == CommandState::Done;
    m_byUuid.remove(command.command.uuid);
    const auto lane = m_lanes.find(command.lane);
    lane->removeOne(n);
    if (lane->isEmpty())
        m_lanes.erase(lane);
    m_entries.erase(it);
}

// ---- by the person -----------------------------------------------------------------------------

Result<void> Outbox::add(OutgoingCommand command, const QList<OutgoingFile> &files, Instant now,
                         Changes &changes)
{
    if (const auto stored = m_local.add(command, files); !stored)
        return stored.error();
    touch(command, changes);
    Entry &entry = insert(std::move(command), now);
    entry.filesFirst = !files.isEmpty();
    if (const auto &border = entry.command.command.notAfter)
        entry.expiresAt = m_clock.elapsed() + (*border - now);
    return {};
}

Result<QList<QString>> Outbox::drop(const Id &uuid, Changes &changes)
{
    const Entry *entry = findEntry(uuid);
    if (!entry)
        return QList<QString>();
    const OutgoingCommand &command = entry->command;
    if (command.state == CommandState::Done
        || (command.state == CommandState::Waiting && command.sent))
        return makeError(codes::tooLate, u"This is already on its way."_s);
    auto files = m_local.drop(command.n);
    if (files)
        erase(command.n, changes);
    return files;
}

Result<void> Outbox::release(const Id &uuid, Changes &changes)
{
    Entry *entry = findEntry(uuid);
    if (!entry || !entry->isHeld)
        return {};
    if (const auto released = m_local.release(entry->command.n); !released)
        return released;
    entry->command.notBefore.reset();
    entry->isHeld = false;
    entry->readyAt = m_clock.elapsed();
    touch(entry->command, changes);
    return {};
}

// ---- by the connection -------------------------------------------------------------------------

Result<QList<OutgoingCommand>> Outbox::takeReady(Changes &changes)
{
    const Milliseconds elapsed = m_clock.elapsed();
    QSet<QString> busy;
    QList<Entry *> ready;
    QList<qint64> unmarked;
    for (auto &[n, entry] : m_entries) {
        if (m_inFlight + ready.size() >= maxInFlight)
            break;
        const OutgoingCommand &command = entry.command;
        if (command.state != CommandState::Waiting || entry.isHeld || busy.contains(command.lane))
            continue;
        busy.insert(command.lane);
        if (entry.inFlight || entry.filesFirst || entry.readyAt > elapsed)
            continue;
        ready.append(&entry);
        if (!command.sent)
            unmarked.append(n);
    }
    // Known to be on its way before it is, so that a restart cannot let it be taken back.
    if (!unmarked.isEmpty()) {
        if (const auto marked = m_local.markSent(unmarked); !marked)
            return marked.error();
    }
    QList<OutgoingCommand> out;
    for (Entry *entry : std::as_const(ready)) {
        entry->inFlight = true;
        entry->command.sent = true;
        touch(entry->command, changes);
        out.append(entry->command);
    }
    m_inFlight += int(ready.size());
    return out;
}

Result<void> Outbox::apply(const frames::Verdict &verdict, Instant now, Changes &changes)
{
    Entry *entry = findEntry(verdict.uuid);
    if (!entry || entry->command.state != CommandState::Waiting)
        return {};
    if (const auto settled = settle(*entry, verdict, now, changes); !settled)
        return settled;
    // It may be gone by now.
    entry = findEntry(verdict.uuid);
    if (entry) {
        m_inFlight -= entry->inFlight;
        entry->inFlight = false;
        touch(entry->command, changes);
    }
    return {};
}

Result<void> Outbox::settle(Entry &entry, const frames::Verdict &verdict, Instant now,
                            Changes &changes)
{
    switch (verdict.result) {
    case frames::VerdictResult::Done:
        if (const auto done = m_local.done(entry.command.n, verdict.seq, now); !done)
            return done;
        entry.command.state = CommandState::Done;
        entry.command.seq = verdict.seq;
        ++m_unreached;
        return {};
    case frames::VerdictResult::Refused:
        return refuse(verdict.uuid, {verdict.code, verdict.text, verdict.detail}, now, changes);
    case frames::VerdictResult::Retry:
    case frames::VerdictResult::Unknown:
        entry.readyAt = m_clock.elapsed()
            + Milliseconds(std::max(1, verdict.afterMs.value_or(int(retryUnsaid.count()))));
        return {};
    }
    return {};
}

Result<void> Outbox::refuse(const Id &uuid, const Error &error, Instant now, Changes &changes)
{
    Entry *entry = findEntry(uuid);
    if (!entry)
        return {};
    OutgoingCommand &command = entry->command;
    if (isQuiet(command, error.code)) {
        const auto dropped = m_local.drop(command.n);
        if (!dropped)
            return dropped.error();
        erase(command.n, changes);
        return {};
    }
    auto stored = m_local.refused(command.n, error.code, error.text, error.detail, now);
    if (!stored)
        return stored;
    command.state = CommandState::Refused;
    command.code = error.code;
    command.text = error.text;
    command.detail = error.detail;
    command.verdictAt = now;
    entry->filesFirst = false;
    entry->isHeld = false;
    entry->expiresAt.reset();
    entry->readyAt = m_clock.elapsed() + lostShown;
    m_dirty.insert(command.lane);
    touch(command, changes);
    return {};
}

void Outbox::connectionLost(Changes &changes)
{
    for (auto &[n, entry] : m_entries) {
        if (!entry.inFlight)
            continue;
        entry.inFlight = false;
        touch(entry.command, changes);
    }
    m_inFlight = 0;
}

void Outbox::reached(qint64 cursor, const std::function<bool(const Id &caseId)> &isFetched,
                     Changes &changes)
{
    if (m_unreached == 0)
        return;
    QList<qint64> reachedNow;
    for (const auto &[n, entry] : m_entries) {
        if (entry.command.state == CommandState::Done && entry.command.seq <= cursor
            && isFetched(entry.command.caseId))
            reachedNow.append(n);
    }
    for (const qint64 n : reachedNow)
        erase(n, changes);
}

Result<void> Outbox::rearm(Instant now, const QString &counting, Changes &changes)
{
    if (const auto armed = m_local.rearmTail(now, counting); !armed)
        return armed.error();
    changes.everything = true;
    // All that was done waits again, so no seq of the old numbering is left to compare with.
    return load(std::numeric_limits<qint64>::max(), now);
}

Result<void> Outbox::rearmAbove(qint64 cursor, Changes &changes)
{
    QList<Entry *> above;
    for (auto &[n, entry] : m_entries) {
        if (entry.command.state == CommandState::Done && entry.command.seq > cursor)
            above.append(&entry);
    }
    if (const auto armed = above.isEmpty() ? Result<void>() : m_local.rearmAbove(cursor); !armed)
        return armed;
    for (Entry *entry : std::as_const(above)) {
        entry->command.state = CommandState::Waiting;
        entry->readyAt = m_clock.elapsed();
        entry->filesFirst = !entry->command.command.args.value("files"_L1).toArray().isEmpty();
        --m_unreached;
        touch(entry->command, changes);
    }
    return {};
}

Result<QList<QString>> Outbox::cut(const Id &caseId, Changes &changes)
{
    auto files = m_local.cut(caseId);
    if (!files)
        return files;
    QList<qint64> done;
    for (const qint64 n : m_lanes.value(caseId.toString())) {
        if (m_entries.at(n).command.state == CommandState::Done)
            done.append(n);
    }
    for (const qint64 n : std::as_const(done))
        erase(n, changes);
    return files;
}

void Outbox::filesDone(const Id &uuid, Changes &changes)
{
    if (Entry *entry = findEntry(uuid)) {
        entry->filesFirst = false;
        touch(entry->command, changes);
    }
}

Result<void> Outbox::tick(Instant now, Changes &changes)
{
    const Milliseconds elapsed = m_clock.elapsed();
    QList<qint64> lost;
    QList<Id> late;
    for (auto &[n, entry] : m_entries) {
        const OutgoingCommand &command = entry.command;
        if (entry.isHeld && entry.readyAt <= elapsed) {
            entry.isHeld = false;
            touch(command, changes);
        }
        if (isLostAccept(command) && entry.readyAt <= elapsed)
            lost.append(n);
        // What was sent once may have been taken: only the platform knows.
        if (command.state == CommandState::Waiting && entry.fresh && !command.sent
            && entry.expiresAt && *entry.expiresAt <= elapsed)
            late.append(command.command.uuid);
    }
    for (const qint64 n : std::as_const(lost)) {
        if (const auto dropped = m_local.drop(n); !dropped)
            return dropped.error();
        erase(n, changes);
    }
    for (const Id &uuid : std::as_const(late)) {
        const auto refused = refuse(uuid, makeError(codes::tooLate, u"There was no connection in"
                                                    " time. Nothing was sent."_s), now, changes);
        if (!refused)
            return refused;
    }
    return {};
}

} // namespace werkbank
