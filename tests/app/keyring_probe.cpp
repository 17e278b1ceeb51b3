// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeychainStore.h"
#include "app/PipeBrowser.h"
#include "app/SystemBrowser.h"
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "sync/Client.h"
#include "sync/Session.h"
#include "tests/sync/signin/TokenPlatform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

// The app's real keyring and session without a window: reads one word per line from standard input
// (start, signin, protect [PASSPHRASE], unlock PASSPHRASE, change [OLD]/[NEW], lock, retry, discard,
// signout, quit) and prints the state as one line of JSON whenever it has come to rest.
//
//     keyring_probe DATA_FOLDER PLATFORM_PORT           with a stand-in for the platform's tokens
//     keyring_probe DATA_FOLDER PLATFORM_URL OUT IN     with a real platform and the demo's two pipes
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

// Goes straight to where the sign-in page would send a person who is known.
class InstantBrowser : public Browser {
public:
    explicit InstantBrowser(TokenPlatform &platform) : m_platform(platform) {}
    Result<void> open(const QUrl &url) override
    {
        const QUrl answer = m_platform.redirectFor(url);
        auto *socket = new QTcpSocket(&m_platform);
        socket->connectToHost(answer.host(), quint16(answer.port()));
        socket->write("GET " + answer.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                      + " HTTP/1.1\r\nHost: " + answer.authority().toLatin1() + "\r\n\r\n");
        return {};
    }

private:
    TokenPlatform &m_platform;
};

class Probe : public QObject {
public:
    Probe(const QString &folder, const QUrl &platform, Browser &browser)
        : m_session({folder, platform, m_clock, m_rng, m_keychain, browser, u"Probe"_s}),
          m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_session, &Session::stateChanged, this, [this] {
            if (Client *client = m_session.client())
                connect(client, &Client::linkChanged, this, &Probe::settleSoon,
                        Qt::UniqueConnection);
        });
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::read);
        connect(&m_session, &Session::stateChanged, this, &Probe::settleSoon);
        connect(&m_session, &Session::problemChanged, this, &Probe::settleSoon);
        connect(&m_session, &Session::passphraseChanged, this, [this] { changed({}); });
        connect(&m_session, &Session::passphraseKept, this, &Probe::changed);
        m_rest.setSingleShot(true);
        m_rest.setInterval(100);
        connect(&m_rest, &QTimer::timeout, this, &Probe::print);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof(bytes));
        if (count <= 0)
            return QCoreApplication::quit();
        m_line.append(bytes, count);
        for (qsizetype end; (end = m_line.indexOf('\n')) >= 0; m_line.remove(0, end + 1))
            obey(QString::fromUtf8(m_line.first(end)));
    }

    void obey(const QString &line)
    {
        const QString word = line.section(u' ', 0, 0), rest = line.section(u' ', 1);
        m_asked = true;
        if (word == "start"_L1)
            m_session.start();
        else if (word == "signin"_L1)
            m_session.signIn();
        else if (word == "protect"_L1)
            m_session.protect(rest);
        else if (word == "unlock"_L1)
            m_session.unlock(rest);
        else if (word == "change"_L1)
            return change(rest);
        else if (word == "lock"_L1)
            m_session.lock();
        else if (word == "retry"_L1)
            m_session.retryKeyring();
        else if (word == "discard"_L1)
            m_session.discardCopy();
        else if (word == "signout"_L1)
            m_session.signOut();
        else if (word == "quit"_L1)
            return QCoreApplication::quit();
        settleSoon();
    }

    void change(const QString &words)
    {
        m_changing = true;
        m_session.changePassphrase(words.section(u'/', 0, 0), words.section(u'/', 1));
    }

    void changed(const QString &problem)
    {
        m_changing = false;
        m_refused = problem;
        settleSoon();
    }

    void settleSoon() { m_rest.start(); }

    void print()
    {
        const bool busy = m_changing || m_session.state() == Session::State::Opening
            || m_session.state() == Session::State::SigningIn
            || m_session.keyring() == Session::Keyring::Waiting;
        // "Still waiting" is worth a line, but not the end of it.
        if (busy && m_session.state() != Session::State::KeyringUnavailable)
            return;
        const Link link = m_session.client() ? m_session.client()->link().link : Link::Offline;
        const QByteArray line = QJsonDocument(QJsonObject{
            {u"state"_s, name(m_session.state())},
            {u"keyring"_s, name(m_session.keyring())},
            {u"keyring_name"_s, m_session.keyringName()},
            {u"passphrase"_s, m_session.hasPassphrase()},
            {u"unsent"_s, m_session.unsentCount()},
            {u"client"_s, m_session.client() != nullptr},
            {u"connected"_s, link == Link::Connected},
            {u"signed_out"_s, link == Link::SignedOut},
            {u"refused"_s, m_refused},
            {u"problem"_s, m_session.problem()}}).toJson(QJsonDocument::Compact);
        if (!m_asked && line == m_printed)
            return;
        m_asked = false;
        m_printed = line;
        puts(line.constData());
        fflush(stdout);
    }

    template <class E>
    static QString name(E value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
    }

    SystemClock m_clock;
    SodiumRng m_rng;
    KeychainStore m_keychain;
    Session m_session;
    QSocketNotifier m_input;
    QByteArray m_line, m_printed;
    QString m_refused;  // why the passphrase stays as it was
    QTimer m_rest;
    bool m_asked = false;
    bool m_changing = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3) {
        TokenPlatform platform(words[2].toUShort());
        InstantBrowser browser(platform);
        Probe probe(words[1], platform.url(), browser);
        return QCoreApplication::exec();
    }
    if (words.size() != 5)
        return 2;
    SystemBrowser none;
    PipeBrowser browser(words[3].toInt(), words[4].toInt(), none);
    Probe probe(words[1], QUrl(words[2]), browser);
    return QCoreApplication::exec();
}
