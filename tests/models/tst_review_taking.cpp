// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewsModel.h"
#include "tests/models/Speaking.h"

#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A reviewer of two tenants asks for cases.
class TestReviewTaking : public QObject {
    Q_OBJECT

    const Id m_home = Id::fromString(u"01970000-0000-7000-8000-000000000001");
    qint64 m_rev = 1;
    const Id m_other = Id::fromString(u"01970000-0000-7000-8000-000000000002");

    static ReviewRow waiting(int n, const Id &tenant)
    {
        ReviewRow row;
        row.key = QString::number(n);
        row.sortKey = QByteArray::number(n);
        row.viewRev = 1;
        row.tenant = tenant;
        row.desk.emplace();
        row.desk->state = ReviewState::Waiting;
        return row;
    }
    static ReviewTakingRow refusal(const Id &tenant, const QString &code = u"not_eligible"_s)
    {
        ReviewTakingRow row;
        row.tenant = tenant;
        row.code = code;
        return row;
    }
    void fill(ReviewsModel &reviews)
    {
        reviews.apply(Delta<ReviewRow>{
            true, {waiting(1, m_home), waiting(2, m_home), waiting(3, m_other)}, {}});
    }

private Q_SLOTS:
    void whereOneTenantHasNothingForHimTheOtherIsAsked()
    {
        Speaking english(u"en"_s);
        ReviewsModel reviews;
        reviews.setWording(english.wording());
        fill(reviews);
        QSignalSpy failed(&reviews, &ReviewsModel::failed);
        reviews.take();
        QCOMPARE(reviews.asked(), m_home);
        reviews.show(refusal(m_home));
        QCOMPARE(reviews.asked(), m_other);
        QVERIFY(reviews.taking());
        // An answer that comes twice asks nobody twice.
        reviews.show(refusal(m_home));
        QCOMPARE(reviews.asked(), m_other);
        reviews.show({});
        QVERIFY(!reviews.taking());
        QCOMPARE(failed.size(), 0);
    }

    void oneOfFiveIsFollowedByTwoOfFive()
    {
        Speaking english(u"en"_s);
        ReviewsModel reviews;
        reviews.setWording(english.wording());
        fill(reviews);
        QCOMPARE(reviews.batch(), 0);
        const auto change = [&](int n, auto set) {
            ReviewRow row = waiting(n, m_home);
            row.viewRev = ++m_rev;
            set(row);
            reviews.apply(Delta<ReviewRow>{false, {row}, {}});
        };
        const auto taken = [](ReviewRow &row) { row.review.emplace(); };
        const auto submitting = [](ReviewRow &row) {
            row.review.emplace();
            row.submitting = true;
        };
        const auto done = [](ReviewRow &row) {
            row.desk.reset();
            row.done.emplace();
        };
        for (const int n : {1, 2, 3})
            change(n, taken);
        QCOMPARE(reviews.placeOf(u"1"_s), 1);
        QCOMPARE(reviews.batch(), 3);
        change(1, submitting);
        QCOMPARE(reviews.takenKeys().first(), u"2"_s);
        QCOMPARE(reviews.placeOf(u"2"_s), 2);
        change(1, done);
        QCOMPARE(reviews.batch(), 3);
        change(3, [](ReviewRow &) {});  // given back
        QCOMPARE(reviews.batch(), 2);
        change(2, submitting);
        change(2, taken);  // undone
        QCOMPARE(reviews.placeOf(u"2"_s), 2);
        change(2, done);
        change(3, taken);
        QCOMPARE(reviews.placeOf(u"3"_s), 1);
        QCOMPARE(reviews.batch(), 1);
    }

    void whereNobodyHasAnythingItIsSaidOnce()
    {
        Speaking english(u"en"_s);
        ReviewsModel reviews;
        reviews.setWording(english.wording());
        fill(reviews);
        QSignalSpy failed(&reviews, &ReviewsModel::failed);
        reviews.take();
        reviews.show(refusal(m_home));
        reviews.show(refusal(m_other));
        QVERIFY(!reviews.taking());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"There is no case for you now."_s);
        // Pressed again he is asked from the beginning.
        reviews.take();
        QCOMPARE(reviews.asked(), m_home);
    }

    void anotherRefusalAsksNobodyElse()
    {
        ReviewsModel reviews;
        fill(reviews);
        reviews.take();
        reviews.show(refusal(m_home, u"quota_exceeded"_s));
        QVERIFY(!reviews.taking());
    }
};

QTEST_GUILESS_MAIN(TestReviewTaking)
#include "tst_review_taking.moc"
