// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Effects.h"

#include "core/rules/AnyCommand.h"
#include "core/rules/CaseMachine.h"
#include "core/rules/CaseworkEffects.h"
#include "core/rules/DeskEffects.h"
#include "core/rules/FixedIds.h"
#include "core/rules/WorkChange.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

template <class Body>
EntityKey keyOf(const Id &id)
{
    return {QString::fromLatin1(Body::kind), id};
}

void setOptional(QJsonObject &body, QLatin1StringView name, std::optional<Instant> at)
{
    if (at)
        body.insert(name, at->ms);
    else
        body.remove(name);
}

template <class T>
T lenient(const QJsonObject &body)
{
    return fromJson<T>(body, Strictness::Lenient).valueOr(T{});
}

// What one command touches, and how. Each command with an effect has one target and one change.
struct Effect {
    const EffectContext &context;
    Instant at;

    // ---- which entity -------------------------------------------------------------------------
    template <class C>
    std::optional<EntityKey> target(const C &) const
    {
        return {};
    }
    std::optional<EntityKey> target(const commands::DeclineOffer &c) const
    {
        return keyOf<OfferBody>(c.offer);
    }
    std::optional<EntityKey> target(const commands::SendMessage &c) const
    {
        return keyOf<MessageBody>(c.message);
    }
    std::optional<EntityKey> target(const commands::EditMessage &c) const
    {
        return keyOf<MessageBody>(c.message);
    }
    std::optional<EntityKey> target(const commands::DeleteMessage &c) const
    {
        return keyOf<MessageBody>(c.message);
    }
    std::optional<EntityKey> target(const commands::ThankForMessage &c) const
    {
        return keyOf<MessageBody>(c.message);
    }
    std::optional<EntityKey> target(const commands::SetStep &c) const
    {
        return keyOf<StepBody>(c.step);
    }
    std::optional<EntityKey> target(const commands::RemoveStep &c) const
    {
        return keyOf<StepBody>(c.step);
    }
    std::optional<EntityKey> target(const commands::HandOver &c) const
    {
        return keyOf<HandoverBody>(c.handover);
    }
    std::optional<EntityKey> target(const commands::WithdrawHandover &c) const
    {
        return keyOf<HandoverBody>(c.handover);
    }
    std::optional<EntityKey> target(const commands::SetMarker &c) const
    {
        return keyOf<MarkerBody>(markerId(c.caseId, context.side));
    }
    std::optional<EntityKey> target(const commands::SaveNote &c) const
    {
        return keyOf<NoteBody>(c.note);
    }
    std::optional<EntityKey> target(const commands::SolveCase &c) const
    {
        return keyOf<CaseBody>(c.caseId);
    }
    std::optional<EntityKey> target(const commands::GiveBackCase &c) const
    {
        return keyOf<CaseBody>(c.caseId);
    }
    std::optional<EntityKey> target(const commands::SetPresence &) const
    {
        return keyOf<PresenceBody>(context.account);
    }
    std::optional<EntityKey> target(const commands::SetHours &) const
    {
        return keyOf<HoursBody>(context.account);
    }
    std::optional<EntityKey> target(const commands::SetDayException &c) const
    {
        return keyOf<DayExceptionBody>(c.exception);
    }
    std::optional<EntityKey> target(const commands::RemoveDayException &c) const
    {
        return keyOf<DayExceptionBody>(c.exception);
    }
    std::optional<EntityKey> target(const commands::ClaimSkill &c) const
    {
        return keyOf<SkillBody>(skillId(context.account, c.task));
    }
    std::optional<EntityKey> target(const commands::SetCapacity &) const
    {
        return keyOf<ProfileBody>(context.account);
    }
    std::optional<EntityKey> target(const commands::StartWork &c) const
    {
        return keyOf<WorkIntervalBody>(c.interval);
    }
    std::optional<EntityKey> target(const commands::StopWork &c) const
    {
        return keyOf<WorkIntervalBody>(c.interval);
    }
    std::optional<EntityKey> target(const commands::ChangeWork &c) const
    {
        return keyOf<WorkIntervalBody>(c.interval);
    }
    std::optional<EntityKey> target(const commands::AnswerWorkGap &c) const
    {
        return keyOf<WorkGapBody>(c.gap);
    }
    std::optional<EntityKey> target(const commands::PauseWork &c) const
    {
        return keyOf<WorkPauseBody>(c.pause);
    }
    std::optional<EntityKey> target(const commands::CheckField &c) const
    {
        return keyOf<DeskApplicantBody>(c.applicant);
    }

