// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretStore.h"
#include "sync/KeySlots.h"

#include <QObject>

#include <functional>

// The profile's key in the OS keyring: asked for with patience, written with proof. A keyring may
// be slow to start or wait for its own password, so the first seconds are silent, then the person
// hears about it, and only after two minutes it counts as not answering. One thread. One question
// at a time; a new one or forget() ends the one before without its callbacks.
//
// Errors of fetch: `locked`, `unavailable` (nothing answers, or not in time), `entry_deleted` (the
// keyring is the right one, but the key is gone), `other_keyring` (neither key nor canary: maybe
// another desktop session), `wrong_key`. Errors of keep: `locked`, `unavailable`, `not_kept` (what
// was read back was something else).
namespace werkbank {

class KeyringKey : public QObject {
    Q_OBJECT
public:
    struct Patience {
        Milliseconds silent = std::chrono::seconds(3);
        Milliseconds total = std::chrono::seconds(120);
    };

    explicit KeyringKey(SecretStore &secrets) : KeyringKey(secrets, Patience()) {}
    KeyringKey(SecretStore &secrets, Patience patience)
        : m_secrets(secrets), m_patience(patience) {}

    void fetch(const KeyringSlot &slot, std::function<void()> waiting,
               std::function<void(Result<SecretBytes>)> done);
    // Writes key and canary, reads the key back and compares.
    void keep(const KeyringSlot &slot, const SecretBytes &kek, std::function<void()> waiting,
              std::function<void(Result<void>)> done);
    // Best effort; waits no longer than the silent time.
    void erase(const KeyringSlot &slot, std::function<void()> done);
    void forget() { ++m_question; }

private:
    template <class T>
    struct Question;
    template <class T>
    std::shared_ptr<Question<T>> ask(Milliseconds total, std::function<void()> waiting,
                                     std::function<void(Result<T>)> done);

    SecretStore &m_secrets;
    const Patience m_patience;
    quint64 m_question = 0;
};

} // namespace werkbank
