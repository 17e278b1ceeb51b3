// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Timers.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *names[] = {"ring",     "retry",    "close",     "border", "read_end",
                                 "desk_end", "link_end", "offer_end", "available", "blob",
                                 "prune",    "remote",   "work_price", "period",
                                 "review_lease", "figures", "applicant_lease",
                                 "applicant_recheck", "identification",
                                 "handover", "secret", "practice"};
static_assert(std::size(names) == size_t(TimerKind::Practice) + 1);

QString nameOf(TimerKind kind)
{
    return QString::fromLatin1(names[size_t(kind)]);
}

// A null id is a reference too: timers that belong to nothing.
QString refOf(const Id &ref)
{
    return ref.isNull() ? u""_s : ref.toString();
}

} // namespace

void setTimer(Work &work, TimerKind kind, const Id &ref, Instant at)
{
    work.sql.run("INSERT INTO timer (kind, ref, at) VALUES ($1, $2, $3)"
                 " ON CONFLICT (kind, ref) DO UPDATE SET at = excluded.at",
                 {nameOf(kind), refOf(ref), at});
}

void clearTimer(Work &work, TimerKind kind, const Id &ref)
{
    work.sql.run("DELETE FROM timer WHERE kind = $1 AND ref = $2", {nameOf(kind), refOf(ref)});
}

std::optional<DueTimer> firstDue(Sql &sql, Instant now)
{
    const auto row = sql.row("SELECT kind, ref, at FROM timer WHERE at <= $1"
                             " ORDER BY at, kind, ref LIMIT 1",
                             {now});
    if (!row)
        return {};
    for (size_t i = 0; i < std::size(names); ++i) {
        if (row->text(0) == QLatin1StringView(names[i]))
            return DueTimer{TimerKind(i), row->id(1), row->instant(2)};
    }
    sql.fail(makeError("misuse", u"A timer of unknown kind is stored."_s));
    return {};
}

std::optional<Instant> nextTimer(Sql &sql)
{
    const auto row = sql.row("SELECT at FROM timer ORDER BY at LIMIT 1");
    return row ? std::optional(row->instant(0)) : std::nullopt;
}

} // namespace werkbank
