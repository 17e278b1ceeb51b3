// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PracticeRow.h"

#include "platform/domain/ApplicantFile.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

#define PRACTICE                                                                                  \
    "SELECT tenant, id, applicant, script, language, state, started_at, ended_at, told, trap"     \
    " FROM practice"

PracticeRow readPractice(Sql &sql, const Row &found)
{
    Columns c(found);
    PracticeRow out;
    out.tenant = c.id();
    out.body.id = c.id();
    out.body.applicant = c.id();
    out.body.script = c.text();
    out.body.language = c.text();
    out.body.state = enumFromName<PracticeState>(c.text());
    out.body.startedAt = c.instant();
    out.body.endedAt = c.maybeInstant();
    out.body.told = fromColumn<QList<QString>>(c.bytes());
    out.body.trap = c.text();
    const Rows lines = sql.rows("SELECT at, side, text FROM practice_line WHERE tenant = $1"
                                " AND practice = $2 ORDER BY n",
                                {out.tenant, out.body.id});
    for (const Row &line : lines)
        out.body.lines.append({line.instant(0), enumFromName<Side>(line.text(1)), line.text(2)});
    return out;
}

std::optional<PracticeRow> found(Sql &sql, const std::optional<Row> &row)
{
    return row ? std::optional(readPractice(sql, *row)) : std::nullopt;
}

void addLine(Work &work, PracticeRow &row, Side side, const QString &text)
{
    work.sql.run("INSERT INTO practice_line (tenant, practice, n, at, side, text)"
                 " VALUES ($1, $2, $3, $4, $5, $6)",
                 {row.tenant, row.body.id, row.body.lines.size() + 1, work.now, enumName(side),
                  text});
    row.body.lines.append({work.now, side, text});
}

void savePractice(Work &work, const PracticeRow &row)
{
    work.sql.run("UPDATE practice SET state = $3, ended_at = $4, told = $5, trap = $6,"
                 " rev = rev + 1 WHERE tenant = $1 AND id = $2",
                 {row.tenant, row.body.id, enumName(row.body.state), row.body.endedAt,
                  toColumn(row.body.told), row.body.trap});
    work.effect.touch(Scope::ofDesk(row.tenant), PracticeBody::kind, row.body.id);
}

void wait(Work &work, const PracticeRow &row, const PracticeTalk &talk)
{
    if (const auto silence = talk.silence())
        setTimer(work, TimerKind::Practice, row.body.id, silence->at);
}

QJsonObject practice(const ReadContext &context, const Id &id, Columns &)
{
    auto row = loadPractice(context.sql, context.scope.id, id);
    if (!row)
        return {};
    const auto applicant = loadApplicant(context.sql, row->tenant, row->body.applicant);
    if (!applicant || applicant->account == context.viewer) {
        row->body.told.clear();
        row->body.trap.clear();
    }
    return toJson(row->body);
}

} // namespace

const PracticeScripts &practiceScripts()
{
    static const PracticeScripts all = *PracticeScripts::builtIn();
    return all;
}

std::optional<PracticeRow> loadPractice(Sql &sql, const Id &tenant, const Id &id)
{
    return found(sql, sql.row(PRACTICE " WHERE tenant = $1 AND id = $2", {tenant, id}));
}

std::optional<PracticeRow> latestPractice(Sql &sql, const Id &tenant, const Id &applicant)
{
    return found(sql, sql.row(PRACTICE " WHERE tenant = $1 AND applicant = $2"
                                       " ORDER BY started_at DESC, id DESC LIMIT 1",
                              {tenant, applicant}));
}

#undef PRACTICE

void beginPractice(Work &work, PracticeRow &row, const Id &by)
{
    PracticeBody &body = row.body;
    body.state = PracticeState::Running;
    body.startedAt = work.now;
    work.sql.run("INSERT INTO practice (tenant, id, applicant, script, language, state, started_at,"
                 " started_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                 {row.tenant, body.id, body.applicant, body.script, body.language,
                  enumName(body.state), work.now, by});
    PracticeTalk talk(*practiceScripts().find(body.script), body.language);
    for (const QString &line : talk.open(work.now))
        addLine(work, row, Side::Customer, line);
    savePractice(work, row);
    wait(work, row, talk);
}

void hearPractice(Work &work, PracticeRow &row, const QString &text)
{
    const PracticeScript *script = practiceScripts().find(row.body.script);
    if (!script)
        return endPractice(work, row);
    auto talk = PracticeTalk::replay(*script, row.body.language, row.body.lines);
    addLine(work, row, Side::Expert, text);
    for (const QString &line : talk.hear(text, work.now))
        addLine(work, row, Side::Customer, line);
    row.body.told = talk.told();
    row.body.trap = talk.trap();
    savePractice(work, row);
    wait(work, row, talk);
}

void endPractice(Work &work, PracticeRow &row)
{
    row.body.state = PracticeState::Ended;
    row.body.endedAt = work.now;
    clearTimer(work, TimerKind::Practice, row.body.id);
    savePractice(work, row);
}

void practiceDue(Work &work, const Id &practice)
{
    const auto tenant = work.sql.row("SELECT tenant FROM practice WHERE id = $1", {practice});
    auto row = tenant ? loadPractice(work.sql, tenant->id(0), practice) : std::nullopt;
    if (!row || row->body.state != PracticeState::Running)
        return;
    const PracticeScript *script = practiceScripts().find(row->body.script);
    if (!script)
        return endPractice(work, *row);
    auto talk = PracticeTalk::replay(*script, row->body.language, row->body.lines);
    const auto silence = talk.silence();
    if (silence && work.now < silence->at)
        return wait(work, *row, talk);
    if (silence && !silence->text.isEmpty()) {
        addLine(work, *row, Side::Customer, silence->text);
        talk.waited();
    }
    if (!silence || silence->leaves)
        return endPractice(work, *row);
    savePractice(work, *row);
    wait(work, *row, talk);
}

#define DESK_PRACTICE "SELECT p.id, p.rev, p.id FROM practice p WHERE p.tenant = $1"

constexpr KindReader practiceReader{
    PracticeBody::kind, Scope::Type::Desk, false, DESK_PRACTICE " AND p.id = $2",
    DESK_PRACTICE " AND p.id < $2 ORDER BY p.id DESC LIMIT $3", practice};

#undef DESK_PRACTICE

} // namespace werkbank
