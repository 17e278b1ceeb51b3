// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantByOperator.h"

#include "platform/domain/ApplicantFile.h"
#include "platform/domain/Audit.h"
#include "platform/domain/TokenText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void addFileByOperator(Work &work, const Id &tenant, const Id &account)
{
    const auto who = work.sql.row("SELECT email, language FROM account WHERE id = $1", {account});
    if (!who || work.sql.hit("SELECT 1 FROM applicant WHERE tenant = $1 AND (email = $2"
                             " OR account = $3)", {tenant, who->text(0), account}))
        return;
    const Id id = work.newId();
    work.sql.run("INSERT INTO applicant (tenant, id, public, email, language, page, account, state,"
                 " created_at, applied_at, decided_at, source)"
                 " VALUES ($1, $2, $3, $4, $5, '', $6, $7, $8, $8, $8, 'operator')",
                 {tenant, id, newToken(work.rng).first(16), who->text(0), who->text(1), account,
                  enumName(ApplicantState::Approved), work.now});
    auto row = loadApplicant(work.sql, tenant, id);
    if (!row)
        return;
    addHistory(work, *row, {}, u"made_by_operator"_s);
    saveApplicant(work, *row);
    appendAudit(work, {tenant, auditOperator(), auditOperator(), AuditAction::SupporterAdded,
                       auditAbout("applicant", id), u"done"_s,
                       {{u"source"_s, u"command_line"_s}}});
}

} // namespace werkbank
