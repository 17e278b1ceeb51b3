// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoiceCheck.h"

#include "core/base/DisplayText.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/Iban.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr char vatOnSmallBusiness[] = "WB-19";
constexpr qsizetype longestText = 8 * 1024;
constexpr qsizetype longestLine = 200;

QStringList textsOf(const Invoice &of)
{
    QStringList texts{of.number,           of.currency,          of.buyerReference,
                      of.preceding.number, of.payment.iban,      of.payment.bic,
                      of.payment.holder,   of.payment.reference, of.payment.terms};
    for (const InvoiceParty &party : {of.seller, of.buyer}) {
        const PostalAddress &at = party.address;
        texts << party.id << party.name << party.vatId << party.taxNumber << party.registration
              << party.contact << party.phone << party.email << at.street << at.extra << at.postCode
              << at.city << at.country;
    }
    for (const InvoiceLine &line : of.lines)
        texts << line.id << line.name << line.description << line.unit;
    for (const VatGroup &group : of.vatGroups)
        texts << group.reason;
    return texts + of.notes;
}

class Check {
public:
    explicit Check(const Invoice &invoice) : m_invoice(invoice) {}

    QList<InvoiceFinding> all()
    {
        texts();
        header();
        parties();
        if (m_invoice.lines.isEmpty())
            add("BR-16", u"A document needs a line."_s);
        if (m_invoice.lines.size() > 1000)
            add("WB-01", u"A document has at most 1000 lines."_s);
        for (const InvoiceLine &line : m_invoice.lines)
            judge(line);
        for (const VatGroup &group : m_invoice.vatGroups)
            judge(group);
        if (withinRange()) {
            groups();
            totals();
        }
        smallBusiness();
        payment();
        preceding();
        return m_found;
    }

private:
    void add(const char *rule, const QString &text)
    {
        m_found.append({QString::fromLatin1(rule), text});
    }

    void require(bool holds, const char *rule, const QString &text)
    {
        if (!holds)
            add(rule, text);
    }

    // What XML cannot carry, or what a reader would change, must not be in a document.
    void texts()
    {
        for (const QString &text : textsOf(m_invoice))
            if (text != text.trimmed() || !DisplayText::isClean(text, longestText))
                return add("WB-09",
                           u"A text has control characters, blanks around it, or is too"
                           " long."_s);
    }

    void header()
    {
        const Invoice &of = m_invoice;
        static const QStringList hundredths{u"EUR"_s, u"CHF"_s, u"GBP"_s, u"USD"_s, u"PLN"_s,
                                            u"CZK"_s, u"DKK"_s, u"SEK"_s, u"NOK"_s};
        require(!of.number.trimmed().isEmpty(), "BR-02", u"The number is missing."_s);
        require(of.date.isValid(), "BR-03", u"The date is missing."_s);
        require(hundredths.contains(of.currency), "BR-05",
                u"The currency is missing or does not have hundredths."_s);
        require(of.serviceFrom.isValid() && of.serviceTo.isValid(), "WB-14-6",
                u"The time of the service is missing (§ 14 (4) no. 6 UStG)."_s);
        require(!of.serviceFrom.isValid() || of.serviceTo >= of.serviceFrom, "BR-29",
                u"The service ends before it begins."_s);
    }

    void parties()
    {
        const InvoiceParty &seller = m_invoice.seller;
        const InvoiceParty &buyer = m_invoice.buyer;
        require(!seller.name.trimmed().isEmpty(), "BR-06", u"The seller's name is missing."_s);
        require(!buyer.name.trimmed().isEmpty(), "BR-07", u"The buyer's name is missing."_s);
        require(!seller.address.country.isEmpty(), "BR-09", u"The seller's country is missing."_s);
        require(!buyer.address.country.isEmpty(), "BR-11", u"The buyer's country is missing."_s);
        for (const InvoiceParty *named : {&seller, &buyer}) {
            const InvoiceParty &party = *named;
            const PostalAddress &at = party.address;
            const bool isSpared = named == &buyer && isSmallAmount();
            for (const QString &line :
                 {party.name, at.street, at.extra, at.city, party.registration})
                require(line.size() <= longestLine, "WB-11",
                        u"A name or a line of an address has more than 200 characters."_s);
            const bool whole = !at.street.isEmpty() && !at.postCode.isEmpty() && !at.city.isEmpty();
            require(whole || isSpared, "WB-14-1",
                    u"A complete address is missing (§ 14 (4) no. 1 UStG)."_s);
            static const QRegularExpression vatId(u"^[A-Z]{2}[A-Z0-9]{2,13}$"_s);
            require(party.vatId.isEmpty() || vatId.match(party.vatId).hasMatch(), "BR-CO-09",
                    u"A VAT number does not begin with its country."_s);
        }
        require(!seller.vatId.isEmpty() || !seller.taxNumber.isEmpty(), "WB-14-2",
                u"The seller's tax or VAT number is missing (§ 14 (4) no. 2 UStG)."_s);
        require(!seller.id.isEmpty() || !seller.registration.isEmpty() || !seller.vatId.isEmpty(),
                "BR-CO-26", u"The seller has no number: own, register or VAT."_s);
    }

