// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/KeySignature.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace werkbank {

namespace {

constexpr qsizetype ed25519Bytes = 32;
constexpr qsizetype pointBytes = 65;
constexpr char uncompressed = 4;
constexpr qsizetype signatureBytes = 64;
constexpr int numberBytes = 32;

struct Free {
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(EVP_PKEY_CTX *p) const { EVP_PKEY_CTX_free(p); }
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(ECDSA_SIG *p) const { ECDSA_SIG_free(p); }
    void operator()(BIGNUM *p) const { BN_free(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

Owned<EVP_PKEY> ed25519Key(const QByteArray &key)
{
    if (key.size() != ed25519Bytes)
        return {};
    return Owned<EVP_PKEY>(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(key),
                                                       size_t(key.size())));
}

// OpenSSL refuses a point that is not on the curve.
Owned<EVP_PKEY> p256Key(QByteArray point)
{
    if (point.size() != pointBytes || point[0] != uncompressed)
        return {};
    char group[] = "prime256v1";
    const OSSL_PARAM values[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          size_t(point.size())),
        OSSL_PARAM_construct_end()};
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY,
                             const_cast<OSSL_PARAM *>(values)) != 1)
        return {};
    return Owned<EVP_PKEY>(key);
}

// r and s behind each other as the DER that OpenSSL reads; empty: not possible.
QByteArray derOf(const QByteArray &signature)
{
    Owned<BIGNUM> r(BN_bin2bn(bytesOf(signature), numberBytes, nullptr));
    Owned<BIGNUM> s(BN_bin2bn(bytesOf(signature) + numberBytes, numberBytes, nullptr));
    const Owned<ECDSA_SIG> both(ECDSA_SIG_new());
    // The numbers are the signature's then; it refuses none but a missing one.
    if (!r || !s || !both || ECDSA_SIG_set0(both.get(), r.release(), s.release()) != 1)
        return {};
    QByteArray der(i2d_ECDSA_SIG(both.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(both.get(), &out);
    return der;
}

bool verifies(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &message,
              const QByteArray &signature)
{
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return key && context
           && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()),
                               bytesOf(message), size_t(message.size())) == 1;
}

} // namespace

bool isSignature(KeyAlgorithm algorithm, const QByteArray &publicKey, const QByteArray &message,
                 const QByteArray &signature)
{
    if (signature.size() != signatureBytes)
        return false;
    switch (algorithm) {
    case KeyAlgorithm::Ed25519:
        return verifies(ed25519Key(publicKey).get(), nullptr, message, signature);
    case KeyAlgorithm::EcdsaP256Sha256: {
        const QByteArray der = derOf(signature);
        return !der.isEmpty() && verifies(p256Key(publicKey).get(), EVP_sha256(), message, der);
    }
    case KeyAlgorithm::Unknown: break;
    }
    return false;
}

} // namespace werkbank
