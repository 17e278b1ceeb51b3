// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/TokenAuthenticator.h"
#include "platform/domain/Tokens.h"
#include "tests/platform/domain/Stage.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>

// A device with a key of its own that signs in at a Stage.
namespace werkbank::test {

class DeviceKey {
public:
    DeviceKey() { crypto_sign_keypair(m_public.data(), m_secret.data()); }

    QByteArray publicKey() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_public.data()), qsizetype(m_public.size()));
    }
    QByteArray sign(const QByteArray &text) const
    {
        QByteArray out(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(out.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(text.constData()),
                             static_cast<unsigned long long>(text.size()), m_secret.data());
        return out;
    }

private:
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> m_public;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_secret;
};

class TokenStand {
public:
    TokenStand() : person(stage.expert(QStringLiteral("Anna"))), tokens(stage.platform()) {}

    QString code() { return codeFor(person.account); }
    QString codeFor(const Id &account)
    {
        return must(tokens.makeCode(account, challenge(), redirect));
    }
    Result<TokenSet> exchange(const QString &code, const DeviceKey &key)
    {
        return tokens.exchange({code, verifier, redirect, key.publicKey(), QStringLiteral("PC")});
    }
    TokenSet signIn() { return must(exchange(code(), key)); }
    Result<TokenSet> refresh(const QString &token, const Id &device)
    {
        return refresh(token, device, key);
    }
    Result<TokenSet> refresh(const QString &token, const Id &device, const DeviceKey &by)
    {
        RefreshRequest request{token, device, stage.clock.ms, {}};
        request.proof = by.sign((token + u'.' + device.toString() + u'.'
                                 + QString::number(request.at)).toUtf8());
        return tokens.refresh(request);
    }
    Result<SignedIn> authenticate(const QString &token, const Id &device)
    {
        return TokenAuthenticator(stage.platform().store(), stage.clock).authenticate(token, device);
    }

    static QString challenge()
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    static inline const QString verifier = QString(64, u'v');
    static inline const QString redirect = QStringLiteral("http://127.0.0.1:4711/cb");

    Stage stage;
    Expert person;
    Tokens tokens;
    DeviceKey key;
};

// Why a grant was refused; empty where it was not.
inline QString reasonOf(const Result<TokenSet> &result)
{
    return result ? QString() : result.error().detail.value(QStringLiteral("reason")).toString();
}

} // namespace werkbank::test
