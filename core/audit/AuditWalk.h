// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditHead.h"

#include <QMap>

#include <optional>

// Walks a chain from its first row to its last and says whether it is the one that was written; if
// not, which row is the first bad one and what was done to it. Rows are handed in by ascending seq;
// after a fault the walk goes on to find out what kind it is. Memory does not grow with the chain.
// Any thread, never fails.
//
// What a chain alone cannot tell: that all of it was written anew, or that its end was cut off
// together with the counter. A head that was kept tells both.
namespace werkbank {

struct AuditFault {
    enum class Kind {
        Edited,     // the row is not what its hash says
        Deleted,    // the row is gone, or all from it on
        Inserted,   // the row was not there when the next ones were written
        Reordered,  // the row stands at another place than where it was written
        Rewritten,  // a head says that the chain was another one
        Detail,     // the details are not those that the row commits to
        Head,       // a head that nobody trusted has signed
    };
    Kind kind = Kind::Edited;
    qint64 seq = 0;
    qint64 until = 0;  // Rewritten: it happened at or before this row; else `seq`
    QString text;      // one English sentence

    static QString name(Kind kind);  // "edited", …
};

class AuditWalk {
public:
    // `heads` in any order: those stored beside the rows and those that somebody kept. All of them
    // belong to this chain. `trusted`: public keys; empty: signatures are not looked at.
    AuditWalk(const Id &tenant, const QList<AuditHead> &heads,
              const QList<QByteArray> &trusted = {});
    // Goes on behind a head that is known to be right.
    static AuditWalk behind(const AuditHead &head);

    void take(const AuditRow &row, const std::optional<AuditDetail> &detail = {});
    // Where the counter beside the chain says that it ends.
    std::optional<AuditFault> finish(qint64 lastSeq, const QByteArray &lastHash);

    // Rows that are good.
    qint64 rows() const { return m_last; }
    const QByteArray &hash() const { return m_hash; }

private:
    void judge(const AuditRow &row);
    void lookOn(const AuditRow &row);
    void compareHead(qint64 seq);
    void conclude();
    void fault(AuditFault::Kind kind, qint64 seq, const QString &text, qint64 until = 0);
    // Where the row's hash says that it was written, near to where it stands; 0: nowhere.
    qint64 writtenAs(const AuditRow &row) const;

    // The first row that is not as it should be; what it means is known when all were seen.
    struct Suspect {
        qint64 seq = 0;
        bool isGap = false;
        qint64 writtenAs = 0;
        bool isElsewhere = false;  // the row that should stand there stands further on
    };

    const Id m_tenant;
    QMap<qint64, QList<QByteArray>> m_heads;
    qint64 m_last = 0;
    qint64 m_lastAgreed = 0;  // by a head
    QByteArray m_hash = auditStart();
    std::optional<Suspect> m_suspect;
    std::optional<AuditFault> m_fault;
};

} // namespace werkbank
