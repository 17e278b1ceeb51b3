// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CiiReader.h"

#include "platform/documents/CiiNames.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/XmlTree.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The children of one element, taken in order; whatever is left over is found by end().
class Children {
public:
    Children(const XmlElement &of, std::optional<Error> &error) : m_of(of), m_error(error) {}
    ~Children()
    {
        if (m_next != m_of.children.size())
            fail(m_of.children[m_next].name, u"is not expected here"_s);
    }
    Q_DISABLE_COPY(Children)

    const XmlElement *maybe(QStringView name, const char16_t *ns = cii::ram)
    {
        if (m_error || m_next == m_of.children.size())
            return nullptr;
        const XmlElement &next = m_of.children[m_next];
        if (next.name != name || next.ns != QStringView(ns))
            return nullptr;
        ++m_next;
        return &next;
    }

    const XmlElement &must(QStringView name, const char16_t *ns = cii::ram)
    {
        static const XmlElement none;
        if (const XmlElement *found = maybe(name, ns))
            return *found;
        fail(name.toString(), u"is missing or out of order"_s);
        return none;
    }

    QString text(QStringView name)
    {
        const XmlElement *found = maybe(name);
        return found ? found->text : QString();
    }

    void constant(QStringView name, QStringView value)
    {
        if (must(name).text != value)
            fail(name.toString(), u"is not “%1”"_s.arg(value));
    }

    qint64 number(QStringView name, int decimals) { return numberOf(must(name), decimals); }

    qint64 numberOf(const XmlElement &element, int decimals)
    {
        auto read = m_error ? Result<qint64>(0) : unitsOf(element.text, decimals);
        if (!read) {
            m_error = read.error();
            return 0;
        }
        return *read;
    }

    QDate date(const XmlElement *found, const char16_t *ns = cii::udt)
    {
        if (!found)
            return {};
        Children inside(*found, m_error);
        const XmlElement &value = inside.must(u"DateTimeString", ns);
        const QDate date = QDate::fromString(value.text, u"yyyyMMdd"_s);
        if (!date.isValid() || value.attribute(u"format") != QStringView(cii::dateFormat))
            fail(found->name, u"is no date"_s);
        return date;
    }

    void fail(const QString &name, const QString &why)
    {
        if (!m_error)
            m_error = makeError("not_our_document", u"%1 in %2 %3."_s.arg(name, m_of.name, why),
                                {{u"at"_s, m_of.name + u'/' + name}});
    }

private:
    const XmlElement &m_of;
    std::optional<Error> &m_error;
    qsizetype m_next = 0;
};

class CiiReading {
public:
    Result<Invoice> whole(const XmlElement &root)
    {
        if (root.name != "CrossIndustryInvoice"_L1 || root.ns != QStringView(cii::rsm))
            return makeError("not_our_document", u"This is no Cross Industry Invoice."_s,
                             {{u"at"_s, root.name}});
        {
            Children in(root, m_error);
            context(in.must(u"ExchangedDocumentContext", cii::rsm));
            header(in.must(u"ExchangedDocument", cii::rsm));
            transaction(in.must(u"SupplyChainTradeTransaction", cii::rsm));
        }
        if (m_error)
            return *m_error;
        return m_invoice;
    }

private:
    void context(const XmlElement &of)
    {
        Children in(of, m_error);
        Children(in.must(u"GuidelineSpecifiedDocumentContextParameter"), m_error)
            .constant(u"ID", cii::guideline);
    }

    void header(const XmlElement &of)
    {
        Children in(of, m_error);
        m_invoice.number = in.must(u"ID").text;
        const int code = in.must(u"TypeCode").text.toInt();
        for (DocumentKind kind :
             {DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Storno,
              DocumentKind::SelfBilled, DocumentKind::SelfBilledCreditNote})
            if (int(kind) == code)
                m_invoice.kind = kind;
        if (int(m_invoice.kind) != code)
            in.fail(u"TypeCode"_s, u"is no kind of document that we write"_s);
        m_invoice.date = in.date(&in.must(u"IssueDateTime"));
        while (const XmlElement *note = in.maybe(u"IncludedNote"))
            m_invoice.notes.append(Children(*note, m_error).must(u"Content").text);
    }

