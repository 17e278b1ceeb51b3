// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "core/db/Faults.h"
#include "sync/RefreshingTokens.h"
#include "sync/SignInFlow.h"
#include "tests/sync/signin/TokenPlatform.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

// Refresh tokens that change at each use: what is on the disk, what is said, what survives.
using namespace werkbank;
using namespace Qt::StringLiterals;
using Next = TokenPlatform::Next;

namespace {

struct FakeClock : Clock {
    Milliseconds now{1'000'000};
    Instant wall() const override { return {1'700'000'000'000 + now.count()}; }
    Milliseconds elapsed() const override { return now; }
};

struct NoBrowser : Browser {
    Result<void> open(const QUrl &) override { return {}; }
};

QString text(const SecretBytes &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.view().data()),
                             qsizetype(secret.size()));
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

    SodiumRng m_rng;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TokenPlatform> m_platform;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<RefreshingTokens> m_tokens;
    SecretBytes m_key;

    void open(Faults *faults = nullptr)
    {
        m_tokens.reset();
        m_store.reset();
        auto store = LocalStore::open(m_dir->filePath(u"local.db"_s), m_key, faults);
        QVERIFY(store.ok());
        m_store = std::move(*store);
        m_tokens = std::make_unique<RefreshingTokens>(
            RefreshingTokens::Parts{m_platform->url(), m_clock, {}, {}}, *m_store);
    }

    // The stand-in learns this device's key and gives the first refresh token.
    void signIn()
    {
        NoBrowser browser;
        std::optional<Result<SignInFlow::SignedIn>> result;
        SignInFlow flow({m_platform->url(), u"Test"_s, m_rng, browser},
                        [&](Result<SignInFlow::SignedIn> r) { result = std::move(r); });
        QVERIFY(flow.start().ok());
        QTcpSocket browserSocket;
        const QUrl url = m_platform->redirectFor(flow.url());
        browserSocket.connectToHost(url.host(), quint16(url.port()));
        browserSocket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
                            + "\r\n\r\n");
        QTRY_VERIFY(result && result->ok());
        const SignInFlow::SignedIn &in = **result;
        QVERIFY(m_store->saveTokens({in.tokens.account, in.tokens.device,
                                     in.tokens.refreshToken.clone(),
                                     in.deviceKey.secret().clone()}).ok());
    }

    QString stored()
    {
        const auto tokens = m_store->loadTokens();
        return tokens && *tokens ? text((*tokens)->refreshToken) : QString();
    }

    // The access token, or "!code".
    QString ask(bool refused = false)
    {
        std::optional<QString> said;
        m_tokens->request(refused, [&](Result<QString> token) {
            said = token ? *token : u'!' + token.error().code;
        });
        if (said)
            return u"(at once)"_s;
        return QTest::qWaitFor([&] { return said.has_value(); }, 5000) ? *said : u"(never)"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<TokenPlatform>();
        m_key = SecretBytes::random(32, m_rng);
        open();
        signIn();
    }
    void cleanup()
    {
        m_tokens.reset();
        m_store.reset();
    }

    void theNewRefreshTokenIsOnTheDiskBeforeTheAccessTokenIsGivenOut()
    {
        const QString before = stored();
        QString storedThen;
        bool answered = false;
        m_tokens->request(false, [&](Result<QString> token) {
            QVERIFY(token.ok());
            storedThen = stored();
            answered = true;
        });
        QTRY_VERIFY(answered);
        QVERIFY(storedThen != before);
        QCOMPARE(storedThen, m_platform->refreshToken());
    }

    void aGoodTokenIsUsedAgainUntilItsEnd()
    {
        const QString first = ask();
        QVERIFY(first.startsWith("access-"_L1));
        QCOMPARE(ask(), first);
        const qsizetype requests = m_platform->requests().size();
        m_clock.now += std::chrono::seconds(539);
        QCOMPARE(ask(), first);
        QCOMPARE(m_platform->requests().size(), requests);
        m_clock.now += std::chrono::seconds(2);
        QVERIFY(ask() != first);
    }

    void aRefusedTokenIsReplaced()
    {
        const QString first = ask();
        QVERIFY(ask(true) != first);
    }

    void askersAtTheSameTimeShareOneRequest()
    {
        const qsizetype before = m_platform->requests().size();
        QStringList said;
        for (int i = 0; i < 3; ++i)
            m_tokens->request(true, [&](Result<QString> token) { said.append(token.valueOr({})); });
        QTRY_COMPARE(said.size(), 3);
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 1);
        QCOMPARE(m_platform->requests().size(), before + 1);
    }

    void aLostAnswerIsAskedForAgainWithTheSameToken()
    {
        const QString before = stored();
        m_platform->next(Next::LoseAnswer);
        QCOMPARE(ask(), u"!unavailable"_s);
        QCOMPARE(stored(), before);
        const qsizetype requests = m_platform->requests().size();
        QVERIFY(ask().startsWith("access-"_L1));
        QCOMPARE(m_platform->requests().size(), requests + 1);
        QCOMPARE(m_platform->requests().last().form.queryItemValue(u"refresh_token"_s,
                                                                   QUrl::FullyDecoded), before);
        QCOMPARE(stored(), m_platform->refreshToken());
    }

    void aLostAnswerSurvivesARestart()
    {
        m_platform->next(Next::LoseAnswer);
        QCOMPARE(ask(), u"!unavailable"_s);
        open();
        QVERIFY(ask().startsWith("access-"_L1));
        QVERIFY(ask(true).startsWith("access-"_L1));
    }

    void anAnswerThatCannotBeStoredIsHeldUntilItCan()
    {
        QVERIFY(m_store->database().script(
            "CREATE TRIGGER full_i BEFORE INSERT ON token BEGIN SELECT RAISE(ABORT, 'full'); END;"
            "CREATE TRIGGER full_u BEFORE UPDATE ON token BEGIN SELECT RAISE(ABORT, 'full'); END"
            ).ok());
        const QString before = stored();
        const qsizetype requests = m_platform->requests().size();
        QVERIFY(ask().startsWith(u'!'));
        QCOMPARE(stored(), before);
        QVERIFY(ask().startsWith(u'!'));
        QVERIFY(m_store->database().script("DROP TRIGGER full_i; DROP TRIGGER full_u").ok());
        QVERIFY(ask().startsWith("access-"_L1));
        QCOMPARE(stored(), m_platform->refreshToken());
        QCOMPARE(m_platform->requests().size(), requests + 1);
    }

    void aCrashBeforeTheCommitLeavesTheOldToken()
    {
        struct Crash : Faults {
            bool now = false;
            bool before(Operation operation) override
            {
                return !(now && operation == Operation::CommitBefore);
            }
        };
        Crash crash;
        open(&crash);
        const QString before = stored();
        crash.now = true;
        QVERIFY(ask().startsWith(u'!'));
        open();
        QCOMPARE(stored(), before);
        QVERIFY(ask().startsWith("access-"_L1));  // the platform honours it once more
    }

    void whatThePlatformSaysAndWhatTheEngineHears_data()
    {
        QTest::addColumn<int>("next");
        QTest::addColumn<QString>("code");
        QTest::newRow("redirect") << int(Next::Redirect) << u"!unavailable"_s;
        QTest::newRow("rubbish") << int(Next::Rubbish) << u"!unavailable"_s;
        QTest::newRow("a megabyte") << int(Next::Oversize) << u"!unavailable"_s;
        QTest::newRow("busy") << int(Next::Busy) << u"!too_many_requests"_s;
        QTest::newRow("revoked") << int(Next::Revoked) << u"!device_revoked"_s;
    }
    void whatThePlatformSaysAndWhatTheEngineHears()
    {
        QFETCH(int, next);
        QFETCH(QString, code);
        const QString before = stored();
        const qsizetype requests = m_platform->requests().size();
        m_platform->next(Next(next));
        QCOMPARE(ask(), code);
        QCOMPARE(m_platform->requests().size(), requests + 1);  // no redirect followed
        QCOMPARE(stored(), before);
    }

    void aTokenThatIsGoneAsksForANewSignIn()
    {
        TokenPlatform other;  // knows neither token nor device
        m_tokens = std::make_unique<RefreshingTokens>(
            RefreshingTokens::Parts{other.url(), m_clock, {}, {}}, *m_store);
        QCOMPARE(ask(), u"!not_signed_in"_s);
        QVERIFY(!stored().isEmpty());
    }

    void withoutTokensThereIsNothingToSay()
    {
        QVERIFY(m_store->removeTokens().ok());
        const qsizetype requests = m_platform->requests().size();
        QCOMPARE(ask(), u"!not_signed_in"_s);
        QCOMPARE(m_platform->requests().size(), requests);
    }

    void anotherDevicesSignatureIsRefused()
    {
        auto tokens = m_store->loadTokens();
        QVERIFY(tokens.ok() && *tokens);
        (*tokens)->deviceKey = DeviceKey::make(m_rng).secret().clone();
        QVERIFY(m_store->saveTokens(**tokens).ok());
        QCOMPARE(ask(), u"!not_signed_in"_s);
    }

    void nothingIsSentInPlainTextToAnotherMachine()
    {
        m_tokens = std::make_unique<RefreshingTokens>(
            RefreshingTokens::Parts{QUrl(u"http://platform.example"_s), m_clock, {}, {}}, *m_store);
        QCOMPARE(ask(), u"!not_secure"_s);
    }

    void whoIsGoneHearsNothing()
    {
        bool heard = false;
        m_platform->next(Next::Stall);
        m_tokens->request(false, [&](Result<QString>) { heard = true; });
        QTest::qWait(50);
        m_tokens.reset();
        QTest::qWait(50);
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_refreshing_tokens.moc"
