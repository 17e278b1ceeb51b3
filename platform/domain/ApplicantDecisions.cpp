// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/FixedIds.h"
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/ApplicantTimers.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/Applicants.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/ReviewResults.h"
#include "platform/domain/Roster.h"
#include "platform/domain/StepUp.h"
#include "platform/domain/Timers.h"
#include "platform/domain/Tokens.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badArgument(const QString &field, const QString &text)
{
    return makeError(codes::badCommand, text, {{u"field"_s, field}});
}

void setRoleState(Work &work, const ApplicantFile &row, MembershipState state,
                  const QString &reason)
{
    const auto member = work.sql.row("SELECT roles FROM membership WHERE tenant = $1"
                                     " AND account = $2",
                                     {row.tenant, *row.account});
    if (!member)
        return;
    if (auto done = setMembership(work, *row.account, row.tenant,
                                  fromColumn<QList<Role>>(member->blob(0)), state, reason);
        !done)
        work.sql.fail(done.error());
}

void grantSkills(Work &work, const ApplicantFile &row)
{
    const auto evaluation = loadEvaluation(work.sql, row);
    if (!evaluation)
        return;
    for (const Granted &granted : evaluation->levels) {
        // Level 0: looked at and not found; what was granted before ends with it.
        if (auto done = setVerifiedSkill(work, *row.account, granted.task, granted.level); !done)
            return work.sql.fail(done.error());
        if (granted.level == 0)
            continue;
        work.sql.run("UPDATE skill SET proven_until = $3, proof = 'evaluation'"
                     " WHERE account = $1 AND id = $2",
                     {*row.account, skillId(*row.account, granted.task), granted.until});
    }
}

struct Said {
    QList<QString> reasons;
    QList<ApplicationItem> items;
    QString text;
    QStringList judges;
};

// What those said who carry the decision, together.
Said saidFor(Sql &sql, const ApplicantFile &row, ApplicantVerdict outcome)
{
    Said out;
    const Rows rows = sql.rows("SELECT v.reasons, v.items, v.text, a.name FROM verdict v"
                               " JOIN account a ON a.id = v.judge WHERE v.tenant = $1"
                               " AND v.applicant = $2 AND v.submission = $3 AND v.appeal = $4"
                               " AND v.verdict = $5 ORDER BY v.at, v.id",
                               {row.tenant, row.id, row.submission, row.appeal,
                                enumName(outcome)});
    for (const Row &one : rows) {
        for (const QString &reason : fromColumn<QList<QString>>(one.blob(0))) {
            if (!out.reasons.contains(reason))
                out.reasons.append(reason);
        }
        for (const ApplicationItem item : fromColumn<QList<ApplicationItem>>(one.blob(1))) {
            if (!out.items.contains(item))
                out.items.append(item);
        }
        if (!one.text(2).isEmpty())
            out.text += (out.text.isEmpty() ? u""_s : u"\n\n"_s) + one.text(2);
        out.judges.append(one.text(3));
    }
    return out;
}

std::optional<Error> settle(Work &work, ApplicantFile &row, ApplicantStep how,
                            const QString &history)
{
    if (auto error = step(row, how))
        return error;
    addHistory(work, row, {}, history, row.reasonText);
    saveApplicant(work, row);
    if (row.state == ApplicantState::Approved) {
        grantSkills(work, row);
        setRoleState(work, row, MembershipState::Verified, {});
    }
    return {};
}

// "24 months from now", at the same time of the day.
Instant monthsFrom(Instant now, int months)
{
    return {QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone::UTC)
                .addMonths(months)
                .toMSecsSinceEpoch()};
}

// Nobody gains a level when he is looked at again: for that he is decided on by two.
std::optional<Error> raisesLevel(Giver &giver, const ApplicantFile &row,
                                 const commands::EvaluateApplicant &command)
{
    if (row.state != ApplicantState::Approved)
        return {};
    const auto before = loadEvaluation(giver.sql, row);
    for (const commands::GrantedLevel &level : command.levels) {
        int held = 0;
        for (const Granted &granted : before ? before->levels : QList<Granted>())
            held = granted.task == level.task ? std::max(held, granted.level) : held;
        if (level.level > held)
            return makeError(codes::notEligible, u"A higher level needs a decision by two."_s,
                             {{u"rule"_s, u"approved_by_two"_s}});
    }
    return {};
}

} // namespace

