// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/PlatformNode.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace werkbank::sim {

using namespace Qt::StringLiterals;

namespace {

void copyStore(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : {u"/platform.db"_s, u"/platform.db-wal"_s}) {
        QFile::remove(to + name);
        QFile::copy(from + name, to + name);
    }
}

bool isLastChunk(const QByteArray &bytes)
{
    const auto chunk = decodeChunk(bytes);
    return chunk && chunk->last;
}

} // namespace

// A machine's tokens are "<account>/<device>": who may sign in is another room's test.
class PlatformNode::TokenIsName final : public Authenticator {
public:
    explicit TokenIsName(const Clock &clock) : m_clock(clock) {}
    Result<SignedIn> authenticate(const QString &token, const Id &device) override
    {
        const auto parts = token.split(u'/');
        const Id account = Id::fromString(parts.value(0));
        if (account.isNull() || Id::fromString(parts.value(1)) != device)
            return makeError(codes::notSignedIn, u"This token is not known."_s);
        return SignedIn{{Viewer::Kind::Account, account, device, {}, false},
                        m_clock.wall() + std::chrono::minutes(10)};
    }

private:
    const Clock &m_clock;
};

class PlatformNode::Outlet final : public PeerOutlet {
public:
    Outlet(Wire &wire, const TrueTime &time, std::function<Milliseconds()> delay)
        : m_wire(wire), m_time(time), m_delay(std::move(delay))
    {}
    void sendText(const QByteArray &utf8) override { send({false, utf8}); }
    void sendBinary(const QByteArray &bytes) override { send({true, bytes}); }
    qint64 queuedBytes() const override { return m_wire.down.bytesUnderWay(); }
    void close(int) override
    {
        m_closed = true;
        // The peer's last frame still arrives, then the end.
        m_wire.clientHearsEndAt = std::max(m_wire.down.lastAt(), m_time.now + m_delay());
    }
    bool closed() const { return m_closed; }

private:
    void send(Frame frame)
    {
        if (!m_closed)
            m_wire.down.send(std::move(frame), m_time.now + m_delay());
    }

    Wire &m_wire;
    const TrueTime &m_time;
    const std::function<Milliseconds()> m_delay;
    bool m_closed = false;
};

struct PlatformNode::Connection {
    Connection(std::shared_ptr<Wire> w, Run &run, const TrueTime &time,
               const std::function<Milliseconds()> &delay)
        : wire(std::move(w)), outlet(*wire, time, delay), peer(run.platform, outlet)
    {}
    const std::shared_ptr<Wire> wire;
    Outlet outlet;
    Peer peer;
};

PlatformNode::Run::Run(std::unique_ptr<CipherStore> opened, PlatformNode &node)
    : store(std::move(opened)), blobs(node.m_folder + u"/blobs"_s),
      tokens(std::make_unique<TokenIsName>(node.m_clock)),
      platform({*store, node.m_clock, node.m_rng, node.m_skills, blobs, *tokens})
{}

PlatformNode::PlatformNode(const QString &folder, const TrueTime &time, SeededRng rng,
                           const SkillTree &skills, const EmptyStores &stores)
    : delay([] { return Milliseconds(5); }), m_folder(folder), m_time(time), m_clock(time),
      m_rng(rng), m_skills(skills), m_key(stores.key().clone())
{
    stores.copyPlatform(folder);
}

PlatformNode::~PlatformNode() = default;

Result<void> PlatformNode::start()
{
    m_crash.revive();
    m_clock.reboot();
    auto store = CipherStore::open({.path = m_folder + u"/platform.db"_s,
                                    .durability = Database::Durability::Normal,
                                    .faults = &m_crash}, m_key);
    if (!store)
        return store.error();
    m_run = std::make_unique<Run>(std::move(*store), *this);
    return m_run->platform.prepare();
}

void PlatformNode::powerOff()
{
    if (!m_run)
        return;
    for (const auto &connection : m_run->connections)
        connection->wire->cut(m_time.now + delay(), {});
    // Peers leave the hub as they go, so they go before the platform.
    m_run->connections.clear();
    m_run.reset();
}

void PlatformNode::backUp()
{
    copyStore(m_folder, m_folder + u"/backup"_s);
}

void PlatformNode::restore()
{
    QFile::remove(m_folder + u"/platform.db-shm"_s);
    copyStore(m_folder + u"/backup"_s, m_folder);
}

void PlatformNode::powerOffIfDead()
{
    if (m_crash.dead())
        powerOff();
}

void PlatformNode::accept(const std::shared_ptr<Wire> &wire)
{
    m_run->connections.push_back(std::make_unique<Connection>(wire, *m_run, m_time, delay));
}

bool PlatformNode::deliver(Connection &connection)
{
    auto frame = connection.wire->up.take(m_time.now);
    if (!frame)
        return false;
    if (m_diesAtLastByte && frame->binary && isLastChunk(frame->bytes)) {
        m_diesAtLastByte = false;
        m_crash.armAfter(1);
    }
    if (frame->binary)
        connection.peer.onBinary(frame->bytes);
    else
        connection.peer.onText(frame->bytes);
    return true;
}

void PlatformNode::step()
{
    if (!m_run)
        return;
    const auto due = m_run->platform.nextDue();
    if (due && *due && **due <= m_clock.wall())
        (void)m_run->platform.runDue();
    const bool tick = m_run->tickAt <= m_time.now;
    if (tick)
        m_run->tickAt = m_time.now + std::chrono::seconds(1);
    for (size_t i = 0; i < m_run->connections.size() && !m_crash.dead(); ++i) {
        Connection &connection = *m_run->connections[i];
        while (!m_crash.dead() && !connection.outlet.closed() && deliver(connection)) {}
        connection.peer.onDrained();
        if (tick && !connection.outlet.closed())
            connection.peer.onTick();
    }
    m_run->hasMore = !m_crash.dead() && m_run->platform.turns().run();
    std::erase_if(m_run->connections, [&](const auto &connection) {
        const auto heard = connection->wire->platformHearsEndAt;
        return connection->outlet.closed() || (heard && *heard <= m_time.now);
    });
    powerOffIfDead();
}

std::optional<Milliseconds> PlatformNode::nextAt() const
{
    if (!m_run)
        return {};
    Milliseconds next = m_run->hasMore ? m_time.now + Milliseconds(1) : m_run->tickAt;
    for (const auto &connection : m_run->connections) {
        if (const auto at = connection->wire->up.nextAt())
            next = std::min(next, *at);
    }
    return next;
}

} // namespace werkbank::sim
