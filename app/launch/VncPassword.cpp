// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/VncPassword.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace werkbank {

namespace {

using Key = std::array<unsigned char, 8>;

// 23 82 107 6 35 78 88 7, each byte with its bits turned round.
constexpr Key knownKey{0xe8, 0x4a, 0xd6, 0x60, 0xc4, 0x72, 0x1a, 0xe0};

// Triple DES encrypts, decrypts and encrypts: with one key for all three it is DES, and OpenSSL has
// it at hand, while DES itself lies in a module that need not be installed.
constexpr auto threeTimes(const Key &key)
{
    std::array<unsigned char, 24> out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = key[i % key.size()];
    return out;
}

} // namespace

Result<SecretBytes> vncPasswordFile(const SecretBytes &password)
{
    SecretBytes plain(8), out(8);
    const auto given = password.view();
    std::ranges::copy(given.first(std::min(given.size(), plain.size())), plain.edit().begin());
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    constexpr auto key = threeTimes(knownKey);
    int length = 0;
    if (!cipher || !EVP_EncryptInit_ex2(cipher.get(), EVP_des_ede3_ecb(), key.data(), nullptr, nullptr)
        || !EVP_CIPHER_CTX_set_padding(cipher.get(), 0)
        || !EVP_EncryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(out.edit().data()),
                              &length, reinterpret_cast<const unsigned char *>(plain.view().data()),
                              int(plain.size()))
        || length != int(out.size()))
        return makeError("no_cipher", QStringLiteral("OpenSSL has no DES here."));
    return out;
}

} // namespace werkbank
