// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/Stage.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One case with its expert, his app and the customer's page.
struct Bench {
    Stage stage;
    Expert lena = stage.expert(u"Lena Berger"_s);
    CaseMade made = stage.assigned(lena);
    TestClient app{stage, lena.viewer};
    TestClient page{stage, Stage::customer(made)};

    Bench()
    {
        app.connect();
        page.connect();
    }
    template <class C>
    QString lenaSays(const C &command)
    {
        return after(stage.tell(lena.viewer, command).code);
    }
    template <class C>
    QString customerSays(const C &command)
    {
        return after(stage.tell(Stage::customer(made), command).code);
    }
    QString after(const QString &code)
    {
        app.settle();
        page.settle();
        return code;
    }
    Id handOver(const QString &whom = {})
    {
        const Id handover = stage.newId();
        const QString code = lenaSays(commands::HandOver{handover, stage.newId(), made.caseId, whom,
                                                         u"Das ist ein Fall für Netzwerker."_s,
                                                         u"Router getauscht, DNS offen."_s});
        if (!code.isEmpty())
            qFatal("hand-over: %s", qPrintable(code));
        return handover;
    }
    Id ask()
    {
        const Id secret = stage.newId();
        const QString code = lenaSays(
            commands::AskSecret{secret, made.caseId, u"Router"_s,
                                QString::fromLatin1(QByteArray(32, 'k').toBase64())});
        if (!code.isEmpty())
            qFatal("ask: %s", qPrintable(code));
        return secret;
    }
    static QString sealed() { return QString::fromLatin1(QByteArray(60, 's').toBase64()); }
    QString stateOf(const TestClient &client, const QString &kind, const Id &id)
    {
        const auto body = client.body(kind, id);
        return body ? body->value("state"_L1).toString() : u"gone"_s;
    }
};

} // namespace

