// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"

#include <QCryptographicHash>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// RFC 9562, 5.8 (version 8): the first 16 bytes of SHA-256 over the owner's name.
Id derived(const QString &name)
{
    QByteArray bytes =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16);
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x80);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    QString text = QString::fromLatin1(bytes.toHex());
    for (const int dash : {20, 16, 12, 8})
        text.insert(dash, u'-');
    return Id::fromString(text);
}

} // namespace

Id markerId(const Id &caseId, Side side)
{
    return derived("marker:"_L1 + caseId.toString() + u':' + enumName(side));
}

Id skillId(const Id &account, QStringView task)
{
    return derived("skill:"_L1 + account.toString() + u':' + task.toString());
}

Id reviewLineId(const Id &review, const Id &source)
{
    return derived("review_line:"_L1 + review.toString() + u':' + source.toString());
}

} // namespace werkbank
