// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/EmptyStores.h"

#include "platform/store/CipherStore.h"
#include "sync/CacheStore.h"
#include "sync/LocalStore.h"
#include "tests/sim/SeededRng.h"

#include <QFile>

namespace werkbank::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto platformFile = "platform.db"_L1, localFile = "local.db"_L1, cacheFile = "cache.db"_L1;

SecretBytes anyKey()
{
    SeededRng rng(1);
    return SecretBytes::random(Database::keySize, rng);
}

} // namespace

EmptyStores::EmptyStores(const QString &folder) : m_folder(folder + u'/'), m_key(anyKey()) {}

Result<void> EmptyStores::make()
{
    // Closing them leaves each in one file.
    if (const auto platform = CipherStore::open({.path = m_folder + platformFile}, m_key); !platform)
        return platform.error();
    if (const auto local = LocalStore::open(m_folder + localFile, m_key, nullptr); !local)
        return local.error();
    const auto cache = CacheStore::open(m_folder + cacheFile, m_key, nullptr);
    return cache ? Result<void>() : Result<void>(cache.error());
}

void EmptyStores::copyPlatform(const QString &folder) const
{
    copy(platformFile, folder);
}

void EmptyStores::copyClient(const QString &folder) const
{
    copy(localFile, folder);
    copy(cacheFile, folder);
}

void EmptyStores::copy(QLatin1StringView name, const QString &folder) const
{
    const QString to = folder + u'/' + name;
    if (!QFile::exists(to) && !QFile::copy(m_folder + name, to))
        qFatal("the simulation cannot copy a file");
}

} // namespace werkbank::sim
