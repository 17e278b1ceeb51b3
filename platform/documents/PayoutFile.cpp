// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/PayoutFile.h"

#include "platform/documents/DecimalText.h"
#include "platform/documents/Iban.h"
#include "platform/documents/SepaText.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>
#include <QXmlStreamWriter>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTransfers = 10'000;
constexpr qsizetype longestName = 70;
constexpr qsizetype longestPurpose = 140;

Error badPayout(const QString &field, const QString &why, const QString &transfer = {})
{
    return makeError("bad_payout", why, {{u"field"_s, field}, {u"transfer"_s, transfer}});
}

Result<void> checked(const PayoutTransfer &of, QSet<QString> &ids)
{
    const QString &id = of.endToEndId;
    if (!isSepaId(id) || ids.contains(id))
        return badPayout(u"endToEndId"_s, u"A payout's id is not right or used twice."_s, id);
    ids.insert(id);
    if (of.amount.currency != "EUR"_L1 || of.amount.minor < 1 || of.amount.minor > 99'999'999'999)
        return badPayout(u"amount"_s, u"A payout is not within 0.01 to 999,999,999.99 EUR."_s, id);
    if (plainIban(of.iban).isEmpty())
        return badPayout(u"iban"_s, u"The IBAN of a payout is not right."_s, id);
    if (!of.bic.isEmpty() && !isBic(of.bic))
        return badPayout(u"bic"_s, u"The BIC of a payout is not right."_s, id);
    const QString name = sepaText(of.name);
    if (!std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
        return badPayout(u"name"_s, u"A name cannot be written with SEPA's characters."_s, id);
    return {};
}

Result<qint64> checkedSum(const PayoutBatch &batch)
{
    if (!isSepaId(batch.messageId))
        return badPayout(u"messageId"_s, u"The batch's id is not right."_s);
    if (!batch.executeOn.isValid() || !batch.createdAt.isSet())
        return badPayout(u"executeOn"_s, u"The batch has no day or no time of making."_s);
    if (plainIban(batch.debtorIban).isEmpty()
        || (!batch.debtorBic.isEmpty() && !isBic(batch.debtorBic))
        || sepaText(batch.debtorName).isEmpty())
        return badPayout(u"debtor"_s, u"The account to pay from is not right."_s);
    if (batch.transfers.isEmpty() || batch.transfers.size() > mostTransfers)
        return badPayout(u"transfers"_s, u"A batch has 1 to 10,000 payouts."_s);
    QSet<QString> ids;
    qint64 sum = 0;
    for (const PayoutTransfer &transfer : batch.transfers) {
        if (auto right = checked(transfer, ids); !right)
            return right.error();
        sum += transfer.amount.minor;
    }
    return sum;
}

class PainWriting {
public:
    PainWriting(const PayoutBatch &batch, qint64 sum) : m_batch(batch), m_sum(sum), m_xml(&m_bytes) {}

    QByteArray whole()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"Document"_s);
        m_xml.writeDefaultNamespace(u"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"_s);
        open(u"CstmrCdtTrfInitn"_s);
        header();
        payment();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void open(const QString &name) { m_xml.writeStartElement(name); }

    void close(int levels = 1)
    {
        for (int i = 0; i < levels; ++i)
            m_xml.writeEndElement();
    }

    void leaf(const QString &name, const QString &value) { m_xml.writeTextElement(name, value); }

    void sums()
    {
        leaf(u"NbOfTxs"_s, QString::number(m_batch.transfers.size()));
        leaf(u"CtrlSum"_s, decimalText(m_sum, 2));
    }

    void header()
    {
        open(u"GrpHdr"_s);
        leaf(u"MsgId"_s, m_batch.messageId);
        leaf(u"CreDtTm"_s,
             QDateTime::fromMSecsSinceEpoch(m_batch.createdAt.ms, QTimeZone::UTC)
                 .toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        sums();
        open(u"InitgPty"_s);
        leaf(u"Nm"_s, sepaText(m_batch.debtorName).left(longestName));
        close(2);
    }

    void payment()
    {
        open(u"PmtInf"_s);
        leaf(u"PmtInfId"_s, m_batch.messageId);
        leaf(u"PmtMtd"_s, u"TRF"_s);
        leaf(u"BtchBookg"_s, u"false"_s);
        sums();
        open(u"PmtTpInf"_s);
        open(u"SvcLvl"_s);
        leaf(u"Cd"_s, u"SEPA"_s);
        close(2);
        open(u"ReqdExctnDt"_s);
        leaf(u"Dt"_s, m_batch.executeOn.toString(Qt::ISODate));
        close();
        named(u"Dbtr"_s, m_batch.debtorName);
        account(u"DbtrAcct"_s, m_batch.debtorIban);
        bank(u"DbtrAgt"_s, m_batch.debtorBic);
        leaf(u"ChrgBr"_s, u"SLEV"_s);
        for (const PayoutTransfer &each : m_batch.transfers)
            transfer(each);
        close();
    }

    void transfer(const PayoutTransfer &of)
    {
        open(u"CdtTrfTxInf"_s);
        open(u"PmtId"_s);
        leaf(u"EndToEndId"_s, of.endToEndId);
        close();
        open(u"Amt"_s);
        open(u"InstdAmt"_s);
        m_xml.writeAttribute(u"Ccy"_s, of.amount.currency);
        m_xml.writeCharacters(decimalText(of.amount.minor, 2));
        close(2);
        if (!of.bic.isEmpty())
            bank(u"CdtrAgt"_s, of.bic);
        named(u"Cdtr"_s, of.name);
        account(u"CdtrAcct"_s, of.iban);
        if (const QString purpose = sepaText(of.purpose); !purpose.isEmpty()) {
            open(u"RmtInf"_s);
            leaf(u"Ustrd"_s, purpose.left(longestPurpose).trimmed());
            close();
        }
        close();
    }

    void named(const QString &role, const QString &name)
    {
        open(role);
        leaf(u"Nm"_s, sepaText(name).left(longestName).trimmed());
        close();
    }

    void account(const QString &role, const QString &iban)
    {
        open(role);
        open(u"Id"_s);
        leaf(u"IBAN"_s, plainIban(iban));
        close(2);
    }

    // The debtor's bank is required; without a BIC it is said that none is given.
    void bank(const QString &role, const QString &bic)
    {
        open(role);
        open(u"FinInstnId"_s);
        if (!bic.isEmpty()) {
            leaf(u"BICFI"_s, bic);
        } else {
            open(u"Othr"_s);
            leaf(u"Id"_s, u"NOTPROVIDED"_s);
            close();
        }
        close(2);
    }

    const PayoutBatch &m_batch;
    qint64 m_sum;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<PayoutFile> payoutFile(const PayoutBatch &batch)
{
    const auto sum = checkedSum(batch);
    if (!sum)
        return sum.error();
    return PayoutFile{PainWriting(batch, *sum).whole(), batch.transfers.size(), {*sum, u"EUR"_s}};
}

} // namespace werkbank
