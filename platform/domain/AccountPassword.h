// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

// Passwords of accounts: Argon2id (RFC 9106) with 64 MiB and 3 passes, as libsodium's encoded
// text. Any thread; hash() and verify() take about 0.2 s and 64 MiB each.
namespace werkbank::password {

inline constexpr int minLength = 15;    // NIST SP 800-63B-4 where it is the only factor
inline constexpr int maxBytes = 1024;

// Errors: `weak_password` (the text says why), `out_of_memory`.
// `personal`: words that an attacker would try first, such as the name and the address.
Result<QString> hash(const QString &password, const QStringList &personal);

// False for a hash of "" too, after the same time: whether an account exists cannot be measured.
bool verify(const QString &hash, const QString &password);

// What is wrong with it; nothing for a good one.
std::optional<Error> weakness(const QString &password, const QStringList &personal);

} // namespace werkbank::password
