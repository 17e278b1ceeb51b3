// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "models/RemoteTools.h"
#include "models/ToolRun.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

// A tool runs only for a session that is live, with the rights that it was started with.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

struct RecordingLauncher final : RemoteLauncher {
    QList<RemoteTool> tools() const override
    {
        RemoteTool vnc{u"vnc"_s, u"TigerVNC"_s, u"/usr/bin/vnc"_s, {}, {}, SecretWay::Descriptor,
                       {RemoteRight::See}, {RemoteRight::See, RemoteRight::Control}, true};
        vnc.fields = {{u"host"_s, RemoteField::Kind::Host, {}, true, 1, 1},
                      {u"port"_s, RemoteField::Kind::Port, u"5900"_s, true, 1, 1}};
        const RemoteTool desk{u"rustdesk"_s, u"RustDesk"_s, u"/usr/bin/r"_s, {}, {},
                              SecretWay::Clipboard, {RemoteRight::See}, {RemoteRight::See}, false};
        const RemoteTool gone{u"rdp"_s, u"FreeRDP"_s, {}, u"Not installed."_s, {}, SecretWay::Input,
                              {RemoteRight::See}, {RemoteRight::See}, true};
        return {vnc, desk, gone};
    }
    QString problemOf(const RemoteField &field, const QString &text) const override
    {
        return text.isEmpty() ? field.name + u" is empty"_s : QString();
    }
    void start(LaunchRequest request) override
    {
        sessions.append(request.session);
        values = request.values;
        secretBytes = int(request.secret.size());
        granted = request.granted;
    }
    void stop(const Id &session) override { stopped.append(session); }
    void answer(const Id &session, bool trusted) override { answers.append({session, trusted}); }
    void forgetComputer(const Id &session) override { forgotten.append(session); }

    QList<Id> sessions, stopped, forgotten;
    QList<std::pair<Id, bool>> answers;
    QHash<QString, QString> values;
    QList<RemoteRight> granted;
    int secretBytes = -1;
};

} // namespace

class TestRemoteTools : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SodiumRng m_rng;
    RecordingLauncher m_launcher;
    std::unique_ptr<RemoteTools> m_tools;
    std::unique_ptr<ToolRun> m_run;
    RemoteSessionRow m_row;

    void tell(RemoteState state)
    {
        m_row.body.state = state;
        m_tools->apply({false, {m_row}, {}});
    }
    void go()
    {
        tell(RemoteState::Live);
        m_run->start({{u"host"_s, u"192.0.2.7"_s}, {u"port"_s, u"5900"_s}}, u"geheim"_s);
        Q_EMIT m_launcher.started(m_row.body.id);
    }

