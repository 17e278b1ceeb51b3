// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/PracticeRow.h"
#include "platform/domain/Refusals.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTalks = 20;

} // namespace

Refusal handle(Giver &giver, const commands::StartPractice &command)
{
    auto file = leasedFile(giver, command.tenant, command.applicant);
    if (!file)
        return file.error();
    if (auto error = isClosedFile(giver, *file))
        return error;
    if (!practiceScripts().find(command.script))
        return badField(u"script"_s, u"There is no such practice case here."_s);
    if (command.language != "de"_L1 && command.language != "en"_L1)
        return badField(u"language"_s, u"The customer speaks German or English."_s);
    if (giver.sql.hit("SELECT 1 FROM practice WHERE id = $1", {command.practice}))
        return badField(u"practice"_s, u"This id is in use."_s);
    const auto latest = latestPractice(giver.sql, file->tenant, file->id);
    if (latest && latest->body.state == PracticeState::Running)
        return wrongState(u"A practice talk is running already."_s, enumName(PracticeState::Running));
    const auto count = giver.sql.row("SELECT count(*) FROM practice WHERE tenant = $1"
                                     " AND applicant = $2",
                                     {file->tenant, file->id});
    if (count && count->integer(0) >= mostTalks)
        return makeError(codes::quotaExceeded, u"There were too many practice talks."_s);
    PracticeRow row;
    row.tenant = file->tenant;
    row.body.id = command.practice;
    row.body.applicant = file->id;
    row.body.script = command.script;
    row.body.language = command.language;
    beginPractice(giver.work, row, giver.account());
    addHistory(giver.work, *file, giver.actor.name, u"practice_started"_s);
    saveApplicant(giver.work, *file);
    return {};
}

Refusal handle(Giver &giver, const commands::EndPractice &command)
{
    auto file = leasedFile(giver, command.tenant, command.applicant);
    if (!file)
        return file.error();
    auto row = loadPractice(giver.sql, file->tenant, command.practice);
    if (!row || row->body.applicant != file->id)
        return makeError(codes::notAllowed, u"There is no such thing here, or it is not yours."_s);
    if (row->body.state != PracticeState::Running)
        return wrongState(u"This practice talk has ended already."_s,
                          enumName(row->body.state));
    endPractice(giver.work, *row);
    return {};
}

} // namespace werkbank
