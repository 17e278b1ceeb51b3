// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Streams.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using frames::VerdictResult;

namespace {

// Three experts, a dispatcher and customers who do what comes to their minds, and connections that
// come and go.
class RandomLife {
public:
    explicit RandomLife(Stage &stage) : m_stage(stage)
    {
        for (int i = 0; i < 3; ++i)
            m_experts.append(stage.expert(u"Expert %1"_s.arg(i)));
        m_desk = stage.member(u"Dora"_s, {Role::Dispatcher, Role::Expert});
        for (const Expert &expert : std::as_const(m_experts))
            follow(expert.viewer);
        follow(m_desk.viewer);
    }

    void step()
    {
        if (m_made.size() < 3 || pick(20) == 0)
            return newCase();
        if (pick(6) == 0)
            m_stage.advance(Milliseconds(pick(5) ? pick(20) * 1'000 : pick(40) * 60'000));
        TestClient &client = *m_clients[size_t(pick(int(m_clients.size())))];
        if (pick(8) == 0)
            client.disconnect();
        if (pick(4) == 0)
            reconnectAll();
        const CaseMade &made = m_made[pick(int(m_made.size()))];
        const auto verdict = act(made, actorFor(made.caseId));
        m_done += verdict.result == VerdictResult::Done;
        settleAll();
    }

    void compare()
    {
        must(m_stage.platform().runDue());
        reconnectAll();
        settleAll();
        for (size_t i = 0; i < m_clients.size(); ++i) {
            TestClient fresh(m_stage, m_viewers[qsizetype(i)]);
            fresh.connect();
            const auto a = m_clients[i]->state();
            QCOMPARE(m_clients[i]->resets(), 1);  // it followed, it did not start anew
            const auto b = fresh.state();
            for (auto it = a.begin(); it != a.end(); ++it) {
                if (b.value(it.key()) != it.value())
                    qWarning("differs: %s\n followed %s\n fresh %s", qPrintable(it.key()),
                             compactJson(it.value()).constData(),
                             compactJson(b.value(it.key())).constData());
            }
            QCOMPARE(a.keys(), b.keys());
            QCOMPARE(a, b);
        }
    }

    // Dense from 1, no seq twice, and no transaction above its bound.
    void checkNumbers()
    {
        const Rows streams =
            m_stage.query("SELECT s.id, s.head, (SELECT count(*) FROM log l WHERE"
                          " l.stream = s.id), (SELECT max(seq) FROM log l WHERE"
                          " l.stream = s.id) FROM stream s");
        for (const Row &stream : streams) {
            QCOMPARE(stream.integer(2), stream.integer(1));
            QCOMPARE(stream.integer(3), stream.integer(1));
        }
        const Rows largest = m_stage.query("SELECT count(*) AS n FROM log GROUP BY stream, tx"
                                           " ORDER BY n DESC LIMIT 1");
        QVERIFY(largest.first().integer(0) <= streams::maxRowsPerTransaction);
    }
    int doneCount() const { return m_done; }

private:
    int pick(int below) { return int(m_stage.rng.below(quint32(below))); }

    void follow(const Viewer &viewer)
    {
        m_viewers.append(viewer);
        m_clients.push_back(std::make_unique<TestClient>(m_stage, viewer));
        m_clients.back()->connect();
    }
    void newCase()
    {
        m_made.append(m_stage.request());
        follow(Stage::customer(m_made.last()));
        settleAll();
    }
    void reconnectAll()
    {
        for (const auto &client : m_clients)
            client->connect();
    }
    void settleAll()
    {
        for (const auto &client : m_clients)
            client->settle();
    }

