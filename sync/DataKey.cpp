// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DataKey.h"

#include <sodium.h>

namespace werkbank {

static_assert(DataKey::size == crypto_kdf_KEYBYTES);

DataKey::DataKey(SecretBytes secret) : m_secret(std::move(secret))
{
    Q_ASSERT(m_secret.size() == size);
}

SecretBytes DataKey::derive(const char (&context)[9]) const
{
    static_assert(sizeof(context) == crypto_kdf_CONTEXTBYTES + 1);
    SecretBytes out(size);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(out.edit().data()), size, 1,
                               context,
                               reinterpret_cast<const unsigned char *>(m_secret.view().data()));
    return out;
}

} // namespace werkbank
