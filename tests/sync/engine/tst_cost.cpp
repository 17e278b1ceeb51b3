// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Cases.h"
#include "sync/queries/Conversation.h"
#include "tests/sync/support/Rig.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// Decisions, Sync 23: what a change costs does not grow with what is stored.
class CostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statementsPerChangeStayTheSameBetweenAThousandAndTwentyThousandMessages();
    void anIdleClientRunsNoStatement();
};

namespace {

struct Cost {
    quint64 newMessage = 0;
    quint64 editedMessage = 0;
    quint64 marker = 0;
    quint64 delivery = 0;   // a new message, up to the rows of list and conversation
    quint64 submitted = 0;
};

frames::Change message(Rig &rig, const Id &caseId, const Id &id, qint64 pos, qint64 rev)
{
    return put(caseScope(caseId), messageBody(id, caseId, pos, Side::Customer, pos,
                                              u"word%1 and more"_s.arg(pos), rig.platformNow()), rev);
}

template <class Work>
quint64 statements(Rig &rig, Work work)
{
    const quint64 before = rig.cache->database().statementCount()
        + rig.local->database().statementCount();
    work();
    return rig.cache->database().statementCount() + rig.local->database().statementCount() - before;
}

void fill(Rig &rig, const QList<Id> &cases, int messages)
{
    const int perCase = messages / int(cases.size());
    for (const Id &caseId : cases) {
        for (int pos = 1; pos <= perCase; pos += 100) {
            QList<frames::Change> changes;
            for (int i = pos; i < pos + 100; ++i)
                changes.append(message(rig, caseId, rig.id(), i, 1));
            rig.batch(changes);
            rig.clock.wallMs += 1000;
        }
    }
}

Cost measure(int messages)
{
    Rig rig;
    QList<Id> cases;
    for (int i = 0; i < 10; ++i)
        cases.append(rig.id());
    rig.settleIn(cases);
    fill(rig, cases, messages);
    const Id caseId = cases[3];
    const qint64 next = messages / 10 + 1;
    const Id id = rig.id();
    Cost cost;
    cost.newMessage = statements(rig, [&] { rig.batch({message(rig, caseId, id, next, 1)}); });
    cost.editedMessage = statements(rig, [&] {
        auto edited = message(rig, caseId, id, next, 2);
        edited.body->insert(u"text"_s, u"other words"_s);
        rig.batch({edited});
    });
    const MarkerBody marker{rig.id(), caseId, Side::Expert, 3};
    cost.marker = statements(rig, [&] { rig.batch({put(caseScope(caseId), marker)}); });

    rig.takeChanges();
    rig.batch({message(rig, caseId, rig.id(), next + 1, 1)});
    const Changes changes = rig.takeChanges();
    cost.delivery = statements(rig, [&] {
        const View &view = rig.engine->view();
        const ConversationQuery conversation{caseId, 200};
        for (const QString &key : conversation.touched(changes, view))
            QVERIFY(conversation.row(view, key));
        const CasesQuery list;
        for (const QString &key : list.touched(changes, view))
            QVERIFY(list.row(view, key));
    });
    cost.submitted = statements(rig, [&] {
        rig.submit(commands::SendMessage{rig.id(), caseId, u"hello"_s, {}});
    });
    return cost;
}

} // namespace

void CostTest::statementsPerChangeStayTheSameBetweenAThousandAndTwentyThousandMessages()
{
    const Cost small = measure(1'000);
    const Cost large = measure(20'000);
    qInfo("statements: new message %llu, edited %llu, marker %llu, delivered rows %llu, submit %llu",
          small.newMessage, small.editedMessage, small.marker, small.delivery, small.submitted);
    QCOMPARE(large.newMessage, small.newMessage);
    QCOMPARE(large.editedMessage, small.editedMessage);
    QCOMPARE(large.marker, small.marker);
    QCOMPARE(large.delivery, small.delivery);
    QCOMPARE(large.submitted, small.submitted);
    QVERIFY(small.newMessage <= 12);
}

void CostTest::anIdleClientRunsNoStatement()
{
    Rig rig;
    rig.settleIn({rig.id()});
    QCOMPARE(statements(rig, [&] {
        for (int i = 0; i < 720; ++i) {
            rig.pass(Milliseconds(5'000));
            for (const frames::Ping &ping : rig.heard<frames::Ping>())
                rig.say(frames::Pong{ping.n, rig.platformNow()});
        }
    }), 0u);
    QVERIFY(rig.isOpen);
}

QTEST_GUILESS_MAIN(CostTest)
#include "tst_cost.moc"
