// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"
#include "sync/queries/Cases.h"
#include "sync/queries/Conversation.h"
#include "sync/queries/Local.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// The Cases list and one case: groups, offers, what is asked and what is lost.
class CaseListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesFromOfferedToNeedsYouToWaitingToSolved();
    void aSnoozedCaseIsScheduledUntilItsTimeOrTheCustomersWord();
    void aCaseMayWaitForTheCustomersAnswerAlone();
    void anOfferWhoseTimeIsOverWaitsForThePlatformsWord();
    void unreadIsWhatTheMarkerHasNotReached();
    void aMessageOfFilesAloneIsKnownByTheFilesName();
    void whatIsMarkedUnreadNeedsMeUntilItIsOpenedAlsoAfterARestart();
    void onlyOwnWordsWithoutFilesGoBackIntoADraft();
    void anAcceptedOfferBecomesItsCaseInPlace();
    void anOfferLostToAnotherStaysForSixSeconds();
    void ownCasesOnlyAndFourteenDaysAfterTheirClose();
    void aRefusedWordBringsItsCaseBackAlsoWhenTheCaseIsGone();
    void aGivenBackCaseLeavesTheListAndStaysReadable();
};

void CaseListTest::aCaseGoesFromOfferedToNeedsYouToWaitingToSolved()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    const Id uuid = desk.says(u"Good morning"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::Waiting);
    QCOMPARE(list.rows().value(0).lastText, u"Good morning"_s);
    QVERIFY(list.rows().value(0).lastIsMine);
    QCOMPARE(list.rows().value(0).waiting, 1);
    desk.taken(uuid, 1, 1, u"Good morning"_s);
    QCOMPARE(list.rows().value(0).waiting, 0);
    desk.customerSays(2, 1, u"It is dark"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QCOMPARE(list.rows().value(0).unread, 1);
    desk.submit(commands::SetMarker{desk.caseId, 1});
    QCOMPARE(list.rows().value(0).unread, 0);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    desk.submit(commands::SolveCase{desk.caseId, u"Plug."_s});
    QCOMPARE(list.rows().value(0).group, CaseGroup::Solved);
    QVERIFY(list.isSame);
}

void CaseListTest::aSnoozedCaseIsScheduledUntilItsTimeOrTheCustomersWord()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Instant until = desk.platformNow() + std::chrono::hours(1);
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, until}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    desk.isReachable = false;
    desk.hangUp();
    desk.pass(std::chrono::minutes(61));
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QVERIFY(list.isSame);
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, desk.platformNow() + std::chrono::hours(1)}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    desk.isReachable = true;
    desk.meet();
    desk.welcomeDelta();
    desk.customerSays(1, 1, u"Now"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    // What he has said before does not hinder, read or not.
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, desk.platformNow() + std::chrono::hours(1)}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    QCOMPARE(list.rows().value(0).unread, 1);
    desk.customerSays(2, 2, u"And now"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    // His word has ended it; to have read that does not bring it back.
    desk.submit(commands::SetMarker{desk.caseId, 2});
    QVERIFY(!list.rows().value(0).snoozedUntil);
}

void CaseListTest::aCaseMayWaitForTheCustomersAnswerAlone()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, {}, true}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    QVERIFY(list.rows().value(0).snoozedForAnswer);
    QVERIFY(!list.rows().value(0).snoozedUntil);
    desk.pass(std::chrono::hours(24 * 40));
    QCOMPARE(CasesQuery().rows(desk.engine->view()).value(0).group, CaseGroup::Scheduled);
    desk.restart();
    QCOMPARE(CasesQuery().rows(desk.engine->view()).value(0).group, CaseGroup::Scheduled);
}

