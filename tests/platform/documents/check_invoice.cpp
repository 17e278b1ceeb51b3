// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CiiReader.h"
#include "platform/documents/InvoiceCheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// check_invoice FILE [gross]: reads an invoice's XML, checks it as the platform does before it
// writes one, and prints what a payer would go by. "gross": its prices include VAT, which the XML
// does not say. Ends with 1 where it cannot be read or a rule is broken.

using namespace werkbank;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("There is no such file.\n", stderr);
        return 1;
    }
    auto invoice = readCii(file.readAll());
    if (!invoice) {
        std::fprintf(stderr, "%s\n", qPrintable(invoice.error().text));
        return 1;
    }
    invoice->pricesIncludeVat = argc > 2 && qstrcmp(argv[2], "gross") == 0;
    QJsonArray broken;
    for (const InvoiceFinding &finding : findings(*invoice))
        broken.append(finding.rule + u": "_s + finding.text);
    const QJsonObject out{{u"number"_s, invoice->number},
                          {u"seller"_s, invoice->seller.name},
                          {u"buyer"_s, invoice->buyer.name},
                          {u"net"_s, invoice->totals.net},
                          {u"vat"_s, invoice->totals.vat},
                          {u"gross"_s, invoice->totals.gross},
                          {u"due"_s, invoice->totals.due},
                          {u"iban"_s, invoice->payment.iban},
                          {u"bic"_s, invoice->payment.bic},
                          {u"holder"_s, invoice->payment.holder},
                          {u"reference"_s, invoice->payment.reference},
                          {u"findings"_s, broken}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return broken.isEmpty() ? 0 : 1;
}
