// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/GiroCode.h"

#include "platform/documents/CreditorReference.h"
#include "platform/documents/DecimalText.h"
#include "platform/documents/Iban.h"

#include <qrencode.h>

#include <memory>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBytes = 331;
constexpr int largestVersion = 13;

Error badGiroCode(const QString &why)
{
    return makeError("bad_giro_code", why);
}

bool oneLine(const QString &text, qsizetype most)
{
    return text.size() <= most && !text.contains(u'\n') && !text.contains(u'\r');
}

} // namespace

Result<QByteArray> giroText(const GiroTransfer &transfer)
{
    const QString iban = plainIban(transfer.iban);
    if (iban.isEmpty() || (!transfer.bic.isEmpty() && !isBic(transfer.bic)))
        return badGiroCode(u"The account of the transfer is not right."_s);
    if (transfer.amount.currency != "EUR"_L1 || transfer.amount.minor < 1
        || transfer.amount.minor > 99'999'999'999)
        return badGiroCode(u"The amount of the transfer is no amount in EUR above 0."_s);
    if (transfer.holder.isEmpty() || !oneLine(transfer.holder, 70))
        return badGiroCode(u"The account holder's name has more than 70 characters or none."_s);
    const QString structured = plainCreditorReference(transfer.reference);
    if (structured.isEmpty() && !oneLine(transfer.reference, 140))
        return badGiroCode(u"The purpose has more than 140 characters."_s);
    const QStringList lines{u"BCD"_s,
                            u"002"_s,
                            u"1"_s,
                            u"SCT"_s,
                            transfer.bic,
                            transfer.holder,
                            iban,
                            u"EUR"_s + decimalText(transfer.amount.minor, 2),
                            QString(),
                            structured,
                            structured.isEmpty() ? transfer.reference : QString()};
    QByteArray text = lines.join(u'\n').toUtf8();
    while (text.endsWith('\n'))
        text.chop(1);
    if (text.size() > longestBytes)
        return badGiroCode(u"The transfer has more than 331 bytes."_s);
    return text;
}

Result<QList<QByteArray>> giroCode(const GiroTransfer &transfer)
{
    const auto text = giroText(transfer);
    if (!text)
        return text.error();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(int(text->size()), reinterpret_cast<const unsigned char *>(text->data()),
                          0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!made || made->version > largestVersion)
        return badGiroCode(u"The transfer does not fit into its QR code."_s);
    QList<QByteArray> rows;
    for (int y = 0; y < made->width; ++y) {
        QByteArray row;
        for (int x = 0; x < made->width; ++x)
            row += made->data[y * made->width + x] & 1 ? '1' : '0';
        rows.append(row);
    }
    return rows;
}

} // namespace werkbank
