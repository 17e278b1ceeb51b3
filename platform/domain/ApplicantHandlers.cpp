// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/IdentMachine.h"
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/ApplicantTimers.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error noSuchFile()
{
    return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
}

Error notEligible(const QString &rule, const QString &text)
{
    return makeError(codes::notEligible, text, {{u"rule"_s, rule}});
}

Error wrongFile(const ApplicantFile &row)
{
    return makeError(codes::wrongState, u"This cannot be done with the file as it is now."_s,
                     {{u"state"_s, enumName(row.state)}});
}

bool isLeased(const ApplicantFile &row, Instant now)
{
    return row.claimedBy && row.claimedUntil && now < *row.claimedUntil;
}

bool isSamePerson(Sql &sql, const ApplicantFile &row, const Id &account)
{
    return row.account == account
           || sql.hit("SELECT 1 FROM same_person WHERE one = $1 AND other = $2",
                      {row.account, account});
}

} // namespace

Result<ApplicantFile> fileOfOther(Giver &giver, const Id &tenant, const Id &applicant)
{
    auto row = loadApplicant(giver.sql, tenant, applicant);
    if (!row || row->state == ApplicantState::Unknown)
        return noSuchFile();
    if (isSamePerson(giver.sql, *row, giver.account()))
        return notEligible(u"not_about_yourself"_s, u"Nobody decides about himself."_s);
    return *row;
}

Result<ApplicantFile> leasedFile(Giver &giver, const Id &tenant, const Id &applicant)
{
    auto row = fileOfOther(giver, tenant, applicant);
    if (row && (!isLeased(*row, giver.work.now) || row->claimedBy != giver.account()))
        return notEligible(u"lease"_s, u"Take the file first: somebody else may have it."_s);
    return row;
}

std::optional<Error> isClosedFile(Giver &giver, const ApplicantFile &row)
{
    if (row.state == ApplicantState::Submitted
        || (row.state == ApplicantState::Approved && row.recheckStage > 0))
        return {};
    if (row.state != ApplicantState::Deciding
        || !factsOf(giver.sql, row).verdicts.isEmpty())
        return wrongFile(row);
    return {};
}

void lookAgain(Work &work, ApplicantFile &row)
{
    if (isInDoubt(factsOf(work.sql, row)))
        return openRecheck(work, row);
    if (row.state != ApplicantState::Approved || row.recheckStage == 0
        || !isIdentified(factsOf(work.sql, row)))
        return saveApplicant(work, row);
    ApplicantFile next = row;
    next.decidedAt = work.now;
    const int stage = row.recheckStage;
    planRecheck(work, next);
    if (next.recheckOn > row.recheckOn)
        return finishRecheck(work, row);
    // Something else has still to be renewed; the day stays.
    row.recheckStage = stage;
    const QDate day = QDate::fromString(row.recheckOn, Qt::ISODate);
    if (stage == 1)
        setTimer(work, TimerKind::ApplicantRecheck, row.id, startOf(work.sql, row.tenant, day));
    else
        clearTimer(work, TimerKind::ApplicantRecheck, row.id);
    saveApplicant(work, row);
}

// ---- the lease ---------------------------------------------------------------------------------

