// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Ratings.h"

#include "sync/queries/Local.h"
#include "sync/queries/OwnData.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// Customers' stars as an expert is told of them, with what waits.
class RatingsTest : public QObject {
    Q_OBJECT

    // A closed case of this expert's, with two stars.
    struct Rated : Desk {
        Rated()
        {
            theCase = *engine->view().get<CaseBody>(caseId);
            theCase.state = CaseState::Closed;
            theCase.assignee = account;
            theCase.closedAt = platformNow();
            rating.id = rating.caseId = caseId;
            rating.stars = 2;
            rating.at = platformNow();
            batch({put(caseScope(caseId), theCase, 9), put(caseScope(caseId), rating)});
        }
        CaseBody theCase;
        RatingBody rating;
    };

private Q_SLOTS:
    void anAnswerShowsAtOnceAndCanBeTakenBackUntilItIsSent()
    {
        Rated desk;
        Watch ratings(desk, RatingsQuery{});
        QCOMPARE(ratings.rows().value(0).body.stars, 2);
        QCOMPARE(ratings.rows().value(0).customer, u"T. Brandt"_s);
        desk.hangUp();
        const Id uuid = desk.submit(commands::AnswerRating{desk.caseId, u"I am sorry."_s});
        QCOMPARE(ratings.rows().value(0).answer, u"I am sorry."_s);
        QVERIFY(ratings.rows().value(0).sending && ratings.rows().value(0).mayTakeBack);
        QVERIFY(ratings.isSame);
        QVERIFY(desk.keep(local::DropCommand{uuid}));
        QCOMPARE(ratings.rows().value(0).answer, QString());
        QVERIFY(ratings.isSame);
    }

    void whatIsOnItsWayCannotBeTakenBackAndStaysWhenItHasArrived()
    {
        Rated desk;
        Watch ratings(desk, RatingsQuery{});
        const Id uuid = desk.submit(commands::AnswerRating{desk.caseId, u"I am sorry."_s});
        QVERIFY(ratings.rows().value(0).sending && !ratings.rows().value(0).mayTakeBack);
        desk.verdictDone(uuid, desk.cache->cursor().cursor + 1);
        QVERIFY(ratings.rows().value(0).sending);
        desk.rating.answer = u"I am sorry."_s;
        desk.batch({put(caseScope(desk.caseId), desk.rating, 2)});
        QCOMPARE(ratings.rows().value(0).answer, u"I am sorry."_s);
        QVERIFY(!ratings.rows().value(0).sending);
        QVERIFY(ratings.isSame);
    }

    void aRefusedAnswerKeepsItsWordsAndSaysWhy()
    {
        Rated desk;
        Watch ratings(desk, RatingsQuery{});
        const Id uuid = desk.submit(commands::AnswerRating{desk.caseId, u"I am sorry."_s});
        desk.verdictRefused(uuid, "wrong_state", u"There is no rating that waits."_s);
        const RatingRow row = ratings.rows().value(0);
        QCOMPARE(row.answer, QString());
        QCOMPARE(row.refused, u"I am sorry."_s);
        QCOMPARE(row.problem, u"There is no rating that waits."_s);
        QCOMPARE(row.command, uuid);
        QVERIFY(ratings.isSame);
    }

    void whatIsTakenAlongHoldsOldCasesAndOnlyHisOwnTime()
    {
        Rated desk;
        desk.theCase.closedAt = desk.platformNow() - RatingsQuery::since * 2;
        EarningBody earning;
        earning.id = desk.id();
        earning.caseId = desk.caseId;
        EarningBody alone;
        alone.id = desk.id();
        alone.caseId = desk.id();
        alone.number = u"48-1000"_s;
        ReceiptBody receipt;
        receipt.id = earning.id;
        receipt.caseId = desk.caseId;
        receipt.receipt.pieces.resize(2);
        receipt.receipt.pieces[0].account = desk.account;
        receipt.receipt.pieces[1].account = desk.id();
        desk.batch({put(caseScope(desk.caseId), desk.theCase, 10), put(desk.ownScope(), earning),
                    put(desk.ownScope(), alone), put(desk.ownScope(), receipt)});
        const auto rows = OwnDataQuery{}.rows(desk.engine->view());
        QCOMPARE(rows.size(), 1);
        const QList<OwnCase> cases = rows[0].cases;
        QCOMPARE(cases.size(), 2);
        QCOMPARE(cases[0].body.id, desk.caseId);
        QCOMPARE(cases[0].rating->stars, 2);
        QCOMPARE(cases[0].earning->id, earning.id);
        QCOMPARE(cases[0].pieces.size(), 1);
        QCOMPARE(cases[0].pieces[0].account, desk.account);
        QCOMPARE(cases[1].body.number, u"48-1000"_s);
    }

    void onlyHisOwnAndNotOldOnesAreListed()
    {
        Rated desk;
        Watch ratings(desk, RatingsQuery{});
        desk.theCase.assignee = desk.id();
        desk.batch({put(caseScope(desk.caseId), desk.theCase, 10)});
        QCOMPARE(ratings.rows().size(), 0);
        desk.theCase.assignee = desk.account;
        desk.theCase.closedAt = desk.platformNow() - RatingsQuery::since - Milliseconds(1);
        desk.batch({put(caseScope(desk.caseId), desk.theCase, 11)});
        QCOMPARE(ratings.rows().size(), 0);
        QVERIFY(ratings.isSame);
    }
};

QTEST_GUILESS_MAIN(RatingsTest)
#include "tst_ratings.moc"
