// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditRow.h"
#include "core/base/SecretBytes.h"

// A signed head: "at this moment row `seq` of this chain had this hash". Whoever keeps one can tell
// later that the chain up to there was written anew. Signed by Ed25519 (RFC 8032) of libsodium.
// Value types, any thread.
namespace werkbank {

struct AuditHead {
    Id tenant;
    qint64 seq = 0;
    Instant at;            // when it was signed
    QByteArray hash;       // of row `seq`
    QByteArray publicKey;  // 32 bytes
    QByteArray signature;  // 64 bytes over auditHeadMessage()
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

QByteArray auditHeadMessage(const AuditHead &head);
// Whether its own key signed it. Whose key that is, is another question.
bool isSigned(const AuditHead &head);

// The platform's key for heads. It lies outside of the database: who can write rows cannot sign.
class AuditKey {
public:
    // `seed` is 32 bytes.
    explicit AuditKey(const SecretBytes &seed);

    const QByteArray &publicKey() const { return m_publicKey; }
    // Fills in key and signature.
    void sign(AuditHead &head) const;

private:
    SecretBytes m_secret;
    QByteArray m_publicKey;
};

} // namespace werkbank
