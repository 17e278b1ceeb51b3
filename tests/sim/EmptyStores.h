// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QString>

// The stores of a platform and of a client in which nothing has happened yet. They are made once
// for all worlds of a process and copied from then on: making their tables again for each of them
// was a tenth of a world. Fails as opening a store does.
namespace werkbank::sim {

class EmptyStores {
public:
    explicit EmptyStores(const QString &folder);

    Result<void> make();
    // All of them have one key.
    const SecretBytes &key() const { return m_key; }
    // What is there already stays.
    void copyPlatform(const QString &folder) const;
    void copyClient(const QString &folder) const;

private:
    void copy(QLatin1StringView name, const QString &folder) const;

    const QString m_folder;
    const SecretBytes m_key;
};

} // namespace werkbank::sim
