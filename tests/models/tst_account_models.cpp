// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DevicesModel.h"
#include "models/Entrance.h"
#include "models/FirstSteps.h"
#include "models/HoursModel.h"
#include "models/LinkStatus.h"
#include "models/Profile.h"
#include "models/Settings.h"
#include "models/SkillsModel.h"
#include "models/Suspension.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The expert's own things: presence, hours, skills, devices, connection, way in, settings.
class TestAccountModels : public QObject {
    Q_OBJECT

    static int lineOf(const SkillsModel &model, const QString &id)
    {
        for (int i = 0; i < model.count(); ++i) {
            if (model.index(i).data(SkillsModel::IdRole) == id)
                return i;
        }
        return -1;
    }

private Q_SLOTS:
    void presenceIsSaidWithItsEnd()
    {
        Speaking english(u"en"_s);
        Profile profile;
        profile.setWording(english.wording());
        profile.show(sample::profile());
        QCOMPARE(profile.presence(), Profile::Presence::Available);
        QCOMPARE(profile.presenceText(), u"Available"_s);
        ProfileRow row = sample::profile();
        row.viewRev = 2;
        row.presence = {};
        row.presence.pauseUntil = Instant{FixedClock::noon10 + 3'600'000};
        profile.show(row);
        QCOMPARE(profile.presenceText(), u"Pause until 14:10"_s);
        row.viewRev = 3;
        row.presence.pauseUntil = Instant{FixedClock::noon10 - 1};
        profile.show(row);
        QCOMPARE(profile.presenceText(), u"By your hours"_s);
    }

