// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Local.h"
#include "tests/sync/support/Rig.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// PROTOCOL.md, section 5: a command is durable before it is sent, sent in the order of its lane,
// takes effect once, and is done when its effect is here.
class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsSentWithItsNumberAndShownAtOnce();
    void doneMeansVerdictAndCursor();
    void oneLaneKeepsItsOrder();
    void otherLanesGoOnMeanwhile();
    void aRefusedOneFreesItsLane();
    void aRetryHoldsItsLane();
    void atMostSixtyFourAreWithoutVerdict();
    void afterAReconnectTheSameBytesAreSaidAgain();
    void aHeldCommandIsNotSentBeforeItsTime();
    void aHeldCommandSurvivesTheAppsEnd();
    void aHeldCommandLetsLaterOnesPass();
    void aHeldCommandCanBeTakenBackOrReleased();
    void whatIsOnItsWayCannotBeTakenBackNotEvenAfterARestart();
    void aRefusedMessageStaysUntilItIsDropped();
    void aRefusedMarkerIsNobodysConcern();
    void aLostAcceptIsToldForSixSeconds();
    void anAcceptThatNeverLeftIsTooLateByItself();
    void aRolledBackComputerGoesOnBehindTheLastNumber();
    void aResetOffersTheTailOnceMore();
    void aTailOlderThanSevenDaysIsForgotten();
    void aRevokeCutsTheTailButKeepsUntakenText();
    void badCommandsAreNotStored();
};

namespace {

using commands::SendMessage;

struct Chat : Rig {
    Chat() : caseId(id()) { settleIn({caseId}); }
    Id say(const QString &text, const SubmitOptions &options = {})
    {
        return submit(SendMessage{id(), caseId, text, {}}, options);
    }
    QStringList sentTexts()
    {
        QStringList out;
        for (const auto &frame : heard<frames::SendCommand>())
            out.append(frame.command.args["text"_L1].toString());
        return out;
    }
    QStringList shownTexts()
    {
        QStringList out;
        for (const MessageBody &message : engine->view().messages(caseId, 100))
            out.append(message.text);
        return out;
    }
    const OutgoingCommand *command(const Id &uuid) { return engine->view().command(uuid); }
    const Id caseId;
    using Rig::say;
};

} // namespace

void OutboxTest::aMessageIsSentWithItsNumberAndShownAtOnce()
{
    Chat chat;
    chat.say(u"hello"_s);
    chat.say(u"again"_s);
    const auto sent = chat.heard<frames::SendCommand>();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].n, 1);
    QCOMPARE(sent[0].command.name, u"message.send"_s);
    QCOMPARE(sent[0].command.madeAt, chat.platformNow());
    QCOMPARE(chat.shownTexts().size(), 2);
    QCOMPARE(chat.engine->link().waiting, 2);
    QCOMPARE(chat.engine->view().messages(chat.caseId, 1).value(0).author, u"M. Kern"_s);
}

void OutboxTest::doneMeansVerdictAndCursor()
{
    Chat chat;
    const Id uuid = chat.say(u"hello"_s);
    const Id message = Id::fromString(chat.command(uuid)->command.args["message"_L1].toString());
    chat.verdictDone(uuid, 1);
    QCOMPARE(chat.command(uuid)->state, CommandState::Done);
    QCOMPARE(chat.engine->link().waiting, 1);
    QCOMPARE(chat.shownTexts(), QStringList{u"hello"_s});
    chat.batch({put(caseScope(chat.caseId), messageBody(message, chat.caseId, 1, Side::Expert, 1,
                                                        u"hello"_s, chat.platformNow()))});
    QVERIFY(!chat.command(uuid));
    QCOMPARE(chat.engine->link().waiting, 0);
    QCOMPARE(chat.shownTexts(), QStringList{u"hello"_s});
    QCOMPARE(chat.engine->view().messages(chat.caseId, 1).value(0).pos, 1);

    // The cache falls back behind the effect, as it may after a power loss: the tail still shows it.
    QVERIFY(chat.cache->database().run("UPDATE meta SET value = 0 WHERE key = 'cursor'"));
    QVERIFY(chat.cache->database().run("DELETE FROM entity WHERE kind = 'message'"));
    chat.isReachable = false;
    chat.restart();
    QCOMPARE(chat.shownTexts(), QStringList{u"hello"_s});
}

