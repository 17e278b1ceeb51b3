// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "platform/documents/LedgerJournal.h"

#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

Money euro(qint64 cents)
{
    return {cents, u"EUR"_s};
}

// The golden business case, from its invoice to the payout.
QList<JournalTransaction> books()
{
    return {
        {u"t1"_s,
         QDate(2026, 11, 23),
         u"R-2026-000042"_s,
         {{u"receivable:customer:20031"_s, euro(7104)},
          {u"revenue:service"_s, euro(-5970)},
          {u"vat:output:19"_s, euro(-1134)}}},
        {u"t2"_s,
         QDate(2026, 11, 23),
         u"G-0815-2026-0007"_s,
         {{u"expense:expert"_s, euro(4179)}, {u"payable:expert:0815"_s, euro(-4179)}}},
        {u"t3"_s,
         QDate(2026, 11, 25),
         {},
         {{u"bank"_s, euro(7104)}, {u"receivable:customer:20031"_s, euro(-7104)}}},
        {u"t4"_s,
         QDate(2026, 11, 26),
         u"500 credits"_s,
         {{u"credits:expert:0815"_s, {-500, u"CREDIT"_s}},
          {u"credits:issued"_s, {500, u"CREDIT"_s}}}},
    };
}

ProgramEnd hledger(const QByteArray &journal, const QStringList &arguments)
{
    return runProgram(u"hledger"_s, u"hledger"_s, QStringList{u"-f"_s, u"-"_s} + arguments,
                      journal);
}

} // namespace

class TstLedgerJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aForeignProgramFindsTheBooksRight()
    {
        const auto journal = hledgerJournal(books());
        QVERIFY(journal);
        const auto end = hledger(*journal, {u"check"_s, u"--strict"_s, u"ordereddates"_s});
        QVERIFY2(end.ok, end.complaint.constData());
    }

    void aForeignProgramComputesTheSameBalances()
    {
        const auto end = hledger(*hledgerJournal(books()),
                                 {u"balance"_s, u"--flat"_s, u"-O"_s, u"csv"_s, u"-E"_s});
        QVERIFY2(end.ok, end.complaint.constData());
        for (const char *wanted :
             {"\"bank\",\"71.04 EUR\"", "\"receivable:customer:20031\",\"0\"",
              "\"vat:output:19\",\"-11.34 EUR\"", "\"payable:expert:0815\",\"-41.79 EUR\"",
              "\"credits:issued\",\"5.00 CREDIT\"", "\"total\",\"0\""})
            QVERIFY2(end.out.contains(wanted),
                     (QByteArray(wanted) + " is not in " + end.out).constData());
    }

    void aForeignProgramWouldFindACentOff()
    {
        QByteArray journal = *hledgerJournal(books());
        QVERIFY(journal.contains("-59.70 EUR"));
        const auto end = hledger(journal.replace("-59.70 EUR", "-59.69 EUR"), {u"check"_s});
        QVERIFY(!end.ok);
        QVERIFY2(end.complaint.contains("unbalanced"), end.complaint.constData());
    }

    void whatIsNotBalancedIsNotWritten()
    {
        QList<JournalTransaction> off = books();
        off[1].postings[0].amount.minor += 1;
        const auto refused = hledgerJournal(off);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"unbalanced"_s);
        QCOMPARE(refused.error().detail[u"transaction"_s].toString(), u"t2"_s);
        off = books();
        off[1].postings[0].amount.currency = u"CHF"_s;
        QCOMPARE(hledgerJournal(off).error().code, u"unbalanced"_s);
        off = books();
        off[1].postings = {{u"bank"_s, euro(0)}};
        QCOMPARE(hledgerJournal(off).error().code, u"unbalanced"_s);
    }

    void namesThatAJournalCannotHoldAreRefused()
    {
        for (const QString &account :
             {u""_s, u"a b"_s, u"a:"_s, u":a"_s, u"a  1 EUR"_s, u"(a)"_s, u"a;b"_s, u"a\nb"_s}) {
            QList<JournalTransaction> odd = books();
            odd[0].postings[0].account = account;
            QVERIFY2(!hledgerJournal(odd), qPrintable(account));
        }
        for (const QString &id : {u""_s, u"a)b"_s, u"a b"_s, u"a\n"_s}) {
            QList<JournalTransaction> odd = books();
            odd[0].id = id;
            QVERIFY2(!hledgerJournal(odd), qPrintable(id));
        }
    }

    void aDescriptionCannotAddAnEntry()
    {
        QList<JournalTransaction> odd = books();
        odd[0].description = u"x ; y | z\n2026-01-01 forged\n    a  1 EUR\n    b  -1 EUR"_s;
        const auto journal = hledgerJournal(odd);
        QVERIFY(journal);
        const auto end = hledger(*journal, {u"stats"_s});
        QVERIFY2(end.ok, end.complaint.constData());
        QVERIFY2(end.out.simplified().contains("ransactions : 4"), end.out.constData());
        QVERIFY(hledger(*journal, {u"check"_s, u"--strict"_s}).ok);
    }

    void aThousandRandomTransactionsKeepTheirCents()
    {
        std::mt19937 random(5);
        QList<JournalTransaction> many;
        qint64 bank = 0;
        for (int i = 0; i < 1000; ++i) {
            const qint64 cents = qint64(random() % 2'000'000'001) - 1'000'000'000;
            bank += cents;
            many.append({u"t%1"_s.arg(i),
                         QDate(2026, 1, 1).addDays(i / 3),
                         {},
                         {{u"bank"_s, euro(cents)}, {u"other"_s, euro(-cents)}}});
        }
        const auto end = hledger(*hledgerJournal(many),
                                 {u"balance"_s, u"bank"_s, u"-O"_s, u"csv"_s, u"-N"_s});
        QVERIFY2(end.ok, end.complaint.constData());
        const QByteArray wanted = QByteArray::number(double(bank) / 100, 'f', 2) + " EUR";
        QVERIFY2(end.out.contains(wanted), (wanted + " is not " + end.out).constData());
    }
};

QTEST_GUILESS_MAIN(TstLedgerJournal)
#include "tst_ledger_journal.moc"
