// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Casework.h"

#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

template <class Body>
std::optional<Body> bodyOf(const std::optional<Row> &row)
{
    return row ? std::optional(fromColumn<Body>(Columns(*row).bytes())) : std::nullopt;
}

std::optional<CaseRow> caseOfRow(Sql &sql, QByteArrayView query, const Id &id)
{
    const auto row = sql.row(query, {id});
    return row ? loadCase(sql, row->id(0)) : std::nullopt;
}

} // namespace

std::optional<HandoverBody> waitingHandover(Sql &sql, const CaseRow &row, const Id &id)
{
    const auto body = bodyOf<HandoverBody>(
        sql.row("SELECT body FROM handover WHERE tenant = $1 AND case_id = $2 AND is_waiting = 1",
                {row.tenant(), row.id()}));
    return body && (id.isNull() || body->id == id) ? body : std::nullopt;
}

void endHandover(Work &work, const CaseRow &row, HandoverBody handover, HandoverState how)
{
    handover.state = how;
    handover.endedAt = work.now;
    work.sql.run("UPDATE handover SET is_waiting = 0, body = $4, rev = rev + 1"
                 " WHERE tenant = $1 AND case_id = $2 AND id = $3",
                 {row.tenant(), row.id(), handover.id, toColumn(handover)});
    clearTimer(work, TimerKind::Handover, handover.id);
    work.effect.touch(row.scope(), HandoverBody::kind, handover.id);
}

std::optional<SecretBody> openSecret(Sql &sql, const CaseRow &row, const Id &id)
{
    const auto body = bodyOf<SecretBody>(
        sql.row("SELECT body FROM secret WHERE tenant = $1 AND case_id = $2 AND is_open = 1",
                {row.tenant(), row.id()}));
    return body && (id.isNull() || body->id == id) ? body : std::nullopt;
}

void endSecret(Work &work, const CaseRow &row, SecretBody secret, SecretState how)
{
    secret.state = how;
    secret.endedAt = work.now;
    work.sql.run("UPDATE secret SET is_open = 0, sealed = '', body = $4, rev = rev + 1"
                 " WHERE tenant = $1 AND case_id = $2 AND id = $3",
                 {row.tenant(), row.id(), secret.id, toColumn(secret)});
    clearTimer(work, TimerKind::Secret, secret.id);
    work.effect.touch(row.scope(), SecretBody::kind, secret.id);
}

void endCaseworkOf(Work &work, const CaseRow &row)
{
    if (const auto handover = waitingHandover(work.sql, row))
        endHandover(work, row, *handover, HandoverState::Withdrawn);
    if (const auto secret = openSecret(work.sql, row))
        endSecret(work, row, *secret, SecretState::Withdrawn);
}

void handoverDue(Work &work, const Id &handover)
{
    const auto row =
        caseOfRow(work.sql, "SELECT case_id FROM handover WHERE id = $1 AND is_waiting = 1",
                  handover);
    if (!row)
        return;
    const auto waiting = waitingHandover(work.sql, *row, handover);
    if (waiting && waiting->endsAt <= work.now)
        endHandover(work, *row, *waiting, HandoverState::Unanswered);
}

void secretDue(Work &work, const Id &secret)
{
    const auto row =
        caseOfRow(work.sql, "SELECT case_id FROM secret WHERE id = $1 AND is_open = 1", secret);
    if (!row)
        return;
    const auto open = openSecret(work.sql, *row, secret);
    if (open && open->endsAt <= work.now)
        endSecret(work, *row, *open, SecretState::Expired);
}

} // namespace werkbank
