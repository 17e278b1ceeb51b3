// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Applicants.h"

#include "sync/queries/Local.h"
#include "sync/queries/Practices.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

struct Clerk : Desk {
    const Id tenant = id();
    const QString scope = Scope::ofDesk(tenant).toString();

    DeskApplicantBody applicant(ApplicantTask task, Milliseconds waits)
    {
        DeskApplicantBody body;
        body.id = id();
        body.name = u"Jana Novak"_s;
        body.task = task;
        body.waitingSince = platformNow() - waits;
        body.identity = {{u"last_name"_s, u"Novak"_s, u"Nowak"_s, {}},
                         {u"city"_s, u"Passau"_s, u"Passau"_s, {}}};
        batch({put(scope, body)});
        return body;
    }
};

} // namespace

// The onboarding desk's list and one application.
class ApplicantsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsLongestForTheClerkStandsFirst();
    void aCheckIsSeenAtOnceAndGoesBackWhenRefused();
    void aCheckOfAResultThatIsNotThereAnyMoreChangesNothing();
    void aRefusedVerdictStaysInSightUntilItIsDropped();
    void aRefusedFileNamesItsLine();
    void thePracticeTalksOfOneAreSeenToGrow();
};

void ApplicantsTest::whoWaitsLongestForTheClerkStandsFirst()
{
    Clerk desk;
    Watch list(desk, ApplicantsQuery());
    using enum ApplicantTask;
    const Id decided = desk.applicant(Nothing, Milliseconds(9'000)).id;
    const Id asked = desk.applicant(AwaitApplicant, Milliseconds(8'000)).id;
    const Id posted = desk.applicant(AwaitIdentification, Milliseconds(7'000)).id;
    const Id young = desk.applicant(CompareFields, Milliseconds(1'000)).id;
    const Id old = desk.applicant(Evaluate, Milliseconds(6'000)).id;
    DeskApplicantBody half = desk.applicant(SecondVerdict, Milliseconds(9'500));
    half.verdicts = {{ApplicantVerdict::Approve, {}, {}, {}, desk.account, u"I"_s, {}}};
    desk.batch({put(desk.scope, half, 2)});
    QList<Id> order;
    for (const ApplicantRow &row : list.rows())
        order.append(row.body.id);
    QCOMPARE(order, (QList<Id>{old, young, half.id, posted, asked, decided}));
    QCOMPARE(list.rows()[2].turn, ApplicantTurn::Colleague);
    QCOMPARE(list.rows()[0].tenant, desk.tenant);
    QVERIFY(list.isSame);
}

void ApplicantsTest::aCheckIsSeenAtOnceAndGoesBackWhenRefused()
{
    Clerk desk;
    const DeskApplicantBody jana = desk.applicant(ApplicantTask::CompareFields, Milliseconds(5));
    Watch one(desk, ApplicantQuery{jana.id});
    const Id uuid = desk.submit(commands::CheckField{desk.tenant, jana.id, u"last_name"_s,
                                                     u"Nowak"_s, FieldCheck::Differs});
    QCOMPARE(one.rows().constFirst().body.identity[0].check, FieldCheck::Differs);
    QVERIFY(!one.rows().constFirst().body.identity[1].check);
    QCOMPARE(one.rows().constFirst().checking, QStringList{u"last_name"_s});
    desk.verdictRefused(uuid, codes::notEligible, u"Somebody else has claimed him."_s);
    const ApplicantRow row = one.rows().constFirst();
    QVERIFY(!row.body.identity[0].check);
    QCOMPARE(row.refused, u"applicant.check"_s);
    QCOMPARE(row.problem, u"Somebody else has claimed him."_s);
    QVERIFY(one.isSame);
}

void ApplicantsTest::aCheckOfAResultThatIsNotThereAnyMoreChangesNothing()
{
    Clerk desk;
    const DeskApplicantBody jana = desk.applicant(ApplicantTask::CompareFields, Milliseconds(5));
    Watch one(desk, ApplicantQuery{jana.id});
    desk.submit(commands::CheckField{desk.tenant, jana.id, u"city"_s, u"Linz"_s,
                                     FieldCheck::Matches});
    QVERIFY(!one.rows().constFirst().body.identity[1].check);
}

void ApplicantsTest::aRefusedVerdictStaysInSightUntilItIsDropped()
{
    Clerk desk;
    const DeskApplicantBody jana = desk.applicant(ApplicantTask::SecondVerdict, Milliseconds(5));
    Watch one(desk, ApplicantQuery{jana.id});
    const Id uuid = desk.submit(commands::DecideApplicant{desk.tenant, jana.id,
                                                          ApplicantVerdict::Approve, {}, {}, {}});
    QCOMPARE(one.rows().constFirst().busy, QStringList{u"applicant.decide"_s});
    desk.verdictRefused(uuid, codes::notEligible, u"The evaluator cannot be both."_s);
    QCOMPARE(one.rows().constFirst().command, uuid);
    QVERIFY(one.rows().constFirst().busy.isEmpty());
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QVERIFY(one.rows().constFirst().problem.isEmpty());
}

void ApplicantsTest::aRefusedFileNamesItsLine()
{
    Clerk desk;
    Watch file(desk, IdentificationImportQuery());
    QVERIFY(!file.rows().constFirst().sending);
    const Id uuid = desk.submit(commands::ImportIdentifications{desk.tenant, u"x;y"_s});
    QVERIFY(file.rows().constFirst().sending);
    desk.verdictRefused(uuid, codes::badCommand, u"Line 1 cannot be read."_s);
    QCOMPARE(file.rows().constFirst().problem, u"Line 1 cannot be read."_s);
    QCOMPARE(file.rows().constFirst().command, uuid);
}

void ApplicantsTest::thePracticeTalksOfOneAreSeenToGrow()
{
    Clerk desk;
    const DeskApplicantBody jana = desk.applicant(ApplicantTask::Evaluate, Milliseconds(5));
    Watch talks(desk, PracticesQuery{jana.id});
    PracticeBody first, last, foreign;
    for (PracticeBody *body : {&first, &last, &foreign}) {
        body->id = desk.id();
        body->applicant = jana.id;
        body->startedAt = desk.platformNow();
    }
    last.startedAt = first.startedAt + Milliseconds(5);
    foreign.applicant = desk.id();
    desk.batch({put(desk.scope, first), put(desk.scope, last), put(desk.scope, foreign)});
    QCOMPARE(talks.rows().size(), 2);
    QCOMPARE(talks.rows().constFirst().body.id, last.id);
    QCOMPARE(talks.rows().constFirst().tenant, desk.tenant);
    last.lines.append({last.startedAt, Side::Customer, u"Hallo"_s});
    desk.batch({put(desk.scope, last, 2)});
    QCOMPARE(talks.rows().constFirst().body.lines.size(), 1);
    QVERIFY(talks.isSame);
}

QTEST_GUILESS_MAIN(ApplicantsTest)
#include "tst_applicants.moc"
