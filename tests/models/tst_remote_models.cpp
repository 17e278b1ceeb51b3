// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RemoteWords.h"
#include "models/RemoteLiveModel.h"
#include "models/RemoteSession.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using State = RemoteSession::State;

namespace {

constexpr Instant noon{FixedClock::noon10};

RemoteSessionRow row(int n, RemoteState state, QList<RemoteRight> granted = {RemoteRight::See})
{
    RemoteSessionRow out;
    out.key = sample::id(n).toString();
    out.sortKey = QByteArray::number(1000 - n);
    out.body.id = sample::id(n);
    out.body.caseId = sample::id(1);
    out.body.state = state;
    out.body.asked = out.body.granted = granted;
    out.body.language = u"en"_s;
    out.customer = u"Thomas Brandt"_s;
    out.mine = true;
    if (state == RemoteState::Live || state == RemoteState::Interrupted) {
        out.body.liveAt = noon - Milliseconds(1'122'000);
        out.body.countedUntil = noon;
        out.body.leaseUntil = noon + Milliseconds(600'000);
    }
    return out;
}

Delta<RemoteSessionRow> now(const RemoteSessionRow &one)
{
    return {true, {one}, {}};
}

RemoteEndState seeing(int n, bool mustCompare = true)
{
    return {sample::id(n), RemoteEndState::At::Seeing, {}, QByteArray("\1\2\3\4\5"), mustCompare};
}

RemoteFrame frame(int n, bool whole)
{
    return {sample::id(n), 7, {64, 48}, whole, {{QRect(0, 0, 2, 2), QByteArray(16, 'p')}}};
}

} // namespace

// A remote session as the screens read it, and the strip of what runs.
class TestRemoteModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOpenSessionComesBeforeOnesThatAreOver()
    {
        RemoteSession session;
        session.apply({true, {row(5, RemoteState::Ended), row(3, RemoteState::Asked)}, {}});
        QCOMPARE(session.state(), State::Asked);
        session.apply({false, {row(3, RemoteState::Denied)}, {}});
        QCOMPARE(session.state(), State::Over);
        QVERIFY(!session.isOpenNow());
    }

    void whatIsOverIsPutAwayOnceItWasRead()
    {
        RemoteSession session;
        session.apply(now(row(3, RemoteState::Ended)));
        QCOMPARE(session.state(), State::Over);
        session.putAway();
        QCOMPARE(session.state(), State::None);
        session.apply({false, {row(3, RemoteState::Ended)}, {}});
        QCOMPARE(session.state(), State::None);
    }

