// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SampleJson.h"
#include "platform/domain/MoneyOperators.h"
#include "tests/platform/domain/ReviewDesk.h"
#include "tests/platform/domain/TestClient.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The months of the spot checks: committed before, rooted at the end, drawn by a value that nobody
// knew.
class TestPeriods : public QObject {
    Q_OBJECT

    static PublishedSample published(ReviewDesk &desk)
    {
        std::optional<PublishedSample> out;
        must(desk.stage.platform().look([&](Work &work) -> Result<void> {
            const auto period = loadPeriod(work.sql, desk.stage.home(), desk.january);
            auto sample = publishedSample(work, *period);
            if (!sample)
                return sample.error();
            out = *sample;
            return {};
        }));
        return *out;
    }
    static QString text(ReviewDesk &desk, QByteArrayView sql)
    {
        const Rows rows = desk.stage.query(sql);
        return rows.isEmpty() ? QString() : rows.first().text(0);
    }

private Q_SLOTS:
    void theNextMonthIsCommittedToBeforeItBegins()
    {
        ReviewDesk desk;
        const Rows rows = desk.stage.query("SELECT period, committed_at, starts_at, commitment"
                                           " FROM sample_period ORDER BY period");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].text(0), u"2026-02"_s);
        QVERIFY(rows[1].integer(1) < rows[1].integer(2));
        QCOMPARE(rows[1].text(3).size(), 64);
        TestClient reviewer(desk.stage, desk.first.viewer);
        reviewer.connect();
        QCOMPARE(reviewer.count(u"desk_period"_s), 2);
        TestClient expert(desk.stage, desk.expert.viewer);
        expert.connect();
        QCOMPARE(expert.count(u"desk_period"_s), 0);
        const Rows secret = desk.stage.query("SELECT secret FROM sample_period");
        for (const Row &row : secret) {
            QVERIFY(!reviewer.everythingHeard().contains(row.blob(0).toHex()));
            QVERIFY(!reviewer.everythingHeard().contains(row.blob(0).toBase64()));
        }
    }

    void aRestartMakesNoOtherSecretAndForgetsNoEnd()
    {
        ReviewDesk desk;
        desk.closed();
        const QString before = text(desk, "SELECT commitment FROM sample_period ORDER BY period");
        desk.stage.restart();
        QCOMPARE(text(desk, "SELECT commitment FROM sample_period ORDER BY period"), before);
        // Off while the month ended.
        desk.stage.clock.ms += std::chrono::milliseconds(35 * 24h).count();
        desk.stage.restart();
        QCOMPARE(text(desk, "SELECT period FROM sample_period WHERE rooted_at IS NOT NULL"),
                 desk.january);
        QCOMPARE(desk.count("SELECT count(*) FROM sample_period"), 3);
        QCOMPARE(desk.count("SELECT leaves FROM sample_period WHERE rooted_at IS NOT NULL"), 1);
    }

    void theFirstCasesAreReviewsAtOnceLaterOnesWaitForTheDraw()
    {
        ReviewDesk desk;
        for (int i = 0; i < 5; ++i)
            desk.closed();
        QCOMPARE(desk.count("SELECT count(*) FROM review"), 5);
        desk.closed();
        QCOMPARE(desk.count("SELECT count(*) FROM review"), 5);
        QCOMPARE(desk.count("SELECT count(*) FROM sample_case WHERE millionths = 1000000"), 5);
        QCOMPARE(desk.count("SELECT millionths FROM sample_case WHERE millionths < 1000000"),
                 500'000);
    }

    void aComplaintMakesItCertain()
    {
        ReviewDesk desk;
        desk.makeSeasoned();
        const CaseMade made = desk.closed();
        QCOMPARE(desk.count("SELECT millionths FROM sample_case WHERE case_id = $1",
                            {made.caseId}),
                 20'000);
        ReviewDesk::done(desk.stage.tell(Stage::customer(made),
                                         commands::ReportCase{made.caseId, u"Frech."_s}));
        QCOMPARE(desk.count("SELECT millionths FROM sample_case WHERE case_id = $1",
                            {made.caseId}),
                 1'000'000);
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE case_id = $1", {made.caseId}), 1);
    }

    void theValueCountsOnlyBehindTheRootAndNeverChanges()
    {
        ReviewDesk desk;
        desk.closed();
        QCOMPARE(desk.publish(desk.value, desk.source()).error().code, u"wrong_state"_s);
        desk.stage.advance(28 * 24h);  // February, before the value exists
        QCOMPARE(desk.publish(desk.value, desk.source()).error().code, u"wrong_state"_s);
        desk.passMonth();
        QCOMPARE(desk.publish(desk.value, u"a die"_s).error().code, u"bad_command"_s);
        QCOMPARE(desk.publish(u""_s, desk.source()).error().code, u"bad_command"_s);
        QCOMPARE(*desk.publish(desk.value, desk.source()), 1);
        QCOMPARE(desk.publish(u"other"_s, desk.source()).error().code, u"wrong_state"_s);
        QCOMPARE(text(desk, "SELECT value FROM sample_period WHERE drawn_at IS NOT NULL"),
                 desk.value);
    }

    void whoWritesSqlByHandIsRefusedByName()
    {
        ReviewDesk desk;
        desk.closed();
        const auto refused = [&](QByteArrayView sql, const char *trigger) {
            const auto done = desk.sql(sql);
            return !done
                && done.error().detail["constraint"_L1].toString() == QLatin1StringView(trigger);
        };
        QVERIFY(refused("UPDATE sample_period SET secret = x'00'", "sample_commitment_stays"));
        QVERIFY(refused("UPDATE sample_period SET value = 'x'", "sample_value_stays"));
        QVERIFY(refused("DELETE FROM sample_period", "sample_period_is_kept"));
        QVERIFY(refused("DELETE FROM sample_case", "sample_case_is_kept"));
        desk.passMonth();
        QVERIFY(refused("UPDATE sample_period SET root = 'x' WHERE rooted_at IS NOT NULL",
                        "sample_root_stays"));
        QVERIFY(refused("UPDATE sample_case SET millionths = 5", "sample_case_stays"));
        must(desk.publish(desk.value, desk.source()));
        QVERIFY(refused("UPDATE sample_period SET value = 'x' WHERE drawn_at IS NOT NULL",
                        "sample_value_stays"));
    }

    void aStrangerRecomputesTheDrawAndAnExpertFindsHisCases()
    {
        ReviewDesk desk;
        const Expert other = desk.stage.expert(u"Bo Lund"_s);
        desk.stage.setAvailable(other, false);
        for (int i = 0; i < 12; ++i)
            desk.closed();
        desk.stage.setAvailable(desk.expert, false);
        desk.stage.setAvailable(other, true);
        desk.closed(other);
        const QByteArray commitment = text(desk, "SELECT commitment FROM sample_period"
                                                 " ORDER BY period").toLatin1();
        desk.passMonth();
        const QByteArray root =
            text(desk, "SELECT root FROM sample_period WHERE rooted_at IS NOT NULL").toLatin1();
        must(desk.publish(desk.value, desk.source()));
        const PublishedSample sample = published(desk);
        QCOMPARE(sample.leaves.size(), 13);
        must(verifySample(sample, {QByteArray::fromHex(commitment), QByteArray::fromHex(root),
                                   desk.value}));
        must(desk.stage.platform().look([&](Work &work) -> Result<void> {
            const auto period = loadPeriod(work.sql, desk.stage.home(), desk.january);
            const auto own = must(ownProofs(work, *period, desk.expert.account));
            if (own.size() != 12)
                return makeError("own", u"%1 proofs"_s.arg(own.size()));
            return verifyOwnLeaves(sample, own.first().leaf.expert, own);
        }));
        // What is published names nobody.
        const QByteArray file = QJsonDocument(toJson(sample)).toJson();
        QVERIFY(!file.contains(desk.expert.account.toString().toUtf8()));
        const Rows cases = desk.stage.query("SELECT id, number FROM cases");
        for (const Row &row : cases)
            QVERIFY(!file.contains(row.text(0).toUtf8()));
        // Reviews are exactly the drawn cases, the doubled ones twice.
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE round = 'first'"),
                 sample.drawn.size());
        QCOMPARE(desk.count("SELECT count(*) FROM review WHERE round = 'second'"),
                 sample.doubled.size());
    }

    void whatAnOperatorPublishesStandsInTheAuditChain()
    {
        ReviewDesk desk;
        desk.closed();
        desk.passMonth();
        const auto give = [&](const QString &what, const QString &value = {}) {
            return operators::runOperator(desk.stage.platform(),
                                          {{u"do"_s, what}, {u"tenant"_s, u"home"_s},
                                           {u"period"_s, desk.january}, {u"value"_s, value},
                                           {u"source"_s, desk.source()}});
        };
        QCOMPARE(give(u"sample.export"_s).error().code, u"wrong_state"_s);
        QVERIFY(give(u"sample.list"_s)->value("text"_L1).toString().contains(desk.source()));
        QVERIFY(give(u"sample.publish"_s, desk.value));
        QCOMPARE(give(u"sample.publish"_s, u"other"_s).error().code, u"wrong_state"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM audit_row WHERE action = 'sample_published'"
                            " AND object = 'sample:2026-01' AND actor = 'operator'"),
                 1);
        const QByteArray file = QByteArray::fromBase64(
            give(u"sample.export"_s)->value("content"_L1).toString().toLatin1());
        const auto sample = sampleFromJson(QJsonDocument::fromJson(file).object());
        QVERIFY(sample);
        QVERIFY(verifySample(*sample, {}));
    }

    void theRiskQuotaIsKeptApart()
    {
        ReviewDesk desk;
        desk.makeSeasoned();
        const CaseMade made = desk.closed();
        ReviewDesk::done(desk.stage.tell(Stage::customer(made),
                                         commands::RateCase{made.caseId, 1, u"Nie wieder."_s}));
        desk.passMonth();
        must(desk.publish(desk.value, desk.source()));
        const Rows rows = desk.stage.query("SELECT r.drawn_by, s.drawn FROM review r"
                                           " JOIN sample_case s ON s.case_id = r.case_id"
                                           " WHERE r.case_id = $1 AND r.round = 'first'",
                                           {made.caseId});
        QCOMPARE(rows.size(), 1);
        // By chance as well: then it belongs to the draw.
        QCOMPARE(rows.first().text(0),
                 rows.first().integer(1) == 1 ? u"random"_s : u"low_rating"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"
