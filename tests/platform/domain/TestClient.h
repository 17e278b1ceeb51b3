// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Peer.h"
#include "tests/platform/domain/Stage.h"

#include <map>

// A client as PROTOCOL.md describes it, written from that alone: keeps what it is told, fetches
// what it is granted, sweeps, acknowledges. Breaks of the protocol stop the test program.
namespace werkbank::test {

class TestClient final : public PeerOutlet {
public:
    TestClient(Stage &stage, const Viewer &viewer) : m_stage(stage), m_viewer(viewer) {}
    ~TestClient() override;

    // Says hello with what it has and takes all that comes.
    void connect();
    void disconnect();
    // Takes all frames that are there and all that come of answering them.
    void settle();
    // Takes what is there; what waits for its turn goes on waiting.
    void read();
    template <class Frame>
    void say(const Frame &frame)
    {
        m_peer->onText(encodeFrame(frame));
    }
    void sayBytes(const QByteArray &utf8) { m_peer->onText(utf8); }
    void sayChunk(const Chunk &chunk) { m_peer->onBinary(encodeChunk(chunk)); }
    void sayPacket(const RemotePacket &packet) { m_peer->onBinary(encodeRemotePacket(packet)); }
    template <class C>
    frames::Verdict command(const C &arguments)
    {
        const Command command = makeCommand(m_stage.newId(), arguments, m_stage.clock.wall());
        return send(command);
    }
    frames::Verdict send(const Command &command);

    struct Entity {
        qint64 rev;
        qint64 gen;
        QJsonObject body;
    };
    // (scope, kind, id) -> what it holds; rev and body only, as JSON, for comparing.
    QMap<QString, QJsonObject> state() const;
    // As a fault in its memory would.
    void forge(const Scope &scope, const QString &kind, const Id &id, std::optional<Entity> entity);
    std::optional<QJsonObject> body(const QString &kind, const Id &id) const;
    int count(const QString &kind) const;
    bool holds(const Scope &scope) const { return m_gens.contains(scope.toString()); }

    const frames::Welcome &welcome() const { return m_welcome; }
    const std::optional<frames::Refuse> &refused() const { return m_refused; }
    std::optional<int> closeCode() const { return m_closeCode; }
    const QByteArray &everythingHeard() const { return m_heard; }
    qint64 cursor() const { return m_cursor; }
    int resets() const { return m_resets; }
    QList<frames::PutAt> putAts;
    QList<frames::StopFile> stops;
    QList<frames::RemotePeer> remotePeers;
    QList<frames::RemoteGot> remoteGots;
    QList<frames::RemoteBeat> remoteBeats;
    QList<frames::RemoteStop> remoteStops;
    QList<RemotePacket> packets;
    QList<frames::Batch> batches;
    QList<frames::Verdict> verdicts;
    QList<frames::Check> checks;
    QList<QString> differed;  // scopes that a check found to be held otherwise
    QList<frames::Typing> typings;
    QList<Chunk> chunks;
    bool acknowledges = true;
    Peer &peer() { return *m_peer; }

    void sendText(const QByteArray &utf8) override;
    void sendBinary(const QByteArray &bytes) override;
    qint64 queuedBytes() const override { return queued; }
    void close(int closeCode) override { m_closeCode = closeCode; }
    qint64 queued = 0;

private:
    void take(const frames::Welcome &frame);
    void take(const frames::Refuse &frame) { m_refused = frame; }
    void take(const frames::Batch &frame);
    void take(const frames::Page &frame);
    void take(const frames::Check &frame);
    void take(const frames::Verdict &frame) 
    {
        m_verdicts.insert(frame.uuid, frame);
        verdicts.append(frame);
    }
    void take(const frames::Authed &) {}
    void take(const frames::Pong &) {}
    void take(const frames::Typing &frame) { typings.append(frame); }
    void take(const frames::PutAt &frame) { putAts.append(frame); }
    void take(const frames::StopFile &frame) { stops.append(frame); }
    void take(const frames::RemotePeer &frame) { remotePeers.append(frame); }
    void take(const frames::RemoteGot &frame) { remoteGots.append(frame); }
    void take(const frames::RemoteBeat &frame) { remoteBeats.append(frame); }
    void take(const frames::RemoteStop &frame) { remoteStops.append(frame); }
    void fetch(const QString &scope);
    void apply(const frames::Change &change);
    void erase(const QString &scope);

    using Key = std::tuple<QString, QString, Id>;
    Stage &m_stage;
    const Viewer m_viewer;
    std::unique_ptr<Peer> m_peer;
    QList<QByteArray> m_inbox;
    QByteArray m_heard;
    frames::Welcome m_welcome;
    std::optional<frames::Refuse> m_refused;
    std::optional<int> m_closeCode;
    QString m_epoch, m_tag;
    qint64 m_cursor = 0;
    qint64 m_n = 0;
    int m_resets = 0;
    std::map<Key, Entity> m_entities;
    QHash<QString, qint64> m_gens;
    QSet<QString> m_fetching;
    QHash<Id, frames::Verdict> m_verdicts;
};

} // namespace werkbank::test
