// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "core/rules/Bill.h"
#include "core/rules/Tariff.h"
#include "platform/documents/CiiWriter.h"
#include "platform/documents/InvoiceCheck.h"
#include "platform/documents/InvoiceOfBill.h"

#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr auto De = DocumentLanguage::De;

// Units of a quarter of an hour, optionally with a surcharge for urgency, as core/rules makes them.
Bill billFor(qint64 cents, bool gross, int units, int surchargePermille = 0)
{
    const auto line = [](BillLabel label, BillUnit unit, qint64 quantity, int size, qint64 price) {
        BillLine made;
        made.rule = u"r"_s;
        made.label = label;
        made.quantity = quantity;
        made.unit = unit;
        made.unitSize = size;
        made.unitPrice = price;
        made.amount = price * quantity;
        made.vatPermille = 190;
        return made;
    };
    Bill bill;
    bill.currency = u"EUR"_s;
    bill.pricesIncludeVat = gross;
    bill.lines = {line(BillLabel::Time, BillUnit::Unit, units, 15, cents)};
    bill.lines[0].inputs = {{u"worked_ms"_s, units * 15 * 60'000 - 240'000}};
    const qint64 work = bill.lines[0].amount;
    if (surchargePermille > 0) {
        bill.lines.append(line(BillLabel::Urgent, BillUnit::Piece, 1, 0,
                               roundedShare(work, surchargePermille, 1000)));
        bill.lines[1].inputs = {{u"permille"_s, surchargePermille}, {u"base"_s, work}};
    }
    QList<qint64> amounts;
    qint64 sum = 0;
    for (const BillLine &each : bill.lines) {
        amounts.append(each.amount);
        sum += each.amount;
    }
    bill.net = gross ? roundedShare(sum, 1000, 1190) : sum;
    bill.vat = gross ? sum - bill.net : roundedShare(sum, 190, 1000);
    bill.gross = bill.net + bill.vat;
    const QList<qint64> nets = splitByWeights(bill.net, amounts);
    for (qsizetype i = 0; i < nets.size(); ++i)
        bill.lines[i].net = nets[i];
    bill.vatGroups = {{190, bill.net, bill.vat}};
    bill.expertShare = roundedShare(bill.net, 700, 1000);
    bill.platformFee = bill.net - bill.expertShare;
    return bill;
}

QString trouble(const Invoice &invoice)
{
    QStringList rules;
    for (const InvoiceFinding &finding : findings(invoice))
        rules.append(finding.rule);
    return rules.join(u' ');
}

} // namespace

class TstInvoiceOfBill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBusinessCaseBecomesItsInvoiceAndCredit()
    {
        const Bill bill = billFor(1990, false, 3);
        const auto invoice = invoiceOf(samples::businessInvoice(), bill, De);
        QVERIFY(invoice);
        QCOMPARE(trouble(*invoice), QString());
        QCOMPARE(invoice->totals.net, 5970);
        QCOMPARE(invoice->totals.vat, 1134);
        QCOMPARE(invoice->totals.gross, 7104);
        QCOMPARE(invoice->lines[0].price, 1990);
        QCOMPARE(invoice->lines[0].quantity, 3000);
        QVERIFY2(invoice->lines[0].description.contains(u"3 × begonnene 15 min zu je 19,90"_s),
                 qPrintable(invoice->lines[0].description));
        QVERIFY(ciiXml(*invoice));

        const auto credit = creditOf(samples::selfBilled(), bill, 190, De);
        QVERIFY(credit);
        QCOMPARE(credit->totals.net, 4179);
        QVERIFY(ciiXml(*credit));
        const auto small = creditOf(samples::smallSelfBilled(), bill, 190, De);
        QVERIFY(small);
        QCOMPARE(small->totals.gross, 4179);
        QVERIFY(ciiXml(*small));
    }

    void thePrivateCaseKeepsItsGrossPrice()
    {
        const Bill bill = billFor(1400, true, 3);
        const auto invoice = invoiceOf(samples::privateInvoice(), bill, De);
        QVERIFY(invoice);
        QCOMPARE(trouble(*invoice), QString());
        QCOMPARE(invoice->totals.gross, 4200);
        QCOMPARE(invoice->totals.net, 3529);
        QCOMPARE(invoice->totals.vat, 671);
        QVERIFY(ciiXml(*invoice));
    }

    void everyBillBecomesAnInvoiceThatAgreesToTheCent()
    {
        std::mt19937 random(17);
        for (int round = 0; round < 3000; ++round) {
            const bool gross = random() % 2;
            const Bill bill = billFor(qint64(random() % 9000) + 1, gross, int(random() % 30) + 1,
                                      int(random() % 3) * 250);
            const auto invoice = invoiceOf(
                gross ? samples::privateInvoice() : samples::businessInvoice(), bill, De);
            QVERIFY(invoice);
            QCOMPARE(trouble(*invoice), QString());
            QCOMPARE(invoice->totals.gross, bill.gross);
            QCOMPARE(invoice->totals.vat, bill.vat);
        }
    }

    void aBillThatDoesNotAddUpIsRefused()
    {
        Bill bill = billFor(1990, false, 3);
        bill.gross += 1;
        const auto refused = invoiceOf(samples::businessInvoice(), bill, De);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad_bill"_s);
        QVERIFY(!creditOf(samples::selfBilled(), bill, 190, De));
    }
};

QTEST_GUILESS_MAIN(TstInvoiceOfBill)
#include "tst_invoice_of_bill.moc"