void OutboxTest::oneLaneKeepsItsOrder()
{
    Chat chat;
    QStringList texts, sent;
    for (int i = 0; i < 5; ++i) {
        texts.append(QString::number(i));
        chat.say(texts.last());
    }
    for (int i = 0; i < 5; ++i) {
        const auto frames = chat.heard<frames::SendCommand>();
        QCOMPARE(frames.size(), 1);
        sent.append(frames[0].command.args["text"_L1].toString());
        chat.verdictDone(frames[0].command.uuid, 0);
    }
    QCOMPARE(sent, texts);
}

void OutboxTest::otherLanesGoOnMeanwhile()
{
    Chat chat;
    const Id other = chat.id();
    chat.say(u"here"_s);
    chat.submit(SendMessage{chat.id(), other, u"there"_s, {}});
    chat.submit(commands::SetCapacity{5, 3});
    QCOMPARE(chat.heard<frames::SendCommand>().size(), 3);
}

void OutboxTest::aRefusedOneFreesItsLane()
{
    Chat chat;
    const Id first = chat.say(u"first"_s);
    chat.say(u"second"_s);
    QCOMPARE(chat.sentTexts(), QStringList{u"first"_s});
    chat.verdictRefused(first, codes::notAllowed, u"No."_s);
    QCOMPARE(chat.sentTexts(), QStringList{u"second"_s});
    QCOMPARE(chat.shownTexts(), QStringList{u"second"_s});
    QCOMPARE(chat.engine->link().refused, 1);
}

void OutboxTest::aRetryHoldsItsLane()
{
    Chat chat;
    const Id first = chat.say(u"first"_s);
    chat.say(u"second"_s);
    chat.sentTexts();
    chat.say(frames::Verdict{first, frames::VerdictResult::Retry, 0, u"too_many_requests"_s, {}, {}, 700});
    chat.pass(Milliseconds(690));
    QVERIFY(chat.sentTexts().isEmpty());
    QCOMPARE(chat.command(first)->state, CommandState::Waiting);
    chat.pass(Milliseconds(20));
    QCOMPARE(chat.sentTexts(), QStringList{u"first"_s});
}

void OutboxTest::atMostSixtyFourAreWithoutVerdict()
{
    Chat chat;
    for (int i = 0; i < 70; ++i)
        chat.submit(SendMessage{chat.id(), chat.id(), QString::number(i), {}});
    const auto sent = chat.heard<frames::SendCommand>();
    QCOMPARE(sent.size(), 64);
    chat.verdictDone(sent[0].command.uuid, 0);
    QCOMPARE(chat.heard<frames::SendCommand>().size(), 1);
}

void OutboxTest::afterAReconnectTheSameBytesAreSaidAgain()
{
    Chat chat;
    chat.say(u"hello"_s);
    const auto first = chat.heard<frames::SendCommand>().value(0);
    chat.restart();
    chat.meet();
    chat.welcomeDelta();
    const auto second = chat.heard<frames::SendCommand>().value(0);
    QCOMPARE(encodeFrame(second), encodeFrame(first));
}

