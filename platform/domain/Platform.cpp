// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Platform.h"

#include "core/base/Log.h"
#include "core/wire/Codes.h"
#include "platform/domain/AuditedCommands.h"
#include "platform/domain/BlobStore.h"
#include "platform/domain/CaseCreation.h"
#include "platform/domain/CommandRun.h"
#include "platform/domain/RemoteSessions.h"
#include "platform/domain/SamplePeriods.h"
#include "platform/domain/Timers.h"
#include "platform/domain/ToolPresence.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using frames::Verdict;
using frames::VerdictResult;

namespace {

constexpr int retryAfterMs = 2000;

// Errors that undo a transaction without being an answer to anybody's question.
struct NoActor {
    static bool is(const Error &error)
    {
        return error.code == QLatin1StringView(codes::notSignedIn)
               || error.code == QLatin1StringView(codes::deviceRevoked);
    }
};

Verdict retryVerdict(const Id &uuid, const Error &error, int afterMs)
{
    Verdict verdict;
    verdict.uuid = uuid;
    verdict.result = VerdictResult::Retry;
    verdict.code = error.code;
    verdict.text = error.text;
    verdict.afterMs = afterMs;
    return verdict;
}

Verdict refusedVerdict(const Id &uuid, const Error &error)
{
    Verdict verdict;
    verdict.uuid = uuid;
    verdict.result = VerdictResult::Refused;
    verdict.code = error.code;
    verdict.text = error.text;
    verdict.detail = error.detail;
    return verdict;
}

} // namespace

Platform::Platform(const Parts &parts) : m_parts(parts) {}

template <class Body>
std::invoke_result_t<Body, Work &, Heads &> Platform::transact(Body &&body)
{
    Effect effect;
    Heads heads;
    auto result = m_parts.store.write([&](Tx &tx) -> std::invoke_result_t<Body, Work &, Heads &> {
        effect = {};
        Work work{Sql(tx), effect, now(), m_parts.clock, m_parts.rng, m_parts.skills};
        auto out = body(work, heads);
        if (work.sql.failed())
            return work.sql.result().error();
        return out;
    });
    if (result)
        committed(effect, heads);
    return result;
}

Result<void> Platform::prepare()
{
    return change([](Work &work) {
        prepareLinkKey(work);
        breakAllRemote(work);
        setTimer(work, TimerKind::Prune, {}, work.now);
        for (const Row &tenant : work.sql.rows("SELECT id FROM tenant"))
            turnPeriods(work, tenant.id(0));
        return work.sql.result();
    });
}

Result<void> Platform::change(const Change &body)
{
    return transact([&](Work &work, Heads &heads) -> Result<void> {
        if (auto done = body(work); !done)
            return done;
        heads = recordEffect(work);
        return {};
    });
}

Result<void> Platform::look(const Change &body)
{
    return m_parts.store.read([&](Tx &tx) -> Result<void> {
        Effect effect;
        Work work{Sql(tx), effect, now(), m_parts.clock, m_parts.rng, m_parts.skills};
        auto done = body(work);
        return work.sql.failed() ? work.sql.result() : done;
    });
}

Result<CaseMade> Platform::createCase(const CaseRequest &request, const AlongsideCase &alongside)
{
    return transact([&](Work &work, Heads &heads) -> Result<CaseMade> {
        auto made = makeCase(work, request, alongside);
        if (made)
            heads = recordEffect(work);
        return made;
    });
}

Verdict Platform::handle(const Viewer &viewer, qint64 n, const Command &command)
{
    auto verdict = attempt(viewer, n, command);
    if (verdict)
        return *verdict;
    qCWarning(logPlatform, "a command could not be taken now: %s",
              qPrintable(verdict.error().code));
    if (NoActor::is(verdict.error()))
        return retryVerdict(command.uuid, verdict.error(), retryAfterMs);
    return retryVerdict(command.uuid,
                        makeError(codes::unavailable,
                                  u"The platform cannot do this at the moment; it is kept and "
                                  "tried again."_s),
                        retryAfterMs);
}

Result<Verdict> Platform::attempt(const Viewer &viewer, qint64 n, const Command &command)
{
    std::optional<Error> refusal;
    auto verdict = transact([&](Work &work, Heads &heads) -> Result<Verdict> {
        if (auto before = saidBefore(work, viewer, command))
            return *before;
        refusal = runCommand(work, viewer, command);
        if (work.sql.failed())
            refusal.reset();
        if (refusal)
            return *refusal;
        heads = recordEffect(work);
        Verdict done;
        done.uuid = command.uuid;
        done.result = VerdictResult::Done;
        if (const auto own = heads.find(viewer.id); own != heads.end())
            done.seq = own->second;
        remember(work, viewer, command, done);
        noteNumber(work, viewer, n);
        return done;
    });
    if (refusal && !NoActor::is(*refusal))
        return storeRefusal(viewer, n, command, *refusal);
    return verdict;
}

// A transaction of its own: the one that found the refusal is undone with whatever it had done.
Result<Verdict> Platform::storeRefusal(const Viewer &viewer, qint64 n, const Command &command,
                                       const Error &error)
{
    return transact([&](Work &work, Heads &) -> Result<Verdict> {
        if (auto before = saidBefore(work, viewer, command))
            return *before;
        const Verdict verdict = refusedVerdict(command.uuid, error);
        auditRefusal(work, viewer, command, error);
        remember(work, viewer, command, verdict);
        noteNumber(work, viewer, n);
        return verdict;
    });
}

Result<int> Platform::runDue(int limit)
{
    for (int ran = 0; ran < limit; ++ran) {
        std::optional<DueTimer> timer;
        const auto done = transact([&](Work &work, Heads &heads) -> Result<void> {
            timer = firstDue(work.sql, work.now);
            if (!timer)
                return {};
            auto result = runTimer(work, *timer);
            heads = recordEffect(work);
            return result;
        });
        if (!done)
            return done.error();
        if (!timer)
            return ran;
        if (timer->kind == TimerKind::Remote)
            lookAfterTool(*this, timer->ref);
    }
    return limit;
}

Result<std::optional<Instant>> Platform::nextDue()
{
    return m_parts.store.read([](Tx &tx) -> Result<std::optional<Instant>> {
        Sql sql(tx);
        const auto at = nextTimer(sql);
        if (sql.failed())
            return sql.result().error();
        return at;
    });
}

void Platform::committed(const Effect &effect, const Heads &heads)
{
    for (const QString &file : effect.erasedFiles()) {
        if (!m_parts.blobs.erase(file))
            qCWarning(logPlatform, "a file could not be erased");
    }
    for (const Id &session : effect.stoppedRemote())
        m_remote.stop(session, codes::remoteEnded);
    for (const Id &device : effect.endedDevices())
        m_hub.endDevice(device);
    for (const Id &stream : effect.ended())
        m_hub.endStream(stream);
    QList<Id> streams;
    for (const auto &[stream, head] : heads)
        streams.append(stream);
    m_hub.wake(streams);
    if (effect.hasMail() && m_mailTold)
        m_mailTold();
}

} // namespace werkbank
