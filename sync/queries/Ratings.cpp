// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Ratings.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

void addAnswer(const View &view, RatingRow &row)
{
    row.answer = row.body.answer;
    const OutgoingCommand *command =
        lastOf<commands::AnswerRating>(view.commandsOf(row.body.caseId));
    // What was taken shows in the rating itself as soon as it has come.
    if (!command || !row.body.answer.isEmpty())
        return;
    const QString text = argumentsOf<commands::AnswerRating>(*command).text;
    row.command = command->command.uuid;
    if (command->state == CommandState::Refused) {
        row.refused = text;
        row.problem = command->text;
        row.code = command->code;
    } else if (isUnderWay(*command)) {
        row.answer = text;
        row.sending = true;
        row.mayTakeBack = command->state == CommandState::Waiting && !command->sent;
    }
}

} // namespace

std::optional<RatingRow> RatingsQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<RatingBody>(id);
    const auto theCase = view.get<CaseBody>(id);
    if (!body || !theCase || theCase->assignee != view.account()
        || theCase->closedAt.value_or(Instant{}) < view.now() - since)
        return {};
    RatingRow row;
    row.key = key;
    row.body = *body;
    row.number = theCase->number;
    row.task = theCase->task;
    row.customer = theCase->customer.name;
    addAnswer(view, row);
    row.sortKey = SortKey().number(row.answer.isEmpty() ? 0 : 1)
                      .newestFirst(body->editedAt.value_or(body->at)).id(id);
    return row;
}

QList<RatingRow> RatingsQuery::rows(const View &view) const
{
    QList<RatingRow> out;
    for (const CaseBody &body : view.cases(view.now() - since)) {
        if (auto found = row(view, body.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &RatingRow::sortKey);
    return out;
}

QList<QString> RatingsQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    for (const char *kind : {RatingBody::kind, CaseBody::kind}) {
        for (const Id &id : changes.ofKind(QLatin1StringView(kind)))
            out.insert(id.toString());
    }
    for (const QString &lane : changes.lanes) {
        if (!Id::fromString(lane).isNull())
            out.insert(lane);
    }
    return out.values();
}

} // namespace werkbank
