// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditWalk.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;
using Kind = AuditFault::Kind;

namespace {

// How far a row is looked for from where it stands.
constexpr qint64 reach = 1000;

bool isWrittenAs(AuditRow row, qint64 seq)
{
    row.seq = seq;
    return auditHash(row) == row.hash;
}

} // namespace

QString AuditFault::name(Kind kind)
{
    constexpr const char *names[] = {"edited",    "deleted", "inserted", "reordered",
                                     "rewritten", "detail",  "head"};
    return QString::fromLatin1(names[size_t(kind)]);
}

AuditWalk::AuditWalk(const Id &tenant, const QList<AuditHead> &heads,
                     const QList<QByteArray> &trusted)
    : m_tenant(tenant)
{
    for (const AuditHead &head : heads) {
        if (!trusted.isEmpty() && !(trusted.contains(head.publicKey) && isSigned(head))) {
            if (!m_fault || head.seq < m_fault->seq) {
                m_fault.reset();
                fault(Kind::Head, head.seq,
                      u"The head of row %1 is not signed by a key that is trusted."_s.arg(head.seq));
            }
        } else if (!m_heads[head.seq].contains(head.hash)) {
            m_heads[head.seq].append(head.hash);
        }
    }
}

AuditWalk AuditWalk::behind(const AuditHead &head)
{
    AuditWalk walk(head.tenant, {});
    walk.m_last = walk.m_lastAgreed = head.seq;
    walk.m_hash = head.hash;
    return walk;
}

void AuditWalk::take(const AuditRow &row, const std::optional<AuditDetail> &detail)
{
    if (m_suspect)
        return lookOn(row);
    if (m_fault)
        return;
    judge(row);
    if (!m_suspect && !m_fault && detail && auditCommitment(*detail) != row.commitment) {
        fault(Kind::Detail, row.seq,
              u"The details of row %1 are not those that it was written with."_s.arg(row.seq));
    }
}

void AuditWalk::judge(const AuditRow &row)
{
    const qint64 seq = m_last + 1;
    const bool isSound = row.tenant == m_tenant && auditHash(row) == row.hash;
    if (row.seq > seq) {
        m_suspect = Suspect{seq, true, 0, false};
        return lookOn(row);
    }
    if (row.seq < seq || !isSound) {
        const qint64 as = row.seq < seq || row.tenant != m_tenant ? 0 : writtenAs(row);
        m_suspect = Suspect{seq, false, as, false};
        return;
    }
    if (row.prev != m_hash) {
        // The row itself is whole, so the one before is not the one that it followed.
        return fault(Kind::Edited, std::max<qint64>(m_last, 1),
                     m_last == 0 ? u"Row 1 does not begin a chain."_s
                                 : u"Row %1 was written anew: row %2 follows another one."_s.arg(
                                       m_last).arg(seq));
    }
    m_last = seq;
    m_hash = row.hash;
    compareHead(seq);
}

void AuditWalk::lookOn(const AuditRow &row)
{
    if (row.seq != m_suspect->seq && isWrittenAs(row, m_suspect->seq))
        m_suspect->isElsewhere = true;
}

void AuditWalk::compareHead(qint64 seq)
{
    const auto known = m_heads.constFind(seq);
    if (known == m_heads.constEnd())
        return;
    if (known->size() == 1 && known->first() == m_hash) {
        m_lastAgreed = seq;
        return;
    }
    fault(Kind::Rewritten, m_lastAgreed + 1,
          u"The chain was written anew from some row between %1 and %2 on: the head of row %2 is "
          "another one."_s.arg(m_lastAgreed + 1).arg(seq),
          seq);
}

std::optional<AuditFault> AuditWalk::finish(qint64 lastSeq, const QByteArray &lastHash)
{
    if (m_suspect)
        conclude();
    if (m_fault)
        return m_fault;
    const qint64 known = m_heads.isEmpty() ? 0 : m_heads.lastKey();
    if (std::max(lastSeq, known) > m_last) {
        fault(Kind::Deleted, m_last + 1,
              u"Row %1 is gone, and all behind it: there were at least %2."_s.arg(m_last + 1).arg(
                  std::max(lastSeq, known)));
    } else if (lastSeq < m_last) {
        fault(Kind::Inserted, lastSeq + 1,
              u"Row %1 was not there when the chain was last written."_s.arg(lastSeq + 1));
    } else if (lastHash != m_hash) {
        fault(Kind::Edited, m_last,
              u"Row %1 was written anew: the chain ended in another one."_s.arg(m_last));
    }
    return m_fault;
}

void AuditWalk::conclude()
{
    const Suspect is = *m_suspect;
    m_suspect.reset();
    if (is.writtenAs != 0 && is.writtenAs < is.seq) {
        return fault(Kind::Inserted, is.writtenAs,
                     u"Row %1 was inserted: what was written there stands as row %2."_s.arg(
                         is.writtenAs).arg(is.seq));
    }
    if (is.isElsewhere && (is.isGap || is.writtenAs != 0)) {
        return fault(Kind::Reordered, is.seq,
                     u"Row %1 does not stand where it was written; it stands further on."_s.arg(
                         is.seq));
    }
    if (is.isElsewhere) {
        return fault(Kind::Inserted, is.seq,
                     u"Row %1 was inserted: what was written there stands further on."_s.arg(
                         is.seq));
    }
    if (is.isGap || is.writtenAs != 0)
        return fault(Kind::Deleted, is.seq, u"Row %1 was deleted."_s.arg(is.seq));
    fault(Kind::Edited, is.seq, u"Row %1 is not what was written."_s.arg(is.seq));
}

void AuditWalk::fault(Kind kind, qint64 seq, const QString &text, qint64 until)
{
    m_fault = AuditFault{kind, seq, std::max(seq, until), text};
}

qint64 AuditWalk::writtenAs(const AuditRow &row) const
{
    for (qint64 away = 1; away <= reach; ++away) {
        if (isWrittenAs(row, row.seq + away))
            return row.seq + away;
        if (row.seq > away && isWrittenAs(row, row.seq - away))
            return row.seq - away;
    }
    return 0;
}

} // namespace werkbank
