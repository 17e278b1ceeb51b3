// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/Camt053.h"

#include "core/base/DisplayText.h"
#include "platform/documents/CamtEntry.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/Iban.h"
#include "platform/documents/XmlTree.h"

#include <QCryptographicHash>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBookings = 100'000;

// What makes a booking that booking. The name is left out: banks write it one way today and another
// way tomorrow. Without a reference of the bank the statement's own id keeps equal payments of two
// statements apart.
QByteArray sameness(const Booking &of, const QString &statement)
{
    const QStringList parts{of.account,
                            of.bankReference.isEmpty() ? statement : of.bankReference,
                            of.bookedOn.toString(Qt::ISODate),
                            of.valueOn.toString(Qt::ISODate),
                            QString::number(of.amount.minor),
                            of.amount.currency,
                            of.side == BookingSide::Credit ? u"C"_s : u"D"_s,
                            of.reversal ? u"R"_s : QString(),
                            of.endToEndId,
                            of.references.join(u'\u001f'),
                            of.remittance,
                            of.returnReason};
    return parts.join(u'\u001e').toUtf8();
}

class StatementReading {
public:
    Result<BankStatement> read(const XmlElement &of)
    {
        m_made.id = of.textAt({u"Id"});
        m_made.account = plainIban(of.textAt({u"Acct", u"Id", u"IBAN"}));
        if (m_made.id.isEmpty() || m_made.account.isEmpty())
            return makeError("bad_statement", u"A statement has no id or no right IBAN."_s);
        m_made.currency = of.textAt({u"Acct", u"Ccy"});
        for (const XmlElement *balance : of.all(u"Bal"))
            if (auto read = take(*balance); !read)
                return read.error();
        qint64 number = 0;
        for (const XmlElement *entry : of.all(u"Ntry")) {
            ++number;
            auto read = camtEntry(*entry, m_made.account, m_made.currency);
            if (!read)
                return at(number, read.error());
            for (const Booking &booking : *read)
                add(booking);
            if (m_made.bookings.size() > mostBookings)
                return makeError("xml_too_large", u"A statement has too many bookings."_s);
        }
        if (auto right = explained(of); !right)
            return right.error();
        return m_made;
    }

private:
    static Error at(qint64 entry, Error error)
    {
        error.detail.insert(u"entry"_s, entry);
        return error;
    }

    void add(Booking booking)
    {
        const QByteArray key = sameness(booking, m_made.id);
        const int before = m_seen[key]++;
        const QByteArray hash = QCryptographicHash::hash(key + '#' + QByteArray::number(before),
                                                         QCryptographicHash::Sha256);
        booking.id = QString::fromLatin1(hash.left(16).toHex());
        m_made.bookings.append(booking);
    }

    Result<void> take(const XmlElement &balance)
    {
        const QString type = balance.textAt({u"Tp", u"CdOrPrtry", u"Cd"});
        const bool opens = type == "OPBD"_L1 || type == "PRCD"_L1;
        if (!opens && type != "CLBD"_L1)
            return {};
        const auto amount = camtAmount(balance.find({u"Amt"}), m_made.currency);
        if (!amount)
            return amount.error();
        const QString side = balance.textAt({u"CdtDbtInd"});
        if (side != "CRDT"_L1 && side != "DBIT"_L1)
            return makeError("bad_statement", u"A balance is neither credit nor debit."_s);
        (opens ? m_made.opening : m_made.closing) = side == "CRDT"_L1 ? *amount : -*amount;
        return {};
    }

    // A statement in several parts has its closing balance only in the last.
    Result<void> explained(const XmlElement &of) const
    {
        const QString page = of.textAt({u"StmtPgntn", u"PgNb"});
        const QString last = of.textAt({u"StmtPgntn", u"LastPgInd"});
        const bool whole = (page.isEmpty() || page == "1"_L1) && last != "false"_L1;
        if (!whole || !m_made.opening || !m_made.closing)
            return {};
        qint64 sum = *m_made.opening;
        for (const Booking &booking : m_made.bookings) {
            const qint64 signedAmount = booking.side == BookingSide::Credit ? booking.amount.minor
                                                                            : -booking.amount.minor;
            if (__builtin_add_overflow(sum, signedAmount, &sum))
                return makeError("sums_differ", u"The bookings are too large."_s);
        }
        if (sum != *m_made.closing)
            return makeError("sums_differ",
                             u"The bookings do not lead from the opening to the closing"
                             " balance; a part of the statement is missing."_s);
        return {};
    }

    BankStatement m_made;
    QHash<QByteArray, int> m_seen;
};

} // namespace

Result<QList<BankStatement>> readCamt053(const QByteArray &file)
{
    XmlLimits limits;
    limits.maxBytes = 16 * 1024 * 1024;
    limits.maxElements = 600'000;
    const auto root = readXml(file, limits);
    if (!root)
        return root.error();
    const QString space = u"urn:iso:std:iso:20022:tech:xsd:camt.053.001."_s;
    const XmlElement *message = root->find({u"BkToCstmrStmt"});
    if (root->name != "Document"_L1 || (root->ns != space + "02"_L1 && root->ns != space + "08"_L1)
        || !message)
        return makeError("not_camt053", u"This is no account statement camt.053 (.02 or .08)."_s);
    QList<BankStatement> statements;
    for (const XmlElement *statement : message->all(u"Stmt")) {
        auto read = StatementReading().read(*statement);
        if (!read)
            return read.error();
        statements.append(*read);
    }
    if (statements.isEmpty())
        return makeError("not_camt053", u"The file holds no statement."_s);
    return statements;
}

} // namespace werkbank
