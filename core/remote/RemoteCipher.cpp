// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemoteCipher.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <limits>
#include <memory>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagBytes = 16;
constexpr size_t keyBytes = 32;

struct Free {
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(EVP_PKEY_CTX *p) const { EVP_PKEY_CTX_free(p); }
    void operator()(EVP_CIPHER_CTX *p) const { EVP_CIPHER_CTX_free(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

Error brokenBox(const QString &why)
{
    return makeError("remote_broken", why);
}

const uchar *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

const uchar *bytesOf(const SecretBytes &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.view().data());
}

uchar *editOf(SecretBytes &bytes)
{
    return reinterpret_cast<uchar *>(bytes.edit().data());
}

Owned<EVP_PKEY> privateOf(const SecretBytes &key)
{
    return Owned<EVP_PKEY>(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytesOf(key), key.size()));
}

SecretBytes hmac(const uchar *key, size_t keySize, const SecretBytes &message)
{
    SecretBytes out(keyBytes);
    uint size = 0;
    HMAC(EVP_sha256(), key, int(keySize), bytesOf(message), message.size(), editOf(out), &size);
    return out;
}

QByteArray nonceOf(quint32 count)
{
    QByteArray nonce(12, '\0');
    qToBigEndian(count, nonce.data() + 8);
    return nonce;
}

} // namespace

Result<QByteArray> x25519Public(const SecretBytes &privateKey)
{
    const auto key = privateOf(privateKey);
    QByteArray out(qsizetype(keyBytes), '\0');
    size_t size = keyBytes;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<uchar *>(out.data()), &size) != 1)
        return brokenBox(u"No key could be made."_s);
    return out;
}

Result<SecretBytes> x25519(const SecretBytes &privateKey, QByteArrayView theirKey)
{
    const auto ours = privateOf(privateKey);
    const Owned<EVP_PKEY> theirs(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_X25519, nullptr, bytesOf(theirKey), size_t(theirKey.size())));
    const Owned<EVP_PKEY_CTX> context(ours ? EVP_PKEY_CTX_new(ours.get(), nullptr) : nullptr);
    SecretBytes out(keyBytes);
    size_t size = keyBytes;
    // OpenSSL fails by itself where the secret is zero, as it is with every key of small order.
    if (!theirs || !context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1
        || EVP_PKEY_derive(context.get(), editOf(out), &size) != 1)
        return brokenBox(u"The other end's key is none."_s);
    return out;
}

SecretBytes hkdfExtract(const QByteArray &salt, const SecretBytes &first, const SecretBytes &second)
{
    SecretBytes input(first.size() + second.size());
    std::copy_n(bytesOf(first), first.size(), editOf(input));
    if (!second.isEmpty())
        std::copy_n(bytesOf(second), second.size(), editOf(input) + first.size());
    return hmac(bytesOf(salt), size_t(salt.size()), input);
}

SecretBytes hkdfExpand(const SecretBytes &root, const QByteArray &info, qsizetype bytes)
{
    // One block is enough for all that is derived here.
    Q_ASSERT(bytes > 0 && size_t(bytes) <= keyBytes);
    SecretBytes message(size_t(info.size()) + 1);
    std::copy_n(bytesOf(info), info.size(), editOf(message));
    editOf(message)[info.size()] = 1;
    const SecretBytes block = hmac(bytesOf(root), root.size(), message);
    return SecretBytes::copyOf(block.view().first(size_t(bytes)));
}

QByteArray openly(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.view().data()), qsizetype(bytes.size()));
}

Result<QByteArray> RemoteSealer::seal(const QByteArray &header, const QByteArray &plain)
{
    if (m_key.isEmpty() || m_count == std::numeric_limits<quint32>::max())
        return brokenBox(u"This round's key is used up."_s);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    QByteArray out(plain.size() + tagBytes, '\0');
    uchar *bytes = reinterpret_cast<uchar *>(out.data());
    int size = 0, rest = 0;
    if (!context
        || EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key),
                               bytesOf(nonceOf(m_count)), nullptr) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(header), int(header.size())) != 1
        || EVP_EncryptUpdate(context.get(), bytes, &size, bytesOf(plain), int(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), bytes + size, &rest) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes,
                               bytes + plain.size()) != 1)
        return brokenBox(u"A record could not be sealed."_s);
    ++m_count;
    return out;
}

Result<QByteArray> RemoteOpener::open(quint32 count, const QByteArray &header,
                                      const QByteArray &sealed)
{
    const qsizetype length = sealed.size() - tagBytes;
    if (m_key.isEmpty() || count != m_count || length < 0
        || m_count == std::numeric_limits<quint32>::max())
        return brokenBox(u"A record is missing, repeated or none."_s);
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    QByteArray out(length, '\0'), tag = sealed.last(tagBytes);
    uchar *bytes = reinterpret_cast<uchar *>(out.data());
    int size = 0, rest = 0;
    if (!context
        || EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key),
                               bytesOf(nonceOf(count)), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(header), int(header.size())) != 1
        || EVP_DecryptUpdate(context.get(), bytes, &size, bytesOf(sealed), int(length)) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) != 1
        || EVP_DecryptFinal_ex(context.get(), bytes + size, &rest) != 1)
        return brokenBox(u"A record was changed on its way."_s);
    ++m_count;
    return out;
}

} // namespace werkbank
