// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Faults.h"
#include "sync/Engine.h"
#include "tests/sim/SeededRng.h"

#include <QTemporaryDir>
#include <QTest>

// An expert's computer without network and event loop: real stores and engine, a clock that only
// the test moves, and in place of the platform the test itself, which reads what the engine sent
// and says what it likes. Frames of the engine are read strictly, as the platform does.
namespace werkbank {

class HandClock final : public Clock {
public:
    Instant wall() const override { return {wallMs}; }
    Milliseconds elapsed() const override { return Milliseconds(elapsedMs); }

    qint64 wallMs = 1'767'600'000'000;  // 2026-01-05T08:00:00Z
    qint64 elapsedMs = 50'000;
};

// Fails everything from the given operation on.
class PowerCut final : public Faults {
public:
    bool before(Operation operation) override
    {
        if (operation == at && left > 0 && --left == 0)
            isOut = true;
        return !isOut;
    }
    void arm(Operation operation, int count = 1) { at = operation; left = count; }

    Operation at = Operation::Write;
    int left = 0;
    bool isOut = false;
};

class Rig {
public:
    Rig();
    ~Rig();

    // ---- the computer ----------------------------------------------------------------------------
    void boot();
    void kill();                 // as kill -9: nothing is said or stored any more
    void restart() { kill(); boot(); }
    void pass(Milliseconds time);  // ticks whenever the engine asked for it
    QString path(const QString &name) const { return folder.filePath(name); }
    QString blobs() const { return path(QStringLiteral("blobs")); }

    // ---- the platform ----------------------------------------------------------------------------
    bool isReachable = true;     // an attempt to connect comes up
    bool givesTokens = true;
    template <class Frame>
    void say(const Frame &frame)
    {
        engine->textFrame(encodeFrame(frame));
        act();
    }
    void say(const Chunk &chunk)
    {
        engine->binaryFrame(encodeChunk(chunk));
        act();
    }
    void say(const RemotePacket &packet)
    {
        engine->binaryFrame(encodeRemotePacket(packet));
        act();
    }
    void hangUp();
    // What the engine has sent of this kind since the last call.
    template <class Frame>
    QList<Frame> heard()
    {
        QList<Frame> out;
        sent.removeIf([&](const ClientFrame &frame) {
            if (const Frame *one = std::get_if<Frame>(&frame))
                out.append(*one);
            return std::holds_alternative<Frame>(frame);
        });
        return out;
    }
    Instant platformNow() const { return {clock.wallMs + platformAhead}; }

    // Waits for hello and answers it. Reset: with these scopes.
    frames::Hello meet();
    void welcomeReset(const QList<QString> &scopes, qint64 cursor = 0, qint64 lastN = 0);
    void welcomeDelta(qint64 head = -1, qint64 lastN = 0);
    // Synchronised with an empty account scope and these cases, each with its body.
    void settleIn(const QList<Id> &cases = {});
    // One batch behind the cursor.
    void batch(const QList<frames::Change> &list, bool more = false);
    // The only page of a scope that is being fetched.
    void page(const QString &scope, const QList<frames::Row> &rows, const QString &next = {});

    template <class C>
    Id submit(const C &command, const SubmitOptions &options = {})
    {
        const auto uuid = engine->submit(QLatin1StringView(C::name), toJson(command),
                                         command.lane(), C::offline, options);
        act();
        return uuid ? *uuid : Id();
    }
    template <class L>
    Result<void> keep(const L &local)
    {
        const auto kept = engine->keep(QLatin1StringView(L::name), toJson(local));
        act();
        return kept;
    }
    void verdictDone(const Id &uuid, qint64 seq);
    void verdictRefused(const Id &uuid, const char *code, const QString &text = {});

    Id id() { return Id::make(clock, rng); }
    QString ownScope() const { return Scope::ofAccount(account).toString(); }
    // Every stored value of every table of cache.db or local.db, the search index included.
    static QByteArray dump(Database &database);

    QTemporaryDir folder;
    HandClock clock;
    sim::SeededRng rng{7};
    qint64 platformAhead = 4'000;
    Id account, device;
    SecretBytes localKey, cacheKey;
    PowerCut localCut, cacheCut;
    std::unique_ptr<LocalStore> local;
    std::unique_ptr<CacheStore> cache;
    std::unique_ptr<Engine> engine;
    QList<ClientFrame> sent;
    QList<Chunk> chunks;
    QList<RemotePacket> packets;
    QList<Action> told;        // actions that are no frames
    Changes changes;           // since the last take
    bool isOpen = false;
    int opened = 0;

    Changes takeChanges() { return std::exchange(changes, {}); }
    void act();
};

// ---- bodies -----------------------------------------------------------------------------------

CaseBody caseBody(const Rig &rig, const Id &id, const QString &title = QStringLiteral("Router"));
MessageBody messageBody(const Id &id, const Id &caseId, qint64 pos, Side side, qint64 sideN,
                        const QString &text, Instant at);

template <class Body>
frames::Change put(const QString &scope, const Body &body, qint64 rev = 1)
{
    return {frames::Op::Put, scope, QString::fromLatin1(Body::kind), body.id, rev, toJson(body)};
}
template <class Body>
frames::Row row(const Body &body, qint64 rev = 1)
{
    return {QString::fromLatin1(Body::kind), body.id, rev, toJson(body)};
}
inline frames::Change grant(const QString &scope) { return {frames::Op::Grant, scope, {}, {}, 0, {}}; }
inline frames::Change revoke(const QString &scope) { return {frames::Op::Revoke, scope, {}, {}, 0, {}}; }
inline QString caseScope(const Id &caseId) { return Scope::ofCase(caseId).toString(); }

} // namespace werkbank
