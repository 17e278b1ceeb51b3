// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"
#include "models/CaseDetail.h"
#include "models/CasesModel.h"
#include "models/Countdown.h"
#include "models/PracticeCase.h"
#include "models/SnoozeChoices.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The list of cases and one case as the screens read them, in both languages.
class TestCaseModels : public QObject {
    Q_OBJECT

    static QVariant value(const CasesModel &model, int n, int role)
    {
        return model.index(model.indexOfKey(sample::id(n).toString())).data(role);
    }
    static QString pay(const CaseDetail &detail, int row, const char *what)
    {
        return detail.payRows().value(row).toMap().value(QLatin1StringView(what)).toString();
    }

    static QString last(const PracticeCase &practice)
    {
        return practice.index(practice.rowCount() - 1).data(PracticeCase::TextRole).toString();
    }
    // Writes this and waits for the answer.
    static QString asked(PracticeCase &practice, const QString &text)
    {
        QSignalSpy said(&practice, &PracticeCase::said);
        practice.reply(text);
        return said.wait(1000) ? said.constFirst().constFirst().toString() : QString();
    }
    static QString step(const PracticeCase &practice)
    {
        for (const QVariant &step : practice.steps()) {
            if (step.toMap().value(u"current"_s).toBool())
                return step.toMap().value(u"key"_s).toString();
        }
        return {};
    }

private Q_SLOTS:
    void aPracticeCaseGoesFromOfferToSolved()
    {
        Speaking english(u"en"_s);
        PracticeCase practice;
        QAbstractItemModelTester tester(&practice,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        practice.setWording(english.wording());
        practice.setPace(Milliseconds(0));
        practice.reply(u"Too early"_s);
        QCOMPARE(practice.rowCount(), 0);
        QCOMPARE(step(practice), u"accept"_s);
        practice.accept();
        QCOMPARE(step(practice), u"reply"_s);
        QVERIFY(asked(practice, u"Hello, I am here."_s).startsWith(u"Good that you are"_s));
        QVERIFY(asked(practice, u"Is the cable firm?"_s).contains(u"light is green"_s));
        QCOMPARE(step(practice), u"note"_s);
        practice.saveNote(u"Power and cable are fine"_s);
        QCOMPARE(practice.index(6).data(PracticeCase::KindRole).toString(), u"note"_s);
        practice.enterTime(15);
        practice.enterTime(5);
        QCOMPARE(practice.minutes(), 20);
        practice.solve(u"Not yet"_s);
        QCOMPARE(practice.stage(), PracticeCase::Stage::Open);
        QVERIFY(asked(practice, u"What stands in the print queue?"_s).contains(u"offline"_s));
        QVERIFY(!practice.helped());
        QVERIFY(asked(practice, u"Yes please, take the tick away"_s).startsWith(u"It prints"_s));
        QVERIFY(practice.helped());
        QCOMPARE(step(practice), u"solve"_s);
        QSignalSpy solved(&practice, &PracticeCase::solved);
        practice.solve(u" Set to offline; the tick is gone. "_s);
        QCOMPARE(solved.count(), 1);
        QCOMPARE(practice.solution(), u"Set to offline; the tick is gone."_s);
        QCOMPARE(step(practice), QString());
        practice.begin();
        QCOMPARE(practice.rowCount(), 0);
        QCOMPARE(practice.minutes(), 0);
        QCOMPARE(step(practice), u"accept"_s);
    }

    void thePracticeCustomerHelpsWhoIsLostAndSpeaksOneLanguage()
    {
        Speaking german(u"de"_s);
        PracticeCase practice;
        practice.setWording(german.wording());
        practice.setPace(Milliseconds(0));
        practice.accept();
        QVERIFY(asked(practice, u"Guten Tag"_s).startsWith(u"Gut, dass"_s));
        QVERIFY(asked(practice, u"xyz"_s).startsWith(u"Das verstehe ich"_s));
        QVERIFY(asked(practice, u"xyz"_s).contains(u"Warteschlange"_s));
        QVERIFY(asked(practice, u"Bitte neu starten"_s).contains(u"wie vorher"_s));
        // Whoever begins again while he writes does not hear of it.
        practice.reply(u"Hallo"_s);
        QVERIFY(practice.typing());
        practice.begin();
        practice.accept();
        QTest::qWait(5);
        QVERIFY(!practice.typing());
        QCOMPARE(practice.rowCount(), 2);
        QVERIFY(last(practice).contains(u"Fall"_s));
    }

    void rowsCarryTheirGroupsInWords()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        QCOMPARE(value(model, 1, CasesModel::GroupTitleRole).toString(), u"Needs you now"_s);
        QCOMPARE(value(model, 3, CasesModel::GroupTitleRole).toString(), u"Offered to you"_s);
        QCOMPARE(value(model, 6, CasesModel::GroupTitleRole).toString(),
                 u"Waiting for the customer"_s);
        QCOMPARE(value(model, 7, CasesModel::GroupTitleRole).toString(), u"Scheduled"_s);
        QCOMPARE(model.needsYou(), 2);
    }

