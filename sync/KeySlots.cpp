// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/KeySlots.h"

#include "core/base/Rng.h"
#include "sync/Base64Url.h"

#include <QCoreApplication>

#include <sodium.h>

#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

const unsigned char *bytes(std::span<const std::byte> span)
{
    return reinterpret_cast<const unsigned char *>(span.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

// Empty where the text is not base64url.
QByteArray fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray boundTo(const SlotPlace &place, char slot)
{
    return "werkbank key slot\n" + place.profile.toUtf8() + '\n' + slot + '\n'
        + QByteArray::number(place.generation);
}

SealedKey sealUnder(const SecretBytes &kek, const DataKey &dataKey, const QByteArray &bound,
                    Rng &rng)
{
    Q_ASSERT(kek.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray nonce = rng.bytes(int(nonceSize));
    QByteArray sealed(qsizetype(DataKey::size + tagSize), Qt::Uninitialized);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.data()), &length, bytes(dataKey.secret().view()),
        DataKey::size, bytes(bound), size_t(bound.size()), nullptr, bytes(nonce),
        bytes(kek.view()));
    return {base64Url(nonce), base64Url(sealed)};
}

Error wrongKey()
{
    return makeError("wrong_key", QCoreApplication::translate(
        "KeySlots", "This key does not fit the copy on this computer."));
}

Result<DataKey> openUnder(const SecretBytes &kek, const SealedKey &key, const QByteArray &bound)
{
    const QByteArray nonce = fromBase64(key.nonce);
    const QByteArray sealed = fromBase64(key.sealed);
    if (kek.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES
        || size_t(nonce.size()) != nonceSize || size_t(sealed.size()) != DataKey::size + tagSize)
        return wrongKey();
    SecretBytes secret(DataKey::size);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(secret.edit().data()), nullptr, nullptr, bytes(sealed),
        size_t(sealed.size()), bytes(bound), size_t(bound.size()), bytes(nonce),
        bytes(kek.view()));
    if (failed)
        return wrongKey();
    return DataKey(std::move(secret));
}

} // namespace

SealedKey KeyringSlot::seal(const DataKey &dataKey, const SecretBytes &kek, const SlotPlace &place,
                            Rng &rng)
{
    return sealUnder(kek, dataKey, boundTo(place, 'k'), rng);
}

Result<DataKey> KeyringSlot::open(const SecretBytes &kek, const SlotPlace &place) const
{
    return openUnder(kek, key, boundTo(place, 'k'));
}

Result<PassphraseSlot> PassphraseSlot::make(const DataKey &dataKey, const Passphrase &passphrase,
                                            const SlotPlace &place, Rng &rng, StretchCost cost)
{
    const QByteArray salt = rng.bytes(int(Passphrase::saltSize));
    const Result<SecretBytes> kek = passphrase.stretchAsCanBe(salt, &cost);
    if (!kek)
        return kek.error();
    return PassphraseSlot{base64Url(salt), cost.memory, cost.passes,
                          sealUnder(*kek, dataKey, boundTo(place, 'p'), rng)};
}

Result<DataKey> PassphraseSlot::open(const Passphrase &passphrase, const SlotPlace &place) const
{
    const int bounded = int(std::min<qint64>(passes, std::numeric_limits<int>::max()));
    const Result<SecretBytes> kek = passphrase.stretch(fromBase64(salt), {memory, bounded});
    if (!kek)
        return kek.error();
    return openUnder(*kek, key, boundTo(place, 'p'));
}

} // namespace werkbank
