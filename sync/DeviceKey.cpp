// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DeviceKey.h"

#include "core/base/Rng.h"

#include <sodium.h>

namespace werkbank {

static_assert(DeviceKey::secretSize == crypto_sign_SECRETKEYBYTES);

namespace {

const unsigned char *bytes(const SecretBytes &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.view().data());
}

} // namespace

DeviceKey DeviceKey::make(Rng &rng)
{
    const SecretBytes seed = SecretBytes::random(crypto_sign_SEEDBYTES, rng);
    SecretBytes secret(secretSize);
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(publicKey, reinterpret_cast<unsigned char *>(secret.edit().data()),
                             bytes(seed));
    return DeviceKey(std::move(secret));
}

QByteArray DeviceKey::publicKey() const
{
    Q_ASSERT(isValid());
    QByteArray out(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char *>(out.data()), bytes(m_secret));
    return out;
}

QByteArray DeviceKey::sign(const QByteArray &message) const
{
    Q_ASSERT(isValid());
    QByteArray out(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(out.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         quint64(message.size()), bytes(m_secret));
    return out;
}

} // namespace werkbank
