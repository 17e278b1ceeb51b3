// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

// Spot checks: what a reviewer reads and says, and what becomes of it. core/quality holds the
// rules. Value types, any thread.
namespace werkbank {

// One criterion of a scorecard, answered.
struct ScoreMark {
    QString criterion;            // its id in the scorecard
    int mark = 0;                 // 1-5; 0: not applicable. Of a critical one always 0
    std::optional<bool> breach;   // of a critical one: yes or no
    QString reason;               // needed for a mark of 2 and below, and for a breach
    QList<Id> evidence;           // review_line ids
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("criterion", s.criterion); v("mark", s.mark); v("breach", s.breach);
        v("reason", s.reason, limits::paragraph); v("evidence", s.evidence);
    }
};

// An objection is looked at by somebody who has not judged before.
enum class ReviewRound { Unknown, First, Second, Third, Objection };
template <>
struct EnumNames<ReviewRound> {
    static constexpr const char *names[] = {"", "first", "second", "third", "objection"};
};

enum class ReviewState { Unknown, Waiting, Taken, Submitted };
template <>
struct EnumNames<ReviewState> {
    static constexpr const char *names[] = {"", "waiting", "taken", "submitted"};
};

// ---- scope desk:<tenant>, reviewers ---------------------------------------------------------

// A case that waits for a reviewer. It tells nothing by which one could choose.
struct DeskReviewBody {
    static constexpr char kind[] = "desk_review";
    Id id;
    ReviewState state = ReviewState::Unknown;
    ReviewRound round = ReviewRound::Unknown;
    Instant drawnAt;
    Instant dueAt;
    std::optional<Id> takenBy;          // an account
    QString takenByName;
    std::optional<Instant> takenUntil;  // the lease; then it waits again
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("state", s.state); v("round", s.round); v("drawn_at", s.drawnAt);
        v("due_at", s.dueAt); v("taken_by", s.takenBy); v("taken_by_name", s.takenByName);
        v("taken_until", s.takenUntil);
    }
};

// ---- scope review:<id>, for who has taken it ------------------------------------------------

struct ReviewBody {
    static constexpr char kind[] = "review";
    Id id;
    Id tenant;
    ReviewRound round = ReviewRound::Unknown;
    QString task;
    int level = 1;
    QString language;
    QString device;      // masked
    QString scorecard;   // id and version: "spot-check-1"
    QString solution;    // masked
    qint64 workedMs = 0; // billed
    Instant takenUntil;
    // Of an objection: the expert's words, masked, and the marks that he objects to.
    QString objection;
    QList<ScoreMark> marks;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("round", s.round); v("task", s.task);
        v("level", s.level); v("language", s.language); v("device", s.device);
        v("scorecard", s.scorecard); v("solution", s.solution, limits::paragraph);
        v("worked_ms", s.workedMs); v("taken_until", s.takenUntil);
        v("objection", s.objection, limits::paragraph); v("marks", s.marks);
    }
};

// A message, note or event of the case, without anybody's name.
struct ReviewLineBody {
    static constexpr char kind[] = "review_line";
    Id id;
    Id review;
    qint64 n = 0;                      // order, from 1
    Side side = Side::Unknown;         // of a message
    bool note = false;                 // the expert's own, or handed over
    std::optional<CaseEvent> event;    // then there is no text
    QString text;                      // masked
    QList<FileRef> files;              // without blob; the name masked
    Instant at;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("review", s.review); v("n", s.n); v("side", s.side);
        v("note", s.note); v("event", s.event); v("text", s.text, limits::text);
        v("files", s.files); v("at", s.at);
    }
};

// ---- scope account:<id> ---------------------------------------------------------------------

// The reviewer's, after he has submitted: only now why it was drawn, the customer's stars and
// whether the others agree.
struct ReviewDoneBody {
    static constexpr char kind[] = "review_done";
    Id id;
    Id tenant;
    ReviewRound round = ReviewRound::Unknown;
    QString task;
    QString scorecard;
    Instant submittedAt;
    QList<ScoreMark> marks;
    QString text;
    QString drawnBy;                 // "random", or the rule of the risk quota
    int stars = 0;                   // 0: the customer gave none
    std::optional<int> agreement;    // with the other reviewer, ten-thousandths of like marks
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("round", s.round); v("task", s.task);
        v("scorecard", s.scorecard); v("submitted_at", s.submittedAt); v("marks", s.marks);
        v("text", s.text, limits::paragraph); v("drawn_by", s.drawnBy); v("stars", s.stars);
        v("agreement", s.agreement);
    }
};

enum class ObjectionState { Unknown, Open, Upheld, Changed };
template <>
struct EnumNames<ObjectionState> {
    static constexpr const char *names[] = {"", "open", "upheld", "changed"};
};

// The expert's: what a spot check found in one of his cases. Both versions stay visible.
struct ReviewResultBody {
    static constexpr char kind[] = "review_result";
    Id id;
    Id tenant;
    Id caseId;
    QString number;   // of the case
    QString task;
    QString scorecard;
    Instant at;
    QList<ScoreMark> marks;
    QString text;
    QList<QString> quotes;  // the marked passages, one per evidence of `marks`, in their order
    QString answer;         // his one answer
    std::optional<Instant> answeredAt;
    Instant objectUntil;
    std::optional<ObjectionState> objectionState;
    QString objection;
    QList<ScoreMark> decidedMarks;  // after an objection
    QString decision;
    std::optional<Instant> decidedAt;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("tenant", s.tenant); v("case", s.caseId); v("number", s.number);
        v("task", s.task); v("scorecard", s.scorecard); v("at", s.at); v("marks", s.marks);
        v("text", s.text, limits::paragraph); v("quotes", s.quotes, limits::line);
        v("answer", s.answer, limits::paragraph); v("answered_at", s.answeredAt);
        v("object_until", s.objectUntil); v("objection_state", s.objectionState);
        v("objection", s.objection, limits::paragraph); v("decided_marks", s.decidedMarks);
        v("decision", s.decision, limits::paragraph); v("decided_at", s.decidedAt);
    }
};

} // namespace werkbank