void OutboxTest::aHeldCommandIsNotSentBeforeItsTime()
{
    Chat chat;
    chat.submit(commands::SolveCase{chat.caseId, u"Cable."_s}, {Milliseconds(8'000), {}, {}});
    chat.pass(Milliseconds(7'900));
    QVERIFY(chat.heard<frames::SendCommand>().isEmpty());
    QCOMPARE(chat.engine->view().get<CaseBody>(chat.caseId)->state, CaseState::Solved);
    chat.pass(Milliseconds(200));
    QCOMPARE(chat.heard<frames::SendCommand>().size(), 1);
}

void OutboxTest::aHeldCommandSurvivesTheAppsEnd()
{
    Chat chat;
    const Id uuid = chat.submit(commands::SolveCase{chat.caseId, u"Cable."_s},
                                {Milliseconds(8'000), {}, {}});
    chat.pass(Milliseconds(3'000));
    chat.restart();
    chat.meet();
    chat.welcomeDelta();
    QVERIFY(chat.engine->view().isHeld(*chat.command(uuid)));
    QVERIFY(chat.heard<frames::SendCommand>().isEmpty());
    chat.pass(Milliseconds(5'100));
    QCOMPARE(chat.heard<frames::SendCommand>().value(0).command.uuid, uuid);
}

void OutboxTest::aHeldCommandLetsLaterOnesPass()
{
    Chat chat;
    chat.submit(commands::SolveCase{chat.caseId, u"Cable."_s}, {Milliseconds(8'000), {}, {}});
    chat.say(u"goodbye"_s);
    QCOMPARE(chat.sentTexts(), QStringList{u"goodbye"_s});
}

void OutboxTest::aHeldCommandCanBeTakenBackOrReleased()
{
    Chat chat;
    const SubmitOptions held{Milliseconds(8'000), {}, {}};
    const Id first = chat.submit(commands::SolveCase{chat.caseId, u"Cable."_s}, held);
    QVERIFY(chat.keep(local::DropCommand{first}));
    QCOMPARE(chat.engine->view().get<CaseBody>(chat.caseId)->state, CaseState::Assigned);
    QVERIFY(chat.takeChanges().cases.contains(chat.caseId));
    const Id second = chat.submit(commands::SolveCase{chat.caseId, u"Plug."_s}, held);
    QVERIFY(chat.keep(local::ReleaseCommand{second}));
    QCOMPARE(chat.heard<frames::SendCommand>().value(0).command.uuid, second);
    chat.pass(Milliseconds(9'000));
    QVERIFY(chat.heard<frames::SendCommand>().isEmpty());
}

void OutboxTest::whatIsOnItsWayCannotBeTakenBackNotEvenAfterARestart()
{
    Chat chat;
    const Id sent = chat.say(u"sent"_s);
    const Id waits = chat.say(u"its turn has not come"_s);
    QCOMPARE(chat.keep(local::DropCommand{sent}).error().code, u"too_late"_s);
    chat.isReachable = false;
    chat.restart();
    QCOMPARE(chat.keep(local::DropCommand{sent}).error().code, u"too_late"_s);
    QVERIFY(chat.keep(local::DropCommand{waits}));
    QCOMPARE(chat.shownTexts(), QStringList{u"sent"_s});
}

void OutboxTest::aRefusedMessageStaysUntilItIsDropped()
{
    Chat chat;
    const Id uuid = chat.say(u"mine"_s);
    chat.verdictRefused(uuid, codes::caseMoved, u"This case went to somebody else."_s);
    chat.restart();
    QCOMPARE(chat.command(uuid)->state, CommandState::Refused);
    QCOMPARE(chat.command(uuid)->text, u"This case went to somebody else."_s);
    QCOMPARE(chat.command(uuid)->ownWords(), u"mine"_s);
    QVERIFY(chat.keep(local::DropCommand{uuid}));
    QVERIFY(!Rig::dump(chat.local->database()).contains("mine"));
}

void OutboxTest::aRefusedMarkerIsNobodysConcern()
{
    Chat chat;
    const Id uuid = chat.submit(commands::SetMarker{chat.caseId, 4});
    QCOMPARE(chat.engine->link().waiting, 0);
    chat.verdictRefused(uuid, codes::caseMoved);
    QVERIFY(!chat.command(uuid));
    QCOMPARE(chat.engine->link().refused, 0);
}

void OutboxTest::aLostAcceptIsToldForSixSeconds()
{
    Chat chat;
    const Id uuid = chat.submit(commands::AcceptOffer{chat.id(), chat.id()});
    QVERIFY(chat.heard<frames::SendCommand>().value(0).command.notAfter.has_value());
    chat.verdictRefused(uuid, codes::alreadyTaken);
    QCOMPARE(chat.command(uuid)->code, u"already_taken"_s);
    QCOMPARE(chat.engine->link().refused, 0);
    chat.pass(Milliseconds(5'900));
    QVERIFY(chat.command(uuid));
    chat.takeChanges();
    chat.pass(Milliseconds(200));
    QVERIFY(!chat.command(uuid));
    QVERIFY(chat.takeChanges().commands.contains(uuid));
}

void OutboxTest::anAcceptThatNeverLeftIsTooLateByItself()
{
    Chat chat;
    chat.isReachable = false;
    chat.hangUp();
    const Id uuid = chat.submit(commands::AcceptOffer{chat.id(), chat.id()},
                                {{}, chat.platformNow() + Milliseconds(20'000), {}});
    chat.pass(Milliseconds(20'100));
    QCOMPARE(chat.command(uuid)->code, u"too_late"_s);
    chat.isReachable = true;
    chat.meet();
    chat.welcomeDelta();
    QVERIFY(chat.heard<frames::SendCommand>().isEmpty());
}

void OutboxTest::aRolledBackComputerGoesOnBehindTheLastNumber()
{
    Chat chat;
    chat.hangUp();
    QCOMPARE(chat.meet().nextN, 1);
    chat.welcomeDelta(-1, 41);
    chat.say(u"after the rollback"_s);
    QCOMPARE(chat.heard<frames::SendCommand>().value(0).n, 42);
    chat.restart();
    QCOMPARE(chat.meet().nextN, 43);
}

void OutboxTest::aResetOffersTheTailOnceMore()
{
    Chat chat;
    QStringList texts;
    for (int i = 0; i < 3; ++i) {
        texts.append(u"taken %1"_s.arg(i));
        chat.verdictDone(chat.say(texts.last()), 0);
    }
    chat.say(texts.emplaceBack(u"not taken"_s));
    chat.sentTexts();
    chat.hangUp();
    chat.meet();
    chat.welcomeReset({chat.ownScope(), caseScope(chat.caseId)}, 5);
    QStringList offered;
    for (int i = 0; i < 4; ++i) {
        const auto frames = chat.heard<frames::SendCommand>();
        QCOMPARE(frames.size(), 1);
        offered.append(frames[0].command.args["text"_L1].toString());
        chat.verdictDone(frames[0].command.uuid, 5);
    }
    QCOMPARE(offered, texts);
    chat.page(caseScope(chat.caseId), {});  // their rows may stand on it
    QCOMPARE(chat.engine->link().waiting, 0);
    QVERIFY(chat.sentTexts().isEmpty());
    chat.restart();
    chat.meet();
    chat.welcomeDelta();
    QVERIFY(chat.sentTexts().isEmpty());
}

void OutboxTest::aTailOlderThanSevenDaysIsForgotten()
{
    Chat chat;
    chat.verdictDone(chat.say(u"qqold words"_s), 0);
    chat.sentTexts();
    chat.hangUp();
    chat.isReachable = false;
    chat.pass(std::chrono::hours(24 * 6));
    chat.isReachable = true;
    chat.meet();
    chat.welcomeDelta();
    QVERIFY(Rig::dump(chat.local->database()).contains("qqold"));
    chat.hangUp();
    chat.isReachable = false;
    chat.pass(std::chrono::hours(24 * 2));
    chat.isReachable = true;
    chat.meet();
    chat.welcomeReset({chat.ownScope(), caseScope(chat.caseId)}, 5);
    QVERIFY(!Rig::dump(chat.local->database()).contains("qqold"));
    QVERIFY(chat.sentTexts().isEmpty());
}

void OutboxTest::aRevokeCutsTheTailButKeepsUntakenText()
{
    Chat chat;
    const Id taken = chat.say(u"qqtaken words"_s);
    chat.verdictDone(taken, 0);
    const Id waits = chat.say(u"qquntaken words"_s);
    chat.batch({revoke(caseScope(chat.caseId))});
    QByteArray stored = Rig::dump(chat.local->database());
    QVERIFY(!stored.contains("qqtaken"));
    QVERIFY(stored.contains(taken.toString().toLatin1()) && stored.contains("qquntaken"));
    chat.verdictRefused(waits, codes::caseMoved, u"Moved."_s);
    QCOMPARE(chat.command(waits)->state, CommandState::Refused);
    QCOMPARE(chat.command(waits)->ownWords(), u"qquntaken words"_s);
    // Taken after all, but said when the case had left: cut as well.
    const Id late = chat.say(u"qqlate words"_s);
    chat.verdictDone(late, 1);
    QVERIFY(!Rig::dump(chat.local->database()).contains("qqlate"));
    // A reset has nothing left to say of what was cut.
    chat.sentTexts();
    chat.hangUp();
    chat.meet();
    chat.welcomeReset({chat.ownScope()}, 9);
    QVERIFY(chat.heard<frames::SendCommand>().isEmpty());
}

void OutboxTest::badCommandsAreNotStored()
{
    Chat chat;
    QVERIFY(chat.say(QString()).isNull());
    QVERIFY(chat.say(QString(33 * 1024, u'x')).isNull());
    QVERIFY(chat.engine->outbox().entries().empty());
    QCOMPARE(*chat.local->unsentCount(), 0);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