    void transaction(const XmlElement &of)
    {
        Children in(of, m_error);
        while (const XmlElement *item = in.maybe(u"IncludedSupplyChainTradeLineItem"))
            m_invoice.lines.append(line(*item));
        agreement(in.must(u"ApplicableHeaderTradeAgreement"));
        Children(in.must(u"ApplicableHeaderTradeDelivery"), m_error);
        settlement(in.must(u"ApplicableHeaderTradeSettlement"));
    }

    VatCategory category(Children &in)
    {
        const QString code = in.must(u"CategoryCode").text;
        if (code == QStringView(cii::exempt))
            return VatCategory::Exempt;
        if (code != QStringView(cii::standardRate))
            in.fail(u"CategoryCode"_s, u"is none that we write"_s);
        return VatCategory::Standard;
    }

    InvoiceLine line(const XmlElement &of)
    {
        InvoiceLine made;
        Children in(of, m_error);
        made.id =
            Children(in.must(u"AssociatedDocumentLineDocument"), m_error).must(u"LineID").text;
        {
            Children product(in.must(u"SpecifiedTradeProduct"), m_error);
            made.name = product.must(u"Name").text;
            made.description = product.text(u"Description");
        }
        price(in.must(u"SpecifiedLineTradeAgreement"), made);
        {
            Children delivery(in.must(u"SpecifiedLineTradeDelivery"), m_error);
            const XmlElement &billed = delivery.must(u"BilledQuantity");
            made.quantity = delivery.numberOf(billed, 3);
            if (billed.attribute(u"unitCode") != made.unit)
                delivery.fail(u"BilledQuantity"_s, u"has another unit than the price"_s);
        }
        Children settlement(in.must(u"SpecifiedLineTradeSettlement"), m_error);
        {
            Children tax(settlement.must(u"ApplicableTradeTax"), m_error);
            tax.constant(u"TypeCode", u"VAT");
            made.category = category(tax);
            made.vatPermille = int(tax.number(u"RateApplicablePercent", 1));
        }
        made.net = Children(settlement.must(u"SpecifiedTradeSettlementLineMonetarySummation"),
                            m_error)
                       .number(u"LineTotalAmount", 2);
        return made;
    }

    void price(const XmlElement &of, InvoiceLine &made)
    {
        Children in(of, m_error);
        Children price(in.must(u"NetPriceProductTradePrice"), m_error);
        made.price = price.number(u"ChargeAmount", 2);
        const XmlElement &basis = price.must(u"BasisQuantity");
        made.basis = price.numberOf(basis, 3);
        made.unit = basis.attribute(u"unitCode");
    }

    InvoiceParty party(const XmlElement &of)
    {
        InvoiceParty made;
        Children in(of, m_error);
        made.id = in.text(u"ID");
        made.name = in.must(u"Name").text;
        if (const XmlElement *legal = in.maybe(u"SpecifiedLegalOrganization"))
            made.registration = Children(*legal, m_error).must(u"ID").text;
        if (const XmlElement *contact = in.maybe(u"DefinedTradeContact")) {
            Children person(*contact, m_error);
            made.contact = person.text(u"PersonName");
            if (const XmlElement *phone = person.maybe(u"TelephoneUniversalCommunication"))
                made.phone = Children(*phone, m_error).must(u"CompleteNumber").text;
            if (const XmlElement *email = person.maybe(u"EmailURIUniversalCommunication"))
                made.email = Children(*email, m_error).must(u"URIID").text;
        }
        {
            Children address(in.must(u"PostalTradeAddress"), m_error);
            made.address.postCode = address.text(u"PostcodeCode");
            made.address.street = address.text(u"LineOne");
            made.address.extra = address.text(u"LineTwo");
            made.address.city = address.text(u"CityName");
            made.address.country = address.must(u"CountryID").text;
        }
        while (const XmlElement *tax = in.maybe(u"SpecifiedTaxRegistration")) {
            const XmlElement &number = Children(*tax, m_error).must(u"ID");
            (number.attribute(u"schemeID") == "FC"_L1 ? made.taxNumber : made.vatId) = number.text;
        }
        return made;
    }

