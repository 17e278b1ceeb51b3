// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RemoteMachine.h"
#include "core/rules/Tariff.h"
#include "core/base/Rng.h"
#include "core/rules/AnyCommand.h"
#include "tests/core/rules/Ids.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Id theCase = idOf(1), theSession = idOf(2);
const Instant now{1'780'000'000'000};

template <class C>
bool isFine(const C &arguments)
{
    return decodeCommand(makeCommand(idOf(9), arguments, now)).ok();
}

commands::AskRemote ask(const QList<RemoteRight> &rights, const QString &tool = {}, int minutes = 30)
{
    return {theSession, theCase, rights, u"I want to see the error."_s, minutes, tool};
}

RemoteSessionBody in(RemoteState state)
{
    RemoteSessionBody body;
    body.state = state;
    body.askedAt = now;
    body.answerUntil = now + 10min;
    body.beginUntil = now + 20min;
    body.leaseUntil = now + 60min;
    body.resumeUntil = now + 25min;
    return body;
}

} // namespace

class TstRemoteMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheStepsOfThePictureExist()
    {
        const auto steps = {RemoteStep::Grant, RemoteStep::Deny, RemoteStep::TimeOut,
                            RemoteStep::Begin, RemoteStep::Interrupt, RemoteStep::Resume,
                            RemoteStep::End};
        // Rows: asked granted live interrupted ended denied timed_out, as words of what follows.
        const QList<QStringList> expected = {
            {u"granted"_s, u"denied"_s, u"timed_out"_s, {}, {}, {}, u"ended"_s},
            {{}, {}, {}, u"live"_s, {}, {}, u"ended"_s},
            {{}, {}, {}, {}, u"interrupted"_s, {}, u"ended"_s},
            {{}, {}, {}, {}, {}, u"live"_s, u"ended"_s},
            {{}, {}, {}, {}, {}, {}, {}},
            {{}, {}, {}, {}, {}, {}, {}},
            {{}, {}, {}, {}, {}, {}, {}}};
        for (int state = int(RemoteState::Asked); state <= int(RemoteState::TimedOut); ++state) {
            QStringList found;
            for (const RemoteStep step : steps) {
                const auto behind = after(RemoteState(state), step);
                found.append(behind ? enumName(*behind) : QString());
            }
            QCOMPARE(found, expected[state - 1]);
            QCOMPARE(isOpen(RemoteState(state)), state <= int(RemoteState::Interrupted));
        }
    }

    void timeSaysNoAndEndsWhatDoesNotGoOn()
    {
        QCOMPARE(nextBorder(in(RemoteState::Asked))->at, now + 10min);
        QCOMPARE(nextBorder(in(RemoteState::Asked))->step, RemoteStep::TimeOut);
        QCOMPARE(nextBorder(in(RemoteState::Granted))->why, RemoteEnd::NotBegun);
        QCOMPARE(nextBorder(in(RemoteState::Live))->at, now + 60min);
        QCOMPARE(nextBorder(in(RemoteState::Live))->why, RemoteEnd::TimeUp);
        QCOMPARE(nextBorder(in(RemoteState::Interrupted))->at, now + 25min);
        QCOMPARE(nextBorder(in(RemoteState::Interrupted))->why, RemoteEnd::NotResumed);
        RemoteSessionBody late = in(RemoteState::Interrupted);
        late.resumeUntil = now + 70min;  // the lease is never longer for an interruption
        QCOMPARE(nextBorder(late)->at, now + 60min);
        QCOMPARE(nextBorder(late)->why, RemoteEnd::TimeUp);
        QVERIFY(!nextBorder(in(RemoteState::Ended)));
        QVERIFY(!nextBorder(in(RemoteState::Denied)));
    }

    void aBrowserIsOnlyAskedToShow()
    {
        using enum RemoteRight;
        QVERIFY(isFine(ask({See})));
        QVERIFY(!isFine(ask({See, Control})));
        QVERIFY(isFine(ask({See, Control, Files, Restart}, u"rustdesk"_s)));
        QVERIFY(!isFine(ask({Control}, u"rustdesk"_s)));
        QVERIFY(!isFine(ask({See, See}, u"rustdesk"_s)));
        QVERIFY(!isFine(ask({})));
        for (const QString &tool : {u"../x"_s, u"Rust"_s, u"a b"_s, u"--x;"_s + QString(40, u'a')})
            QVERIFY(!isFine(ask({See}, tool)));
        QVERIFY(!isFine(ask({See}, {}, 0)));
        QVERIFY(!isFine(ask({See}, {}, 241)));
        commands::AskRemote silent = ask({See});
        silent.reason = u" \n"_s;
        QVERIFY(!isFine(silent));
    }

    void controlAndRestartAskForTheBackupFirst()
    {
        using enum RemoteRight;
        const auto grant = [](const QList<RemoteRight> &rights, std::optional<Backup> backup) {
            return isFine(commands::GrantRemote{theSession, theCase, rights, backup});
        };
        QVERIFY(grant({See}, {}));
        QVERIFY(grant({See, Files}, {}));
        QVERIFY(!grant({See, Control}, {}));
        QVERIFY(!grant({See, Restart}, {}));
        QVERIFY(grant({See, Control, Restart}, Backup::No));
        QVERIFY(!grant({}, {}));
        QVERIFY(!grant({Files}, {}));
    }

    void aCodeHasNineDigitsAndNoticesSlips()
    {
        SodiumRng rng;
        int swapsSeen = 0;
        for (int i = 0; i < 200; ++i) {
            const QString code = makeRemoteCode(rng);
            QVERIFY(isRemoteCode(code));
            for (qsizetype at = 0; at < 9; ++at) {
                QString wrong = code;
                wrong[at] = QChar(u'0' + (wrong[at].unicode() - u'0' + 3) % 10);
                QVERIFY(!isRemoteCode(wrong));
            }
            for (qsizetype at = 0; at < 8; ++at) {
                QString swapped = code;
                std::swap(swapped[at], swapped[at + 1]);
                swapsSeen += swapped != code && !isRemoteCode(swapped);
            }
        }
        QVERIFY(swapsSeen > 1300);  // all but 0 and 9
        QVERIFY(!isRemoteCode(u"12345678"));
        QVERIFY(!isRemoteCode(u"\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"));
    }

    void thePriceIsSaidInTheCustomersWords()
    {
        TariffRules tariff = quarterTariff({}, Money{1400});
        QCOMPARE(remotePriceText(tariff, 60, u"de"),
                 u"14,00\u00a0€ inkl. MwSt. je angefangene 15 Minuten, für 60 Minuten höchstens "
                 "56,00\u00a0€"_s);
        QCOMPARE(remotePriceText(tariff, 20, u"en"),
                 u"€14.00 incl. VAT for each started 15 minutes, at most €28.00 for 20 minutes"_s);
        tariff = quarterTariff({}, Money{1990}, false);
        QVERIFY(remotePriceText(tariff, 45, u"de-AT").startsWith(u"19,90\u00a0€ zzgl. MwSt."_s));
        QVERIFY(remotePriceText(tariff, 45, u"de").endsWith(u"59,70\u00a0€"_s));
    }
};

QTEST_APPLESS_MAIN(TstRemoteMachine)
#include "tst_remote_machine.moc"
