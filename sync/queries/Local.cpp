// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Local.h"

#include "sync/Outbox.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const DraftQuery &query)
{
    return query.caseId.toString() + u'/' + query.mode;
}

WaitState stateOf(const View &view, const OutgoingCommand &command)
{
    switch (command.state) {
    case CommandState::Refused:
        return WaitState::Refused;
    case CommandState::Done:
    case CommandState::Cut:
        return WaitState::Taken;
    case CommandState::Waiting:
        break;
    }
    if (view.isHeld(command))
        return WaitState::Held;
    return view.isInFlight(command) ? WaitState::Sending : WaitState::Waiting;
}

// Where the words of a command can be written again. Files do not go back into a draft.
QString draftModeOf(const View &view, const OutgoingCommand &command, WaitState state)
{
    const auto body = view.get<CaseBody>(command.caseId);
    if (state == WaitState::Sending || state == WaitState::Taken || !body
        || body->assignee != view.account()
        || (body->state != CaseState::Assigned && body->state != CaseState::Solved))
        return {};
    if (isCommand<commands::SaveNote>(command))
        return u"note"_s;
    return isCommand<commands::SendMessage>(command)
            && argumentsOf<commands::SendMessage>(command).files.isEmpty()
        ? u"reply"_s : QString();
}

} // namespace

// ---- drafts ------------------------------------------------------------------------------------

std::optional<DraftRow> DraftQuery::row(const View &view, const QString &key) const
{
    const auto draft = view.draft(caseId, mode);
    if (!draft || key != keyOf(*this))
        return {};
    return DraftRow{key, {}, 0, draft->text, draft->caret, draft->savedAt};
}

QList<DraftRow> DraftQuery::rows(const View &view) const
{
    const auto only = row(view, keyOf(*this));
    return only ? QList{*only} : QList<DraftRow>();
}

QList<QString> DraftQuery::touched(const Changes &changes, const View &) const
{
    const QString key = keyOf(*this);
    return changes.drafts.contains(key) ? QList{key} : QList<QString>();
}

// ---- what waits --------------------------------------------------------------------------------

std::optional<WaitingRow> WaitingQuery::row(const View &view, const QString &key) const
{
    const OutgoingCommand *command = view.command(Id::fromString(key));
    if (!command || command->isReoffered() || isCommand<commands::SetMarker>(*command)
        || Outbox::isLostAccept(*command))
        return {};
    WaitingRow row;
    row.key = key;
    row.sortKey = SortKey().number(command->n);
    row.command = command->command.uuid;
    row.name = command->command.name;
    row.caseId = command->caseId;
    if (!row.caseId.isNull()) {
        if (const auto body = view.confirmed<CaseBody>(row.caseId))
            row.caseTitle = body->title;
    }
    row.text = command->ownWords();
    row.madeAt = command->command.madeAt;
    row.state = stateOf(view, *command);
    if (row.state == WaitState::Held)
        row.heldUntil = command->notBefore.value_or(Instant{});
    row.draftMode = draftModeOf(view, *command, row.state);
    row.code = command->code;
    row.problem = command->text;
    return row;
}

QList<WaitingRow> WaitingQuery::rows(const View &view) const
{
    QList<WaitingRow> out;
    for (const OutgoingCommand *command : view.commands()) {
        if (auto found = row(view, command->command.uuid.toString()))
            out.append(std::move(*found));
    }
    return out;
}

QList<QString> WaitingQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out;
    for (const Id &uuid : changes.commands)
        out.append(uuid.toString());
    return out;
}

} // namespace werkbank
