// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantFile.h"

#include "core/wire/ApplicantEntities.h"
#include "core/wire/Codes.h"
#include "platform/domain/JsonColumn.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

#define APPLICANT                                                                                 \
    "SELECT tenant, id, public, email, language, page, account, person, state, task,"              \
    " waiting_since, created_at, applied_at, submission, appeal, reopened, identification,"        \
    " evaluation, reasons, reason_text, decided_at, appeal_text, appeal_until, claimed_by,"        \
    " claimed_until, recheck_on, recheck_stage, source, suspended_by, suspension_appeal"            \
    " FROM applicant"

ApplicantFile readApplicant(const Row &row)
{
    Columns c(row);
    ApplicantFile out;
    out.tenant = c.id();
    out.id = c.id();
    out.publicId = c.text();
    out.email = c.text();
    out.language = c.text();
    out.page = c.text();
    out.account = c.maybeId();
    out.person = c.text();
    out.state = enumFromName<ApplicantState>(c.text());
    out.task = enumFromName<ApplicantTask>(c.text());
    out.waitingSince = c.instant();
    out.createdAt = c.instant();
    out.appliedAt = c.maybeInstant();
    out.submission = int(c.integer());
    out.appeal = int(c.integer());
    out.reopened = fromColumn<QList<ApplicationItem>>(c.bytes());
    out.identification = c.id();
    out.evaluation = c.id();
    out.reasons = fromColumn<QList<QString>>(c.bytes());
    out.reasonText = c.text();
    out.decidedAt = c.maybeInstant();
    out.appealText = c.text();
    out.appealUntil = c.maybeInstant();
    out.claimedBy = c.maybeId();
    out.claimedUntil = c.maybeInstant();
    out.recheckOn = c.text();
    out.recheckStage = int(c.integer());
    out.source = c.text();
    out.suspendedBy = c.maybeId();
    out.suspensionAppeal = SuspensionAppeal(c.integer());
    return out;
}

std::optional<ApplicantFile> found(const std::optional<Row> &row)
{
    return row ? std::optional(readApplicant(*row)) : std::nullopt;
}

} // namespace

std::optional<ApplicantFile> loadApplicant(Sql &sql, const Id &tenant, const Id &id)
{
    return found(sql.row(APPLICANT " WHERE tenant = $1 AND id = $2", {tenant, id}));
}

std::optional<ApplicantFile> applicantOf(Sql &sql, const Id &tenant, const Id &account)
{
    return found(sql.row(APPLICANT " WHERE tenant = $1 AND account = $2", {tenant, account}));
}

#undef APPLICANT

ApplicantFacts factsOf(Sql &sql, const ApplicantFile &row)
{
    ApplicantFacts facts;
    facts.state = row.state;
    if (const auto identification = loadIdentification(sql, row))
        facts.identification = identification->state;
    facts.identity = loadIdentity(sql, row);
    facts.hasAppointment = loadAppointment(sql, row).has_value();
    facts.isEvaluated = !row.evaluation.isNull();
    facts.recheckDue = row.recheckStage > 0;
    facts.appealWaits = row.suspensionAppeal == SuspensionAppeal::Waits;
    const Rows given = sql.rows("SELECT verdict FROM verdict WHERE tenant = $1 AND applicant = $2"
                                " AND submission = $3 AND appeal = $4 ORDER BY at, id",
                                {row.tenant, row.id, row.submission, row.appeal});
    for (const Row &verdict : given)
        facts.verdicts.append(enumFromName<ApplicantVerdict>(verdict.text(0)));
    const auto approvers = sql.row("SELECT count(DISTINCT judge) FROM verdict WHERE tenant = $1"
                                   " AND applicant = $2 AND submission = $3"
                                   " AND verdict = 'approve'",
                                   {row.tenant, row.id, row.submission});
    facts.approvers = approvers ? int(approvers->integer(0)) : 0;
    return facts;
}

QString nameOf(Sql &sql, const ApplicantFile &row)
{
    const auto person = loadItem<application::Person>(sql, row);
    QString name = (person.firstName + u' ' + person.lastName).simplified();
    if (!name.isEmpty())
        return name;
    const auto account = sql.row("SELECT name FROM account WHERE id = $1", {row.account});
    return account ? account->text(0) : row.email;
}

void saveApplicant(Work &work, ApplicantFile &row)
{
    ApplicantFacts facts = factsOf(work.sql, row);
    if (row.state == ApplicantState::Submitted && isReadyToApprove(facts))
        facts.state = row.state = ApplicantState::Deciding;
    else if (row.state == ApplicantState::Deciding && facts.verdicts.isEmpty()
             && !isReadyToApprove(facts))
        facts.state = row.state = ApplicantState::Submitted;
    const ApplicantTask next = nextTask(facts);
    if (next != row.task) {
        row.task = next;
        row.waitingSince = work.now;
    }
    work.sql.run(
        "UPDATE applicant SET language = $3, page = $4, account = $5, person = $6, state = $7,"
        " task = $8, waiting_since = $9, applied_at = $10, submission = $11, appeal = $12,"
        " reopened = $13, identification = $14, evaluation = $15, reasons = $16,"
        " reason_text = $17, decided_at = $18, appeal_text = $19, appeal_until = $20,"
        " claimed_by = $21, claimed_until = $22, recheck_on = $23, recheck_stage = $24,"
        " suspended_by = $25, suspension_appeal = $26, rev = rev + 1 WHERE tenant = $1 AND id = $2",
        {row.tenant, row.id, row.language, row.page, row.account, row.person,
         enumName(row.state), enumName(row.task), row.waitingSince, row.appliedAt, row.submission,
         row.appeal, toColumn(row.reopened), row.identification, row.evaluation,
         toColumn(row.reasons), row.reasonText, row.decidedAt, row.appealText, row.appealUntil,
         row.claimedBy, row.claimedUntil, row.recheckOn, row.recheckStage, row.suspendedBy,
         int(row.suspensionAppeal)});
    if (row.state != ApplicantState::Unknown)
        work.effect.touch(Scope::ofDesk(row.tenant), DeskApplicantBody::kind, row.id);
}

