// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "platform/documents/CiiReader.h"
#include "platform/documents/CiiWriter.h"
#include "platform/documents/InvoiceCheck.h"
#include "platform/documents/XmlTree.h"

#include <QDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QString header(const XmlElement &root, std::initializer_list<QStringView> path)
{
    const XmlElement *settlement = root.find({u"SupplyChainTradeTransaction",
                                              u"ApplicableHeaderTradeSettlement"});
    return settlement ? settlement->textAt(path) : QString();
}

// The sequence of the D16B schema ("uncoupled"), as far as our documents use it.
const QHash<QString, QStringList> &schemaOrder()
{
    static const QHash<QString, QStringList> order{
        {u"CrossIndustryInvoice"_s,
         {u"ExchangedDocumentContext"_s, u"ExchangedDocument"_s, u"SupplyChainTradeTransaction"_s}},
        {u"ExchangedDocument"_s, {u"ID"_s, u"TypeCode"_s, u"IssueDateTime"_s, u"IncludedNote"_s}},
        {u"SupplyChainTradeTransaction"_s,
         {u"IncludedSupplyChainTradeLineItem"_s, u"ApplicableHeaderTradeAgreement"_s,
          u"ApplicableHeaderTradeDelivery"_s, u"ApplicableHeaderTradeSettlement"_s}},
        {u"IncludedSupplyChainTradeLineItem"_s,
         {u"AssociatedDocumentLineDocument"_s, u"SpecifiedTradeProduct"_s,
          u"SpecifiedLineTradeAgreement"_s, u"SpecifiedLineTradeDelivery"_s,
          u"SpecifiedLineTradeSettlement"_s}},
        {u"SpecifiedTradeProduct"_s, {u"Name"_s, u"Description"_s}},
        {u"NetPriceProductTradePrice"_s, {u"ChargeAmount"_s, u"BasisQuantity"_s}},
        {u"SpecifiedLineTradeSettlement"_s,
         {u"ApplicableTradeTax"_s, u"SpecifiedTradeSettlementLineMonetarySummation"_s}},
        {u"ApplicableTradeTax"_s,
         {u"CalculatedAmount"_s, u"TypeCode"_s, u"ExemptionReason"_s, u"BasisAmount"_s,
          u"CategoryCode"_s, u"RateApplicablePercent"_s}},
        {u"ApplicableHeaderTradeAgreement"_s,
         {u"BuyerReference"_s, u"SellerTradeParty"_s, u"BuyerTradeParty"_s}},
        {u"SellerTradeParty"_s,
         {u"ID"_s, u"Name"_s, u"SpecifiedLegalOrganization"_s, u"DefinedTradeContact"_s,
          u"PostalTradeAddress"_s, u"SpecifiedTaxRegistration"_s}},
        {u"BuyerTradeParty"_s,
         {u"ID"_s, u"Name"_s, u"SpecifiedLegalOrganization"_s, u"PostalTradeAddress"_s,
          u"SpecifiedTaxRegistration"_s}},
        {u"DefinedTradeContact"_s,
         {u"PersonName"_s, u"TelephoneUniversalCommunication"_s,
          u"EmailURIUniversalCommunication"_s}},
        {u"PostalTradeAddress"_s,
         {u"PostcodeCode"_s, u"LineOne"_s, u"LineTwo"_s, u"CityName"_s, u"CountryID"_s}},
        {u"ApplicableHeaderTradeSettlement"_s,
         {u"PaymentReference"_s, u"InvoiceCurrencyCode"_s,
          u"SpecifiedTradeSettlementPaymentMeans"_s, u"ApplicableTradeTax"_s,
          u"BillingSpecifiedPeriod"_s, u"SpecifiedTradePaymentTerms"_s,
          u"SpecifiedTradeSettlementHeaderMonetarySummation"_s, u"InvoiceReferencedDocument"_s}},
        {u"SpecifiedTradeSettlementPaymentMeans"_s,
         {u"TypeCode"_s, u"PayeePartyCreditorFinancialAccount"_s,
          u"PayeeSpecifiedCreditorFinancialInstitution"_s}},
        {u"PayeePartyCreditorFinancialAccount"_s, {u"IBANID"_s, u"AccountName"_s}},
        {u"BillingSpecifiedPeriod"_s, {u"StartDateTime"_s, u"EndDateTime"_s}},
        {u"SpecifiedTradePaymentTerms"_s, {u"Description"_s, u"DueDateDateTime"_s}},
        {u"SpecifiedTradeSettlementHeaderMonetarySummation"_s,
         {u"LineTotalAmount"_s, u"TaxBasisTotalAmount"_s, u"TaxTotalAmount"_s,
          u"GrandTotalAmount"_s, u"TotalPrepaidAmount"_s, u"DuePayableAmount"_s}},
        {u"InvoiceReferencedDocument"_s, {u"IssuerAssignedID"_s, u"FormattedIssueDateTime"_s}},
    };
    return order;
}

