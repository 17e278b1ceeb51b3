// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CiiWriter.h"

#include "platform/documents/CiiNames.h"
#include "platform/documents/CiiReader.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/InvoiceCheck.h"

#include <QXmlStreamWriter>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString text(const char16_t *constant)
{
    return QString::fromUtf16(constant);
}

QString category(VatCategory value)
{
    return text(value == VatCategory::Exempt ? cii::exempt : cii::standardRate);
}

class CiiWriting {
public:
    explicit CiiWriting(const Invoice &invoice) : m_invoice(invoice), m_xml(&m_bytes) {}

    QByteArray whole()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeNamespace(text(cii::rsm), u"rsm"_s);
        m_xml.writeNamespace(text(cii::ram), u"ram"_s);
        m_xml.writeNamespace(text(cii::qdt), u"qdt"_s);
        m_xml.writeNamespace(text(cii::udt), u"udt"_s);
        m_xml.writeStartElement(text(cii::rsm), u"CrossIndustryInvoice"_s);
        m_xml.writeStartElement(text(cii::rsm), u"ExchangedDocumentContext"_s);
        open(u"GuidelineSpecifiedDocumentContextParameter"_s);
        leaf(u"ID"_s, text(cii::guideline));
        close(2);
        header();
        m_xml.writeStartElement(text(cii::rsm), u"SupplyChainTradeTransaction"_s);
        for (const InvoiceLine &each : m_invoice.lines)
            line(each);
        agreement();
        m_xml.writeEmptyElement(text(cii::ram), u"ApplicableHeaderTradeDelivery"_s);
        settlement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(const QString &name) { m_xml.writeStartElement(text(cii::ram), name); }

    void close(int levels = 1)
    {
        for (int i = 0; i < levels; ++i)
            m_xml.writeEndElement();
    }

    void leaf(const QString &name, const QString &value, const QString &key = {},
              const QString &attribute = {})
    {
        if (value.isEmpty())
            return;
        open(name);
        if (!key.isEmpty())
            m_xml.writeAttribute(key, attribute);
        m_xml.writeCharacters(value);
        close();
    }

    void amount(const QString &name, qint64 cents) { leaf(name, decimalText(cents, 2)); }

    void quantity(const QString &name, qint64 thousandths, const QString &unit)
    {
        leaf(name, shortDecimalText(thousandths, 3), u"unitCode"_s, unit);
    }

    void date(const QString &name, QDate value, const char16_t *ns = cii::udt)
    {
        if (!value.isValid())
            return;
        open(name);
        m_xml.writeStartElement(text(ns), u"DateTimeString"_s);
        m_xml.writeAttribute(u"format"_s, text(cii::dateFormat));
        m_xml.writeCharacters(value.toString(u"yyyyMMdd"_s));
        close(2);
    }

    void header()
    {
        m_xml.writeStartElement(text(cii::rsm), u"ExchangedDocument"_s);
        leaf(u"ID"_s, m_invoice.number);
        leaf(u"TypeCode"_s, QString::number(int(m_invoice.kind)));
        date(u"IssueDateTime"_s, m_invoice.date);
        for (const QString &note : m_invoice.notes) {
            open(u"IncludedNote"_s);
            leaf(u"Content"_s, note);
            close();
        }
        close();
    }

    void line(const InvoiceLine &of)
    {
        open(u"IncludedSupplyChainTradeLineItem"_s);
        open(u"AssociatedDocumentLineDocument"_s);
        leaf(u"LineID"_s, of.id);
        close();
        open(u"SpecifiedTradeProduct"_s);
        leaf(u"Name"_s, of.name);
        leaf(u"Description"_s, of.description);
        close();
        open(u"SpecifiedLineTradeAgreement"_s);
        open(u"NetPriceProductTradePrice"_s);
        amount(u"ChargeAmount"_s, of.price);
        quantity(u"BasisQuantity"_s, of.basis, of.unit);
        close(2);
        open(u"SpecifiedLineTradeDelivery"_s);
        quantity(u"BilledQuantity"_s, of.quantity, of.unit);
        close();
        open(u"SpecifiedLineTradeSettlement"_s);
        open(u"ApplicableTradeTax"_s);
        leaf(u"TypeCode"_s, u"VAT"_s);
        leaf(u"CategoryCode"_s, category(of.category));
        leaf(u"RateApplicablePercent"_s, shortDecimalText(of.vatPermille, 1));
        close();
        open(u"SpecifiedTradeSettlementLineMonetarySummation"_s);
        amount(u"LineTotalAmount"_s, of.net);
        close(3);
    }

    void party(const QString &name, const InvoiceParty &of, bool seller)
    {
        open(name);
        leaf(u"ID"_s, of.id);
        leaf(u"Name"_s, of.name);
        if (!of.registration.isEmpty()) {
            open(u"SpecifiedLegalOrganization"_s);
            leaf(u"ID"_s, of.registration);
            close();
        }
        if (seller)
            contact(of);
        open(u"PostalTradeAddress"_s);
        leaf(u"PostcodeCode"_s, of.address.postCode);
        leaf(u"LineOne"_s, of.address.street);
        leaf(u"LineTwo"_s, of.address.extra);
        leaf(u"CityName"_s, of.address.city);
        leaf(u"CountryID"_s, of.address.country);
        close();
        registration(seller ? of.taxNumber : QString(), u"FC"_s);
        registration(of.vatId, u"VA"_s);
        close();
    }