    void firstStepsAreDoneOrSkippedAndStayThatWay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"s.ini"_s);
        Settings settings(file);
        FirstSteps steps;
        steps.setSettings(&settings);
        const auto states = [](const FirstSteps &of) {
            QStringList out;
            for (const QVariant &step : of.steps())
                out.append(step.toMap().value(u"state"_s).toString());
            return out;
        };
        QCOMPARE(steps.openCount(), 4);
        QSignalSpy changed(&steps, &FirstSteps::changed);
        steps.skip(u"look"_s);
        steps.finish(u"practice"_s);
        steps.finish(u"no such step"_s);
        QCOMPARE(changed.count(), 2);
        // A level that one claims, and a day on which one works.
        steps.applySkills(sample::skills());
        steps.applyHours({true, {}, {}});
        QCOMPARE(states(steps), (QStringList{u"skipped"_s, u"done"_s, u"open"_s, u"done"_s}));
        steps.applyHours(sample::hours(false));

        Settings later(file);
        FirstSteps again;
        again.setSettings(&later);
        QCOMPARE(again.openCount(), 0);
        again.takeUpAll();
        QCOMPARE(states(again), (QStringList{u"open"_s, u"done"_s, u"done"_s, u"done"_s}));
        again.skipAll();
        QCOMPARE(again.openCount(), 0);
    }

    void aSuspensionSaysHowFarTheAppealCame()
    {
        Speaking english(u"en"_s);
        Suspension suspension;
        suspension.setWording(english.wording());
        SuspensionRow row = sample::suspension();
        SuspensionRow other;
        other.key = u"other"_s;
        const auto card = [&](AppealState state, qint64 daysAgo) {
            row.appeal = state;
            row.at = Instant{FixedClock::noon10 - daysAgo * 86'400'000};
            suspension.apply({true, {row, other}, {}});
            return suspension.cards().value(0).toMap();
        };
        QCOMPARE(card(AppealState::None, 0).value(u"state"_s), u"none"_s);
        QCOMPARE(suspension.cards().size(), 1);  // the other one is not suspended
        QCOMPARE(card(AppealState::Waiting, 0).value(u"state"_s), u"waiting"_s);
        QCOMPARE(card(AppealState::Sent, 13).value(u"overdue"_s), false);
        QCOMPARE(card(AppealState::Sent, 15).value(u"overdue"_s), true);
        QCOMPARE(card(AppealState::Sent, 0).value(u"answerBy"_s).toString(), u"Sun, 6 December"_s);
        row.suspended = false;
        suspension.apply({false, {row}, {}});
        QVERIFY(suspension.cards().isEmpty());
    }

    void rolesAreTheUnionAndReviewNamesItsTenants()
    {
        Speaking english(u"en"_s);
        Profile profile;
        profile.setWording(english.wording());
        profile.show(sample::profile());
        QVERIFY(profile.isExpert() && profile.isReviewer() && profile.isOnboarder()
                && profile.isDispatcher());
        QVERIFY(profile.verified());
        QCOMPARE(profile.reviewsFor(), u"Kabel&Netz Soforthilfe"_s);
    }

    void theWeekHasSevenDaysAndPassesMidnight()
    {
        Speaking english(u"en"_s);
        HoursModel hours;
        hours.setWording(english.wording());
        hours.apply(sample::hours(false));
        const QVariantList week = hours.week();
        QCOMPARE(week.size(), 7);
        QCOMPARE(week[0].toMap().value(u"name"_s).toString(), u"Monday"_s);
        QCOMPARE(week[0].toMap().value(u"text"_s).toString(), u"08:00–12:00, 18:00–22:00"_s);
        QCOMPARE(week[4].toMap().value(u"text"_s).toString(), u"08:00–12:00, 22:00–02:00"_s);
        QCOMPARE(week[6].toMap().value(u"text"_s).toString(), u"Closed"_s);
        QVERIFY(hours.conflict().isEmpty());
    }

    void theWeekBeginsOnTheDayThatWasChosen()
    {
        Speaking english(u"en"_s);
        HoursModel hours;
        hours.setWording(english.wording());
        hours.apply(sample::hours(false));
        const auto first = [&] { return hours.week()[0].toMap().value(u"name"_s).toString(); };
        const auto at = [&](const QString &chosen) {
            english.wording()->setDates(u"system"_s, chosen);
            return first();
        };
        QCOMPARE(at(u"7"_s), u"Sunday"_s);
        QCOMPARE(hours.week()[1].toMap().value(u"text"_s).toString(), u"08:00–12:00, 18:00–22:00"_s);
        QCOMPARE(at(u"6"_s), u"Saturday"_s);
        QCOMPARE(at(u"system"_s), u"Monday"_s);
        QCOMPARE(at(u"8"_s), u"Monday"_s);
    }

    void exceptionsStandByDate()
    {
        Speaking german(u"de"_s);
        HoursModel hours;
        hours.setWording(german.wording());
        hours.apply(sample::hours(true));
        const QVariantList exceptions = hours.exceptions();
        QCOMPARE(exceptions.size(), 2);
        QCOMPARE(exceptions[0].toMap().value(u"dateText"_s).toString(), u"Mi., 25. November"_s);
        QCOMPARE(exceptions[0].toMap().value(u"text"_s).toString(), u"Geschlossen"_s);
        QVERIFY(exceptions[1].toMap().value(u"pending"_s).toBool());
        hours.apply(Delta<HoursRow>{false, {}, {sample::id(640).toString()}});
        QCOMPARE(hours.exceptions().size(), 1);
    }

    void aConflictShowsWhatIWanted()
    {
        Speaking english(u"en"_s);
        HoursModel hours;
        hours.setWording(english.wording());
        Delta<HoursRow> delta = sample::hours(false);
        delta.upserts[0].conflict = QList<DayHours>{{1, {{540, 600}}}};
        hours.apply(delta);
        QCOMPARE(hours.conflict().size(), 7);
        QCOMPARE(hours.conflict()[0].toMap().value(u"text"_s).toString(), u"09:00–10:00"_s);
    }

    void theTreeOpensClosesAndCounts()
    {
        Speaking english(u"en"_s);
        SkillsModel skills;
        QAbstractItemModelTester tester(&skills,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        skills.setWording(english.wording());
        skills.apply(sample::skills());
        const int areas = skills.count();
        QCOMPARE(areas, english.wording()->skills().areas().size());
        QCOMPARE(skills.claimedCount(), 5);
        QCOMPARE(skills.index(0).data(SkillsModel::MineBelowRole).toInt(), 3);
        skills.toggle(0);
        const int fritzbox = lineOf(skills, u"router.fritzbox"_s);
        QVERIFY(fritzbox > 0);
        skills.toggle(fritzbox);
        const int voip = lineOf(skills, u"router.fritzbox.voip"_s);
        QCOMPARE(skills.index(voip).data(SkillsModel::LevelRole).toInt(), 4);
        QCOMPARE(skills.index(voip).data(SkillsModel::StateTextRole).toString(),
                 u"verified, proven Thu"_s);
        QCOMPARE(skills.index(voip).data(SkillsModel::DepthRole).toInt(), 2);
        skills.toggle(0);
        QCOMPARE(skills.count(), areas);
    }

    void theTreeIsNarrowedByNameAndByMine()
    {
        Speaking german(u"de"_s);
        SkillsModel skills;
        QAbstractItemModelTester tester(&skills,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        skills.setWording(german.wording());
        skills.apply(sample::skills());
        skills.setFilter(u"kindersich"_s);
        QCOMPARE(skills.count(), 3);  // area, product, task
        QCOMPARE(skills.index(2).data(SkillsModel::NameRole).toString(), u"Kindersicherung"_s);
        skills.setFilter(u"gibt es nicht"_s);
        QCOMPARE(skills.count(), 0);
        skills.setFilter({});
        skills.setOnlyMine(true);
        QVERIFY(lineOf(skills, u"mail.outlook.setup"_s) > 0);
        QCOMPARE(lineOf(skills, u"mail.outlook.migrate"_s), -1);
    }

    void devicesSayWhichOneIsThis()
    {
        Speaking english(u"en"_s);
        DevicesModel devices;
        QAbstractItemModelTester tester(&devices,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        devices.setWording(english.wording());
        devices.apply(sample::devices(false));
        QVERIFY(devices.index(0).data(DevicesModel::ThisOneRole).toBool());
        QCOMPARE(devices.index(1).data(DevicesModel::NameRole).toString(),
                 u"Laptop in the kitchen"_s);
    }

    void theConnectionIsSaidInWords()
    {
        Speaking german(u"de"_s);
        LinkStatus status;
        status.setWording(german.wording());
        LinkState state;
        state.link = Link::Offline;
        state.since = {FixedClock::noon10 - 600'000};
        state.waiting = 1;
        status.show(state);
        QCOMPARE(status.text(), u"Keine Verbindung seit 13:00"_s);
        QCOMPARE(status.banner(),
                 u"Keine Verbindung seit 13:00. 1 Änderung wartet auf diesem Computer. "
                 "Alles, was Sie schreiben, bleibt erhalten."_s);
        QVERIFY(!status.online());
        state.link = Link::CatchingUp;
        state.behind = 3;
        status.show(state);
        QCOMPARE(status.text(), u"Holt nach, noch 3"_s);
        QVERIFY(status.online() && status.banner().isEmpty());
    }

    void theWayInShowsWhatTheSessionSays()
    {
        Entrance entrance;
        QSignalSpy changed(&entrance, &Entrance::changed);
        EntranceState now;
        now.state = Session::State::KeyringUnavailable;
        now.keyring = Session::Keyring::EntryMissing;
        now.unsentCount = 3;
        entrance.show(now);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(entrance.state(), Entrance::State::KeyringUnavailable);
        QCOMPARE(entrance.keyring(), Entrance::Keyring::EntryMissing);
        QVERIFY(!entrance.client());
    }

    void aStateOfTheSessionKeepsItsNumberForTheScreens()
    {
        QCOMPARE(int(Entrance::State::Open), int(Session::State::Open));
        QCOMPARE(int(Entrance::State::Locked), int(Session::State::Locked));
        QCOMPARE(int(Entrance::Keyring::NoService), int(Session::Keyring::NoService));
    }

    void aPassphraseIsJudgedAsItIsChecked()
    {
        Entrance entrance;
        const auto judged = [&](const QString &passphrase) {
            QSignalSpy told(&entrance, &Entrance::strengthChanged);
            entrance.judge(passphrase);
            return told.wait() ? entrance.strength() : Entrance::Strength::Empty;
        };
        QCOMPARE(judged(u"short"_s), Entrance::Strength::TooShort);
        // Many different letters, and still one of the first guesses.
        QCOMPARE(judged(u"passwordpassword1"_s), Entrance::Strength::Weak);
        QCOMPARE(judged(u"Rostige Gabel tanzt im Nebel"_s), Entrance::Strength::Strong);
        QSignalSpy told(&entrance, &Entrance::strengthChanged);
        for (const QString &typed : {u"passwordpassword1"_s, u"passwordpassword12"_s, u"x"_s})
            entrance.judge(typed);
        QTRY_COMPARE(entrance.strength(), Entrance::Strength::TooShort);
        QTest::qWait(100);
        QCOMPARE(entrance.strength(), Entrance::Strength::TooShort);
    }

    void settingsAreKeptAndBounded()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"s.ini"_s);
        {
            Settings settings(file);
            QCOMPARE(settings.language(), u"system"_s);
            QVERIFY(settings.enterSends());
            QSignalSpy changed(&settings, &Settings::textScaleChanged);
            settings.setTextScale(9);
            QCOMPARE(settings.textScale(), 1.5);
            settings.setTextScale(9);
            QCOMPARE(changed.count(), 1);
            settings.setLanguage(u"de"_s);
            settings.remember(u"cases/selected"_s, u"abc"_s);
        }
        Settings again(file);
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.spokenLanguage(), u"de"_s);
        QCOMPARE(again.remembered(u"cases/selected"_s).toString(), u"abc"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountModels)
#include "tst_account_models.moc"
