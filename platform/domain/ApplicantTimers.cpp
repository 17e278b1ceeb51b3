// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantTimers.h"

#include "core/rules/IdentMachine.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Roster.h"
#include "platform/domain/Timers.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Timers know the applicant only.
std::optional<ApplicantFile> anyApplicant(Work &work, const Id &applicant)
{
    const auto tenant = work.sql.row("SELECT tenant FROM applicant WHERE id = $1", {applicant});
    return tenant ? loadApplicant(work.sql, tenant->id(0), applicant) : std::nullopt;
}

} // namespace

Instant startOf(Sql &sql, const Id &tenant, const QDate &day)
{
    return {day.startOfDay(tenantZone(sql, tenant)).toMSecsSinceEpoch()};
}

QDate todayAt(Sql &sql, const Id &tenant, Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.ms, tenantZone(sql, tenant)).date();
}

void endLease(Work &work, const Id &applicant)
{
    auto row = anyApplicant(work, applicant);
    if (!row || !row->claimedUntil || work.now < *row->claimedUntil)
        return;
    row->claimedBy.reset();
    row->claimedUntil.reset();
    saveApplicant(work, *row);
}

void identificationDue(Work &work, const Id &applicant)
{
    auto row = anyApplicant(work, applicant);
    auto is = row ? loadIdentification(work.sql, *row) : std::nullopt;
    if (!is || !expire(*is, work.now))
        return;
    work.sql.run("UPDATE identification SET state = $3 WHERE tenant = $1 AND id = $2",
                 {row->tenant, row->identification, enumName(is->state)});
    addHistory(work, *row, {}, u"identification_expired"_s);
    if (isInDoubt(factsOf(work.sql, *row)))
        openRecheck(work, *row);
    else
        saveApplicant(work, *row);
}

void openRecheck(Work &work, ApplicantFile &row)
{
    const QDate last = todayAt(work.sql, row.tenant, work.now).addDays(recheckNoticeDays);
    const QDate planned = QDate::fromString(row.recheckOn, Qt::ISODate);
    if (!planned.isValid() || last < planned)
        row.recheckOn = last.toString(Qt::ISODate);
    if (row.recheckStage == 0) {
        row.recheckStage = 1;
        addHistory(work, row, {}, u"recheck_needed"_s, row.recheckOn);
        mailApplicant(work, row, ApplicantMail::RecheckNeeded);
    }
    if (row.recheckStage == 1)
        setTimer(work, TimerKind::ApplicantRecheck, row.id,
                 startOf(work.sql, row.tenant, QDate::fromString(row.recheckOn, Qt::ISODate)));
    saveApplicant(work, row);
}

void planRecheck(Work &work, ApplicantFile &row)
{
    const QDate decided = todayAt(work.sql, row.tenant, row.decidedAt.value_or(work.now));
    QDate document;
    if (const auto is = loadIdentification(work.sql, row))
        document = identityUntil(*is, tenantZone(work.sql, row.tenant)).value_or(QDate());
    QList<QDate> levels;
    if (const auto evaluation = loadEvaluation(work.sql, row)) {
        for (const Granted &granted : evaluation->levels) {
            if (granted.level > 0)
                levels.append(todayAt(work.sql, row.tenant, granted.until));
        }
    }
    const QDate day = recheckOn(decided, document, levels);
    row.recheckOn = day.toString(Qt::ISODate);
    row.recheckStage = 0;
    setTimer(work, TimerKind::ApplicantRecheck, row.id,
             startOf(work.sql, row.tenant, day.addDays(-recheckNoticeDays)));
}

void recheckDue(Work &work, const Id &applicant)
{
    auto row = anyApplicant(work, applicant);
    const QDate day = row ? QDate::fromString(row->recheckOn, Qt::ISODate) : QDate();
    if (!day.isValid()
        || (row->state != ApplicantState::Approved && row->state != ApplicantState::Suspended))
        return;
    const Instant stop = startOf(work.sql, row->tenant, day);
    if (work.now < stop) {
        if (row->recheckStage == 0) {
            row->recheckStage = 1;
            addHistory(work, *row, {}, u"recheck_soon"_s, row->recheckOn);
            mailApplicant(work, *row, ApplicantMail::RecheckSoon);
        }
        setTimer(work, TimerKind::ApplicantRecheck, row->id, stop);
    } else if (row->recheckStage < 2) {
        row->recheckStage = 2;
        stopOffers(work, *row->account, row->tenant);
        addHistory(work, *row, {}, u"recheck_overdue"_s, row->recheckOn);
        mailApplicant(work, *row, ApplicantMail::RecheckOverdue);
    }
    saveApplicant(work, *row);
}

void finishRecheck(Work &work, ApplicantFile &row)
{
    row.decidedAt = work.now;
    planRecheck(work, row);
    addHistory(work, row, {}, u"rechecked"_s, row.recheckOn);
    saveApplicant(work, row);
    const auto member = work.sql.row("SELECT roles, state FROM membership WHERE tenant = $1"
                                     " AND account = $2",
                                     {row.tenant, *row.account});
    if (!member || member->text(1) != enumName(MembershipState::Verified))
        return;
    // Sets the row of `expert` again, and asks him for what waits.
    if (auto done = setMembership(work, *row.account, row.tenant,
                                  fromColumn<QList<Role>>(member->blob(0)),
                                  MembershipState::Verified, {});
        !done)
        work.sql.fail(done.error());
}

} // namespace werkbank
