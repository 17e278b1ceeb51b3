// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditedCommands.h"

#include <QJsonArray>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Audited {
    AuditAction action = AuditAction::Unknown;
    QString role;
    QString object;
    QJsonObject details;
    Id tenant;  // null: that of the case, or all tenants of the account
};

template <class C>
std::optional<Audited> audited(const C &)
{
    return {};
}

QJsonArray textsOf(const QList<QString> &texts)
{
    return QJsonArray::fromStringList(texts);
}

// ---- cases -----------------------------------------------------------------------------------

std::optional<Audited> audited(const commands::AssignCase &c)
{
    return Audited{AuditAction::CaseAssigned, u"dispatcher"_s, auditAbout("case", c.caseId),
                   {{u"to"_s, c.account.toString()}, {u"reason"_s, c.reason}}, {}};
}

std::optional<Audited> audited(const commands::ReportDamage &c)
{
    return Audited{AuditAction::DamageReported, {}, auditAbout("case", c.caseId),
                   {{u"text"_s, c.text}}, {}};
}

// ---- money -----------------------------------------------------------------------------------

template <class C>
Audited ofBatch(AuditAction action, const C &c)
{
    return {action, u"finance"_s, auditAbout("payout_batch", c.batch), {}, c.tenant};
}

std::optional<Audited> audited(const commands::ProposePayout &c)
{
    return ofBatch(AuditAction::PayoutProposed, c);
}

std::optional<Audited> audited(const commands::ReleasePayout &c)
{
    return ofBatch(AuditAction::PayoutReleased, c);
}

std::optional<Audited> audited(const commands::DiscardPayout &c)
{
    return ofBatch(AuditAction::PayoutDiscarded, c);
}

std::optional<Audited> audited(const commands::AssignPayment &c)
{
    return Audited{AuditAction::PaymentAssigned, u"finance"_s, auditAbout("payment", c.payment), {},
                   c.tenant};
}

std::optional<Audited> audited(const commands::AnswerObjection &c)
{
    return Audited{AuditAction::ObjectionAnswered, u"finance"_s, auditAbout("earning", c.earning),
                   {}, c.tenant};
}

std::optional<Audited> audited(const commands::SettleDamage &c)
{
    return Audited{AuditAction::DamageSettled, u"finance"_s, auditAbout("earning", c.earning),
                   {{u"outcome"_s, enumName(c.outcome)}, {u"text"_s, c.text}}, c.tenant};
}

// The object of his own profile is himself: visit() fills it in.
std::optional<Audited> audited(const commands::SetPayProfile &c)
{
    return Audited{AuditAction::PayProfileSet, u"expert"_s, {},
                   {{u"iban_end"_s, c.iban.right(4)}, {u"holder"_s, c.holder}}, {}};
}

// ---- applicants ------------------------------------------------------------------------------

template <class C>
Audited ofApplicant(AuditAction action, const C &c, const QJsonObject &details = {})
{
    return {action, u"onboarder"_s, auditAbout("applicant", c.applicant), details, c.tenant};
}

std::optional<Audited> audited(const commands::IdentifyApplicant &c)
{
    return ofApplicant(AuditAction::IdentificationStarted, c, {{u"method"_s, c.method}});
}

std::optional<Audited> audited(const commands::ImportIdentifications &c)
{
    return Audited{AuditAction::IdentificationImported, u"onboarder"_s, {}, {}, c.tenant};
}

std::optional<Audited> audited(const commands::CheckField &c)
{
    return ofApplicant(AuditAction::IdentityFieldChecked, c,
                       {{u"field"_s, c.field}, {u"check"_s, enumName(c.check)}});
}

std::optional<Audited> audited(const commands::EvaluateApplicant &c)
{
    return ofApplicant(AuditAction::ApplicantEvaluated, c, {{u"scorecard"_s, c.scorecard}});
}

std::optional<Audited> audited(const commands::DecideApplicant &c)
{
    return ofApplicant(AuditAction::ApplicantDecided, c,
                       {{u"verdict"_s, enumName(c.verdict)}, {u"reasons"_s, textsOf(c.reasons)}});
}

std::optional<Audited> audited(const commands::SuspendExpert &c)
{
    return ofApplicant(AuditAction::ExpertSuspended, c, {{u"reasons"_s, textsOf(c.reasons)}});
}

std::optional<Audited> audited(const commands::AppealSuspension &)
{
    return Audited{AuditAction::SuspensionAppealed, u"expert"_s, {}, {}, {}};
}

std::optional<Audited> audited(const commands::RestoreExpert &c)
{
    return ofApplicant(AuditAction::ExpertRestored, c, {{u"reasons"_s, textsOf(c.reasons)}});
}

// ---- reviews ---------------------------------------------------------------------------------

std::optional<Audited> audited(const commands::TakeReviews &c)
{
    return Audited{AuditAction::ReviewsTaken, u"reviewer"_s, {}, {}, c.tenant};
}

std::optional<Audited> audited(const commands::SubmitReview &c)
{
    return Audited{AuditAction::ReviewSubmitted, u"reviewer"_s, auditAbout("review", c.review), {},
                   c.tenant};
}

std::optional<Audited> audited(const commands::ReturnReview &c)
{
    return Audited{AuditAction::ReviewReturned, u"reviewer"_s, auditAbout("review", c.review),
                   {{u"reason"_s, c.reason}}, c.tenant};
}

std::optional<Audited> audited(const commands::AnswerReview &c)
{
    return Audited{AuditAction::ReviewAnswered, u"expert"_s, auditAbout("result", c.result), {}, {}};
}

std::optional<Audited> audited(const commands::ObjectToReview &c)
{
    return Audited{AuditAction::ReviewObjected, u"expert"_s, auditAbout("result", c.result), {}, {}};
}

// ----------------------------------------------------------------------------------------------

Id tenantOfCase(Work &work, const Id &caseId)
{
    const auto row = work.sql.row("SELECT tenant FROM cases WHERE id = $1", {caseId});
    return row ? row->id(0) : Id();
}

Id tenantIfThere(Work &work, const Id &tenant)
{
    return work.sql.hit("SELECT 1 FROM tenant WHERE id = $1", {tenant}) ? tenant : Id();
}

void write(Work &work, const Viewer &viewer, const AnyCommand &command, const QString &outcome)
{
    const auto is = std::visit([](const auto &c) { return audited(c); }, command);
    if (!is)
        return;
    const bool isAccount = viewer.kind == Viewer::Kind::Account;
    AuditEntry entry{{}, isAccount ? auditAccount(viewer.id) : auditCustomer(viewer.id), is->role,
                     is->action, is->object, outcome, is->details};
    if (entry.role.isEmpty())
        entry.role = isAccount ? u"expert"_s : u"customer"_s;
    const Id caseId = caseOf(command);
    if (is->tenant.isNull() && caseId.isNull()) {
        if (entry.object.isEmpty())
            entry.object = entry.actor;
        return appendAuditOf(work, viewer.id, entry);
    }
    entry.tenant = caseId.isNull() ? tenantIfThere(work, is->tenant) : tenantOfCase(work, caseId);
    appendAudit(work, entry);
}

} // namespace

void auditDone(Work &work, const Viewer &viewer, const AnyCommand &command)
{
    write(work, viewer, command, u"done"_s);
}

void auditRefusal(Work &work, const Viewer &viewer, const Command &command, const Error &error)
{
    if (const auto decoded = decodeCommand(command))
        write(work, viewer, *decoded, auditRefused(error.code));
}

} // namespace werkbank
