// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "sync/Changes.h"
#include "sync/LocalStore.h"

#include <functional>
#include <map>

// The commands that are not yet done or not yet seen by the person, in memory as in local.db.
// Decides which go next: at most one of each lane is without verdict, so that a `retry` cannot let
// a later one overtake it, and at most 64 in all. A held command is not given yet and lets later
// ones of its lane pass. Sync thread. A function that fails has changed
// nothing, neither here nor on disk.
namespace werkbank {

class Outbox {
public:
    static constexpr int maxInFlight = 64;
    // How long a lost accept is told before its row goes.
    static constexpr Milliseconds lostShown{6000};
    // An offer whose time is over may be about to go on: the platform's next word decides.
    static constexpr Milliseconds ringTurns{2000};

    Outbox(LocalStore &local, const Clock &clock) : m_local(local), m_clock(clock) {}

    Result<void> load(qint64 cursor, Instant now);

    struct Entry {
        OutgoingCommand command;
        Milliseconds readyAt{0};   // elapsed; held, told to retry later, or a lost accept: gone then
        std::optional<Milliseconds> expiresAt;  // elapsed; never sent after
        bool isHeld = false;
        bool inFlight = false;
        bool filesFirst = false;   // its files are not all there yet
        bool fresh = true;         // made by this run and never sent
    };

    // ---- by the person -------------------------------------------------------------------------
    // Gives it its number.
    Result<void> add(OutgoingCommand command, const QList<OutgoingFile> &files, Instant now,
                     Changes &changes);
    // Error `too_late` once it is on its way. The names of files to delete.
    Result<QList<QString>> drop(const Id &uuid, Changes &changes);
    Result<void> release(const Id &uuid, Changes &changes);

    // ---- by the connection ---------------------------------------------------------------------
    // What may go now, marked as sent on disk and in flight here.
    Result<QList<OutgoingCommand>> takeReady(Changes &changes);
    Result<void> apply(const frames::Verdict &verdict, Instant now, Changes &changes);
    void connectionLost(Changes &changes);
    // The cursor moved, or a fetch ended: what is done up to it has nothing more to show, but for
    // cases (null: all that is no case's) of which pages are still to come: a row below the cursor
    // may stand on one of them.
    void reached(qint64 cursor, const std::function<bool(const Id &caseId)> &isFetched,
                 Changes &changes);
    // After a reset the tail is offered again.
    Result<void> rearm(Instant now, const QString &counting, Changes &changes);
    // What is done but not reached is offered again with each connection: should the platform have
    // been restored meanwhile to what it was between the cursor and there, nothing else would tell.
    Result<void> rearmAbove(qint64 cursor, Changes &changes);
    Result<QList<QString>> cut(const Id &caseId, Changes &changes);
    void progressed(const Id &uuid, Changes &changes);  // of its files
    void filesDone(const Id &uuid, Changes &changes);
    Result<void> refuse(const Id &uuid, const Error &error, Instant now, Changes &changes);
    // Over held time, `not_after` of what was never sent, and lost accepts that were told.
    Result<void> tick(Instant now, Changes &changes);

    // ---- reads ---------------------------------------------------------------------------------
    const std::map<qint64, Entry> &entries() const { return m_entries; }
    const Entry *find(const Id &uuid) const;
    // Those whose effects are to be painted: waiting, and done but not reached.
    QList<Command> painted(const QString &lane) const;
    QList<const Entry *> inLane(const QString &lane) const;
    // A refused accept is told in its row for a while and is no card.
    static bool isLostAccept(const OutgoingCommand &command);
    int waiting() const;       // all that is not done
    // Of those what a person is told: no read markers, nothing that was done before a reset.
    int waitingToTell() const;
    int refused() const;   // cards only
    int inFlight() const { return m_inFlight; }
    // The next commands whose files are to be put, by n.
    QList<Id> wantingFiles() const;
    std::optional<Milliseconds> wakeAt() const;  // elapsed
    void markDirty(const QString &lane) { m_dirty.insert(lane); }
    // Lanes whose painting is out of date since the last call.
    QSet<QString> takeDirtyLanes() { return std::exchange(m_dirty, {}); }

private:
    Entry *findEntry(const Id &uuid);
    void touch(const OutgoingCommand &command, Changes &changes);
    Entry &insert(OutgoingCommand command, Instant now);
    void erase(qint64 n, Changes &changes);
    Result<void> settle(Entry &entry, const frames::Verdict &verdict, Instant now,
                        Changes &changes);

    LocalStore &m_local;
    const Clock &m_clock;
    std::map<qint64, Entry> m_entries;
    QHash<Id, qint64> m_byUuid;
    QHash<QString, QList<qint64>> m_lanes;
    QSet<QString> m_dirty;
    int m_inFlight = 0;
    int m_unreached = 0;  // done, but not reached
};

} // namespace werkbank
