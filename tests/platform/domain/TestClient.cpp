// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/TestClient.h"

#include <QCryptographicHash>

namespace werkbank::test {

using namespace Qt::StringLiterals;

TestClient::~TestClient() = default;

void TestClient::connect()
{
    m_closeCode.reset();
    m_refused.reset();
    m_inbox.clear();
    m_peer = std::make_unique<Peer>(m_stage.platform(), *this);
    frames::Hello hello;
    hello.app = u"test"_s;
    hello.token = tokenOf(m_viewer);
    hello.device = m_viewer.device;
    hello.epoch = m_epoch;
    hello.cursor = m_cursor;
    hello.tag = m_tag;
    hello.nextN = m_n + 1;
    say(hello);
    settle();
}

void TestClient::disconnect()
{
    m_peer.reset();
    m_inbox.clear();
}

void TestClient::sendText(const QByteArray &utf8)
{
    if (m_closeCode)
        qFatal("a frame after the end");
    m_inbox.append(utf8);
    m_heard += utf8 + '\n';
}

void TestClient::sendBinary(const QByteArray &bytes)
{
    if (isRemotePacket(bytes))
        packets.append(must(decodeRemotePacket(bytes)));
    else
        chunks.append(must(decodeChunk(bytes)));
    m_heard += bytes;
}

void TestClient::settle()
{
    read();
    while (m_stage.platform().turns().run() || !m_inbox.isEmpty())
        read();
    read();
}

void TestClient::read()
{
    while (!m_inbox.isEmpty()) {
        const auto frame = must(decodePlatformFrame(m_inbox.takeFirst()));
        std::visit([this](const auto &f) { take(f); }, frame);
    }
}

frames::Verdict TestClient::send(const Command &command)
{
    say(frames::SendCommand{++m_n, command});
    settle();
    return m_verdicts.value(command.uuid);
}

void TestClient::take(const frames::Welcome &frame)
{
    m_welcome = frame;
    if (frame.mode == frames::SyncMode::Delta) {
        if (frame.cursor != m_cursor)
            qFatal("the platform goes on from another cursor");
        return;
    }
    ++m_resets;
    m_epoch = frame.epoch;
    m_cursor = frame.cursor;
    m_tag = frame.tag;
    const auto held = m_gens.keys();
    for (const QString &scope : held) {
        if (!frame.scopes.contains(scope))
            erase(scope);
    }
    for (const QString &scope : frame.scopes)
        fetch(scope);
}

void TestClient::fetch(const QString &scope)
{
    m_fetching.insert(scope);
    say(frames::Fetch{scope, ++m_gens[scope], {}});
}

void TestClient::erase(const QString &scope)
{
    std::erase_if(m_entities, [&](const auto &e) { return std::get<0>(e.first) == scope; });
    m_gens.remove(scope);
    m_fetching.remove(scope);
}

void TestClient::take(const frames::Batch &frame)
{
    if (frame.from != m_cursor + 1 || frame.to < frame.from || frame.tag.isEmpty())
        qFatal("a batch does not follow the one before");
    if (frame.changes.size() > frames::maxBatchEntities)
        qFatal("a batch is too long");
    batches.append(frame);
    for (const frames::Change &change : frame.changes)
        apply(change);
    m_cursor = frame.to;
    m_tag = frame.tag;
    if (acknowledges)
        say(frames::Ack{m_cursor});
}

void TestClient::apply(const frames::Change &change)
{
    const Key key{change.scope, change.kind, change.id};
    switch (change.op) {
    case frames::Op::Put: {
        const auto held = m_entities.find(key);
        if (held == m_entities.end() || change.rev >= held->second.rev)
            m_entities[key] = {change.rev, m_gens.value(change.scope), change.body.value()};
        break;
    }
    case frames::Op::Del:
        m_entities.erase(key);
        break;
    case frames::Op::Revoke:
        if (change.kind.isEmpty())
            erase(change.scope);
        else
            m_entities.erase(key);
        break;
    case frames::Op::Grant:
        fetch(change.scope);
        break;
    case frames::Op::Unknown:
        qFatal("a change without meaning");
    }
}

void TestClient::take(const frames::Page &frame)
{
    if (!m_gens.contains(frame.scope) || frame.gen != m_gens[frame.scope])
        return;  // revoked or granted anew meanwhile
    if (frame.gone)
        return erase(frame.scope);
    for (const frames::Row &row : frame.rows)
        m_entities[{frame.scope, row.kind, row.id}] = {row.rev, frame.gen, row.body};
    if (!frame.next.isEmpty())
        return say(frames::Fetch{frame.scope, frame.gen, frame.next});
    m_fetching.remove(frame.scope);
    std::erase_if(m_entities, [&](const auto &e) {
        return std::get<0>(e.first) == frame.scope && e.second.gen < frame.gen;
    });
}

void TestClient::take(const frames::Check &frame)
{
    checks.append(frame);
    QMap<QString, QByteArray> own;
    for (const QString &scope : m_gens.keys()) {
        if (scope > frame.after && (frame.upTo.isEmpty() || scope <= frame.upTo))
            own[scope] = {};
    }
    // m_entities is in the order of scope, kind and id already.
    for (const auto &[key, entity] : m_entities) {
        const auto &[scope, kind, id] = key;
        if (own.contains(scope))
            own[scope] += kind.toUtf8() + ' ' + id.toString().toUtf8() + ' '
                          + QByteArray::number(entity.rev) + '\n';
    }
    for (const frames::SumOfScope &sum : frame.sums) {
        const bool held = own.contains(sum.scope);
        const QByteArray hash =
            QCryptographicHash::hash(own.take(sum.scope), QCryptographicHash::Sha256);
        if (m_fetching.contains(sum.scope) || (held && QLatin1StringView(hash.toHex().first(16)) == sum.sum))
            continue;
        differed.append(sum.scope);
        fetch(sum.scope);
    }
    for (const QString &scope : own.keys()) {
        differed.append(scope);
        erase(scope);
    }
}

void TestClient::forge(const Scope &scope, const QString &kind, const Id &id,
                       std::optional<Entity> entity)
{
    const Key key{scope.toString(), kind, id};
    if (!m_gens.contains(scope.toString()))
        m_gens.insert(scope.toString(), 0);
    if (entity)
        m_entities[key] = *entity;
    else
        m_entities.erase(key);
}

QMap<QString, QJsonObject> TestClient::state() const
{
    QMap<QString, QJsonObject> out;
    for (const auto &[key, entity] : m_entities)
        out.insert(std::get<0>(key) + u' ' + std::get<1>(key) + u' ' + std::get<2>(key).toString(),
                   QJsonObject{{u"rev"_s, entity.rev}, {u"body"_s, entity.body}});
    return out;
}

std::optional<QJsonObject> TestClient::body(const QString &kind, const Id &id) const
{
    for (const auto &[key, entity] : m_entities) {
        if (std::get<1>(key) == kind && std::get<2>(key) == id)
            return entity.body;
    }
    return {};
}

int TestClient::count(const QString &kind) const
{
    return int(std::ranges::count_if(
        m_entities, [&](const auto &e) { return std::get<1>(e.first) == kind; }));
}

} // namespace werkbank::test
