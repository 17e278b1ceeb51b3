// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/support/Rig.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// PROTOCOL.md, section 2: how a connection begins, lives and ends.
class HandshakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewComputerSaysThatItHasNothing();
    void afterAResetItFetchesItsOwnThingsFirst();
    void whatWasSetIsSeenUntilTheResetsPagesBringIt();
    void itComesBackWithTheCursorThatItStored();
    void aWelcomeThatDoesNotFitEndsTheConnection();
    void threeLostStepsInARowAskForAReset();
    void withoutWelcomeItGivesUpAfterTenSeconds();
    void withoutPongItGivesUpAfterTenSeconds();
    void aRefusedTokenIsNotUsedAgain();
    void aDeadSignInIsToldAndNotTriedAgain();
    void aRevokedDeviceIsToldOnce();
    void anOldAppKeepsEverythingAndLooksAgainInAnHour();
    void thePlatformMayAskForPatience();
    void theTokenIsRenewedBeforeItEnds();
    void waitsGrowUpToTheirCap_data();
    void waitsGrowUpToTheirCap();
    void theVisibleWindowDoesNotWaitAMinute();
    void aVerdictThatNeverComesEndsTheConnection();
    void platformTimeIsKnownFromTheWelcome();
    void aFrameOfANewerPlatformIsPassedOver();
};

void HandshakeTest::aNewComputerSaysThatItHasNothing()
{
    Rig rig;
    const auto hello = rig.meet();
    QCOMPARE(hello.token, u"token"_s);
    QCOMPARE(hello.device, rig.device);
    QCOMPARE(hello.epoch, QString());
    QCOMPARE(hello.cursor, 0);
    QCOMPARE(hello.nextN, 1);
    QCOMPARE(rig.engine->link().link, Link::Connecting);
}

void HandshakeTest::afterAResetItFetchesItsOwnThingsFirst()
{
    Rig rig;
    const Id one = rig.id();
    const Id two = rig.id();
    rig.meet();
    rig.welcomeReset({caseScope(one), caseScope(two), rig.ownScope()}, 40);
    QCOMPARE(rig.engine->link().link, Link::CatchingUp);
    const auto fetches = rig.heard<frames::Fetch>();
    QCOMPARE(fetches.size(), 3);
    QCOMPARE(fetches[0].scope, rig.ownScope());
    QCOMPARE(fetches[1].scope, caseScope(one));
    rig.page(rig.ownScope(), {});
    rig.page(caseScope(one), {row(caseBody(rig, one))});
    rig.page(caseScope(two), {row(caseBody(rig, two))});
    QCOMPARE(rig.engine->link().link, Link::Connected);
    QCOMPARE(rig.cache->cursor().cursor, 40);
}

void HandshakeTest::whatWasSetIsSeenUntilTheResetsPagesBringIt()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const auto capacity = [&rig] {
        return rig.engine->view().get<ProfileBody>(rig.account).value_or(ProfileBody()).capacity;
    };
    const Id uuid = rig.submit(commands::SetCapacity{7, 3});
    rig.hangUp();
    rig.meet();
    rig.welcomeReset({rig.ownScope(), caseScope(caseId)}, 5);
    rig.verdictDone(uuid, 4);  // below the cursor: only a page can bring it
    QCOMPARE(capacity(), 7);
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))});
    QCOMPARE(capacity(), 7);
    ProfileBody profile;
    profile.id = rig.account;
    profile.capacity = 7;
    rig.page(rig.ownScope(), {row(profile)});
    QCOMPARE(capacity(), 7);
    QVERIFY(!rig.engine->view().command(uuid));
    QCOMPARE(rig.engine->link().waiting, 0);
}

void HandshakeTest::itComesBackWithTheCursorThatItStored()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({put(caseScope(caseId), caseBody(rig, caseId, u"Printer"_s), 2)});
    const Cursor stored = rig.cache->cursor();
    rig.restart();
    const auto hello = rig.meet();
    QCOMPARE(hello.epoch, stored.epoch);
    QCOMPARE(hello.cursor, 1);
    QCOMPARE(hello.tag, u"tag-1"_s);
    rig.welcomeDelta();
    QCOMPARE(rig.engine->link().link, Link::Connected);
    QVERIFY(rig.heard<frames::Fetch>().isEmpty());
}

void HandshakeTest::aWelcomeThatDoesNotFitEndsTheConnection()
{
    Rig rig;
    rig.settleIn();
    rig.hangUp();
    rig.meet();
    frames::Welcome welcome;
    welcome.mode = frames::SyncMode::Delta;
    welcome.epoch = u"another"_s;
    welcome.cursor = rig.cache->cursor().cursor;
    rig.say(welcome);
    QVERIFY(!rig.isOpen);
    rig.meet();
}

