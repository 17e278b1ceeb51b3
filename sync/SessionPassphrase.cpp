// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "sync/SessionPrivate.h"

#include <QTimer>

#include <algorithm>

// Another passphrase, or none, while the copy is open. What is written is meta.json as a whole, old
// or new after a crash; the keyring's slot and the data key are the same before and after.
namespace werkbank {

using namespace Qt::StringLiterals;

void Session::Private::changePassphrase(const QString &old, const QString &anew)
{
    if (m_changing || (anew.isEmpty() && !m_meta->passphrase))
        return;
    m_changing = true;
    using Made = Result<std::optional<PassphraseSlot>>;
    auto work = [this, before = m_meta->passphrase, place = m_meta->place(),
                 key = std::make_shared<DataKey>(m_key->clone()),
                 given = std::make_shared<Passphrase>(old),
                 chosen = std::make_shared<Passphrase>(anew)]() -> Made {
        if (before) {
            if (const Result<DataKey> opened = before->open(*given, place); !opened)
                return opened.error();
        }
        if (chosen->isEmpty())
            return std::optional<PassphraseSlot>();
        if (const Result<void> judged = chosen->check(); !judged)
            return judged.error();
        Result<PassphraseSlot> slot = PassphraseSlot::make(*key, *chosen, place, m_parts.rng);
        if (!slot)
            return slot.error();
        return std::optional(std::move(*slot));
    };
    run(&Private::m_change, std::move(work), [this](Made made) { passphraseMade(std::move(made)); });
}

void Session::Private::passphraseMade(Result<std::optional<PassphraseSlot>> slot)
{
    if (slot) {
        m_wrongPassphrases = 0;
        return *slot ? storePassphrase(std::move(*slot)) : takePassphraseAway();
    }
    if (slot.error().code != "wrong_key"_L1)
        return keepPassphrase(slot.error().text, false);
    QTimer::singleShot(delayOfWrong(), q, [this, change = m_change] {
        if (change == m_change)
            keepPassphrase(say(QT_TRANSLATE_NOOP("Session", "This passphrase does not fit.")), true);
    });
}

// Without the passphrase the keyring alone opens the copy, so it has to prove that it can.
void Session::Private::takePassphraseAway()
{
    const QString alone = say(QT_TRANSLATE_NOOP("Session",
        "The keyring does not hold the key of this copy now. The passphrase stays: without it "
        "nothing would open the copy."));
    if (!m_meta->keyring)
        return keepPassphrase(alone, false);
    const KeyringSlot slot = *m_meta->keyring;
    m_keyringKey.fetch(slot, [] {}, [this, slot, alone, change = m_change](Result<SecretBytes> kek) {
        if (change != m_change)
            return;
        const auto key = kek ? slot.open(*kek, m_meta->place()) : Result<DataKey>(kek.error());
        if (key && m_meta->sealFits(*key))
            return storePassphrase(std::nullopt);
        qCInfo(logSync) << "the passphrase stays:" << (key ? "wrong_seal"_L1 : key.error().code);
        keepPassphrase(alone, false);
    });
}

void Session::Private::storePassphrase(std::optional<PassphraseSlot> slot)
{
    ProfileMeta anew = *m_meta;
    anew.passphrase = std::move(slot);
    if (const Result<void> written = m_folder->writeMeta(anew.sealed(*m_key)); !written)
        return keepPassphrase(written.error().text, false);
    m_meta = std::move(anew);
    endChange();
    Q_EMIT q->stateChanged();  // hasPassphrase()
    Q_EMIT q->passphraseChanged();
}

void Session::Private::keepPassphrase(const QString &problem, bool oldIsWrong)
{
    endChange();
    Q_EMIT q->passphraseKept(problem, oldIsWrong);
}

void Session::Private::endChange()
{
    ++m_change;
    if (std::exchange(m_changing, false))
        m_keyringKey.forget();
}

// The answer comes later each time: 0, 1, 2, 4 … 30 s, against guessing at this window.
std::chrono::seconds Session::Private::delayOfWrong()
{
    const int wrong = m_wrongPassphrases++;
    return std::chrono::seconds(wrong == 0 ? 0 : std::min(1 << std::min(wrong - 1, 5), 30));
}

} // namespace werkbank
