// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/documents/CamtSample.h"

namespace werkbank::samples {

namespace {

QByteArray balance(const QByteArray &type, const QByteArray &amount)
{
    if (amount.isEmpty())
        return {};
    const bool negative = amount.startsWith('-');
    return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
        + (negative ? amount.mid(1) : amount) + "</Amt><CdtDbtInd>" + (negative ? "DBIT" : "CRDT")
        + "</CdtDbtInd><Dt><Dt>2026-11-23</Dt></Dt></Bal>";
}

QByteArray party(const QByteArray &role, const QByteArray &name, bool nested)
{
    return '<' + role + '>' + (nested ? "<Pty><Nm>" : "<Nm>") + name
        + (nested ? "</Nm></Pty>" : "</Nm>") + "</" + role + '>';
}

QByteArray payment(const CamtPayment &of, bool nested)
{
    QByteArray xml = "<TxDtls><Refs><EndToEndId>" + of.endToEndId + "</EndToEndId></Refs>";
    if (!of.amount.isEmpty() && nested)
        xml += "<Amt Ccy=\"EUR\">" + of.amount + "</Amt>";
    if (!of.amount.isEmpty() && !nested)
        xml += "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + of.amount + "</Amt></TxAmt></AmtDtls>";
    xml += "<RltdPties>" + party("Dbtr", of.name, nested)
        + "<DbtrAcct><Id><IBAN>"
          "DE89370400440532013000</IBAN></Id></DbtrAcct>"
        + party("Cdtr", "Wir", nested) + "</RltdPties><RmtInf>";
    if (!of.text.isEmpty())
        xml += "<Ustrd>" + of.text + "</Ustrd>";
    if (!of.reference.isEmpty())
        xml += "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + of.reference
            + "</Ref></CdtrRefInf></Strd>";
    xml += "</RmtInf>";
    if (!of.returnReason.isEmpty())
        xml += "<RtrInf><Rsn><Cd>" + of.returnReason + "</Cd></Rsn></RtrInf>";
    return xml + "</TxDtls>";
}

} // namespace

CamtLine paid(const QByteArray &amount, const QByteArray &text, const QByteArray &bankReference)
{
    CamtLine line;
    line.amount = amount;
    line.bankReference = bankReference;
    line.payments = {{{}, "NOTPROVIDED", "Erika Mustermann", text, {}, {}}};
    return line;
}

QByteArray camt(const CamtFile &file)
{
    const bool nested = file.version == "08";
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:"
        "20022:tech:xsd:camt.053.001."
        + file.version
        + "\"><BkToCstmrStmt><GrpHdr>"
          "<MsgId>M</MsgId></GrpHdr><Stmt><Id>"
        + file.statement
        + "</Id><Acct><Id>"
          "<IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>";
    xml += balance("OPBD", file.opening) + balance("CLBD", file.closing);
    for (const CamtLine &line : file.lines) {
        xml += "<Ntry><Amt Ccy=\"EUR\">" + line.amount + "</Amt><CdtDbtInd>" + line.side
            + "</CdtDbtInd><Sts>" + (nested ? "<Cd>" + line.status + "</Cd>" : line.status)
            + "</Sts><BookgDt><Dt>" + line.date + "</Dt></BookgDt><ValDt><Dt>" + line.date
            + "</Dt></ValDt>";
        if (!line.bankReference.isEmpty())
            xml += "<AcctSvcrRef>" + line.bankReference + "</AcctSvcrRef>";
        xml += "<NtryDtls>";
        for (const CamtPayment &each : line.payments)
            xml += payment(each, nested);
        xml += "</NtryDtls></Ntry>\n";
    }
    return xml + "</Stmt></BkToCstmrStmt></Document>";
}

} // namespace werkbank::samples
