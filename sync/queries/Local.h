// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"
#include "sync/queries/Query.h"

#include "core/wire/Entities.h"

// What stays on this computer: drafts, and what waits to be sent. See Query.h for threads.
namespace werkbank {

// ---- drafts ----------------------------------------------------------------------------------

struct DraftRow {
    QString key;  // "<case>/reply" or "<case>/note" or "<case>/solve"
    QByteArray sortKey;
    qint64 viewRev = 0;

    QString text;
    int caret = 0;
    Instant savedAt;
};

struct DraftQuery {
    Id caseId;
    QString mode;  // "reply", "note", "solve"
    using Row = DraftRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// ---- what waits ------------------------------------------------------------------------------

enum class WaitState { Held, Waiting, Sending, Taken, Refused };

struct WaitingRow {
    QString key;  // the command's uuid
    QByteArray sortKey;
    qint64 viewRev = 0;

    Id command;
    QString name;      // "message.send", …
    Id caseId;         // null for commands without a case
    QString caseTitle;
    QString text;      // the person's own words in it, if any
    QString draftMode; // the draft that the words can go back to: "reply", "note"; empty: none
    Instant madeAt;
    Instant heldUntil; // Held
    WaitState state = WaitState::Waiting;
    QString code;
    QString problem;
};

struct WaitingQuery {
    using Row = WaitingRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// ---- commands for Client::keep ---------------------------------------------------------------

namespace local {

struct SaveDraft {  // empty text removes it
    static constexpr char name[] = "draft.save";
    Id caseId;
    QString mode;
    QString text;
    int caret = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("mode", s.mode); v("text", s.text, limits::text); v("caret", s.caret);
    }
};

// Takes back a command that was not sent yet, or discards one that was refused.
// Error `too_late` once it is on its way.
struct DropCommand {
    static constexpr char name[] = "command.drop";
    Id command;
    template <class S, class V> static void fields(S &s, V &v) { v("command", s.command); }
};

// Sends a held command now.
struct ReleaseCommand {
    static constexpr char name[] = "command.release";
    Id command;
    template <class S, class V> static void fields(S &s, V &v) { v("command", s.command); }
};

// The case leaves "needs you" until then or the customer's next word, or (forAnswer) until that alone;
// with neither it is back at once.
struct SnoozeCase {
    static constexpr char name[] = "case.snooze";
    Id caseId;
    std::optional<Instant> until;
    bool forAnswer = false;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("until", s.until); v("for_answer", s.forAnswer);
    }
};

// The case looks unread on this computer until it is opened again; what the customer sees of it
// stays.
struct MarkUnread {
    static constexpr char name[] = "case.unread";
    Id caseId;
    bool unread = true;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("unread", s.unread);
    }
};

} // namespace local
} // namespace werkbank
