// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/QualityEntities.h"
#include "platform/domain/Figures.h"
#include "platform/domain/JsonColumn.h"
#include "tests/platform/domain/ReviewDesk.h"
#include "tests/platform/domain/TestClient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Reviews in their order, by people who have nothing to do with the case, and what comes of them.
class TestReviews : public QObject {
    Q_OBJECT

    static QString stateOf(ReviewDesk &desk, const Id &review)
    {
        return desk.stage.query("SELECT state FROM review WHERE id = $1", {review})
            .first()
            .text(0);
    }
    // A certain case whose double review chance has asked for.
    static void double_(ReviewDesk &desk)
    {
        must(desk.stage.platform().change([&](Work &work) -> Result<void> {
            NewReview again = loadReview(work.sql, work.sql.row("SELECT id FROM review")->id(0))->of;
            again.round = ReviewRound::Second;
            addReview(work, again);
            return {};
        }));
    }
    static ReviewResultBody result(ReviewDesk &desk)
    {
        TestClient app(desk.stage, desk.expert.viewer);
        app.connect();
        const Rows rows = desk.stage.query("SELECT id FROM review_result");
        if (rows.isEmpty())
            return {};
        return fromJson<ReviewResultBody>(*app.body(u"review_result"_s, rows.first().id(0)),
                                          Strictness::Lenient)
            .valueOr(ReviewResultBody());
    }

private Q_SLOTS:
    void heTakesTheNextOnesAndHoldsAtMostFive()
    {
        ReviewDesk desk;
        for (int i = 0; i < 5; ++i) {
            desk.closed();
            desk.stage.advance(1min);
        }
        QCOMPARE(desk.take(desk.first, 2), QString());
        const Rows rows = desk.stage.query("SELECT taken_by FROM review ORDER BY drawn_at");
        QVERIFY(!rows[0].isNull(0) && !rows[1].isNull(0) && rows[2].isNull(0));
        QCOMPARE(desk.take(desk.first, 4), u"quota_exceeded"_s);
        QCOMPARE(desk.take(desk.second, 5), QString());
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE state = 'taken'"), 5);
        QCOMPARE(desk.take(desk.third), u"not_eligible"_s);
        QCOMPARE(desk.stage.tell(desk.expert.viewer,
                                 commands::TakeReviews{desk.stage.home(), 1}).code,
                 u"not_allowed"_s);
    }

