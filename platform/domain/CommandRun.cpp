// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CommandRun.h"

#include "core/wire/Codec.h"
#include "core/wire/Codes.h"
#include "platform/domain/AuditedCommands.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Streams.h"

#include <QCryptographicHash>

namespace werkbank {

using namespace Qt::StringLiterals;
using frames::Verdict;
using frames::VerdictResult;

namespace {

Verdict refused(const Command &command, const char *code, const QString &text)
{
    Verdict verdict;
    verdict.uuid = command.uuid;
    verdict.result = VerdictResult::Refused;
    verdict.code = QString::fromLatin1(code);
    verdict.text = text;
    return verdict;
}

Error noSuchCase()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

template <class C>
CaseQuestion questionOf(const C &command)
{
    CaseQuestion question;
    if constexpr (requires { command.offer; })
        question.offer = command.offer;
    if constexpr (std::is_same_v<C, commands::EditMessage>
                  || std::is_same_v<C, commands::DeleteMessage>)
        question.message = command.message;
    return question;
}

struct Runner {
    Work &work;
    const Actor &actor;
    const QString &name;

    template <class C>
    std::optional<Error> operator()(const C &command) const
    {
        if constexpr (requires { command.caseId; }) {
            return onCase(command);
        } else {
            Relations relations = Relation::Self;
            if constexpr (requires { command.tenant; })
                relations |= relationsTo(actor.principal, Scope::ofDesk(command.tenant));
            if (auto error = refusal(actor.principal, relations, nullptr, name, work.now))
                return error;
            Giver giver{work, actor};
            return handle(giver, command);
        }
    }

    template <class C>
    std::optional<Error> onCase(const C &command) const
    {
        const auto row = loadCase(work.sql, command.caseId);
        if (!row)
            return noSuchCase();
        const auto answer = factsFor(work.sql, actor.principal, *row, questionOf(command));
        if (auto error =
                refusal(actor.principal, answer.relations, &answer.facts, name, work.now))
            return error;
        CaseChange change(*row);
        CaseGiver giver{{work, actor}, change};
        if (auto error = handle(giver, command))
            return error;
        commitCase(work, change);
        return {};
    }
};

} // namespace

QString argsHash(const Command &command)
{
    const QByteArray bytes = command.name.toUtf8() + '\n' + QByteArray::number(command.version)
                             + '\n' + compactJson(command.args);
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<Verdict> saidBefore(Work &work, const Viewer &viewer, const Command &command)
{
    const auto row = work.sql.row(
        "SELECT args_hash, verdict FROM idempotency WHERE stream = $1 AND command = $2",
        {viewer.id, command.uuid});
    if (row) {
        if (row->text(0) != argsHash(command))
            return refused(command, codes::reusedUuid,
                           u"This command's id was used for another command."_s);
        const auto object = parseFrame(row->blob(1));
        const auto verdict =
            object ? fromJson<Verdict>(*object, Strictness::Lenient) : Result<Verdict>(Verdict{});
        if (verdict && verdict->uuid == command.uuid)
            return *verdict;
        work.sql.fail(makeError("corrupt", u"A stored verdict cannot be read."_s));
        return {};
    }
    if (command.madeAt < work.now - streams::keepVerdicts)
        return refused(command, codes::tooOld,
                       u"This command is older than the platform remembers."_s);
    return {};
}

std::optional<Error> runCommand(Work &work, const Viewer &viewer, const Command &command)
{
    const auto actor = loadActor(work.sql, viewer, work.now);
    if (!actor)
        return whyNoActor(work.sql, viewer);
    if (command.notAfter && work.now > *command.notAfter)
        return makeError(codes::tooLate, u"This came too late; nothing was changed."_s,
                         {{u"until"_s, command.notAfter->ms}});
    const auto decoded = decodeCommand(command);
    if (!decoded)
        return decoded.error();
    auto refusal = std::visit(Runner{work, *actor, command.name}, *decoded);
    if (!refusal)
        auditDone(work, viewer, *decoded);
    return refusal;
}

void remember(Work &work, const Viewer &viewer, const Command &command, const Verdict &verdict)
{
    work.sql.run("INSERT INTO idempotency (stream, command, args_hash, verdict, at)"
                 " VALUES ($1, $2, $3, $4, $5)",
                 {viewer.id, command.uuid, argsHash(command),
                  Utf8{compactJson(toJson(verdict))}, work.now});
}

void noteNumber(Work &work, const Viewer &viewer, qint64 n)
{
    if (n > 0 && viewer.kind == Viewer::Kind::Account)
        work.sql.run("UPDATE device SET last_n = $3 WHERE account = $1 AND id = $2"
                     " AND last_n < $3",
                     {viewer.id, viewer.device, n});
}

} // namespace werkbank
