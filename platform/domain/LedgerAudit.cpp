// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerAudit.h"

#include "platform/domain/LedgerRows.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Walks the transfers of a book in order and keeps what must come out of them.
class Walk {
public:
    Walk(const Book &book, const QMap<qint64, QByteArray> &knownHeads)
        : m_book(book), m_known(knownHeads)
    {
    }

    std::optional<LedgerFault> take(const BookedTransfer &booked)
    {
        ++m_n;
        if (booked.n != m_n)
            return LedgerFault{m_n, {}, u"Transfer %1 is missing."_s.arg(m_n)};
        m_head = ledgerHash(m_book, booked, m_head);
        if (m_head != booked.hash) {
            return LedgerFault{m_n, {},
                               u"Transfer %1 is not what was written, or what stood before it is "
                               "not."_s.arg(m_n)};
        }
        if (m_known.value(m_n, m_head) != m_head) {
            return LedgerFault{m_n, {},
                               u"The hash noted for transfer %1 is another one: the book was "
                               "rewritten at it or before."_s.arg(m_n)};
        }
        add(booked.transfer);
        return {};
    }

    qint64 n() const { return m_n; }
    const QByteArray &head() const { return m_head; }
    const QHash<QString, Balance> &sums() const { return m_sums; }

private:
    void add(const Transfer &t)
    {
        Balance &debit = m_sums[t.debit];
        const bool posted = t.kind == TransferKind::Posted || t.kind == TransferKind::Post;
        qint64 pending = t.kind == TransferKind::Pending ? t.amount : 0;
        if (!t.pending.isNull())
            pending = -m_pending.take(t.pending);
        else if (pending > 0)
            m_pending.insert(t.id, t.amount);
        debit.debits += posted ? t.amount : 0;
        debit.debitsPending += pending;
        Balance &credit = m_sums[t.credit];
        credit.credits += posted ? t.amount : 0;
        credit.creditsPending += pending;
    }

    const Book m_book;
    const QMap<qint64, QByteArray> m_known;
    qint64 m_n = 0;
    QByteArray m_head = ledgerStart();
    QHash<QString, Balance> m_sums;
    QHash<Id, qint64> m_pending;  // those still open
};

std::optional<LedgerFault> wrongSums(Sql &sql, const Book &book, const Walk &walk)
{
    const Rows accounts = sql.rows("SELECT name, debits, credits, debits_pending, credits_pending "
                                   "FROM ledger_account WHERE tenant = $1 AND unit = $2 "
                                   "ORDER BY name",
                                   {book.tenant, book.unit});
    for (const Row &row : accounts) {
        const Balance should = walk.sums().value(row.text(0));
        if (row.integer(1) != should.debits || row.integer(2) != should.credits
            || row.integer(3) != should.debitsPending || row.integer(4) != should.creditsPending) {
            return LedgerFault{0, row.text(0),
                               u"The sums of %1 are not those of its transfers."_s.arg(
                                   row.text(0))};
        }
    }
    if (accounts.size() < walk.sums().size())
        return LedgerFault{0, {}, u"An account with transfers is missing."_s};
    return {};
}

std::optional<LedgerFault> wrongHead(Sql &sql, const Book &book, const Walk &walk)
{
    const auto head = sql.row("SELECT last_n, head FROM ledger_book WHERE tenant = $1 AND unit = $2",
                              {book.tenant, book.unit});
    const bool right = head ? head->integer(0) == walk.n() && head->blob(1) == walk.head()
                            : walk.n() == 0;
    if (right)
        return {};
    return LedgerFault{walk.n() + 1, {},
                       u"The book ends with transfer %1, not where it was left."_s.arg(walk.n())};
}

} // namespace

Result<LedgerVerdict> verifyBook(Sql &sql, const Book &book,
                                 const QMap<qint64, QByteArray> &knownHeads)
{
    Walk walk(book, knownHeads);
    LedgerVerdict verdict;
    QList<BookedTransfer> part;
    do {
        part = loadTransfers(sql, book, walk.n(), transfersAtOnce);
        for (const BookedTransfer &booked : std::as_const(part)) {
            verdict.fault = walk.take(booked);
            if (verdict.fault)
                break;
        }
    } while (part.size() == transfersAtOnce && !verdict.fault);
    if (!verdict.fault && !knownHeads.isEmpty() && knownHeads.lastKey() > walk.n()) {
        verdict.fault = LedgerFault{walk.n() + 1, {},
                                    u"Transfer %1 was noted and is missing."_s.arg(walk.n() + 1)};
    }
    if (!verdict.fault)
        verdict.fault = wrongHead(sql, book, walk);
    if (!verdict.fault)
        verdict.fault = wrongSums(sql, book, walk);
    verdict.transfers = walk.n();
    verdict.head = walk.head();
    if (const auto read = sql.result(); !read)
        return read.error();
    return verdict;
}

} // namespace werkbank
