// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/StepUp.h"
#include "tests/platform/web/TokenStand.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// From the proof of a person to tokens of a device, and how they end.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeGivesTokensThatSignTheDeviceIn()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        const auto viewer = stand.authenticate(set.access, set.device);
        QVERIFY(viewer.ok());
        QCOMPARE(viewer->viewer.id, stand.person.account);
        QCOMPARE(viewer->viewer.device, set.device);
        QCOMPARE(viewer->until, stand.stage.clock.wall() + 10min);
    }

    void thePasswordCountsAsEnteredWhenTheCodeWasMade()
    {
        TokenStand stand;
        const Instant entered = stand.stage.clock.wall();
        const QString code = stand.code();
        stand.stage.advance(30s);
        const TokenSet set = must(stand.exchange(code, stand.key));
        QCOMPARE(set.authAt, std::optional(entered));
        const auto fresh = [&] {
            bool is = false;
            must(stand.stage.platform().look([&](Work &work) {
                const Viewer viewer{Viewer::Kind::Account, set.account, set.device, {}, false};
                is = steppedUp(work.sql, *loadActor(work.sql, viewer, work.now), work.now);
                return work.sql.result();
            }));
            return is;
        };
        QVERIFY(fresh());
        stand.stage.advance(4min + 30s);
        QVERIFY(fresh());
        // Renewing the tokens is not entering the password.
        QVERIFY(stand.refresh(set.refresh, set.device).ok());
        stand.stage.advance(1s);
        QVERIFY(!fresh());
        // The same device again, with a new word of the password.
        const TokenSet again = must(stand.exchange(stand.code(), stand.key));
        QCOMPARE(again.device, set.device);
        QVERIFY(fresh());
    }

    void theStoreHoldsNoTokenInClear()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        for (const char *sql : {"SELECT hash FROM refresh_token", "SELECT hash FROM access_token",
                                "SELECT hash FROM auth_code"}) {
            const Rows rows = stand.stage.query(sql);
            QCOMPARE(rows.size(), 1);
            QVERIFY(rows.first().text(0) != set.refresh && rows.first().text(0) != set.access);
            QCOMPARE(rows.first().text(0).size(), 64);
        }
    }

    void anAccessTokenEndsAfterTenMinutes()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        stand.stage.advance(9min + 59s);
        QVERIFY(stand.authenticate(set.access, set.device).ok());
        stand.stage.advance(2s);
        QCOMPARE(stand.authenticate(set.access, set.device).error().code,
                 QLatin1StringView(codes::notSignedIn));
    }

    void aTokenIsOnlyGoodForItsOwnDevice()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        QVERIFY(!stand.authenticate(set.access, stand.person.device).ok());
        QVERIFY(!stand.authenticate(set.access, {}).ok());
        QVERIFY(!stand.authenticate(set.access + u'x', set.device).ok());
    }

    void aSecondUseOfACodeEndsWhatTheFirstGave()
    {
        TokenStand stand;
        const QString code = stand.code();
        const TokenSet set = must(stand.exchange(code, stand.key));
        QCOMPARE(reasonOf(stand.exchange(code, DeviceKey())), u"reused"_s);
        QVERIFY(!stand.authenticate(set.access, set.device).ok());
        QCOMPARE(reasonOf(stand.refresh(set.refresh, set.device)), u"signed_out"_s);
    }

    void aCodeEndsAfterAMinute()
    {
        TokenStand stand;
        const QString code = stand.code();
        stand.stage.advance(61s);
        QCOMPARE(reasonOf(stand.exchange(code, stand.key)), u"expired"_s);
    }

    void whoDidNotBeginTheSignInCannotEndIt()
    {
        TokenStand stand;
        CodeExchange request{stand.code(), QString(64, u'w'), TokenStand::redirect,
                             stand.key.publicKey(), u"PC"_s};
        QCOMPARE(reasonOf(stand.tokens.exchange(request)), u"bad_verifier"_s);
        request.verifier = TokenStand::challenge();  // S256, not plain
        QCOMPARE(reasonOf(stand.tokens.exchange(request)), u"bad_verifier"_s);
        request.verifier = TokenStand::verifier;
        request.redirectUri = u"http://127.0.0.1:4712/cb"_s;
        QCOMPARE(reasonOf(stand.tokens.exchange(request)), u"bad_verifier"_s);
        QCOMPARE(reasonOf(stand.exchange(u"no such code"_s, stand.key)), u"unknown"_s);
        request.deviceKey.chop(1);
        QCOMPARE(stand.tokens.exchange(request).error().code, u"invalid_request"_s);
    }

    void aRefreshTokenIsReplacedByEachUse()
    {
        TokenStand stand;
        TokenSet set = stand.signIn();
        for (int i = 0; i < 5; ++i) {
            stand.stage.advance(8min);
            const TokenSet next = must(stand.refresh(set.refresh, set.device));
            QVERIFY(next.refresh != set.refresh && next.access != set.access);
            QCOMPARE(next.device, set.device);
            set = next;
        }
        QVERIFY(stand.authenticate(set.access, set.device).ok());
    }

    void aLostAnswerIsMadeUpForOnceWithinAMinute()
    {
        TokenStand stand;
        const TokenSet first = stand.signIn();
        const TokenSet lost = must(stand.refresh(first.refresh, first.device));
        stand.stage.advance(59s);
        const TokenSet second = must(stand.refresh(first.refresh, first.device));
        // The token of the lost answer is nobody's any more: whoever shows it has stolen it.
        QCOMPARE(reasonOf(stand.refresh(lost.refresh, lost.device)), u"reused"_s);
        QCOMPARE(reasonOf(stand.refresh(second.refresh, second.device)), u"signed_out"_s);
    }

    void aLostAnswerIsNotMadeUpForTwice()
    {
        TokenStand stand;
        const TokenSet first = stand.signIn();
        must(stand.refresh(first.refresh, first.device));
        const TokenSet second = must(stand.refresh(first.refresh, first.device));
        QCOMPARE(reasonOf(stand.refresh(first.refresh, first.device)), u"reused"_s);
        QVERIFY(!stand.authenticate(second.access, second.device).ok());
    }

    void afterTheMinuteAnOldTokenEndsTheWholeFamily()
    {
        TokenStand stand;
        const TokenSet first = stand.signIn();
        const TokenSet second = must(stand.refresh(first.refresh, first.device));
        stand.stage.advance(61s);
        QCOMPARE(reasonOf(stand.refresh(first.refresh, first.device)), u"reused"_s);
        QVERIFY(!stand.authenticate(second.access, second.device).ok());
        QCOMPARE(reasonOf(stand.refresh(second.refresh, second.device)), u"signed_out"_s);
    }

    void aStolenTokenIsWorthNothingWithoutTheDevicesKey()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        QCOMPARE(reasonOf(stand.refresh(set.refresh, set.device, DeviceKey())), u"bad_proof"_s);
        QCOMPARE(reasonOf(stand.refresh(set.refresh, stand.person.device)), u"bad_proof"_s);
        // And the failed try has not harmed whom it was stolen from.
        QVERIFY(stand.refresh(set.refresh, set.device).ok());
    }

    void anExpertSignsInAgainAfterThirtyDaysAndStaffAfterTwelveHours()
    {
        TokenStand stand;
        const Expert boss = stand.stage.member(u"Carla"_s, {Role::Expert, Role::Dispatcher});
        const TokenSet staff = must(stand.exchange(stand.codeFor(boss.account), stand.key));
        const DeviceKey other;
        const TokenSet expert = must(stand.exchange(stand.code(), other));
        stand.stage.clock.ms += Milliseconds(12h + 1min).count();
        QCOMPARE(reasonOf(stand.refresh(staff.refresh, staff.device)), u"expired"_s);
        const TokenSet next = must(stand.refresh(expert.refresh, expert.device, other));
        stand.stage.clock.ms += Milliseconds(24h * 30).count();
        QCOMPARE(reasonOf(stand.refresh(next.refresh, next.device, other)), u"expired"_s);
    }

    void revokingSignsTheDeviceOutForGood()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        QVERIFY(stand.tokens.revoke(set.refresh).ok());
        QCOMPARE(stand.authenticate(set.access, set.device).error().code,
                 QLatin1StringView(codes::deviceRevoked));
        // Also with a token that nobody knows: a device that comes back late has to hear it.
        QCOMPARE(stand.authenticate(u"anything"_s, set.device).error().code,
                 QLatin1StringView(codes::deviceRevoked));
        QCOMPARE(reasonOf(stand.refresh(set.refresh, set.device)), u"device_revoked"_s);
        QVERIFY(stand.tokens.revoke(set.refresh).ok());
        QVERIFY(stand.tokens.revoke(u"never given"_s).ok());
    }

    void aDeviceKeepsItsIdUntilItIsRevoked()
    {
        TokenStand stand;
        const TokenSet first = stand.signIn();
        const TokenSet second = stand.signIn();
        QCOMPARE(second.device, first.device);
        QCOMPARE(reasonOf(stand.refresh(first.refresh, first.device)), u"signed_out"_s);
        QVERIFY(stand.tokens.revoke(second.refresh).ok());
        QVERIFY(stand.signIn().device != first.device);
    }

    void aSuspendedAccountIsSignedOutAndCannotComeBack()
    {
        TokenStand stand;
        const TokenSet set = stand.signIn();
        const QString code = stand.code();
        must(stand.stage.platform().change([&](Work &work) {
            return suspendAccount(work, stand.person.account, u"test"_s);
        }));
        QCOMPARE(stand.authenticate(set.access, set.device).error().code,
                 QLatin1StringView(codes::notSignedIn));
        QCOMPARE(reasonOf(stand.refresh(set.refresh, set.device)), u"suspended"_s);
        QCOMPARE(reasonOf(stand.exchange(code, stand.key)), u"suspended"_s);
    }

    void whatHasEndedIsSweptAndWhatLivesStays()
    {
        TokenStand stand;
        TokenSet set = stand.signIn();
        stand.stage.advance(2h);
        set = must(stand.refresh(set.refresh, set.device));
        QVERIFY(stand.tokens.sweep().ok());
        QCOMPARE(stand.stage.query("SELECT hash FROM access_token").size(), 1);
        QCOMPARE(stand.stage.query("SELECT hash FROM auth_code").size(), 0);
        QVERIFY(stand.authenticate(set.access, set.device).ok());
        stand.stage.clock.ms += Milliseconds(24h * 31).count();
        QVERIFY(stand.tokens.sweep().ok());
        QCOMPARE(stand.stage.query("SELECT id FROM token_family").size(), 0);
        QCOMPARE(stand.stage.query("SELECT hash FROM refresh_token").size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_platform_tokens.moc"
