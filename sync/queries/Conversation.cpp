// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Conversation.h"

#include "core/rules/FixedIds.h"
#include "core/rules/Policy.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>
#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 behindAll = std::numeric_limits<qint64>::max();
enum Place { AtMessage, BehindMessage };

// Which message or note a command is about.
Id targetOf(const OutgoingCommand &command)
{
    const QJsonObject &args = command.command.args;
    const Id message = Id::fromString(args["message"_L1].toString());
    return message.isNull() ? Id::fromString(args["note"_L1].toString()) : message;
}

// The command to speak of: the one that made the row before one that changes it.
const OutgoingCommand *commandFor(const View &view, const Id &caseId, const Id &target)
{
    const OutgoingCommand *out = nullptr;
    for (const OutgoingCommand *command : view.commandsOf(caseId)) {
        if (targetOf(*command) != target)
            continue;
        if (isCommand<commands::SendMessage>(*command))
            return command;
        out = command;
    }
    return out;
}

void describe(const View &view, const OutgoingCommand *command, ConversationRow &row)
{
    if (!command)
        return;
    row.command = command->command.uuid;
    switch (command->state) {
    case CommandState::Refused:
        row.delivery = Delivery::Refused;
        row.code = command->code;
        row.problem = command->text;
        break;
    case CommandState::Waiting:
        if (command->isReoffered() && row.message && row.message->pos > 0)
            break;
        row.delivery = view.isHeld(*command) ? Delivery::Held : Delivery::Waiting;
        if (const auto uploaded = view.uploaded(*command)) {
            row.delivery = Delivery::Uploading;
            row.uploaded = *uploaded;
        }
        break;
    case CommandState::Done:
    case CommandState::Cut:
        row.delivery = Delivery::Sent;
    }
}

ConversationRow messageRow(const View &view, const MessageBody &message, qint64 customerReadN)
{
    ConversationRow row;
    row.key = message.id.toString();
    row.message = message;
    const bool isConfirmed = message.pos > 0;
    if (message.side == view.side()) {
        row.delivery = message.sideN <= customerReadN ? Delivery::Read : Delivery::Sent;
        row.editableUntil = message.at + terms::editMessage;
    }
    const OutgoingCommand *command = commandFor(view, message.caseId, message.id);
    describe(view, command, row);
    row.sortKey = isConfirmed ? SortKey().number(message.pos).number(AtMessage)
                              : SortKey().number(behindAll).number(AtMessage)
                                    .number(command ? command->n : 0);
    return row;
}

// A refused message is not painted: it is not going to be in the conversation.
std::optional<ConversationRow> refusedRow(const View &view, const OutgoingCommand &command)
{
    if (command.state != CommandState::Refused)
        return {};
    ConversationRow row;
    qint64 place = behindAll;
    if (isCommand<commands::SendMessage>(command)) {
        const auto send = argumentsOf<commands::SendMessage>(command);
        MessageBody message;
        message.id = send.message;
        message.caseId = send.caseId;
        message.side = view.side();
        message.author = view.author();
        message.text = send.text;
        message.files = send.files;
        message.quote = send.quote;
        message.at = command.command.madeAt;
        row.key = send.message.toString();
        row.message = message;
    } else if (isCommand<commands::SaveNote>(command)) {
        const auto save = argumentsOf<commands::SaveNote>(command);
        row.key = save.note.toString();
        row.note = NoteBody{save.note, save.caseId, save.afterPos, 0, view.author(),
                            save.text, command.command.madeAt};
        place = save.afterPos;
    } else {
        return {};
    }
    describe(view, &command, row);
    row.sortKey = SortKey().number(place).number(row.note ? BehindMessage : AtMessage)
                      .number(row.note ? command.command.madeAt.ms : command.n).text(row.key);
    return row;
}

template <class Body>
ConversationRow placedRow(const Body &body)
{
    ConversationRow row;
    row.key = body.id.toString();
    // A note that still waits has no number yet and stands behind all that have.
    row.sortKey = SortKey().number(body.afterPos).number(BehindMessage)
                      .number(body.n > 0 ? body.n : body.at.ms).text(row.key);
    return row;
}

ConversationRow noteRow(const View &view, const NoteBody &note)
{
    ConversationRow row = placedRow(note);
    row.note = note;
    describe(view, commandFor(view, note.caseId, note.id), row);
    return row;
}

ConversationRow eventRow(const EventBody &event)
{
    ConversationRow row = placedRow(event);
    row.event = event;
    return row;
}

} // namespace

QList<ConversationRow> ConversationQuery::rows(const View &view) const
{
    QList<ConversationRow> out;
    QSet<QString> keys;
    const auto add = [&](ConversationRow row) {
        keys.insert(row.key);
        out.append(std::move(row));
    };
    const qint64 customerReadN = view.readN(caseId, Side::Customer);
    const auto messages = view.messages(caseId, window);
    qint64 lowest = 0;
    if (std::ranges::count_if(messages, [](const auto &m) { return m.pos > 0; }) >= window)
        lowest = std::ranges::min(messages, {}, [](const auto &m) {
            return m.pos > 0 ? m.pos : behindAll;
        }).pos;
    for (const MessageBody &message : messages)
        add(messageRow(view, message, customerReadN));
    for (const NoteBody &note : view.notes(caseId, lowest))
        add(noteRow(view, note));
    for (const EventBody &event : view.events(caseId, lowest))
        add(eventRow(event));
    for (const OutgoingCommand *command : view.commandsOf(caseId)) {
        if (auto refused = refusedRow(view, *command); refused && !keys.contains(refused->key))
            add(std::move(*refused));
    }
    std::ranges::sort(out, {}, &ConversationRow::sortKey);
    return out;
}

std::optional<ConversationRow> ConversationQuery::row(const View &view, const QString &key) const
{
    const Id id = Id::fromString(key);
    if (const auto message = view.get<MessageBody>(id); message && message->caseId == caseId)
        return messageRow(view, *message, view.readN(caseId, Side::Customer));
    if (const auto note = view.get<NoteBody>(id); note && note->caseId == caseId)
        return noteRow(view, *note);
    if (const auto event = view.get<EventBody>(id); event && event->caseId == caseId)
        return eventRow(*event);
    const OutgoingCommand *command = commandFor(view, caseId, id);
    return command ? refusedRow(view, *command) : std::nullopt;
}

QList<QString> ConversationQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    const Scope scope = Scope::ofCase(caseId);
    for (const auto &[key, where] : changes.entities.asKeyValueRange()) {
        if (where == scope
            && (key.kind == QLatin1StringView(MessageBody::kind)
                || key.kind == QLatin1StringView(NoteBody::kind)
                || key.kind == QLatin1StringView(EventBody::kind)))
            out.insert(key.id.toString());
    }
    // Between its old and its new place the customer's marker has turned "sent" into "read".
    const EntityKey marker{QString::fromLatin1(MarkerBody::kind), markerId(caseId, Side::Customer)};
    if (const auto before = changes.markersBefore.constFind(marker);
        before != changes.markersBefore.constEnd()) {
        const qint64 now = view.readN(caseId, Side::Customer);
        for (const Id &id : view.messageIds(caseId, view.side(), *before, now))
            out.insert(id.toString());
    }
    return out.values();
}

} // namespace werkbank
