// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "sync/DataKey.h"
#include "sync/LocalStore.h"
#include "sync/ProfileMeta.h"
#include "sync/SignInFlow.h"

#include <QString>

// The slow steps between a key and an open profile: stretching a passphrase, checking meta.json's
// seal, touching local.db. Plain functions that run off the GUI thread, one at a time.
//
// Errors: those of KeySlots, Passphrase, ProfileMeta, ProfileFolder and Database; `other_account`,
// `missing_file`.
namespace werkbank {

class ProfileFolder;

namespace profile {

// What is known once local.db could be read with the key.
struct Opened {
    DataKey key;
    Id device;
    int unsent = 0;
};

// Fails with `bad_meta` where the seal of meta.json does not fit the key. `fresh`: tokens of a new
// sign-in of the same account, stored first.
Result<Opened> open(const QString &localDb, const ProfileMeta &meta, DataKey key,
                    const SignInFlow::SignedIn *fresh);

// Makes local.db with the tokens, then meta.json; only then the folder becomes a profile.
Result<Opened> make(ProfileFolder &folder, ProfileMeta &meta, DataKey key,
                    const SignInFlow::SignedIn &fresh);

// The tokens of this device, also while its copy is open.
Result<StoredTokens> tokens(const QString &localDb, const DataKey &key);

// Those of a new sign-in on the same device, also while its copy is open: whoever renews tokens then
// looks for them here. Fails with `other_account` where account or device are others.
Result<void> replaceTokens(const QString &localDb, const DataKey &key,
                           const SignInFlow::SignedIn &fresh);

} // namespace profile
} // namespace werkbank