void CaseListTest::anOfferWhoseTimeIsOverWaitsForThePlatformsWord()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id newCase = desk.id();
    OfferBody offer = desk.offer(newCase);
    desk.batch({put(desk.ownScope(), offer)});
    const auto row = [&] { return CasesQuery().row(desk.engine->view(), newCase.toString()); };
    desk.pass(offer.endsAt - desk.platformNow() + Milliseconds(500));
    QVERIFY(row() && row()->lostCode.isEmpty());
    // It goes on, open to others.
    offer.exclusive = false;
    offer.endsAt = desk.platformNow() + std::chrono::seconds(30);
    desk.batch({put(desk.ownScope(), offer, 2)});
    desk.pass(std::chrono::seconds(29));
    QVERIFY(row() && row()->lostCode.isEmpty());
    // Nothing more is heard: it is over, and says so for some seconds.
    desk.pass(std::chrono::seconds(4));
    QCOMPARE(row()->lostCode, u"expired"_s);
    QVERIFY(list.isSame);
    desk.pass(std::chrono::seconds(6));
    QVERIFY(!row());
    QVERIFY(list.isSame);
}

void CaseListTest::unreadIsWhatTheMarkerHasNotReached()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    for (int i = 1; i <= 5; ++i)
        desk.customerSays(i, i, u"x"_s);
    QCOMPARE(list.rows().value(0).unread, 5);
    desk.batch({put(caseScope(desk.caseId), MarkerBody{markerId(desk.caseId, Side::Expert),
                                                       desk.caseId, Side::Expert, 3})});
    QCOMPARE(list.rows().value(0).unread, 2);
    QVERIFY(list.isSame);
}

void CaseListTest::aMessageOfFilesAloneIsKnownByTheFilesName()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    MessageBody message = messageBody(desk.id(), desk.caseId, 1, Side::Customer, 1, u" "_s,
                                      desk.platformNow());
    message.files = {{desk.id(), u"error.log"_s, u"text/plain"_s, 10}};
    desk.batch({put(caseScope(desk.caseId), message)});
    QCOMPARE(list.rows().value(0).lastText, u"error.log"_s);
    message.text = u"See here"_s;
    desk.batch({put(caseScope(desk.caseId), message, 2)});
    QCOMPARE(list.rows().value(0).lastText, u"See here"_s);
}

void CaseListTest::whatIsMarkedUnreadNeedsMeUntilItIsOpenedAlsoAfterARestart()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    Watch detail(desk, CaseDetailQuery{desk.caseId});
    desk.taken(desk.says(u"Hello"_s), 1, 1, u"Hello"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::Waiting);
    QVERIFY(desk.keep(local::MarkUnread{desk.caseId, true}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QCOMPARE(list.rows().value(0).unread, 1);
    QVERIFY(detail.rows().value(0).markedUnread);
    desk.restart();
    QCOMPARE(CasesQuery().rows(desk.engine->view()).value(0).unread, 1);
    QVERIFY(desk.keep(local::MarkUnread{desk.caseId, false}));
    QCOMPARE(CasesQuery().rows(desk.engine->view()).value(0).group, CaseGroup::Waiting);
}

void CaseListTest::onlyOwnWordsWithoutFilesGoBackIntoADraft()
{
    Desk desk;
    Watch waiting(desk, WaitingQuery());
    desk.isReachable = false;
    desk.hangUp();
    desk.says(u"Hello"_s);
    desk.submit(commands::SaveNote{desk.id(), desk.caseId, 0, u"A note"_s});
    desk.submit(commands::SolveCase{desk.caseId, u"Plug."_s});
    QStringList modes;
    for (const WaitingRow &row : waiting.rows())
        modes.append(row.draftMode);
    QCOMPARE(modes, (QStringList{u"reply"_s, u"note"_s, QString()}));
    Desk away;
    away.isReachable = false;
    away.hangUp();
    away.says(u"Hello"_s);
    away.submit(commands::GiveBackCase{away.caseId, u"Away"_s});
    for (const WaitingRow &row : WaitingQuery().rows(away.engine->view()))
        QVERIFY(row.draftMode.isEmpty());
}

void CaseListTest::anAcceptedOfferBecomesItsCaseInPlace()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id newCase = desk.id();
    OfferBody offer = desk.offer(newCase);
    desk.batch({put(desk.ownScope(), offer)});
    QCOMPARE(list.rows().size(), 2);
    const auto rowOf = [&] {
        for (const CaseView &row : list.rows()) {
            if (row.caseId == newCase)
                return row;
        }
        return CaseView();
    };
    QCOMPARE(rowOf().group, CaseGroup::Offered);
    const Id uuid = desk.submit(commands::AcceptOffer{offer.id, newCase});
    QVERIFY(rowOf().asking);
    offer.state = OfferState::Accepted;
    offer.endedAt = desk.platformNow();
    desk.verdictDone(uuid, desk.cache->cursor().cursor + 2);
    desk.batch({put(desk.ownScope(), offer, 2), grant(caseScope(newCase))});
    QCOMPARE(rowOf().group, CaseGroup::Offered);
    QVERIFY(rowOf().asking);
    desk.page(caseScope(newCase), {row(caseBody(desk, newCase))});
    QCOMPARE(rowOf().group, CaseGroup::NeedsYou);
    QCOMPARE(rowOf().key, newCase.toString());
    QVERIFY(list.isSame);
}