    void contact(const InvoiceParty &of)
    {
        if (of.contact.isEmpty() && of.phone.isEmpty() && of.email.isEmpty())
            return;
        open(u"DefinedTradeContact"_s);
        leaf(u"PersonName"_s, of.contact);
        if (!of.phone.isEmpty()) {
            open(u"TelephoneUniversalCommunication"_s);
            leaf(u"CompleteNumber"_s, of.phone);
            close();
        }
        if (!of.email.isEmpty()) {
            open(u"EmailURIUniversalCommunication"_s);
            leaf(u"URIID"_s, of.email);
            close();
        }
        close();
    }

    void registration(const QString &number, const QString &scheme)
    {
        if (number.isEmpty())
            return;
        open(u"SpecifiedTaxRegistration"_s);
        leaf(u"ID"_s, number, u"schemeID"_s, scheme);
        close();
    }

    void agreement()
    {
        open(u"ApplicableHeaderTradeAgreement"_s);
        leaf(u"BuyerReference"_s, m_invoice.buyerReference);
        party(u"SellerTradeParty"_s, m_invoice.seller, true);
        party(u"BuyerTradeParty"_s, m_invoice.buyer, false);
        close();
    }

    void settlement()
    {
        const PaymentMeans &payment = m_invoice.payment;
        open(u"ApplicableHeaderTradeSettlement"_s);
        leaf(u"PaymentReference"_s, payment.reference);
        leaf(u"InvoiceCurrencyCode"_s, m_invoice.currency);
        if (!payment.iban.isEmpty())
            means(payment);
        for (const VatGroup &each : m_invoice.vatGroups)
            group(each);
        open(u"BillingSpecifiedPeriod"_s);
        date(u"StartDateTime"_s, m_invoice.serviceFrom);
        date(u"EndDateTime"_s, m_invoice.serviceTo);
        close();
        if (!payment.terms.isEmpty() || payment.dueOn.isValid()) {
            open(u"SpecifiedTradePaymentTerms"_s);
            leaf(u"Description"_s, payment.terms);
            date(u"DueDateDateTime"_s, payment.dueOn);
            close();
        }
        totals();
        if (!m_invoice.preceding.number.isEmpty()) {
            open(u"InvoiceReferencedDocument"_s);
            leaf(u"IssuerAssignedID"_s, m_invoice.preceding.number);
            date(u"FormattedIssueDateTime"_s, m_invoice.preceding.date, cii::qdt);
            close();
        }
        close();
    }

    void means(const PaymentMeans &payment)
    {
        open(u"SpecifiedTradeSettlementPaymentMeans"_s);
        leaf(u"TypeCode"_s, text(cii::sepaTransfer));
        open(u"PayeePartyCreditorFinancialAccount"_s);
        leaf(u"IBANID"_s, payment.iban);
        leaf(u"AccountName"_s, payment.holder);
        close();
        if (!payment.bic.isEmpty()) {
            open(u"PayeeSpecifiedCreditorFinancialInstitution"_s);
            leaf(u"BICID"_s, payment.bic);
            close();
        }
        close();
    }

    void group(const VatGroup &of)
    {
        open(u"ApplicableTradeTax"_s);
        amount(u"CalculatedAmount"_s, of.vat);
        leaf(u"TypeCode"_s, u"VAT"_s);
        leaf(u"ExemptionReason"_s, of.reason);
        amount(u"BasisAmount"_s, of.net);
        leaf(u"CategoryCode"_s, category(of.category));
        leaf(u"RateApplicablePercent"_s, shortDecimalText(of.permille, 1));
        close();
    }

    void totals()
    {
        const InvoiceTotals &of = m_invoice.totals;
        open(u"SpecifiedTradeSettlementHeaderMonetarySummation"_s);
        amount(u"LineTotalAmount"_s, of.lines);
        amount(u"TaxBasisTotalAmount"_s, of.net);
        leaf(u"TaxTotalAmount"_s, decimalText(of.vat, 2), u"currencyID"_s, m_invoice.currency);
        amount(u"GrandTotalAmount"_s, of.gross);
        if (of.prepaid != 0)
            amount(u"TotalPrepaidAmount"_s, of.prepaid);
        amount(u"DuePayableAmount"_s, of.due);
        close();
    }

    const Invoice &m_invoice;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<QByteArray> ciiXml(const Invoice &invoice)
{
    if (auto right = checked(invoice); !right)
        return right.error();
    const QByteArray xml = CiiWriting(invoice).whole();
    Result<Invoice> read = readCii(xml);
    if (!read)
        return makeError("read_back_differs", u"The written document cannot be read."_s,
                         {{u"why"_s, read.error().text}});
    Invoice expected = invoice;
    expected.pricesIncludeVat = false;
    expected.seller.smallBusiness = expected.buyer.smallBusiness = false;
    for (QString InvoiceParty::*field : {&InvoiceParty::taxNumber, &InvoiceParty::contact,
                                         &InvoiceParty::phone, &InvoiceParty::email})
        (expected.buyer.*field).clear();
    if (*read != expected)
        return makeError("read_back_differs", u"The written document says something else."_s);
    return xml;
}

} // namespace werkbank
