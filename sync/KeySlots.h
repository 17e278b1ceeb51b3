// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/wire/Fields.h"
#include "sync/DataKey.h"
#include "sync/Passphrase.h"

#include <QString>

#include <optional>

// How the profile's DataKey lies in meta.json: never plain, only sealed (XChaCha20-Poly1305 with
// a random nonce) under a key that lies elsewhere, once per slot as LUKS does it. Slot "k": a
// random key in the OS keyring. Slot "p": a key stretched from a passphrase. A sealed key is bound
// to its profile, slot and generation and opens nowhere else. Value types, any thread.
//
// Errors of opening: `wrong_key` (also for a changed slot: the two cannot be told apart),
// `bad_cost`, `out_of_memory`.
namespace werkbank {

class Rng;

// What a sealed key is bound to.
struct SlotPlace {
    QString profile;
    qint64 generation = 1;
};

struct SealedKey {
    QString nonce;   // base64url
    QString sealed;  // base64url
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("nonce", s.nonce); v("sealed", s.sealed);
    }
};

struct KeyringSlot {
    QString backend;  // the keyring's name when the slot was made, "GNOME Keyring"
    QString entry;    // name of the key there
    QString canary;   // another entry: it tells a deleted key from another keyring
    SealedKey key;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("backend", s.backend); v("entry", s.entry); v("canary", s.canary); v("key", s.key);
    }

    static SealedKey seal(const DataKey &dataKey, const SecretBytes &kek, const SlotPlace &place,
                          Rng &rng);
    Result<DataKey> open(const SecretBytes &kek, const SlotPlace &place) const;
};

struct PassphraseSlot {
    QString salt;  // base64url
    qint64 memory = 0;
    qint64 passes = 0;
    SealedKey key;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("salt", s.salt); v("memory", s.memory); v("passes", s.passes); v("key", s.key);
    }

    // Slow: see Passphrase.
    static Result<PassphraseSlot> make(const DataKey &dataKey, const Passphrase &passphrase,
                                       const SlotPlace &place, Rng &rng,
                                       StretchCost cost = StretchCost());
    Result<DataKey> open(const Passphrase &passphrase, const SlotPlace &place) const;
};

} // namespace werkbank
