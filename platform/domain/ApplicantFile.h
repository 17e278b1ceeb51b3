// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/rules/ApplicantMachine.h"
#include "core/wire/Json.h"
#include "platform/domain/Applications.h"
#include "platform/domain/Work.h"

#include <QJsonObject>

// The file of one applicant as it lies in the store. Who may give which verdict, and that two decide,
// are rules of the store (0021_applicant_guard.sql): tryRun() turns their names into the answer.
// Thread of the platform, inside a transaction; errors of the store go into the Sql.
namespace werkbank {

enum class SuspensionAppeal { None, Waits, Answered };

struct ApplicantFile {
    Id tenant, id;
    QString publicId, email, language, page;
    std::optional<Id> account;
    QString person;
    ApplicantState state = ApplicantState::Unknown;  // unknown: a draft
    ApplicantTask task = ApplicantTask::Unknown;
    Instant waitingSince, createdAt;
    std::optional<Instant> appliedAt;
    int submission = 0, appeal = 0;
    QList<ApplicationItem> reopened;
    Id identification, evaluation;
    QList<QString> reasons;
    QString reasonText;
    std::optional<Instant> decidedAt;
    QString appealText;
    std::optional<Instant> appealUntil;
    std::optional<Id> claimedBy;
    std::optional<Instant> claimedUntil;
    QString recheckOn;
    int recheckStage = 0;
    QString source;                  // "operator": made on the command line, not by an application
    std::optional<Id> suspendedBy;
    SuspensionAppeal suspensionAppeal = SuspensionAppeal::None;
};

std::optional<ApplicantFile> loadApplicant(Sql &sql, const Id &tenant, const Id &id);
std::optional<ApplicantFile> applicantOf(Sql &sql, const Id &tenant, const Id &account);
ApplicantFacts factsOf(Sql &sql, const ApplicantFile &row);
// The name in his application, else that of his account, else his address.
QString nameOf(Sql &sql, const ApplicantFile &row);

// Writes all of it with the task that follows, and tells the desk. A draft is told to nobody.
void saveApplicant(Work &work, ApplicantFile &row);
// One step of the machine; `wrong_state` {state} where there is none.
std::optional<Error> step(ApplicantFile &row, ApplicantStep step);
// `who` empty: the platform or the applicant himself.
void addHistory(Work &work, const ApplicantFile &row, const QString &who, const QString &what,
                const QString &text = {});

// Runs a statement whose rules may say no: `not_eligible` {rule} then.
std::optional<Error> tryRun(Work &work, QByteArrayView sql, const Values &values);

// Levels that an evaluation grants.
struct Granted {
    QString task;
    int level = 0;
    Instant until;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("level", s.level); v("until", s.until);
    }
};
struct EvaluationRow {
    Evaluation body;
    QList<Granted> levels;
};
std::optional<EvaluationRow> loadEvaluation(Sql &sql, const ApplicantFile &row);
std::optional<Identification> loadIdentification(Sql &sql, const ApplicantFile &row);
QList<IdentityField> loadIdentity(Sql &sql, const ApplicantFile &row);
std::optional<Appointment> loadAppointment(Sql &sql, const ApplicantFile &row);

// ---- what he wrote -----------------------------------------------------------------------------

// One item as JSON; empty: nothing was written yet.
QJsonObject loadItem(Sql &sql, const ApplicantFile &row, ApplicationItem item);
void storeItem(Work &work, const ApplicantFile &row, ApplicationItem item, const QJsonObject &body);
template <class T>
T loadItem(Sql &sql, const ApplicantFile &row)
{
    return fromJson<T>(loadItem(sql, row, T::item), Strictness::Lenient).valueOr(T());
}

// What the page's items agreed to, with the time at which he did.
struct AgreedItem {
    QList<Consent> consents;
    template <class S, class V> static void fields(S &s, V &v) { v("consents", s.consents); }
};

} // namespace werkbank
