// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CamtEntry.h"

#include "core/base/DisplayText.h"
#include "platform/documents/DecimalText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRemittance = 2048;

Error badStatement(const QString &why)
{
    return makeError("bad_statement", why);
}

std::optional<BookingSide> sideOf(const QString &code)
{
    if (code == "CRDT"_L1)
        return BookingSide::Credit;
    if (code == "DBIT"_L1)
        return BookingSide::Debit;
    return std::nullopt;
}

// The day of <Dt> or of the beginning of <DtTm>.
QDate dayAt(const XmlElement &of, QStringView name)
{
    QString text = of.textAt({name, u"Dt"});
    if (text.isEmpty())
        text = of.textAt({name, u"DtTm"}).left(10);
    return QDate::fromString(text.left(10), Qt::ISODate);
}

// In .08 a party stands in <Pty>, in .02 it does not.
QString partyName(const XmlElement &parties, QStringView role)
{
    const QString inside = parties.textAt({role, u"Pty", u"Nm"});
    return inside.isEmpty() ? parties.textAt({role, u"Nm"}) : inside;
}

void takeParties(const XmlElement &details, Booking &booking)
{
    const XmlElement *parties = details.find({u"RltdPties"});
    if (!parties)
        return;
    // A returned payment keeps the roles of the payment that comes back.
    const bool otherPays = (booking.side == BookingSide::Credit) == booking.returnReason.isEmpty();
    booking.name = DisplayText::line(partyName(*parties, otherPays ? u"Dbtr" : u"Cdtr"));
    booking.otherIban = DisplayText::line(
        parties->textAt({otherPays ? u"DbtrAcct" : u"CdtrAcct", u"Id", u"IBAN"}), 34);
}

void takeTexts(const XmlElement &details, Booking &booking)
{
    const QString endToEnd = details.textAt({u"Refs", u"EndToEndId"});
    if (endToEnd != "NOTPROVIDED"_L1)
        booking.endToEndId = DisplayText::line(endToEnd, 35);
    if (const QString own = details.textAt({u"Refs", u"AcctSvcrRef"}); !own.isEmpty())
        booking.bankReference = DisplayText::line(own, 70);
    if (const XmlElement *back = details.find({u"RtrInf"})) {
        booking.returnReason = DisplayText::line(back->textAt({u"Rsn", u"Cd"}), 35);
        if (booking.returnReason.isEmpty())
            booking.returnReason = DisplayText::line(back->textAt({u"Rsn", u"Prtry"}), 35);
        if (booking.returnReason.isEmpty())
            booking.returnReason = u"NARR"_s;
        booking.returnText = DisplayText::line(back->textAt({u"AddtlInf"}));
    }
    QStringList remittance;
    if (const XmlElement *purpose = details.find({u"RmtInf"})) {
        for (const XmlElement *text : purpose->all(u"Ustrd"))
            remittance.append(text->text);
        for (const XmlElement *structured : purpose->all(u"Strd")) {
            const QString reference = structured->textAt({u"CdtrRefInf", u"Ref"});
            if (!reference.isEmpty())
                booking.references.append(DisplayText::line(reference, 70));
        }
    }
    booking.remittance = DisplayText::line(remittance.join(u' '), longestRemittance);
    takeParties(details, booking);
}

const XmlElement *ownAmount(const XmlElement &details)
{
    if (const XmlElement *direct = details.find({u"Amt"}))
        return direct;
    return details.find({u"AmtDtls", u"TxAmt", u"Amt"});
}

// The single payments of an entry that the bank booked as one sum.
Result<QList<Booking>> batch(const QList<const XmlElement *> &details, const Booking &whole,
                             QString &currency)
{
    QList<Booking> bookings;
    qint64 sum = 0;
    for (const XmlElement *each : details) {
        Booking booking = whole;
        const XmlElement *amount = ownAmount(*each);
        if (!amount)
            return makeError("batch_without_amounts",
                             u"A booking of several payments does not say how much each was."_s);
        const auto read = camtAmount(amount, currency);
        if (!read)
            return read.error();
        booking.amount.minor = *read;
        if (const QString side = each->textAt({u"CdtDbtInd"}); !side.isEmpty()) {
            const auto known = sideOf(side);
            if (!known)
                return badStatement(u"A payment is neither credit nor debit."_s);
            booking.side = *known;
        }
        sum += booking.side == whole.side ? *read : -*read;
        takeTexts(*each, booking);
        if (*read > 0)
            bookings.append(booking);
    }
    if (sum != whole.amount.minor)
        return makeError("sums_differ",
                         u"The payments of a booking do not add up to its amount."_s);
    return bookings;
}

} // namespace

Result<qint64> camtAmount(const XmlElement *amount, QString &currency)
{
    if (!amount)
        return badStatement(u"An amount is missing."_s);
    const QString own = amount->attribute(u"Ccy");
    if (currency.isEmpty())
        currency = own;
    if (own.size() != 3 || own != currency)
        return badStatement(u"An amount has another currency than its account."_s);
    const auto cents = unitsOf(amount->text, 2);
    if (!cents)
        return cents.error();
    if (*cents < 0 || *cents > 100'000'000'000'000)
        return badStatement(u"An amount is negative or too large."_s);
    return *cents;
}

Result<QList<Booking>> camtEntry(const XmlElement &entry, const QString &account, QString &currency)
{
    QString status = entry.textAt({u"Sts", u"Cd"});
    if (status.isEmpty())
        status = entry.textAt({u"Sts"});
    if (status == "PDNG"_L1 || status == "INFO"_L1 || status == "FUTR"_L1)
        return QList<Booking>();
    if (status != "BOOK"_L1)
        return badStatement(u"An entry does not say whether it is booked."_s);
    const auto cents = camtAmount(entry.find({u"Amt"}), currency);
    if (!cents)
        return cents.error();
    const auto side = sideOf(entry.textAt({u"CdtDbtInd"}));
    if (!side)
        return badStatement(u"An entry is neither credit nor debit."_s);
    Booking whole;
    whole.account = account;
    whole.amount = {*cents, currency};
    whole.side = *side;
    whole.reversal = entry.textAt({u"RvslInd"}) == "true"_L1;
    whole.bookedOn = dayAt(entry, u"BookgDt");
    whole.valueOn = dayAt(entry, u"ValDt");
    if (!whole.bookedOn.isValid())
        return badStatement(u"An entry has no booking date."_s);
    if (!whole.valueOn.isValid())
        whole.valueOn = whole.bookedOn;
    whole.bankReference = DisplayText::line(entry.textAt({u"AcctSvcrRef"}), 70);

    QList<const XmlElement *> details;
    for (const XmlElement *part : entry.all(u"NtryDtls"))
        details += part->all(u"TxDtls");
    if (details.size() > 1)
        return batch(details, whole, currency);
    if (*cents == 0)
        return QList<Booking>();
    if (!details.isEmpty())
        takeTexts(*details.first(), whole);
    return QList<Booking>{whole};
}

} // namespace werkbank
