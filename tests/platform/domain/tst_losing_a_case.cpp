// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/TestClient.h"

#include <QCryptographicHash>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using frames::VerdictResult;

// What an expert still hears of a case that is not his, or not his any more: nothing.
class TestLosingACase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withTheCaseGoesItsOffer()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        QCOMPARE(client.count(u"offer"_s), 1);
        giveToSomebodyElse(stage, made);
        client.settle();
        QVERIFY(!client.holds(Scope::ofCase(made.caseId)));
        QCOMPARE(client.count(u"offer"_s), 0);
    }

    void alsoForWhoIsOffline()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        client.disconnect();
        giveToSomebodyElse(stage, made);
        TestClient customer(stage, Stage::customer(made));
        customer.connect();
        sendFile(stage, customer, made, 4321);
        client.connect();
        QVERIFY(!client.holds(Scope::ofCase(made.caseId)));
        QCOMPARE(client.count(u"offer"_s), 0);
        QVERIFY(!client.everythingHeard().contains("4321"));
    }

    void whoWasTooSlowHearsNothingOfLaterFiles()
    {
        Stage stage;
        const Id tenant = stage.tenant(u"race"_s, 2);
        const Expert a = stage.expert(u"Anna"_s, tenant);
        const Expert b = stage.expert(u"Bernd"_s, tenant);
        const CaseMade made = stage.request(stage.aRequest(tenant));
        TestClient slow(stage, a.viewer), customer(stage, Stage::customer(made));
        slow.connect();
        customer.connect();
        const auto taken = stage.tell(
            b.viewer, commands::AcceptOffer{stage.offerOf(made.caseId, b.account), made.caseId});
        QCOMPARE(taken.result, VerdictResult::Done);
        stage.advance(std::chrono::seconds(1));
        slow.settle();
        const qint64 before = slow.cursor();
        sendFile(stage, customer, made, 4321);
        slow.settle();
        QCOMPARE(slow.cursor(), before);

        // Nor where everything is fetched anew.
        TestClient afresh(stage, a.viewer);
        afresh.connect();
        QCOMPARE(afresh.count(u"offer"_s), 1);
        QVERIFY(!afresh.everythingHeard().contains("4321"));
    }

private:
    static void giveToSomebodyElse(Stage &stage, const CaseMade &made)
    {
        const Expert desk = stage.member(u"Doris"_s, {Role::Dispatcher});
        const Expert other = stage.expert(u"Bernd"_s);
        QCOMPARE(stage
                     .tell(desk.viewer,
                           commands::AssignCase{made.caseId, other.account, u"Passt besser."_s})
                     .result,
                 VerdictResult::Done);
    }

    static void sendFile(Stage &stage, TestClient &customer, const CaseMade &made, qsizetype size)
    {
        const QByteArray bytes(size, 'x');
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const Id blob = stage.newId();
        customer.say(frames::Put{blob, made.caseId, u"router.log"_s, u"text/plain"_s, size,
                                 QString::fromLatin1(hash)});
        customer.sayChunk({blob, 0, true, bytes});
        customer.settle();
        QVERIFY(!customer.putAts.isEmpty() && customer.putAts.constLast().complete);
        QCOMPARE(
            customer
                .command(commands::SendMessage{
                    stage.newId(), made.caseId, u"Hier."_s, {{blob, u"router.log"_s, {}, size}}})
                .result,
            VerdictResult::Done);
    }
};

QTEST_GUILESS_MAIN(TestLosingACase)
#include "tst_losing_a_case.moc"
