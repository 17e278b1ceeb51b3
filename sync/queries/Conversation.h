// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "sync/queries/Query.h"

// What was said in a case, newest window first. See Query.h for threads.
namespace werkbank {

enum class Delivery {
    None,       // not mine
    Held,       // undoable, not sent yet
    Waiting,    // durable here, no connection or its turn has not come
    Uploading,  // its files go first
    Sent,       // the platform has it
    Read,       // the customer has read it
    Refused,    // final; the text is kept
};

struct ConversationRow {
    QString key;          // the entity's id
    QByteArray sortKey;   // confirmed by pos, pending behind them by their number
    qint64 viewRev = 0;

    // Exactly one of the three is set.
    std::optional<MessageBody> message;
    std::optional<NoteBody> note;
    std::optional<EventBody> event;

    Delivery delivery = Delivery::None;
    Id command;           // the pending command, for retry, edit, discard
    QString code;         // Refused
    QString problem;      // Refused: for a person
    int uploaded = 0;     // per mille, Uploading
    Instant editableUntil;  // own message: 5 min
};

struct ConversationQuery {
    Id caseId;
    int window = 200;     // newest so many messages; pending ones always
    using Row = ConversationRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
