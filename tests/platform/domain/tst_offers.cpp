// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// Who is asked, for how long, and who gets the case.
class TestOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsOfferedToOneExpertAlone()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        const CaseMade made = stage.request();
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QCOMPARE(stage.query("SELECT id FROM offer").size(), 1);
        const Rows offer = stage.query("SELECT exclusive, others, ends_at FROM offer");
        QCOMPARE(offer.first().integer(0), 1);
        QCOMPARE(offer.first().integer(1), 0);
        QCOMPARE(offer.first().instant(2), stage.clock.wall() + 30s);
        QVERIFY(stage.offerOf(made.caseId, a.account).isNull()
                != stage.offerOf(made.caseId, b.account).isNull());
    }

    void ofTwoWhoAcceptTheFirstWinsAndTheOtherHearsWhen()
    {
        Stage stage;
        const Id tenant = stage.tenant(u"race"_s, 2);
        const Expert a = stage.expert(u"Anna"_s, tenant);
        const Expert b = stage.expert(u"Bernd"_s, tenant);
        const CaseMade made = stage.request(stage.aRequest(tenant));
        const auto first = stage.tell(
            b.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, b.account), made.caseId});
        const auto second = stage.tell(
            a.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, a.account), made.caseId});
        QCOMPARE(first.result, VerdictResult::Done);
        QVERIFY(first.seq > 0);
        QCOMPARE(second.result, VerdictResult::Refused);
        QCOMPARE(second.code, QLatin1StringView(codes::alreadyTaken));
        QCOMPARE(second.detail[u"at"_s].toInteger(), stage.clock.ms);
        QVERIFY(!second.detail.contains(u"by"_s));
        QCOMPARE(stage.row(made.caseId).body.assignee, std::optional(b.account));
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, a.account)), OfferState::Lost);
    }

    void laterRingsAskMoreAndKeepTheEarlierOffersOpen()
    {
        Stage stage;
        QList<Expert> experts;
        for (int i = 0; i < 5; ++i)
            experts.append(stage.expert(u"Expert %1"_s.arg(i)));
        const CaseMade made = stage.request();
        QCOMPARE(openOffers(stage), 1);
        stage.advance(29s);
        QCOMPARE(openOffers(stage), 1);
        stage.advance(1s);
        QCOMPARE(openOffers(stage), 4);
        const Rows shared = stage.query("SELECT exclusive, others, ends_at FROM offer");
        for (const Row &offer : shared) {
            QCOMPARE(offer.integer(0), 0);
            QCOMPARE(offer.integer(1), 3);
            QCOMPARE(offer.instant(2), stage.clock.wall() + 30s);
        }
        stage.advance(30s);
        QCOMPARE(openOffers(stage), 5);
        stage.advance(30s);
        QCOMPARE(openOffers(stage), 0);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
    }

    void anUrgentRingIsShorter()
    {
        Stage stage;
        stage.expert(u"Anna"_s);
        stage.expert(u"Bernd"_s);
        CaseRequest request = stage.aRequest();
        request.urgency = Urgency::Urgent;
        stage.request(request);
        stage.advance(19s);
        QCOMPARE(openOffers(stage), 1);
        stage.advance(1s);
        QCOMPARE(openOffers(stage), 2);
    }

    void timersSurviveARestartInTheMiddle()
    {
        Stage stage;
        stage.expert(u"Anna"_s);
        stage.expert(u"Bernd"_s);
        const CaseMade made = stage.request();
        stage.advance(10s);
        stage.restart();
        stage.advance(19s);
        QCOMPARE(openOffers(stage), 1);
        stage.restart();
        stage.clock.ms += 5000;  // nobody ran while the ring ended
        stage.restart();
        must(stage.platform().runDue());
        QCOMPARE(openOffers(stage), 2);
        stage.advance(31s);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        QCOMPARE(eventCount(stage, u"no_match"_s), 1);
    }

    void runningWhatIsDueTwiceChangesNothing()
    {
        Stage stage;
        stage.expert(u"Anna"_s);
        stage.expert(u"Bernd"_s);
        stage.request();
        stage.clock.ms += 30'000;
        QCOMPARE(must(stage.platform().runDue()) > 0, true);
        const auto before = stage.query("SELECT id, head FROM stream ORDER BY id").size();
        const auto heads = headsOf(stage);
        QCOMPARE(must(stage.platform().runDue()), 0);
        QCOMPARE(stage.query("SELECT id, head FROM stream ORDER BY id").size(), before);
        QCOMPARE(headsOf(stage), heads);
    }

    void anExtensionIsGivenOnceAndIsThirtySeconds()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        const Id offer = stage.offerOf(made.caseId, a.account);
        stage.advance(20s);
        QCOMPARE(stage.tell(a.viewer, commands::ExtendOffer{offer, made.caseId}).result,
                 VerdictResult::Done);
        QCOMPARE(stage.tell(a.viewer, commands::ExtendOffer{offer, made.caseId}).code,
                 QLatin1StringView(codes::wrongState));
        const auto exclusive = [&] {
            return stage.query("SELECT exclusive FROM offer").first().integer(0) == 1;
        };
        stage.advance(39s);
        QVERIFY(exclusive());
        stage.advance(1s);
        QVERIFY(!exclusive());
    }

    void whoIsAskedAloneKeepsTheOfferOneRingMoreWhereThereIsNobodyElse()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        const Id offer = stage.offerOf(made.caseId, a.account);
        stage.advance(31s);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QCOMPARE(stage.offerState(offer), OfferState::Open);
        const Rows open = stage.query("SELECT exclusive, others, ends_at FROM offer");
        QCOMPARE(open.first().integer(0), 0);
        QCOMPARE(open.first().integer(1), 0);
        QCOMPARE(stage.tell(a.viewer, commands::AcceptOffer{offer, made.caseId}).result,
                 VerdictResult::Done);
        // Once only: an offer that nobody takes ends.
        const CaseMade second = stage.request();
        stage.advance(61s);
        QCOMPARE(stage.row(second.caseId).state(), CaseState::Unmatched);
        QCOMPARE(stage.offerState(stage.offerOf(second.caseId, a.account)), OfferState::Expired);
    }

    void nobodyAvailableIsAVisibleStateAndTheNextOneWhoComesIsAsked()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        stage.setAvailable(a, false);
        const CaseMade made = stage.request();
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        QVERIFY(stage.row(made.caseId).unmatchedAt.has_value());
        stage.setAvailable(a, true);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, a.account)), OfferState::Open);
        QCOMPARE(eventCount(stage, u"no_match"_s), 1);
    }

    void whoseHoursBeginIsAskedWithoutDoingAnything()
    {
        Stage stage;  // Monday 09:00 in Berlin
        const Expert a = stage.expert(u"Anna"_s);
        stage.setAvailable(a, false);
        commands::SetHours hours;
        hours.zone = u"Europe/Berlin"_s;
        hours.week = {{1, {{600, 720}}}};  // Monday 10:00-12:00
        QCOMPARE(stage.tell(a.viewer, hours).result, VerdictResult::Done);
        const CaseMade made = stage.request();
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        stage.advance(59min);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        stage.advance(1min);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
    }

    void whoDeclinesIsNotAskedAgainAndTheNextIsAskedAtOnce()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        const CaseMade made = stage.request();
        const Expert first = stage.offerOf(made.caseId, a.account).isNull() ? b : a;
        const Expert other = first.account == a.account ? b : a;
        const Id offer = stage.offerOf(made.caseId, first.account);
        stage.tell(first.viewer,
                   commands::DeclineOffer{offer, made.caseId, DeclineReason::NoTime});
        QCOMPARE(stage.offerState(offer), OfferState::Declined);
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, other.account)), OfferState::Open);
        stage.advance(24h);
        QCOMPARE(stage.query("SELECT id FROM offer WHERE account = $1", {first.account}).size(), 1);
    }

    void whoLetsAnOfferRunOutIsAskedAgainLater()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        stage.advance(61s);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        stage.advance(5min);
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Unmatched);
        stage.advance(10min);
        QVERIFY(stage.query("SELECT id FROM offer WHERE account = $1", {a.account}).size() > 1);
    }

    void anOfferThatEndedIsTooLateToAccept()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        const Id offer = stage.offerOf(made.caseId, a.account);
        const Instant end = stage.clock.wall() + 30s;
        stage.clock.ms += 30'001;  // the timer has not run yet
        const auto verdict =
            stage.tell(a.viewer, commands::AcceptOffer{offer, made.caseId}, end);
        QCOMPARE(verdict.code, QLatin1StringView(codes::tooLate));
        QVERIFY(!stage.row(made.caseId).body.assignee);
    }

    void anotherExpertsOfferIsNobodysBusiness()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert stranger = stage.expert(u"Fremd"_s, stage.tenant(u"other"_s));
        const CaseMade made = stage.request();
        const Id offer = stage.offerOf(made.caseId, a.account);
        QCOMPARE(stage.tell(stranger.viewer, commands::AcceptOffer{offer, made.caseId}).code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(stage.tell(stranger.viewer,
                            commands::AcceptOffer{stage.newId(), stage.newId()}).code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Offered);
    }

    void aFullExpertIsNotAskedAndCannotTakeMore()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        commands::SetCapacity one{1, 3};
        QCOMPARE(stage.tell(a.viewer, one).result, VerdictResult::Done);
        const CaseMade first = stage.request();
        const CaseMade second = stage.request();  // both asked while he has none
        const Id offer1 = stage.offerOf(first.caseId, a.account);
        const Id offer2 = stage.offerOf(second.caseId, a.account);
        QCOMPARE(stage.tell(a.viewer, commands::AcceptOffer{offer1, first.caseId}).result,
                 VerdictResult::Done);
        const auto full = stage.tell(a.viewer, commands::AcceptOffer{offer2, second.caseId});
        QCOMPARE(full.code, QLatin1StringView(codes::overCapacity));
        QCOMPARE(full.detail[u"open"_s].toInteger(), 1);
        QCOMPARE(full.detail[u"capacity"_s].toInteger(), 1);
        const CaseMade third = stage.request();
        QCOMPARE(stage.row(third.caseId).state(), CaseState::Unmatched);
        // Room again: the oldest unmatched one comes at once.
        QCOMPARE(stage.tell(a.viewer, commands::SolveCase{first.caseId, u"Fertig."_s}).result,
                 VerdictResult::Done);
        QCOMPARE(stage.row(third.caseId).state(), CaseState::Offered);
    }

    void endedOffersLeaveTheListAfterADay()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        stage.tell(stage.customer(made), commands::CancelCase{made.caseId});
        QCOMPARE(stage.offerState(stage.offerOf(made.caseId, a.account)), OfferState::Withdrawn);
        QCOMPARE(stage.query("SELECT id FROM offer WHERE dropped = 0").size(), 1);
        stage.advance(24h);
        QCOMPARE(stage.query("SELECT id FROM offer WHERE dropped = 0").size(), 0);
    }

private:
    static int openOffers(Stage &stage)
    {
        return int(stage.query("SELECT id FROM offer WHERE state = 'open'").size());
    }
    static int eventCount(Stage &stage, const QString &what)
    {
        return int(stage.query("SELECT id FROM event WHERE what = $1", {what}).size());
    }
    static QList<qint64> headsOf(Stage &stage)
    {
        QList<qint64> heads;
        const Rows rows = stage.query("SELECT head FROM stream ORDER BY id");
        for (const Row &row : rows)
            heads.append(row.integer(0));
        return heads;
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
