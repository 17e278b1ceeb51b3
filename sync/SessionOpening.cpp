// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/base/Log.h"
#include "sync/Client.h"
#include "sync/RefreshingTokens.h"
#include "sync/SessionPrivate.h"
#include "sync/SyncThread.h"
#include "sync/TlsPolicy.h"
#include "sync/queries/Account.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

// From a profile on disk to an open Client, and back. No step of this file makes a key or replaces
// a file: what does not fit leads to KeyringUnavailable or Locked, and only a person's word erases.
namespace werkbank {

using namespace Qt::StringLiterals;

void Session::Private::start()
{
    ProfileFolder::sweep(m_parts.dataFolder);
    const QString path = findProfile();
    if (path.isEmpty())
        return show(State::SignedOut, Keyring::Fine);
    if (const Result<void> adopted = adopt(path); !adopted)
        return blocked(adopted.error());
    m_unsent = m_folder->unsentHint();
    // Locked by a person, or with the desktop: the keyring alone does not open it unasked.
    if (m_meta->keyring && !m_folder->isLocked())
        return fetchKey(State::Opening);
    show(State::Locked, Keyring::Fine);
}

// The newest one of this platform. One that cannot be read comes before a new sign-in: it may be
// this platform's, and a person must decide what becomes of it.
QString Session::Private::findProfile() const
{
    const QString platform = TlsPolicy::origin(m_parts.platform);
    QString found, unreadable;
    QDateTime newest;
    for (const QString &path : ProfileFolder::all(m_parts.dataFolder)) {
        const Result<ProfileMeta> meta = ProfileFolder::metaAt(path);
        const QDateTime changed = QFileInfo(path + "/meta.json"_L1).lastModified();
        if (!meta) {
            unreadable = path;
        } else if (meta->platform == platform && (found.isEmpty() || changed > newest)) {
            found = path;
            newest = changed;
        }
    }
    return found.isEmpty() ? unreadable : found;
}

Result<void> Session::Private::adopt(const QString &path)
{
    m_path = path;
    auto folder = ProfileFolder::open(path);
    if (!folder)
        return folder.error();
    m_folder = std::move(*folder);
    Result<ProfileMeta> meta = m_folder->meta();
    if (!meta)
        return meta.error();
    m_meta = std::move(*meta);
    return {};
}

void Session::Private::blocked(const Error &error)
{
    qCWarning(logSync) << "the local copy cannot be opened:" << error.code;
    m_key.reset();
    show(State::KeyringUnavailable, Keyring::Fine, error.text);
}

void Session::Private::fetchKey(State meanwhile)
{
    ++m_step;
    show(meanwhile, meanwhile == State::Opening ? Keyring::Fine : Keyring::Waiting);
    const KeyringSlot slot = *m_meta->keyring;
    m_keyringKey.fetch(slot, [this] { show(State::KeyringUnavailable, Keyring::Waiting); },
                       [this, slot](Result<SecretBytes> kek) {
        auto key = kek ? slot.open(*kek, m_meta->place()) : Result<DataKey>(kek.error());
        if (key)
            return openWith(std::move(*key), Keyring::Fine);
        qCInfo(logSync) << "no key from the keyring:" << key.error().code;
        show(State::KeyringUnavailable, keyringOf(key.error()), key.error().text);
    });
}

void Session::Private::unlock(const QString &passphrase)
{
    if (!m_folder) {
        if (const Result<void> adopted = adopt(m_path); !adopted)
            return blocked(adopted.error());
    }
    if (!m_meta->passphrase)
        return;
    const State before = m_state;
    const Keyring keyring = m_keyring == Keyring::Waiting ? Keyring::NoService : m_keyring;
    m_keyringKey.forget();
    show(State::Opening, keyring);
    auto work = [slot = *m_meta->passphrase, place = m_meta->place(),
                 given = std::make_shared<Passphrase>(passphrase)] {
        return slot.open(*given, place);
    };
    inBackground(std::move(work), [this, before, keyring](Result<DataKey> key) {
        if (key) {
            m_wrongPassphrases = 0;
            return openWith(std::move(*key), keyring);
        }
        if (key.error().code != "wrong_key"_L1)
            return show(before, keyring, key.error().text);
        QTimer::singleShot(delayOfWrong(), q, [this, before, keyring, step = m_step] {
            if (step == m_step)
                show(before, keyring,
                     say(QT_TRANSLATE_NOOP("Session", "This passphrase does not fit.")));
        });
    });
}

void Session::Private::openWith(DataKey key, Keyring keyring)
{
    show(State::Opening, keyring);
    auto work = [held = std::make_shared<DataKey>(std::move(key)), path = m_folder->localDb(),
                 meta = *m_meta, fresh = m_fresh ? &*m_fresh : nullptr] {
        return profile::open(path, meta, std::move(*held), fresh);
    };
    inBackground(std::move(work), [this, keyring](Result<profile::Opened> opened) {
        if (!opened)
            return blocked(opened.error());
        startClient(std::move(*opened), keyring);
    });
}

void Session::Private::startClient(profile::Opened opened, Keyring keyring)
{
    noteUnsent(opened.unsent);
    QUrl socket = m_parts.platform;
    socket.setScheme(socket.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    socket.setPath(u"/sync"_s);
    RefreshingTokens::Parts tokens{m_parts.platform, m_parts.clock, {}, {}};
    if (m_fresh) {
        tokens.accessToken = m_fresh->tokens.accessToken;
        tokens.expiresIn = m_fresh->tokens.expiresIn;
    }
    SyncThread::Parts parts{
        socket, m_folder->path(), opened.key.localKey(), opened.key.cacheKey(), m_parts.clock,
        m_parts.rng, m_meta->account, opened.device,
        u"Werkbank "_s + QCoreApplication::applicationVersion(),
        [tokens](LocalStore &store) { return std::make_unique<RefreshingTokens>(tokens, store); }};
    m_fresh.reset();
    m_key = std::move(opened.key);
    const auto ready = [this, keyring, step = ++m_step](const Result<void> &result) {
        QMetaObject::invokeMethod(q, [this, keyring, step, result] {
            if (step == m_step)
                this->opened(result, keyring);
        }, Qt::QueuedConnection);
    };
    m_thread = std::make_unique<SyncThread>(std::move(parts), ready);
}

void Session::Private::opened(const Result<void> &result, Keyring keyring)
{
    if (!result) {
        m_thread.reset();
        return blocked(result.error());
    }
    if (const Result<void> unlocked = m_folder->setLocked(false); !unlocked)
        qCWarning(logSync) << "cannot remove the mark of the lock:" << unlocked.error().code;
    m_client = std::make_unique<Client>(std::move(m_thread));
    watchClient();
    show(State::Open, keyring);
}

void Session::Private::watchClient()
{
    Client *client = m_client.get();
    QObject::connect(client, &Client::linkChanged, q, [this, client] {
        noteUnsent(client->link().waiting);
    });
    // Later: the client must not end inside its own signal.
    QObject::connect(client, &Client::deviceRevoked, q, [this] {
        if (m_state == State::Open)
            discard(say(QT_TRANSLATE_NOOP("Session",
                "This device was signed out from elsewhere, so its local copy was erased.")));
    }, Qt::QueuedConnection);
    m_profile = client->watch(ProfileQuery(), client, [this](const Delta<ProfileRow> &delta) {
        for (const ProfileRow &row : delta.upserts) {
            m_email = row.profile.email;
            m_saysAvailable = row.presence.availableUntil.has_value();
            if (!m_leaving)
                rename(DisplayText::line(row.profile.name));
            else if (!row.pending && !m_saysAvailable)
                finishLock();
        }
    });
}

void Session::Private::noteUnsent(int count)
{
    if (count == m_unsent)
        return;
    m_unsent = count;
    m_pool.start([path = m_path, count] { ProfileFolder::noteUnsent(path, count); });
}

void Session::Private::rename(const QString &accountName)
{
    if (accountName.isEmpty() || m_meta->accountName == accountName)
        return;
    m_meta->accountName = accountName;
    if (const Result<void> written = m_folder->writeMeta(m_meta->sealed(*m_key)); !written)
        qCWarning(logSync) << "cannot store the account's name:" << written.error().code;
    Q_EMIT q->stateChanged();
}

// Call after show(): whoever uses the client hears first that it goes.
void Session::Private::closeClient()
{
    cancelStepUp();
    endChange();
    m_profile = {};
    m_client.reset();
    m_thread.reset();
    m_saysAvailable = m_leaving = false;
}

void Session::Private::discard(const QString &problemAfterwards)
{
    ++m_step;
    m_flow.reset();
    m_keyringKey.forget();
    show(State::Opening, Keyring::Fine);
    closeClient();
    m_key.reset();
    if (!m_folder) {
        auto folder = ProfileFolder::open(m_path);
        if (!folder)
            return blocked(folder.error());
        m_folder = std::move(*folder);
    }
    if (const Result<void> condemned = m_folder->condemn(); !condemned)
        return blocked(condemned.error());
    const auto finish = [this, problemAfterwards] {
        if (const Result<void> erased = m_folder->erase(); !erased)
            qCWarning(logSync) << "erasing goes on at the next start:" << erased.error().code;
        m_folder.reset();
        m_meta.reset();
        m_fresh.reset();
        m_path.clear();
        m_unsent = 0;
        show(State::SignedOut, Keyring::Fine, problemAfterwards);
    };
    if (m_meta && m_meta->keyring)
        m_keyringKey.erase(*m_meta->keyring, finish);
    else
        finish();
}

void Session::Private::signOut()
{
    m_flow.reset();
    show(State::Opening, m_keyring);
    closeClient();
    auto work = [path = m_folder->localDb(), key = std::make_shared<DataKey>(m_key->clone())] {
        return profile::tokens(path, *key);
    };
    inBackground(std::move(work), [this](Result<StoredTokens> tokens) {
        const QString untold = say(QT_TRANSLATE_NOOP("Session",
            "The local copy was erased, but the platform could not be told. "
            "Sign this device out in your list of devices."));
        if (!tokens)
            return discard(untold);
        m_goodbye = std::make_unique<TokenClient>(m_parts.platform);
        m_goodbye->revoke(tokens->refreshToken, [this, untold](const Result<void> &revoked) {
            discard(revoked ? QString() : untold);
        });
    });
}

} // namespace werkbank
