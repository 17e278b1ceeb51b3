// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseMachine.h"
#include "core/wire/Codes.h"
#include "tests/core/rules/Actors.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <map>
#include <set>

using namespace werkbank;
using namespace werkbank::actors;
using namespace Qt::StringLiterals;

namespace {

// What the pages on rights say, by hand: + allowed, s wrong_state, t already_taken, m case_moved.
// Columns: open offered unmatched assigned solved closed cancelled. What is not here: not_allowed.
const std::map<std::string, std::map<std::string, std::string>> allowedByHand = {
    {"assignee", {{"message.send", "sss++ss"}, {"message.edit", "sss++ss"},
                  {"message.delete", "sss++ss"}, {"marker.set", "+++++++"}, {"note.save", "sss++ss"},
                  {"case.solve", "sss+sss"}, {"case.give_back", "sss+sss"},
                  {"remote.ask", "sss+sss"}, {"remote.open", "sss+sss"},
                  {"remote.end", "+++++++"}, {"case.report", "sss++ss"},
                  {"work.start", "sss+++s"}, {"work.stop", "sss+++s"},
                  {"work.change", "sss++ss"}, {"work.answer_gap", "sss++ss"},
                  {"work.pause", "sss++ss"}, {"receipt.sign", "ssss++s"},
                  {"message.thank", "sss++ss"}, {"step.set", "sss++ss"},
                  {"step.remove", "sss++ss"}, {"case.hand_over", "sss+sss"},
                  {"handover.withdraw", "sss+sss"}, {"secret.ask", "sss+sss"},
                  {"secret.end", "+++++++"},
                  {"case.damage", "sss+++s"}, {"rating.answer", "sssss+s"}}},
    {"former", {{"message.thank", "mmmmmmm"}, {"step.set", "mmmmmmm"},
                {"step.remove", "mmmmmmm"}, {"case.hand_over", "mmmmmmm"},
                {"handover.withdraw", "mmmmmmm"}, {"secret.ask", "mmmmmmm"},
                {"secret.end", "mmmmmmm"}, {"message.send", "mmmmmmm"}, {"message.edit", "mmmmmmm"},
                {"message.delete", "mmmmmmm"}, {"marker.set", "mmmmmmm"}, {"note.save", "mmmmmmm"},
                {"case.solve", "mmmmmmm"}, {"case.give_back", "mmmmmmm"},
                {"remote.ask", "mmmmmmm"}, {"remote.open", "mmmmmmm"},
                {"remote.end", "mmmmmmm"}, {"case.report", "mmmmmmm"},
                {"work.start", "mmmmmmm"}, {"work.stop", "mmmmmmm"}, {"work.change", "mmmmmmm"},
                {"work.answer_gap", "mmmmmmm"}, {"work.pause", "mmmmmmm"},
                {"receipt.sign", "mmmmmmm"}, {"case.damage", "mmmmmmm"},
                {"rating.answer", "mmmmmmm"}}},
    {"offered", {{"offer.accept", "s+stsss"}, {"offer.decline", "+++++++"},
                 {"offer.extend", "s+stsss"}}},
    {"customer", {{"message.thank", "+++++ss"}, {"handover.answer", "sss+sss"},
                  {"secret.give", "sss+sss"}, {"secret.decline", "+++++++"},
                  {"message.send", "+++++ss"}, {"message.edit", "+++++ss"},
                  {"message.delete", "+++++ss"}, {"marker.set", "+++++++"},
                  {"remote.grant", "sss+sss"}, {"remote.deny", "+++++++"},
                  {"remote.revoke", "+++++++"}, {"remote.end", "+++++++"},
                  {"case.report", "sss+++s"},
                  {"work.pause", "sss++ss"}, {"work.agree", "sss++ss"}, {"work.cap", "sss++ss"},
                  {"receipt.key", "++++sss"}, {"receipt.sign", "ssss++s"},
                  {"case.damage", "sss+++s"}, {"case.address", "++++++s"},
                  {"case.rate", "sssss+s"},
                  {"case.confirm", "sss++ss"}, {"case.not_yet", "ssss+ss"},
                  {"case.another_expert", "sss+sss"}, {"case.cancel", "++++sss"},
                  {"case.reopen", "sssss+s"}, {"case.withdraw", "++++++s"}}},
    {"business", {{"message.thank", "+++++ss"}, {"handover.answer", "sss+sss"},
                  {"secret.give", "sss+sss"}, {"secret.decline", "+++++++"},
                  {"message.send", "+++++ss"}, {"message.edit", "+++++ss"},
                  {"message.delete", "+++++ss"}, {"marker.set", "+++++++"},
                  {"remote.grant", "sss+sss"}, {"remote.deny", "+++++++"},
                  {"remote.revoke", "+++++++"}, {"remote.end", "+++++++"},
                  {"case.report", "sss+++s"},
                  {"work.pause", "sss++ss"}, {"work.agree", "sss++ss"}, {"work.cap", "sss++ss"},
                  {"receipt.key", "++++sss"}, {"receipt.sign", "ssss++s"},
                  {"case.damage", "sss+++s"}, {"case.address", "++++++s"},
                  {"case.rate", "sssss+s"},
                  {"case.confirm", "sss++ss"}, {"case.not_yet", "ssss+ss"},
                  {"case.another_expert", "sss+sss"}, {"case.cancel", "++++sss"},
                  {"case.reopen", "sssss+s"}}},
    {"dispatcher", {{"case.assign", "++++sss"}}},
    {"finance", {{"payment.assign", "+++++++"}, {"payout.propose", "+++++++"},
                 {"payout.release", "+++++++"}, {"payout.discard", "+++++++"},
                 {"earning.answer", "+++++++"}, {"damage.settle", "+++++++"}}},
    {"reviewer", {{"review.take", "+++++++"}, {"review.submit", "+++++++"},
                  {"review.return", "+++++++"}}},
    {"onboarder", {{"applicant.claim", "+++++++"}, {"applicant.release", "+++++++"},
                   {"applicant.identify", "+++++++"}, {"identification.import", "+++++++"},
                   {"applicant.check", "+++++++"}, {"applicant.appoint", "+++++++"},
                   {"applicant.evaluate", "+++++++"}, {"applicant.decide", "+++++++"},
                   {"practice.start", "+++++++"}, {"practice.end", "+++++++"},
                   {"expert.suspend", "+++++++"}, {"expert.restore", "+++++++"}}},
    {"self", {{"suspension.appeal", "+++++++"}, {"review.answer", "+++++++"}, {"review.object", "+++++++"},
              {"pay_profile.set", "+++++++"}, {"earning.object", "+++++++"},
              {"presence.set", "+++++++"}, {"hours.set", "+++++++"},
              {"day_exception.set", "+++++++"}, {"day_exception.remove", "+++++++"},
              {"skill.claim", "+++++++"}, {"profile.capacity", "+++++++"},
              {"device.revoke", "+++++++"}}},
};

std::string expectationFor(const char *actor, const std::string &command)
{
    const auto rows = allowedByHand.find(actor);
    if (rows == allowedByHand.end())
        return "nnnnnnn";
    const auto row = rows->second.find(command);
    return row == rows->second.end() ? "nnnnnnn" : row->second;
}

char letterOf(const std::optional<Error> &error)
{
    if (!error)
        return '+';
    const std::map<QString, char> letters = {
        {QLatin1StringView(codes::wrongState), 's'}, {QLatin1StringView(codes::notAllowed), 'n'},
        {QLatin1StringView(codes::tooLate), 'l'},    {QLatin1StringView(codes::caseMoved), 'm'},
        {QLatin1StringView(codes::alreadyTaken), 't'}};
    const auto it = letters.find(error->code);
    return it == letters.end() ? '?' : it->second;
}

template <size_t I = 0>
void forEachCommand(const auto &f)
{
    if constexpr (I < std::tuple_size_v<commands::All>) {
        f(QString::fromLatin1(std::tuple_element_t<I, commands::All>::name));
        forEachCommand<I + 1>(f);
    }
}

std::optional<Error> ask(const Actor &actor, const QString &command, CaseState state, Instant at = now)
{
    if (!actor.aboutACase)
        return refusal(actor.principal, actor.extra, nullptr, command, at);
    CaseFacts facts = actor.facts;
    facts.state = state;
    return refusal(actor.principal, relationsTo(actor.principal, facts) | actor.extra, &facts,
                   command, at);
}

QString codeOf(const std::optional<Error> &error)
{
    return error ? error->code : u"allowed"_s;
}

} // namespace

class TstPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandRelationAndStateIsAsWrittenByHand()
    {
        int cells = 0;
        QStringList wrong;
        std::printf("%-20s %-20s open offered unmatched assigned solved closed cancelled\n",
                    "command", "who");
        forEachCommand([&](const QString &command) {
            for (const Actor &actor : everybody()) {
                std::string found;
                for (int state = int(CaseState::Open); state <= int(CaseState::Cancelled); ++state)
                    found += letterOf(ask(actor, command, CaseState(state)));
                const std::string expected = expectationFor(actor.name, command.toStdString());
                cells += int(found.size());
                if (found != "nnnnnnn")
                    std::printf("%-20s %-20s %s\n", qPrintable(command), actor.name, found.c_str());
                if (found != expected)
                    wrong.append(command + u' ' + QLatin1StringView(actor.name) + u": "_s
                                 + QString::fromStdString(found) + u" instead of "_s
                                 + QString::fromStdString(expected));
            }
        });
        std::fflush(stdout);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(cells, 80 * 19 * 7);
    }

    void theTableKnowsExactlyTheCommandsOfTheProtocol()
    {
        std::set<QString> inTable, inProtocol;
        for (const PolicyRow &row : policyTable())
            inTable.insert(QString::fromLatin1(row.command));
        forEachCommand([&](const QString &command) { inProtocol.insert(command); });
        QCOMPARE(inTable, inProtocol);
    }

    // A state that the machine cannot leave by the command must not be allowed by the policy.
    void thePolicyAllowsNoStepThatTheMachineForbids()
    {
        for (const PolicyRow &row : policyTable()) {
            const auto step = stepOf(QLatin1StringView(row.command).toString());
            if (!step)
                continue;
            for (int state = int(CaseState::Open); state <= int(CaseState::Cancelled); ++state)
                QCOMPARE(row.allows(CaseState(state)), after(CaseState(state), *step).has_value());
        }
    }

    void anUnknownCommandIsABadOneForEverybody()
    {
        for (const Actor &actor : everybody())
            QCOMPARE(codeOf(ask(actor, u"case.explode"_s, CaseState::Open)), u"bad_command"_s);
    }

    void bordersAreOpenAtTheirEnd_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("borderMs");  // from now
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("from");
        const auto row = [](const char *who, const char *command, CaseState state,
                            Milliseconds border, const char *before, const char *from) {
            QTest::newRow(command) << QString::fromLatin1(who) << QString::fromLatin1(command)
                                   << int(state) << qint64(border.count())
                                   << QString::fromLatin1(before) << QString::fromLatin1(from);
        };
        row("offered", "offer.accept", CaseState::Offered, 30s, "allowed", "too_late");
        row("offered", "offer.extend", CaseState::Offered, 30s, "allowed", "too_late");
        row("assignee", "message.edit", CaseState::Assigned, 4min, "allowed", "too_late");
        row("customer", "message.delete", CaseState::Solved, 4min, "allowed", "too_late");
        row("customer", "case.reopen", CaseState::Closed, 24h, "allowed", "too_late");
        row("customer", "case.withdraw", CaseState::Closed, 14 * 24h, "allowed", "too_late");
        row("customer", "case.another_expert", CaseState::Assigned, -1h, "wrong_state", "allowed");
    }
    void bordersAreOpenAtTheirEnd()
    {
        QFETCH(QString, who);
        QFETCH(QString, command);
        QFETCH(int, state);
        QFETCH(qint64, borderMs);
        const Actor actor = actorNamed(who.toLatin1().constData());
        const Instant border{now.ms + borderMs};
        QTEST(codeOf(ask(actor, command, CaseState(state), border - 1ms)), "before");
        QTEST(codeOf(ask(actor, command, CaseState(state), border)), "from");
    }

    void anOfferThatEndedSaysHow_data()
    {
        QTest::addColumn<int>("offer");
        QTest::addColumn<QString>("code");
        QTest::newRow("lost") << int(OfferState::Lost) << u"already_taken"_s;
        QTest::newRow("expired") << int(OfferState::Expired) << u"too_late"_s;
        QTest::newRow("withdrawn") << int(OfferState::Withdrawn) << u"too_late"_s;
        QTest::newRow("declined") << int(OfferState::Declined) << u"wrong_state"_s;
        QTest::newRow("accepted") << int(OfferState::Accepted) << u"wrong_state"_s;
        QTest::newRow("unknown") << int(OfferState::Unknown) << u"wrong_state"_s;
    }
    void anOfferThatEndedSaysHow()
    {
        QFETCH(int, offer);
        Actor actor = actorNamed("offered");
        actor.facts.offer->state = OfferState(offer);
        for (const auto state : {CaseState::Offered, CaseState::Assigned})
            QTEST(codeOf(ask(actor, u"offer.accept"_s, state)), "code");
        QVERIFY(!ask(actor, u"offer.decline"_s, CaseState::Assigned));
    }

    void anOfferIsExtendedOnce()
    {
        Actor actor = actorNamed("offered");
        actor.facts.offer->extended = true;
        QCOMPARE(codeOf(ask(actor, u"offer.extend"_s, CaseState::Offered)), u"wrong_state"_s);
        QVERIFY(!ask(actor, u"offer.accept"_s, CaseState::Offered));
    }

    void theLoserHearsWhenButNotWho()
    {
        const auto error = ask(actorNamed("offered"), u"offer.accept"_s, CaseState::Assigned);
        QCOMPARE(error->detail, QJsonObject({{u"at"_s, (now - 2h).ms}}));
        QVERIFY(!error->text.contains(somebody.toString()));
    }

    void onlyTheAuthorChangesAMessage()
    {
        for (const char *who : {"assignee", "customer"}) {
            Actor actor = actorNamed(who);
            actor.extra.setFlag(Relation::Author, false);
            QCOMPARE(codeOf(ask(actor, u"message.edit"_s, CaseState::Assigned)), u"not_allowed"_s);
            QCOMPARE(codeOf(ask(actor, u"message.delete"_s, CaseState::Assigned)), u"not_allowed"_s);
        }
    }

    void aMessageThatStillWaitsMayBeEditedAtAnyTime()
    {
        Actor actor = actorNamed("assignee");
        actor.facts.messageAt.reset();
        QVERIFY(!ask(actor, u"message.edit"_s, CaseState::Assigned, now + 24h));
    }

    void whoeverAnsweredKeepsTheCase()
    {
        Actor actor = actorNamed("customer");
        actor.facts.replyUntil.reset();
        QCOMPARE(codeOf(ask(actor, u"case.another_expert"_s, CaseState::Assigned)),
                 u"wrong_state"_s);
    }

    void aClaimedRelationDoesNotHelpTheWrongPrincipal()
    {
        CaseFacts facts = factsFor(expert);
        facts.state = CaseState::Assigned;
        const Relations all = Relations::fromInt(0xffff);
        forEachCommand([&](const QString &command) {
            for (const Principal &who :
                 {Principal::ofCustomer(otherCase, true), Principal::ofCustomer(theCase, false),
                  Principal::ofCustomer({}, true), Principal()}) {
                CaseFacts nameless = facts;
                QCOMPARE(codeOf(refusal(who, all, &nameless, command, now)), u"not_allowed"_s);
                nameless.id = {};
                QCOMPARE(codeOf(refusal(who, all, &nameless, command, now)), u"not_allowed"_s);
            }
        });
    }

    void commandsOnACaseNeedTheCase()
    {
        forEachCommand([&](const QString &command) {
            const auto error = refusal(member(Role::Expert, tenant), Relations::fromInt(0xffff),
                                       nullptr, command, now);
            QCOMPARE(codeOf(error), expectationFor("self", command.toStdString())[0] == '+'
                                        ? u"allowed"_s
                                        : u"not_allowed"_s);
        });
    }

    void thePrintedTableIsTheOneInTheRepository()
    {
        QFile file(QStringLiteral(POLICY_MD));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), policyAsMarkdown());
    }
};

int main(int argc, char *argv[])
{
    // tst_policy --print > core/rules/POLICY.md
    if (argc == 2 && qstrcmp(argv[1], "--print") == 0) {
        std::fputs(policyAsMarkdown().toUtf8().constData(), stdout);
        return 0;
    }
    TstPolicy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_policy.moc"