    void theBarSaysWhatIsAllowedAndUntilWhen()
    {
        Speaking english(u"en"_s);
        RemoteSession session;
        session.setWording(english.wording());
        session.apply(now(row(3, RemoteState::Live)));
        QCOMPARE(session.barText(), u"You see T. Brandt's screen · until %1"_s.arg(
                     english.wording()->time(noon + Milliseconds(600'000))));
        QCOMPARE(session.look(), u"see"_s);
        session.apply(now(row(3, RemoteState::Live, {RemoteRight::See, RemoteRight::Control})));
        QCOMPARE(session.look(), u"control"_s);
        QVERIFY(session.barText().startsWith("You see and control"_L1));
        session.apply(now(row(3, RemoteState::Live, {RemoteRight::See, RemoteRight::Restart})));
        QCOMPARE(session.look(), u"admin"_s);
        session.apply(now(row(3, RemoteState::Interrupted)));
        QCOMPARE(session.look(), u"paused"_s);
        QCOMPARE(session.elapsed(), u"00:18:42"_s);
        QVERIFY(session.countedText().startsWith("counted until"_L1));
    }

    void whyItIsOverIsSaidInBothLanguages()
    {
        RemoteSessionRow stopped = row(3, RemoteState::Ended);
        stopped.body.why = RemoteEnd::Revoked;
        {
            Speaking english(u"en"_s);
            RemoteSession session;
            session.apply(now(stopped));
            QCOMPARE(session.endText(), u"T. Brandt stopped it."_s);
            session.apply(now(row(3, RemoteState::TimedOut)));
            QCOMPARE(session.endText(), u"T. Brandt did not answer within 10 minutes."_s);
        }
        Speaking german(u"de"_s);
        RemoteSession session;
        session.apply(now(stopped));
        QCOMPARE(session.endText(), u"T. Brandt hat sie beendet."_s);
    }

    void everyReasonForAnEndHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        RemoteSession session;
        for (int why = 1; why < int(std::size(EnumNames<RemoteEnd>::names)); ++why) {
            RemoteSessionRow over = row(3, RemoteState::Ended);
            over.body.why = RemoteEnd(why);
            session.apply(now(over));
            said.insert(session.endText());
        }
        QCOMPARE(said.size(), qsizetype(std::size(EnumNames<RemoteEnd>::names)) - 1);
    }

    void theWordsAreShownUntilTheyWereCompared()
    {
        RemoteSession session;
        session.apply(now(row(3, RemoteState::Live)));
        QVERIFY(!session.mustCompare());
        session.tell(seeing(3));
        QVERIFY(session.mustCompare());
        QCOMPARE(session.checkWordsText(),
                 checkWords(u"en", QByteArray("\1\2\3\4\5")).join(u" · "_s));
        session.tell(seeing(3, false));
        QVERIFY(!session.mustCompare());
        QCOMPARE(session.comparedText(), u"check words compared"_s);
        session.tell(seeing(4));
        QVERIFY(!session.mustCompare());
    }

    void aPictureGoesOnlyToASessionThatIsLookedAt()
    {
        RemoteSession session;
        QSignalSpy parts(&session, &RemoteSession::partCame);
        session.apply(now(row(3, RemoteState::Live)));
        session.tell(seeing(3));
        session.take(frame(3, true));
        QCOMPARE(parts.size(), 0);
        session.setWatching(true);
        session.take(frame(3, true));
        QCOMPARE(parts.size(), 1);
        session.take(frame(4, true));
        QCOMPARE(parts.size(), 1);
        session.setWatching(false);
        session.take(frame(3, true));
        QCOMPARE(parts.size(), 1);
    }

    void theEndClearsThePictureAtOnce()
    {
        RemoteSession session;
        session.apply(now(row(3, RemoteState::Live)));
        session.tell(seeing(3));
        QVERIFY(session.seeing());
        QSignalSpy cleared(&session, &RemoteSession::pictureCleared);
        session.tell({sample::id(3), RemoteEndState::At::Stopped, u"revoked"_s, {}, true});
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!session.seeing());
        QVERIFY(!session.stopText().isEmpty());
        QVERIFY(!session.elsewhere());
        session.tell({sample::id(3), RemoteEndState::At::Stopped, u"changed_elsewhere"_s, {}, true});
        QVERIFY(session.elsewhere());
    }

    void theStripListsWhatRunsAndNothingElse()
    {
        Speaking english(u"en"_s);
        RemoteLiveModel live;
        QAbstractItemModelTester tester(&live,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        live.setWording(english.wording());
        live.show({true, {row(3, RemoteState::Asked), row(4, RemoteState::Live),
                          row(5, RemoteState::Interrupted)}, {}});
        QCOMPARE(live.count(), 2);
        const auto of = [&](int n, int role) {
            return live.index(live.indexOfKey(sample::id(n).toString())).data(role).toString();
        };
        QCOMPARE(of(4, RemoteLiveModel::NameRole), u"T. Brandt"_s);
        QCOMPARE(of(4, RemoteLiveModel::LookRole), u"see"_s);
        QCOMPARE(of(5, RemoteLiveModel::ElapsedRole), u"00:18:42"_s);
        QCOMPARE(of(5, RemoteLiveModel::ReasonRole), u"interrupted, the clock stands"_s);
        live.show({false, {row(4, RemoteState::Ended)}, {}});
        QCOMPARE(live.count(), 1);
    }
};

QTEST_MAIN(TestRemoteModels)
#include "tst_remote_models.moc"
