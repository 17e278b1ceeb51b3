// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Browser.h"
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "core/base/SecretStore.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

// Who sits here, and may the local copy be opened? Owns the profile folder, its key slots and the
// tokens, and makes the Client once all doors are open. One of the two public headers of sync.
// GUI thread; slow work (Argon2id, opening the databases) runs elsewhere and comes back as a state.
//
// No state ever creates a new key over an existing profile, and none writes plaintext: a keyring
// that is locked, missing or silent leads to KeyringUnavailable, where the person decides.
namespace werkbank {

class Client;

class Session : public QObject {
    Q_OBJECT
public:
    enum class State { SignedOut, SigningIn, Protecting, Opening, KeyringUnavailable, Locked, Open };
    Q_ENUM(State)
    // Why the keyring cannot be used now.
    enum class Keyring { Fine, Waiting, Locked, EntryMissing, NoService };
    Q_ENUM(Keyring)
    // Of a new passphrase; below Fair protect() refuses it.
    enum class Strength { Empty, TooShort, Weak, Fair, Strong };

    struct Parts {
        QString dataFolder;      // profiles live in <dataFolder>/profiles/<random>
        QUrl platform;           // https origin, or http to literal loopback
        Clock &clock;
        Rng &rng;
        SecretStore &secrets;
        Browser &browser;
        QString deviceName;
    };
    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override;

    State state() const;
    Keyring keyring() const;
    QString keyringName() const;      // "GNOME Keyring"
    bool hasPassphrase() const;       // slot P exists
    QString accountName() const;      // for the lock screen; kept in the profile's meta.json
    int unsentCount() const;          // safe on this computer while locked
    QString problem() const;          // the sentence to show, empty when all is well
    QUrl signInUrl() const;           // while SigningIn: "open again"
    // The page on which the password is entered again; empty: nobody is asked for it now.
    QUrl stepUpUrl() const;
    // Not null exactly while Open.
    Client *client() const;
    // The check that protect() makes, for while the person types. Pure; any thread, and better not
    // the GUI's: it takes some milliseconds.
    static Strength judge(const QString &passphrase);
    // A web page that the person asked for, in his browser. Errors: those of Browser.
    Result<void> openOutside(const QUrl &url);
    // Whether a platform answers at this origin, which is signed in to by nobody yet; another call
    // forgets the one before. Errors: those of TokenClient. Calls back here, once at most.
    void lookFor(const QUrl &origin, std::function<void(const Result<void> &)> done);

public Q_SLOTS:
    void start();                     // look for a profile and open what can be opened
    void signIn();                    // opens the browser; SigningIn until its answer or cancel()
    void cancel();                    // SigningIn → SignedOut
    // First sign-in: choose how the copy is protected. Empty passphrase = keyring only.
    void protect(const QString &passphrase);
    void unlock(const QString &passphrase);
    // While Open: the person enters the password again in the browser (PROTOCOL.md, 9.1), with this
    // device's key; a second call opens the page again. Ends by steppedUp() or stepUpFailed().
    void stepUp();
    void cancelStepUp();              // silently
    // While Open: adds a passphrase (`old` empty), changes it, or takes it away (`anew` empty), the
    // last only where the keyring's key is there and fits. The slot alone is made anew, no file is
    // encrypted again. Ends by passphraseChanged() or passphraseKept(); one at a time.
    void changePassphrase(const QString &old, const QString &anew);
    void retryKeyring();
    // Nobody sees the copy from here on; "available now" is taken back, for which a connected
    // platform has a moment; then all is closed. The app replaces its process afterwards.
    void lock();                      // needs slot P
    void rest();                      // without it: Locked until retryKeyring()
    void discardCopy();               // erases profile and unsent changes; the person typed a word
    void signOut();                   // revokes this device, then discards

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void stepUpChanged();             // stepUpUrl()
    void steppedUp();                 // a command that was refused for it may be given anew
    void stepUpFailed(const QString &problem);
    void passphraseChanged();
    void passphraseKept(const QString &problem, bool oldIsWrong);
    void locked();                    // databases are closed, keys wiped: exec into the lock screen

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace werkbank
