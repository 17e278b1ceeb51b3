// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "sync/Client.h"
#include "sync/SessionPrivate.h"
#include "sync/SyncThread.h"
#include "sync/TlsPolicy.h"

// From nobody to a new profile: the browser, the choice of protection, the key. A key is made only
// here, for a folder that did not exist before, and is written nowhere unsealed.
namespace werkbank {

using namespace Qt::StringLiterals;

void Session::Private::signIn()
{
    if (m_flow) {  // "open again"
        const Result<void> opened = m_flow->openAgain();
        return showProblem(opened ? QString() : opened.error().text);
    }
    // While Open it renews tokens that work no more; the copy stays as it is.
    if (m_state != State::SignedOut && m_state != State::Open)
        return;
    m_flow = std::make_unique<SignInFlow>(
        SignInFlow::Parts{m_parts.platform, m_parts.deviceName, m_parts.rng, m_parts.browser},
        [this](Result<SignInFlow::SignedIn> result) { signedIn(std::move(result)); });
    const Result<void> opened = m_flow->start();
    if (!opened && m_flow->url().isEmpty()) {
        m_flow.reset();
        return showProblem(opened.error().text);
    }
    show(m_state == State::Open ? State::Open : State::SigningIn, m_keyring,
         opened ? QString() : opened.error().text);
    if (m_state == State::Open)
        Q_EMIT q->stateChanged();  // signInUrl()
}

void Session::Private::signedIn(Result<SignInFlow::SignedIn> result)
{
    m_flow.reset();
    if (m_state == State::Open) {
        Q_EMIT q->stateChanged();
        if (!result)
            return showProblem(result.error().text);
        if (result->tokens.account != m_client->account())
            return showProblem(say(QT_TRANSLATE_NOOP("Session",
                "You signed in with another account. The copy on this computer belongs to the "
                "account from before and was not changed.")));
        m_fresh = std::move(*result);
        show(State::Opening, m_keyring);
        closeClient();
        return openWith(std::move(*std::exchange(m_key, std::nullopt)), m_keyring);
    }
    if (m_state != State::SigningIn)
        return;
    if (!result)
        return show(State::SignedOut, Keyring::Fine, result.error().text);
    m_fresh = std::move(*result);
    show(State::Protecting, Keyring::Fine);
}

void Session::Private::cancel()
{
    if (m_flow) {
        m_flow.reset();
        if (m_state == State::Open)
            Q_EMIT q->stateChanged();
        else
            show(State::SignedOut, Keyring::Fine);
    } else if (m_state == State::Protecting) {
        // The platform is told, but nobody waits for its answer: nothing was stored here.
        m_goodbye = std::make_unique<TokenClient>(m_parts.platform);
        m_goodbye->revoke(m_fresh->tokens.refreshToken, [](Result<void>) {});
        m_fresh.reset();
        show(State::SignedOut, Keyring::Fine);
    } else if (m_state == State::Opening && m_fresh && !m_path.isEmpty() && !m_key
               && m_keyring == Keyring::Waiting) {
        ++m_step;
        m_keyringKey.forget();
        backToProtecting(Keyring::NoService, QString());
    }
}

void Session::Private::protect(const QString &passphrase)
{
    auto folder = ProfileFolder::make(m_parts.dataFolder, m_parts.rng);
    if (!folder)
        return showProblem(folder.error().text);
    m_folder = std::move(*folder);
    m_path = m_folder->path();
    ProfileMeta meta;
    meta.profile = m_folder->name();
    meta.platform = TlsPolicy::origin(m_parts.platform);
    meta.account = m_fresh->tokens.account;
    meta.accountName = m_fresh->tokens.accountName;
    show(State::Opening, Keyring::Fine);

    struct Made {
        DataKey key;
        std::optional<PassphraseSlot> slot;
    };
    auto work = [this, place = meta.place(),
                 chosen = std::make_shared<Passphrase>(passphrase)]() -> Result<Made> {
        Made made{DataKey::make(m_parts.rng), {}};
        if (chosen->isEmpty())
            return made;
        if (const Result<void> judged = chosen->check(); !judged)
            return judged.error();
        Result<PassphraseSlot> slot = PassphraseSlot::make(made.key, *chosen, place, m_parts.rng);
        if (!slot)
            return slot.error();
        made.slot = std::move(*slot);
        return made;
    };
    inBackground(std::move(work), [this, meta](Result<Made> made) mutable {
        if (!made)
            return backToProtecting(Keyring::Fine, made.error().text);
        meta.passphrase = std::move(made->slot);
        keepInKeyring(std::move(meta), std::move(made->key));
    });
}

void Session::Private::keepInKeyring(ProfileMeta meta, DataKey key)
{
    const SecretBytes kek = SecretBytes::random(32, m_parts.rng);
    const QString name = meta.profile + u'-' + QString::number(meta.generation);
    const KeyringSlot slot{m_parts.secrets.backend(), u"key-"_s + name, u"canary-"_s + name,
                           KeyringSlot::seal(key, kek, meta.place(), m_parts.rng)};
    auto held = std::make_shared<DataKey>(std::move(key));
    m_keyringKey.keep(slot, kek, [this] { show(State::Opening, Keyring::Waiting); },
                      [this, meta, slot, held](Result<void> kept) mutable {
        show(State::Opening, Keyring::Fine);
        if (kept) {
            meta.keyring = slot;
            return makeProfile(std::move(meta), std::move(*held), Keyring::Fine);
        }
        qCInfo(logSync) << "no key in the keyring:" << kept.error().code;
        if (!meta.passphrase)
            return backToProtecting(keyringOf(kept.error()), kept.error().text);
        makeProfile(std::move(meta), std::move(*held), keyringOf(kept.error()));
    });
}

void Session::Private::makeProfile(ProfileMeta meta, DataKey key, Keyring keyring)
{
    struct Made {
        ProfileMeta meta;
        profile::Opened opened;
    };
    auto work = [this, meta, key = std::make_shared<DataKey>(std::move(key))]() mutable
        -> Result<Made> {
        auto opened = profile::make(*m_folder, meta, std::move(*key), *m_fresh);
        if (!opened)
            return opened.error();
        return Made{std::move(meta), std::move(*opened)};
    };
    inBackground(std::move(work), [this, keyring](Result<Made> made) {
        if (!made)
            return backToProtecting(keyring, made.error().text);
        m_meta = std::move(made->meta);
        m_path = m_folder->path();
        startClient(std::move(made->opened), keyring);
    });
}

void Session::Private::backToProtecting(Keyring keyring, const QString &problem)
{
    if (m_folder) {
        if (const Result<void> erased = m_folder->erase(); !erased)
            qCWarning(logSync) << "cannot remove an unfinished copy:" << erased.error().code;
    }
    m_folder.reset();
    m_path.clear();
    show(State::Protecting, keyring, problem);
}

} // namespace werkbank
