// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSteps = 100;

Refusal addStep(CaseGiver &giver, const StepBody &step)
{
    const Values ofCase{giver.is.tenant(), giver.is.id()};
    if (giver.sql.hit("SELECT 1 FROM step WHERE id = $1", {step.id}))
        return makeError(codes::badCommand, u"This id is in use already."_s);
    const auto count = giver.sql.row("SELECT COUNT(*), COALESCE(MAX(n), 0) FROM step"
                                     " WHERE tenant = $1 AND case_id = $2", ofCase);
    if (count && count->integer(0) >= mostSteps)
        return makeError(codes::quotaExceeded, u"A case has at most 100 steps."_s);
    StepBody numbered = step;
    numbered.n = count ? count->integer(1) + 1 : 1;
    giver.sql.run("INSERT INTO step (tenant, case_id, id, n, body) VALUES ($1, $2, $3, $4, $5)",
                  ofCase + Values{step.id, numbered.n, toColumn(numbered)});
    return {};
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::SetStep &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    const std::optional<Instant> doneAt =
        command.done ? std::optional(giver.work.now) : std::nullopt;
    const auto row = giver.sql.row("SELECT body FROM step WHERE tenant = $1 AND case_id = $2"
                                   " AND id = $3",
                                   {giver.is.tenant(), giver.is.id(), command.step});
    if (!row) {
        if (auto error = addStep(giver, StepBody{command.step, giver.is.id(), 0, text,
                                                 giver.work.now, doneAt}))
            return error;
    } else {
        auto step = fromColumn<StepBody>(Columns(*row).bytes());
        step.text = text;
        if (command.done != step.doneAt.has_value())
            step.doneAt = doneAt;
        giver.sql.run("UPDATE step SET body = $4, rev = rev + 1"
                      " WHERE tenant = $1 AND case_id = $2 AND id = $3",
                      {giver.is.tenant(), giver.is.id(), command.step, toColumn(step)});
    }
    giver.work.effect.touch(giver.is.scope(), StepBody::kind, command.step);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::RemoveStep &command)
{
    if (!giver.sql.hit("DELETE FROM step WHERE tenant = $1 AND case_id = $2 AND id = $3"
                       " RETURNING id",
                       {giver.is.tenant(), giver.is.id(), command.step}))
        return makeError(codes::notAllowed, u"This step is not there any more."_s);
    giver.work.effect.touch(giver.is.scope(), StepBody::kind, command.step);
    return {};
}

} // namespace werkbank
