// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/session/SessionStand.h"

#include <QSignalSpy>
#include <QTest>

// What a keyring may say, and that none of it makes a key or changes a byte of what is there. And
// the second slot beside it: a passphrase that comes later, changes and goes.
using namespace werkbank;
using namespace Qt::StringLiterals;
using State = Session::State;
using Keyring = Session::Keyring;

class TestSessionKeyring : public QObject {
    Q_OBJECT

    std::unique_ptr<SessionStand> m_stand;

    Session &session() { return m_stand->session(); }
    QString keyEntry()
    {
        for (const auto &[name, bytes] : m_stand->keyring.entries) {
            if (name.startsWith("key-"_L1))
                return name;
        }
        return {};
    }

    // Empty: it is changed; else why not.
    QString change(const QString &old, const QString &anew)
    {
        QSignalSpy changed(&session(), &Session::passphraseChanged);
        QSignalSpy kept(&session(), &Session::passphraseKept);
        session().changePassphrase(old, anew);
        if (!QTest::qWaitFor([&] { return changed.size() + kept.size() > 0; }, 20'000))
            return u"no answer"_s;
        m_oldIsWrong = !kept.isEmpty() && kept.first().at(1).toBool();
        return kept.isEmpty() ? QString() : kept.first().first().toString();
    }
    bool m_oldIsWrong = false;

private Q_SLOTS:
    void init() { m_stand = std::make_unique<SessionStand>(); }
    void cleanup() { m_stand.reset(); }

    void theKeyIsKeptAndReadBackBeforeAnythingIsStored()
    {
        QVERIFY(m_stand->signInAndProtect());
        QCOMPARE(m_stand->keyring.writes, 2);  // key and canary
        QCOMPARE(m_stand->keyring.reads, 1);
        QCOMPARE(m_stand->keyring.entries[keyEntry()].size(), 32);
        QCOMPARE(session().keyringName(), u"Test Keyring"_s);
        QVERIFY(!session().hasPassphrase());
    }

    void noFileHoldsAKeyOrAToken()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        const QByteArray kek = m_stand->keyring.entries[keyEntry()];
        const QByteArray token = m_stand->platform.refreshToken().toUtf8();
        const auto files = m_stand->files();
        QVERIFY(files.size() >= 3);
        for (auto it = files.begin(); it != files.end(); ++it) {
            for (const QByteArray &secret : {kek, kek.toHex(), kek.toBase64(),
                                             kek.toBase64(QByteArray::Base64UrlEncoding
                                                          | QByteArray::OmitTrailingEquals),
                                             token, token.toBase64(),
                                             SessionStand::passphrase.toUtf8()})
                QVERIFY2(!it.value().contains(secret), qPrintable(it.key()));
        }
    }

    void theNextStartOpensByItself()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
        QVERIFY(session().client());
        QCOMPARE(m_stand->keyring.writes, 2);
    }

