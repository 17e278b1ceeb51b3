// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Candidates.h"

#include "platform/domain/JsonColumn.h"
#include "platform/domain/Reputations.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds askAgainAfter = std::chrono::minutes(10);

QString dayAround(Instant now, int days)
{
    return QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone::UTC)
        .date()
        .addDays(days)
        .toString(Qt::ISODate);
}

DayExceptionBody readException(Columns &c)
{
    DayExceptionBody body;
    body.id = c.id();
    body.date = c.text();
    body.day = enumFromName<DayKind>(c.text());
    body.spans = fromColumn<QList<TimeSpan>>(c.bytes());
    return body;
}

class Loader {
public:
    Loader(Work &work, const CaseRow &row, const Id &returning)
        : m_work(work), m_row(row), m_returning(returning)
    {}

    QList<Candidate> load()
    {
        loadExceptions();
        loadSkills();
        loadReputations();
        loadPast();
        QList<Candidate> out;
        const Rows rows = m_work.sql.rows(
            "SELECT e.account, a.speaks, a.capacity, p.available_until, p.pause_until, h.zone,"
            " h.week, (SELECT count(*) FROM cases k WHERE k.assignee = e.account"
            " AND k.state = 'assigned'),"
            " (SELECT max(x.from_at) FROM case_expert x WHERE x.account = e.account)"
            " FROM expert e JOIN account a ON a.id = e.account"
            " JOIN presence p ON p.account = e.account JOIN hours h ON h.account = e.account"
            " WHERE e.tenant = $1 AND a.suspended_at IS NULL",
            {m_row.tenant()});
        for (const Row &row : rows)
            out.append(candidate(row));
        return out;
    }

private:
    Candidate candidate(const Row &row)
    {
        Columns c(row);
        Candidate out;
        out.account = c.id();
        out.speaks = fromColumn<QList<QString>>(c.bytes());
        out.capacity = int(c.integer());
        const PresenceBody presence{out.account, c.maybeInstant(), c.maybeInstant()};
        const HoursBody hours{out.account, c.text(), fromColumn<QList<DayHours>>(c.bytes())};
        out.openCases = int(c.integer());
        out.lastAssignedAt = c.maybeInstant();
        out.available =
            availabilityAt(hours, m_exceptions.value(out.account), presence, m_work.now).available;
        out.skillLevel = m_levels.value(out.account);
        out.reputation = m_reputations.value(out.account, unknownRank()) / 10;
        out.declined = m_declined.contains(out.account);
        out.hadIt = m_hadIt.contains(out.account);
        out.askedLately = m_askedLately.contains(out.account);
        return out;
    }

    void loadExceptions()
    {
        const Rows rows = m_work.sql.rows(
            "SELECT d.account, d.id, d.date, d.day, d.spans FROM day_exception d"
            " JOIN expert e ON e.account = d.account"
            " WHERE e.tenant = $1 AND d.date >= $2 AND d.date <= $3",
            {m_row.tenant(), dayAround(m_work.now, -3), dayAround(m_work.now, 3)});
        for (const Row &row : rows) {
            Columns c(row);
            const Id account = c.id();
            m_exceptions[account].append(readException(c));
        }
    }

    void loadSkills()
    {
        QStringList nodes;
        for (const SkillNode *node = m_work.skills.node(m_row.body.task); node;
             node = m_work.skills.node(node->parent))
            nodes.append(node->id);
        nodes.resize(3);  // task, product, area; an empty id is nobody's skill
        const Rows rows = m_work.sql.rows(
            "SELECT s.account, max(CASE WHEN s.level < s.verified_level THEN s.level"
            " ELSE s.verified_level END) FROM skill s"
            " JOIN expert e ON e.account = s.account"
            " WHERE e.tenant = $1 AND s.task IN ($2, $3, $4)"
            " AND (s.proven_until IS NULL OR s.proven_until > $5) GROUP BY s.account",
            {m_row.tenant(), nodes[0], nodes[1], nodes[2], m_work.now});
        for (const Row &row : rows)
            m_levels.insert(row.id(0), int(row.integer(1)));
    }

    void loadReputations()
    {
        const Rows rows = m_work.sql.rows(
            "SELECT account, rank FROM reputation WHERE tenant = $1 AND product = $2",
            {m_row.tenant(), productOf(m_work.skills, m_row.body.task)});
        for (const Row &row : rows)
            m_reputations.insert(row.id(0), int(row.integer(1)));
    }

    void loadPast()
    {
        const Values key{m_row.tenant(), m_row.id()};
        const Rows offers = m_work.sql.rows("SELECT account, state, cascade, ended_at FROM offer"
                                            " WHERE tenant = $1 AND case_id = $2",
                                            key);
        for (const Row &offer : offers) {
            const Id account = offer.id(0);
            if (offer.text(1) == u"declined"_s || offer.integer(2) == m_row.cascade)
                m_declined.insert(account);
            else if (offer.text(1) == u"expired"_s && account != m_returning
                     && m_work.now < offer.instant(3) + askAgainAfter)
                m_askedLately.insert(account);
        }
        const Rows gone = m_work.sql.rows("SELECT account FROM case_expert WHERE tenant = $1"
                                          " AND case_id = $2 AND until_at IS NOT NULL",
                                          key);
        for (const Row &row : gone)
            m_hadIt.insert(row.id(0));
    }

    Work &m_work;
    const CaseRow &m_row;
    const Id m_returning;
    QHash<Id, QList<DayExceptionBody>> m_exceptions;
    QHash<Id, int> m_levels, m_reputations;
    QSet<Id> m_declined, m_hadIt, m_askedLately;
};

} // namespace

QList<Candidate> loadCandidates(Work &work, const CaseRow &row, const Id &returning)
{
    return Loader(work, row, returning).load();
}

MatchRequest matchRequest(const CaseRow &row, Instant now)
{
    return {row.body.task, row.body.level, row.body.language, row.body.urgency, now};
}

Availability availabilityOf(Work &work, const Id &account)
{
    const auto row = work.sql.row("SELECT p.available_until, p.pause_until, h.zone, h.week"
                                  " FROM presence p JOIN hours h ON h.account = p.account"
                                  " WHERE p.account = $1",
                                  {account});
    if (!row)
        return {};
    Columns c(*row);
    const PresenceBody presence{account, c.maybeInstant(), c.maybeInstant()};
    const HoursBody hours{account, c.text(), fromColumn<QList<DayHours>>(c.bytes())};
    QList<DayExceptionBody> exceptions;
    const Rows days = work.sql.rows("SELECT id, date, day, spans FROM day_exception"
                                    " WHERE account = $1 AND date >= $2",
                                    {account, dayAround(work.now, -3)});
    for (const Row &day : days) {
        Columns columns(day);
        exceptions.append(readException(columns));
    }
    return availabilityAt(hours, exceptions, presence, work.now);
}

} // namespace werkbank
