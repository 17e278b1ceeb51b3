// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SampleHash.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace werkbank {

namespace {

const uchar *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

} // namespace

QByteArray sha256(QByteArrayView message)
{
    QByteArray out(digestBytes, '\0');
    const int done = EVP_Digest(bytesOf(message), size_t(message.size()),
                                reinterpret_cast<uchar *>(out.data()), nullptr, EVP_sha256(),
                                nullptr);
    // It fails only without memory; an empty digest equals no other.
    return done == 1 ? out : QByteArray();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray out(digestBytes, '\0');
    const auto *done = HMAC(EVP_sha256(), key.data(), int(key.size()), bytesOf(message),
                            size_t(message.size()), reinterpret_cast<uchar *>(out.data()), nullptr);
    return done ? out : QByteArray();
}

QByteArray joined(std::initializer_list<QByteArrayView> parts)
{
    QByteArray out;
    for (const QByteArrayView part : parts) {
        out += bigEndian(quint32(part.size()));
        out += part;
    }
    return out;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray out(sizeof number, '\0');
    qToBigEndian(number, out.data());
    return out;
}

} // namespace werkbank
