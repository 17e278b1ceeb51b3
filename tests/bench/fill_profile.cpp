// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives a profile many cases, each with 20 messages, as a platform would have told them: in batches,
// by the client's own store. One in 100 is open, the others were closed within the last year. For
// measuring; no part of the product.
//
//     fill_profile FOLDER COUNT      the key of slot "k" in base64 on standard input
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "core/wire/Json.h"
#include "sync/CacheStore.h"
#include "sync/KeySlots.h"
#include "sync/ProfileMeta.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr int perBatch = 100;
constexpr int perOpen = 100;
constexpr int messages = 20;

const QStringList tasks{u"router.fritzbox.voip"_s, u"router.wifi.coverage"_s};
const QStringList names{u"Maria Huber"_s, u"Jonas Keller"_s, u"Aylin Demir"_s, u"Peter Lang"_s};

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

frames::Change put(const QString &scope, const char *kind, const Id &id, const QJsonObject &body)
{
    return {frames::Op::Put, scope, QString::fromLatin1(kind), id, 1, body};
}

CaseBody makeCase(const Id &account, int number, const Clock &clock, Rng &rng)
{
    CaseBody body;
    body.id = Id::make(clock, rng);
    body.number = u"90-%1"_s.arg(number);
    body.tenantName = u"Werkbank Demo"_s;
    body.task = tasks[number % tasks.size()];
    body.title = u"Case %1 of many"_s.arg(number);
    body.description = u"Since the update the phone is dead, the internet works."_s;
    body.customer.name = names[number % names.size()];
    body.assignee = account;
    const bool isOpen = number % perOpen == 0;
    body.state = isOpen ? CaseState::Assigned : CaseState::Closed;
    body.createdAt = clock.wall() - std::chrono::hours(isOpen ? 1 : 24 * 30 + number);
    body.assignedAt = body.createdAt;
    if (!isOpen)
        body.closedAt = body.createdAt + std::chrono::hours(5);
    return body;
}

void addCase(QList<frames::Change> &changes, const Id &account, int number, const Clock &clock,
             Rng &rng)
{
    const CaseBody body = makeCase(account, number, clock, rng);
    const QString scope = Scope::ofCase(body.id).toString();
    changes.append(put(scope, CaseBody::kind, body.id, toJson(body)));
    for (int i = 1; i <= messages; ++i) {
        MessageBody message;
        message.id = Id::make(clock, rng);
        message.caseId = body.id;
        message.pos = message.sideN = i;
        message.side = Side::Customer;
        message.author = body.customer.name;
        message.text = u"The light on the box blinks red, number %1, word %2."_s.arg(number).arg(i);
        message.at = body.createdAt + std::chrono::minutes(i);
        changes.append(put(scope, MessageBody::kind, message.id, toJson(message)));
    }
}

Result<void> fill(const QString &folder, int count)
{
    QFile metaFile(folder + u"/meta.json"_s), in;
    if (!metaFile.open(QIODevice::ReadOnly) || !in.open(stdin, QIODevice::ReadOnly))
        return makeError("missing_file", u"There is no profile in %1."_s.arg(folder));
    const auto meta = ProfileMeta::read(metaFile.readAll());
    if (!meta)
        return meta.error();
    if (!meta->keyring)
        return makeError("no_key", u"There is no slot \"k\"."_s);
    const auto key = meta->keyring->open(secret(QByteArray::fromBase64(in.readAll().trimmed())),
                                         meta->place());
    if (!key)
        return key.error();
    auto cache = CacheStore::open(folder + u"/cache.db"_s, key->cacheKey());
    if (!cache)
        return cache.error();
    const SystemClock clock;
    SodiumRng rng;
    for (int number = 0; number < count;) {
        frames::Batch batch;
        for (int end = std::min(count, number + perBatch); number < end; ++number)
            addCase(batch.changes, meta->account, number, clock, rng);
        batch.from = (*cache)->cursor().cursor + 1;
        batch.to = batch.from + batch.changes.size() - 1;
        batch.tag = u"filled"_s;
        if (const auto applied = (*cache)->applyBatch(batch); !applied)
            return applied.error();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    if (arguments.size() != 3 || count < 1) {
        std::fputs("usage: fill_profile FOLDER COUNT\n", stderr);
        return 2;
    }
    const auto done = fill(arguments[1], count);
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(done.error().code),
                     qPrintable(done.error().text));
    return done ? 0 : 1;
}
