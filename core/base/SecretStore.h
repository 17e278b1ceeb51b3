// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <functional>

// A place outside our files that keeps small secrets: the OS keychain in the app, a map in tests.
// Calls return at once; the callback runs later on the thread that made the call, exactly once.
//
// Errors of read: `not_found` only where the store was open and surely has no such entry;
// `locked` when the keyring is locked or the person cancelled; `unavailable` when nothing answers.
// They must stay apart: `locked` taken for `not_found` would make a new key and lose a user's data.
namespace werkbank {

class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual void read(const QString &name, std::function<void(Result<SecretBytes>)> done) = 0;
    virtual void write(const QString &name, const SecretBytes &secret,
                       std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString &name, std::function<void(Result<void>)> done) = 0;
    // Which keyring this is, for a sentence such as "kept in GNOME Keyring".
    virtual QString backend() const = 0;
};

} // namespace werkbank