    // § 33 UStDV: up to 250 EUR an invoice need not say where its recipient lives.
    bool isSmallAmount() const
    {
        return !isSelfBilled(m_invoice.kind) && m_invoice.currency == u"EUR"_s
            && std::abs(m_invoice.totals.gross) <= 25'000;
    }

    void judge(const InvoiceLine &line)
    {
        require(!line.id.isEmpty(), "BR-21", u"A line has no number."_s);
        require(!line.unit.isEmpty(), "BR-23", u"A line has no unit."_s);
        require(!line.name.trimmed().isEmpty(), "BR-25", u"A line has no name."_s);
        require(line.price >= 0, "BR-27", u"A unit price is negative."_s);
        require(line.quantity != 0 && line.basis > 0, "BR-22", u"A line has no quantity."_s);
        const auto net = scaled(line.price, line.quantity, line.basis);
        require(net && *net == line.net, "WB-02", u"A line is not quantity times price."_s);
        if (line.category == VatCategory::Exempt)
            require(line.vatPermille == 0, "BR-E-05", u"An exempt line has a VAT rate."_s);
        else
            require(line.vatPermille > 0 && line.vatPermille < 1000, "BR-S-05",
                    u"A line with VAT needs a rate above 0."_s);
    }

    // Each group of VAT by itself: what it takes from its net.
    void judge(const VatGroup &group)
    {
        if (group.category == VatCategory::Exempt) {
            require(group.permille == 0 && group.vat == 0, "BR-E-09",
                    u"An exempt amount shows VAT."_s);
            require(!group.reason.trimmed().isEmpty(), "BR-E-10",
                    u"The reason of the exemption is missing."_s);
            return;
        }
        require(group.reason.isEmpty(), "BR-S-10", u"An amount with VAT names an exemption."_s);
        const qint64 gross = group.net + group.vat;
        const auto exact = m_invoice.pricesIncludeVat ? scaled(gross, 1000, 1000 + group.permille)
                                                      : scaled(group.net, group.permille, 1000);
        require(exact && *exact == (m_invoice.pricesIncludeVat ? group.net : group.vat), "BR-CO-17",
                u"VAT is not exactly net times rate."_s);
    }

    bool withinRange()
    {
        qint64 largest = 0;
        for (const InvoiceLine &line : m_invoice.lines)
            largest = std::max(largest, std::abs(line.net));
        for (const VatGroup &group : m_invoice.vatGroups)
            largest = std::max({largest, std::abs(group.net), std::abs(group.vat)});
        const InvoiceTotals &t = m_invoice.totals;
        for (qint64 amount : {t.lines, t.net, t.vat, t.gross, t.prepaid, t.due})
            largest = std::max(largest, std::abs(amount));
        require(largest <= 1'000'000'000'000, "WB-03", u"An amount is too large."_s);
        return largest <= 1'000'000'000'000;
    }

    // Groups and lines speak of the same money: each line's rate has its group, with its net.
    void groups()
    {
        require(!m_invoice.vatGroups.isEmpty(), "BR-CO-18", u"The VAT breakdown is missing."_s);
        using Key = std::pair<VatCategory, int>;
        QList<Key> keys;
        qint64 lines = 0;
        for (const VatGroup &group : m_invoice.vatGroups) {
            const bool exempt = group.category == VatCategory::Exempt;
            const Key key{group.category, group.permille};
            require(!keys.contains(key), exempt ? "BR-E-01" : "BR-S-01",
                    u"A rate of VAT is listed twice."_s);
            keys.append(key);
            qint64 net = 0;
            for (const InvoiceLine &line : m_invoice.lines)
                if (Key{line.category, line.vatPermille} == key)
                    net += line.net;
            require(net == group.net, exempt ? "BR-E-08" : "BR-S-08",
                    u"The net amount of a rate is not the sum of its lines."_s);
        }
        for (const InvoiceLine &line : m_invoice.lines) {
            lines += line.net;
            require(keys.contains(Key{line.category, line.vatPermille}), "BR-CO-18",
                    u"A line's rate is missing from the VAT breakdown."_s);
        }
        require(lines == m_invoice.totals.lines, "BR-CO-10",
                u"The total of the lines is not their sum."_s);
    }

