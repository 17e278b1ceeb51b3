// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Changes.h"

// The expert's signature under receipts: whoever says "solved" has said what he worked, so the key of
// the device that said it signs, as soon as the receipt is here. Only receipts that add up and name
// this device's key. Sync thread; what cannot be signed is left as it is.
namespace werkbank {

class CacheStore;
class Engine;
class LocalStore;

class ReceiptSigner {
public:
    // All outlive the signer.
    ReceiptSigner(Engine &engine, LocalStore &local, CacheStore &cache)
        : m_engine(engine), m_local(local), m_cache(cache)
    {}

    // Signs what has come; true: commands wait that were not there before.
    bool sign(const Changes &changes);

private:
    bool signOne(const QJsonObject &object);

    Engine &m_engine;
    LocalStore &m_local;
    CacheStore &m_cache;
    QSet<Id> m_done;  // said in this run; saying it again after a restart does no harm
};

} // namespace werkbank
