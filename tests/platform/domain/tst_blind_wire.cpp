// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/QualityEntities.h"
#include "platform/domain/Matching.h"
#include "tests/platform/domain/ReviewDesk.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Everything that is sent to a reviewer before he submits, searched byte by byte for what he must
// not know.
class TestBlindWire : public QObject {
    Q_OBJECT

    struct Blind : ReviewDesk {
        CaseMade made;

        Blind()
        {
            CaseRequest request = stage.aRequest();
            request.customer = {u"Philomena Zwackelmann"_s, CustomerKind::Business,
                                u"Tintenfass Zwackelmann"_s, u"p.zwackel@tintenfass.example"_s,
                                u"+49 89 77665544"_s, u"Kanarienweg 17"_s, u"81547"_s,
                                u"München"_s};
            request.description = u"Philomena Zwackelmann, Telefon stumm."_s;
            request.device = u"FRITZ!Box von Zwackelmann"_s;
            made = stage.request(request);
            done(stage.tell(expert.viewer,
                            commands::AcceptOffer{stage.offerOf(made.caseId, expert.account),
                                                  made.caseId}));
            fromExpert(u"Guten Tag Frau Zwackelmann, hier ist Xaverine Quittenhobel."_s);
            fromCustomer(u"Hallo Frau Quittenhobel! Die Datei liegt unter "
                         "C:\\Users\\pzwackelmann\\Desktop, Rückruf 089 77665544 oder "
                         "p.zwackel@tintenfass.example."_s);
            fromExpert(u"Danke, Philomena. Das Log sagt /home/xquittenhobel/fehler.log."_s);
            done(stage.tell(expert.viewer,
                            commands::SaveNote{stage.newId(), made.caseId, 3,
                                               u"Zwackelmann wirkt gestresst. X. Quittenhobel"_s}));
            done(stage.tell(expert.viewer,
                            commands::SolveCase{made.caseId,
                                                u"Für Frau Zwackelmann die Rufnummer neu "
                                                "angemeldet."_s}));
            done(stage.tell(customer(), commands::ConfirmCase{made.caseId}));
            done(stage.tell(customer(), commands::RateCase{made.caseId, 1,
                                                           u"Sternschnuppenkanarie"_s}));
            done(stage.tell(customer(),
                            commands::ReportCase{made.caseId, u"Beschwerdekanarie"_s}));
        }

        Viewer customer() const { return Stage::customer(made); }
        void fromExpert(const QString &text)
        {
            done(stage.tell(expert.viewer, commands::SendMessage{stage.newId(), made.caseId, text,
                                                                 {}}));
        }
        void fromCustomer(const QString &text)
        {
            done(stage.tell(customer(), commands::SendMessage{stage.newId(), made.caseId, text,
                                                              {}}));
        }
    };

    static QStringList found(const QByteArray &heard)
    {
        QStringList out;
        const QString all = QString::fromUtf8(heard);
        for (const QString &canary :
             {u"Zwackel"_s, u"Philomena"_s, u"Tintenfass"_s, u"Quittenhobel"_s, u"Xaverine"_s,
              u"77665544"_s, u"Kanarienweg"_s, u"Users\\\\pz"_s, u"Sternschnuppenkanarie"_s,
              u"Beschwerdekanarie"_s, u"\"stars\""_s, u"drawn_by"_s, u"complaint"_s,
              u"\"reported\""_s, u"Frau "_s, u"\"agreement\""_s, u"\"rating\""_s}) {
            if (all.contains(canary, Qt::CaseInsensitive))
                out.append(canary);
        }
        return out;
    }

private Q_SLOTS:
    void noNameStarReasonOrMarkReachesHimBeforeHeSubmits()
    {
        Blind desk;
        TestClient app(desk.stage, desk.first.viewer);
        app.connect();
        QCOMPARE(desk.take(desk.first), QString());
        app.settle();
        const Id review = desk.held(desk.first);
        QVERIFY(app.body(u"review"_s, review));
        QVERIFY(app.count(u"review_line"_s) >= 5);
        QCOMPARE(found(app.everythingHeard()), QStringList());
        // Nor by ids that he could ask about elsewhere.
        for (const QByteArray table : {"message", "note", "event", "cases", "customer"}) {
            const Rows ids = desk.stage.query("SELECT id FROM " + table);
            for (const Row &row : ids)
                QVERIFY2(!app.everythingHeard().contains(row.text(0).toUtf8()),
                         table.constData());
        }
        QVERIFY(!app.everythingHeard().contains(desk.expert.account.toString().toUtf8()));
        QVERIFY(!app.everythingHeard().contains(
            desk.stage.row(desk.made.caseId).body.number.toUtf8() + '"'));
    }

