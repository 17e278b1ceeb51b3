// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"

// The one secret of a profile (32 random bytes) and the keys made from it, one per use, so that
// none of them tells anything about another (libsodium's crypto_kdf, BLAKE2b). Any thread.
namespace werkbank {

class Rng;

class DataKey {
public:
    static constexpr size_t size = 32;

    static DataKey make(Rng &rng) { return DataKey(SecretBytes::random(size, rng)); }
    // `secret` has `size` bytes.
    explicit DataKey(SecretBytes secret);

    const SecretBytes &secret() const { return m_secret; }
    DataKey clone() const { return DataKey(m_secret.clone()); }

    SecretBytes localKey() const { return derive("wb.local"); }  // local.db
    SecretBytes cacheKey() const { return derive("wb.cache"); }  // cache.db
    SecretBytes blobKey() const { return derive("wb.blobs"); }   // files
    SecretBytes metaKey() const { return derive("wb.meta."); }   // seal of meta.json

private:
    SecretBytes derive(const char (&context)[9]) const;

    SecretBytes m_secret;
};

} // namespace werkbank
