// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Rng.h"

#include <QCryptographicHash>
#include <QString>

// Opaque tokens: 256 random bits as base64url. The store holds their SHA-256 only. Any thread.
namespace werkbank {

inline QString newToken(Rng &rng)
{
    return QString::fromLatin1(rng.bytes(32).toBase64(QByteArray::Base64UrlEncoding
                                                      | QByteArray::OmitTrailingEquals));
}

inline QString tokenHash(QStringView token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace werkbank