    void totals()
    {
        const InvoiceTotals &t = m_invoice.totals;
        qint64 vat = 0;
        for (const VatGroup &group : m_invoice.vatGroups)
            vat += group.vat;
        require(t.net == t.lines, "BR-CO-13", u"The net total is not the total of the lines."_s);
        require(t.vat == vat, "BR-CO-14", u"The VAT total is not the sum of its rates."_s);
        require(t.gross == t.net + t.vat, "BR-CO-15", u"Gross is not net plus VAT."_s);
        require(t.due == t.gross - t.prepaid, "BR-CO-16",
                u"The amount due is not gross less what was paid."_s);
        const bool negative = m_invoice.kind == DocumentKind::Storno;
        require(negative ? t.gross <= 0 : t.gross >= 0, "WB-04",
                u"A storno is negative, any other document is not."_s);
    }

    void smallBusiness()
    {
        bool exempt = false;
        bool vat = m_invoice.totals.vat != 0;
        for (const VatGroup &group : m_invoice.vatGroups) {
            exempt |= group.category == VatCategory::Exempt;
            vat |= group.category == VatCategory::Standard || group.vat != 0 || group.permille != 0;
        }
        for (const InvoiceLine &line : m_invoice.lines) {
            exempt |= line.category == VatCategory::Exempt;
            vat |= line.category == VatCategory::Standard || line.vatPermille != 0;
        }
        if (m_invoice.seller.smallBusiness)
            require(!vat, vatOnSmallBusiness,
                    u"A small business (§ 19 UStG) must not show VAT; it would owe it (§ 14c)."_s);
        else
            require(!exempt, "WB-20", u"Only a small business is exempt here."_s);
    }

    void payment()
    {
        const PaymentMeans &means = m_invoice.payment;
        if (!means.iban.isEmpty())
            require(plainIban(means.iban) == means.iban, "WB-05", u"The IBAN is not right."_s);
        require(means.bic.isEmpty() || isBic(means.bic), "WB-06", u"The BIC is not right."_s);
        require(means.iban.isEmpty() ? means.bic.isEmpty() && means.holder.isEmpty() : true,
                "BR-50", u"A transfer needs an account."_s);
        if (m_invoice.totals.due > 0 && !takesBack(m_invoice.kind))
            require(means.dueOn.isValid() || !means.terms.isEmpty(), "BR-CO-25",
                    u"It is not said when the amount is due."_s);
    }

    void preceding()
    {
        const PrecedingDocument &original = m_invoice.preceding;
        require(!takesBack(m_invoice.kind) || !original.number.isEmpty(), "BR-55",
                u"A correction must name the document that it takes back."_s);
        require(original.number.isEmpty() || original.number != m_invoice.number, "WB-07",
                u"A correction has a number of its own."_s);
        require(original.number.isEmpty() || original.date.isValid(), "WB-08",
                u"The date of the corrected document is missing."_s);
    }

    const Invoice &m_invoice;
    QList<InvoiceFinding> m_found;
};

} // namespace

QList<InvoiceFinding> findings(const Invoice &invoice)
{
    return Check(invoice).all();
}

Result<void> checked(const Invoice &invoice)
{
    const QList<InvoiceFinding> found = findings(invoice);
    if (found.isEmpty())
        return {};
    QJsonArray rules;
    const InvoiceFinding *first = &found.first();
    bool small = false;
    for (const InvoiceFinding &finding : found) {
        rules.append(finding.rule);
        if (finding.rule == QLatin1StringView(vatOnSmallBusiness)) {
            first = &finding;
            small = true;
        }
    }
    return makeError(small ? "vat_on_small_business" : "bad_document", first->text,
                     {{u"rules"_s, rules}});
}

} // namespace werkbank
