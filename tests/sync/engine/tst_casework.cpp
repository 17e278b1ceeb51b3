// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Local.h"
#include "sync/queries/Steps.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// Steps and hand-overs as the expert sees them, with what waits.
class CaseworkTest : public QObject {
    Q_OBJECT

    template <class Row>
    static QStringList textsOf(const QList<Row> &rows)
    {
        QStringList out;
        for (const Row &row : rows)
            out.append(row.body.text);
        return out;
    }

private Q_SLOTS:
    void aStepShowsAtOnceAndKeepsItsPlace()
    {
        Desk desk;
        Watch steps(desk, StepsQuery{desk.caseId});
        StepBody first{desk.id(), desk.caseId, 1, u"Kabel prüfen"_s, desk.platformNow(), {}};
        desk.batch({put(caseScope(desk.caseId), first)});
        desk.hangUp();
        const Id second = desk.id();
        desk.submit(commands::SetStep{second, desk.caseId, u"DNS setzen"_s, false});
        QCOMPARE(textsOf(steps.rows()), (QStringList{u"Kabel prüfen"_s, u"DNS setzen"_s}));
        desk.submit(commands::SetStep{first.id, desk.caseId, first.text, true});
        QVERIFY(steps.rows().value(0).body.doneAt);
        QVERIFY(!steps.rows().value(1).body.doneAt);
        desk.submit(commands::RemoveStep{first.id, desk.caseId});
        QCOMPARE(textsOf(steps.rows()), QStringList{u"DNS setzen"_s});
        QVERIFY(steps.isSame);
    }

    void aHandOverIsAskedForAndCanBeTakenBack()
    {
        Desk desk;
        Watch asked(desk, HandoverQuery{desk.caseId});
        desk.hangUp();
        const Id handover = desk.id();
        const Id uuid = desk.submit(commands::HandOver{handover, desk.id(), desk.caseId, {},
                                                       u"Netzwerk"_s, u"Router getauscht"_s});
        QVERIFY(asked.rows().value(0).asking);
        QCOMPARE(asked.rows().value(0).body.state, HandoverState::Waiting);
        QVERIFY(desk.keep(local::DropCommand{uuid}));
        QVERIFY(asked.rows().isEmpty());
        QVERIFY(asked.isSame);
    }

    void aQuestionThatWaitsIsTakenBackAtOnce()
    {
        Desk desk;
        Watch asked(desk, HandoverQuery{desk.caseId});
        HandoverBody body;
        const Id handover = body.id = desk.id();
        body.caseId = desk.caseId;
        body.state = HandoverState::Waiting;
        body.askedAt = desk.platformNow();
        desk.batch({put(caseScope(desk.caseId), body)});
        QCOMPARE(asked.rows().size(), 1);
        QVERIFY(!asked.rows().value(0).asking);
        desk.submit(commands::WithdrawHandover{handover, desk.caseId});
        QCOMPARE(asked.rows().value(0).body.state, HandoverState::Withdrawn);
        QVERIFY(asked.isSame);
    }
};

QTEST_GUILESS_MAIN(CaseworkTest)
#include "tst_casework.moc"
