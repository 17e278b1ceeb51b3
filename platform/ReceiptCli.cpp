// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ReceiptCli.h"

#include "core/base/DisplayText.h"
#include "core/receipt/KeySignature.h"
#include "core/rules/Receipt.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestReceipt = 1024 * 1024;

QString stateText(const VerifiedReceipt &verified)
{
    switch (verified.state) {
    case ReceiptState::Signed: return u"Signed by expert and customer."_s;
    case ReceiptState::Confirmed:
        return u"Signed by the expert. Confirmed, not signed, by the customer: this is the "
               "platform's word."_s;
    case ReceiptState::Proposed: break;
    }
    return u"Signed by the expert only: the customer has not agreed."_s;
}

QString amount(qint64 minor, const QString &currency)
{
    const qint64 size = qAbs(minor);
    return u"%1%2.%3 %4"_s.arg(minor < 0 ? u"-"_s : QString()).arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0')).arg(DisplayText::line(currency));
}

QString duration(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

QString keyText(const QByteArray &fingerprint)
{
    return fingerprint.isEmpty() ? u"none"_s : QString::fromLatin1(fingerprint.toHex());
}

QString moment(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::UTC).toString(Qt::ISODate);
}

QString receiptReport(const VerifiedReceipt &verified)
{
    const Receipt &receipt = verified.receipt;
    const Bill &bill = receipt.bill;
    QStringList lines{
        stateText(verified),
        u"case          %1, %2"_s.arg(DisplayText::line(receipt.number),
                                      DisplayText::line(receipt.tenantName)),
        u"expert        %1"_s.arg(DisplayText::line(receipt.expertName)),
        u"issued        %1"_s.arg(moment(receipt.issuedAt)),
        u"time          %1"_s.arg(duration(bill.workedMs)),
        u"net           %1"_s.arg(amount(bill.net, bill.currency)),
        u"VAT           %1"_s.arg(amount(bill.vat, bill.currency)),
        u"gross         %1"_s.arg(amount(bill.gross, bill.currency)),
        u"expert gets   %1 net"_s.arg(amount(bill.expertShare, bill.currency)),
        u"SHA-256       %1"_s.arg(QString::fromLatin1(verified.hash.toHex())),
        u"expert key    %1"_s.arg(keyText(verified.expertKey)),
        u"customer key  %1"_s.arg(keyText(verified.customerKey))};
    return lines.join(u'\n') + u'\n';
}

} // namespace

Result<QString> runReceiptCli(const Options &options)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return makeError("no_file", u"%1 cannot be read."_s.arg(options.file));
    const auto verified = verifiedReceipt(file.read(largestReceipt + 1), isSignature);
    if (!verified)
        return verified.error();
    if (!verified->expertSigned)
        return makeError("not_signed", u"The expert has not signed this receipt."_s);
    const auto isOther = [](const QString &expected, const QByteArray &found) {
        return !expected.isEmpty() && expected != QString::fromLatin1(found.toHex());
    };
    if (isOther(options.expertKey, verified->expertKey))
        return makeError("other_key", u"The receipt names another key for the expert."_s);
    if (isOther(options.customerKey, verified->customerKey))
        return makeError("other_key", u"The receipt names another key for the customer."_s);
    return receiptReport(*verified);
}

} // namespace werkbank