// Empty, or the first place where children stand in another order than the schema's.
QString misplaced(const XmlElement &of)
{
    const QStringList order = schemaOrder().value(of.name);
    qsizetype reached = 0;
    for (const XmlElement &child : of.children) {
        if (of.children.size() > 1 || !order.isEmpty()) {
            const qsizetype at = order.indexOf(child.name);
            if (at < reached)
                return of.name + u'/' + child.name;
            reached = at;
        }
        if (const QString deeper = misplaced(child); !deeper.isEmpty())
            return deeper;
    }
    return {};
}

QByteArray with(const QByteArray &xml, const char *from, const char *to)
{
    QByteArray changed = xml;
    const qsizetype at = changed.lastIndexOf(from);
    Q_ASSERT(at >= 0);
    return changed.replace(at, qsizetype(strlen(from)), to);
}

} // namespace

class TstInvoiceXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBusinessCaseIsExact()
    {
        auto xml = ciiXml(samples::businessInvoice());
        QVERIFY2(xml, qPrintable(xml.ok() ? QString() : xml.error().text));
        auto root = readXml(*xml);
        QVERIFY(root);
        const auto sums = u"SpecifiedTradeSettlementHeaderMonetarySummation";
        QCOMPARE(header(*root, {sums, u"LineTotalAmount"}), u"59.70"_s);
        QCOMPARE(header(*root, {sums, u"TaxTotalAmount"}), u"11.34"_s);
        QCOMPARE(header(*root, {sums, u"GrandTotalAmount"}), u"71.04"_s);
        QCOMPARE(root->textAt({u"ExchangedDocument", u"TypeCode"}), u"380"_s);
        QCOMPARE(header(*root, {u"ApplicableTradeTax", u"RateApplicablePercent"}), u"19"_s);
    }

    void thePrivateCaseIsExactAndMultipliesNoRoundedPrice()
    {
        const Invoice invoice = samples::privateInvoice();
        QCOMPARE(invoice.totals.gross, 4200);
        QCOMPARE(invoice.totals.net, 3529);
        QCOMPARE(invoice.totals.vat, 671);
        QCOMPARE(invoice.lines[0].price, 3529);
        QCOMPARE(invoice.lines[0].basis, 3000);
        QVERIFY(ciiXml(invoice));
    }

    void aSmallBusinessIsExemptWithTheReason()
    {
        auto xml = ciiXml(samples::smallSelfBilled());
        QVERIFY2(xml, qPrintable(xml.ok() ? QString() : xml.error().text));
        auto root = readXml(*xml);
        QVERIFY(root);
        QCOMPARE(root->textAt({u"ExchangedDocument", u"TypeCode"}), u"389"_s);
        QCOMPARE(header(*root, {u"ApplicableTradeTax", u"CategoryCode"}), u"E"_s);
        QCOMPARE(header(*root, {u"ApplicableTradeTax", u"CalculatedAmount"}), u"0.00"_s);
        QCOMPARE(header(*root, {u"ApplicableTradeTax", u"ExemptionReason"}),
                 u"Steuerbefreiung für Kleinunternehmer gemäß § 19 UStG"_s);
    }

    void vatOnASmallBusinessIsRefused()
    {
        Invoice invoice = samples::selfBilled();
        invoice.seller.smallBusiness = true;
        const auto refused = ciiXml(invoice);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"vat_on_small_business"_s);
    }

    void eachKindIsWrittenInTheOrderOfTheSchema()
    {
        for (const Invoice &invoice : samples::eachKind()) {
            auto xml = ciiXml(invoice);
            QVERIFY2(xml, qPrintable(invoice.number + (xml.ok() ? QString() : xml.error().text)));
            auto root = readXml(*xml);
            QVERIFY(root);
            QCOMPARE(misplaced(*root), QString());
        }
    }

    void whatIsReadIsWhatWasWritten()
    {
        Invoice invoice = samples::longInvoice(25);
        invoice.buyer.vatId = u"DE111111111"_s;
        invoice.totals.prepaid = 100;
        invoice.totals.due -= 100;
        invoice.payment.terms = u"Zahlbar ohne Abzug\nbis zum Fälligkeitstag"_s;
        invoice.buyerReference = u"Abteilung 7"_s;
        auto xml = ciiXml(invoice);
        QVERIFY(xml);
        auto read = readCii(*xml);
        QVERIFY(read);
        invoice.buyer.taxNumber.clear();
        QVERIFY(*read == invoice);
    }

    void theSameDocumentGivesTheSameBytes()
    {
        QCOMPARE(*ciiXml(samples::longInvoice(9)), *ciiXml(samples::longInvoice(9)));
    }

    void aStornoNamesTheOriginalAndTurnsItsAmounts()
    {
        const Invoice original = samples::businessInvoice();
        const auto storno = stornoOf(original, u"S-1"_s, QDate(2026, 12, 1), u"falsch"_s);
        QVERIFY(storno);
        QCOMPARE(storno->totals.gross, -7104);
        QCOMPARE(storno->lines[0].quantity, -3000);
        QCOMPARE(storno->lines[0].price, 1990);
        auto root = readXml(*ciiXml(*storno));
        QVERIFY(root);
        QCOMPARE(root->textAt({u"ExchangedDocument", u"TypeCode"}), u"384"_s);
        QCOMPARE(header(*root, {u"InvoiceReferencedDocument", u"IssuerAssignedID"}),
                 original.number);
    }

    void aSelfBilledDocumentIsTakenBackByASelfBilledCreditNote()
    {
        const auto storno = stornoOf(samples::selfBilled(), u"S-1"_s, QDate(2026, 12, 1), u"x"_s);
        QVERIFY(storno);
        QCOMPARE(int(storno->kind), 261);
        QCOMPARE(storno->totals.gross, samples::selfBilled().totals.gross);
        QVERIFY(ciiXml(*storno));
    }

    void aCorrectionCannotBeCorrected()
    {
        const auto storno = stornoOf(samples::businessInvoice(), u"S-1"_s, QDate(2026, 12, 1), {});
        const auto again = stornoOf(*storno, u"S-2"_s, QDate(2026, 12, 2), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"not_correctable"_s);
    }

    void theReaderTakesNothingOutOfOrderOrUnknown()
    {
        const QByteArray xml = *ciiXml(samples::businessInvoice());
        const std::pair<const char *, const char *> mutants[] = {
            {"<ram:TypeCode>380</ram:TypeCode>", ""},
            {"<ram:TypeCode>380</ram:TypeCode>", "<ram:TypeCode>325</ram:TypeCode>"},
            {"urn:cen.eu:en16931:2017", "urn:cen.eu:en16931:2018"},
            {"<ram:CityName>", "<ram:Extra/><ram:CityName>"},
            {"<ram:DuePayableAmount>71.04", "<ram:DuePayableAmount>71,04"},
            {"<ram:DuePayableAmount>71.04", "<ram:DuePayableAmount>71.045"},
            {"format=\"102\"", "format=\"610\""},
            {"currencyID=\"EUR\"", "currencyID=\"USD\""},
        };
        for (const auto &[from, to] : mutants)
            QVERIFY2(!readCii(with(xml, from, to)), to);
    }

    void aForgedAmountIsFoundByTheCheckAfterReading()
    {
        const QByteArray xml = *ciiXml(samples::businessInvoice());
        const auto forged = readCii(with(xml, "<ram:DuePayableAmount>71.04",
                                         "<ram:DuePayableAmount>71.05"));
        QVERIFY(forged);
        QCOMPARE(findings(*forged).value(0).rule, u"BR-CO-16"_s);
    }

    // For looking with other programs: writes all kinds into the folder WERKBANK_SHOW names.
    void allKindsCanBeWrittenOut()
    {
        const QString folder = qEnvironmentVariable("WERKBANK_SHOW");
        for (const Invoice &invoice : samples::eachKind()) {
            auto xml = ciiXml(invoice);
            QVERIFY(xml);
            if (folder.isEmpty())
                continue;
            QFile file(QDir(folder).filePath(invoice.number + u".xml"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(*xml), xml->size());
        }
    }
};

QTEST_GUILESS_MAIN(TstInvoiceXml)
#include "tst_invoice_xml.moc"
