// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/QualityEntities.h"
#include "tests/platform/domain/ReviewDesk.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The customer's stars, and what they make of the expert's standing.
class TestRatings : public QObject {
    Q_OBJECT

    static QString rate(ReviewDesk &desk, const CaseMade &made, int stars,
                        const QString &text = {})
    {
        return desk.stage
            .tell(Stage::customer(made), commands::RateCase{made.caseId, stars, text})
            .code;
    }
    static int rankOf(ReviewDesk &desk, const Expert &expert)
    {
        const Rows rows = desk.stage.query("SELECT rank FROM reputation WHERE account = $1",
                                           {expert.account});
        return rows.isEmpty() ? -1 : int(rows.first().integer(0));
    }

private Q_SLOTS:
    void theExpertHearsAtOnceAndTheLastWordCounts()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        TestClient app(desk.stage, desk.expert.viewer);
        app.connect();
        QCOMPARE(rate(desk, made, 3), QString());
        app.settle();
        QCOMPARE(app.body(u"rating"_s, made.caseId)->value("stars"_L1).toInt(), 3);
        QCOMPARE(rate(desk, made, 5, u"  Doch sehr gut.  "_s), QString());
        app.settle();
        const QJsonObject body = *app.body(u"rating"_s, made.caseId);
        QCOMPARE(body.value("stars"_L1).toInt(), 5);
        QCOMPARE(body.value("text"_L1).toString(), u"Doch sehr gut."_s);
        QVERIFY(body.contains("edited_at"_L1));
        QCOMPARE(body.value("edit_until"_L1).toInteger(),
                 desk.stage.row(made.caseId).body.reopenUntil->ms);
    }

    void nobodyRatesAnOpenCaseOrAfterFourteenDays()
    {
        ReviewDesk desk;
        const CaseMade open = desk.solved(desk.expert);
        QCOMPARE(rate(desk, open, 5), u"wrong_state"_s);
        const CaseMade made = desk.closed();
        QCOMPARE(rate(desk, made, 0), u"bad_command"_s);
        QCOMPARE(rate(desk, made, 6), u"bad_command"_s);
        desk.stage.advance(14 * 24h + 1min);
        QCOMPARE(rate(desk, made, 5), u"too_late"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM rating"), 0);
    }

    void neitherStrangersNorTheExpertRate()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        const CaseMade other = desk.closed();
        const commands::RateCase five{made.caseId, 5, {}};
        QCOMPARE(desk.stage.tell(desk.expert.viewer, five).code, u"not_allowed"_s);
        QCOMPARE(desk.stage.tell(desk.first.viewer, five).code, u"not_allowed"_s);
        QCOMPARE(desk.stage.tell(Stage::customer(other), five).code, u"not_allowed"_s);
        QCOMPARE(desk.stage.tell(Stage::customer(made, false), five).code, u"not_allowed"_s);
    }

    void theExpertAnswersOnce()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        const commands::AnswerRating thanks{made.caseId, u"Vielen Dank!"_s};
        QCOMPARE(desk.stage.tell(desk.expert.viewer, thanks).code, u"wrong_state"_s);
        QCOMPARE(rate(desk, made, 4), QString());
        TestClient page(desk.stage, Stage::customer(made));
        page.connect();
        const Expert other = desk.stage.expert(u"Bo Lund"_s);
        QCOMPARE(desk.stage.tell(other.viewer, thanks).code, u"not_allowed"_s);
        QCOMPARE(desk.stage.tell(desk.expert.viewer, thanks).code, QString());
        page.settle();
        QCOMPARE(page.body(u"rating"_s, made.caseId)->value("answer"_L1).toString(),
                 u"Vielen Dank!"_s);
        QCOMPARE(desk.stage.tell(desk.expert.viewer, thanks).code, u"wrong_state"_s);
    }

    void anAnswerDoesNotStandUnderTheStarsOfSomebodyElse()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        QCOMPARE(rate(desk, made, 2), QString());
        QCOMPARE(desk.stage.tell(desk.expert.viewer,
                                 commands::AnswerRating{made.caseId, u"Schade."_s}).code,
                 QString());
        const Expert other = desk.stage.expert(u"Bo Lund"_s);
        must(desk.stage.platform().change([&](Work &work) {
            work.sql.run("UPDATE cases SET assignee = $1 WHERE id = $2",
                         {other.account, made.caseId});
            return work.sql.result();
        }));
        QCOMPARE(rate(desk, made, 5), QString());
        QCOMPARE(desk.stage.query("SELECT answer FROM rating").first().text(0), QString());
        QCOMPARE(desk.stage.tell(other.viewer,
                                 commands::AnswerRating{made.caseId, u"Danke!"_s}).code,
                 QString());
    }

    void whoReviewsSeesNoStarsOfACaseThatWaits()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        QCOMPARE(rate(desk, made, 2, u"Kanarienvogel"_s), QString());
        must(desk.stage.platform().change([&](Work &work) {
            return grantCase(work, desk.first.account, made.caseId);
        }));
        TestClient reader(desk.stage, desk.first.viewer);
        reader.connect();
        QVERIFY(reader.body(u"case"_s, made.caseId));
        QVERIFY(!reader.body(u"rating"_s, made.caseId));
        QCOMPARE(rate(desk, made, 1, u"Kanarienvogel"_s), QString());
        reader.settle();
        QVERIFY(!reader.everythingHeard().contains("Kanarienvogel"));
    }

    void starsMoveTheBoundThatOffersSee()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        const int confirmed = rankOf(desk, desk.expert);
        QVERIFY(confirmed > 0);
        QCOMPARE(rate(desk, made, 1), QString());
        const int one = rankOf(desk, desk.expert);
        QVERIFY2(one < confirmed, qPrintable(u"%1 %2"_s.arg(one).arg(confirmed)));
        QCOMPARE(rate(desk, made, 5), QString());
        QVERIFY(rankOf(desk, desk.expert) > one);
        TestClient app(desk.stage, desk.expert.viewer);
        app.connect();
        QCOMPARE(app.count(u"reputation"_s), 1);
        TestClient other(desk.stage, desk.first.viewer);
        other.connect();
        QCOMPARE(other.count(u"reputation"_s), 0);
    }

    void aReopenedCaseLowersIt()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        const int confirmed = rankOf(desk, desk.expert);
        ReviewDesk::done(
            desk.stage.tell(Stage::customer(made), commands::ReopenCase{made.caseId}));
        QVERIFY(rankOf(desk, desk.expert) < confirmed);
    }
};

QTEST_GUILESS_MAIN(TestRatings)
#include "tst_ratings.moc"
