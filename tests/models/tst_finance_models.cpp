// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceBatchesModel.h"
#include "models/FinanceDecisionsModel.h"
#include "models/FinanceInvoicesModel.h"
#include "models/FinancePaymentsModel.h"
#include "models/FinanceTransfersModel.h"
#include "models/PayProfile.h"
#include "models/TableRows.h"
#include "tests/models/Speaking.h"
#include "tests/screens/SampleFinance.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The tables of the finance desk, and what is held until the password was entered again.
class TestFinanceModels : public QObject {
    Q_OBJECT

    static QString cell(const QAbstractItemModel &model, int row, const QString &column)
    {
        return model.index(row, 0).data(FinanceModel::CellsRole).toMap().value(column).toString();
    }
    static QStringList column(const QAbstractItemModel &model, const QString &name)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out.append(cell(model, row, name));
        return out;
    }
    static QVariant value(const FinanceBatchesModel &model, int row, int role)
    {
        return model.index(row, 0).data(role);
    }

private Q_SLOTS:
    void invoicesSayWhatIsOpenAndWhatIsOverdue()
    {
        Speaking english(u"en"_s);
        FinanceInvoicesModel invoices;
        invoices.setWording(english.wording());
        invoices.apply(sample::financeInvoices());
        QCOMPARE(column(invoices, u"state"_s).join(u", "_s),
                 u"overdue by 18 days, overdue by 5 days, open, paid, open"_s);
        QCOMPARE(invoices.openCount(), 4);
        QCOMPARE(invoices.openText(), u"261.00 €"_s);
        QCOMPARE(invoices.overdueCount(), 2);
        QCOMPARE(invoices.overdueText(), u"51.00 €"_s);
    }

    void aPaymentIsComparedWithWhatIsOpen()
    {
        Speaking german(u"de"_s);
        FinanceInvoicesModel invoices;
        invoices.setWording(german.wording());
        invoices.apply(sample::financeInvoices());
        invoices.compareWith(1000, u"EUR"_s);
        QCOMPARE(cell(invoices, 0, u"difference"_s), u"32,00 € zu wenig"_s);
        QCOMPARE(cell(invoices, 1, u"difference"_s), u"1,00 € zu viel"_s);
        invoices.compareWith(4200, u"EUR"_s);
        QCOMPARE(cell(invoices, 0, u"difference"_s), u"passt"_s);
        QCOMPARE(invoices.detail(sample::id(911).toString()).value(u"tone"_s), u"good"_s);
        invoices.compareWith(4200, u"CHF"_s);
        QCOMPARE(cell(invoices, 0, u"difference"_s), u"andere Währung"_s);
        QCOMPARE(invoices.detail(sample::id(911).toString()).value(u"tone"_s), u"attention"_s);
    }

    void theBestFittingInvoiceStandsFirst()
    {
        Speaking english(u"en"_s);
        FinanceInvoicesModel invoices;
        invoices.setWording(english.wording());
        TableRows table;
        QAbstractItemModelTester tester(&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(&invoices);
        table.setPart(TableRows::Part::Open);
        invoices.apply(sample::financeInvoices());
        invoices.compareWith(8000, u"EUR"_s);
        table.sortOn(u"difference"_s);
        QCOMPARE(column(table, u"number"_s).first(), u"RE-2026-013"_s);
        table.setSearch(u"huber 42.00"_s);
        QCOMPARE(column(table, u"number"_s), QStringList{u"RE-2026-011"_s});
        QCOMPARE(table.keyAt(0), sample::id(911).toString());
    }

    void aColumnSortsByItsAmountAndTurnsRound()
    {
        Speaking english(u"en"_s);
        FinanceInvoicesModel invoices;
        invoices.setWording(english.wording());
        TableRows table;
        table.setRows(&invoices);
        invoices.apply(sample::financeInvoices());
        table.sortOn(u"gross"_s);
        QCOMPARE(column(table, u"gross"_s).join(u", "_s),
                 u"14.00 €, 28.00 €, 42.00 €, 84.00 €, 126.00 €"_s);
        table.sortOn(u"gross"_s);
        QVERIFY(table.descending());
        QCOMPARE(column(table, u"gross"_s).first(), u"126.00 €"_s);
        QVERIFY(table.clipboardText().startsWith(u"Invoice\tCase\tCustomer"_s));
        QCOMPARE(table.clipboardText().count(u'\n'), 5);
    }

    void anExportNeverRunsWhatAPayerWrote()
    {
        Speaking english(u"en"_s);
        FinancePaymentsModel payments;
        payments.setWording(english.wording());
        auto rows = sample::financePayments(false);
        rows.upserts[0].payment.payer = u"=HYPERLINK(\"http://x\")"_s;
        rows.upserts[0].payment.text = u"one\ttwo\nthree"_s;
        payments.apply(rows);
        TableRows table;
        table.setRows(&payments);
        const QString line = table.clipboardText().split(u'\n').at(1);
        QCOMPARE(line.split(u'\t').at(1), u"'=HYPERLINK(\"http://x\")"_s);
        QCOMPARE(line.count(u'\t'), 6);
        QCOMPARE(table.pickedText(0), line);
    }

    void whatIsPickedIsCopiedWhereverItsRowGoes()
    {
        Speaking english(u"en"_s);
        FinanceInvoicesModel invoices;
        invoices.setWording(english.wording());
        TableRows table;
        QAbstractItemModelTester tester(&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(&invoices);
        invoices.apply(sample::financeInvoices());
        table.sortOn(u"gross"_s);
        const auto numbers = [&] {
            QStringList out;
            for (const QString &line : table.pickedText(-1).split(u'\n', Qt::SkipEmptyParts))
                out.append(line.section(u'\t', 4, 4));
            return out.join(u' ');
        };
        QCOMPARE(table.pickedText(-1), QString());
        QCOMPARE(table.pickedText(0).section(u'\t', 4, 4), u"14.00"_s);
        table.pick(1);
        table.pickTo(3);
        QCOMPARE(numbers(), u"28.00 42.00 84.00"_s);
        table.pickTo(0);
        QCOMPARE(numbers(), u"14.00 28.00"_s);
        table.pickToo(4);
        table.pickToo(0);
        QCOMPARE(numbers(), u"28.00 126.00"_s);
        table.sortOn(u"gross"_s);
        QCOMPARE(numbers(), u"126.00 28.00"_s);
        table.setSearch(u"126"_s);
        table.setSearch(QString());
        QVERIFY(table.index(0, 0).data(TableRows::PickedRole).toBool());
        table.pickAll();
        QCOMPARE(table.pickedText(-1).count(u'\n'), 4);
    }

    void unmatchedPaymentsAreCountedAndARefusalSaysWhy()
    {
        Speaking english(u"en"_s);
        FinancePaymentsModel payments;
        payments.setWording(english.wording());
        payments.apply(sample::financePayments(false));
        QCOMPARE(payments.openCount(), 2);
        QCOMPARE(payments.openText(), u"122.00 €"_s);
        QCOMPARE(payments.index(1).data(FinanceModel::ProblemRole).toString(),
                 u"Somebody else has assigned this payment already, or the invoice cannot "
                 "take it."_s);
        QCOMPARE(cell(payments, 3, u"invoice"_s), u"RE-2026-012, by Vera Sommer"_s);
    }

    void whoProposedIsToldWhySheCannotReleaseAndAReturnIsSaidInWords()
    {
        Speaking german(u"de"_s);
        FinanceBatchesModel batches;
        QAbstractItemModelTester tester(&batches,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        batches.setWording(german.wording());
        batches.apply(sample::financeBatches());
        QCOMPARE(value(batches, 0, FinanceBatchesModel::StateRole).toString(),
                 u"wartet auf die zweite Person"_s);
        QVERIFY(value(batches, 0, FinanceBatchesModel::ReleaseReasonRole).toString().isEmpty());
        QCOMPARE(value(batches, 1, FinanceBatchesModel::ReleaseReasonRole).toString(),
                 u"Nur Vorgeschlagenes kann freigegeben werden"_s);
        const QVariantList items = value(batches, 2, FinanceBatchesModel::ItemsRole).toList();
        QCOMPARE(items.at(1).toMap().value(u"reason"_s), u"Das Konto ist aufgelöst."_s);
        QCOMPARE(items.at(0).toMap().value(u"reason"_s), QString());
        QCOMPARE(batches.returnedCount(), 1);
        QCOMPARE(batches.openText(), u"339,53 €"_s);
    }

    void theTransfersOfABatchAreATable()
    {
        Speaking english(u"en"_s);
        FinanceBatchesModel batches;
        batches.setWording(english.wording());
        batches.apply(sample::financeBatches());
        FinanceTransfersModel transfers;
        transfers.setWording(english.wording());
        TableRows table;
        QAbstractItemModelTester tester(&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(&transfers);
        transfers.setItems(value(batches, 2, FinanceBatchesModel::ItemsRole).toList());
        QCOMPARE(table.count(), 2);
        table.sortOn(u"amount"_s);
        const qint64 least = table.index(0, 0).data(TableModel::CellsRole).toMap()[u"minor"_s]
                                 .toLongLong();
        table.sortOn(u"amount"_s);
        QVERIFY(least < table.index(0, 0).data(TableModel::CellsRole).toMap()[u"minor"_s]
                            .toLongLong());
        QVERIFY(table.clipboardText().contains(u"The account has been closed."_s));
        transfers.setItems(value(batches, 0, FinanceBatchesModel::ItemsRole).toList());
        QVERIFY(!table.clipboardText().contains(u"closed"_s));
    }

    void onlyTheReleaseThatWasPressedHereAsksForThePassword()
    {
        Speaking english(u"en"_s);
        FinanceBatchesModel batches;
        batches.setWording(english.wording());
        batches.apply(sample::financeBatches());
        QSignalSpy needed(&batches, &FinanceBatchesModel::stepUpNeeded);
        const FinanceBatchRow refused = sample::refusedRelease(u"step_up"_s);
        batches.apply(Delta<FinanceBatchRow>{false, {refused}, {}});
        QVERIFY(value(batches, 0, FinanceBatchesModel::StepUpRole).toBool());
        QCOMPARE(needed.size(), 0);
        batches.release(refused.key);
        FinanceBatchRow again = refused;
        again.viewRev = 3;
        batches.apply(Delta<FinanceBatchRow>{false, {again}, {}});
        QCOMPARE(needed.size(), 1);
        QCOMPARE(needed.first().first().toString(), refused.key);
        again.viewRev = 4;
        batches.apply(Delta<FinanceBatchRow>{false, {again}, {}});
        QCOMPARE(needed.size(), 1);
    }

    void aDecisionSaysHowLongItWaitsAndWhatIsLeftOfTheTwoWeeks()
    {
        Speaking english(u"en"_s);
        FinanceDecisionsModel decisions;
        QAbstractItemModelTester tester(&decisions,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        decisions.setWording(english.wording());
        decisions.apply(sample::financeDecisions(false));
        const auto all = [&](int role) {
            QStringList out;
            for (int row = 0; row < decisions.rowCount(); ++row)
                out.append(decisions.index(row).data(role).toString());
            return out.join(u" | "_s);
        };
        QCOMPARE(all(FinanceDecisionsModel::LimitRole),
                 u" | answer overdue | 10 days left to answer | "_s);
        QCOMPARE(all(FinanceModel::ToneRole), u"attention | bad | attention | neutral"_s);
        QCOMPARE(all(FinanceDecisionsModel::AboutRole),
                 u"#48-2121 · waits for 17 days | #48-2122 · waits for 15 days | "
                 "#48-2123 · waits for 3 days | #48-2124 · answered"_s);
        QCOMPARE(decisions.openCount(), 3);
        QCOMPARE(decisions.openText(), u"57.64 €"_s);
    }

    void onlyHeldPayThatWasDecidedHereAsksForThePassword()
    {
        Speaking english(u"en"_s);
        FinanceDecisionsModel decisions;
        decisions.setWording(english.wording());
        decisions.apply(sample::financeDecisions(false));
        QSignalSpy needed(&decisions, &FinanceDecisionsModel::stepUpNeeded);
        FinanceDecisionRow refused = sample::refusedDecision(u"step_up"_s, false);
        decisions.apply(Delta<FinanceDecisionRow>{false, {refused}, {}});
        QVERIFY(decisions.index(0).data(FinanceDecisionsModel::StepUpRole).toBool());
        QVERIFY(decisions.index(0).data(FinanceModel::ProblemRole).toString().isEmpty());
        QCOMPARE(needed.size(), 0);
        decisions.settle(refused.key, false, u"A backup had been promised."_s);
        refused.viewRev = 3;
        decisions.apply(Delta<FinanceDecisionRow>{false, {refused}, {}});
        QCOMPARE(needed.size(), 1);
    }

    void aDecisionThatCameTooLateKeepsItsWordsAndSaysSo()
    {
        Speaking german(u"de"_s);
        FinanceDecisionsModel decisions;
        decisions.setWording(german.wording());
        FinanceDecisionRow late = sample::refusedDecision(u"wrong_state"_s, true);
        decisions.apply(Delta<FinanceDecisionRow>{true, {late}, {}});
        QCOMPARE(decisions.index(0).data(FinanceModel::ProblemRole).toString(),
                 u"Diese Vergütung kann jetzt nicht abgelehnt werden: Der Fall ist noch nicht "
                 "bestätigt, oder das Geld ist unterwegs."_s);
        late.viewRev = 3;
        late.earning.reset();
        late.waitsSince.reset();
        decisions.apply(Delta<FinanceDecisionRow>{false, {late}, {}});
        QCOMPARE(decisions.index(0).data(FinanceModel::ProblemRole).toString(),
                 u"Über diese Vergütung hat schon jemand anderes entschieden."_s);
        QCOMPARE(decisions.index(0).data(FinanceDecisionsModel::SaidRole).toString(),
                 u"Die Sicherung war zugesagt."_s);
        QVERIFY(!decisions.isOpen(0));
    }

    void refusalsAreSaidInTheLanguageOfThePerson_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("own") << u"not_eligible"_s
                             << u"Was Sie vorgeschlagen haben, muss eine zweite Person freigeben."_s;
        QTest::newRow("right") << u"not_allowed"_s
                               << u"Sie haben dazu kein Recht mehr, oder es ist nicht mehr da."_s;
        QTest::newRow("password") << u"step_up"_s << QString();
        QTest::newRow("other") << u"something_new"_s << u"The platform's own words."_s;
    }

    void refusalsAreSaidInTheLanguageOfThePerson()
    {
        QFETCH(const QString, code);
        Speaking german(u"de"_s);
        FinanceBatchesModel batches;
        batches.setWording(german.wording());
        batches.apply(Delta<FinanceBatchRow>{true, {sample::refusedRelease(code)}, {}});
        QTEST(value(batches, 0, FinanceModel::ProblemRole).toString(), "text");
    }

    void aPayProfileThatWaitsForThePasswordKeepsWhatWasTyped()
    {
        PayProfile profile;
        PayProfileRow row;
        row.key = u"me"_s;
        row.viewRev = 1;
        row.said = commands::SetPayProfile{};
        row.said->legalName = u"Lena Berger"_s;
        row.said->iban = u"DE89370400440532013000"_s;
        row.code = u"step_up"_s;
        row.problem = u"Please enter your password again."_s;
        profile.show(row);
        QVERIFY(profile.stepUp());
        QCOMPARE(profile.typed().value(u"name"_s), u"Lena Berger"_s);
        QCOMPARE(profile.typed().value(u"iban"_s), u"DE89370400440532013000"_s);
        row.viewRev = 2;
        row.said.reset();
        row.code.clear();
        row.problem.clear();
        profile.show(row);
        QVERIFY(profile.typed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFinanceModels)
#include "tst_finance_models.moc"
