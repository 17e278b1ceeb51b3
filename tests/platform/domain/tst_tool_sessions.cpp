// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/RemoteSessions.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A case whose customer has allowed a tool and read out its code.
struct ToolCase {
    Stage stage;
    Expert anna = stage.expert(u"Anna"_s);
    CaseMade made = stage.assigned(anna);
    Viewer customer = Stage::customer(made);
    TestClient page{stage, customer};
    TestClient app{stage, anna.viewer};
    Id session = stage.newId();

    ToolCase()
    {
        page.connect();
        app.connect();
        tell(anna.viewer, commands::AskRemote{session, made.caseId,
                                              {RemoteRight::See, RemoteRight::Control},
                                              u"To repair it."_s, 30, u"vnc"_s});
        tell(customer, commands::GrantRemote{session, made.caseId,
                                             {RemoteRight::See, RemoteRight::Control}, Backup::Yes});
        tell(anna.viewer, commands::OpenRemote{session, made.caseId, body().code});
    }
    template <class C>
    void tell(const Viewer &viewer, const C &command)
    {
        const frames::Verdict verdict = stage.tell(viewer, command);
        if (verdict.result != frames::VerdictResult::Done)
            qFatal("%s", qPrintable(verdict.code));
    }
    RemoteSessionBody body()
    {
        const Rows rows = stage.query("SELECT body FROM remote_session WHERE id = $1", {session});
        return remoteFromColumn(rows[0].blob(0));
    }
    int events(const char *what)
    {
        return int(stage.query("SELECT 1 FROM event WHERE case_id = $1 AND what = $2",
                               {made.caseId, QString::fromLatin1(what)}).size());
    }
    // Both, or the one that is given, give a sign of life every 10 s.
    void pass(Milliseconds time, bool pageIsThere = true, bool appIsThere = true)
    {
        for (Milliseconds at = 0s; at < time; at += 10s) {
            stage.advance(10s);
            if (pageIsThere)
                page.say(frames::Ping{});
            if (appIsThere)
                app.say(frames::Ping{});
        }
    }
    Milliseconds counted() { return *body().countedUntil - *body().liveAt; }
};

} // namespace

// What the platform knows of a session that goes past it: who is there, and until when it counts.
class TstToolSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itCountsWhileBothAreThere()
    {
        ToolCase c;
        QCOMPARE(c.body().state, RemoteState::Live);
        c.pass(5min);
        QCOMPARE(c.body().state, RemoteState::Live);
        QVERIFY(c.counted() >= 4min + 30s && c.counted() <= 5min);
        c.tell(c.anna.viewer, commands::EndRemote{c.session, c.made.caseId});
        QCOMPARE(c.body().why, RemoteEnd::Finished);
        QCOMPARE(c.counted(), 5min);
    }

    void theCustomerEndsItAtAnyMoment()
    {
        ToolCase c;
        c.pass(2min);
        c.tell(c.customer, commands::EndRemote{c.session, c.made.caseId});
        QCOMPARE(c.body().state, RemoteState::Ended);
        QCOMPARE(c.body().endedBy, Side::Customer);
        QCOMPARE(c.counted(), 2min);
        c.app.settle();
        QCOMPARE((*c.app.body(u"remote_session"_s, c.session))[u"state"_s], u"ended"_s);
    }

    void withoutTheCustomersPageItIsInterruptedAndThenOver()
    {
        ToolCase c;
        c.pass(2min);
        c.page.disconnect();
        c.pass(90s, false);
        QCOMPARE(c.body().state, RemoteState::Interrupted);
        QCOMPARE(c.events("remote_interrupted"), 1);
        QVERIFY(c.counted() <= 2min);
        c.pass(5min, false);
        QCOMPARE(c.body().state, RemoteState::Ended);
        QCOMPARE(c.body().why, RemoteEnd::NotResumed);
        QVERIFY(c.counted() <= 2min);
    }

    void aPageThatComesBackResumesIt()
    {
        ToolCase c;
        c.pass(1min);
        c.page.disconnect();
        c.pass(2min, false);
        QCOMPARE(c.body().state, RemoteState::Interrupted);
        c.page.connect();
        c.pass(1min);
        QCOMPARE(c.body().state, RemoteState::Live);
        QCOMPARE(c.events("remote_resumed"), 1);
        QCOMPARE(c.events("remote_live"), 1);
        QVERIFY(c.counted() > 3min);
    }

    void withoutTheExpertsAppItDoesNotCountEither()
    {
        ToolCase c;
        c.app.disconnect();
        c.pass(2min, true, false);
        QCOMPARE(c.body().state, RemoteState::Interrupted);
        QVERIFY(c.counted() <= 20s);
    }

    void silenceIsNoPresence()
    {
        ToolCase c;
        c.pass(1min);
        c.pass(3min, false, true);
        QVERIFY(c.counted() <= 1min);
        QCOMPARE(c.body().state, RemoteState::Interrupted);
    }

    void aBrowserThatIsNotTrustedIsNobody()
    {
        ToolCase c;
        c.page.disconnect();
        TestClient other(c.stage, Stage::customer(c.made, false));
        other.connect();
        for (int i = 0; i < 12; ++i) {
            c.stage.advance(10s);
            other.say(frames::Ping{});
            c.app.say(frames::Ping{});
        }
        QCOMPARE(c.body().state, RemoteState::Interrupted);
    }

    void itsLeaseEndsItAndNothingBehindItCounts()
    {
        ToolCase c;
        c.pass(31min);
        QCOMPARE(c.body().state, RemoteState::Ended);
        QCOMPARE(c.body().why, RemoteEnd::TimeUp);
        QVERIFY(c.counted() <= 30min);
        QVERIFY(c.counted() >= 29min + 30s);
    }

    void aPlatformThatWasAwayGoesOnWithIt()
    {
        ToolCase c;
        c.pass(1min);
        c.page.disconnect();
        c.app.disconnect();
        c.stage.restart();
        QCOMPARE(c.body().state, RemoteState::Interrupted);
        TestClient page(c.stage, c.customer), app(c.stage, c.anna.viewer);
        page.connect();
        app.connect();
        c.stage.advance(30s);
        QCOMPARE(c.body().state, RemoteState::Live);
    }

    // It has its own way to the customer, and nothing of it is counted by joining.
    void nobodyJoinsIt()
    {
        ToolCase c;
        c.app.say(frames::RemoteJoin{c.session, c.made.caseId});
        c.app.settle();
        QVERIFY(c.app.everythingHeard().contains("remote_stop"));
    }
};

QTEST_GUILESS_MAIN(TstToolSessions)
#include "tst_tool_sessions.moc"