    frames::Verdict act(const CaseMade &made, const Expert &a)
    {
        const Id &id = made.caseId;
        const Viewer customer = Stage::customer(made);
        const Viewer anybody = pick(2) ? a.viewer : customer;
        if (m_stage.row(id).state() == CaseState::Offered && pick(2))
            return m_stage.tell(a.viewer, commands::AcceptOffer{offerOr(id, a.account), id});
        switch (pick(18)) {
        case 0: case 1: case 2: case 3:
            return m_stage.tell(a.viewer,
                                commands::AcceptOffer{offerOr(id, a.account), id});
        case 4:
            return m_stage.tell(a.viewer, commands::DeclineOffer{offerOr(id, a.account), id,
                                                                 DeclineReason::NoTime});
        case 5:
            return m_stage.tell(a.viewer, commands::ExtendOffer{offerOr(id, a.account), id});
        case 6: case 7: {
            m_message = m_stage.newId();
            return m_stage.tell(anybody, commands::SendMessage{m_message, id, u"Text"_s, {}});
        }
        case 8:
            return m_stage.tell(anybody, commands::EditMessage{some(), id, u"Neu"_s});
        case 9:
            return m_stage.tell(anybody, commands::DeleteMessage{some(), id});
        case 10:
            return m_stage.tell(anybody, commands::SetMarker{id, pick(6)});
        case 11:
            return m_stage.tell(a.viewer,
                                commands::SaveNote{m_stage.newId(), id, 1, u"Notiz"_s});
        case 12:
            return m_stage.tell(a.viewer, commands::SolveCase{id, u"Fertig."_s});
        case 13:
            return m_stage.tell(a.viewer, commands::GiveBackCase{id, u"Nein"_s});
        case 14:
            return m_stage.tell(customer, commands::NotYet{id});
        case 15:
            return pick(2) ? m_stage.tell(customer, commands::ConfirmCase{id})
                           : m_stage.tell(customer, commands::ReopenCase{id});
        case 16:
            return m_stage.tell(customer, commands::AnotherExpert{id});
        default:
            return desk(id, a);
        }
    }

    frames::Verdict desk(const Id &id, const Expert &a)
    {
        if (pick(3) == 0) {
            must(m_stage.platform().change([&](Work &work) {
                return pick(2) ? grantCase(work, m_desk.account, id)
                               : withdrawCaseGrant(work, m_desk.account, id);
            }));
            return {};
        }
        if (pick(3) == 0)
            return m_stage.tell(a.viewer, commands::SetCapacity{1 + pick(20), 3});
        return m_stage.tell(m_desk.viewer, commands::AssignCase{id, a.account, u"so"_s});
    }

    // Mostly who has the case or is asked about it, sometimes anybody.
    const Expert &actorFor(const Id &caseId)
    {
        const Rows concerned = m_stage.query(
            "SELECT assignee FROM cases WHERE id = $1 AND assignee IS NOT NULL UNION"
            " SELECT account FROM offer WHERE case_id = $1 AND state = 'open'",
            {caseId});
        for (const Expert &expert : std::as_const(m_experts)) {
            if (pick(4) > 0 && !concerned.isEmpty()
                && concerned.first().id(0) == expert.account)
                return expert;
        }
        return m_experts[pick(int(m_experts.size()))];
    }

    Id offerOr(const Id &caseId, const Id &account)
    {
        const Id offer = m_stage.offerOf(caseId, account);
        return offer.isNull() ? m_stage.newId() : offer;
    }
    Id some() { return m_message.isNull() ? m_stage.newId() : m_message; }

    Stage &m_stage;
    QList<Expert> m_experts;
    Expert m_desk;
    QList<CaseMade> m_made;
    QList<Viewer> m_viewers;
    std::vector<std::unique_ptr<TestClient>> m_clients;
    Id m_message;
    int m_done = 0;
};

} // namespace

// Zulip's verify_action: whoever follows holds the same as whoever comes fresh.
class TestConvergence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followingAndFetchingAfreshGiveTheSame_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void followingAndFetchingAfreshGiveTheSame()
    {
        QFETCH(quint64, seed);
        Stage stage(seed);
        RandomLife life(stage);
        for (int i = 0; i < 160; ++i) {
            life.step();
            if (i % 40 == 39)
                life.compare();
        }
        life.checkNumbers();
        QVERIFY2(life.doneCount() > 40, qPrintable(QString::number(life.doneCount())));
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
