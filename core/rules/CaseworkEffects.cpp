// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseworkEffects.h"

#include "core/wire/Entities.h"
#include "core/wire/Json.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// A moment that is set or not: keeps the first one.
void mark(QJsonObject &body, QLatin1StringView name, bool wanted, Instant at)
{
    if (!wanted)
        body.remove(name);
    else if (!body.contains(name))
        body.insert(name, at.ms);
}

} // namespace

QJsonObject afterThanks(const commands::ThankForMessage &command, QJsonObject message, Instant at)
{
    if (!message.contains("deleted_at"_L1))
        mark(message, "thanked_at"_L1, command.thanks, at);
    return message;
}

QJsonObject afterStep(const commands::SetStep &command, std::optional<QJsonObject> step, Instant at)
{
    QJsonObject body =
        step ? *step : toJson(StepBody{command.step, command.caseId, 0, command.text, at, {}});
    body.insert("text"_L1, command.text);
    mark(body, "done_at"_L1, command.done, at);
    return body;
}

QJsonObject afterAsking(const commands::HandOver &command, const QString &who, Instant at)
{
    return toJson(HandoverBody{command.handover, command.caseId, who, command.whom, command.reason,
                               HandoverState::Waiting, at, {}, {}});
}

QJsonObject afterWithdrawal(QJsonObject handover, Instant at)
{
    if (handover["state"_L1] == enumName(HandoverState::Waiting)) {
        handover.insert("state"_L1, enumName(HandoverState::Withdrawn));
        handover.insert("ended_at"_L1, at.ms);
    }
    return handover;
}

} // namespace werkbank