Refusal handle(Giver &giver, const commands::EvaluateApplicant &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (auto error = isClosedFile(giver, *row))
        return error;
    if (auto error = raisesLevel(giver, *row, command))
        return error;
    const auto score = command.scorecard.startsWith(u"onboarding-"_s)
        ? scoreOf(command.scorecard, command.marks)
        : badArgument(u"scorecard"_s, u"This scorecard is for something else."_s);
    if (!score)
        return makeError(codes::badCommand, score.error().text, score.error().detail);
    Work &work = giver.work;
    QList<Granted> levels;
    for (const commands::GrantedLevel &level : command.levels) {
        if (!work.skills.node(level.task))
            return badArgument(u"task"_s, u"There is no such task."_s);
        levels.append({level.task, level.level, monthsFrom(work.now, level.months)});
    }
    const Id id = work.newId();
    if (auto error = tryRun(work,
                            "INSERT INTO evaluation (tenant, id, applicant, submission, scorecard,"
                            " marks, levels, text, evaluator, at)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                            {row->tenant, id, row->id, row->submission, command.scorecard,
                             toColumn(command.marks), toColumn(levels),
                             DisplayText::message(command.text, limits::paragraph.bytes).trimmed(),
                             giver.account(), work.now}))
        return error;
    row->evaluation = id;
    addHistory(work, *row, giver.actor.name, u"evaluated"_s);
    if (row->state == ApplicantState::Approved)
        grantSkills(work, *row);
    lookAgain(work, *row);
    return {};
}

