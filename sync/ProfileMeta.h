// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/wire/Fields.h"
#include "sync/KeySlots.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What meta.json of a profile holds: whose copy this is and the slots of its key. The only file
// of a profile that is not encrypted, so nothing in it is secret, and it is sealed with a code
// made with the profile's own key: nothing of it may be relied on before sealFits(), except to
// find that key. Value type, any thread.
//
// Errors of read: `bad_meta` (not the file that we write: unknown, missing or odd members),
// `newer_version`.
namespace werkbank {

struct ProfileMeta {
    static constexpr int currentFormat = 1;
    static constexpr qsizetype maxBytes = 64 * 1024;

    qint64 format = currentFormat;
    QString profile;         // 32 hex digits, the folder's name
    qint64 generation = 1;   // grows when the key is replaced
    QString platform;        // origin, "https://host"
    Id account;
    QString accountName;     // for the lock screen
    std::optional<KeyringSlot> keyring;
    std::optional<PassphraseSlot> passphrase;
    QString seal;            // base64url

    template <class S, class V> static void fields(S &s, V &v)
    {
        v("format", s.format); v("profile", s.profile); v("generation", s.generation);
        v("platform", s.platform); v("account", s.account);
        v("account_name", s.accountName); v("keyring", s.keyring);
        v("passphrase", s.passphrase); v("seal", s.seal);
    }

    SlotPlace place() const { return {profile, generation}; }

    static Result<ProfileMeta> read(const QByteArray &json);
    // Seals it and gives the file's bytes.
    QByteArray sealed(const DataKey &key);
    bool sealFits(const DataKey &key) const;
};

} // namespace werkbank
