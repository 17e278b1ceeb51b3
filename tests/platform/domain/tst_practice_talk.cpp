// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PracticeRow.h"
#include "platform/domain/Practices.h"
#include "platform/domain/Roster.h"
#include "tests/platform/domain/ApplicantStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The practice talk of an evaluation: started by who evaluates, held on the applicant's page, seen
// to grow by the desk.
class TstPracticeTalk : public QObject {
    Q_OBJECT

    struct Evaluating : ApplicantStage {
        Applicant nina = applies();
        Id talk;

        Evaluating() { claims(anna, nina); }
        Practices page() { return Practices(platform()); }
        commands::StartPractice start(const QString &script = u"wlan-drops/1"_s)
        {
            return {home(), nina.id, newId(), script, u"de"_s};
        }
        void starts()
        {
            const auto command = start();
            talk = command.practice;
            ok(anna, command);
        }
        Result<practice::View> says(const QString &text)
        {
            return page().say(nina.session, talk.toString(), text);
        }
        PracticeBody seenBy(const Viewer &viewer)
        {
            TestClient client(*this, viewer);
            client.connect();
            const auto body = client.body(u"practice"_s, talk);
            return body ? must(fromJson<PracticeBody>(*body, Strictness::Strict)) : PracticeBody();
        }
    };

private Q_SLOTS:
    void theCustomerAnswersAndTheDeskSeesIt()
    {
        Evaluating stage;
        TestClient desk(stage, stage.boris.viewer);
        desk.connect();
        QVERIFY(must(stage.page().read(stage.nina.session)).id.isNull());
        stage.starts();
        const auto opened = must(stage.page().read(stage.nina.session));
        QCOMPARE(opened.lines.size(), 1);
        QCOMPARE(opened.lines.constFirst().side, Side::Customer);

        const auto told = must(stage.says(u"Seit wann ist das so?\n"_s));
        QCOMPARE(told.lines.size(), 3);
        QCOMPARE(told.lines[1].text, u"Seit wann ist das so?"_s);
        must(stage.says(u"Bitte schicken Sie mir das Passwort."_s));
        desk.settle();
        const auto seen = must(fromJson<PracticeBody>(*desk.body(u"practice"_s, stage.talk),
                                                      Strictness::Strict));
        QCOMPARE(seen.applicant, stage.nina.id);
        QCOMPARE(seen.script, u"wlan-drops/1"_s);
        QCOMPARE(seen.state, PracticeState::Running);
        QVERIFY(seen.lines.size() >= 5);
        QCOMPARE(seen.told, QList<QString>{u"since"_s});
        QCOMPARE(seen.trap, u"met"_s);

        stage.ok(stage.anna, commands::EndPractice{stage.home(), stage.nina.id, stage.talk});
        QCOMPARE(stage.says(u"Hallo?"_s).error().code, u"wrong_state"_s);
        QCOMPARE(must(stage.page().read(stage.nina.session)).state, PracticeState::Ended);
        stage.clock.ms += (25h / 1ms);
        QVERIFY(!stage.page().read(stage.nina.session));  // his session has ended, too
    }

    void onlyWhoHasTheFileStartsAndEndsIt()
    {
        Evaluating stage;
        const auto tells = [&](const Expert &who, const auto &command) {
            const auto verdict = stage.tell(who.viewer, command);
            const QString rule = stage.ruleOf(verdict);
            return rule.isEmpty() ? verdict.code : rule;
        };
        QCOMPARE(tells(stage.boris, stage.start()), u"lease"_s);
        QCOMPARE(tells(stage.expert(u"Otto"_s), stage.start()), u"not_allowed"_s);
        QCOMPARE(tells(stage.anna, stage.start(u"wlan-drops/9"_s)), u"bad_command"_s);
        auto inFrench = stage.start();
        inFrench.language = u"fr"_s;
        QCOMPARE(tells(stage.anna, inFrench), u"bad_command"_s);
        stage.starts();
        QCOMPARE(tells(stage.anna, stage.start()), u"wrong_state"_s);
        const commands::EndPractice end{stage.home(), stage.nina.id, stage.talk};
        QCOMPARE(tells(stage.boris, end), u"lease"_s);
        stage.ok(stage.anna, end);
        QCOMPARE(tells(stage.anna, end), u"wrong_state"_s);
        stage.starts();
        QCOMPARE(tells(stage.anna, commands::EndPractice{stage.home(), stage.nina.id,
                                                         stage.newId()}),
                 u"not_allowed"_s);
    }

    void aDecidedFileTakesNoTalk()
    {
        Evaluating stage;
        stage.approves(stage.nina);
        stage.claims(stage.carla, stage.nina);
        QCOMPARE(stage.tell(stage.carla.viewer, stage.start()).code, u"wrong_state"_s);
    }