    // ---- how it changes: the body before, the body behind; nullopt: not there -------------
    using Body = std::optional<QJsonObject>;

    template <class C>
    Body change(const C &, Body body) const
    {
        return body;
    }
    Body change(const commands::DeclineOffer &, Body body) const
    {
        if (!body || (*body)["state"_L1] != enumName(OfferState::Open))
            return body;
        body->insert("state"_L1, enumName(OfferState::Declined));
        body->insert("ended_at"_L1, at.ms);
        return body;
    }
    Body change(const commands::SendMessage &c, Body body) const
    {
        if (body)
            return body;
        MessageBody message;
        message.id = c.message;
        message.caseId = c.caseId;
        message.side = context.side;
        message.author = context.author;
        message.text = c.text;
        message.files = c.files;
        message.at = at;
        message.quote = c.quote;
        return toJson(message);
    }
    Body change(const commands::EditMessage &c, Body body) const
    {
        if (!body || body->contains("deleted_at"_L1))
            return body;
        body->insert("text"_L1, c.text);
        body->insert("edited_at"_L1, at.ms);
        return body;
    }
    Body change(const commands::DeleteMessage &, Body body) const
    {
        if (!body || body->contains("deleted_at"_L1))
            return body;
        body->insert("text"_L1, QString());
        body->insert("files"_L1, QJsonArray());
        body->insert("deleted_at"_L1, at.ms);
        return body;
    }
    Body change(const commands::ThankForMessage &c, Body body) const
    {
        return body ? Body(afterThanks(c, *body, at)) : body;
    }
    Body change(const commands::SetStep &c, Body body) const { return afterStep(c, body, at); }
    Body change(const commands::HandOver &c, Body body) const
    {
        return body ? body : Body(afterAsking(c, context.author, at));
    }
    Body change(const commands::WithdrawHandover &, Body body) const
    {
        return body ? Body(afterWithdrawal(*body, at)) : body;
    }
    Body change(const commands::RemoveStep &, Body) const { return {}; }
    Body change(const commands::SetMarker &c, Body body) const
    {
        if (!body)
            return toJson(MarkerBody{markerId(c.caseId, context.side), c.caseId, context.side,
                                     c.readN});
        if ((*body)["read_n"_L1].toInteger() < c.readN)
            body->insert("read_n"_L1, c.readN);
        return body;
    }
    Body change(const commands::SaveNote &c, Body body) const
    {
        if (!body)
            return toJson(NoteBody{c.note, c.caseId, c.afterPos, 0, context.author, c.text, at});
        body->insert("text"_L1, c.text);
        return body;
    }
    Body change(const commands::SolveCase &c, Body body) const
    {
        const auto state = stateBehind(body, CaseStep::Solve);
        if (!state)
            return body;
        body->insert("state"_L1, enumName(*state));
        body->insert("solution"_L1, c.solution);
        body->insert("cause"_L1, c.cause);
        body->insert("solved_at"_L1, at.ms);
        return body;
    }
    Body change(const commands::GiveBackCase &, Body body) const
    {
        return stateBehind(body, CaseStep::GiveBack) ? Body() : body;
    }
    Body change(const commands::SetPresence &c, Body body) const
    {
        if (!body)
            body = toJson(PresenceBody{context.account, {}, {}});
        setOptional(*body, "available_until"_L1, c.availableUntil);
        setOptional(*body, "pause_until"_L1, c.pauseUntil);
        return body;
    }
    Body change(const commands::SetHours &c, Body body) const
    {
        QJsonObject hours = toJson(HoursBody{context.account, c.zone, c.week});
        if (!body)
            return hours;
        body->insert("zone"_L1, hours["zone"_L1]);
        body->insert("week"_L1, hours["week"_L1]);
        return body;
    }
    Body change(const commands::SetDayException &c, Body) const
    {
        return toJson(DayExceptionBody{c.exception, c.date, c.day, c.spans, c.reason});
    }
    Body change(const commands::RemoveDayException &, Body) const { return {}; }
    Body change(const commands::ClaimSkill &c, Body body) const
    {
        const auto current = body ? std::optional(lenient<SkillBody>(*body)) : std::nullopt;
        const auto skill = afterClaim(current, context.account, c);
        return skill ? Body(toJson(*skill)) : Body();
    }
    Body change(const commands::SetCapacity &c, Body body) const
    {
        if (body)
            body->insert("capacity"_L1, c.capacity);
        return body;
    }
    Body change(const commands::StartWork &c, Body body) const
    {
        if (body)
            return body;
        WorkIntervalBody interval;
        interval.id = c.interval;
        interval.caseId = c.caseId;
        interval.account = context.account;
        interval.source = c.source;
        interval.reason = c.reason;
        interval.startAt = c.startAt;
        interval.endAt = c.endAt;
        interval.consent = consentFor(interval, at);
        return toJson(interval);
    }
    Body change(const commands::StopWork &c, Body body) const
    {
        if (body && !body->contains("end_at"_L1)
            && c.endAt.ms > (*body)["start_at"_L1].toInteger())
            body->insert("end_at"_L1, c.endAt.ms);
        return body;
    }
    Body change(const commands::ChangeWork &c, Body body) const
    {
        if (!body)
            return body;
        const auto changed = changedInterval(lenient<WorkIntervalBody>(*body), c.startAt, c.endAt,
                                             c.reason, at);
        if (!changed)
            return body;
        body->insert("start_at"_L1, changed->startAt.ms);
        body->insert("end_at"_L1, c.endAt.ms);
        body->insert("reason"_L1, changed->reason);
        body->insert("consent"_L1, enumName(changed->consent));
        return body;
    }
    Body change(const commands::AnswerWorkGap &c, Body body) const
    {
        if (!body) {
            WorkGapBody gap;
            gap.id = c.gap;
            gap.caseId = c.caseId;
            gap.account = context.account;
            gap.gap = c.about;
            gap.startAt = c.startAt;
            gap.endAt = c.endAt;
            body = toJson(gap);
        }
        const auto before = lenient<WorkGapBody>(*body);
        if (before.gap == WorkGapKind::Idle && before.answer == WorkGapAnswer::Open)
            body->insert("end_at"_L1, std::max(before.endAt, c.endAt).ms);
        body->insert("answer"_L1, enumName(c.answer));
        body->insert("reason"_L1, c.reason);
        return body;
    }
    Body change(const commands::PauseWork &c, Body body) const
    {
        if (!body) {
            const bool own = context.side == Side::Expert;
            return toJson(WorkPauseBody{c.pause, c.caseId,
                                        own ? std::optional(context.account) : std::nullopt,
                                        c.startAt, c.endAt});
        }
        if (!body->contains("end_at"_L1))
            setOptional(*body, "end_at"_L1, c.endAt);
        return body;
    }
    Body change(const commands::CheckField &c, Body body) const
    {
        return body ? Body(afterCheck(c, *body)) : body;
    }

