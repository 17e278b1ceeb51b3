// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"
#include "core/wire/Codes.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// Messages, markers, notes, and commands said more than once.
class TestConversation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsAreDensePerCaseAndPerSide()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Viewer customer = Stage::customer(made);
        say(stage, a.viewer, made, u"eins"_s);
        say(stage, customer, made, u"zwei"_s);
        say(stage, customer, made, u"drei"_s);
        say(stage, a.viewer, made, u"vier"_s);
        QStringList seen;
        const Rows rows = stage.query("SELECT pos, side, side_n, text FROM message ORDER BY pos");
        for (const Row &row : rows)
            seen.append(u"%1 %2 %3 %4"_s.arg(row.integer(0)).arg(row.text(1)).arg(row.integer(2))
                            .arg(row.text(3)));
        QCOMPARE(seen, (QStringList{u"1 expert 1 eins"_s, u"2 customer 1 zwei"_s,
                                    u"3 customer 2 drei"_s, u"4 expert 2 vier"_s}));
    }

    void aCommandSaidTwiceHasOneEffectAndTheSameAnswer()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Command command = makeCommand(
            stage.newId(), commands::SendMessage{stage.newId(), made.caseId, u"einmal"_s, {}},
            stage.clock.wall());
        const auto first = stage.platform().handle(a.viewer, 1, command);
        stage.restart();
        const auto second = stage.platform().handle(stage.secondDevice(a).viewer, 1, command);
        QCOMPARE(first.result, VerdictResult::Done);
        QCOMPARE(toJson(second), toJson(first));
        QCOMPARE(stage.query("SELECT id FROM message").size(), 1);
    }

    void theSameUuidWithOtherBytesIsRefusedAndLeavesTheFirstAnswer()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Id message = stage.newId();
        Command command = makeCommand(
            stage.newId(), commands::SendMessage{message, made.caseId, u"eins"_s, {}},
            stage.clock.wall());
        QCOMPARE(stage.platform().handle(a.viewer, 1, command).result, VerdictResult::Done);
        const QJsonObject first = command.args;
        command.args.insert(u"text"_s, u"zwei"_s);
        QCOMPARE(stage.platform().handle(a.viewer, 2, command).code,
                 QLatin1StringView(codes::reusedUuid));
        command.args = first;
        QCOMPARE(stage.platform().handle(a.viewer, 3, command).result, VerdictResult::Done);
        QCOMPARE(stage.query("SELECT text FROM message").first().text(0), u"eins"_s);
    }

    void aRefusalIsFinalEvenWhenItWouldBePossibleLater()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Viewer customer = Stage::customer(made);
        const Command command = makeCommand(stage.newId(), commands::NotYet{made.caseId},
                                            stage.clock.wall());
        QCOMPARE(stage.platform().handle(customer, 0, command).code,
                 QLatin1StringView(codes::wrongState));
        stage.tell(a.viewer, commands::SolveCase{made.caseId, u"Fertig."_s});
        QCOMPARE(stage.platform().handle(customer, 0, command).code,
                 QLatin1StringView(codes::wrongState));
        QCOMPARE(stage.row(made.caseId).state(), CaseState::Solved);
    }

    void whatIsTooLateOrTooOldIsRefusedButARepeatIsAnswered()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const auto send = [&](Instant madeAt, std::optional<Instant> notAfter) {
            return makeCommand(stage.newId(),
                               commands::SendMessage{stage.newId(), made.caseId, u"x"_s, {}},
                               madeAt, notAfter);
        };
        const Instant now = stage.clock.wall();
        const Command late = send(now, now - 1ms);
        QCOMPARE(stage.platform().handle(a.viewer, 1, late).code,
                 QLatin1StringView(codes::tooLate));
        const Command border = send(now, now);
        QCOMPARE(stage.platform().handle(a.viewer, 2, border).result, VerdictResult::Done);
        stage.clock.ms += 1000;
        QCOMPARE(stage.platform().handle(a.viewer, 2, border).result, VerdictResult::Done);
        const Command old = send(now - std::chrono::days(181), {});
        QCOMPARE(stage.platform().handle(a.viewer, 3, old).code,
                 QLatin1StringView(codes::tooOld));
    }

    void nonsenseIsRefusedAsACommandNotAsAnAccident()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        Command unknown{stage.newId(), u"case.destroy"_s, 1, {}, stage.clock.wall(), {}};
        QCOMPARE(stage.platform().handle(a.viewer, 1, unknown).code,
                 QLatin1StringView(codes::badCommand));
        Command wrong = makeCommand(stage.newId(), commands::SetCapacity{99, 3},
                                    stage.clock.wall());
        QCOMPARE(stage.platform().handle(a.viewer, 2, wrong).code,
                 QLatin1StringView(codes::badCommand));
        Command extra = makeCommand(stage.newId(), commands::SetCapacity{2, 3},
                                    stage.clock.wall());
        extra.args.insert(u"admin"_s, true);
        QCOMPARE(stage.platform().handle(a.viewer, 3, extra).code,
                 QLatin1StringView(codes::badCommand));
    }

    void ownMessagesCanBeChangedForFiveMinutesByTheirAuthor()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Viewer customer = Stage::customer(made);
        const Id message = say(stage, a.viewer, made, u"vertipt"_s);
        QCOMPARE(stage.tell(customer, commands::EditMessage{message, made.caseId, u"haha"_s}).code,
                 QLatin1StringView(codes::notAllowed));
        stage.advance(5min - 1s);
        QCOMPARE(stage.tell(a.viewer, commands::EditMessage{message, made.caseId, u"vertippt"_s})
                     .result,
                 VerdictResult::Done);
        const Row row =
            stage.query("SELECT text, edited_at, rev FROM message").first();
        QCOMPARE(row.text(0), u"vertippt"_s);
        QCOMPARE(row.instant(1), stage.clock.wall());
        QCOMPARE(row.integer(2), 2);
        stage.advance(1s);
        QCOMPARE(stage.tell(a.viewer, commands::EditMessage{message, made.caseId, u"spät"_s}).code,
                 QLatin1StringView(codes::tooLate));
        QCOMPARE(stage.tell(a.viewer, commands::DeleteMessage{message, made.caseId}).code,
                 QLatin1StringView(codes::tooLate));
    }

    void aDeletedMessageKeepsItsPlaceAndLosesItsText()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Id message = say(stage, a.viewer, made, u"Geheimes"_s);
        QCOMPARE(stage.tell(a.viewer, commands::DeleteMessage{message, made.caseId}).result,
                 VerdictResult::Done);
        const Row row = stage.query("SELECT text, pos, deleted_at FROM message").first();
        QCOMPARE(row.text(0), QString());
        QCOMPARE(row.integer(1), 1);
        QCOMPARE(row.instant(2), stage.clock.wall());
        QCOMPARE(stage.tell(a.viewer, commands::EditMessage{message, made.caseId, u"x"_s}).code,
                 QLatin1StringView(codes::notAllowed));
        say(stage, a.viewer, made, u"weiter"_s);
        QCOMPARE(stage.row(made.caseId).pos, 2);
    }

    void aMarkerNeverMovesBackNorBeyondWhatThereIs()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Viewer customer = Stage::customer(made);
        for (int i = 0; i < 3; ++i)
            say(stage, customer, made, u"x"_s);
        const auto marker = [&] {
            return stage.query("SELECT read_n FROM marker WHERE id = $1",
                               {markerId(made.caseId, Side::Expert)}).first().integer(0);
        };
        stage.tell(a.viewer, commands::SetMarker{made.caseId, 2});
        QCOMPARE(marker(), 2);
        stage.tell(a.viewer, commands::SetMarker{made.caseId, 1});
        QCOMPARE(marker(), 2);
        stage.tell(a.viewer, commands::SetMarker{made.caseId, 99});
        QCOMPARE(marker(), 3);
        say(stage, a.viewer, made, u"Antwort"_s);
        QCOMPARE(marker(), 3);  // sending does not move it
    }

    void aNoteIsMadeAndThenChanged()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Id note = stage.newId();
        say(stage, a.viewer, made, u"x"_s);
        stage.tell(a.viewer, commands::SaveNote{note, made.caseId, 1, u"alt"_s});
        stage.tell(a.viewer, commands::SaveNote{note, made.caseId, 1, u"neu"_s});
        const Rows rows = stage.query("SELECT text, after_pos, rev FROM note");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().text(0), u"neu"_s);
        QCOMPARE(rows.first().integer(2), 2);
        QCOMPARE(stage.tell(Stage::customer(made),
                            commands::SaveNote{stage.newId(), made.caseId, 0, u"ich"_s}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void anIdOfAnotherCaseCannotBeTaken()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade first = stage.assigned(a);
        const CaseMade second = stage.assigned(a);
        const Id message = say(stage, a.viewer, first, u"hier"_s);
        const auto verdict = stage.tell(
            Stage::customer(second), commands::SendMessage{message, second.caseId, u"da"_s, {}});
        QCOMPARE(verdict.code, QLatin1StringView(codes::badCommand));
        QCOMPARE(stage.query("SELECT text FROM message").first().text(0), u"hier"_s);
    }

    void aBrowserThatIsNotTrustedCannotWrite()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const Viewer stranger = Stage::customer(made, false);
        QCOMPARE(stage.tell(stranger,
                            commands::SendMessage{stage.newId(), made.caseId, u"x"_s, {}}).code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(stage.tell(stranger, commands::ConfirmCase{made.caseId}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void theCustomerOfOneCaseHasNoSayInAnother()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade mine = stage.assigned(a);
        const CaseMade yours = stage.assigned(a);
        QCOMPARE(stage.tell(Stage::customer(mine), commands::ConfirmCase{yours.caseId}).code,
                 QLatin1StringView(codes::notAllowed));
        QCOMPARE(stage.tell(Stage::customer(mine), commands::ConfirmCase{stage.newId()}).code,
                 QLatin1StringView(codes::notAllowed));
    }

    void dangerousTextIsCleanedBeforeItIsStored()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        say(stage, a.viewer, made, u"a\u202Egpj.exe\x1b[31m"_s);
        const QString stored = stage.query("SELECT text FROM message").first().text(0);
        QVERIFY(!stored.contains(QChar(0x202e)));
        QVERIFY(!stored.contains(QChar(0x1b)));
    }

    void fieldsThatChangedElsewhereAreToldWithTheirValue()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        QCOMPARE(stage.tell(a.viewer, commands::SetCapacity{5, 3}).result, VerdictResult::Done);
        const auto capacity = stage.tell(a.viewer, commands::SetCapacity{2, 3});
        QCOMPARE(capacity.code, QLatin1StringView(codes::changedElsewhere));
        QCOMPARE(capacity.detail[u"current"_s].toInteger(), 5);
        commands::SetHours hours{u"Europe/Berlin"_s, {{1, {{480, 960}}}}, {}};
        QCOMPARE(stage.tell(a.viewer, hours).result, VerdictResult::Done);
        hours.week = {{2, {{480, 960}}}};
        const auto week = stage.tell(a.viewer, hours);
        QCOMPARE(week.code, QLatin1StringView(codes::changedElsewhere));
        QCOMPARE(week.detail[u"current"_s][u"week"_s][0][u"weekday"_s].toInteger(), 1);
        const auto skill = stage.tell(a.viewer, commands::ClaimSkill{u"router"_s, 3, 2});
        QCOMPARE(skill.code, QLatin1StringView(codes::changedElsewhere));
        QCOMPARE(skill.detail[u"current"_s].toInteger(), 5);
    }

    void aClaimAboveTheProvenLevelDoesNotCountForOffers()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        stage.setSkill(a, u"router"_s, 0);
        stage.setSkill(a, u"router.fritzbox.voip"_s, 2);
        QCOMPARE(stage.tell(a.viewer, commands::ClaimSkill{u"router.fritzbox.voip"_s, 4, 2}).result,
                 VerdictResult::Done);
        QCOMPARE(stage.row(stage.request().caseId).state(), CaseState::Unmatched);
        stage.setSkill(a, u"router.fritzbox.voip"_s, 3);
        QCOMPARE(stage.row(stage.request().caseId).state(), CaseState::Offered);
    }

    void aMessageCostsTheSameInAShortCaseAndInALongOne()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const auto cost = [&] {
            const quint64 before = stage.statements();
            say(stage, a.viewer, made, u"x"_s);
            return stage.statements() - before;
        };
        say(stage, a.viewer, made, u"die erste beendet das Warten"_s);
        const quint64 early = cost();
        for (int i = 0; i < 300; ++i)
            say(stage, a.viewer, made, u"x"_s);
        for (int i = 0; i < 20; ++i)
            stage.assigned(stage.expert(u"E%1"_s.arg(i)));
        QCOMPARE(cost(), early);
        QVERIFY2(early <= 25, qPrintable(QString::number(early)));
    }

private:
    static Id say(Stage &stage, const Viewer &viewer, const CaseMade &made, const QString &text)
    {
        const Id id = stage.newId();
        const auto verdict =
            stage.tell(viewer, commands::SendMessage{id, made.caseId, text, {}});
        if (verdict.result != VerdictResult::Done)
            qFatal("message.send: %s", qPrintable(verdict.code));
        return id;
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