    void aRowSaysWhoWhatAndHowFar()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        QCOMPARE(value(model, 1, CasesModel::DetailRole).toString(),
                 u"T. Brandt · It shows the blue screen again after I log in"_s);
        QCOMPARE(value(model, 1, CasesModel::AgeRole).toString(), u"13:11"_s);
        QCOMPARE(value(model, 1, CasesModel::UnreadRole).toInt(), 2);
        QCOMPARE(value(model, 2, CasesModel::DetailRole).toString(),
                 u"E. Vogel · You: I’ll look at the log"_s);
        QCOMPARE(value(model, 2, CasesModel::TrailingRole).toString(), u"waits to send"_s);
        QCOMPARE(value(model, 2, CasesModel::SignRole).toString(), u"waitsToSend"_s);
        QCOMPARE(value(model, 6, CasesModel::TrailingRole).toString(), u"solved"_s);
    }

    void anOfferRowCountsDownAndSaysWhatItPays()
    {
        Speaking german(u"de"_s);
        CasesModel model;
        model.setWording(german.wording());
        model.apply(sample::cases(true));
        QCOMPARE(value(model, 3, CasesModel::TitleRole).toString(),
                 u"FRITZ!Box · Telefonie einrichten"_s);
        QCOMPARE(value(model, 3, CasesModel::DetailRole).toString(), u"Dringend · München 81…"_s);
        QCOMPARE(value(model, 3, CasesModel::TrailingRole).toString(), u"8,23 € je 15 Min."_s);
        QCOMPARE(value(model, 3, CasesModel::EndsAtRole).toDouble(),
                 double(FixedClock::noon10 + 24'000));
        QVERIFY(value(model, 3, CasesModel::AgeRole).toString().isEmpty());
    }

    void aLostOfferSaysItsReasonInThePlaceOfTheSecondLine()
    {
        Speaking german(u"de"_s);
        CasesModel model;
        model.setWording(german.wording());
        Delta<CaseView> delta = sample::cases(true);
        delta.upserts[2].lostCode = u"already_taken"_s;
        model.apply(delta);
        QCOMPARE(value(model, 3, CasesModel::DetailRole).toString(),
                 u"Jemand war schneller. Nächstes Mal rücken Sie vor."_s);
        QCOMPARE(value(model, 3, CasesModel::EndsAtRole).toDouble(), 0.0);
    }

    void anExpiredOfferSaysSoInFewWordsInItsRowAndInFullToTheEar()
    {
        Speaking german(u"de"_s);
        CasesModel model;
        model.setWording(german.wording());
        Delta<CaseView> delta = sample::cases(true);
        delta.upserts[2].lostCode = u"expired"_s;
        model.apply(delta);
        QVERIFY(value(model, 3, CasesModel::DetailRole).toString().size() <= 36);
        const QString lost = value(model, 3, CasesModel::LostTextRole).toString();
        QCOMPARE(lost, u"Weitergegeben. Keine Wirkung auf Ihren Rang."_s);
        QCOMPARE(model.offers(), 2);
        QCOMPARE(model.whyNoAnswer(delta.upserts[2].key), lost);
    }

    void theNextCaseThatNeedsMeGoesRound()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        const auto id = [](int n) { return sample::id(n).toString(); };
        QCOMPARE(model.nextNeedingMe({}, false), id(1));
        QCOMPARE(model.nextNeedingMe(id(2), false), id(3));
        QCOMPARE(model.nextNeedingMe(id(5), false), id(1));
        QCOMPARE(model.nextNeedingMe(id(1), true), id(5));
    }

    void theLanguageChangesRowsInPlace()
    {
        Speaking german(u"de"_s);
        CasesModel model;
        model.setWording(german.wording());
        model.apply(sample::cases(true));
        QSignalSpy changed(&model, &CasesModel::dataChanged);
        german.wording()->setLanguage(u"en"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(value(model, 3, CasesModel::TrailingRole).toString(), u"8.23 € je 15 Min."_s);
    }

    void theOfferPaysByTheGoldenCase()
    {
        // 14.00 gross per started 15 min, 19 % VAT, expert 70 % of net: three units 35.29 and 24.70.
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::offerDetail(false));
        QCOMPARE(pay(detail, 0, "value"), u"14.00 €"_s);
        QCOMPARE(pay(detail, 1, "label"), u"For 45 min, net of 19 % VAT"_s);
        QCOMPARE(pay(detail, 1, "value"), u"35.29 €"_s);
        QCOMPARE(pay(detail, 2, "label"), u"You get 70 % of net, for 15–45 min"_s);
        QCOMPARE(pay(detail, 2, "value"), u"8.23–24.70 €"_s);
    }

    void theOfferPaysByTheGoldenCaseInGerman()
    {
        Speaking german(u"de"_s);
        CaseDetail detail;
        detail.setWording(german.wording());
        detail.show(sample::offerDetail(true));
        QCOMPARE(pay(detail, 0, "value"), u"14,00 €"_s);
        QCOMPARE(pay(detail, 2, "value"), u"8,23–24,70 €"_s);
    }

    void aBusinessTariffIsSaidAsNet()
    {
        // 19.90 net: three units are 59.70 net, the expert gets 41.79.
        Speaking english(u"en"_s);
        CaseDetailRow row = sample::offerDetail(false);
        row.offer->tariff = quarterTariff(sample::id(900), Money{1990}, false);
        CaseDetail detail;
        detail.setWording(english.wording());
        detail.show(row);
        QCOMPARE(pay(detail, 0, "label"), u"Customer pays, per started 15 min, net"_s);
        QCOMPARE(pay(detail, 0, "value"), u"19.90 €"_s);
        QCOMPARE(pay(detail, 1, "value"), u"59.70 €"_s);
        QVERIFY(pay(detail, 2, "value").endsWith(u"–41.79 €"_s));
    }

    void anOfferTellsNoNameAndNoContact()
    {
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::offerDetail(false));
        QVERIFY(detail.isOffer());
        QCOMPARE(detail.customerName(), u"M. H."_s);
        QVERIFY(detail.phone().isEmpty() && detail.email().isEmpty() && detail.company().isEmpty());
        QCOMPARE(detail.filesText(), u"text or log (38 kB), picture (412 kB)"_s);
        QVERIFY(!detail.canWrite());
    }

    void anAcceptedOfferBecomesTheCaseInPlace()
    {
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        CaseDetailRow row = sample::offerDetail(false);
        row.asking = true;
        detail.show(row);
        QVERIFY(detail.asking());
        row.viewRev = 2;
        row.body = sample::caseBody(false);
        detail.show(row);
        QVERIFY(!detail.isOffer() && detail.isMine() && detail.canSolve() && detail.canGiveBack());
        QCOMPARE(detail.customerShort(), u"T. Brandt"_s);
        QCOMPARE(detail.stateText(), u"In progress"_s);
    }

    void anOlderRowOfACaseIsIgnored()
    {
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        CaseDetailRow row = sample::caseDetail(false);
        row.viewRev = 7;
        row.body->state = CaseState::Solved;
        detail.show(row);
        CaseDetailRow old = sample::caseDetail(false);
        old.viewRev = 6;
        detail.show(old);
        QCOMPARE(detail.stateText(), u"Solved, not yet confirmed"_s);
        QVERIFY(!detail.canSolve() && detail.canWrite());
    }

    void aClosedCaseIsOnlyRead()
    {
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        CaseDetailRow row = sample::caseDetail(false);
        row.body->state = CaseState::Closed;
        row.body->outcome = Outcome::Unconfirmed;
        row.body->reopenUntil = Instant{FixedClock::noon10 + 24 * 3'600'000};
        detail.show(row);
        QVERIFY(!detail.canWrite() && !detail.canSolve() && !detail.canGiveBack());
        QCOMPARE(detail.stateText(), u"Closed, unconfirmed"_s);
        QCOMPARE(detail.closesText(),
                 u"The customer can reopen it until Mon 13:10; it then returns to you."_s);
    }

    void theGreetingSpeaksTheCustomersLanguageAndDoesNotNameHim()
    {
        CaseBody body = sample::caseBody(true);
        QCOMPARE(greetingFor(body),
                 u"Guten Tag, ich bin Lukas Berger und kümmere mich jetzt um Ihren Fall. "_s);
        body.language = u"en-GB"_s;
        QVERIFY(greetingFor(body).startsWith(u"Hello, I am Lukas Berger"_s));
        QVERIFY(!greetingFor(body).contains(u"Brandt"_s));
        body.assigneeName.clear();
        QVERIFY(greetingFor(body).isEmpty());
    }

    void aCaseIsPutOffUntilEveningTomorrowOrNextWeek()
    {
        // Sunday, 13:10 in Berlin: next week is tomorrow.
        FixedClock clock;
        const auto texts = [&](qint64 hours) {
            clock.set(FixedClock::noon10 + hours * 3'600'000);
            Wording wording(*SkillTree::builtIn(), clock);
            wording.setLanguage(u"en"_s);
            QStringList out;
            for (const SnoozeChoice &choice : snoozeChoices(wording))
                out.append(choice.text);
            return out;
        };
        QCOMPARE(texts(0), (QStringList{u"This evening, 18:00"_s, u"Tomorrow, Monday 08:00"_s}));
        QCOMPARE(texts(24), (QStringList{u"This evening, 18:00"_s, u"Tomorrow, Tuesday 08:00"_s,
                                         u"Next week, Monday 08:00"_s}));
        QCOMPARE(texts(48 + 7), (QStringList{u"Tomorrow, Wednesday 08:00"_s, u"Next week, Monday 08:00"_s}));
    }

    void onlyACaseInWorkIsPutOffAndItsRowSaysUntilWhen()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        Delta<CaseView> rows = sample::cases(false);
        CaseView &put = rows.upserts[0];
        put.group = CaseGroup::Scheduled;
        put.snoozedUntil = Instant{FixedClock::noon10 + 20 * 3'600'000};
        model.apply(rows);
        const auto id = [](int n) { return sample::id(n).toString(); };
        QCOMPARE(model.snoozeChoices(id(1)).size(), 3);
        QVERIFY(model.snoozeChoices(id(3)).isEmpty());  // an offer
        QVERIFY(model.snoozeChoices(id(6)).isEmpty());  // solved
        QCOMPARE(model.snoozedUntil(id(1)), double(put.snoozedUntil->ms));
        QCOMPARE(value(model, 1, CasesModel::AgeRole).toString(), u"Mon 09:10"_s);
        QVERIFY(model.canMarkUnread(id(1)) && model.canMarkUnread(id(6)));
        QVERIFY(!model.canMarkUnread(id(3)));
    }

    void withoutAClientVerbsDoNothing()
    {
        Speaking english(u"en"_s);
        CaseDetail detail;
        detail.setWording(english.wording());
        detail.show(sample::caseDetail(false));
        QSignalSpy held(&detail, &CaseDetail::held);
        detail.solve(u"x"_s);
        detail.giveBack(u"x"_s);
        detail.undo(u"x"_s);
        detail.markRead();
        detail.typing();
        QCOMPARE(held.count(), 0);
    }

    void aCountdownRoundsUpAndStandsAtItsEnd()
    {
        Speaking english(u"en"_s);
        Countdown countdown;
        countdown.setRunning(false);
        countdown.setWording(english.wording());
        countdown.setUntil(double(FixedClock::noon10 + 23'001));
        QCOMPARE(countdown.secondsLeft(), 24);
        QSignalSpy ended(&countdown, &Countdown::ended);
        countdown.setUntil(double(FixedClock::noon10 - 5'000));
        QCOMPARE(countdown.secondsLeft(), 0);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(english.wording()->countdown(24), u"0:24"_s);
        QCOMPARE(english.wording()->countdown(1450), u"24:10"_s);
        QCOMPARE(english.wording()->countdown(3600), u"1 h"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseModels)
#include "tst_case_models.moc"
