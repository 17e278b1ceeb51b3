// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QHash>
#include <QList>

#include <map>

// Which connections belong to which stream. Wakes them after commits and ends them when rights
// end. Thread of the platform; no I/O of its own. Peers enter and leave by themselves.
namespace werkbank {

class Peer;

// A rate with a burst. The default is that of commands: one bucket per stream, shared by all its
// connections.
struct TokenBucket {
    int perSecond = 20;
    int burst = 500;
    qint64 milliTokens = -1;  // -1: full, nothing taken yet
    Milliseconds filledAt{};
    // Zero: go ahead; else come back after this.
    Milliseconds take(Milliseconds elapsed);
    bool isFull(Milliseconds elapsed);
};

class Hub {
public:
    void enter(const Id &stream, Peer &peer);
    void leave(const Id &stream, Peer &peer, Milliseconds elapsed);

    // Something was committed for these streams.
    void wake(const QList<Id> &streams);
    // Ends connections with `not_signed_in`: of a stream, of one browser of it.
    void endStream(const Id &stream);
    void endSession(const Id &session);
    // Ends the connections of a device with `device_revoked`.
    void endDevice(const Id &device);
    // Ends all with `going_away`; the clients come back after `afterMs`.
    void endAll(int afterMs);

    // Whether it is time to compare what this device or link holds: at most once an hour, so that
    // one with a bad line and an old cursor does not cost a census with each connection.
    bool mayCheck(const Id &who, Milliseconds elapsed);

    QList<Peer *> peersOf(const Id &stream) const;
    int connections() const { return int(m_peers.size()); }
    TokenBucket &bucket(const Id &stream) { return m_buckets[stream]; }

private:
    QList<Peer *> all() const;
    // Ordered, so that a simulated world replays in the same order.
    std::multimap<Id, Peer *> m_peers;
    QHash<Id, TokenBucket> m_buckets;
    QHash<Id, Milliseconds> m_checkedAt;
};

} // namespace werkbank
