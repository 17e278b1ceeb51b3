// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditHead.h"

#include <sodium.h>

namespace werkbank {

namespace {

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

} // namespace

QByteArray auditHeadMessage(const AuditHead &head)
{
    const QByteArray tenant = head.tenant.isNull() ? QByteArray() : head.tenant.toString().toUtf8();
    return lengthPrefixed({"werkbank-audit-head-1", tenant, QByteArray::number(head.seq),
                           QByteArray::number(head.at.ms), head.hash});
}

bool isSigned(const AuditHead &head)
{
    const QByteArray message = auditHeadMessage(head);
    return head.publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && head.signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(bytesOf(head.signature), bytesOf(message),
                                       size_t(message.size()), bytesOf(head.publicKey)) == 0;
}

AuditKey::AuditKey(const SecretBytes &seed)
    : m_secret(crypto_sign_SECRETKEYBYTES), m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(m_publicKey.data()),
                             reinterpret_cast<uchar *>(m_secret.edit().data()),
                             reinterpret_cast<const uchar *>(seed.view().data()));
}

void AuditKey::sign(AuditHead &head) const
{
    const QByteArray message = auditHeadMessage(head);
    head.publicKey = m_publicKey;
    head.signature = QByteArray(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<uchar *>(head.signature.data()), nullptr,
                         bytesOf(message), size_t(message.size()),
                         reinterpret_cast<const uchar *>(m_secret.view().data()));
}

} // namespace werkbank
