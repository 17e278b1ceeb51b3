// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditHead.h"
#include "core/wire/Fields.h"
#include "platform/domain/Work.h"

#include <QJsonObject>

// Writes the audit chain (core/audit/AUDIT.md), in the transaction of what it records: both happen
// or neither. Thread of the platform. The chain's counter is taken as late as can be: append behind
// everything else that the handler does. Errors: those of the store; with a Work they go into its
// Sql.
namespace werkbank {

enum class AuditAction {
    Unknown,
    SignInFailed, AccountSuspended,
    CaseAssigned, DamageReported, DamageSettled,
    PayProfileSet, PaymentAssigned, PayoutProposed, PayoutReleased, PayoutDiscarded,
    ObjectionAnswered,
    IdentificationStarted, IdentificationImported, IdentityFieldChecked, ApplicantEvaluated,
    ApplicantDecided, ExpertSuspended, ExpertRestored,
    ReviewsTaken, ReviewSubmitted, ReviewReturned, ReviewAnswered, ReviewObjected,
    SamplePublished, SupporterAdded, SuspensionAppealed,
};
template <>
struct EnumNames<AuditAction> {
    static constexpr const char *names[] = {
        "",
        "sign_in_failed", "account_suspended",
        "case_assigned", "damage_reported", "damage_settled",
        "pay_profile_set", "payment_assigned", "payout_proposed", "payout_released",
        "payout_discarded", "objection_answered",
        "identification_started", "identification_imported", "identity_field_checked",
        "applicant_evaluated", "applicant_decided", "expert_suspended", "expert_restored",
        "reviews_taken", "review_submitted", "review_returned", "review_answered",
        "review_objected", "sample_published", "supporter_added", "suspension_appealed"};
};

struct AuditEntry {
    Id tenant;              // null: the platform's own chain
    QString actor;          // auditAccount() and so on
    QString role;
    AuditAction action = AuditAction::Unknown;
    QString object;         // auditAbout()
    QString outcome = QStringLiteral("done");
    QJsonObject details;    // may be erased later; what must stay belongs into the fields above
};

QString auditAccount(const Id &account);   // "account:<id>"
QString auditCustomer(const Id &link);     // "customer:<id>"
inline QString auditOperator() { return QStringLiteral("operator"); }
QString auditAbout(const char *kind, const Id &id);  // "case:<id>"
QString auditRefused(const QString &code);           // "refused:<code>"

// The row's number in its chain.
Result<qint64> appendAudit(Tx &tx, const AuditEntry &entry, Instant now, Rng &rng);
void appendAudit(Work &work, const AuditEntry &entry);
// What concerns a person as a whole: into the chain of each tenant that the account belongs to, or
// into the platform's own where there is none. `entry.tenant` is not looked at.
void appendAuditOf(Work &work, const Id &account, AuditEntry entry);

// Takes away the details of what was recorded about an object; rows and chain stay.
Result<void> eraseAuditDetails(Tx &tx, const QString &object);

// The newest signed head of a chain; none before the first was signed.
Result<std::optional<AuditHead>> latestHead(Tx &tx, const Id &tenant);
// What a client is to hear: the last head, all of the last hour, and the first of each of the last
// 90 days; newest first.
QList<AuditHead> recentHeads(Sql &sql, const Id &tenant, Instant now);

} // namespace werkbank
