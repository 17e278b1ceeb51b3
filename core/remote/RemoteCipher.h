// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>

// The primitives of a remote session, from OpenSSL: X25519 (RFC 7748), HKDF-SHA-256 (RFC 5869),
// AES-256-GCM (NIST SP 800-38D). Pure, any thread.
// Errors: `remote_broken` where what came from outside does not fit.
namespace werkbank {

Result<QByteArray> x25519Public(const SecretBytes &privateKey);
// Refuses a key of small order, whose secret everybody knows.
Result<SecretBytes> x25519(const SecretBytes &privateKey, QByteArrayView theirKey);

// The input is `first`, then `second`.
SecretBytes hkdfExtract(const QByteArray &salt, const SecretBytes &first, const SecretBytes &second);
SecretBytes hkdfExpand(const SecretBytes &root, const QByteArray &info, qsizetype bytes);

// Derived bytes that are no secret: names and check words.
QByteArray openly(const SecretBytes &bytes);

// One direction of one round. Records are counted from 0 and come in order, none missing: the
// count is the nonce, the frame's header is authenticated with it. 2^32 records at most.
class RemoteSealer {
public:
    explicit RemoteSealer(SecretBytes key) : m_key(std::move(key)) {}
    quint32 count() const { return m_count; }
    Result<QByteArray> seal(const QByteArray &header, const QByteArray &plain);

private:
    SecretBytes m_key;
    quint32 m_count = 0;
};

class RemoteOpener {
public:
    explicit RemoteOpener(SecretBytes key) : m_key(std::move(key)) {}
    // `count` as the header says it.
    Result<QByteArray> open(quint32 count, const QByteArray &header, const QByteArray &sealed);

private:
    SecretBytes m_key;
    quint32 m_count = 0;
};

} // namespace werkbank
