// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ReviewText.h"

#include "core/base/DisplayText.h"
#include "core/rules/FixedIds.h"
#include "core/wire/MoneyEntities.h"
#include "platform/domain/BlindCase.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/ReviewResults.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const Scorecards &cards()
{
    static const Scorecards all = *Scorecards::builtIn();
    return all;
}

// Messages, notes and events in the order in which everybody sees them. What tells how the customer
// found it, or why somebody looks, is not among them.
struct Source {
    Id id;
    qint64 pos = 0, n = 0;
    ReviewLineBody body;
};

// What the customer asked for stands before everything; its source is the case itself.
Source requestOf(const CaseRow &row, const Blinding &blind)
{
    Source source;
    source.id = row.id();
    source.pos = -1;
    source.body.side = Side::Customer;
    source.body.text = blind.text(row.body.description);
    source.body.at = row.body.createdAt;
    return source;
}

QList<Source> messagesOf(Sql &sql, const CaseRow &row, const Blinding &blind)
{
    QList<Source> out;
    const Rows rows = sql.rows("SELECT id, pos, side, text, files, at FROM message"
                               " WHERE tenant = $1 AND case_id = $2 AND deleted_at IS NULL"
                               " ORDER BY pos",
                               {row.tenant(), row.id()});
    for (const Row &each : rows) {
        Columns c(each);
        Source source;
        source.id = c.id();
        source.pos = c.integer();
        source.body.side = enumFromName<Side>(c.text());
        source.body.text = blind.text(c.text());
        source.body.files = fromColumn<QList<FileRef>>(c.bytes());
        for (FileRef &file : source.body.files) {
            file.blob = {};
            file.name = DisplayText::line(blind.fileName(file.name));
        }
        source.body.at = c.instant();
        out.append(source);
    }
    return out;
}

QList<Source> notesOf(Sql &sql, const CaseRow &row, const Blinding &blind)
{
    QList<Source> out;
    const Rows rows = sql.rows("SELECT id, after_pos, n, text, at FROM note WHERE tenant = $1"
                               " AND case_id = $2 ORDER BY n",
                               {row.tenant(), row.id()});
    for (const Row &each : rows) {
        Columns c(each);
        Source source;
        source.id = c.id();
        source.pos = c.integer();
        source.n = c.integer();
        source.body.note = true;
        source.body.text = blind.text(c.text());
        source.body.at = c.instant();
        out.append(source);
    }
    return out;
}

bool isCustomers(CaseEvent what)
{
    switch (what) {
    case CaseEvent::Requested:
    case CaseEvent::Cancelled:
    case CaseEvent::RemoteGranted:
    case CaseEvent::RemoteDenied:
    case CaseEvent::RemoteRevoked:
    case CaseEvent::CapRaised:
        return true;
    default:
        return false;
    }
}

QList<Source> eventsOf(Sql &sql, const CaseRow &row)
{
    QList<Source> out;
    const Rows rows = sql.rows(
        "SELECT id, after_pos, n, what, at FROM event WHERE tenant = $1 AND case_id = $2"
        " AND what NOT IN ('reported', 'damage_reported', 'damage_settled', 'confirmed',"
        " 'closed_unconfirmed', 'withdrawn', 'reopened', 'not_yet', 'another_expert') ORDER BY n",
        {row.tenant(), row.id()});
    for (const Row &each : rows) {
        Columns c(each);
        Source source;
        source.id = c.id();
        source.pos = c.integer();
        source.n = c.integer();
        source.body.event = enumFromName<CaseEvent>(c.text());
        source.body.side = isCustomers(*source.body.event) ? Side::Customer : Side::Expert;
        source.body.at = c.instant();
        out.append(source);
    }
    return out;
}

QList<Source> sourcesOf(Sql &sql, const CaseRow &row, const Blinding &blind)
{
    QList<Source> out = messagesOf(sql, row, blind) + notesOf(sql, row, blind) + eventsOf(sql, row);
    if (!row.body.description.isEmpty())
        out.prepend(requestOf(row, blind));
    std::ranges::stable_sort(out, [](const Source &a, const Source &b) {
        return std::pair(a.pos, a.n) < std::pair(b.pos, b.n);
    });
    return out;
}

void writeLines(Work &work, const ReviewRow &review, const QList<Source> &sources)
{
    qint64 n = 0;
    for (Source source : sources) {
        ReviewLineBody &body = source.body;
        body.id = reviewLineId(review.id, source.id);
        body.review = review.id;
        body.n = ++n;
        work.sql.run("INSERT INTO review_line (tenant, review, id, n, source, body)"
                     " VALUES ($1, $2, $3, $4, $5, $6)",
                     {review.of.tenant, review.id, body.id, n, source.id, toColumn(body)});
    }
}

