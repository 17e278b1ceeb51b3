// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerNames.h"
#include "tests/platform/domain/MoneyStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using samples::paid;

// Money that comes in: what a statement of the bank does to invoices, earnings and books.
class TestPayments : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyStage> m_stage;

    QString earningOf(const MoneyStage::Sold &sold)
    {
        return m_stage->text("SELECT state FROM earning WHERE id = $1", {sold.receipt});
    }
    qint64 paidOf(const MoneyStage::Sold &sold)
    {
        return m_stage->number("SELECT paid FROM invoice_paid WHERE invoice = $1", {sold.invoice});
    }
    QString matches()
    {
        QStringList out;
        for (const Row &row : m_stage->query("SELECT match, amount FROM payment ORDER BY amount DESC"))
            out.append(row.text(0) + u' ' + QString::number(row.integer(1)));
        return out.join(u", "_s);
    }
    Id unmatched()
    {
        return m_stage->query("SELECT id FROM payment WHERE match = 'unmatched'").first().id(0);
    }
    StatementReport take(const QByteArray &amount, const QString &text, const QByteArray &reference)
    {
        return m_stage->statement({paid(amount, text.toUtf8(), reference)});
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<MoneyStage>(); }

    void cleanup()
    {
        // Whatever happened: the books are whole.
        must(m_stage->platform().look([&](Work &work) -> Result<void> {
            const auto verdict = verifyBook(work.sql, Book{m_stage->home()});
            if (!verdict)
                return verdict.error();
            if (verdict->fault)
                return makeError("fault", verdict->fault->text);
            return {};
        }));
    }

    void anInvoiceThatIsPaidClearsItsEarning()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        const auto report = take("71.04", u"Rechnung "_s + sold.reference, "b1");
        QCOMPARE(report.payments, 1);
        QCOMPARE(matches(), u"full 7104"_s);
        QCOMPARE(earningOf(sold), u"cleared"_s);
        QCOMPARE(m_stage->text("SELECT cleared_by FROM earning WHERE id = $1", {sold.receipt}),
                 u"received"_s);
        QCOMPARE(m_stage->owed(ledger::receivable()), 0);
        QCOMPARE(m_stage->owed(ledger::bank()), -7104);
    }

    void theSameBookingInAnotherFileIsTakenOnce()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        take("71.04", sold.reference, "b1");
        QCOMPARE(take("71.04", sold.reference, "b1").known, 1);
        m_stage->restart();
        QCOMPARE(take("71.04", sold.reference, "b1").known, 1);
        QCOMPARE(paidOf(sold), 7104);
        QCOMPARE(m_stage->owed(ledger::bank()), -7104);
    }

    void partsClearTheEarningWithTheLast()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        take("40.00", sold.number, "b1");
        QCOMPARE(earningOf(sold), u"confirmed"_s);
        QCOMPARE(paidOf(sold), 4000);
        take("31.04", sold.number, "b2");
        QCOMPARE(matches(), u"part 4000, full 3104"_s);
        QCOMPARE(earningOf(sold), u"cleared"_s);
    }

    void whatIsTooMuchIsOwedBack()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        take("80.00", sold.reference, "b1");
        QCOMPARE(matches(), u"over 8000"_s);
        QCOMPARE(earningOf(sold), u"cleared"_s);
        QCOMPARE(m_stage->owed(u"payable:customer"_s), 896);
        QCOMPARE(m_stage->owed(ledger::receivable()), 0);
        QCOMPARE(paidOf(sold), 8000);
    }

    void whatIsPaidAgainIsOwedBackWhole()
    {
        const auto sold = m_stage->cleared(m_stage->expertOne);
        take("71.04", sold.reference, "b2");
        QCOMPARE(m_stage->number("SELECT count(*) FROM payment WHERE match = 'again'"), 1);
        QCOMPARE(m_stage->owed(u"payable:customer"_s), 7104);
    }

    void whatNamesNoInvoiceWaitsForAPerson()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        QCOMPARE(take("71.04", u"danke"_s, "b1").unmatched, 1);
        QCOMPARE(matches(), u"unmatched 7104"_s);
        QCOMPARE(earningOf(sold), u"confirmed"_s);
        QCOMPARE(m_stage->owed(u"payable:unmatched"_s), 7104);
    }

    void aPersonAssignsIt()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        take("71.04", u"danke"_s, "b1");
        const Id payment = unmatched();
        QCOMPARE(m_stage->code(m_stage->first, commands::AssignPayment{m_stage->home(), payment,
                                                                      sold.invoice}),
                 u""_s);
        QCOMPARE(matches(), u"full 7104"_s);
        QCOMPARE(earningOf(sold), u"cleared"_s);
        QCOMPARE(m_stage->owed(u"payable:unmatched"_s), 0);
        QCOMPARE(m_stage->owed(ledger::receivable()), 0);
        QCOMPARE(m_stage->text("SELECT matched_by FROM payment WHERE id = $1", {payment}),
                 m_stage->first.account.toString());
        QCOMPARE(m_stage->code(m_stage->second, commands::AssignPayment{m_stage->home(), payment,
                                                                       sold.invoice}),
                 u"wrong_state"_s);
    }

    void anInvoiceTakenBackTakesNoMoney()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        m_stage->sql("INSERT INTO paper (tenant, id, kind, year, n, number, case_id, receipt, date,"
                     " currency, gross, cancels, language, prices_include_vat, original, created_at) SELECT tenant, $1,"
                     " kind, year, 900, 'R-2026-000900', case_id, receipt, date, currency, -gross,"
                     " id, language, 1, original, created_at FROM paper WHERE id = $2",
                     {m_stage->newId(), sold.invoice});
        take("71.04", sold.reference, "b1");
        QCOMPARE(matches(), u"again 7104"_s);
        QCOMPARE(earningOf(sold), u"confirmed"_s);
        QCOMPARE(m_stage->owed(u"payable:customer"_s), 7104);
    }

    void onePaymentMayPaySeveralInvoicesExactly()
    {
        const auto one = m_stage->sold(m_stage->expertOne);
        const auto two = m_stage->sold(m_stage->expertOne);
        take("142.08", one.number + u" und "_s + two.number, "b1");
        QCOMPARE(matches(), u"full 7104, full 7104"_s);
        QCOMPARE(earningOf(one), u"cleared"_s);
        QCOMPARE(earningOf(two), u"cleared"_s);
    }

    void whatGoesOutForSomethingElseIsOnlyNoted()
    {
        samples::CamtLine fee = paid("5.00", "Kontogebühr", "b1");
        fee.side = "DBIT";
        QCOMPARE(m_stage->statement({fee}).other, 1);
        QCOMPARE(m_stage->owed(ledger::bank()), 0);
        QCOMPARE(m_stage->text("SELECT meaning FROM bank_booking"), u"outgoing"_s);
    }

    void aStatementOfNobodysAccountIsRefused()
    {
        m_stage->sql("UPDATE seller SET iban = 'DE89370400440532013000'");
        samples::CamtFile file;
        file.lines = {paid("1.00", "x", "b1")};
        const auto done = importStatement(m_stage->platform(), samples::camt(file));
        QCOMPARE(done ? u"done"_s : done.error().code, u"not_allowed"_s);
        QCOMPARE(m_stage->number("SELECT count(*) FROM bank_booking"), 0);
    }

    void nobodyElseAssigns_data()
    {
        QTest::addColumn<QString>("who");
        for (const char *who : {"expert", "dispatcher", "customer", "stranger"})
            QTest::newRow(who) << QString::fromLatin1(who);
    }
    void nobodyElseAssigns()
    {
        QFETCH(QString, who);
        const auto sold = m_stage->sold(m_stage->expertOne);
        take("71.04", u"danke"_s, "b1");
        const Id other = m_stage->tenant(u"other"_s);
        Viewer viewer = m_stage->expertOne.viewer;
        if (who == "dispatcher"_L1)
            viewer = m_stage->member(u"D"_s, {Role::Dispatcher}).viewer;
        else if (who == "stranger"_L1)
            viewer = m_stage->member(u"F"_s, {Role::Finance}, other).viewer;
        else if (who == "customer"_L1)
            viewer = MoneyStage::customer(m_stage->request());
        for (const Id &tenant : {m_stage->home(), other}) {
            const auto verdict = m_stage->tell(
                viewer, commands::AssignPayment{tenant, unmatched(), sold.invoice});
            QCOMPARE(verdict.code, u"not_allowed"_s);
        }
        QCOMPARE(matches(), u"unmatched 7104"_s);
    }
};

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