std::optional<Error> step(ApplicantFile &row, ApplicantStep step)
{
    const auto next = after(row.state, step);
    if (!next)
        return makeError(codes::wrongState, u"This cannot be done with the file as it is now."_s,
                         {{u"state"_s, enumName(row.state)}});
    row.state = *next;
    return {};
}

void addHistory(Work &work, const ApplicantFile &row, const QString &who, const QString &what,
                const QString &text)
{
    work.sql.run("INSERT INTO applicant_history (tenant, applicant, n, at, who, what, text)"
                 " VALUES ($1, $2, (SELECT COALESCE(max(h.n), 0) + 1 FROM applicant_history h"
                 " WHERE h.tenant = $1 AND h.applicant = $2), $3, $4, $5, $6)",
                 {row.tenant, row.id, work.now, who, what, text});
}

std::optional<Error> tryRun(Work &work, QByteArrayView sql, const Values &values)
{
    if (work.sql.failed())
        return {};
    const auto done = work.sql.tx().run(sql, values);
    if (done)
        return {};
    if (done.error().code != "constraint"_L1) {
        work.sql.fail(done.error());
        return {};
    }
    return makeError(codes::notEligible, u"A rule forbids that you do this."_s,
                     {{u"rule"_s, done.error().detail.value("constraint"_L1)}});
}

std::optional<EvaluationRow> loadEvaluation(Sql &sql, const ApplicantFile &row)
{
    const auto found = sql.row("SELECT e.scorecard, e.marks, e.levels, e.text, e.evaluator, a.name,"
                               " e.at FROM evaluation e JOIN account a ON a.id = e.evaluator"
                               " WHERE e.tenant = $1 AND e.id = $2",
                               {row.tenant, row.evaluation});
    if (!found)
        return {};
    Columns c(*found);
    EvaluationRow out;
    out.body.scorecard = c.text();
    out.body.marks = fromColumn<QList<ScoreMark>>(c.bytes());
    out.levels = fromColumn<QList<Granted>>(c.bytes());
    out.body.text = c.text();
    out.body.by = c.id();
    out.body.byName = c.text();
    out.body.at = c.instant();
    return out;
}

std::optional<Identification> loadIdentification(Sql &sql, const ApplicantFile &row)
{
    const auto found = sql.row("SELECT reference, method, state, started_at, result_at, document,"
                               " document_until FROM identification WHERE tenant = $1"
                               " AND id = $2",
                               {row.tenant, row.identification});
    if (!found)
        return {};
    Columns c(*found);
    Identification out;
    out.reference = c.text();
    out.method = c.text();
    out.state = enumFromName<IdentificationState>(c.text());
    out.startedAt = c.instant();
    out.resultAt = c.maybeInstant();
    out.document = c.text();
    out.documentUntil = c.text();
    return out;
}

QList<IdentityField> loadIdentity(Sql &sql, const ApplicantFile &row)
{
    QList<IdentityField> out;
    const Rows fields = sql.rows("SELECT field, stated, found, said FROM identity_field"
                                 " WHERE tenant = $1 AND applicant = $2 ORDER BY n",
                                 {row.tenant, row.id});
    for (const Row &field : fields) {
        IdentityField one{field.text(0), field.text(1), field.text(2), {}};
        if (const auto said = enumFromName<FieldCheck>(field.text(3)); said != FieldCheck::Unknown)
            one.check = said;
        out.append(one);
    }
    return out;
}

std::optional<Appointment> loadAppointment(Sql &sql, const ApplicantFile &row)
{
    const auto found = sql.row("SELECT p.date, p.time, p.zone, p.minutes, p.place, p.evaluator,"
                               " a.name FROM appointment p JOIN account a ON a.id = p.evaluator"
                               " WHERE p.tenant = $1 AND p.applicant = $2",
                               {row.tenant, row.id});
    if (!found)
        return {};
    Columns c(*found);
    return Appointment{c.text(), c.text(), c.text(), int(c.integer()), c.text(), c.id(), c.text()};
}

QJsonObject loadItem(Sql &sql, const ApplicantFile &row, ApplicationItem item)
{
    const auto found = sql.row("SELECT body FROM applicant_item WHERE tenant = $1"
                               " AND applicant = $2 AND item = $3",
                               {row.tenant, row.id, enumName(item)});
    return found ? QJsonDocument::fromJson(found->blob(0)).object() : QJsonObject();
}

void storeItem(Work &work, const ApplicantFile &row, ApplicationItem item, const QJsonObject &body)
{
    work.sql.run("INSERT INTO applicant_item (tenant, applicant, item, body, at)"
                 " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, applicant, item) DO UPDATE"
                 " SET body = excluded.body, at = excluded.at",
                 {row.tenant, row.id, enumName(item),
                  Utf8{QJsonDocument(body).toJson(QJsonDocument::Compact)}, work.now});
}

} // namespace werkbank
