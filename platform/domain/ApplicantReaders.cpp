// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantReaders.h"

#include "platform/domain/ApplicantFile.h"
#include "platform/domain/JsonColumn.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHistory = 40;

struct PhasedVerdict {
    GivenVerdict body;
    int submission = 0, appeal = 0;
};

QList<PhasedVerdict> loadVerdicts(Sql &sql, const ApplicantFile &row)
{
    QList<PhasedVerdict> out;
    const Rows rows = sql.rows("SELECT v.submission, v.appeal, v.verdict, v.reasons, v.items,"
                               " v.text, v.judge, a.name, v.at FROM verdict v"
                               " JOIN account a ON a.id = v.judge WHERE v.tenant = $1"
                               " AND v.applicant = $2 ORDER BY v.at, v.id",
                               {row.tenant, row.id});
    for (const Row &found : rows) {
        Columns c(found);
        PhasedVerdict one;
        one.submission = int(c.integer());
        one.appeal = int(c.integer());
        one.body.verdict = enumFromName<ApplicantVerdict>(c.text());
        one.body.reasons = fromColumn<QList<QString>>(c.bytes());
        one.body.items = fromColumn<QList<ApplicationItem>>(c.bytes());
        one.body.text = c.text();
        one.body.by = c.id();
        one.body.byName = c.text();
        one.body.at = c.instant();
        out.append(one);
    }
    return out;
}

bool isOpenPhase(const ApplicantFile &row)
{
    return row.state == ApplicantState::Submitted || row.state == ApplicantState::Deciding
           || row.state == ApplicantState::Appealed;
}

void addVerdicts(Sql &sql, const ApplicantFile &row, const Id &viewer, DeskApplicantBody &body)
{
    const QList<PhasedVerdict> all = loadVerdicts(sql, row);
    const auto isOfNow = [&](const PhasedVerdict &verdict) {
        return isOpenPhase(row) && verdict.submission == row.submission
               && verdict.appeal == row.appeal;
    };
    const bool hasJudged = std::ranges::any_of(all, [&](const PhasedVerdict &verdict) {
        return isOfNow(verdict) && verdict.body.by == viewer;
    });
    const bool isHimself = row.account == viewer;
    for (const PhasedVerdict &verdict : all) {
        if (isHimself || (isOfNow(verdict) && !hasJudged))
            ++body.sealed;
        else
            body.verdicts.append(verdict.body);
    }
}

void addSkills(const application::Skills &claims, const std::optional<EvaluationRow> &evaluation,
               DeskApplicantBody &body)
{
    for (const application::Claim &claim : claims.skills)
        body.skills.append({claim.task, claim.level, 0, {}, {}});
    if (!evaluation)
        return;
    for (const Granted &granted : evaluation->levels) {
        auto skill = std::ranges::find(body.skills, granted.task, &ApplicantSkill::task);
        if (skill == body.skills.end())
            skill = body.skills.insert(body.skills.end(),
                                       ApplicantSkill{granted.task, 0, 0, {}, {}});
        skill->granted = granted.level;
        if (granted.level > 0) {
            skill->proof = u"evaluation"_s;
            skill->until = granted.until;
        }
    }
}

void addHistory(Sql &sql, const ApplicantFile &row, DeskApplicantBody &body)
{
    const Rows rows = sql.rows("SELECT at, who, what, text FROM applicant_history"
                               " WHERE tenant = $1 AND applicant = $2 ORDER BY n DESC LIMIT $3",
                               {row.tenant, row.id, longestHistory});
    for (const Row &one : rows)
        body.history.append({one.instant(0), one.text(1), one.text(2), one.text(3)});
}

void addClaim(const ReadContext &context, const ApplicantFile &row, DeskApplicantBody &body)
{
    if (!row.claimedBy)
        return;
    body.claimedBy = row.claimedBy;
    body.claimedUntil = row.claimedUntil;
    if (const auto name = context.sql.row("SELECT name FROM account WHERE id = $1",
                                          {*row.claimedBy}))
        body.claimedByName = name->text(0);
}

QJsonObject deskApplicant(const ReadContext &context, const Id &id, Columns &)
{
    Sql &sql = context.sql;
    const auto row = loadApplicant(sql, context.scope.id, id);
    if (!row)
        return {};
    DeskApplicantBody body;
    body.id = id;
    body.account = row->account;
    body.name = nameOf(sql, *row);
    body.language = row->language;
    body.state = row->state;
    body.task = row->task;
    body.waitingSince = row->waitingSince;
    body.appliedAt = row->appliedAt.value_or(row->createdAt);
    body.business = loadItem<application::Business>(sql, *row).seller;
    const auto languages = loadItem<application::Languages>(sql, *row);
    body.area = languages.area;
    body.speaks = languages.speaks;
    const auto evaluation = loadEvaluation(sql, *row);
    addSkills(loadItem<application::Skills>(sql, *row), evaluation, body);
    const auto bank = loadItem<application::Bank>(sql, *row);
    body.holder = bank.holder;
    body.ibanEnd = bank.iban.right(4);
    body.consents = fromJson<AgreedItem>(loadItem(sql, *row, ApplicationItem::Consents),
                                         Strictness::Lenient).valueOr(AgreedItem()).consents;
    body.identity = loadIdentity(sql, *row);
    body.identification = loadIdentification(sql, *row);
    body.appointment = loadAppointment(sql, *row);
    if (evaluation && row->account != context.viewer)
        body.evaluation = evaluation->body;
    addVerdicts(sql, *row, context.viewer, body);
    body.reopened = row->reopened;
    body.appeal = row->appealText;
    addClaim(context, *row, body);
    body.recheckOn = row->recheckOn;
    addHistory(sql, *row, body);
    return toJson(body);
}

#define DESK_APPLICANT                                                                            \
    "SELECT a.id, a.rev, a.id FROM applicant a WHERE a.tenant = $1 AND a.state <> ''"

} // namespace

constexpr KindReader deskApplicantReader{
    DeskApplicantBody::kind, Scope::Type::Desk, false, DESK_APPLICANT " AND a.id = $2",
    DESK_APPLICANT " AND a.id < $2 ORDER BY a.id DESC LIMIT $3", deskApplicant};

#undef DESK_APPLICANT

} // namespace werkbank
