// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// The session as the entrance screens bind to it: where the way in stands, what the keyring says,
// what can be done. GUI thread. Passwords pass through and are not kept.
namespace werkbank {

// Of the settings: the passphrase that is made anew.
struct PassphraseChange {
    bool running = false;
    QString problem;          // why it stays as it was
    bool oldIsWrong = false;  // then the problem is one of the passphrase until now
};

// All that the screens show; `show` takes it, so that each state can be seen without a session.
struct EntranceState {
    Session::State state = Session::State::SignedOut;
    Session::Keyring keyring = Session::Keyring::Fine;
    QString keyringName;
    bool hasPassphrase = false;
    QString accountName;
    int unsentCount = 0;
    QString problem;
    QUrl signInUrl;
    bool phraseTried = false;  // the problem is one of the passphrase
    PassphraseChange change;
};

class Entrance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")  // both enums have a Locked
    Q_PROPERTY(werkbank::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    // Not null exactly while Open.
    Q_PROPERTY(werkbank::Client *client READ client NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Keyring keyring READ keyring NOTIFY changed FINAL)
    Q_PROPERTY(QString keyringName READ keyringName NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed FINAL)
    Q_PROPERTY(int unsentCount READ unsentCount NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // Of the passphrase that was just tried; else the problem is one of the copy or the keyring.
    Q_PROPERTY(QString phraseProblem READ phraseProblem NOTIFY changed FINAL)
    // The browser's page, to open it again by hand; empty: no sign-in under way.
    Q_PROPERTY(QString signInAddress READ signInAddress NOTIFY changed FINAL)
    // The passphrase that is made anew from the settings: under way; why it was not.
    Q_PROPERTY(bool changing READ changing NOTIFY changed FINAL)
    Q_PROPERTY(QString oldProblem READ oldProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString changeProblem READ changeProblem NOTIFY changed FINAL)
    // Of the passphrase that was last judged.
    Q_PROPERTY(Strength strength READ strength NOTIFY strengthChanged FINAL)
public:
    // As those of Session, for QML.
    enum class State { SignedOut, SigningIn, Protecting, Opening, KeyringUnavailable, Locked, Open };
    Q_ENUM(State)
    enum class Keyring { Fine, Waiting, Locked, EntryMissing, NoService };
    Q_ENUM(Keyring)
    enum class Strength { Empty, TooShort, Weak, Fair, Strong };
    Q_ENUM(Strength)

    explicit Entrance(QObject *parent = nullptr);

    Session *session() const { return m_session; }
    void setSession(Session *session);
    Client *client() const;
    State state() const { return State(m_now.state); }
    Keyring keyring() const { return Keyring(m_now.keyring); }
    QString keyringName() const { return m_now.keyringName; }
    bool hasPassphrase() const { return m_now.hasPassphrase; }
    QString accountName() const { return m_now.accountName; }
    int unsentCount() const { return m_now.unsentCount; }
    QString problem() const { return m_now.problem; }
    QString phraseProblem() const;
    QString signInAddress() const { return m_now.signInUrl.toString(); }
    bool changing() const { return m_now.change.running; }
    QString oldProblem() const { return m_now.change.oldIsWrong ? m_now.change.problem : QString(); }
    QString changeProblem() const
    {
        return m_now.change.oldIsWrong ? QString() : m_now.change.problem;
    }
    void show(const EntranceState &now);

    Strength strength() const { return m_strength; }
    // The session's own check, while the passphrase is typed; comes as `strength`.
    Q_INVOKABLE void judge(const QString &passphrase);

    Q_INVOKABLE void signIn();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void protect(const QString &passphrase);  // empty: keyring only
    Q_INVOKABLE void unlock(const QString &passphrase);
    // Empty `anew`: the keyring alone. Ends by passphraseChanged() or a problem.
    Q_INVOKABLE void changePassphrase(const QString &old, const QString &anew);
    Q_INVOKABLE void forgetProblems();  // those of the change
    Q_INVOKABLE void retryKeyring();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void discardCopy();
    Q_INVOKABLE void signOut();
    // Why not; empty: it is opened.
    Q_INVOKABLE QString openOutside(const QString &address);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void strengthChanged();
    void passphraseChanged();

private:
    void look();
    void follow(const PassphraseChange &change);

    QPointer<Session> m_session;
    EntranceState m_now;
    bool m_phraseTried = false;
    PassphraseChange m_change;
    Strength m_strength = Strength::Empty;
    QFutureWatcher<Session::Strength> m_judging;
};

} // namespace werkbank