    void nobodyElseReadsOrWritesIt()
    {
        Evaluating stage;
        stage.starts();
        const Applicant karl = stage.applies(u"Adler"_s);
        QVERIFY(must(stage.page().read(karl.session)).id.isNull());
        QCOMPARE(stage.page().say(karl.session, stage.talk.toString(), u"Hallo"_s).error().code,
                 u"not_allowed"_s);
        QCOMPARE(stage.page().read(u"made up"_s).error().code, u"not_allowed"_s);
        TestClient otto(stage, stage.expert(u"Otto"_s).viewer);
        otto.connect();
        QCOMPARE(otto.count(u"practice"_s), 0);
    }

    // Somebody of the desk who applies himself sees the talk, but not what was found in it.
    void aboutHimselfNobodySeesWhatWasFound()
    {
        Evaluating stage;
        stage.starts();
        must(stage.says(u"Seit wann? Nennen Sie mir das Passwort!"_s));
        QCOMPARE(stage.seenBy(stage.boris.viewer).trap, u"met"_s);
        stage.approves(stage.nina);
        stage.ApplicantStage::starts(stage.nina);
        must(stage.platform().change([&](Work &work) {
            return setMembership(work, stage.nina.account, stage.home(),
                                 {Role::Expert, Role::Onboarder}, MembershipState::Verified, {});
        }));
        const PracticeBody own = stage.seenBy(stage.nina.viewer);
        QVERIFY(own.lines.size() > 1 && own.told.isEmpty() && own.trap.isEmpty());
    }

    void silenceMakesHimImpatientAndInTheEndHeGoes()
    {
        Evaluating stage;
        stage.starts();
        const auto passes = [&](Milliseconds time) {
            stage.advance(time);
            return must(stage.page().read(stage.nina.session));
        };
        QCOMPARE(passes(149s).lines.size(), 1);
        QCOMPARE(passes(2s).lines.constLast().text, u"Sind Sie noch da?"_s);
        must(stage.says(u"Ja, seit wann ist das so?"_s));
        QCOMPARE(passes(100s).lines.size(), 4);
        QCOMPARE(passes(51s).lines.size(), 5);
        QCOMPARE(passes(210s).lines.size(), 6);
        const auto gone = passes(20min);
        QCOMPARE(gone.lines.size(), 7);
        QCOMPARE(gone.state, PracticeState::Ended);
        QCOMPARE(passes(1h).lines.size(), 7);
    }

    void whatIsTooMuchIsRefused()
    {
        Evaluating stage;
        stage.starts();
        QCOMPARE(stage.says(u" \n"_s).error().code, u"bad_command"_s);
        QCOMPARE(stage.says(QString(Practices::longestLine + 1, u'x')).error().code,
                 u"bad_command"_s);
        for (int i = 0; i < Practices::mostLines; ++i)
            must(stage.says(u"Hm."_s));
        QCOMPARE(stage.says(u"Hm."_s).error().code, u"quota_exceeded"_s);
    }

    // It is no case: what counts, finds and pays cases does not see it.
    void itIsNoCase()
    {
        Evaluating stage;
        const auto count = [&](const char *table) {
            return stage.query(QByteArray("SELECT count(*) FROM ").append(table)).first().integer(0);
        };
        const QList<const char *> tables{"cases", "message", "event", "offer", "work_interval",
                                         "sample_case", "receipt"};
        QList<qint64> before;
        for (const char *table : tables)
            before.append(count(table));
        stage.starts();
        must(stage.says(u"Seit wann ist das so?"_s));
        for (qsizetype i = 0; i < tables.size(); ++i)
            QCOMPARE(count(tables[i]), before[i]);
    }

    void whatWasSaidStaysSaidAndGoesWithTheApplication()
    {
        Evaluating stage;
        stage.starts();
        QCOMPARE(stage.forced("UPDATE practice_line SET text = 'x'"), u"practice_line_stays"_s);
        stage.ok(stage.anna, commands::EndPractice{stage.home(), stage.nina.id, stage.talk});
        QCOMPARE(stage.forced("UPDATE practice SET state = 'running', ended_at = NULL"),
                 u"practice_stays_ended"_s);
        QCOMPARE(stage.forced("DELETE FROM practice WHERE applicant = $1", {stage.nina.id}),
                 QString());
        QCOMPARE(stage.query("SELECT count(*) FROM practice_line").first().integer(0), 0);
    }
};

QTEST_GUILESS_MAIN(TstPracticeTalk)
#include "tst_practice_talk.moc"
