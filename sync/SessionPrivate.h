// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/KeyringKey.h"
#include "sync/ProfileFolder.h"
#include "sync/ProfileOpening.h"
#include "sync/Session.h"
#include "sync/SignInFlow.h"
#include "sync/queries/Query.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

// The inside of Session, in six files: Session.cpp (its doors), SessionSignIn.cpp (from nobody to
// a new profile), SessionStepUp.cpp (the password entered again), SessionPassphrase.cpp (another
// passphrase), SessionOpening.cpp (from a profile on disk to an open Client, and back),
// SessionLock.cpp.
// GUI thread. Each larger step raises m_step, and what an earlier one still brings is dropped.
namespace werkbank {

class Client;
class SyncThread;

struct Session::Private {
    Private(Session *session, Parts parts);
    ~Private();

    // ---- Session.cpp
    void show(State state, Keyring keyring, const QString &problem = {});
    void showProblem(const QString &problem);
    static QString say(const char *text);  // translated; lupdate finds it by QT_TRANSLATE_NOOP
    // Runs `work` on another thread and `done` with its result here, unless a later step began.
    template <class Work, class Done>
    void inBackground(Work work, Done done) { run(&Private::m_step, std::move(work), std::move(done)); }
    // The same, unless a later one of the same kind began.
    template <class Work, class Done>
    void run(quint64 Private::*kind, Work work, Done done);
    static Keyring keyringOf(const Error &error);

    // ---- SessionSignIn.cpp
    void signIn();
    void signedIn(Result<SignInFlow::SignedIn> result);
    void cancel();
    void protect(const QString &passphrase);
    void keepInKeyring(ProfileMeta meta, DataKey key);
    void makeProfile(ProfileMeta meta, DataKey key, Keyring keyring);
    void backToProtecting(Keyring keyring, const QString &problem);

    // ---- SessionStepUp.cpp
    void stepUp();
    void askAgain(Result<StoredTokens> tokens);
    void enteredAgain(Result<SignInFlow::SignedIn> result);
    void cancelStepUp();
    void endStepUp(const QString &problem);

    // ---- SessionPassphrase.cpp
    void changePassphrase(const QString &old, const QString &anew);
    void passphraseMade(Result<std::optional<PassphraseSlot>> slot);
    void takePassphraseAway();
    void storePassphrase(std::optional<PassphraseSlot> slot);
    void keepPassphrase(const QString &problem, bool oldIsWrong);
    void endChange();
    std::chrono::seconds delayOfWrong();

    // ---- SessionLock.cpp
    void lock();
    void takeBackAvailable();
    void finishLock();
    void wake();

    // ---- SessionOpening.cpp
    void start();
    QString findProfile() const;
    // Takes the folder's lock and reads its meta.json.
    Result<void> adopt(const QString &path);
    void blocked(const Error &error);
    void fetchKey(State meanwhile);
    void unlock(const QString &passphrase);
    void openWith(DataKey key, Keyring keyring);
    void startClient(profile::Opened opened, Keyring keyring);
    void opened(const Result<void> &result, Keyring keyring);
    void watchClient();
    void noteUnsent(int count);
    void rename(const QString &accountName);
    void closeClient();
    void discard(const QString &problemAfterwards);
    void signOut();

    Session *const q;
    const Parts m_parts;
    State m_state = State::SignedOut;
    Keyring m_keyring = Keyring::Fine;
    QString m_problem;
    quint64 m_step = 0;
    int m_unsent = 0;
    int m_wrongPassphrases = 0;

    std::unique_ptr<SignInFlow> m_flow;
    std::optional<SignInFlow::SignedIn> m_fresh;  // signed in, not yet stored
    std::unique_ptr<TokenClient> m_goodbye;
    std::unique_ptr<TokenClient> m_looking;       // for another platform
    std::unique_ptr<SignInFlow> m_stepUp;
    bool m_changing = false;                      // the passphrase
    quint64 m_change = 0;
    bool m_steppingUp = false;                    // also while tokens are read and stored
    QString m_email;                              // as the profile says it

    bool m_saysAvailable = false;                 // for the ten minutes of its promise
    bool m_leaving = false;                       // the copy is being locked

    QString m_path;                               // of the profile, also while locked
    std::unique_ptr<ProfileFolder> m_folder;
    std::optional<ProfileMeta> m_meta;
    std::optional<DataKey> m_key;                 // while Open
    KeyringKey m_keyringKey;
    Subscription m_profile;
    std::unique_ptr<SyncThread> m_thread;         // while it opens its files
    std::unique_ptr<Client> m_client;
    QThreadPool m_pool;                           // last: its end waits for what runs
};

template <class Work, class Done>
void Session::Private::run(quint64 Private::*kind, Work work, Done done)
{
    using R = std::invoke_result_t<Work>;
    struct Job {
        Work work;
        Done done;
        std::optional<R> result;
    };
    auto job = std::make_shared<Job>(std::move(work), std::move(done), std::nullopt);
    m_pool.start([this, job, kind, step = ++(this->*kind)] {
        job->result.emplace(job->work());
        QMetaObject::invokeMethod(q, [this, job, kind, step] {
            if (step == this->*kind)
                job->done(std::move(*job->result));
        }, Qt::QueuedConnection);
    });
}

} // namespace werkbank
