// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/ClientNode.h"

#include <QDir>
#include <QFile>

namespace werkbank::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView cacheFiles[] = {"cache.db"_L1, "cache.db-wal"_L1};

void copyCache(const QString &from, const QString &to)
{
    for (const auto &name : cacheFiles) {
        QFile::remove(to + name);
        QFile::copy(from + name, to + name);
    }
}

std::optional<Milliseconds> earlier(std::optional<Milliseconds> a, std::optional<Milliseconds> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

} // namespace

ClientNode::ClientNode(const QString &folder, const TrueTime &time, SeededRng rng,
                       const EmptyStores &stores, Identity identity, Milliseconds clockSkew)
    : delay([] { return Milliseconds(5); }), m_folder(folder + u'/'), m_time(time),
      m_clock(time, clockSkew), m_rng(rng), m_identity(identity),
      m_key(stores.key().clone())
{
    QDir().mkpath(m_folder + u"blobs"_s);
    QDir().mkpath(m_folder + u"earlier"_s);
    stores.copyClient(folder);
}

ClientNode::~ClientNode() = default;

Result<void> ClientNode::start()
{
    m_crash.revive();
    m_clock.reboot();
    auto run = std::make_unique<Run>();
    auto local = LocalStore::open(m_folder + u"local.db"_s, m_key, &m_crash);
    if (!local)
        return local.error();
    run->local = std::move(*local);
    auto cache = CacheStore::open(m_folder + u"cache.db"_s, m_key, &m_crash);
    if (!cache)
        return cache.error();
    run->cache = std::move(*cache);
    run->engine = std::make_unique<Engine>(Engine::Parts{
        *run->local, *run->cache, m_folder + u"blobs"_s, m_clock, m_rng, m_identity.account,
        m_identity.device, u"simulated"_s});
    m_run = std::move(run);
    if (const auto started = engine().start(); !started)
        return started;
    engine().setVisible(true);
    m_shown = bodies();
    m_told.clear();
    act();
    return {};
}

void ClientNode::powerOff(bool losesUnsynced)
{
    if (m_wire)
        m_wire->cut({}, m_time.now + delay());
    m_wire.reset();
    m_openAt.reset();
    m_tokenAt.reset();
    m_run.reset();
    if (losesUnsynced && QFile::exists(m_folder + u"earlier/cache.db"_s)) {
        QFile::remove(m_folder + u"cache.db-shm"_s);
        copyCache(m_folder + u"earlier/"_s, m_folder);
    }
}

void ClientNode::rememberCache()
{
    copyCache(m_folder, m_folder + u"earlier/"_s);
}

void ClientNode::cutWire(std::optional<Milliseconds> clientHears,
                         std::optional<Milliseconds> platformHears)
{
    if (m_wire)
        m_wire->cut(clientHears, platformHears);
}

void ClientNode::act()
{
    if (!m_run)
        return;
    for (;;) {
        const auto actions = engine().takeActions();
        if (actions.isEmpty())
            break;
        for (const Action &action : actions)
            carryOut(action);
    }
    listen();
}

ClientNode::Bodies ClientNode::bodies()
{
    Bodies out;
    const auto rows = cache().database().all("SELECT kind, id, body FROM entity");
    for (const Row &row : rows.valueOr({}))
        out.insert({row.text(0), row.id(1)}, row.blob(2));
    return out;
}

void ClientNode::listen()
{
    const Changes changes = engine().takeChanges();
    for (const auto &[key, scope] : changes.entities.asKeyValueRange())
        m_told.insert(key);
    if (!changes.everything || m_crash.dead())
        return;
    m_shown = bodies();
    m_told.clear();
}

QStringList ClientNode::unannounced()
{
    QStringList out;
    const Bodies now = bodies();
    const auto look = [&](const EntityKey &key) {
        if (!m_told.contains(key) && m_shown.value(key) != now.value(key))
            out.append(key.kind + u'/' + key.id.toString());
    };
    for (const auto &[key, body] : now.asKeyValueRange())
        look(key);
    for (const auto &[key, body] : m_shown.asKeyValueRange()) {
        if (!now.contains(key))
            look(key);
    }
    return out;
}

void ClientNode::carryOut(const Action &action)
{
    const auto send = [this](bool binary, const QByteArray &bytes) {
        if (m_wire)
            m_wire->up.send({binary, bytes}, m_time.now + delay());
    };
    if (const auto *text = std::get_if<actions::SendText>(&action)) {
        send(false, text->frame);
    } else if (const auto *binary = std::get_if<actions::SendBinary>(&action)) {
        send(true, binary->frame);
    } else if (std::holds_alternative<actions::RequestToken>(action)) {
        m_tokenAt = m_time.now + delay();
    } else if (std::holds_alternative<actions::OpenLink>(action)) {
        m_openAt = m_time.now + delay();
    } else if (std::holds_alternative<actions::CloseLink>(action)) {
        m_openAt.reset();
        if (m_wire)
            m_wire->cut(m_time.now, m_time.now + delay());
        else
            engine().linkDown();
    }
}

void ClientNode::hearEnd()
{
    m_wire.reset();
    engine().linkDown();
    act();
}

void ClientNode::step()
{
    if (!m_run)
        return;
    if (m_tokenAt && *m_tokenAt <= m_time.now) {
        m_tokenAt.reset();
        engine().tokenReady(m_identity.account.toString() + u'/' + m_identity.device.toString());
        act();
    }
    if (m_openAt && *m_openAt <= m_time.now) {
        m_openAt.reset();
        m_wire = connect();
        if (m_wire)
            engine().linkUp();
        else
            engine().linkDown();
        act();
    }
    while (m_wire && !m_crash.dead()) {
        const auto frame = m_wire->down.take(m_time.now);
        if (!frame)
            break;
        if (frame->binary)
            engine().binaryFrame(frame->bytes);
        else
            engine().textFrame(frame->bytes);
        act();
    }
    if (m_wire && m_wire->clientHearsEndAt && *m_wire->clientHearsEndAt <= m_time.now)
        hearEnd();
    if (const auto due = engine().wakeAt(); due && *due <= m_clock.elapsed()) {
        engine().tick();
        act();
    }
    if (m_crash.dead())
        powerOff(m_rng.chance(300));
}

std::optional<Milliseconds> ClientNode::nextAt() const
{
    if (!m_run)
        return {};
    auto next = earlier(m_tokenAt, m_openAt);
    if (const auto due = m_run->engine->wakeAt())
        next = earlier(next, m_clock.trueTimeOf(*due));
    if (m_wire) {
        next = earlier(next, m_wire->down.nextAt());
        next = earlier(next, m_wire->clientHearsEndAt);
    }
    return next;
}

} // namespace werkbank::sim
