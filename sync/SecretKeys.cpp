// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SecretKeys.h"

#include "core/remote/RemoteCipher.h"
#include "sync/LocalStore.h"
#include "sync/queries/Secrets.h"

namespace werkbank {

Result<commands::AskSecret> SecretKeys::ask(const QJsonObject &args, Instant now)
{
    const auto wanted = fromJson<local::AskSecret>(args, Strictness::Strict);
    if (!wanted)
        return wanted.error();
    if (const auto swept = forgetOld(now); !swept)
        return swept.error();
    const SecretBytes key = SecretBytes::random(32, m_rng);
    const auto open = x25519Public(key);
    if (!open)
        return open.error();
    if (const auto stored = m_local.keepSecretKey(wanted->secret, key, now); !stored)
        return stored.error();
    return commands::AskSecret{wanted->secret, wanted->caseId, wanted->purpose,
                               QString::fromLatin1(open->toBase64())};
}

Result<void> SecretKeys::look(const SecretBody &secret)
{
    if (secret.state == SecretState::Asked || secret.state == SecretState::Given)
        return {};
    return m_local.forgetSecretKey(secret.id);
}

Result<void> SecretKeys::forgetOld(Instant now)
{
    return m_local.forgetSecretKeysOf(now - kept);
}

} // namespace werkbank