    void norTheMarksOfTheOneBeforeHim()
    {
        Blind desk;
        must(desk.stage.platform().change([&](Work &work) -> Result<void> {
            NewReview again =
                loadReview(work.sql, work.sql.row("SELECT id FROM review")->id(0))->of;
            again.round = ReviewRound::Second;
            addReview(work, again);
            return {};
        }));
        QCOMPARE(desk.take(desk.first), QString());
        QList<ScoreMark> marks = ReviewDesk::marks(2);
        for (ScoreMark &mark : marks)
            mark.reason = u"Markenkanarie"_s;
        QCOMPARE(desk.submit(desk.first, marks).code, QString());
        TestClient app(desk.stage, desk.second.viewer);
        app.connect();
        QCOMPARE(desk.take(desk.second), QString());
        app.settle();
        QVERIFY(app.count(u"review_line"_s) > 0);
        QVERIFY(!app.everythingHeard().contains("Markenkanarie"));
        QVERIFY(!app.everythingHeard().contains(desk.first.account.toString().toUtf8()));
        QCOMPARE(found(app.everythingHeard()), QStringList());
        // Afterwards he learns what he may know.
        const Id review = desk.held(desk.second);
        QCOMPARE(desk.submit(desk.second, ReviewDesk::marks(4)).code, QString());
        app.settle();
        QCOMPARE(app.body(u"review_done"_s, review)->value("stars"_L1).toInt(), 1);
        QVERIFY(app.body(u"review_done"_s, review)->contains("agreement"_L1));
    }

    void whoHasNotTakenItHearsNothingOfIt()
    {
        Blind desk;
        QCOMPARE(desk.take(desk.first), QString());
        const Id review = desk.held(desk.first);
        TestClient other(desk.stage, desk.second.viewer);
        other.connect();
        QVERIFY(other.body(u"desk_review"_s, review));
        QCOMPARE(other.count(u"review"_s), 0);
        QCOMPARE(other.count(u"review_line"_s), 0);
        TestClient expert(desk.stage, desk.expert.viewer);
        expert.connect();
        QVERIFY(!expert.everythingHeard().contains(review.toString().toUtf8()));
        TestClient page(desk.stage, desk.customer());
        page.connect();
        QVERIFY(!page.everythingHeard().contains(review.toString().toUtf8()));
    }

    void reputationMovesARankByNoMoreThanAQuarter()
    {
        const MatchRequest request{u"router.fritzbox.voip"_s, 3, u"de"_s, Urgency::Normal, {}};
        Candidate candidate;
        candidate.speaks = {u"de"_s};
        candidate.skillLevel = candidate.capacity = 3;
        candidate.available = true;
        int least = 4000, most = 0, best = 0;
        for (int reputation = -500; reputation <= 1500; reputation += 50) {
            candidate.reputation = reputation;
            const int sum = rank(request, {candidate}).first().terms.sum();
            least = std::min(least, sum);
            most = std::max(most, sum);
            best = std::max(best, sum);
        }
        QCOMPARE(most - least, 1000);
        QCOMPARE(best, 4000);  // what all terms together can give
    }
};

QTEST_GUILESS_MAIN(TestBlindWire)
#include "tst_blind_wire.moc"
