// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LedgerNames.h"

#include <QCryptographicHash>

namespace werkbank::ledger {

using namespace Qt::StringLiterals;

namespace {

// 190 -> "19", 75 -> "7.5".
QString percent(int permille)
{
    const QString whole = QString::number(permille / 10);
    return permille % 10 == 0 ? whole : whole + u'.' + QString::number(permille % 10);
}

} // namespace

QString outputVat(int permille)
{
    return u"vat:output:"_s + percent(permille);
}

QString inputVat(int permille)
{
    return u"vat:input:"_s + percent(permille);
}

QString payable(const Id &account)
{
    return u"payable:expert:"_s + account.toString();
}

QString aboutCase(const Id &caseId)
{
    return u"case:"_s + caseId.toString();
}

QString aboutPayout(const Id &payout)
{
    return u"payout:"_s + payout.toString();
}

// RFC 9562, 5.8 (version 8): the first 16 bytes of SHA-256.
Id transferId(const Id &about, const QString &which)
{
    const QByteArray name = ("transfer:"_L1 + about.toString() + u':' + which).toUtf8();
    QByteArray bytes = QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(16);
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x80);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    QString text = QString::fromLatin1(bytes.toHex());
    for (const int dash : {20, 16, 12, 8})
        text.insert(dash, u'-');
    return Id::fromString(text);
}

Id undoOf(const Id &transfer)
{
    return transferId(transfer, u"undo"_s);
}

} // namespace werkbank::ledger