    void whatAKeyringSaysLeadsToItsState_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("keyring");
        QTest::newRow("locked") << 0 << int(Keyring::Locked);
        QTest::newRow("gone") << 1 << int(Keyring::NoService);
        QTest::newRow("key deleted") << 2 << int(Keyring::EntryMissing);
        QTest::newRow("another keyring") << 3 << int(Keyring::EntryMissing);
        QTest::newRow("another key") << 4 << int(Keyring::EntryMissing);
        QTest::newRow("a short key") << 5 << int(Keyring::EntryMissing);
        QTest::newRow("an empty key") << 6 << int(Keyring::EntryMissing);
    }
    void whatAKeyringSaysLeadsToItsState()
    {
        QFETCH(int, what);
        QFETCH(int, keyring);
        QVERIFY(m_stand->signInAndProtect());
        m_stand->end();
        FakeKeyring &fake = m_stand->keyring;
        const QString entry = keyEntry();
        switch (what) {
        case 0: fake.mood = FakeKeyring::Mood::Locked; break;
        case 1: fake.mood = FakeKeyring::Mood::Gone; break;
        case 2: fake.entries.erase(entry); break;
        case 3: fake.entries.clear(); break;
        case 4: fake.entries[entry] = QByteArray(32, 'k'); break;
        case 5: fake.entries[entry].chop(1); break;
        case 6: fake.entries[entry].clear(); break;
        }
        const auto before = m_stand->files();
        const auto entries = fake.entries;
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::KeyringUnavailable));
        QCOMPARE(int(session().keyring()), keyring);
        QVERIFY(!session().problem().isEmpty());
        QVERIFY(!session().client());
        session().signIn();  // no way around it
        session().protect(SessionStand::passphrase);
        QTest::qWait(50);
        QCOMPARE(session().state(), State::KeyringUnavailable);
        QVERIFY(m_stand->files() == before);
        QVERIFY(fake.entries == entries);
        QCOMPARE(fake.writes, 2);
    }

    void unlockedLaterItOpens()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->keyring.mood = FakeKeyring::Mood::Locked;
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::KeyringUnavailable));
        m_stand->keyring.mood = FakeKeyring::Mood::Open;
        session().retryKeyring();
        QVERIFY(m_stand->reaches(State::Open));
        QCOMPARE(session().keyring(), Keyring::Fine);
        QVERIFY(session().problem().isEmpty());
    }

    void aSilentKeyringIsWaitedForInSight()
    {
        QVERIFY(m_stand->signInAndProtect());
        m_stand->keyring.mood = FakeKeyring::Mood::Silent;
        m_stand->begin();
        session().start();
        QTest::qWait(2000);
        QCOMPARE(session().state(), State::Opening);
        QVERIFY(m_stand->reaches(State::KeyringUnavailable, 2000));
        QCOMPARE(session().keyring(), Keyring::Waiting);
        m_stand->keyring.speak();
        QVERIFY(m_stand->reaches(State::Open));
    }

    void aLateAnswerDoesNotDisturbThePassphrase()
    {
        QVERIFY(m_stand->signInAndProtect(SessionStand::passphrase));
        m_stand->keyring.mood = FakeKeyring::Mood::Silent;
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::KeyringUnavailable, 5000));
        session().unlock(SessionStand::passphrase);
        m_stand->keyring.entries.clear();
        m_stand->keyring.speak();
        QVERIFY(m_stand->reaches(State::Open));
        QTest::qWait(100);
        QCOMPARE(session().state(), State::Open);
    }

    void withoutAKeyringNothingIsMadeUntilThereIsAPassphrase_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("keyring");
        QTest::newRow("locked") << int(FakeKeyring::Mood::Locked) << int(Keyring::Locked);
        QTest::newRow("gone") << int(FakeKeyring::Mood::Gone) << int(Keyring::NoService);
    }
    void withoutAKeyringNothingIsMadeUntilThereIsAPassphrase()
    {
        QFETCH(int, mood);
        QFETCH(int, keyring);
        m_stand->keyring.mood = FakeKeyring::Mood(mood);
        session().start();
        session().signIn();
        QVERIFY(m_stand->reaches(State::Protecting));
        session().protect({});
        QCOMPARE(session().state(), State::Opening);
        QVERIFY(m_stand->reaches(State::Protecting));
        QCOMPARE(int(session().keyring()), keyring);
        QVERIFY(!session().problem().isEmpty());
        QVERIFY(m_stand->files().isEmpty());
        session().protect(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Open));
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Locked));
    }

    void aKeyringThatDoesNotKeepIsNotTrusted()
    {
        m_stand->keyring.spoils = u"key-"_s;
        session().start();
        session().signIn();
        QVERIFY(m_stand->reaches(State::Protecting));
        session().protect({});
        QCOMPARE(session().state(), State::Opening);
        QVERIFY(m_stand->reaches(State::Protecting));
        QVERIFY(!session().problem().isEmpty());
        QVERIFY(m_stand->files().isEmpty());
    }

    void aKeyringThatFallsSilentWhileKeepingCanBeLeft()
    {
        session().start();
        session().signIn();
        QVERIFY(m_stand->reaches(State::Protecting));
        m_stand->keyring.mood = FakeKeyring::Mood::Silent;
        session().protect({});
        QTRY_COMPARE_WITH_TIMEOUT(session().keyring(), Keyring::Waiting, 5000);
        QCOMPARE(session().state(), State::Opening);
        session().cancel();
        QCOMPARE(session().state(), State::Protecting);
        m_stand->keyring.speak();
        QTest::qWait(100);
        QCOMPARE(session().state(), State::Protecting);
        QVERIFY(m_stand->files().isEmpty());
        session().protect({});
        QVERIFY(m_stand->reaches(State::Open));
    }

    void withTheKeyringAloneItRestsUntilItIsWoken()
    {
        QVERIFY(m_stand->signInAndProtect());
        QSignalSpy locked(&session(), &Session::locked);
        session().lock();
        QCOMPARE(session().state(), State::Open);  // nobody could open it again by himself
        session().rest();
        QCOMPARE(session().state(), State::Locked);
        QCOMPARE(locked.size(), 1);
        QVERIFY2(!QFile::exists(m_stand->profile() + u"/local.db-wal"_s), "it is still open");
        const int reads = m_stand->keyring.reads;
        m_stand->begin();
        session().start();
        QCOMPARE(session().state(), State::Locked);
        QCOMPARE(m_stand->keyring.reads, reads);
        m_stand->keyring.mood = FakeKeyring::Mood::Locked;
        session().retryKeyring();
        QVERIFY(m_stand->reaches(State::KeyringUnavailable));
        m_stand->keyring.mood = FakeKeyring::Mood::Open;
        session().retryKeyring();
        QVERIFY(m_stand->reaches(State::Open));
        session().rest();
        session().retryKeyring();  // in the same process, too
        QVERIFY(m_stand->reaches(State::Open));
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));
    }

    // In one test: each look at a passphrase costs half a second.
    void aPassphraseThatComesLaterOpensBesideTheKeyring()
    {
        const QString other = u"neun Krähen malen rote Brücken"_s;
        QVERIFY(m_stand->signInAndProtect());
        const auto entries = m_stand->keyring.entries;
        QVERIFY(change({}, u"short"_s).contains(u"15"_s));
        QVERIFY(!m_oldIsWrong && !session().hasPassphrase());
        QCOMPARE(change({}, SessionStand::passphrase), QString());
        QVERIFY(session().hasPassphrase());
        QCOMPARE(session().state(), State::Open);
        QVERIFY(m_stand->keyring.entries == entries);

        const auto before = m_stand->files();
        for (const QByteArray &bytes : before)
            QVERIFY(!bytes.contains(SessionStand::passphrase.toUtf8()));
        QVERIFY(!change(u"not this one at all"_s, other).isEmpty());
        QVERIFY(m_oldIsWrong);
        m_stand->keyring.spoils = u"key-"_s;
        QVERIFY(!change(SessionStand::passphrase, {}).isEmpty());
        QVERIFY(!m_oldIsWrong && session().hasPassphrase());
        m_stand->keyring.spoils.clear();
        session().changePassphrase(SessionStand::passphrase, other);
        session().lock();
        QVERIFY2(m_stand->files().value(m_stand->profile() + u"/meta.json"_s)
                     == before.value(m_stand->profile() + u"/meta.json"_s),
                 "what did not succeed has changed the slots");

        m_stand->keyring.entries.clear();
        session().unlock(SessionStand::passphrase);
        QVERIFY(m_stand->reaches(State::Open));
        m_stand->keyring.entries = entries;
        m_stand->begin();
        session().start();
        QVERIFY(m_stand->reaches(State::Open));  // by the keyring
    }
};

QTEST_GUILESS_MAIN(TestSessionKeyring)
#include "tst_session_keyring.moc"
