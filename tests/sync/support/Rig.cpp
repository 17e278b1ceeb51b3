// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/support/Rig.h"

#include <QDir>

namespace werkbank {

using namespace Qt::StringLiterals;

Rig::Rig()
    : account(id()), device(id()), localKey(SecretBytes::random(Database::keySize, rng)),
      cacheKey(SecretBytes::random(Database::keySize, rng))
{
    QDir().mkpath(blobs());
    boot();
}

Rig::~Rig() = default;

void Rig::boot()
{
    localCut = {};
    cacheCut = {};
    auto openedLocal = LocalStore::open(path(u"local.db"_s), localKey, &localCut);
    auto openedCache = CacheStore::open(path(u"cache.db"_s), cacheKey, &cacheCut);
    if (!openedLocal || !openedCache)
        qFatal("the stores cannot be opened");
    local = std::move(*openedLocal);
    cache = std::move(*openedCache);
    engine = std::make_unique<Engine>(Engine::Parts{*local, *cache, blobs(), clock, rng, account,
                                                    device, u"test"_s});
    if (!engine->start())
        qFatal("the engine does not start");
    act();
}

void Rig::kill()
{
    engine.reset();
    cache.reset();
    local.reset();
    isOpen = false;
    sent.clear();
    chunks.clear();
    told.clear();
    changes = {};
}

void Rig::act()
{
    for (auto actions = engine->takeActions(); !actions.isEmpty(); actions = engine->takeActions()) {
        for (const Action &action : std::as_const(actions)) {
            if (const auto *text = std::get_if<actions::SendText>(&action)) {
                const auto frame = decodeClientFrame(text->frame);
                if (!frame)
                    qFatal("the engine sent a bad frame: %s", text->frame.constData());
                sent.append(*frame);
            } else if (const auto *binary = std::get_if<actions::SendBinary>(&action)) {
                if (isRemotePacket(binary->frame))
                    packets.append(*decodeRemotePacket(binary->frame));
                else
                    chunks.append(*decodeChunk(binary->frame));
            } else if (std::holds_alternative<actions::RequestToken>(action)) {
                told.append(action);
                if (givesTokens)
                    engine->tokenReady(u"token"_s);
            } else if (std::holds_alternative<actions::OpenLink>(action)) {
                ++opened;
                isOpen = isReachable;
                if (isReachable)
                    engine->linkUp();
                else
                    engine->linkDown();
            } else if (std::holds_alternative<actions::CloseLink>(action)) {
                isOpen = false;
                engine->linkDown();
            } else {
                told.append(action);
            }
        }
    }
    changes.add(engine->takeChanges());
}

void Rig::pass(Milliseconds time)
{
    const qint64 end = clock.elapsedMs + time.count();
    while (true) {
        const auto due = engine->wakeAt();
        const qint64 next = due ? std::max(qint64(due->count()), clock.elapsedMs) : end + 1;
        const qint64 step = std::min(next, end) - clock.elapsedMs;
        clock.elapsedMs += step;
        clock.wallMs += step;
        if (next > end)
            return;
        engine->tick();
        act();
    }
}

void Rig::hangUp()
{
    isOpen = false;
    engine->linkDown();
    act();
}

frames::Hello Rig::meet()
{
    for (int i = 0; i < 400; ++i) {
        if (const auto hello = heard<frames::Hello>(); !hello.isEmpty())
            return hello.last();
        pass(Milliseconds(500));
    }
    qFatal("no hello within 200 s");
}

void Rig::welcomeReset(const QList<QString> &scopes, qint64 cursor, qint64 lastN)
{
    frames::Welcome welcome;
    welcome.mode = frames::SyncMode::Reset;
    welcome.epoch = u"epoch-"_s + QString::number(++opened);
    welcome.cursor = cursor;
    welcome.tag = cursor ? u"tag-"_s + QString::number(cursor) : QString();
    welcome.head = cursor;
    welcome.scopes = scopes;
    welcome.lastN = lastN;
    welcome.time = platformNow();
    welcome.tokenUntil = platformNow() + std::chrono::hours(8);
    say(welcome);
}

void Rig::welcomeDelta(qint64 head, qint64 lastN)
{
    frames::Welcome welcome;
    welcome.mode = frames::SyncMode::Delta;
    welcome.epoch = cache->cursor().epoch;
    welcome.cursor = cache->cursor().cursor;
    welcome.tag = cache->cursor().tag;
    welcome.head = head < 0 ? welcome.cursor : head;
    welcome.lastN = lastN;
    welcome.time = platformNow();
    welcome.tokenUntil = platformNow() + std::chrono::hours(8);
    say(welcome);
}

void Rig::page(const QString &scope, const QList<frames::Row> &rows, const QString &next)
{
    say(frames::Page{scope, cache->scopes().value(scope).gen, rows, next, false});
}

void Rig::settleIn(const QList<Id> &cases)
{
    QList<QString> scopes{ownScope()};
    for (const Id &each : cases)
        scopes.append(caseScope(each));
    meet();
    welcomeReset(scopes);
    ProfileBody profile;
    profile.id = account;
    profile.name = u"M. Kern"_s;
    page(ownScope(), {row(profile)});
    for (const Id &each : cases)
        page(caseScope(each), {row(caseBody(*this, each))});
    sent.clear();
    changes = {};
}

void Rig::batch(const QList<frames::Change> &list, bool more)
{
    frames::Batch batch;
    batch.from = cache->cursor().cursor + 1;
    batch.to = cache->cursor().cursor + std::max(qsizetype(1), list.size());
    batch.tag = u"tag-"_s + QString::number(batch.to);
    batch.more = more;
    batch.changes = list;
    say(batch);
}

void Rig::verdictDone(const Id &uuid, qint64 seq)
{
    say(frames::Verdict{uuid, frames::VerdictResult::Done, seq, {}, {}, {}, {}});
}

void Rig::verdictRefused(const Id &uuid, const char *code, const QString &text)
{
    say(frames::Verdict{uuid, frames::VerdictResult::Refused, 0, QString::fromLatin1(code), text,
                        {}, {}});
}

QByteArray Rig::dump(Database &database)
{
    QByteArray out;
    const auto tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table'"
                                     " AND sql NOT LIKE 'CREATE VIRTUAL%'");
    for (const Row &table : *tables) {
        const auto rows = database.all("SELECT * FROM \"" + table.text(0).toUtf8() + "\"");
        for (const Row &row : *rows) {
            for (int i = 0; i < row.columns(); ++i)
                out += row.blob(i) + '\n';
        }
    }
    return out;
}

CaseBody caseBody(const Rig &rig, const Id &id, const QString &title)
{
    CaseBody body;
    body.id = id;
    body.number = u"48-2071"_s;
    body.state = CaseState::Assigned;
    body.task = u"router.fritzbox.voip"_s;
    body.title = title;
    body.urgency = Urgency::Normal;
    body.customer.name = u"T. Brandt"_s;
    body.assignee = rig.account;
    body.createdAt = rig.platformNow() - std::chrono::minutes(10);
    body.assignedAt = rig.platformNow() - std::chrono::minutes(5);
    return body;
}

MessageBody messageBody(const Id &id, const Id &caseId, qint64 pos, Side side, qint64 sideN,
                        const QString &text, Instant at)
{
    MessageBody body;
    body.id = id;
    body.caseId = caseId;
    body.pos = pos;
    body.side = side;
    body.sideN = sideN;
    body.author = side == Side::Expert ? u"M. Kern"_s : u"T. Brandt"_s;
    body.text = text;
    body.at = at;
    return body;
}

} // namespace werkbank
