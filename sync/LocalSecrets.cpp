// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LocalStore.h"

// The keys with which passwords that were asked for can be opened.
namespace werkbank {

Result<void> LocalStore::keepSecretKey(const Id &secret, const SecretBytes &key, Instant at)
{
    const auto bytes = key.view();
    return m_db->run("INSERT INTO secret_key (secret, key, made_at) VALUES ($1, $2, $3)",
                     {secret,
                      QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                 qsizetype(bytes.size())),
                      at});
}

Result<std::optional<SecretBytes>> LocalStore::secretKey(const Id &secret)
{
    const auto row = m_db->one("SELECT key FROM secret_key WHERE secret = $1", {secret});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<SecretBytes>();
    const QByteArray bytes = (*row)->blob(0);
    return std::optional(SecretBytes::copyOf(
        std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())))));
}

Result<void> LocalStore::forgetSecretKey(const Id &secret)
{
    return m_db->run("DELETE FROM secret_key WHERE secret = $1", {secret});
}

Result<void> LocalStore::forgetSecretKeysOf(Instant before)
{
    return m_db->run("DELETE FROM secret_key WHERE made_at <= $1", {before});
}

} // namespace werkbank
