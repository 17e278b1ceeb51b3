// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Applicants.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString importKey = u"identifications"_s;

bool hasDecided(const DeskApplicantBody &body, const Id &who)
{
    return std::ranges::find(body.verdicts, who, &GivenVerdict::by) != body.verdicts.end();
}

QByteArray turnKey(const ApplicantRow &row)
{
    SortKey key = SortKey().number(int(row.turn));
    if (row.turn == ApplicantTurn::Nobody)
        key.newestFirst(row.body.waitingSince);
    else
        key.oldestFirst(row.body.waitingSince);
    return key.id(row.body.id);
}

void layCommandsOver(ApplicantRow &row, const QList<const OutgoingCommand *> &commands)
{
    for (const OutgoingCommand *command : commands) {
        if (command->state == CommandState::Refused) {
            row.command = command->command.uuid;
            row.refused = command->command.name;
            row.code = command->code;
            row.rule = command->detail["rule"_L1].toString();
            row.problem = command->text;
            row.said = command->command.args;
        } else if (command->state == CommandState::Waiting && !command->isReoffered()) {
            row.busy.append(command->command.name);
            if (isCommand<commands::CheckField>(*command))
                row.checking.append(argumentsOf<commands::CheckField>(*command).field);
        }
    }
}

} // namespace

ApplicantTurn turnOf(const DeskApplicantBody &body, const Id &me)
{
    switch (body.task) {
    case ApplicantTask::AwaitIdentification:
        return ApplicantTurn::Identification;
    case ApplicantTask::AwaitApplicant:
        return ApplicantTurn::Applicant;
    case ApplicantTask::Nothing:
        return ApplicantTurn::Nobody;
    case ApplicantTask::DecideAppeal:
        // Against a suspension anybody may answer but who suspended, whatever he said before.
        return body.state != ApplicantState::Suspended && hasDecided(body, me)
            ? ApplicantTurn::Colleague : ApplicantTurn::You;
    case ApplicantTask::SecondVerdict:
    case ApplicantTask::ThirdVerdict:
        return hasDecided(body, me) ? ApplicantTurn::Colleague : ApplicantTurn::You;
    default:
        return ApplicantTurn::You;
    }
}

// ---- the list ------------------------------------------------------------------------------------

std::optional<ApplicantRow> ApplicantsQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<DeskApplicantBody>(id);
    if (!body)
        return {};
    ApplicantRow row;
    row.key = key;
    row.tenant = view.scopeOf({QString::fromLatin1(DeskApplicantBody::kind), id})
                     .value_or(Scope{}).id;
    row.me = view.account();
    row.body = *body;
    row.turn = turnOf(*body, row.me);
    layCommandsOver(row, view.commandsOf(key));
    row.sortKey = turnKey(row);
    return row;
}

QList<ApplicantRow> ApplicantsQuery::rows(const View &view) const
{
    QList<ApplicantRow> out;
    for (const DeskApplicantBody &body : view.all<DeskApplicantBody>()) {
        if (auto found = row(view, body.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &ApplicantRow::sortKey);
    return out;
}

QList<QString> ApplicantsQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(DeskApplicantBody::kind)))
        out.insert(id.toString());
    for (const QString &lane : changes.lanes) {
        if (view.get<DeskApplicantBody>(Id::fromString(lane)))
            out.insert(lane);
    }
    return out.values();
}

// ---- one -----------------------------------------------------------------------------------------

QList<ApplicantRow> ApplicantQuery::rows(const View &view) const
{
    const auto found = row(view, applicant.toString());
    return found ? QList<ApplicantRow>{*found} : QList<ApplicantRow>{};
}

QList<QString> ApplicantQuery::touched(const Changes &changes, const View &view) const
{
    const QString key = applicant.toString();
    return ApplicantsQuery().touched(changes, view).contains(key) ? QList<QString>{key}
                                                                  : QList<QString>{};
}

std::optional<ApplicantRow> ApplicantQuery::row(const View &view, const QString &key) const
{
    return ApplicantsQuery().row(view, key);
}

// ---- result files --------------------------------------------------------------------------------

QList<IdentificationImportRow> IdentificationImportQuery::rows(const View &view) const
{
    return {*row(view, importKey)};
}

QList<QString> IdentificationImportQuery::touched(const Changes &changes, const View &) const
{
    return changes.lanes.contains(importKey) ? QList<QString>{importKey} : QList<QString>{};
}

std::optional<IdentificationImportRow> IdentificationImportQuery::row(const View &view,
                                                                      const QString &) const
{
    IdentificationImportRow row;
    row.key = importKey;
    const auto *last = lastOf<commands::ImportIdentifications>(view.commandsOf(importKey));
    if (!last)
        return row;
    row.sending = last->state == CommandState::Waiting;
    row.taken = last->state == CommandState::Done;
    if (last->state == CommandState::Refused) {
        row.command = last->command.uuid;
        row.problem = last->text;
        row.code = last->code;
        row.line = last->detail["line"_L1].toInt();
    }
    return row;
}

} // namespace werkbank