Refusal handle(Giver &giver, const commands::DecideApplicant &command)
{
    using enum ApplicantVerdict;
    auto row = fileOfOther(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (command.verdict != Approve && !command.reasons.isEmpty()) {
        const ReasonUse use = command.verdict == Refuse ? ReasonUse::Refuse : ReasonUse::Resubmit;
        if (auto error = applicantReasons().badCodes(use, command.reasons))
            return error;
    }
    if (row->state != ApplicantState::Submitted && row->state != ApplicantState::Deciding
        && row->state != ApplicantState::Appealed)
        return makeError(codes::wrongState, u"There is nothing to decide."_s,
                         {{u"state"_s, enumName(row->state)}});
    if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
        return error;
    Work &work = giver.work;
    if (auto error = tryRun(work,
                            "INSERT INTO verdict (tenant, id, applicant, submission, appeal,"
                            " verdict, reasons, items, text, judge, at)"
                            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                            {row->tenant, work.newId(), row->id, row->submission, row->appeal,
                             enumName(command.verdict), toColumn(command.reasons),
                             toColumn(command.items),
                             DisplayText::message(command.text, limits::paragraph.bytes).trimmed(),
                             giver.account(), work.now}))
        return error;
    addHistory(work, *row, giver.actor.name, u"verdict_given"_s);
    if (row->state == ApplicantState::Submitted) {
        if (auto error = step(*row, ApplicantStep::Judge))
            return error;
    }
    if (const auto outcome = outcomeOf(factsOf(work.sql, *row)))
        return decide(work, *row, *outcome);
    saveApplicant(work, *row);
    return {};
}

std::optional<Error> decide(Work &work, ApplicantFile &row, ApplicantVerdict outcome)
{
    const Said said = saidFor(work.sql, row, outcome);
    row.reasons = said.reasons;
    row.reasonText = said.text;
    row.decidedAt = work.now;
    row.claimedBy.reset();
    row.claimedUntil.reset();
    clearTimer(work, TimerKind::ApplicantLease, row.id);
    const QString signer = said.judges.join(u", "_s);
    switch (outcome) {
    case ApplicantVerdict::Approve:
        row.appealUntil.reset();
        planRecheck(work, row);
        if (auto error = settle(work, row, ApplicantStep::Approve, u"approved"_s))
            return error;
        mailApplicant(work, row, ApplicantMail::Approved, said.text);
        break;
    case ApplicantVerdict::Resubmit:
        row.reopened = said.items;
        if (auto error = settle(work, row, ApplicantStep::AskAgain, u"asked_again"_s))
            return error;
        mailDecision(work, row, {ReasonUse::Resubmit, said.reasons, said.text, signer});
        break;
    case ApplicantVerdict::Refuse:
        // Once: what a third person has found after an appeal stays.
        row.appealUntil = row.appeal == 0 ? std::optional(work.now + Applicants::appealTime)
                                          : std::nullopt;
        if (auto error = settle(work, row, ApplicantStep::Refuse, u"refused"_s))
            return error;
        mailDecision(work, row, {ReasonUse::Refuse, said.reasons, said.text, signer});
        break;
    case ApplicantVerdict::Unknown:
        break;
    }
    return {};
}

namespace {

// Whoever has the lease answers, unless he is the one who suspended: the store's rule.
std::optional<Error> answerAppeal(Giver &giver, ApplicantFile &row)
{
    if (row.suspensionAppeal != SuspensionAppeal::Waits)
        return {};
    row.suspensionAppeal = SuspensionAppeal::Answered;
    return tryRun(giver.work, "UPDATE applicant SET suspension_appeal = $3 WHERE tenant = $1"
                              " AND id = $2",
                  {row.tenant, row.id, int(row.suspensionAppeal)});
}

// The answer to an appeal: nothing changes but that there is one.
std::optional<Error> stays(Giver &giver, ApplicantFile &row, const QList<QString> &reasons,
                           const QString &text)
{
    if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
        return error;
    if (auto error = answerAppeal(giver, row))
        return error;
    addHistory(giver.work, row, giver.actor.name, u"suspension_stays"_s, text);
    saveApplicant(giver.work, row);
    QStringList words;
    for (const QString &reason : reasons)
        words.append(applicantReasons().text(reason, row.language));
    words.append(text);
    words.append(giver.actor.name);
    mailApplicant(giver.work, row, ApplicantMail::SuspensionStays, words.join(u"\n\n"_s));
    return {};
}

// Both: the step, what hangs on it, and what stands in the file of it.
std::optional<Error> changeAccess(Giver &giver, ApplicantFile &row, ApplicantStep how,
                                  MembershipState state, const QString &text)
{
    if (auto error = step(row, how))
        return error;
    if (auto error = needsStepUp(giver.sql, giver.actor, giver.work.now))
        return error;
    if (auto error = answerAppeal(giver, row))
        return error;
    row.suspensionAppeal = SuspensionAppeal::None;
    row.suspendedBy.reset();
    row.appealText.clear();
    if (how == ApplicantStep::Suspend)
        row.suspendedBy = giver.account();
    addHistory(giver.work, row, giver.actor.name,
               how == ApplicantStep::Suspend ? u"suspended"_s : u"restored"_s, text);
    saveApplicant(giver.work, row);
    setRoleState(giver.work, row, state, text);
    // Who has to be looked at again first stays out of the offers.
    if (row.recheckStage == 2)
        stopOffers(giver.work, *row.account, row.tenant);
    return {};
}

} // namespace

Refusal handle(Giver &giver, const commands::SuspendExpert &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (!command.reasons.isEmpty()) {
        if (auto error = applicantReasons().badCodes(ReasonUse::Suspend, command.reasons))
            return error;
    }
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (row->suspensionAppeal == SuspensionAppeal::Waits)
        return stays(giver, *row, command.reasons, text);
    if (auto error = changeAccess(giver, *row, ApplicantStep::Suspend, MembershipState::Suspended,
                                  text))
        return error;
    if (auto ended = Tokens::endAll(giver.sql.tx(), *row->account, giver.work.now); !ended)
        giver.sql.fail(ended.error());
    giver.work.effect.end(*row->account);
    mailDecision(giver.work, *row,
                 {ReasonUse::Suspend, command.reasons, text, giver.actor.name});
    return {};
}

Refusal handle(Giver &giver, const commands::RestoreExpert &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (auto error = changeAccess(giver, *row, ApplicantStep::Restore, MembershipState::Verified,
                                  text))
        return error;
    mailApplicant(giver.work, *row, ApplicantMail::Restored, text);
    return {};
}

} // namespace werkbank
