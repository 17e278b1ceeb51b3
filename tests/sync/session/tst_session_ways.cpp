// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Client.h"
#include "tests/sync/session/SessionStand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

// The ways in and out: sign-in, passphrase, lock, changed files, another account, the end.
using namespace werkbank;
using namespace Qt::StringLiterals;
using State = Session::State;

class TestSessionWays : public QObject {
    Q_OBJECT

    std::unique_ptr<SessionStand> m_stand;

    Session &session() { return m_stand->session(); }

    // The copy must not open, and nothing may change.
    void refuses(State wanted = State::KeyringUnavailable)
    {
        const auto before = m_stand->files();
        const auto entries = m_stand->keyring.entries;
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(wanted));
        QVERIFY(!session().client());
        QVERIFY(!session().problem().isEmpty());
        session().signIn();
        QTest::qWait(20);
        QCOMPARE(session().state(), wanted);
        QVERIFY(m_stand->files() == before);
        QVERIFY(m_stand->keyring.entries == entries);
    }

private Q_SLOTS:
    void init() { m_stand = std::make_unique<SessionStand>(); }
    void cleanup() { m_stand.reset(); }

    void nobodySitsHereAtFirst()
    {
        session().start();
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(m_stand->files().isEmpty());
        QCOMPARE(m_stand->keyring.reads, 0);
    }

    void signInCanBeCancelledAndOpenedAgain()
    {
        m_stand->answersBrowser = false;
        session().start();
        session().signIn();
        QCOMPARE(session().state(), State::SigningIn);
        QVERIFY(!session().signInUrl().isEmpty());
        session().signIn();
        QCOMPARE(m_stand->opened.size(), 2);
        QCOMPARE(m_stand->opened.first(), m_stand->opened.last());
        session().cancel();
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(session().signInUrl().isEmpty());
    }

    void leavingBeforeProtectingTellsThePlatform()
    {
        session().start();
        session().signIn();
        QVERIFY(m_stand->reaches(State::Protecting));
        session().cancel();
        QCOMPARE(session().state(), State::SignedOut);
        QTRY_COMPARE(m_stand->platform.requests().last().path, u"/revoke"_s);
        QVERIFY(m_stand->files().isEmpty());
    }

    void aWeakPassphraseIsNotTaken()
    {
        session().start();
        session().signIn();
        QVERIFY(m_stand->reaches(State::Protecting));
        for (const QString &weak : {u"short"_s, u"passwordpassword"_s}) {
            session().protect(weak);
            QCOMPARE(session().state(), State::Opening);
            QVERIFY(m_stand->reaches(State::Protecting));
            QVERIFY(!session().problem().isEmpty());
            QVERIFY(m_stand->files().isEmpty());
            QCOMPARE(m_stand->keyring.writes, 0);
        }
    }

    void lockedMeansClosedAndAsksForThePassphrase()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        const QString profile = m_stand->profile();
        QSignalSpy locked(&session(), &Session::locked);
        session().lock();
        QCOMPARE(locked.size(), 1);
        QCOMPARE(session().state(), State::Locked);
        QVERIFY(!session().client());
        QVERIFY2(!QFile::exists(profile + u"/local.db-wal"_s), "the database is still open");
        const int reads = m_stand->keyring.reads;
        m_stand->begin();
        session().start();
        QCOMPARE(session().state(), State::Locked);
        QCOMPARE(m_stand->keyring.reads, reads);  // the keyring would open it without a person
        session().unlock(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Open));
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
    }

    void theSameProcessCanUnlockToo()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        session().lock();
        session().unlock(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Open));
    }

    void withoutAPassphraseThereIsNoLock()
    {
        QVERIFY(m_stand->signInAndProtect());
        session().lock();
        QCOMPARE(session().state(), State::Open);
    }

    void wrongPassphrasesTakeLongerEachTime()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        session().lock();
        const auto before = m_stand->files();
        QList<qint64> took;
        for (int i = 0; i < 4; ++i) {
            QElapsedTimer timer;
            timer.start();
            session().unlock(u"not this passphrase %1"_s.arg(i));
            QCOMPARE(session().state(), State::Opening);
            QVERIFY(m_stand->reaches(State::Locked, 20'000));
            took.append(timer.elapsed());
            QVERIFY(!session().problem().isEmpty());
        }
        // At least 1, 2 and 4 s, however busy the machine; a coarse timer may be 5 % early.
        QVERIFY2(took[1] >= 950, qPrintable(QString::number(took[1])));
        QVERIFY2(took[2] >= 1900, qPrintable(QString::number(took[2])));
        QVERIFY2(took[3] >= 3800, qPrintable(QString::number(took[3])));
        QVERIFY(m_stand->files() == before);
        session().unlock(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Open));
        QVERIFY(session().problem().isEmpty());
    }

    void anEditedMetaIsFoundOutAfterTheKeyFits_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("name") << u"account_name"_s << QJsonValue(u"Somebody Else"_s);
        QTest::newRow("account") << u"account"_s
                                 << QJsonValue(u"01890000-0000-7000-8000-00000000000b"_s);
        QTest::newRow("unknown member") << u"plaintext"_s << QJsonValue(true);
        QTest::newRow("missing member") << u"generation"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("other generation") << u"generation"_s << QJsonValue(2);
        QTest::newRow("newer format") << u"format"_s << QJsonValue(7);
    }
    void anEditedMetaIsFoundOutAfterTheKeyFits()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QVERIFY(m_stand->signInAndProtect());
        m_stand->end();
        m_stand->edit(member, value);
        refuses();
    }

    void aHostileCostDoesNotTakeTheMachine()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        session().lock();
        m_stand->end();
        QFile file(m_stand->profile() + u"/meta.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject slot = QJsonDocument::fromJson(file.readAll()).object()["passphrase"_L1].toObject();
        slot["memory"_L1] = qint64(4) << 30;
        m_stand->edit(u"passphrase"_s, slot);
        const auto before = m_stand->files();
        m_stand->begin();
        session().start();
        QCOMPARE(session().state(), State::Locked);
        QElapsedTimer timer;
        timer.start();
        session().unlock(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Locked));
        QVERIFY2(timer.elapsed() < 500, "it tried");
        QVERIFY(!session().problem().isEmpty());
        QVERIFY(m_stand->files() == before);
    }

    void aMissingDatabaseIsNotMadeAnew()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->end();
        QVERIFY(QFile::remove(m_stand->profile() + u"/local.db"_s));
        refuses();
    }

    void aDamagedDatabaseIsNotReplaced()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->end();
        QFile file(m_stand->profile() + u"/local.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        file.write(QByteArray(3000, 'x'));
        file.close();
        refuses();
    }

    void aMissingMetaIsNoInvitationToStartAgain()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->end();
        QVERIFY(QFile::remove(m_stand->profile() + u"/meta.json"_s));
        refuses();
    }

    void twoProcessesDoNotShareAProfile()
    {
        QVERIFY(m_stand->signInAndProtect());
        Session second({m_stand->folder.path(), m_stand->platform.url(), m_stand->clock,
                        m_stand->rng, m_stand->keyring, *m_stand, u"Second"_s});
        second.start();
        QCOMPARE(second.state(), State::KeyringUnavailable);
        QVERIFY(!second.problem().isEmpty());
        second.discardCopy();
        QTest::qWait(50);
        QVERIFY(QFile::exists(m_stand->profile() + u"/local.db"_s));
        m_stand->end();
        second.retryKeyring();
        QTRY_COMPARE(second.state(), State::Open);
    }

    void anotherPlatformHasItsOwnProfile()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->otherPlatform = QUrl(u"https://other.example"_s);
        m_stand->begin();
        session().start();
        QCOMPARE(session().state(), State::SignedOut);
        m_stand->otherPlatform.clear();
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
    }

    void discardedIsGoneFromDiskAndKeyring()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        session().lock();
        session().discardCopy();
        QVERIFY(m_stand->reaches(State::SignedOut));
        QVERIFY(m_stand->files().isEmpty());
        QVERIFY(m_stand->keyring.entries.empty());
    }

    void aSilentKeyringDoesNotHoldUpDiscarding()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->keyring.mood = FakeKeyring::Mood::Silent;
        session().discardCopy();
        QVERIFY(m_stand->reaches(State::SignedOut, 5000));
        QVERIFY(m_stand->files().isEmpty());
    }

    void signingOutTellsThePlatformAndErases()
    {
        QVERIFY(m_stand->signInAndProtect());
        const QString token = m_stand->platform.refreshToken();
        session().signOut();
        QVERIFY(m_stand->reaches(State::SignedOut));
        const auto last = m_stand->platform.requests().last();
        QCOMPARE(last.path, u"/revoke"_s);
        QCOMPARE(last.form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded), token);
        QVERIFY(m_stand->files().isEmpty());
        QVERIFY(session().problem().isEmpty());
    }

    void signingOutWithoutAnAnswerErasesAllTheSameAndSaysSo()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->platform.next(TokenPlatform::Next::LoseAnswer);
        session().signOut();
        QVERIFY(m_stand->reaches(State::SignedOut));
        QVERIFY(m_stand->files().isEmpty());
        QVERIFY(!session().problem().isEmpty());
    }

    void aRevokedDeviceErasesItsCopy()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->platform.next(TokenPlatform::Next::Revoked);
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
        QVERIFY(m_stand->reaches(State::SignedOut));
        QVERIFY(m_stand->files().isEmpty());
        QVERIFY(m_stand->keyring.entries.empty());
        QVERIFY(!session().problem().isEmpty());
    }

    void tokensThatWorkNoMoreAreRenewedInPlace()
    {
        QVERIFY(m_stand->signInAndProtect());
        const QString profile = m_stand->profile();
        session().signIn();
        QCOMPARE(session().state(), State::Open);
        QVERIFY(m_stand->reaches(State::Opening));
        QVERIFY(m_stand->reaches(State::Open));
        QCOMPARE(m_stand->profile(), profile);
        QCOMPARE(m_stand->keyring.writes, 2);
    }

    void thePasswordEnteredAgainKeepsDeviceAndClient()
    {
        QVERIFY(m_stand->signInAndProtect());
        const QString key = m_stand->platform.requests().first().form.queryItemValue(
            u"device_key"_s);
        const Client *client = session().client();
        QSignalSpy entered(&session(), &Session::steppedUp);
        session().stepUp();
        QVERIFY(entered.wait());
        QCOMPARE(session().state(), State::Open);
        QCOMPARE(session().client(), client);
        QVERIFY(session().stepUpUrl().isEmpty());
        const QUrlQuery asked(m_stand->opened.last());
        QCOMPARE(asked.queryItemValue(u"prompt"_s), u"login"_s);
        QCOMPARE(asked.queryItemValue(u"max_age"_s), u"0"_s);
        QCOMPARE(m_stand->platform.requests().last().form.queryItemValue(u"device_key"_s), key);
        // The next start finds the new tokens: those from before have ended.
        const qsizetype before = m_stand->platform.requests().size();
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
        QTRY_COMPARE(m_stand->platform.requests().size(), before + 1);
        QTest::qWait(50);
        QVERIFY(!m_stand->platform.refreshToken().isEmpty());
    }

    void enteringThePasswordCanBeCancelledAndOpenedAgain()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->answersBrowser = false;
        QSignalSpy entered(&session(), &Session::steppedUp);
        QSignalSpy failed(&session(), &Session::stepUpFailed);
        QSignalSpy changed(&session(), &Session::stepUpChanged);
        session().stepUp();
        QVERIFY(changed.wait());
        QVERIFY(!session().stepUpUrl().isEmpty());
        session().stepUp();
        QCOMPARE(m_stand->opened.size(), 3);
        QCOMPARE(m_stand->opened.last(), session().stepUpUrl());
        session().cancelStepUp();
        QVERIFY(session().stepUpUrl().isEmpty());
        QCOMPARE(session().state(), State::Open);
        QTest::qWait(30);
        QCOMPARE(entered.size() + failed.size(), 0);
    }

    void thePasswordOfAnotherAccountIsNotTaken()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->platform.account = u"01890000-0000-7000-8000-0000000000ff"_s;
        QSignalSpy failed(&session(), &Session::stepUpFailed);
        session().stepUp();
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(u"another account"_s));
        QCOMPARE(session().state(), State::Open);
        QTRY_COMPARE(m_stand->platform.requests().last().path, u"/revoke"_s);
    }

    void anotherAccountDoesNotTakeOverTheCopy()
    {
        QVERIFY(m_stand->signInAndProtect());
        const Id account = session().client()->account();
        m_stand->platform.account = u"01890000-0000-7000-8000-00000000000b"_s;
        session().signIn();
        QTRY_VERIFY(!session().problem().isEmpty());
        QCOMPARE(session().state(), State::Open);
        QCOMPARE(session().client()->account(), account);
    }
};

QTEST_GUILESS_MAIN(TestSessionWays)
#include "tst_session_ways.moc"