Refusal handle(Giver &giver, const commands::ClaimApplicant &command)
{
    auto row = fileOfOther(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (isLeased(*row, giver.work.now) && row->claimedBy != giver.account())
        return makeError(codes::alreadyTaken, u"Somebody else has this file at the moment."_s,
                         {{u"at"_s, (*row->claimedUntil - terms::applicantLease).ms}});
    row->claimedBy = giver.account();
    row->claimedUntil = giver.work.now + terms::applicantLease;
    setTimer(giver.work, TimerKind::ApplicantLease, row->id, *row->claimedUntil);
    saveApplicant(giver.work, *row);
    return {};
}

Refusal handle(Giver &giver, const commands::ReleaseApplicant &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    row->claimedBy.reset();
    row->claimedUntil.reset();
    clearTimer(giver.work, TimerKind::ApplicantLease, row->id);
    saveApplicant(giver.work, *row);
    return {};
}

// ---- identification ----------------------------------------------------------------------------

Refusal handle(Giver &giver, const commands::IdentifyApplicant &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (auto error = isClosedFile(giver, *row))
        return error;
    Work &work = giver.work;
    const auto is = beginIdentification(newIdentReference(work.rng), command.method, work.now);
    if (!is)
        return is.error();
    row->identification = work.newId();
    work.sql.run("INSERT INTO identification (tenant, id, applicant, reference, method, state,"
                 " started_at, started_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                 {row->tenant, row->identification, row->id, is->reference, is->method,
                  enumName(is->state), is->startedAt, giver.account()});
    if (const auto end = identEnds(*is))
        setTimer(work, TimerKind::Identification, row->id, *end);
    addHistory(work, *row, giver.actor.name, u"identification_started"_s, is->method);
    saveApplicant(work, *row);
    mailApplicant(work, *row, ApplicantMail::Identify);
    return {};
}

Refusal handle(Giver &giver, const commands::ImportIdentifications &command)
{
    const auto taken = importIdentifications(
        giver.work, command.tenant, command.content.toUtf8(), [&](const ApplicantFile &row) {
            return isSamePerson(giver.sql, row, giver.account());
        });
    return taken ? Refusal() : Refusal(taken.error());
}

Refusal handle(Giver &giver, const commands::CheckField &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    const auto fields = loadIdentity(giver.sql, *row);
    const auto field = std::ranges::find(fields, command.field, &IdentityField::field);
    if (field == fields.end())
        return makeError(codes::badCommand, u"There is no such field."_s,
                         {{u"field"_s, command.field}});
    if (field->found != command.found)
        return makeError(codes::changedElsewhere, u"A later result says something else."_s,
                         {{u"current"_s, toJson(*field)}});
    // That something is wrong may be found at any time; that it is right only while it is open.
    if (command.check != FieldCheck::Differs && command.check != FieldCheck::Unreadable) {
        if (auto error = isClosedFile(giver, *row))
            return error;
    }
    const bool isSaid = command.check != FieldCheck::Unknown;
    if (auto error = tryRun(giver.work,
                            "UPDATE identity_field SET said = $4, said_by = $5, said_at = $6"
                            " WHERE tenant = $1 AND applicant = $2 AND field = $3",
                            {row->tenant, row->id, command.field,
                             isSaid ? enumName(command.check) : u""_s,
                             isSaid ? Value(giver.account()) : Value(),
                             isSaid ? Value(giver.work.now) : Value()}))
        return error;
    if (isSaid && command.check != FieldCheck::Matches)
        addHistory(giver.work, *row, giver.actor.name, u"field_"_s + enumName(command.check),
                   command.field);
    lookAgain(giver.work, *row);
    return {};
}

// ---- evaluation --------------------------------------------------------------------------------

Refusal handle(Giver &giver, const commands::AppointApplicant &command)
{
    auto row = leasedFile(giver, command.tenant, command.applicant);
    if (!row)
        return row.error();
    if (auto error = isClosedFile(giver, *row))
        return error;
    giver.sql.run("INSERT INTO appointment (tenant, applicant, date, time, zone, minutes, place,"
                  " evaluator, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
                  " ON CONFLICT (tenant, applicant) DO UPDATE SET date = excluded.date,"
                  " time = excluded.time, zone = excluded.zone, minutes = excluded.minutes,"
                  " place = excluded.place, evaluator = excluded.evaluator,"
                  " made_at = excluded.made_at",
                  {row->tenant, row->id, command.date, command.time, command.zone,
                   command.minutes, DisplayText::line(command.place), giver.account(),
                   giver.work.now});
    addHistory(giver.work, *row, giver.actor.name, u"appointed"_s,
               command.date + u' ' + command.time);
    saveApplicant(giver.work, *row);
    mailApplicant(giver.work, *row, ApplicantMail::Appointment);
    return {};
}

} // namespace werkbank
