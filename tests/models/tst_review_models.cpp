// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RatingsModel.h"
#include "models/ReviewResultsModel.h"
#include "models/ScorecardModel.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What an expert is told of his cases by customers and spot checks, and the evidence for a mark.
class TestReviewModels : public QObject {
    Q_OBJECT

    static QVariant value(const QAbstractItemModel &model, int row, int role)
    {
        return model.index(row, 0).data(role);
    }

private Q_SLOTS:
    void starsSayWhatIsStillToBeDone()
    {
        Speaking english(u"en"_s);
        RatingsModel ratings;
        QAbstractItemModelTester tester(&ratings,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ratings.setWording(english.wording());
        ratings.apply(sample::ratings(false));
        QCOMPARE(ratings.count(), 4);
        QCOMPARE(value(ratings, 0, RatingsModel::StarsTextRole), u"2 of 5 stars"_s);
        QCOMPARE(value(ratings, 0, RatingsModel::CanAnswerRole), true);
        QCOMPARE(value(ratings, 0, RatingsModel::CanTakeBackRole), false);
        QCOMPARE(value(ratings, 1, RatingsModel::CanAnswerRole), true);
        QVERIFY(!value(ratings, 1, RatingsModel::RefusedRole).toString().isEmpty());
        QCOMPARE(value(ratings, 2, RatingsModel::CanAnswerRole), false);
        QCOMPARE(value(ratings, 2, RatingsModel::CanTakeBackRole), true);
        QCOMPARE(value(ratings, 2, RatingsModel::StateRole), u"Not sent yet"_s);
        QCOMPARE(value(ratings, 3, RatingsModel::CanTakeBackRole), false);
        QCOMPARE(value(ratings, 3, RatingsModel::StateRole), QString());
    }

    void theWordsFollowTheLanguage()
    {
        Speaking german(u"de"_s);
        RatingsModel ratings;
        ratings.setWording(german.wording());
        ratings.apply(sample::ratings(true));
        QCOMPARE(value(ratings, 0, RatingsModel::StarsTextRole), u"2 von 5 Sternen"_s);
    }

    void aResultCanBeAnsweredOnceAndObjectedToInTime()
    {
        Speaking english(u"en"_s);
        ReviewResultsModel results;
        results.setWording(english.wording());
        results.apply(sample::reviewResults(false));
        QCOMPARE(value(results, 0, ReviewResultsModel::CanAnswerRole), true);
        const auto marks = value(results, 0, ReviewResultsModel::MarksRole).toList();
        QCOMPARE(marks.size(), 3);
        QCOMPARE(marks[1].toMap().value(u"text"_s), u"2 of 5"_s);
        QCOMPARE(marks[1].toMap().value(u"weak"_s), true);
        auto answered = sample::reviewResults(false);
        answered.upserts[0].answer = u"I asked by phone."_s;
        answered.upserts[0].viewRev = 2;
        results.apply(answered);
        QCOMPARE(value(results, 0, ReviewResultsModel::CanAnswerRole), false);
    }

    void evidenceIsTakenOnceAndTakenBack()
    {
        Speaking english(u"en"_s);
        ScorecardModel card;
        card.setWording(english.wording());
        card.setScorecard(u"spot-check"_s);
        const QString line = sample::id(3005).toString();
        card.addEvidence(0, line);
        QCOMPARE(card.evidenceOf(0), QStringList());  // a mark first
        card.give(0, 4);
        card.addEvidence(0, line);
        card.addEvidence(0, line);
        QCOMPARE(card.evidenceOf(0), QStringList{line});
        card.removeEvidence(0, line);
        QCOMPARE(card.evidenceOf(0), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReviewModels)
#include "tst_review_models.moc"
