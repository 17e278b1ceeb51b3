// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "platform/documents/CiiWriter.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/InvoiceCheck.h"
#include "platform/documents/InvoiceMaking.h"

#include <QJsonArray>
#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QStringList rules(const Invoice &invoice)
{
    QStringList names;
    for (const InvoiceFinding &finding : findings(invoice))
        names.append(finding.rule);
    return names;
}

} // namespace

class TstInvoiceCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindIsRight()
    {
        for (const Invoice &invoice : samples::eachKind())
            QCOMPARE(rules(invoice), QStringList());
    }

    void oneCentOffIsFoundWhereverItIs()
    {
        const std::pair<qint64 InvoiceTotals::*, const char *> totals[] = {
            {&InvoiceTotals::lines, "BR-CO-10"}, {&InvoiceTotals::net, "BR-CO-13"},
            {&InvoiceTotals::vat, "BR-CO-14"},   {&InvoiceTotals::gross, "BR-CO-15"},
            {&InvoiceTotals::due, "BR-CO-16"},   {&InvoiceTotals::prepaid, "BR-CO-16"},
        };
        for (const Invoice &invoice : samples::eachKind())
            for (const auto &[field, rule] : totals)
                for (int cent : {-1, 1}) {
                    Invoice off = invoice;
                    off.totals.*field += cent;
                    QVERIFY2(rules(off).contains(QString::fromLatin1(rule)), rule);
                    QVERIFY(!ciiXml(off));
                }
    }

    // BR-CO-17 of the official rules tolerates an error of a whole euro.
    void aCentOfVatTooMuchIsFoundEvenIfAllTotalsAgree()
    {
        for (const Invoice &invoice : {samples::businessInvoice(), samples::privateInvoice()}) {
            Invoice off = invoice;
            off.vatGroups[0].vat += 1;
            off.totals.vat += 1;
            off.totals.gross += 1;
            off.totals.due += 1;
            QCOMPARE(rules(off), QStringList{u"BR-CO-17"_s});
        }
    }

    void aLineIsQuantityTimesPrice()
    {
        Invoice off = samples::businessInvoice();
        off.lines[0].quantity += 1;
        QVERIFY(rules(off).contains(u"WB-02"_s));
    }

    void brokenDocumentsNameTheirRule_data()
    {
        QTest::addColumn<std::function<void(Invoice &)>>("breakIt");
        const auto row = [](const char *rule, std::function<void(Invoice &)> breakIt) {
            QTest::newRow(rule) << breakIt;
        };
        row("BR-02", [](Invoice &i) { i.number.clear(); });
        row("BR-03", [](Invoice &i) { i.date = {}; });
        row("BR-05", [](Invoice &i) { i.currency = u"JPY"_s; });
        row("BR-06", [](Invoice &i) { i.seller.name.clear(); });
        row("BR-07", [](Invoice &i) { i.buyer.name.clear(); });
        row("BR-09", [](Invoice &i) { i.seller.address.country.clear(); });
        row("BR-16", [](Invoice &i) { i.lines.clear(); });
        row("BR-22", [](Invoice &i) { i.lines[0].quantity = 0; });
        row("BR-25", [](Invoice &i) { i.lines[0].name.clear(); });
        row("BR-27", [](Invoice &i) { i.lines[0].price = -1990; });
        row("BR-29", [](Invoice &i) { i.serviceTo = i.serviceFrom.addDays(-1); });
        row("BR-55", [](Invoice &i) { i.kind = DocumentKind::CreditNote; });
        row("BR-CO-09", [](Invoice &i) { i.seller.vatId = u"123456789"_s; });
        row("BR-CO-18", [](Invoice &i) { i.vatGroups.clear(); });
        row("BR-CO-25", [](Invoice &i) { i.payment.dueOn = {}; });
        row("BR-S-05", [](Invoice &i) { i.lines[0].vatPermille = 0; });
        row("BR-S-08", [](Invoice &i) { i.vatGroups[0].net += 1; });
        row("BR-S-10", [](Invoice &i) { i.vatGroups[0].reason = u"keine Lust"_s; });
        row("WB-04", [](Invoice &i) { i.kind = DocumentKind::Storno; });
        row("WB-05", [](Invoice &i) { i.payment.iban = u"DE03120300000000202051"_s; });
        row("WB-09", [](Invoice &i) { i.lines[0].name = u"a\u0001b"_s; });
        row("WB-11", [](Invoice &i) { i.seller.name = QString(201, u'x'); });
        row("WB-14-1", [](Invoice &i) { i.seller.address.street.clear(); });
        row("WB-14-2", [](Invoice &i) { i.seller.vatId = i.seller.taxNumber = QString(); });
        row("WB-14-6", [](Invoice &i) { i.serviceFrom = {}; });
        row("WB-20", [](Invoice &i) { i.lines[0].category = VatCategory::Exempt; });
    }

    void onlyASmallAmountMayLeaveOutWhereItsPayerLives()
    {
        Invoice invoice = samples::businessInvoice();
        invoice.buyer.address.street.clear();
        QVERIFY(findings(invoice).isEmpty());
        Invoice large = invoice;
        InvoiceLine line = *lineAtPrice(u"Fernhilfe"_s, u"je Stunde"_s, 3000, u"HUR"_s, 9000);
        line.id = u"1"_s;
        large.lines = {line};
        large = *totalled(large, 190);
        QCOMPARE(findings(large).size(), 1);
        QCOMPARE(findings(large).first().rule, u"WB-14-1"_s);
        large.buyer.address.street = u"Marktplatz 3"_s;
        QVERIFY(findings(large).isEmpty());
    }

    void brokenDocumentsNameTheirRule()
    {
        QFETCH(std::function<void(Invoice &)>, breakIt);
        Invoice broken = samples::businessInvoice();
        breakIt(broken);
        QVERIFY2(rules(broken).contains(QString::fromLatin1(QTest::currentDataTag())),
                 qPrintable(rules(broken).join(u' ')));
        const auto refused = ciiXml(broken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad_document"_s);
    }

    void aSmallBusinessWithoutReasonOrWithTaxIsRefused()
    {
        Invoice silent = samples::smallSelfBilled();
        silent.vatGroups[0].reason.clear();
        QVERIFY(rules(silent).contains(u"BR-E-10"_s));
        Invoice taxed = samples::smallSelfBilled();
        taxed.vatGroups[0].vat = 1;
        QVERIFY(rules(taxed).contains(u"BR-E-09"_s));
        QCOMPARE(ciiXml(taxed).error().code, u"vat_on_small_business"_s);
        Invoice rated = samples::smallSelfBilled();
        rated.lines[0].vatPermille = 190;
        QVERIFY(rules(rated).contains(u"BR-E-05"_s));
        Invoice nameless = samples::smallSelfBilled();
        nameless.seller.id.clear();
        QVERIFY(rules(nameless).contains(u"BR-CO-26"_s));
    }

    void tenThousandRandomDocumentsAreExactInBothWaysOfPricing()
    {
        std::mt19937 random(7);
        const auto upTo = [&](int most) { return int(random() % unsigned(most)) + 1; };
        for (int round = 0; round < 10'000; ++round) {
            Invoice made = samples::businessInvoice();
            made.lines.clear();
            QList<qint64> gross;
            qint64 sum = 0;
            const int count = upTo(6);
            for (int i = 0; i < count; ++i) {
                auto line = lineAtPrice(u"Arbeit"_s, {}, upTo(100) * 250, u"HUR"_s, upTo(20'000));
                line->id = QString::number(i + 1);
                made.lines.append(*line);
                gross.append(line->net);
                sum += line->net;
            }
            const auto fromNet = totalled(made, 190);
            QCOMPARE(rules(*fromNet), QStringList());
            QCOMPARE(fromNet->totals.net, sum);
            const auto fromGross = totalledFromGross(made, gross, 190);
            QCOMPARE(rules(*fromGross), QStringList());
            QCOMPARE(fromGross->totals.gross, sum);
        }
    }

    void numbersAreReadExactlyOrNotAtAll()
    {
        QCOMPARE(*unitsOf(u"59.70", 2), 5970);
        QCOMPARE(*unitsOf(u"-0.01", 2), -1);
        QCOMPARE(*unitsOf(u"7", 2), 700);
        QCOMPARE(*unitsOf(u"1.500", 2), 150);
        QCOMPARE(decimalText(-5, 2), u"-0.05"_s);
        QCOMPARE(shortDecimalText(1500, 3), u"1.5"_s);
        QCOMPARE(shortDecimalText(10'000, 3), u"10"_s);
        for (const QString &bad :
             {u""_s, u"-"_s, u"1."_s, u".5"_s, u"1,5"_s, u"+1"_s, u"1e3"_s, u" 1"_s, u"٣"_s,
              u"1.2.3"_s, u"1.001"_s, u"99999999999999999999"_s})
            QVERIFY2(!unitsOf(bad, 2), qPrintable(bad));
        QCOMPARE(scaled(5, 1, 2), 3);
        QCOMPARE(scaled(-5, 1, 2), -3);
        QCOMPARE(scaled(4, 1, 3), 1);
        QVERIFY(!scaled(largestUnits, largestUnits - 1, 7));
    }
};

QTEST_GUILESS_MAIN(TstInvoiceCheck)
#include "tst_invoice_check.moc"
