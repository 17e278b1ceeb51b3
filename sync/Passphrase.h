// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QString>

// A person's passphrase and the key made from it (Argon2id, RFC 9106). Value types, any thread;
// stretch() takes about a second and much memory: never on the GUI thread.
namespace werkbank {

// What one guess costs. Stored beside the slot, so it is bounded when it is read: a hostile file
// must not be able to take the machine's memory, nor to make guessing cheap.
struct StretchCost {
    static constexpr qint64 MiB = 1024 * 1024;
    static constexpr qint64 minMemory = 64 * MiB;
    static constexpr qint64 maxMemory = 1024 * MiB;
    static constexpr int minPasses = 3;
    static constexpr int maxPasses = 8;

    qint64 memory = 256 * MiB;  // bytes
    int passes = 3;

    bool isAcceptable() const
    {
        return memory >= minMemory && memory <= maxMemory && memory % MiB == 0
            && passes >= minPasses && passes <= maxPasses;
    }
    friend bool operator==(const StretchCost &, const StretchCost &) = default;
};

class Passphrase {
public:
    static constexpr int minCharacters = 15;  // NIST SP 800-63B-4, single factor
    static constexpr qsizetype saltSize = 16;

    // The UTF-8 of the text's composed form (NFC): the same keys on another keyboard give the same
    // bytes. `text` itself cannot be wiped, so it should not live long.
    explicit Passphrase(const QString &text);

    enum class Strength { Empty, TooShort, Weak, Fair, Strong };

    bool isEmpty() const { return m_utf8.isEmpty(); }
    // What check() will say, and whether it is better than it needs to be (zxcvbn score 4). Takes
    // some milliseconds.
    Strength strength() const;
    // For a new one. Errors: `too_short`, `too_weak` (zxcvbn score below 3). No rules of
    // composition: they make passphrases worse.
    Result<void> check() const;
    // 32 bytes. Errors: `bad_cost`, `out_of_memory`.
    Result<SecretBytes> stretch(const QByteArray &salt, const StretchCost &cost) const;
    // The dearest cost from `cost` downwards for which this machine has the memory.
    Result<SecretBytes> stretchAsCanBe(const QByteArray &salt, StretchCost *cost) const;

private:
    SecretBytes m_utf8;
    qsizetype m_characters = 0;
};

} // namespace werkbank
