// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Remote.h"

#include "core/rules/RemoteMachine.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

// The question about this session, while only this computer knows of it.
const OutgoingCommand *questionOf(const View &view, const Id &session)
{
    for (const OutgoingCommand *command : view.commands()) {
        if (isCommand<commands::AskRemote>(*command)
            && argumentsOf<commands::AskRemote>(*command).session == session)
            return command;
    }
    return nullptr;
}

bool isEnding(const View &view, const RemoteSessionBody &body)
{
    for (const OutgoingCommand *command : view.commandsOf(body.caseId)) {
        if (isCommand<commands::EndRemote>(*command) && isUnderWay(*command)
            && argumentsOf<commands::EndRemote>(*command).session == body.id)
            return true;
    }
    return false;
}

void addSessionsOf(QSet<QString> &out, const View &view, const Id &caseId)
{
    for (const auto &body : view.all<RemoteSessionBody>(Scope::ofCase(caseId)))
        out.insert(body.id.toString());
    for (const OutgoingCommand *command : view.commandsOf(caseId)) {
        if (isCommand<commands::AskRemote>(*command))
            out.insert(argumentsOf<commands::AskRemote>(*command).session.toString());
    }
}

} // namespace

std::optional<RemoteSessionRow> RemoteQuery::row(const View &view, const QString &key) const
{
    const Id session = Id::fromString(key);
    RemoteSessionRow row;
    row.key = key;
    if (const auto body = view.get<RemoteSessionBody>(session)) {
        row.body = *body;
        row.ending = isOpen(body->state) && isEnding(view, *body);
    } else if (const OutgoingCommand *asked = questionOf(view, session)) {
        const auto question = argumentsOf<commands::AskRemote>(*asked);
        row.body.id = session;
        row.body.caseId = question.caseId;
        row.body.expert = view.account();
        row.body.asked = question.rights;
        row.body.reason = question.reason;
        row.body.minutes = question.minutes;
        row.body.tool = question.tool;
        row.body.askedAt = asked->command.madeAt;
        row.asking = isUnderWay(*asked);
        row.command = asked->command.uuid;
        row.problem = asked->text;
    } else {
        return {};
    }
    row.mine = row.body.expert == view.account();
    const bool isWanted = caseId.isNull() ? row.mine && isOpen(row.body.state)
                                          : row.body.caseId == caseId;
    if (!isWanted)
        return {};
    if (const auto theCase = view.get<CaseBody>(row.body.caseId))
        row.customer = theCase->customer.name;
    row.sortKey = SortKey().newestFirst(row.body.askedAt).id(session);
    return row;
}

QList<RemoteSessionRow> RemoteQuery::rows(const View &view) const
{
    QSet<QString> keys;
    if (!caseId.isNull()) {
        addSessionsOf(keys, view, caseId);
    } else {
        for (const CaseBody &body : view.cases(view.now()))
            addSessionsOf(keys, view, body.id);
    }
    QList<RemoteSessionRow> out;
    for (const QString &key : std::as_const(keys)) {
        if (auto found = row(view, key))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &RemoteSessionRow::sortKey);
    return out;
}

QList<QString> RemoteQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    // Also those that are gone.
    for (const Id &id : changes.ofKind(QLatin1StringView(RemoteSessionBody::kind)))
        out.insert(id.toString());
    for (const Id &id : changes.cases) {
        if (caseId.isNull() || id == caseId)
            addSessionsOf(out, view, id);
    }
    return out.values();
}

} // namespace werkbank