    void nobodyJudgesACaseOfHis()
    {
        ReviewDesk desk;
        const Expert both = desk.stage.member(u"Zwie Licht"_s, {Role::Expert, Role::Reviewer});
        desk.stage.setSkill(both, u"router"_s, 5);
        desk.stage.setAvailable(desk.expert, false);
        desk.stage.setAvailable(both, true);
        desk.closed(both);
        QCOMPARE(desk.take(both), u"not_eligible"_s);
        // Another's, which he had before him.
        const CaseMade made = desk.stage.assigned(both);
        ReviewDesk::done(desk.stage.tell(both.viewer,
                                         commands::GiveBackCase{made.caseId, u"Krank."_s}));
        desk.stage.setAvailable(desk.expert, true);
        const Id offer = desk.stage.offerOf(made.caseId, desk.expert.account);
        ReviewDesk::done(
            desk.stage.tell(desk.expert.viewer, commands::AcceptOffer{offer, made.caseId}));
        ReviewDesk::done(desk.stage.tell(desk.expert.viewer,
                                         commands::SolveCase{made.caseId, u"Fertig."_s}));
        ReviewDesk::done(
            desk.stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE case_id = $1", {made.caseId}), 1);
        QCOMPARE(desk.take(both), u"not_eligible"_s);
        // Whoever reads the case as staff knows the names.
        must(desk.stage.platform().change([&](Work &work) {
            return grantCase(work, desk.first.account, made.caseId);
        }));
        QCOMPARE(desk.take(desk.first), QString());
        QVERIFY(desk.caseOf(desk.held(desk.first)) != made.caseId);
        QCOMPARE(desk.take(desk.second), QString());
        QCOMPARE(desk.caseOf(desk.held(desk.second)), made.caseId);
    }

    void whatIsGivenBackOrRunsOutWaitsAgain()
    {
        ReviewDesk desk;
        desk.closed();
        auto app = std::make_unique<TestClient>(desk.stage, desk.first.viewer);
        app->connect();
        QCOMPARE(desk.take(desk.first), QString());
        const Id review = desk.held(desk.first);
        app->settle();
        QVERIFY(app->holds(Scope::ofReview(review)));
        QCOMPARE(desk.stage.tell(desk.first.viewer,
                                 commands::ReturnReview{desk.stage.home(), review,
                                                        u"Kenne ihn."_s}).code,
                 QString());
        app->settle();
        QVERIFY(!app->holds(Scope::ofReview(review)));
        app.reset();
        QCOMPARE(stateOf(desk, review), u"waiting"_s);
        QCOMPARE(desk.take(desk.first), u"not_eligible"_s);
        QCOMPARE(desk.take(desk.second), QString());
        const auto lines = [&] {
            QStringList ids;
            for (const Row &row : desk.stage.query("SELECT id FROM review_line ORDER BY n"))
                ids.append(row.text(0));
            return ids;
        };
        const QStringList before = lines();
        QVERIFY(!before.isEmpty());
        desk.stage.advance(12h);
        desk.stage.restart();
        desk.stage.advance(12h);
        QCOMPARE(stateOf(desk, review), u"waiting"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM review_line"), 0);
        QCOMPARE(desk.stage.tell(desk.second.viewer,
                                 commands::SubmitReview{desk.stage.home(), review,
                                                        ReviewDesk::marks(4), {}}).code,
                 u"too_late"_s);
        // What he had marked on his computer still fits.
        QCOMPARE(desk.take(desk.second), QString());
        QCOMPARE(lines(), before);
    }

    void marksMustFitTheScorecardAndTheReview()
    {
        ReviewDesk desk;
        desk.closed();
        desk.closed();
        QCOMPARE(desk.take(desk.first), QString());
        QCOMPARE(desk.take(desk.second), QString());
        QList<ScoreMark> marks = ReviewDesk::marks(4);
        marks.removeLast();
        QCOMPARE(desk.submit(desk.first, marks).code, u"bad_command"_s);
        marks = ReviewDesk::marks(4);
        const Rows foreign = desk.stage.query("SELECT id FROM review_line WHERE review = $1",
                                              {desk.held(desk.second)});
        marks.first().evidence = {foreign.first().id(0)};
        QCOMPARE(desk.submit(desk.first, marks).code, u"bad_command"_s);
        marks = ReviewDesk::marks(2);
        marks.first().reason.clear();
        QCOMPARE(desk.submit(desk.first, marks).code, u"bad_command"_s);
        const Id review = desk.held(desk.first);
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(4)).code, QString());
        QCOMPARE(desk.stage.tell(desk.first.viewer,
                                 commands::SubmitReview{desk.stage.home(), review,
                                                        ReviewDesk::marks(4), {}}).code,
                 u"wrong_state"_s);
        QCOMPARE(desk.stage.tell(desk.first.viewer,
                                 commands::SubmitReview{desk.stage.home(),
                                                        desk.held(desk.second),
                                                        ReviewDesk::marks(4), {}}).code,
                 u"too_late"_s);
    }

