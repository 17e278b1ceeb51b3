// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rng.h"
#include "sync/SignInFlow.h"
#include "tests/sync/signin/TokenPlatform.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

// A sign-in from the first address to the tokens, against a platform at socket level.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

struct RecordingBrowser : Browser {
    QList<QUrl> opened;
    std::optional<Error> error;
    Result<void> open(const QUrl &url) override
    {
        opened.append(url);
        return error ? Result<void>(*error) : Result<void>();
    }
};

} // namespace

class TestSignInFlow : public QObject {
    Q_OBJECT

    SodiumRng m_rng;
    std::unique_ptr<TokenPlatform> m_platform;
    std::unique_ptr<RecordingBrowser> m_browser;
    std::unique_ptr<SignInFlow> m_flow;
    std::optional<Result<SignInFlow::SignedIn>> m_result;
    QNetworkAccessManager m_network;

    void begin(const QUrl &platform, Milliseconds patience = std::chrono::minutes(1))
    {
        m_flow = std::make_unique<SignInFlow>(
            SignInFlow::Parts{platform, u"Test computer"_s, m_rng, *m_browser, patience},
            [this](Result<SignInFlow::SignedIn> result) { m_result = std::move(result); });
    }

    void visit(const QUrl &url)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        QTRY_VERIFY(reply->isFinished());
        reply->deleteLater();
    }

    QUrl changed(const QUrl &url, const QString &name, const QString &value)
    {
        QUrlQuery query(url);
        query.removeAllQueryItems(name);
        if (!value.isNull())
            query.addQueryItem(name, value);
        QUrl out = url;
        out.setQuery(query);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_result.reset();
        m_platform = std::make_unique<TokenPlatform>();
        m_browser = std::make_unique<RecordingBrowser>();
        begin(m_platform->url());
    }
    void cleanup() { m_flow.reset(); }

    void theAddressAsksForACodeWithPkce()
    {
        QVERIFY(m_flow->start().ok());
        QCOMPARE(m_browser->opened.size(), 1);
        const QUrl url = m_browser->opened.first();
        QCOMPARE(url.path(), u"/signin"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"werkbank"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge"_s).size(), 43);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 43);
        QVERIFY(query.queryItemValue(u"redirect_uri"_s).startsWith("http://127.0.0.1:"_L1));
    }

    void theCodeBecomesTokens()
    {
        QVERIFY(m_flow->start().ok());
        visit(m_platform->redirectFor(m_flow->url()));
        QTRY_VERIFY(m_result);
        QVERIFY(m_result->ok());
        const TokenAnswer &tokens = (*m_result)->tokens;
        QCOMPARE(tokens.account.toString(), m_platform->account);
        QCOMPARE(tokens.device.toString(), m_platform->device);
        QVERIFY(!tokens.accessToken.isEmpty());
        QCOMPARE(tokens.refreshToken.size(), size_t(m_platform->refreshToken().size()));
        QVERIFY((*m_result)->deviceKey.isValid());
        QCOMPARE(m_platform->requests().size(), 1);
        QCOMPARE(m_platform->requests().first().form.queryItemValue(u"device_name"_s,
                                                                    QUrl::FullyDecoded),
                 u"Test computer"_s);
    }

    void eachSignInHasItsOwnSecrets()
    {
        QVERIFY(m_flow->start().ok());
        const QUrlQuery first(m_flow->url());
        begin(m_platform->url());
        QVERIFY(m_flow->start().ok());
        const QUrlQuery second(m_flow->url());
        QVERIFY(first.queryItemValue(u"state"_s) != second.queryItemValue(u"state"_s));
        QVERIFY(first.queryItemValue(u"code_challenge"_s)
                != second.queryItemValue(u"code_challenge"_s));
    }

    void aWrongStateIsSomebodyElse()
    {
        QVERIFY(m_flow->start().ok());
        const QUrl good = m_platform->redirectFor(m_flow->url());
        visit(changed(good, u"state"_s, u"guess"_s));
        visit(changed(good, u"state"_s, {}));
        QUrl twice = good;
        twice.setQuery(good.query() + "&state=guess"_L1);
        visit(twice);
        QVERIFY(!m_result);
        QVERIFY(m_platform->requests().isEmpty());
        visit(good);
        QTRY_VERIFY(m_result && m_result->ok());
    }

    void anAnswerOfAnotherPlatformIsNotUsed()
    {
        QVERIFY(m_flow->start().ok());
        visit(m_platform->redirectFor(m_flow->url(), u"https://evil.example"_s));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().code, u"other_issuer"_s);
        QVERIFY(m_platform->requests().isEmpty());
    }

    void anAnswerWithoutItsIssuerIsNotUsed()
    {
        QVERIFY(m_flow->start().ok());
        visit(changed(m_platform->redirectFor(m_flow->url()), u"iss"_s, {}));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().code, u"other_issuer"_s);
    }

    void aNoInTheBrowserEndsIt()
    {
        QVERIFY(m_flow->start().ok());
        const QUrl answer = changed(m_platform->redirectFor(m_flow->url()), u"code"_s, {});
        visit(changed(answer, u"error"_s, u"access_denied"_s));
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().code, u"declined"_s);
        QVERIFY(m_platform->requests().isEmpty());
    }

    void theSecondUseOfACodeIsRefusedByThePlatform()
    {
        QVERIFY(m_flow->start().ok());
        const QUrl answer = m_platform->redirectFor(m_flow->url());
        m_platform->next(TokenPlatform::Next::LoseAnswer);
        visit(answer);
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().code, u"unavailable"_s);
        QCOMPARE(m_platform->requests().size(), 1);  // never said twice behind our back
    }

    void nobodyAnswering()
    {
        begin(m_platform->url(), Milliseconds(50));
        QVERIFY(m_flow->start().ok());
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().code, u"timed_out"_s);
    }

    void aPlatformWithoutTlsIsRefused_data()
    {
        QTest::addColumn<QString>("platform");
        for (const char *url : {"http://platform.example", "http://localhost:8080", "ftp://127.0.0.1",
                                "http://127.0.0.1.evil.example", "http://user:pw@127.0.0.1",
                                "http://2130706433x", ""})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void aPlatformWithoutTlsIsRefused()
    {
        QFETCH(QString, platform);
        begin(QUrl(platform));
        const Result<void> started = m_flow->start();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, u"not_secure"_s);
        QVERIFY(m_browser->opened.isEmpty());
    }

    void withoutABrowserTheAddressIsStillThere()
    {
        m_browser->error = makeError("unavailable", u"no browser"_s);
        QVERIFY(!m_flow->start().ok());
        QVERIFY(!m_flow->url().isEmpty());
        visit(m_platform->redirectFor(m_flow->url()));
        QTRY_VERIFY(m_result && m_result->ok());
    }

    void cancelledMeansSilence()
    {
        QVERIFY(m_flow->start().ok());
        const QUrl answer = m_platform->redirectFor(m_flow->url());
        m_flow.reset();
        visit(answer);
        QVERIFY(!m_result);
        QVERIFY(m_platform->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignInFlow)
#include "tst_signinflow.moc"
