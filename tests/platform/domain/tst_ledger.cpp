// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerRows.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// The book of a seller: it balances, is booked once, is never changed, and says when it was.
class TestLedger : public QObject {
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;
    Book m_book;
    const QString m_expert = u"payable:expert:lena"_s;

    Transfer transfer(const QString &debit, const QString &credit, qint64 amount,
                      TransferKind kind = TransferKind::Posted, const Id &pending = {})
    {
        return {m_stage->newId(), debit, credit, amount, kind, pending, u"test"_s, u"case:1"_s};
    }

    Result<void> write(const QList<Transfer> &linked)
    {
        return m_stage->platform().change([&](Work &work) {
            bookTransfers(work, m_book, linked);
            return work.sql.result();
        });
    }

    QString codeOf(const Result<void> &result)
    {
        return result ? u"done"_s : result.error().code;
    }

    Balance of(const QString &account)
    {
        Balance is;
        must(m_stage->platform().change([&](Work &work) {
            is = balance(work.sql, m_book, account);
            return work.sql.result();
        }));
        return is;
    }

    LedgerVerdict verify(const QMap<qint64, QByteArray> &known = {})
    {
        LedgerVerdict verdict;
        must(m_stage->platform().change([&](Work &work) -> Result<void> {
            auto found = verifyBook(work.sql, m_book, known);
            if (!found)
                return found.error();
            verdict = *found;
            return {};
        }));
        return verdict;
    }

    QString raw(QByteArrayView statement)
    {
        const auto done = m_stage->platform().change([&](Work &work) {
            work.sql.run(statement);
            return work.sql.result();
        });
        return done ? u"done"_s : done.error().detail["constraint"_L1].toString();
    }