    void onlyAfterSubmittingHeLearnsWhyAndTheStars()
    {
        ReviewDesk desk;
        const CaseMade made = desk.closed();
        ReviewDesk::done(desk.stage.tell(Stage::customer(made),
                                         commands::RateCase{made.caseId, 2, u"Naja."_s}));
        TestClient app(desk.stage, desk.first.viewer);
        app.connect();
        QCOMPARE(desk.take(desk.first), QString());
        app.settle();
        QVERIFY(!app.everythingHeard().contains("\"stars\""));
        QVERIFY(!app.everythingHeard().contains("drawn_by"));
        const Id review = desk.held(desk.first);
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(4)).code, QString());
        app.settle();
        const QJsonObject body = *app.body(u"review_done"_s, review);
        QCOMPARE(body.value("stars"_L1).toInt(), 2);
        QCOMPARE(body.value("drawn_by"_L1).toString(), u"random"_s);
        QVERIFY(!body.contains("agreement"_L1));
        QVERIFY(!app.holds(Scope::ofReview(review)));
        QVERIFY(!app.body(u"desk_review"_s, review));
    }

    void theExpertReadsTheMarkedPassageInClear()
    {
        ReviewDesk desk;
        const CaseMade made = desk.stage.assigned(desk.expert);
        ReviewDesk::done(desk.stage.tell(
            desk.expert.viewer, commands::SendMessage{desk.stage.newId(), made.caseId,
                                                      u"Guten Tag Frau Huber!"_s, {}}));
        ReviewDesk::done(desk.stage.tell(desk.expert.viewer,
                                         commands::SolveCase{made.caseId, u"Fertig."_s}));
        ReviewDesk::done(
            desk.stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        QCOMPARE(desk.take(desk.first), QString());
        const Id line = desk.stage.query("SELECT l.id FROM review_line l JOIN message m"
                                         " ON m.id = l.source WHERE l.review = $1",
                                         {desk.held(desk.first)}).first().id(0);
        QList<ScoreMark> marks = ReviewDesk::marks(4);
        marks.first().evidence = {line};
        QCOMPARE(desk.submit(desk.first, marks).code, QString());
        const ReviewResultBody told = result(desk);
        QCOMPARE(told.quotes, QList<QString>{u"Guten Tag Frau Huber!"_s});
        QCOMPARE(told.caseId, made.caseId);
        QCOMPARE(told.objectUntil, desk.stage.clock.wall() + 14 * 24h);
        // The blinded copy is gone.
        QCOMPARE(desk.count("SELECT count(*) FROM review_line WHERE body <> ''"), 0);
    }

    void twoThatDifferTooMuchCallAThird()
    {
        ReviewDesk desk;
        desk.closed();
        double_(desk);
        QCOMPARE(desk.take(desk.first, 2), QString());
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE state = 'taken'"), 1);
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(5)).code, QString());
        QCOMPARE(desk.count("SELECT count(*) FROM review_result"), 0);
        QCOMPARE(desk.take(desk.first), u"not_eligible"_s);
        TestClient app(desk.stage, desk.second.viewer);
        app.connect();
        QCOMPARE(desk.take(desk.second), QString());
        app.settle();
        const Id other = desk.held(desk.second);
        QCOMPARE(desk.submit(desk.second, ReviewDesk::marks(3)).code, QString());
        app.settle();
        QVERIFY(app.body(u"review_done"_s, other)->contains("agreement"_L1));
        QCOMPARE(desk.count("SELECT count(*) FROM review_result"), 0);
        QCOMPARE(desk.take(desk.third), QString());
        QCOMPARE(desk.submit(desk.third, ReviewDesk::marks(4)).code, QString());
        QCOMPARE(result(desk).marks.first().mark, 4);
    }

    void twoThatAgreeNeedNone()
    {
        ReviewDesk desk;
        desk.closed();
        double_(desk);
        QCOMPARE(desk.take(desk.first), QString());
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(4)).code, QString());
        QCOMPARE(desk.take(desk.second), QString());
        QCOMPARE(desk.submit(desk.second, ReviewDesk::marks(4)).code, QString());
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE agreement = 10000"), 2);
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE round = 'third'"), 0);
        QCOMPARE(result(desk).marks.first().mark, 4);
    }

    void anObjectionGoesToSomebodyElseAndBothVersionsStay()
    {
        ReviewDesk desk;
        desk.closed();
        QCOMPARE(desk.take(desk.first), QString());
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(2)).code, QString());
        const Id id = result(desk).id;
        const auto expert = [&](auto command) {
            return desk.stage.tell(desk.expert.viewer, command).code;
        };
        QCOMPARE(desk.stage.tell(desk.first.viewer, commands::AnswerReview{id, u"Ha."_s}).code,
                 u"not_allowed"_s);
        QCOMPARE(expert(commands::AnswerReview{id, u"Es war anders."_s}), QString());
        QCOMPARE(expert(commands::AnswerReview{id, u"Noch einmal."_s}), u"wrong_state"_s);
        QCOMPARE(expert(commands::ObjectToReview{id, u"Frau Huber wollte es so."_s}), QString());
        QCOMPARE(expert(commands::ObjectToReview{id, u"Wirklich."_s}), u"wrong_state"_s);
        QCOMPARE(desk.take(desk.first), u"not_eligible"_s);
        TestClient app(desk.stage, desk.second.viewer);
        app.connect();
        QCOMPARE(desk.take(desk.second), QString());
        app.settle();
        const QJsonObject review = *app.body(u"review"_s, desk.held(desk.second));
        QVERIFY(review.value("objection"_L1).toString().contains(u"wollte es so"_s));
        QVERIFY(!review.value("objection"_L1).toString().contains(u"Huber"_s));
        QCOMPARE(review.value("marks"_L1).toArray().size(), ReviewDesk::marks(2).size());
        QCOMPARE(desk.submit(desk.second, ReviewDesk::marks(4)).code, QString());
        const ReviewResultBody told = result(desk);
        QCOMPARE(told.objectionState, ObjectionState::Changed);
        QCOMPARE(told.marks.first().mark, 2);
        QCOMPARE(told.decidedMarks.first().mark, 4);
        QCOMPARE(told.decision, u"Danke."_s);
    }

    void afterFourteenDaysThereIsNoObjection()
    {
        ReviewDesk desk;
        desk.closed();
        QCOMPARE(desk.take(desk.first), QString());
        QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(2)).code, QString());
        const Id id = result(desk).id;
        desk.stage.advance(14 * 24h + 1min);
        QCOMPARE(desk.stage.tell(desk.expert.viewer,
                                 commands::ObjectToReview{id, u"Zu spät."_s}).code,
                 u"too_late"_s);
    }

    void whoIsNoReviewerAnyMoreHoldsNone()
    {
        ReviewDesk desk;
        desk.closed();
        QCOMPARE(desk.take(desk.first), QString());
        const Id review = desk.held(desk.first);
        must(desk.stage.platform().change([&](Work &work) {
            return setMembership(work, desk.first.account, desk.stage.home(), {Role::Dispatcher},
                                 MembershipState::Verified, {});
        }));
        QCOMPARE(stateOf(desk, review), u"waiting"_s);
        TestClient app(desk.stage, desk.first.viewer);
        app.connect();
        QVERIFY(!app.holds(Scope::ofReview(review)));
    }

    // As many as are ever looked at: the platform does nothing else meanwhile.
    void manyDoubleReviewsAreReckonedInAMoment()
    {
        ReviewDesk desk;
        for (int i = 0; i < 200; ++i)
            desk.closed();
        must(desk.sql("DELETE FROM review"));
        const Rows cases = desk.stage.query("SELECT case_id FROM sample_case ORDER BY case_id");
        must(desk.stage.platform().change([&](Work &work) {
            for (qsizetype i = 0; i < cases.size(); ++i) {
                for (const auto &[round, judge, mark] :
                     {std::tuple{"first", &desk.first, 1 + int(i % 5)},
                      std::tuple{"second", &desk.second, 1 + int((i + (i % 9 == 0)) % 5)}})
                    work.sql.run("INSERT INTO review (tenant, id, period, case_id, expert,"
                                 " drawn_by, round, state, scorecard, drawn_at, due_at, place,"
                                 " taken_by, marks, submitted_at) VALUES ($1, $2, $3, $4, $5,"
                                 " 'random', $6, 'submitted', $7, 1, 1, '', $8, $9, $10)",
                                 {desk.stage.home(), work.newId(), desk.january, cases[i].id(0),
                                  desk.expert.account, QString::fromLatin1(round),
                                  spotCheckCard(), judge->account,
                                  toColumn(ReviewDesk::marks(mark)), qint64(i)});
            }
            outdateFigures(work, desk.stage.home(), desk.january);
            return work.sql.result();
        }));
        QElapsedTimer timer;
        timer.start();
        desk.stage.advance(3s);
        qInfo("200 double reviews in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000);
        QList<CriterionFigure> criteria, before;
        must(desk.stage.platform().look([&](Work &work) {
            criteria = criteriaOf(work.sql, desk.stage.home(), desk.january);
            before = criteriaOf(work.sql, desk.stage.home(), u"2025-12"_s);
            return work.sql.result();
        }));
        QVERIFY(before.isEmpty());  // a later month says nothing of an earlier one
        const CriterionFigure figure = criteria.first();
        QCOMPARE(figure.pairs, 200);
        QVERIFY(figure.dependable);
        QVERIFY(*figure.alpha > 6670 && *figure.low <= *figure.alpha
                && *figure.alpha <= *figure.high);
    }

    void figuresComeWithTheirIntervalsOnceTheMonthIsDrawn()
    {
        ReviewDesk desk;
        for (int i = 0; i < 5; ++i)
            desk.closed();
        QCOMPARE(desk.take(desk.first, 3), QString());
        for (int mark : {3, 4, 5})
            QCOMPARE(desk.submit(desk.first, ReviewDesk::marks(mark)).code, QString());
        desk.stage.advance(3s);
        TestClient app(desk.stage, desk.second.viewer);
        app.connect();
        const Id id = desk.stage.query("SELECT id FROM sample_period ORDER BY period")
                          .first().id(0);
        QVERIFY(app.body(u"desk_period"_s, id)->value("marks"_L1).toArray().isEmpty());
        desk.passMonth();
        must(desk.publish(desk.value, desk.source()));
        desk.stage.advance(3s);
        app.settle();
        const QJsonObject period = *app.body(u"desk_period"_s, id);
        QCOMPARE(period.value("state"_L1).toString(), u"drawn"_s);
        QCOMPARE(period.value("reviewed"_L1).toInt(), 3);
        const QJsonArray marks = period.value("marks"_L1).toArray();
        QCOMPARE(marks.size(), 2);  // the tenant and one product
        QCOMPARE(marks[0].toObject().value("value"_L1).toInt(), 40'000);
        QVERIFY(marks[0].toObject().value("low"_L1).toInt() <= 40'000);
        QVERIFY(!period.value("criteria"_L1).toArray().isEmpty());
        for (const auto &criterion : period.value("criteria"_L1).toArray())
            QVERIFY(!criterion.toObject().value("dependable"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
