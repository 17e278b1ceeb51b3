// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Rng.h"

#include <QString>

// Which certificate each customer's computer had when the expert said that it is the right one: one
// file of the profile, for him alone. A line is a salt, HMAC-SHA-256 of the computer's name under
// it, and the certificate's SHA-256, all in hex, so that nobody reads in it where he has worked
// (as ssh with HashKnownHosts). Errors: `unavailable` where the file can be neither read nor
// written; a computer is then not taken for one that is new. GUI thread.
namespace werkbank {

class KnownComputers {
public:
    KnownComputers(QString path, Rng &rng);

    // `computer`: "host:port". Empty: it is not known.
    Result<QString> fingerprintOf(const QString &computer) const;
    // Instead of what was known of it.
    Result<void> remember(const QString &computer, const QString &fingerprint);
    Result<void> forget(const QString &computer);
    // As it was before the first one: the file is gone.
    Result<void> forgetAll() const;

private:
    Result<QByteArrayList> others(const QString &computer) const;
    Result<QByteArrayList> lines() const;
    Result<void> write(const QByteArrayList &lines) const;

    const QString m_path;
    Rng &m_rng;
};

} // namespace werkbank