    // 71.04 from a customer, 41.79 of it to the expert (decisions' business case), three times.
    void threeCases()
    {
        for (int i = 0; i < 3; ++i) {
            must(write({transfer(u"receivable:customer"_s, u"revenue:service"_s, 5970),
                        transfer(u"receivable:customer"_s, u"vat:output:19"_s, 1134),
                        transfer(u"expense:expert"_s, m_expert, 4179)}));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_book = {m_stage->home(), u"EUR"_s};
    }

    void aClosedCaseStandsOnItsAccounts()
    {
        threeCases();
        QCOMPARE(of(u"receivable:customer"_s).debits, 3 * 7104);
        QCOMPARE(of(u"vat:output:19"_s).owed(), 3 * 1134);
        QCOMPARE(of(m_expert).owed(), 3 * 4179);
        const LedgerVerdict verdict = verify();
        QVERIFY2(!verdict.fault, qPrintable(verdict.fault ? verdict.fault->text : QString()));
        QCOMPARE(verdict.transfers, 9);
    }

    void whatIsBookedTwiceStandsOnce()
    {
        const QList<Transfer> linked{transfer(u"bank"_s, u"receivable:customer"_s, 100)};
        must(write(linked));
        must(write(linked));
        QCOMPARE(of(u"bank"_s).debits, 100);
        QList<Transfer> other = linked;
        other[0].amount = 101;
        QCOMPARE(codeOf(write(other)), u"transfer_differs"_s);
        QCOMPARE(codeOf(write({transfer(u"bank"_s, u"writeoff"_s, 1), linked[0]})),
                 u"transfer_differs"_s);
        QCOMPARE(of(u"writeoff"_s).credits, 0);
    }

    void linkedTransfersAreAllBookedOrNone()
    {
        QCOMPARE(codeOf(write({transfer(u"bank"_s, u"receivable:customer"_s, 100),
                               transfer(m_expert, u"bank"_s, 1)})),
                 u"not_covered"_s);
        QCOMPARE(of(u"bank"_s).debits, 0);
        QCOMPARE(verify().transfers, 0);
    }

    void nobodyIsPaidMoreThanHeIsOwed()
    {
        threeCases();
        const Transfer first = transfer(m_expert, u"bank"_s, 12'000, TransferKind::Pending);
        must(write({first}));
        QCOMPARE(of(m_expert).owed(), 3 * 4179);
        QCOMPARE(of(m_expert).free(), 3 * 4179 - 12'000);
        QCOMPARE(codeOf(write({transfer(m_expert, u"bank"_s, 538, TransferKind::Pending)})),
                 u"not_covered"_s);
        must(write({transfer(m_expert, u"bank"_s, 12'000, TransferKind::Void, first.id)}));
        must(write({transfer(m_expert, u"bank"_s, 538, TransferKind::Pending)}));
    }

    void aPendingTransferEndsOnce()
    {
        threeCases();
        const Transfer pending = transfer(m_expert, u"bank"_s, 4179, TransferKind::Pending);
        must(write({pending}));
        QCOMPARE(codeOf(write({transfer(m_expert, u"bank"_s, 4180, TransferKind::Post,
                                        pending.id)})),
                 u"bad_transfer"_s);
        QCOMPARE(codeOf(write({transfer(m_expert, u"writeoff"_s, 4179, TransferKind::Post,
                                        pending.id)})),
                 u"bad_transfer"_s);
        must(write({transfer(m_expert, u"bank"_s, 4000, TransferKind::Post, pending.id)}));
        QCOMPARE(of(m_expert).debits, 4000);
        QCOMPARE(of(m_expert).debitsPending, 0);
        QCOMPARE(codeOf(write({transfer(m_expert, u"bank"_s, 4179, TransferKind::Void,
                                        pending.id)})),
                 u"bad_transfer"_s);
        QVERIFY(!verify().fault);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("debit");
        QTest::addColumn<QString>("credit");
        QTest::addColumn<qint64>("amount");
        QTest::newRow("nothing") << u"bank"_s << u"writeoff"_s << qint64(0);
        QTest::newRow("negative") << u"bank"_s << u"writeoff"_s << qint64(-5);
        QTest::newRow("beyond all reason") << u"bank"_s << u"writeoff"_s
                                           << qint64(1'000'000'000'001);
        QTest::newRow("to itself") << u"bank"_s << u"bank"_s << qint64(5);
        QTest::newRow("from nowhere") << u"bank"_s << QString() << qint64(5);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, debit);
        QFETCH(QString, credit);
        QFETCH(qint64, amount);
        QCOMPARE(codeOf(write({transfer(debit, credit, amount)})), u"bad_transfer"_s);
    }

    void aBookKnowsNothingOfAnother()
    {
        threeCases();
        const Book credits{m_stage->home(), u"CREDIT"_s};
        const Transfer pending = transfer(m_expert, u"bank"_s, 10, TransferKind::Pending);
        must(write({pending}));
        const auto across = m_stage->platform().change([&](Work &work) {
            bookTransfers(work, credits,
                          {transfer(m_expert, u"bank"_s, 10, TransferKind::Void, pending.id)});
            return work.sql.result();
        });
        QCOMPARE(codeOf(across), u"bad_transfer"_s);
    }

    void sqlByHandChangesNothing()
    {
        threeCases();
        QCOMPARE(raw("UPDATE ledger_transfer SET amount = 1 WHERE n = 2"),
                 u"ledger_transfer_stays"_s);
        QCOMPARE(raw("DELETE FROM ledger_transfer WHERE n = 9"), u"ledger_transfer_is_kept"_s);
        QCOMPARE(raw("INSERT OR REPLACE INTO ledger_transfer SELECT id, tenant, unit, n, link, at, "
                     "debit, credit, 1, kind, pending, reason, about, hash FROM ledger_transfer "
                     "WHERE n = 2"),
                 u"ledger_transfer_is_new"_s);
        QVERIFY(!verify().fault);
    }

    // With the guards taken away, as somebody with the file and its key could.
    void whoeverChangesTheFileIsFoundOut_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<qint64>("n");
        const auto row = [](const char *name, const QByteArrayList &statements, qint64 n) {
            QTest::newRow(name) << statements << n;
        };
        row("amount", {"UPDATE ledger_transfer SET amount = 1 WHERE n = 4"}, 4);
        row("moment", {"UPDATE ledger_transfer SET at = at + 1 WHERE n = 9"}, 9);
        row("one gone", {"DELETE FROM ledger_transfer WHERE n = 5"}, 5);
        row("the last one gone", {"DELETE FROM ledger_transfer WHERE n = 9"}, 9);
        row("two exchanged",
            {"UPDATE ledger_transfer SET n = n - 9 WHERE n IN (3, 6)",
             "UPDATE ledger_transfer SET n = -n WHERE n < 0"},
            3);
        row("sums", {"UPDATE ledger_account SET credits = credits + 1 WHERE name LIKE 'payable%'"},
            0);
        row("head", {"UPDATE ledger_book SET last_n = 10"}, 10);
    }
    void whoeverChangesTheFileIsFoundOut()
    {
        QFETCH(QByteArrayList, statements);
        QFETCH(qint64, n);
        threeCases();
        for (const char *guard : {"stays", "is_kept", "is_new"})
            QCOMPARE(raw("DROP TRIGGER ledger_transfer_"_ba + guard), u"done"_s);
        for (const QByteArray &statement : statements)
            QCOMPARE(raw(statement), u"done"_s);
        const LedgerVerdict verdict = verify();
        QVERIFY(verdict.fault);
        QCOMPARE(verdict.fault->n, n);
        QCOMPARE(verdict.fault->account, n == 0 ? m_expert : QString());
    }

    void aBookWrittenAnewDoesNotFitTheHeadThatSomebodyNoted()
    {
        threeCases();
        const QByteArray noted = verify().head;
        m_stage = std::make_unique<Stage>(2);
        m_book = {m_stage->home(), u"EUR"_s};
        threeCases();
        must(write({transfer(u"bank"_s, u"receivable:customer"_s, 100)}));
        QVERIFY(!verify().fault);
        QVERIFY(!verify({{10, verify().head}}).fault);
        QCOMPARE(verify({{9, noted}}).fault->n, 9);
        QCOMPARE(verify({{11, noted}}).fault->n, 11);
    }

    // Random bookings: whatever happens, debits equal credits and every refusal leaves no trace.
    void everyBookBalances()
    {
        sim::SeededRng rng(11);
        const QStringList accounts{u"receivable:customer"_s, u"bank"_s, u"revenue:service"_s,
                                   u"payable:expert:1"_s, u"payable:expert:2"_s};
        QList<Transfer> open;
        int refused = 0;
        for (int i = 0; i < 400; ++i) {
            const auto pick = [&] { return accounts[qsizetype(rng.below(accounts.size()))]; };
            QList<Transfer> linked;
            for (quint64 leg = rng.below(3) + 1; leg > 0; --leg)
                linked.append(transfer(pick(), pick(), qint64(rng.below(2000)),
                                       TransferKind(rng.below(2))));
            if (!open.isEmpty() && rng.below(3) == 0) {
                const Transfer was = open.takeLast();
                linked = {transfer(was.debit, was.credit, was.amount,
                                   TransferKind(2 + rng.below(2)), was.id)};
            }
            if (!write(linked)) {
                ++refused;
                continue;
            }
            for (const Transfer &t : std::as_const(linked)) {
                if (t.kind == TransferKind::Pending)
                    open.append(t);
            }
        }
        QVERIFY(refused > 10 && refused < 390);
        const Rows sums = m_stage->query("SELECT sum(debits), sum(credits), sum(debits_pending), "
                                         "sum(credits_pending) FROM ledger_account");
        QVERIFY(sums.first().integer(0) > 0);
        QCOMPARE(sums.first().integer(0), sums.first().integer(1));
        QCOMPARE(sums.first().integer(2), sums.first().integer(3));
        const LedgerVerdict verdict = verify();
        QVERIFY2(!verdict.fault, qPrintable(verdict.fault ? verdict.fault->text : QString()));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
