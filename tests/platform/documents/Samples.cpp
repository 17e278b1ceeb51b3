// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include "platform/documents/CreditorReference.h"

namespace werkbank::samples {

using namespace Qt::StringLiterals;

namespace {

Invoice empty(DocumentKind kind, const QString &number)
{
    Invoice made;
    made.kind = kind;
    made.number = number;
    made.date = QDate(2026, 11, 23);
    made.serviceFrom = made.serviceTo = QDate(2026, 11, 20);
    made.currency = u"EUR"_s;
    made.seller = tenant();
    made.buyer = customer();
    made.payment = {u"DE02120300000000202051"_s, u"BYLADEM1001"_s,   u"Rechnerhilfe Spree GmbH"_s,
                    *creditorReference(number),  QDate(2026, 12, 7), {}};
    return made;
}

void add(Invoice &to, InvoiceLine line)
{
    line.id = QString::number(to.lines.size() + 1);
    to.lines.append(line);
}

Invoice selfBilledBy(const InvoiceParty &seller, const QString &number)
{
    Invoice made = empty(DocumentKind::SelfBilled, number);
    made.buyer = tenant();
    made.seller = seller;
    made.payment.iban = u"DE89370400440532013000"_s;
    made.payment.bic.clear();
    made.payment.holder = seller.name;
    add(made,
        lineOf(u"Fernhilfe, Fall 4711"_s, u"70 % von 59,70 EUR netto, Tarif 3 × 15 min"_s, 1000,
               u"C62"_s, 4179));
    return *totalled(made, 190);
}

} // namespace

InvoiceParty tenant()
{
    InvoiceParty made;
    made.id = u"T-1"_s;
    made.name = u"Rechnerhilfe Spree GmbH"_s;
    made.address = {u"Köpenicker Straße 12"_s, u"2. Hof"_s, u"10997"_s, u"Berlin"_s, u"DE"_s};
    made.vatId = u"DE123456788"_s;
    made.taxNumber = u"37/123/45678"_s;
    made.registration = u"HRB 123456 B, Amtsgericht Charlottenburg"_s;
    made.contact = u"Buchhaltung"_s;
    made.phone = u"+49 30 1234567"_s;
    made.email = u"rechnung@rechnerhilfe.example"_s;
    return made;
}

InvoiceParty customer()
{
    InvoiceParty made;
    made.id = u"K-20031"_s;
    made.name = u"Bäckerei Grünwald & Söhne <KG>"_s;
    made.address = {u"Marktplatz 3"_s, {}, u"15230"_s, u"Frankfurt (Oder)"_s, u"DE"_s};
    return made;
}

InvoiceParty expert()
{
    InvoiceParty made;
    made.id = u"E-0815"_s;
    made.name = u"Mária Hołowińska"_s;
    made.address = {u"Lindenallee 7"_s, {}, u"14467"_s, u"Potsdam"_s, u"DE"_s};
    made.vatId = u"DE987654321"_s;
    made.taxNumber = u"048/222/33333"_s;
    return made;
}

InvoiceParty smallExpert()
{
    InvoiceParty made = expert();
    made.id = u"E-0999"_s;
    made.name = u"Jörg Weiß"_s;
    made.vatId.clear();
    made.smallBusiness = true;
    return made;
}

Invoice businessInvoice()
{
    Invoice made = empty(DocumentKind::Invoice, u"R-2026-000042"_s);
    add(made,
        *lineAtPrice(u"Fernhilfe"_s, u"41 min = 3 begonnene Viertelstunden × 19,90 EUR"_s, 3000,
                     u"C62"_s, 1990));
    return *totalled(made, 190);
}

Invoice privateInvoice()
{
    Invoice made = empty(DocumentKind::Invoice, u"R-2026-000043"_s);
    made.buyer.name = u"Erika Mustermann"_s;
    add(made,
        lineOf(u"Fernhilfe"_s, u"41 min = 3 begonnene Viertelstunden × 14,00 EUR brutto"_s, 3000,
               u"C62"_s, 0));
    return *totalledFromGross(made, {4200}, 190);
}

Invoice selfBilled()
{
    return selfBilledBy(expert(), u"G-0815-2026-0007"_s);
}

Invoice smallSelfBilled()
{
    return selfBilledBy(smallExpert(), u"G-0999-2026-0003"_s);
}

Invoice longInvoice(int lines)
{
    Invoice made = empty(DocumentKind::Invoice, u"R-2026-000044"_s);
    made.serviceFrom = QDate(2026, 11, 1);
    made.notes = {u"Vielen Dank für Ihren Auftrag.\n"
                  "Sie haben Fragen? Antworten Sie einfach auf die E-Mail."_s};
    for (int i = 0; i < lines; ++i) {
        QString name = u"Fernhilfe, Fall %1"_s.arg(4000 + i);
        if (i % 7 == 3)
            name += u": Drucker druckt nicht mehr, WLAN-Repeater im Dachgeschoss eingerichtet, alte"
                    " Treiber entfernt, Ćwiczenie z językiem polskim und Ελληνικά geprüft"_s;
        if (i % 11 == 5)
            name = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
                   "gesellschaftsrechnerpflegevereinbarungszusatzposten"_s;
        add(made,
            *lineAtPrice(name, u"%1 min × 1,20 EUR"_s.arg(10 + i), (10 + i) * 1000, u"MIN"_s, 120));
    }
    return *totalled(made, 190);
}

QList<Invoice> eachKind()
{
    QList<Invoice> all{businessInvoice(), privateInvoice(), selfBilled(), smallSelfBilled(),
                       longInvoice(40)};
    Invoice part = businessInvoice();
    part.kind = DocumentKind::CreditNote;
    part.number = u"K-2026-000001"_s;
    part.preceding = {u"R-2026-000042"_s, QDate(2026, 11, 23)};
    part.payment = {};
    all.append(part);
    const QString reason = u"Storno, weil die Zeit falsch war"_s;
    const QDate later(2026, 11, 30);
    all.append(*stornoOf(businessInvoice(), u"S-2026-000001"_s, later, reason));
    all.append(*stornoOf(privateInvoice(), u"S-2026-000002"_s, later, reason));
    all.append(*stornoOf(selfBilled(), u"GS-0815-2026-0001"_s, later, reason));
    all.append(*stornoOf(smallSelfBilled(), u"GS-0999-2026-0001"_s, later, reason));
    return all;
}

} // namespace werkbank::samples