    void agreement(const XmlElement &of)
    {
        Children in(of, m_error);
        m_invoice.buyerReference = in.text(u"BuyerReference");
        m_invoice.seller = party(in.must(u"SellerTradeParty"));
        m_invoice.buyer = party(in.must(u"BuyerTradeParty"));
    }

    void settlement(const XmlElement &of)
    {
        Children in(of, m_error);
        m_invoice.payment.reference = in.text(u"PaymentReference");
        m_invoice.currency = in.must(u"InvoiceCurrencyCode").text;
        if (const XmlElement *found = in.maybe(u"SpecifiedTradeSettlementPaymentMeans"))
            means(*found);
        while (const XmlElement *tax = in.maybe(u"ApplicableTradeTax"))
            m_invoice.vatGroups.append(group(*tax));
        {
            Children period(in.must(u"BillingSpecifiedPeriod"), m_error);
            m_invoice.serviceFrom = period.date(period.maybe(u"StartDateTime"));
            m_invoice.serviceTo = period.date(period.maybe(u"EndDateTime"));
        }
        if (const XmlElement *found = in.maybe(u"SpecifiedTradePaymentTerms")) {
            Children terms(*found, m_error);
            m_invoice.payment.terms = terms.text(u"Description");
            m_invoice.payment.dueOn = terms.date(terms.maybe(u"DueDateDateTime"));
        }
        totals(in.must(u"SpecifiedTradeSettlementHeaderMonetarySummation"));
        if (const XmlElement *found = in.maybe(u"InvoiceReferencedDocument")) {
            Children original(*found, m_error);
            m_invoice.preceding.number = original.must(u"IssuerAssignedID").text;
            m_invoice.preceding.date = original.date(original.maybe(u"FormattedIssueDateTime"),
                                                     cii::qdt);
        }
    }

    void means(const XmlElement &of)
    {
        Children in(of, m_error);
        in.constant(u"TypeCode", cii::sepaTransfer);
        Children account(in.must(u"PayeePartyCreditorFinancialAccount"), m_error);
        m_invoice.payment.iban = account.must(u"IBANID").text;
        m_invoice.payment.holder = account.text(u"AccountName");
        if (const XmlElement *bank = in.maybe(u"PayeeSpecifiedCreditorFinancialInstitution"))
            m_invoice.payment.bic = Children(*bank, m_error).must(u"BICID").text;
    }

    VatGroup group(const XmlElement &of)
    {
        VatGroup made;
        Children in(of, m_error);
        made.vat = in.number(u"CalculatedAmount", 2);
        in.constant(u"TypeCode", u"VAT");
        made.reason = in.text(u"ExemptionReason");
        made.net = in.number(u"BasisAmount", 2);
        made.category = category(in);
        made.permille = int(in.number(u"RateApplicablePercent", 1));
        return made;
    }

    void totals(const XmlElement &of)
    {
        InvoiceTotals &made = m_invoice.totals;
        Children in(of, m_error);
        made.lines = in.number(u"LineTotalAmount", 2);
        made.net = in.number(u"TaxBasisTotalAmount", 2);
        const XmlElement &vat = in.must(u"TaxTotalAmount");
        made.vat = in.numberOf(vat, 2);
        if (vat.attribute(u"currencyID") != m_invoice.currency)
            in.fail(u"TaxTotalAmount"_s, u"has another currency"_s);
        made.gross = in.number(u"GrandTotalAmount", 2);
        if (const XmlElement *prepaid = in.maybe(u"TotalPrepaidAmount"))
            made.prepaid = in.numberOf(*prepaid, 2);
        made.due = in.number(u"DuePayableAmount", 2);
    }

    Invoice m_invoice;
    std::optional<Error> m_error;
};

} // namespace

Result<Invoice> readCii(const QByteArray &xml)
{
    XmlLimits limits;
    limits.maxBytes = 8 * 1024 * 1024;
    auto root = readXml(xml, limits);
    if (!root)
        return root.error();
    return CiiReading().whole(*root);
}

} // namespace werkbank
