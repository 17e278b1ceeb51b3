// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Reviews.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/QueryRows.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

namespace {

template <class Query>
QList<typename Query::Row> rowsFor(const Query &query, const View &view, const QSet<QString> &keys)
{
    QList<typename Query::Row> out;
    for (const QString &key : keys) {
        if (auto found = query.row(view, key))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &Query::Row::sortKey);
    return out;
}

template <class Body>
void addKeys(QSet<QString> &out, const View &view)
{
    for (const Body &body : view.all<Body>())
        out.insert(body.id.toString());
}

template <class Query, class Body>
QList<typename Query::Row> allRows(const Query &query, const View &view)
{
    QSet<QString> keys;
    addKeys<Body>(keys, view);
    return rowsFor(query, view, keys);
}

} // namespace

// ---- a reviewer's -------------------------------------------------------------------------------

std::optional<ReviewRow> ReviewsQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    ReviewRow row;
    row.key = key;
    row.desk = view.get<DeskReviewBody>(id);
    row.review = view.get<ReviewBody>(id);
    row.done = view.get<ReviewDoneBody>(id);
    if (!row.desk && !row.review && !row.done)
        return {};
    row.tenant = row.review ? row.review->tenant
        : row.done          ? row.done->tenant
                            : view.scopeOf({QString::fromLatin1(DeskReviewBody::kind), id})
                                  .value_or(Scope{}).id;
    for (const OutgoingCommand *command : view.commandsOf(key)) {
        if (!isCommand<commands::SubmitReview>(*command)
            && !isCommand<commands::ReturnReview>(*command))
            continue;
        row.command = command->command.uuid;
        row.submitting = isUnderWay(*command);
        row.problem = command->state == CommandState::Refused ? command->text : QString();
        row.code = command->code;
    }
    const int rank = row.review ? 0 : row.done ? 2 : 1;
    const Instant at = row.done ? row.done->submittedAt
        : row.desk              ? row.desk->drawnAt
                                : Instant{};
    row.sortKey = rank == 2 ? SortKey().number(rank).newestFirst(at).id(id)
                            : SortKey().number(rank).oldestFirst(at).id(id);
    return row;
}

QList<ReviewRow> ReviewsQuery::rows(const View &view) const
{
    QSet<QString> keys;
    addKeys<DeskReviewBody>(keys, view);
    addKeys<ReviewBody>(keys, view);
    addKeys<ReviewDoneBody>(keys, view);
    return rowsFor(*this, view, keys);
}

QList<QString> ReviewsQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, DeskReviewBody::kind);
    addIds(out, changes, ReviewBody::kind);
    addIds(out, changes, ReviewDoneBody::kind);
    for (const QString &lane : changes.lanes) {
        if (!Id::fromString(lane).isNull())
            out.insert(lane);
    }
    return out.values();
}

std::optional<ReviewLineRow> ReviewLinesQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<ReviewLineBody>(id);
    if (!body || body->review != review)
        return {};
    return ReviewLineRow{key, SortKey().number(body->n).id(id), 0, *body};
}

QList<ReviewLineRow> ReviewLinesQuery::rows(const View &view) const
{
    QSet<QString> keys;
    for (const auto &body : view.all<ReviewLineBody>(Scope::ofReview(review)))
        keys.insert(body.id.toString());
    return rowsFor(*this, view, keys);
}

QList<QString> ReviewLinesQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, ReviewLineBody::kind);
    return out.values();
}

// ---- an expert's --------------------------------------------------------------------------------

std::optional<ReviewResultRow> ReviewResultsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<ReviewResultBody>(Id::fromString(key));
    if (!body)
        return {};
    ReviewResultRow row;
    row.key = key;
    row.body = *body;
    row.answer = body->answer;
    row.objection = body->objection;
    for (const OutgoingCommand *command : view.commandsOf(key)) {
        const bool isAnswer = isCommand<commands::AnswerReview>(*command);
        if (!isAnswer && !isCommand<commands::ObjectToReview>(*command))
            continue;
        row.command = command->command.uuid;
        row.sending = isUnderWay(*command);
        row.problem = command->state == CommandState::Refused ? command->text : QString();
        row.code = command->code;
        if (row.sending)
            (isAnswer ? row.answer : row.objection)
                = argumentsOf<commands::AnswerReview>(*command).text;
    }
    row.sortKey = SortKey().newestFirst(body->at).id(body->id);
    return row;
}

QList<ReviewResultRow> ReviewResultsQuery::rows(const View &view) const
{
    return allRows<ReviewResultsQuery, ReviewResultBody>(*this, view);
}

QList<QString> ReviewResultsQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, ReviewResultBody::kind);
    for (const QString &lane : changes.lanes) {
        if (!Id::fromString(lane).isNull())
            out.insert(lane);
    }
    return out.values();
}

std::optional<ReputationRow> ReputationsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<ReputationBody>(Id::fromString(key));
    if (!body)
        return {};
    return ReputationRow{key, SortKey().text(body->group).id(body->id), 0, *body};
}

QList<ReputationRow> ReputationsQuery::rows(const View &view) const
{
    return allRows<ReputationsQuery, ReputationBody>(*this, view);
}

QList<QString> ReputationsQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, ReputationBody::kind);
    return out.values();
}

// ---- the figures --------------------------------------------------------------------------------

std::optional<PeriodRow> PeriodsQuery::row(const View &view, const QString &key) const
{
    const auto body = view.get<DeskPeriodBody>(Id::fromString(key));
    if (!body)
        return {};
    // "2026-11" before "2026-10".
    const qint64 month = QString(body->period).remove(QLatin1Char('-')).toLongLong();
    return PeriodRow{key, SortKey().number(-month).id(body->id), 0, *body};
}

QList<PeriodRow> PeriodsQuery::rows(const View &view) const
{
    return allRows<PeriodsQuery, DeskPeriodBody>(*this, view);
}

QList<QString> PeriodsQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    addIds(out, changes, DeskPeriodBody::kind);
    return out.values();
}

// ---- asking for reviews --------------------------------------------------------------------------

QList<ReviewTakingRow> ReviewTakingQuery::rows(const View &view) const
{
    return {*row(view, commands::TakeReviews().lane())};
}

QList<QString> ReviewTakingQuery::touched(const Changes &changes, const View &) const
{
    const QString lane = commands::TakeReviews().lane();
    return changes.lanes.contains(lane) ? QList<QString>{lane} : QList<QString>{};
}

std::optional<ReviewTakingRow> ReviewTakingQuery::row(const View &view, const QString &key) const
{
    ReviewTakingRow row;
    row.key = key;
    const auto *last = lastOf<commands::TakeReviews>(view.commandsOf(key));
    if (!last || last->state == CommandState::Done)
        return row;
    row.tenant = argumentsOf<commands::TakeReviews>(*last).tenant;
    row.sending = last->state == CommandState::Waiting;
    if (last->state == CommandState::Refused) {
        row.command = last->command.uuid;
        row.code = last->code;
        row.problem = last->text;
    }
    return row;
}

} // namespace werkbank
