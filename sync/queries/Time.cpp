// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Time.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// What waits was made on this computer.
template <class Body>
void fill(const View &view, const Id &caseId, QList<Body> &out, QList<Id> &waiting)
{
    out = view.ofCase<Body>(caseId);
    for (Body &body : out) {
        if (!view.isPainted({QString::fromLatin1(Body::kind), body.id}))
            continue;
        waiting.append(body.id);
        if constexpr (requires { body.device; }) {
            if (body.device.isNull())
                body.device = view.device();
        }
    }
}

bool isAboutTime(const OutgoingCommand &command)
{
    return command.command.name.startsWith("work."_L1);
}

// A clock of mine that goes on, or a question about it.
bool runs(const CaseTimeRow &row)
{
    const auto isMine = [&](const auto &body) { return body.account == row.me; };
    return std::ranges::any_of(row.intervals, [&](const WorkIntervalBody &interval) {
        return !interval.endAt && isMine(interval);
    }) || std::ranges::any_of(row.gaps, [&](const WorkGapBody &gap) {
        return gap.answer == WorkGapAnswer::Open && isMine(gap);
    });
}

// Typed work that runs here, or a question about it: what else happens in the case matters to it.
bool listens(const CaseTimeRow &row)
{
    const auto isHere = [&](const auto &body) {
        return body.account == row.me && body.device == row.device;
    };
    return std::ranges::any_of(row.intervals, [&](const WorkIntervalBody &interval) {
        return !interval.endAt && interval.source == WorkSource::Typed && isHere(interval);
    }) || std::ranges::any_of(row.gaps, [&](const WorkGapBody &gap) {
        return gap.answer == WorkGapAnswer::Open && gap.gap == WorkGapKind::Idle && isHere(gap);
    });
}

QList<Instant> signsOf(const View &view, const Id &caseId)
{
    constexpr int newest = 20;
    const QList<MessageBody> messages = view.messages(caseId, newest);
    const qint64 from = messages.isEmpty() ? 0 : messages.last().pos;
    QList<Instant> out;
    for (const MessageBody &message : messages)
        out.append(message.at);
    for (const NoteBody &note : view.notes(caseId, from))
        out.append(note.at);
    for (const EventBody &event : view.events(caseId, from))
        out.append(event.at);
    std::ranges::sort(out);
    return out;
}

} // namespace

std::optional<CaseTimeRow> CaseTimeQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    const auto body = view.get<CaseBody>(id);
    if (!body || (!caseId.isNull() && id != caseId))
        return {};
    CaseTimeRow row;
    row.key = key;
    row.caseId = id;
    row.me = view.account();
    row.device = view.device();
    fill(view, id, row.intervals, row.waiting);
    fill(view, id, row.gaps, row.waiting);
    if (caseId.isNull() && !runs(row))
        return {};
    fill(view, id, row.pauses, row.waiting);
    row.customer = body->customer.name;
    row.title = body->title;
    row.createdAt = body->createdAt;
    row.open = body->state == CaseState::Assigned && body->assignee == view.account();
    row.urgent = body->urgency == Urgency::Urgent;
    row.tariff = body->tariff;
    row.work = view.get<CaseWorkBody>(id);
    if (listens(row))
        row.signs = signsOf(view, id);
    for (const OutgoingCommand *command : view.commandsOf(id)) {
        if (isAboutTime(*command) && command->state == CommandState::Refused) {
            row.problem = command->text;
            row.code = command->code;
            row.problemCommand = command->command.uuid;
        }
    }
    row.sortKey = SortKey().oldestFirst(body->createdAt).id(id);
    return row;
}

QList<CaseTimeRow> CaseTimeQuery::rows(const View &view) const
{
    QSet<Id> ids;
    if (!caseId.isNull()) {
        ids.insert(caseId);
    } else {
        for (const auto &interval : view.goingOn<WorkIntervalBody>())
            ids.insert(interval.caseId);
        for (const auto &gap : view.goingOn<WorkGapBody>())
            ids.insert(gap.caseId);
    }
    QList<CaseTimeRow> out;
    for (const Id &id : std::as_const(ids)) {
        if (auto found = row(view, id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &CaseTimeRow::sortKey);
    return out;
}

QList<QString> CaseTimeQuery::touched(const Changes &changes, const View &view) const
{
    const auto isSign = [](const QString &kind) {
        return kind == QLatin1StringView(MessageBody::kind)
            || kind == QLatin1StringView(NoteBody::kind)
            || kind == QLatin1StringView(EventBody::kind);
    };
    const auto about = [](const QString &kind) {
        return kind.startsWith("work_"_L1) || kind == QLatin1StringView(CaseWorkBody::kind)
            || kind == QLatin1StringView(CaseBody::kind);
    };
    QSet<QString> out;
    QSet<Id> heard;
    for (const auto &[key, scope] : changes.entities.asKeyValueRange()) {
        if (scope.type != Scope::Type::Case || (!caseId.isNull() && scope.id != caseId))
            continue;
        if (about(key.kind))
            out.insert(scope.id.toString());
        else if (isSign(key.kind))
            heard.insert(scope.id);
    }
    if (!heard.isEmpty()) {
        for (const auto &interval : view.goingOn<WorkIntervalBody>()) {
            if (heard.contains(interval.caseId))
                out.insert(interval.caseId.toString());
        }
        for (const auto &gap : view.goingOn<WorkGapBody>()) {
            if (heard.contains(gap.caseId))
                out.insert(gap.caseId.toString());
        }
    }
    // A verdict changes no entity that was painted the same way before.
    for (const Id &id : changes.cases) {
        if ((caseId.isNull() || id == caseId) && changes.lanes.contains(id.toString()))
            out.insert(id.toString());
    }
    return out.values();
}

} // namespace werkbank