void HandshakeTest::threeLostStepsInARowAskForAReset()
{
    Rig rig;
    rig.settleIn();
    for (int i = 0; i < 3; ++i) {
        rig.say(frames::Batch{5, 5, u"x"_s, false, {}});
        QVERIFY(!rig.isOpen);
        const auto hello = rig.meet();
        QCOMPARE(hello.epoch.isEmpty(), i == 2);
        if (i < 2)
            rig.welcomeDelta();
    }
    rig.welcomeReset({rig.ownScope()}, 9);
    QCOMPARE(rig.cache->cursor().cursor, 9);
}

void HandshakeTest::withoutWelcomeItGivesUpAfterTenSeconds()
{
    Rig rig;
    rig.meet();
    rig.pass(Milliseconds(9'900));
    QVERIFY(rig.isOpen);
    const int before = rig.opened;
    rig.pass(Milliseconds(200));
    QVERIFY(!rig.isOpen || rig.opened > before);
}

void HandshakeTest::withoutPongItGivesUpAfterTenSeconds()
{
    Rig rig;
    rig.settleIn();
    rig.pass(Milliseconds(25'000));
    const auto pings = rig.heard<frames::Ping>();
    QCOMPARE(pings.size(), 1);
    rig.say(frames::Pong{pings[0].n, rig.platformNow()});
    rig.pass(Milliseconds(25'000));
    QCOMPARE(rig.heard<frames::Ping>().size(), 1);
    rig.pass(Milliseconds(9'900));
    QCOMPARE(rig.opened, 2);  // welcomeReset() counts one, too
    QVERIFY(rig.isOpen);
    rig.pass(Milliseconds(1'000));
    QVERIFY(rig.opened > 2 || !rig.isOpen);
}

void HandshakeTest::aRefusedTokenIsNotUsedAgain()
{
    Rig rig;
    rig.meet();
    rig.told.clear();
    rig.say(frames::Refuse{u"not_signed_in"_s, {}, {}});
    rig.meet();
    const auto asked = std::ranges::find_if(rig.told, [](const Action &action) {
        return std::holds_alternative<actions::RequestToken>(action);
    });
    QVERIFY(asked != rig.told.end());
    QVERIFY(std::get<actions::RequestToken>(*asked).refused);
}

void HandshakeTest::aDeadSignInIsToldAndNotTriedAgain()
{
    Rig rig;
    rig.givesTokens = false;
    rig.kill();
    rig.boot();
    rig.engine->tokenFailed(makeError(codes::notSignedIn, {}));
    rig.act();
    QCOMPARE(rig.engine->link().link, Link::SignedOut);
    QVERIFY(std::ranges::any_of(rig.told, [](const Action &action) {
        return std::holds_alternative<actions::SignedOut>(action);
    }));
    const int before = rig.opened;
    rig.pass(std::chrono::hours(2));
    QCOMPARE(rig.opened, before);
}

void HandshakeTest::aRevokedDeviceIsToldOnce()
{
    Rig rig;
    rig.meet();
    rig.say(frames::Refuse{u"device_revoked"_s, {}, {}});
    QCOMPARE(std::ranges::count_if(rig.told, [](const Action &action) {
        return std::holds_alternative<actions::DeviceRevoked>(action);
    }), 1);
    const int before = rig.opened;
    rig.pass(std::chrono::hours(2));
    QCOMPARE(rig.opened, before);
}

void HandshakeTest::anOldAppKeepsEverythingAndLooksAgainInAnHour()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.hangUp();
    rig.meet();
    rig.submit(commands::SendMessage{rig.id(), caseId, u"still here"_s, {}});
    rig.say(frames::Refuse{u"upgrade_required"_s, {}, {}});
    QCOMPARE(rig.engine->link().link, Link::UpdateNeeded);
    QCOMPARE(rig.engine->view().get<CaseBody>(caseId)->title, u"Router"_s);
    QCOMPARE(rig.engine->outbox().entries().size(), 1u);
    const int before = rig.opened;
    rig.pass(std::chrono::minutes(59));
    QCOMPARE(rig.opened, before);
    rig.pass(std::chrono::minutes(2));
    QVERIFY(rig.opened > before);
}

void HandshakeTest::thePlatformMayAskForPatience()
{
    Rig rig;
    rig.meet();
    rig.say(frames::Refuse{u"going_away"_s, {}, 20'000});
    const int before = rig.opened;
    rig.pass(Milliseconds(19'000));
    QCOMPARE(rig.opened, before);
    rig.pass(Milliseconds(2'000));
    QVERIFY(rig.opened > before);
}

void HandshakeTest::theTokenIsRenewedBeforeItEnds()
{
    Rig rig;
    rig.meet();
    frames::Welcome welcome;
    welcome.mode = frames::SyncMode::Reset;
    welcome.epoch = u"e"_s;
    welcome.time = rig.platformNow();
    welcome.tokenUntil = rig.platformNow() + std::chrono::minutes(5);
    rig.say(welcome);
    rig.sent.clear();
    for (int i = 0; i < 49; ++i) {
        rig.pass(Milliseconds(5'000));
        for (const frames::Ping &ping : rig.heard<frames::Ping>())
            rig.say(frames::Pong{ping.n, rig.platformNow()});
    }
    QCOMPARE(rig.heard<frames::Auth>().size(), 1);
    rig.say(frames::Authed{rig.platformNow() + std::chrono::hours(1)});
    rig.pass(Milliseconds(20'000));
    QVERIFY(rig.heard<frames::Auth>().isEmpty());
}

void HandshakeTest::waitsGrowUpToTheirCap_data()
{
    QTest::addColumn<bool>("visible");
    QTest::addColumn<int>("cap");
    QTest::newRow("nobody looks") << false << 60'000;
    QTest::newRow("somebody looks") << true << 15'000;
}

void HandshakeTest::waitsGrowUpToTheirCap()
{
    QFETCH(bool, visible);
    QFETCH(int, cap);
    Rig rig;
    rig.isReachable = false;
    rig.hangUp();
    rig.engine->setVisible(visible);
    rig.act();
    qint64 longest = 0;
    for (int i = 0; i < 60; ++i) {
        const qint64 from = rig.clock.elapsedMs;
        const int before = rig.opened;
        while (rig.opened == before)
            rig.pass(Milliseconds(100));
        longest = std::max(longest, rig.clock.elapsedMs - from);
    }
    QVERIFY2(longest <= cap + 100, qPrintable(QString::number(longest)));
    QVERIFY2(longest > cap / 2, qPrintable(QString::number(longest)));
    QCOMPARE(rig.engine->link().link, Link::Offline);
}

void HandshakeTest::theVisibleWindowDoesNotWaitAMinute()
{
    Rig rig;
    rig.isReachable = false;
    rig.hangUp();
    rig.pass(std::chrono::minutes(20));
    rig.engine->setVisible(true);
    rig.act();
    const int before = rig.opened;
    rig.pass(Milliseconds(15'100));
    QVERIFY(rig.opened > before);
    rig.engine->reconnectNow();
    const int asked = rig.opened;
    rig.act();
    QCOMPARE(rig.opened, asked + 1);
}

void HandshakeTest::aVerdictThatNeverComesEndsTheConnection()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(commands::SendMessage{rig.id(), caseId, u"hello"_s, {}});
    QCOMPARE(rig.heard<frames::SendCommand>().size(), 1);
    const int before = rig.opened;
    for (int i = 0; i < 14 && rig.opened == before; ++i) {
        rig.pass(Milliseconds(5'000));
        for (const frames::Ping &ping : rig.heard<frames::Ping>())
            rig.say(frames::Pong{ping.n, rig.platformNow()});
    }
    QVERIFY(rig.opened > before);
    rig.meet();
    rig.welcomeDelta();
    QCOMPARE(rig.heard<frames::SendCommand>().value(0).command.uuid, uuid);
}

void HandshakeTest::platformTimeIsKnownFromTheWelcome()
{
    Rig rig;
    rig.platformAhead = 3'600'000;
    rig.settleIn();
    QCOMPARE(rig.engine->now(), rig.platformNow());
    // The computer's wall clock jumps: platform time does not care.
    const Instant before = rig.engine->now();
    rig.clock.wallMs += qint64(10) * 365 * 86'400'000;
    QCOMPARE(rig.engine->now(), before);
    // After a restart the last known difference is the best guess.
    rig.clock.wallMs -= qint64(10) * 365 * 86'400'000;
    rig.isReachable = false;
    rig.restart();
    QCOMPARE(rig.engine->now(), rig.platformNow());
}

void HandshakeTest::aFrameOfANewerPlatformIsPassedOver()
{
    Rig rig;
    rig.settleIn();
    rig.engine->textFrame(R"({"t":"confetti","amount":3})");
    rig.act();
    QVERIFY(rig.isOpen);
    rig.engine->textFrame("not json");
    rig.act();
    QVERIFY(!rig.isOpen);
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
