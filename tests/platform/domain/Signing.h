// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <memory>

// Keys as an app (Ed25519) and a browser (P-256 by WebCrypto) have them. One thread.
namespace werkbank::test {

class SigningKey {
public:
    static SigningKey app() { return SigningKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); }
    static SigningKey browser()
    {
        return SigningKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    }

    QByteArray publicKey() const
    {
        QByteArray out(65, Qt::Uninitialized);
        size_t size = size_t(out.size());
        if (isApp())
            EVP_PKEY_get_raw_public_key(m_key.get(), bytes(out), &size);
        else
            EVP_PKEY_get_octet_string_param(m_key.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes(out), size,
                                            &size);
        return out.first(qsizetype(size));
    }

    // 64 bytes; of P-256 r and s behind each other.
    QByteArray sign(const QByteArray &message) const
    {
        QByteArray out(128, Qt::Uninitialized);
        size_t size = size_t(out.size());
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              &EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, isApp() ? nullptr : EVP_sha256(), nullptr,
                           m_key.get());
        EVP_DigestSign(context.get(), bytes(out), &size,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       size_t(message.size()));
        out.truncate(qsizetype(size));
        return isApp() ? out : plain(out);
    }

private:
    explicit SigningKey(EVP_PKEY *key) : m_key(key, &EVP_PKEY_free) {}
    bool isApp() const { return EVP_PKEY_is_a(m_key.get(), "ED25519") == 1; }
    static unsigned char *bytes(QByteArray &array)
    {
        return reinterpret_cast<unsigned char *>(array.data());
    }

    static QByteArray plain(const QByteArray &der)
    {
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
            d2i_ECDSA_SIG(nullptr, &at, long(der.size())), &ECDSA_SIG_free);
        QByteArray out(64, Qt::Uninitialized);
        BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), bytes(out), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), bytes(out) + 32, 32);
        return out;
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

} // namespace werkbank::test