void CaseListTest::anOfferLostToAnotherStaysForSixSeconds()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id newCase = desk.id();
    OfferBody offer = desk.offer(newCase);
    desk.batch({put(desk.ownScope(), offer)});
    const Id uuid = desk.submit(commands::AcceptOffer{offer.id, newCase});
    desk.verdictRefused(uuid, codes::alreadyTaken);
    QCOMPARE(list.rows().size(), 2);
    offer.state = OfferState::Lost;
    offer.endedAt = desk.platformNow();
    desk.batch({put(desk.ownScope(), offer, 2)});
    QCOMPARE(list.rows().size(), 2);
    QCOMPARE(CaseDetailQuery{newCase}.rows(desk.engine->view()).value(0).lostCode, u"already_taken"_s);
    desk.pass(Milliseconds(6'200));
    QCOMPARE(list.rows().size(), 1);
    QVERIFY(list.isSame);
    desk.restart();
    QCOMPARE(CasesQuery().rows(desk.engine->view()).size(), 1);
}

void CaseListTest::ownCasesOnlyAndFourteenDaysAfterTheirClose()
{
    Desk desk;
    const auto shown = [&](const CaseBody &body) {
        desk.batch({put(caseScope(desk.caseId), body, 9)});
        return CasesQuery().rows(desk.engine->view()).size() == 1;
    };
    CaseBody body = caseBody(desk, desk.caseId);
    body.assignee = desk.id();
    QVERIFY(!shown(body));
    body.assignee = desk.account;
    body.state = CaseState::Closed;
    body.closedAt = desk.platformNow() - std::chrono::days(13);
    QVERIFY(shown(body));
    body.closedAt = desk.platformNow() - std::chrono::days(15);
    QVERIFY(!shown(body));
}

void CaseListTest::aRefusedWordBringsItsCaseBackAlsoWhenTheCaseIsGone()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id uuid = desk.says(u"my words"_s);
    desk.batch({revoke(caseScope(desk.caseId))});
    QVERIFY(list.rows().isEmpty());
    desk.verdictRefused(uuid, codes::caseMoved, u"This case went to somebody else."_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QCOMPARE(list.rows().value(0).refused, 1);
    const auto detail = CaseDetailQuery{desk.caseId}.rows(desk.engine->view()).value(0);
    QVERIFY(!detail.body);
    QCOMPARE(detail.goneText, u"This case went to somebody else."_s);
    const auto talk = ConversationQuery{desk.caseId}.rows(desk.engine->view());
    QCOMPARE(talk.value(0).message->text, u"my words"_s);
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QVERIFY(list.rows().isEmpty());
    QVERIFY(list.isSame);
}

void CaseListTest::aGivenBackCaseLeavesTheListAndStaysReadable()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id uuid = desk.submit(commands::GiveBackCase{desk.caseId, u"ill"_s},
                                {Milliseconds(8'000), {}, {}});
    QVERIFY(list.rows().isEmpty());
    const auto detail = CaseDetailQuery{desk.caseId}.rows(desk.engine->view()).value(0);
    QVERIFY(detail.givingBack);
    QVERIFY(detail.body);
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QCOMPARE(list.rows().size(), 1);
    QVERIFY(list.isSame);
}

QTEST_GUILESS_MAIN(CaseListTest)
#include "tst_case_list.moc"