class TestCasework : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMessageMayQuoteOneOfItsCaseOnly()
    {
        Bench bench;
        const Id asked = bench.stage.newId(), answer = bench.stage.newId();
        QCOMPARE(bench.customerSays(
                     commands::SendMessage{asked, bench.made.caseId, u"Welcher Stecker?"_s, {}}),
                 QString());
        QCOMPARE(bench.lenaSays(commands::SendMessage{answer, bench.made.caseId, u"Der blaue."_s,
                                                      {}, asked}),
                 QString());
        QCOMPARE(bench.page.body(u"message"_s, answer)->value("quote"_L1).toString(),
                 asked.toString());
        QCOMPARE(bench.lenaSays(commands::SendMessage{bench.stage.newId(), bench.made.caseId,
                                                      u"x"_s, {}, bench.stage.newId()}),
                 u"bad_command"_s);
    }

    void thanksAreForTheOtherSideAndCanBeTakenBack()
    {
        Bench bench;
        const Id message = bench.stage.newId();
        bench.customerSays(commands::SendMessage{message, bench.made.caseId, u"Geht!"_s, {}});
        bench.customerSays(commands::ThankForMessage{message, bench.made.caseId, true});
        QVERIFY(!bench.app.body(u"message"_s, message)->contains("thanked_at"_L1));
        QCOMPARE(bench.lenaSays(commands::ThankForMessage{message, bench.made.caseId, true}),
                 QString());
        QVERIFY(bench.page.body(u"message"_s, message)->contains("thanked_at"_L1));
        bench.lenaSays(commands::ThankForMessage{message, bench.made.caseId, false});
        QVERIFY(!bench.page.body(u"message"_s, message)->contains("thanked_at"_L1));
    }

    void stepsKeepTheirOrderAndNeverReachTheCustomer()
    {
        Bench bench;
        const Id first = bench.stage.newId(), second = bench.stage.newId();
        bench.lenaSays(commands::SetStep{second, bench.made.caseId, u"Kabel prüfen"_s, false});
        bench.lenaSays(commands::SetStep{first, bench.made.caseId, u"DNS setzen"_s, false});
        QCOMPARE(bench.app.body(u"step"_s, second)->value("n"_L1).toInt(), 1);
        QCOMPARE(bench.app.body(u"step"_s, first)->value("n"_L1).toInt(), 2);
        bench.lenaSays(commands::SetStep{second, bench.made.caseId, u"Kabel prüfen"_s, true});
        QVERIFY(bench.app.body(u"step"_s, second)->contains("done_at"_L1));
        QVERIFY(!bench.page.body(u"step"_s, second));
        bench.lenaSays(commands::RemoveStep{second, bench.made.caseId});
        QVERIFY(!bench.app.body(u"step"_s, second));
    }

    void theCauseIsNotForTheCustomer()
    {
        Bench bench;
        QCOMPARE(bench.lenaSays(commands::SolveCase{bench.made.caseId, u"Läuft wieder."_s,
                                                    u"Kabel gezogen"_s}),
                 QString());
        QCOMPARE(bench.app.body(u"case"_s, bench.made.caseId)->value("cause"_L1).toString(),
                 u"Kabel gezogen"_s);
        QCOMPARE(bench.page.body(u"case"_s, bench.made.caseId)->value("cause"_L1).toString(),
                 QString());
    }

    void theExpertStaysUntilTheCustomerHasAgreed()
    {
        Bench bench;
        const Expert bo = bench.stage.expert(u"Bo Lund"_s);
        const Expert ada = bench.stage.expert(u"Ada Koch"_s);
        const Id handover = bench.handOver(u"bo lund"_s);
        QCOMPARE(bench.stateOf(bench.page, u"handover"_s, handover), u"waiting"_s);
        QCOMPARE(bench.stage.row(bench.made.caseId).body.assignee, bench.lena.account);
        QCOMPARE(bench.lenaSays(commands::HandOver{bench.stage.newId(), bench.stage.newId(),
                                                   bench.made.caseId, {}, u"r"_s, u"s"_s}),
                 u"wrong_state"_s);
        QCOMPARE(bench.customerSays(
                     commands::AnswerHandover{handover, bench.made.caseId, true}),
                 QString());
        QCOMPARE(bench.stage.row(bench.made.caseId).state(), CaseState::Offered);
        QVERIFY(!bench.stage.offerOf(bench.made.caseId, bo.account).isNull());
        QVERIFY(bench.stage.offerOf(bench.made.caseId, ada.account).isNull());
        QVERIFY(!bench.app.body(u"case"_s, bench.made.caseId));
        bench.stage.advance(11min);
        QVERIFY(!bench.stage.offerOf(bench.made.caseId, ada.account).isNull());
    }

    void aRefusedOrUnansweredHandOverChangesNothing()
    {
        Bench bench;
        const Id refused = bench.handOver();
        bench.customerSays(commands::AnswerHandover{refused, bench.made.caseId, false});
        QCOMPARE(bench.stateOf(bench.app, u"handover"_s, refused), u"refused"_s);
        const Id silent = bench.handOver();
        bench.stage.advance(25h);
        bench.app.settle();
        QCOMPARE(bench.stateOf(bench.app, u"handover"_s, silent), u"unanswered"_s);
        QCOMPARE(bench.stage.row(bench.made.caseId).body.assignee, bench.lena.account);
        QCOMPARE(bench.customerSays(commands::AnswerHandover{silent, bench.made.caseId, true}),
                 u"wrong_state"_s);
        const Id waiting = bench.handOver();
        bench.lenaSays(commands::GiveBackCase{bench.made.caseId, u"Krank."_s});
        QCOMPARE(bench.stateOf(bench.page, u"handover"_s, waiting), u"withdrawn"_s);
    }

    void nobodyIsNamedByChance()
    {
        Bench bench;
        bench.stage.expert(u"Bo Lund"_s);
        bench.stage.expert(u"Bo Lund"_s);
        const auto to = [&](const QString &whom) {
            return bench.lenaSays(commands::HandOver{bench.stage.newId(), bench.stage.newId(),
                                                     bench.made.caseId, whom, u"r"_s, u"s"_s});
        };
        QCOMPARE(to(u"Bo Lund"_s), u"not_eligible"_s);
        QCOMPARE(to(u"Nie Mand"_s), u"not_eligible"_s);
        QCOMPARE(to(u"Lena Berger"_s), u"not_eligible"_s);
    }

    void aPasswordIsKeptOnlyUntilItIsRead()
    {
        Bench bench;
        const Id secret = bench.ask();
        QCOMPARE(bench.stateOf(bench.page, u"secret"_s, secret), u"asked"_s);
        QCOMPARE(bench.customerSays(
                     commands::GiveSecret{secret, bench.made.caseId, bench.sealed()}),
                 QString());
        QCOMPARE(bench.app.body(u"secret"_s, secret)->value("sealed"_L1).toString(),
                 bench.sealed());
        QCOMPARE(bench.page.body(u"secret"_s, secret)->value("sealed"_L1).toString(), QString());
        bench.lenaSays(commands::EndSecret{secret, bench.made.caseId});
        QCOMPARE(bench.stateOf(bench.app, u"secret"_s, secret), u"read"_s);
        QCOMPARE(bench.app.body(u"secret"_s, secret)->value("sealed"_L1).toString(), QString());
        QVERIFY(bench.stage.query("SELECT 1 FROM secret WHERE sealed <> ''").isEmpty());
    }

    void aPasswordThatNobodyReadsIsErased()
    {
        Bench bench;
        const Id secret = bench.ask();
        bench.customerSays(commands::GiveSecret{secret, bench.made.caseId, bench.sealed()});
        bench.stage.advance(16min);
        bench.app.settle();
        QCOMPARE(bench.stateOf(bench.app, u"secret"_s, secret), u"expired"_s);
        QVERIFY(bench.stage.query("SELECT 1 FROM secret WHERE sealed <> ''").isEmpty());
        QCOMPARE(bench.customerSays(
                     commands::GiveSecret{secret, bench.made.caseId, bench.sealed()}),
                 u"wrong_state"_s);
    }

    void passwordsAreAskedForOneByOneAndNotForEver()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            const Id secret = bench.ask();
            bench.customerSays(commands::DeclineSecret{secret, bench.made.caseId});
        }
        QCOMPARE(bench.lenaSays(commands::AskSecret{
                     bench.stage.newId(), bench.made.caseId, u"Noch eins"_s,
                     QString::fromLatin1(QByteArray(32, 'k').toBase64())}),
                 u"quota_exceeded"_s);
    }

    void aPasswordStaysBetweenTheTwo()
    {
        Bench bench;
        const Expert dora = bench.stage.member(u"Dora"_s, {Role::Dispatcher});
        must(bench.stage.platform().change([&](Work &work) {
            return grantCase(work, dora.account, bench.made.caseId);
        }));
        const Id secret = bench.ask();
        bench.customerSays(commands::GiveSecret{secret, bench.made.caseId, bench.sealed()});
        TestClient desk(bench.stage, dora.viewer);
        desk.connect();
        QVERIFY(desk.body(u"case"_s, bench.made.caseId));
        QVERIFY(!desk.body(u"secret"_s, secret));
        bench.lenaSays(commands::GiveBackCase{bench.made.caseId, u"Krank."_s});
        QCOMPARE(bench.stateOf(bench.page, u"secret"_s, secret), u"withdrawn"_s);
        QVERIFY(bench.stage.query("SELECT 1 FROM secret WHERE sealed <> ''").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