    static std::optional<CaseState> stateBehind(const Body &body, CaseStep step)
    {
        if (!body)
            return {};
        return after(enumFromName<CaseState>((*body)["state"_L1].toString()), step);
    }
};

// Where the change is: the desk's, the case's, else the person's own.
Scope scopeOf(const AnyCommand &command, const EntityKey &target, const Id &account)
{
    if (const auto *check = std::get_if<commands::CheckField>(&command))
        return Scope::ofDesk(check->tenant);
    const Id caseId = caseOf(command);
    const bool isOwn = caseId.isNull() || target.kind == QLatin1StringView(OfferBody::kind);
    return isOwn ? Scope::ofAccount(account) : Scope::ofCase(caseId);
}

} // namespace

void applyEffect(const Command &command, const EffectContext &context, EntityMap &entities)
{
    const auto decoded = decodeCommand(command);
    if (!decoded)
        return;
    const Effect effect{context, command.madeAt};
    const auto target = std::visit([&](const auto &c) { return effect.target(c); }, *decoded);
    if (!target)
        return;
    const auto before = entities.find(*target);
    const auto behind = std::visit([&](const auto &c) { return effect.change(c, before); },
                                   *decoded);
    if (behind == before)
        return;
    const Scope scope = scopeOf(*decoded, *target, context.account);
    if (behind)
        entities.put(*target, scope, *behind);
    else
        entities.remove(*target, scope);
}

QList<EntityKey> affected(const Command &command, const EffectContext &context)
{
    const auto decoded = decodeCommand(command);
    if (!decoded)
        return {};
    const Effect effect{context, command.madeAt};
    const auto target = std::visit([&](const auto &c) { return effect.target(c); }, *decoded);
    return target ? QList<EntityKey>{*target} : QList<EntityKey>{};
}

} // namespace werkbank
