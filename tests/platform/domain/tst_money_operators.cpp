// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MoneyOperators.h"
#include "tests/platform/documents/Program.h"
#include "tests/platform/domain/MoneyStage.h"

#include <QTemporaryFile>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// What an operator does to money from the command line, through the same door as the command.
class TestMoneyOperators : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyStage> m_stage;

    Result<QJsonObject> run(QJsonObject command, const QString &what)
    {
        command.insert(u"do"_s, what);
        return operators::runOperator(m_stage->platform(), command);
    }
    static QByteArray contentOf(const Result<QJsonObject> &answer)
    {
        return answer ? QByteArray::fromBase64(
                            answer->value("content"_L1).toString().toLatin1())
                      : answer.error().text.toUtf8();
    }
    Id releasedBatch()
    {
        const Id batch = m_stage->newId();
        m_stage->stepUp(m_stage->second);
        m_stage->code(m_stage->first, commands::ProposePayout{m_stage->home(), batch});
        m_stage->code(m_stage->second, commands::ReleasePayout{m_stage->home(), batch});
        return batch;
    }
    // Two cases: one paid out, one overpaid and on its way.
    void someBusiness()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = releasedBatch();
        const Id payout
            = m_stage->query("SELECT id FROM payout WHERE batch = $1", {batch}).first().id(0);
        m_stage->statement({m_stage->debit("41.79", payout, "out-1")});
        const auto second = m_stage->sold(m_stage->expertOne);
        m_stage->statement({samples::paid("100.00", second.reference.toLatin1(), "in-2"),
                            samples::paid("3.00", "?", "in-3")});
    }

private Q_SLOTS:
    void init() { m_stage = std::make_unique<MoneyStage>(); }

    void aStatementIsTakenAndSaysWhatItBrought()
    {
        const auto sold = m_stage->sold(m_stage->expertOne);
        samples::CamtFile file;
        file.lines = {samples::paid("71.04", sold.reference.toLatin1(), "b1")};
        const QJsonObject command{
            {u"content"_s, QString::fromLatin1(samples::camt(file).toBase64())}};
        const auto first = run(command, u"statement.import"_s);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QVERIFY(first->value("text"_L1).toString().startsWith(u"1 payments matched, 0 to be"));
        const auto again = run(command, u"statement.import"_s);
        QVERIFY(again->value("text"_L1).toString().endsWith(u"1 known already"));
    }

    void whatIsNoStatementIsRefused()
    {
        QCOMPARE(run({{u"content"_s, u"AAAA"_s}}, u"statement.import"_s).error().code.isEmpty(),
                 false);
        QCOMPARE(run({}, u"statement.import"_s).error().code, u"bad_command"_s);
        QCOMPARE(run({}, u"ledger.burn"_s).error().code, u"bad_command"_s);
    }

    void theFileOfABatchIsThereOnceItIsReleased()
    {
        m_stage->cleared(m_stage->expertOne);
        const Id batch = m_stage->newId();
        m_stage->code(m_stage->first, commands::ProposePayout{m_stage->home(), batch});
        const QJsonObject command{{u"batch"_s, batch.toString()}};
        QCOMPARE(run(command, u"payout.export"_s).error().code, u"not_allowed"_s);
        m_stage->stepUp(m_stage->second);
        m_stage->code(m_stage->second, commands::ReleasePayout{m_stage->home(), batch});
        const QByteArray file = contentOf(run(command, u"payout.export"_s));
        QTemporaryFile out;
        QVERIFY(out.open() && out.write(file) == file.size() && out.flush());
        const auto seen = runProgram(u"xmllint"_s, u"libxml2-utils"_s,
                                     {u"--noout"_s, u"--schema"_s, QStringLiteral(PAIN_XSD),
                                      out.fileName()});
        QVERIFY2(seen.ok, seen.complaint.constData());
    }

    void theBooksBalanceInHledgersEyes()
    {
        someBusiness();
        const QByteArray journal
            = contentOf(run({{u"tenant"_s, u"home"_s}}, u"ledger.export"_s));
        const auto hledger = [&](const QStringList &arguments) {
            return runProgram(u"hledger"_s, u"hledger"_s,
                              QStringList{u"-f"_s, u"-"_s} + arguments, journal);
        };
        const auto checked = hledger({u"check"_s, u"--strict"_s});
        QVERIFY2(checked.ok, checked.complaint.constData());
        const QByteArray balances
            = hledger({u"balance"_s, u"--flat"_s, u"-O"_s, u"csv"_s, u"-E"_s}).out;
        // 71.04 + 100.00 + 3.00 came, 41.79 went; 28.96 too much, 3.00 of nobody.
        QVERIFY2(balances.contains("\"bank\",\"132.25 EUR\""), balances.constData());
        QVERIFY2(balances.contains("\"payable:customer\",\"-28.96 EUR\""), balances.constData());
        QVERIFY2(balances.contains("\"payable:unmatched\",\"-3.00 EUR\""), balances.constData());
        QVERIFY2(balances.contains("\"receivable:customer\",\"0\""), balances.constData());
        QVERIFY2(balances.contains("\"total\",\"0\""), balances.constData());
    }

    void wholeBooksAreSaidToBeWhole()
    {
        someBusiness();
        const auto verdict = run({}, u"ledger.verify"_s);
        QVERIFY(verdict);
        QVERIFY(verdict->value("text"_L1).toString().startsWith(u"home EUR: "));
    }

    void theFirstBadRowIsNamed()
    {
        someBusiness();
        m_stage->sql("DROP TRIGGER ledger_transfer_stays");
        m_stage->sql("UPDATE ledger_transfer SET amount = amount + 1 WHERE n = 4");
        const auto verdict = run({}, u"ledger.verify"_s);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, u"ledger_damaged"_s);
        QCOMPARE(verdict.error().detail["n"_L1].toInteger(), 4);
        QVERIFY(verdict.error().text.contains(u"Transfer 4"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyOperators)
#include "tst_money_operators.moc"
