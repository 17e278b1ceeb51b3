// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Parties.h"

#include "core/base/DisplayText.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

void setTaxNumber(InvoiceParty &party, const QString &number)
{
    static const QRegularExpression vatId(u"^[A-Z]{2}[A-Z0-9]{2,13}$"_s);
    const QString plain = QString(number).remove(u' ');
    if (vatId.match(plain).hasMatch())
        party.vatId = plain;
    else
        party.taxNumber = number;
}

} // namespace

std::optional<SellerRow> loadSeller(Sql &sql, const Id &tenant)
{
    const auto row = sql.row("SELECT t.slug, s.name, s.street, s.postcode, s.city, s.country,"
                             " s.tax_number, s.vat_id, s.registration, s.email, s.iban, s.bic,"
                             " s.holder, s.guarantees FROM seller s JOIN tenant t ON t.id = s.tenant"
                             " WHERE s.tenant = $1",
                             {tenant});
    if (!row)
        return {};
    Columns c(*row);
    SellerRow out;
    out.party.id = c.text();
    out.party.name = c.text();
    out.party.address.street = c.text();
    out.party.address.postCode = c.text();
    out.party.address.city = c.text();
    out.party.address.country = c.text();
    out.party.taxNumber = c.text();
    out.party.vatId = c.text();
    out.party.registration = c.text();
    out.party.email = c.text();
    out.iban = c.text();
    out.bic = c.text();
    out.holder = c.text();
    out.guarantees = c.boolean();
    return out;
}

void saveSeller(Work &work, const Id &tenant, const SellerRow &seller)
{
    const InvoiceParty &p = seller.party;
    const PostalAddress &at = p.address;
    work.sql.run("INSERT INTO seller (tenant, name, street, postcode, city, country, tax_number,"
                 " vat_id, registration, email, iban, bic, holder, guarantees)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
                 " ON CONFLICT (tenant) DO UPDATE SET name = excluded.name,"
                 " street = excluded.street, postcode = excluded.postcode, city = excluded.city,"
                 " country = excluded.country, tax_number = excluded.tax_number,"
                 " vat_id = excluded.vat_id, registration = excluded.registration,"
                 " email = excluded.email, iban = excluded.iban, bic = excluded.bic,"
                 " holder = excluded.holder, guarantees = excluded.guarantees",
                 {tenant, p.name, at.street, at.postCode, at.city, at.country, p.taxNumber, p.vatId,
                  p.registration, p.email, seller.iban, seller.bic, seller.holder,
                  int(seller.guarantees)});
}

std::optional<PayRow> loadPayProfile(Sql &sql, const Id &account)
{
    const auto row = sql.row("SELECT seller, name, street, postcode, city, country, tax_number,"
                             " holder, iban, held_until FROM pay_profile WHERE account = $1",
                             {account});
    if (!row)
        return {};
    Columns c(*row);
    PayRow out;
    PayProfileBody &body = out.body;
    body.id = account;
    body.seller = enumFromName<SellerKind>(c.text());
    body.name = c.text();
    body.street = c.text();
    body.postcode = c.text();
    body.city = c.text();
    body.country = c.text();
    body.taxNumber = c.text();
    body.holder = c.text();
    out.iban = c.text();
    body.ibanEnd = out.iban.right(4);
    body.heldUntil = c.maybeInstant();
    out.party.id = u"E-"_s + account.toString().right(12);
    out.party.name = body.name;
    out.party.address = {body.street, {}, body.postcode, body.city, body.country};
    out.party.smallBusiness = body.seller == SellerKind::SmallBusiness;
    setTaxNumber(out.party, body.taxNumber);
    return out;
}

InvoiceParty partyOf(const Customer &customer)
{
    InvoiceParty out;
    const bool isCompany = customer.kind == CustomerKind::Business && !customer.company.isEmpty();
    out.name = DisplayText::line(isCompany ? customer.company : customer.name);
    out.address.country = u"DE"_s;
    out.address.street = DisplayText::line(customer.street);
    out.address.postCode = DisplayText::line(customer.postcode);
    out.address.city = DisplayText::line(customer.city);
    return out;
}

} // namespace werkbank
