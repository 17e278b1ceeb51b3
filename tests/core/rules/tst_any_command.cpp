// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AnyCommand.h"

#include "tests/core/rules/Ids.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

const Instant made{1'780'000'000'000};

template <class C>
Command commandOf(const C &arguments)
{
    return makeCommand(idOf(99), arguments, made);
}

QString codeOf(const Command &command)
{
    const auto decoded = decodeCommand(command);
    return decoded ? u"fine"_s : decoded.error().code;
}

template <class C>
QString check(const C &arguments)
{
    return codeOf(commandOf(arguments));
}

} // namespace

class TstAnyCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsComeBackAsTheyWent()
    {
        const commands::SendMessage sent{idOf(1), idOf(2), u"Grüße 🙂"_s,
                                         {{idOf(3), u"log.txt"_s, u"text/plain"_s, 12}}};
        const auto decoded = decodeCommand(commandOf(sent));
        QVERIFY(decoded.ok());
        const auto *got = std::get_if<commands::SendMessage>(&*decoded);
        QVERIFY(got);
        QCOMPARE(toJson(*got), toJson(sent));
        QCOMPARE(caseOf(*decoded), idOf(2));
    }

    void theEnvelopeNamesTheCommand()
    {
        const Command command = makeCommand(idOf(5), commands::SolveCase{idOf(2), u"ok"_s}, made,
                                            Instant{7});
        QCOMPARE(command.uuid, idOf(5));
        QCOMPARE(command.name, u"case.solve"_s);
        QCOMPARE(command.version, commandVersion);
        QCOMPARE(command.madeAt, made);
        QCOMPARE(command.notAfter, Instant{7});
    }

    void whatIsNotACommandIsRefused()
    {
        Command command = commandOf(commands::SolveCase{idOf(2), u"ok"_s});
        QCOMPARE(codeOf(command), u"fine"_s);
        command.name = u"case.explode"_s;
        QCOMPARE(codeOf(command), u"bad_command"_s);
        QVERIFY(laneOf(command).isEmpty());

        command = commandOf(commands::SolveCase{idOf(2), u"ok"_s});
        command.version = 2;
        QCOMPARE(codeOf(command), u"bad_command"_s);

        command = commandOf(commands::SolveCase{idOf(2), u"ok"_s});
        command.args.insert(u"extra"_s, 1);
        QCOMPARE(codeOf(command), u"bad_command"_s);

        command = commandOf(commands::SolveCase{idOf(2), u"ok"_s});
        command.args.remove(u"solution"_s);
        QCOMPARE(codeOf(command), u"bad_command"_s);

        command = commandOf(commands::SolveCase{idOf(2), QString(4097, u'x')});
        QCOMPARE(codeOf(command), u"bad_command"_s);
    }

    void aLongUnknownNameIsNotEchoedWhole()
    {
        Command command;
        command.name = QString(5000, u'x');
        QVERIFY(decodeCommand(command).error().text.size() < 100);
    }

    void valuesThatMakeNoSenseAreRefused()
    {
        using namespace commands;
        const Id c = idOf(2), m = idOf(3);
        const QString bad = u"bad_command"_s, fine = u"fine"_s;
        QCOMPARE(check(SendMessage{m, c, u" \n"_s, {}}), bad);
        QCOMPARE(check(SendMessage{m, c, {}, {{idOf(4), u"a"_s, {}, 1}}}), fine);
        QCOMPARE(check(SendMessage{m, c, {}, {{{}, u"a"_s, {}, 1}}}), bad);
        QCOMPARE(check(SendMessage{m, c, {}, {{idOf(4), u"a"_s, {}, -1}}}), bad);
        QCOMPARE(check(SendMessage{{}, c, u"hi"_s, {}}), bad);
        QCOMPARE(check(SendMessage{m, {}, u"hi"_s, {}}), bad);
        QCOMPARE(check(EditMessage{m, c, u"\t"_s}), bad);
        QCOMPARE(check(EditMessage{m, c, u"x"_s}), fine);
        QCOMPARE(check(SetMarker{c, -1}), bad);
        QCOMPARE(check(SetMarker{c, 0}), fine);
        QCOMPARE(check(SaveNote{m, c, 0, u""_s}), bad);
        QCOMPARE(check(SaveNote{m, c, -1, u"x"_s}), bad);
        QCOMPARE(check(SaveNote{m, c, 1, u"x"_s}), fine);
        QCOMPARE(check(SolveCase{c, u" "_s}), bad);
        QCOMPARE(check(GiveBackCase{c, u""_s}), bad);
        QCOMPARE(check(GiveBackCase{c, u"ill"_s}), fine);
        QCOMPARE(check(AssignCase{c, m, u""_s}), bad);
        QCOMPARE(check(AssignCase{c, {}, u"why"_s}), bad);
        QCOMPARE(check(SetPresence{Instant{5}, Instant{6}}), bad);
        QCOMPARE(check(SetPresence{Instant{5}, {}}), fine);
        QCOMPARE(check(SetPresence{}), fine);
        QCOMPARE(check(SetCapacity{0, 3}), bad);
        QCOMPARE(check(SetCapacity{21, 3}), bad);
        QCOMPARE(check(SetCapacity{20, 3}), fine);
        QCOMPARE(check(ClaimSkill{u"router.dsl.slow"_s, 6, 0}), bad);
        QCOMPARE(check(ClaimSkill{u"router.dsl.slow"_s, 3, -1}), bad);
        QCOMPARE(check(ClaimSkill{u""_s, 3, 0}), bad);
        QCOMPARE(check(ClaimSkill{u"router.dsl.slow"_s, 0, 3}), fine);
        QCOMPARE(check(ConfirmCase{}), bad);
        QCOMPARE(check(RevokeDevice{m}), fine);
    }

    void hoursAreCheckedAndTheProblemIsNamed()
    {
        using namespace commands;
        QCOMPARE(check(SetHours{u"Europe/Berlin"_s, {{1, {{540, 1020}}}}, {}}), u"fine"_s);
        const auto refused =
            decodeCommand(commandOf(SetHours{u"Europe/Berlin"_s, {{1, {{540, 500}}}}, {}}));
        QCOMPARE(refused.error().code, u"bad_command"_s);
        QCOMPARE(refused.error().detail[u"problem"_s], u"bad_span"_s);
        QCOMPARE(refused.error().detail[u"weekday"_s], 1);
        QCOMPARE(check(SetDayException{idOf(1), u"2026-02-30"_s, DayKind::Closed, {}, {}}),
                 u"bad_command"_s);
        QCOMPARE(check(SetDayException{idOf(1), u"2026-02-28"_s, DayKind::Closed, {}, {}}),
                 u"fine"_s);
    }

    void lanesKeepCasesApartAndTheAccountInOrder()
    {
        using namespace commands;
        const Id c = idOf(2);
        QCOMPARE(laneOf(commandOf(SolveCase{c, u"ok"_s})), c.toString());
        QCOMPARE(laneOf(commandOf(AcceptOffer{idOf(8), c})), c.toString());
        QCOMPARE(laneOf(commandOf(SetPresence{})), u"presence"_s);
        QCOMPARE(laneOf(commandOf(SetHours{u"UTC"_s, {}, {}})), u"hours"_s);
        QCOMPARE(laneOf(commandOf(RemoveDayException{idOf(1)})), u"hours"_s);
        QCOMPARE(laneOf(commandOf(ClaimSkill{u"a"_s, 1, 0})), u"skills"_s);
        QCOMPARE(laneOf(commandOf(SetCapacity{})), u"profile"_s);
        QCOMPARE(laneOf(commandOf(RevokeDevice{idOf(1)})), u"devices"_s);
        QVERIFY(caseOf(AnyCommand(SetPresence{})).isNull());
    }

    void whatOnlyThePlatformDecidesDoesNotWait()
    {
        const QStringList online{u"offer.accept"_s, u"offer.extend"_s, u"case.assign"_s,
                                 u"device.revoke"_s, u"remote.ask"_s, u"remote.grant"_s,
                                 u"remote.open"_s, u"work.agree"_s, u"work.cap"_s,
                                 u"pay_profile.set"_s, u"payment.assign"_s, u"payout.propose"_s,
                                 u"payout.release"_s, u"payout.discard"_s,
                                 u"damage.settle"_s, u"review.take"_s, u"applicant.claim"_s,
                                 u"applicant.release"_s, u"applicant.identify"_s,
                                 u"identification.import"_s, u"applicant.appoint"_s,
                                 u"applicant.decide"_s, u"expert.suspend"_s, u"expert.restore"_s,
                                 u"secret.ask"_s, u"secret.give"_s, u"practice.start"_s,
                                 u"practice.end"_s};
        int waiting = 0;
        std::apply(
            [&](const auto &...c) {
                for (const char *name : {std::decay_t<decltype(c)>::name...}) {
                    const QString command = QString::fromLatin1(name);
                    QCOMPARE(mayWaitOffline(command), !online.contains(command));
                    waiting += mayWaitOffline(command) ? 1 : 0;
                }
            },
            commands::All());
        QCOMPARE(waiting, 52);
        QVERIFY(!mayWaitOffline(u"case.explode"));
    }
};

QTEST_APPLESS_MAIN(TstAnyCommand)
#include "tst_any_command.moc"