private Q_SLOTS:
    void init()
    {
        m_launcher.sessions.clear();
        m_launcher.stopped.clear();
        m_launcher.forgotten.clear();
        m_launcher.answers.clear();
        m_tools = std::make_unique<RemoteTools>();
        m_tools->setLauncher(&m_launcher);
        m_row = {};
        m_row.mine = true;
        m_row.body.id = Id::make(m_clock, m_rng);
        m_row.body.caseId = Id::make(m_clock, m_rng);
        m_row.key = m_row.body.id.toString();
        m_row.body.tool = u"vnc"_s;
        m_row.body.granted = {RemoteRight::See, RemoteRight::Control};
        m_run = std::make_unique<ToolRun>();
        m_run->setTools(m_tools.get());
        m_run->setCaseId(m_row.body.caseId.toString());
    }

    void theListSaysWhatIsHere()
    {
        QAbstractItemModelTester tester(m_tools.get());
        QCOMPARE(m_tools->rowCount(), 3);
        const auto at = [&](int row, RemoteTools::Role role) {
            return m_tools->data(m_tools->index(row), role);
        };
        QCOMPARE(at(0, RemoteTools::NameRole), u"TigerVNC"_s);
        QCOMPARE(at(0, RemoteTools::FoundRole), true);
        QCOMPARE(at(0, RemoteTools::CanRole).toStringList(), (QStringList{u"see"_s, u"control"_s}));
        QCOMPARE(at(2, RemoteTools::FoundRole), false);
        QCOMPARE(at(2, RemoteTools::ProblemRole), u"Not installed."_s);
    }

    void nothingStartsBeforeTheSessionIsLive()
    {
        for (const RemoteState state : {RemoteState::Asked, RemoteState::Granted,
                                        RemoteState::Interrupted, RemoteState::Ended,
                                        RemoteState::Denied}) {
            tell(state);
            QVERIFY(m_run->state() != ToolRun::State::Ready);
            m_run->start({}, {});
            QVERIFY(m_launcher.sessions.isEmpty());
        }
        tell(RemoteState::Live);
        QCOMPARE(m_run->state(), ToolRun::State::Ready);
        m_run->start({{u"host"_s, u"192.0.2.7"_s}, {u"port"_s, u"5900"_s}}, u"geheim"_s);
        QCOMPARE(m_launcher.sessions, QList<Id>{m_row.body.id});
        QCOMPARE(m_launcher.values.value(u"host"_s), u"192.0.2.7"_s);
        QCOMPARE(m_launcher.secretBytes, 6);
        QCOMPARE(m_launcher.granted, m_row.body.granted);
        QCOMPARE(m_run->state(), ToolRun::State::Starting);
        m_run->start({}, {});
        QCOMPARE(m_launcher.sessions.size(), 1);
    }

    void anotherExpertsSessionAndTheBrowsersAreNoneOfIt()
    {
        m_row.mine = false;
        tell(RemoteState::Live);
        QCOMPARE(m_run->state(), ToolRun::State::None);
        m_row.mine = true;
        m_row.body.tool.clear();
        tell(RemoteState::Live);
        QCOMPARE(m_run->state(), ToolRun::State::None);
    }

    void itEndsWithItsSession()
    {
        go();
        QCOMPARE(m_run->state(), ToolRun::State::Running);
        m_tools->apply({false, {}, {m_row.key}});
        QCOMPARE(m_launcher.stopped, QList<Id>{m_row.body.id});
        QCOMPARE(m_run->state(), ToolRun::State::None);
    }

    void itEndsWhereTheEndIsOnlyOnItsWay()
    {
        go();
        m_row.ending = true;
        tell(RemoteState::Live);
        QVERIFY(m_launcher.stopped.contains(m_row.body.id));
    }

    void anInterruptionLeavesItRunning()
    {
        go();
        tell(RemoteState::Interrupted);
        QVERIFY(m_launcher.stopped.isEmpty());
        QCOMPARE(m_run->state(), ToolRun::State::Running);
    }

    void aRightThatIsTakenBackEndsIt()
    {
        go();
        m_row.body.granted = {RemoteRight::See};
        tell(RemoteState::Live);
        QCOMPARE(m_launcher.stopped, QList<Id>{m_row.body.id});
        QCOMPARE(m_run->state(), ToolRun::State::Ended);
        QVERIFY(!m_run->problem().isEmpty());
        // With what is left it may begin again.
        m_run->start({{u"host"_s, u"192.0.2.7"_s}}, {});
        QCOMPARE(m_launcher.granted, QList<RemoteRight>{RemoteRight::See});
        QCOMPARE(m_launcher.secretBytes, 0);
    }

    void aToolThatEndsAtOnceCanBeStartedAgainForAWhile()
    {
        go();
        Q_EMIT m_launcher.ended(m_row.body.id, true);
        QCOMPARE(m_run->state(), ToolRun::State::Ended);
        QVERIFY(m_run->endsIn() > 50 && m_run->endsIn() <= 60);
        go();
        QCOMPARE(m_run->state(), ToolRun::State::Running);
        QCOMPARE(m_run->endsIn(), -1);
    }

    void whatDidNotStartSaysWhy()
    {
        tell(RemoteState::Live);
        m_run->start({}, {});
        Q_EMIT m_launcher.failed(m_row.body.id, makeError("too_old", u"Too old."_s));
        QCOMPARE(m_run->state(), ToolRun::State::Failed);
        QCOMPARE(m_run->problem(), u"Too old."_s);
    }

    void aComputerThatIsNotKnownIsAQuestion()
    {
        tell(RemoteState::Live);
        m_run->answer(true);
        m_run->start({}, {});
        m_run->answer(true);
        QVERIFY(m_launcher.answers.isEmpty());
        Q_EMIT m_launcher.asked(m_row.body.id, {u"192.0.2.7:3389"_s, u"a1b2"_s.repeated(16)});
        QCOMPARE(m_run->state(), ToolRun::State::Asked);
        QCOMPARE(m_run->computer(), u"192.0.2.7:3389"_s);
        QVERIFY(m_run->fingerprint().startsWith(u"A1:B2:A1:B2:"_s));
        QCOMPARE(m_run->fingerprint().size(), 95);
        // While it stands nothing else starts, and it goes with the session.
        m_run->start({}, {});
        QCOMPARE(m_launcher.sessions.size(), 1);
        m_run->answer(true);
        QCOMPARE(m_launcher.answers, (QList<std::pair<Id, bool>>{{m_row.body.id, true}}));
        QCOMPARE(m_run->state(), ToolRun::State::Starting);
        Q_EMIT m_launcher.started(m_row.body.id);
        QCOMPARE(m_run->state(), ToolRun::State::Running);
    }

    void theQuestionGoesWithItsSession()
    {
        tell(RemoteState::Live);
        m_run->start({}, {});
        Q_EMIT m_launcher.asked(m_row.body.id, {u"192.0.2.7:3389"_s, u"a1b2"_s.repeated(16)});
        m_row.ending = true;
        tell(RemoteState::Live);
        QVERIFY(m_launcher.stopped.contains(m_row.body.id));
        m_run->answer(true);
        QVERIFY(m_launcher.answers.isEmpty());
    }

    void anotherComputerThanBeforeCanBeForgotten()
    {
        tell(RemoteState::Live);
        m_run->forgetComputer();
        m_run->start({}, {});
        Q_EMIT m_launcher.failed(m_row.body.id, makeError("other_computer", u"Another."_s));
        QVERIFY(m_run->otherComputer());
        QCOMPARE(m_run->problem(), u"Another."_s);
        QVERIFY(m_launcher.forgotten.isEmpty());
        m_run->forgetComputer();
        QCOMPARE(m_launcher.forgotten, QList<Id>{m_row.body.id});
        QVERIFY(!m_run->otherComputer());
        QCOMPARE(m_run->state(), ToolRun::State::Ready);
    }

    void anEndThatCannotBeSeenIsAskedFor()
    {
        m_row.body.tool = u"rustdesk"_s;
        go();
        QVERIFY(!m_run->endIsSeen());
        Q_EMIT m_launcher.ended(m_row.body.id, true);
        QCOMPARE(m_run->state(), ToolRun::State::Running);
        m_run->end();
        QVERIFY(m_launcher.stopped.contains(m_row.body.id));
    }

    void aToolThatIsNotHereSaysSo()
    {
        m_row.body.tool = u"rdp"_s;
        tell(RemoteState::Live);
        QCOMPARE(m_run->state(), ToolRun::State::Missing);
        QCOMPARE(m_run->problem(), u"Not installed."_s);
        m_row.body.tool = u"never-heard-of"_s;
        tell(RemoteState::Live);
        QCOMPARE(m_run->state(), ToolRun::State::Missing);
    }

    void fieldsStayWhileOneTypes()
    {
        QSignalSpy made(m_run.get(), &ToolRun::fieldsChanged);
        tell(RemoteState::Live);
        QCOMPARE(made.size(), 1);
        QCOMPARE(m_run->fields().size(), 2);
        QCOMPARE(m_run->fields()[1].toMap()[u"value"_s], u"5900"_s);
        QVERIFY(!m_run->problemOf(u"host"_s, u""_s).isEmpty());
        QVERIFY(m_run->problemOf(u"host"_s, u"a"_s).isEmpty());
        m_row.body.countedUntil = Instant{5};
        tell(RemoteState::Live);
        QCOMPARE(made.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRemoteTools)
#include "tst_remote_tools.moc"
