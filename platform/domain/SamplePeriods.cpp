// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/SamplePeriods.h"

#include "core/quality/MerkleTree.h"
#include "core/quality/SampleHash.h"
#include "core/wire/QualityEntities.h"
#include "platform/domain/Timers.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Month {
    QString name;
    Instant startsAt, endsAt, valueFrom;
};

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return {QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch()};
}

// The value is one that appears on the second day of the next month.
Month monthOf(const QDate &first, const QTimeZone &zone)
{
    const QDate next = first.addMonths(1);
    const QDateTime value(next.addDays(1), QTime(12, 0), QTimeZone::UTC);
    return {first.toString(u"yyyy-MM"_s), startOf(first, zone), startOf(next, zone),
            {value.toMSecsSinceEpoch()}};
}

QDate firstOfMonth(Instant at, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
    return {day.year(), day.month(), 1};
}

void commit(Work &work, const Id &tenant, const Month &month, const QString &source)
{
    if (work.sql.hit("SELECT 1 FROM sample_period WHERE tenant = $1 AND period = $2",
                     {tenant, month.name}))
        return;
    const QString from =
        QDateTime::fromMSecsSinceEpoch(month.valueFrom.ms, QTimeZone::UTC).toString(Qt::ISODate);
    const SamplePeriod period{tenant.toString(), month.name,
                              source.contains(u"%1"_s) ? source.arg(from) : source};
    const QByteArray secret = work.rng.bytes(int(digestBytes));
    const Id id = work.newId();
    work.sql.run("INSERT INTO sample_period (tenant, id, period, source, secret, salt_key,"
                 " commitment, committed_at, starts_at, ends_at, value_from)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                 {tenant, id, month.name, period.publicSource, secret,
                  work.rng.bytes(int(digestBytes)),
                  QString::fromLatin1(sampleCommitment(period, secret).toHex()), work.now,
                  month.startsAt, month.endsAt, month.valueFrom});
    work.effect.touch(Scope::ofDesk(tenant), DeskPeriodBody::kind, id);
}

void takeRoot(Work &work, const StoredPeriod &period)
{
    const QList<SampleLeaf> leaves = loadLeaves(work.sql, period);
    work.sql.run("UPDATE sample_period SET root = $3, leaves = $4, rooted_at = $5, stale = 1,"
                 " rev = rev + 1 WHERE tenant = $1 AND period = $2",
                 {period.tenant, period.of.period,
                  QString::fromLatin1(merkleRoot(leafBytes(leaves)).toHex()), leaves.size(),
                  work.now});
    work.effect.touch(Scope::ofDesk(period.tenant), DeskPeriodBody::kind, period.id);
}

} // namespace

std::optional<StoredPeriod> loadPeriod(Sql &sql, const Id &tenant, const QString &period)
{
    const auto row = sql.row("SELECT id, source, secret, salt_key, commitment, root, value,"
                             " starts_at, ends_at, value_from, rooted_at, drawn_at"
                             " FROM sample_period WHERE tenant = $1 AND period = $2",
                             {tenant, period});
    if (!row)
        return {};
    Columns c(*row);
    StoredPeriod out;
    out.tenant = tenant;
    out.id = c.id();
    out.of = {tenant.toString(), period, c.text()};
    out.secret = c.bytes();
    out.saltKey = c.bytes();
    out.commitment = c.text();
    out.root = c.text();
    out.value = c.text();
    out.startsAt = c.instant();
    out.endsAt = c.instant();
    out.valueFrom = c.instant();
    out.isRooted = c.maybeInstant().has_value();
    out.isDrawn = c.maybeInstant().has_value();
    return out;
}

QList<SampleLeaf> loadLeaves(Sql &sql, const StoredPeriod &period)
{
    QList<SampleLeaf> out;
    const Rows rows = sql.rows("SELECT pseudonym, expert_pseudonym, millionths FROM sample_case"
                               " WHERE tenant = $1 AND period = $2 ORDER BY pseudonym",
                               {period.tenant, period.of.period});
    for (const Row &row : rows)
        out.append({QByteArray::fromHex(row.text(0).toLatin1()),
                    QByteArray::fromHex(row.text(1).toLatin1()), int(row.integer(2))});
    return inOrder(std::move(out));
}

void commitPeriods(Work &work, const Id &tenant)
{
    const auto row = work.sql.row("SELECT zone, sample_source FROM tenant WHERE id = $1", {tenant});
    if (!row)
        return;
    const QTimeZone named(row->text(0).toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone(QTimeZone::UTC);
    const QDate first = firstOfMonth(work.now, zone);
    const Month running = monthOf(first, zone);
    commit(work, tenant, running, row->text(1));
    commit(work, tenant, monthOf(first.addMonths(1), zone), row->text(1));
    setTimer(work, TimerKind::Period, tenant, running.endsAt);
}

void turnPeriods(Work &work, const Id &tenant)
{
    const Rows ended = work.sql.rows("SELECT period FROM sample_period WHERE tenant = $1"
                                     " AND ends_at <= $2 AND rooted_at IS NULL ORDER BY period",
                                     {tenant, work.now});
    for (const Row &row : ended) {
        if (const auto period = loadPeriod(work.sql, tenant, row.text(0)))
            takeRoot(work, *period);
    }
    commitPeriods(work, tenant);
}

} // namespace werkbank
