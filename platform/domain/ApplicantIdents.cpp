// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantIdents.h"

#include "core/wire/Codes.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/ApplicantWork.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// An identification that was begun anew does not count any more.
#define STARTED                                                                                   \
    " FROM identification i JOIN applicant a ON a.tenant = i.tenant AND a.identification = i.id"   \
    " WHERE i.state = 'started'"

std::optional<ApplicantFile> fileOf(Work &work, const QString &reference)
{
    const auto row = work.sql.row("SELECT tenant, applicant FROM identification"
                                  " WHERE reference = $1", {reference});
    return row ? loadApplicant(work.sql, row->id(0), row->id(1)) : std::nullopt;
}

} // namespace

std::optional<IdentToBegin> identToBegin(Sql &sql, Instant notTriedSince)
{
    const auto row = sql.row("SELECT i.reference, a.tenant, a.id" STARTED " AND i.case_id = ''"
                             " AND i.problem <> 'ident_known'"
                             " AND (i.asked_at IS NULL OR i.asked_at <= $1)"
                             " ORDER BY i.asked_at, i.started_at LIMIT 1",
                             {notTriedSince});
    const auto file = row ? loadApplicant(sql, row->id(1), row->id(2)) : std::nullopt;
    if (!file)
        return {};
    const auto person = loadItem<application::Person>(sql, *file);
    return IdentToBegin{row->text(0), person.firstName, person.lastName, file->email,
                        file->language};
}

std::optional<IdentToAsk> identToAsk(Sql &sql, Instant notAskedSince)
{
    const auto row = sql.row("SELECT i.reference, i.case_id" STARTED " AND i.case_id <> ''"
                             " AND (i.asked_at IS NULL OR i.asked_at <= $1)"
                             " ORDER BY i.asked_at LIMIT 1",
                             {notAskedSince});
    return row ? std::optional(IdentToAsk{row->text(0), row->text(1)}) : std::nullopt;
}

#undef STARTED

void identBegun(Work &work, const QString &reference, const QString &caseId, const QString &page)
{
    auto row = fileOf(work, reference);
    if (!row)
        return;
    work.sql.run("UPDATE identification SET case_id = $2, asked_at = $3, problem = ''"
                 " WHERE reference = $1", {reference, caseId, work.now});
    addHistory(work, *row, {}, u"identification_ordered"_s, caseId);
    saveApplicant(work, *row);
    mailApplicant(work, *row, ApplicantMail::IdentifyPage, page);
}

void identAsked(Work &work, const QString &reference)
{
    work.sql.run("UPDATE identification SET asked_at = $2, problem = '' WHERE reference = $1",
                 {reference, work.now});
}

void identFailed(Work &work, const QString &reference, const QString &code)
{
    const auto before = work.sql.row("SELECT problem FROM identification WHERE reference = $1",
                                     {reference});
    work.sql.run("UPDATE identification SET asked_at = $2, problem = $3 WHERE reference = $1",
                 {reference, work.now, code});
    auto row = fileOf(work, reference);
    if (!row || !before || before->text(0) == code)
        return;
    const QString what = code.startsWith("ident_"_L1) ? code.mid(6) : u"answer"_s;
    addHistory(work, *row, {}, u"identification_"_s + what);
    saveApplicant(work, *row);
}

Result<void> identFetched(Work &work, const QString &reference, const IdentResult &result)
{
    if (result.reference != reference)
        return makeError(codes::badCommand, u"This result is about another reference."_s);
    identAsked(work, reference);
    const auto taken = importIdentifications(work, {}, identFile({result}));
    return taken ? Result<void>() : taken.error();
}

} // namespace werkbank