qint64 workedMs(Sql &sql, const CaseRow &row)
{
    const auto found = sql.row("SELECT body FROM case_work WHERE tenant = $1 AND case_id = $2",
                               {row.tenant(), row.id()});
    return found ? fromColumn<CaseWorkBody>(found->blob(0)).countedMs : 0;
}

QString clearTextOf(Sql &sql, const Id &tenant, const Id &source)
{
    for (const char *statement :
         {"SELECT text FROM message WHERE tenant = $1 AND id = $2",
          "SELECT text FROM note WHERE tenant = $1 AND id = $2",
          "SELECT what FROM event WHERE tenant = $1 AND id = $2"}) {
        if (const auto row = sql.row(statement, {tenant, source}))
            return DisplayText::line(row->text(0));
    }
    const auto row = loadCase(sql, source);
    return row && row->tenant() == tenant ? DisplayText::line(row->body.description) : QString();
}

} // namespace

QString spotCheckCard()
{
    const Scorecard *card = cards().newest(u"spot-check");
    return card ? card->key() : QString();
}

const Scorecard *scorecardOf(const QString &key)
{
    return cards().byKey(key);
}

std::optional<ReviewBody> writeReviewText(Work &work, const ReviewRow &review)
{
    const auto row = loadCase(work.sql, review.of.caseId);
    if (!row)
        return {};
    const Blinding blind = blindingOf(work.sql, *row);
    writeLines(work, review, sourcesOf(work.sql, *row, blind));
    ReviewBody body;
    body.id = review.id;
    body.tenant = review.of.tenant;
    body.round = review.of.round;
    body.task = row->body.task;
    body.level = row->body.level;
    body.language = row->body.language;
    body.device = blind.text(row->body.device);
    body.scorecard = review.scorecard;
    body.solution = blind.text(row->body.solution);
    body.workedMs = workedMs(work.sql, *row);
    body.takenUntil = review.takenUntil.value_or(work.now);
    if (review.of.round == ReviewRound::Objection) {
        const auto first = reviewOf(work.sql, review, ReviewRound::First);
        const auto result = first ? resultOf(work.sql, *first) : std::nullopt;
        if (result) {
            body.objection = blind.text(result->body.objection);
            body.marks = marksFor(work.sql, result->marked, review.id, lastMarks(result->body));
            for (ScoreMark &mark : body.marks)
                mark.reason = blind.text(mark.reason);
        }
    }
    return body;
}

bool isEvidence(Sql &sql, const ReviewRow &review, const QList<ScoreMark> &marks)
{
    return std::ranges::all_of(marks, [&](const ScoreMark &mark) {
        return std::ranges::all_of(mark.evidence, [&](const Id &line) {
            return sql.hit("SELECT 1 FROM review_line WHERE tenant = $1 AND review = $2 AND id = $3",
                           {review.of.tenant, review.id, line});
        });
    });
}

QList<QString> quotesOf(Sql &sql, const ReviewRow &review, const QList<ScoreMark> &marks)
{
    QList<QString> out;
    for (const ScoreMark &mark : marks) {
        for (const Id &line : mark.evidence) {
            const auto row = sql.row("SELECT source FROM review_line WHERE tenant = $1 AND id = $2",
                                     {review.of.tenant, line});
            out.append(row ? clearTextOf(sql, review.of.tenant, row->id(0)) : QString());
        }
    }
    return out;
}

QList<ScoreMark> marksFor(Sql &sql, const Id &from, const Id &to, QList<ScoreMark> marks)
{
    for (ScoreMark &mark : marks) {
        QList<Id> there;
        for (const Id &line : mark.evidence) {
            if (const auto row = sql.row("SELECT b.id FROM review_line a JOIN review_line b"
                                         " ON b.tenant = a.tenant AND b.source = a.source"
                                         " WHERE a.review = $1 AND a.id = $2 AND b.review = $3",
                                         {from, line, to}))
                there.append(row->id(0));
        }
        mark.evidence = there;
    }
    return marks;
}

void forgetReviewText(Work &work, const ReviewRow &review)
{
    work.sql.run("UPDATE review_line SET body = '' WHERE tenant = $1 AND review = $2",
                 {review.of.tenant, review.id});
    work.sql.run("UPDATE review SET body = '' WHERE tenant = $1 AND id = $2",
                 {review.of.tenant, review.id});
}

} // namespace werkbank
