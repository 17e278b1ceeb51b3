// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EarningsModel.h"
#include "models/OwnData.h"
#include "models/OwnDataText.h"
#include "models/PayProfile.h"
#include "models/PayoutsModel.h"
#include "models/TableExport.h"
#include "models/TableRows.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What was earned, and what all of it says together.
class TestEarnings : public QObject {
    Q_OBJECT

    static QList<const EarningRow *> pointers(const QList<EarningRow> &rows)
    {
        QList<const EarningRow *> out;
        for (const EarningRow &row : rows)
            out.append(&row);
        return out;
    }
    static QString cell(const TableModel &model, int row, const QString &column)
    {
        return model.index(row).data(TableModel::CellsRole).toMap().value(column).toString();
    }
    static QString valueOf(const QVariantList &rows, int index)
    {
        return rows.value(index).toMap().value(u"value"_s).toString();
    }

private Q_SLOTS:
    void eachStepHasItsSum()
    {
        Speaking english(u"en"_s);
        EarningsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWording(english.wording());
        model.apply(sample::earnings(false));
        QCOMPARE(model.count(), 16);
        // 34, 41, 22 and 70 minutes: 3, 3, 2 and 5 units of 14.00 gross, 70 % of net.
        QCOMPARE(valueOf(model.steps(), 0), u"24.70 €"_s);
        QCOMPARE(valueOf(model.steps(), 1), u"24.70 €"_s);
        QCOMPARE(valueOf(model.steps(), 2), u"16.47 €"_s);
        QCOMPARE(valueOf(model.steps(), 3), u"41.17 €"_s);
        QCOMPARE(cell(model, 0, u"receipt"_s), u"waits for T. Brandt"_s);
        QCOMPARE(cell(model, 1, u"receipt"_s), u"signed by both"_s);
        QCOMPARE(cell(model, 0, u"time"_s), u"00:34"_s);
        // A date also today: beside it stands a duration.
        for (int row = 0; row < model.count(); ++row)
            QVERIFY2(!cell(model, row, u"date"_s).contains(u':'), qPrintable(cell(model, row, u"date"_s)));
        QCOMPARE(cell(model, 0, u"flag"_s), QString());
        QCOMPARE(cell(model, 1, u"flag"_s), u"flag"_s);
    }

    void aCustomersEuroIsWhole()
    {
        const auto delta = sample::earnings(false);
        const auto parts = euroOf(pointers(delta.upserts));
        QVERIFY(parts);
        QCOMPARE(parts->expert + parts->platform + parts->vat, 10'000);
        // 70 % of net at 19 % VAT; whole cents of many bills move it a little.
        QVERIFY(std::abs(parts->expert - 5882) < 10);
        QVERIFY(std::abs(parts->vat - 1597) < 10);
        QVERIFY(!euroOf({}));
    }

    void weeksHoldWhatWasWorkedInThem()
    {
        const auto delta = sample::earnings(false);
        const Instant now{FixedClock::noon10};
        const auto weeks = weeksOf(pointers(delta.upserts), now);
        QCOMPARE(weeks.size(), 12);
        QCOMPARE(weeks.last().week, 47);
        QVERIFY(weeks.last().goesOn && !weeks.first().goesOn);
        qint64 sum = 0, all = 0;
        for (const WeekSum &week : weeks)
            sum += week.amount;
        for (const EarningRow &row : delta.upserts) {
            if (row.body.workedAt.ms >= now.ms - 11 * 7 * 86'400'000LL)
                all += row.body.bill.expertShare;
        }
        QCOMPARE(sum, all);
    }

    void theForecastComesFromOnesOwnPastDays()
    {
        const Instant now{FixedClock::noon10};  // Sunday, 22 November
        const auto day = [&](int days) { return Instant{now.ms + days * 86'400'000LL}; };
        QList<EarningRow> rows;
        for (const int took : {4, 4, 6, 6, 8, 8, 20, 20}) {
            EarningRow paid;
            paid.body.state = EarningState::Paid;
            paid.body.bill.currency = u"EUR"_s;
            paid.body.bill.expertShare = 1000;
            paid.body.confirmedAt = day(-60);
            paid.body.paidAt = day(-60 + took);
            rows.append(paid);
        }
        EarningRow waits = rows[0];
        waits.body.state = EarningState::Confirmed;
        waits.body.paidAt.reset();
        waits.body.confirmedAt = day(-1);  // quick: 25 Nov, slow: 11 Dec
        EarningRow going = waits;
        going.body.state = EarningState::InPayout;
        going.body.bill.expertShare = 500;
        rows << waits << going;
        const auto month = forecastOf(pointers(rows), now);
        QVERIFY(month.isEnough);
        QCOMPARE(month.quick, 4);
        QCOMPARE(month.slow, 20);
        QCOMPARE(month.low, 500);
        QCOMPARE(month.high, 1500);
        rows.remove(0, 4);
        QVERIFY(!forecastOf(pointers(rows), now).isEnough);
    }

    void onesOwnDataIsTakenAlongWithoutTheCustomers()
    {
        Speaking english(u"en"_s);
        OwnData data;
        data.setProperty("wording", QVariant::fromValue(english.wording()));
        QSignalSpy saved(&data, &OwnData::saved), failed(&data, &OwnData::failed);
        OwnCase own;
        own.body.number = u"48-2071"_s;
        own.body.task = u"=1+1"_s;
        own.body.customer.name = u"GEHEIM"_s;
        own.body.title = own.body.description = own.body.device = u"GEHEIM"_s;
        own.body.assignedAt = own.body.solvedAt = Instant{FixedClock::noon10};
        own.rating.emplace().stars = 2;
        own.rating->text = u"@too; \"slow\""_s;
        own.earning.emplace().state = EarningState::Paid;
        own.earning->bill.expertShare = 2470;
        own.earning->bill.workedMs = 34 * 60'000;
        own.earning->bill.currency = u"EUR"_s;
        WorkPiece &piece = own.pieces.emplaceBack();
        piece.fromAt = piece.toAt = Instant{FixedClock::noon10};

        const QTemporaryDir folder;
        const auto written = [&](const QString &name) {
            data.write({own}, QUrl::fromLocalFile(folder.filePath(name)));
            QFile file(folder.filePath(name));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray csv = written(u"mine.csv"_s);
        QVERIFY(csv.contains("48-2071,'=1+1,,"));
        QVERIFY(csv.contains(",34,24.70,EUR,,2,\"'@too; \"\"slow\"\"\","));
        const QByteArray json = written(u"mine.json"_s);
        const auto all = QJsonDocument::fromJson(json)[u"cases"_s].toArray();
        QCOMPARE(all[0][u"earning"_s][u"net_credit"_s].toInteger(), 2470);
        QCOMPARE(all[0][u"time"_s][0][u"to"_s].toString().right(1), u"Z"_s);
        QCOMPARE(all[0][u"rating"_s][u"stars"_s].toInt(), 2);
        QVERIFY(!csv.contains("GEHEIM") && !json.contains("GEHEIM"));
        QCOMPARE(saved.size(), 2);
        written(u"no/such/folder.json"_s);
        QCOMPARE(failed.size(), 1);
    }

    void otherCurrenciesAreNotAddedUp()
    {
        auto rows = sample::earnings(false).upserts;
        rows[1].body.bill.currency = u"CHF"_s;
        const auto sums = sumsOf(pointers(rows), Instant{FixedClock::noon10});
        QCOMPARE(sums.confirmed.amount, 0);
        QCOMPARE(sums.otherCurrency, 1);
    }

    void whenItIsPaidIsSaidAsFarAsItIsKnown()
    {
        Speaking english(u"en"_s);
        EarningsModel model;
        model.setWording(english.wording());
        auto few = sample::earnings(false);
        few.upserts.resize(3);
        model.apply(few);
        QCOMPARE(model.forecastText(), QString());
        QVERIFY(model.forecastNote().contains(u"5 paid cases"_s));
        QVERIFY(model.whenText().contains(u"14 days"_s));
        const QVariantList steps = model.detail(model.keyAt(1)).value(u"steps"_s).toList();
        QVERIFY(steps[2].toMap()[u"note"_s].toString().startsWith(u"when the customer has paid"_s));
        model.apply(sample::earnings(false));
        QVERIFY(model.forecastNote().contains(u"Your last"_s));
        QVERIFY(!model.forecastText().isEmpty());
    }

    void anEarningOpensItsBillAndItsTime()
    {
        Speaking german(u"de"_s);
        EarningsModel model;
        model.setWording(german.wording());
        model.apply(sample::earnings(true));
        const QVariantMap detail = model.detail(model.keyAt(3));
        QCOMPARE(detail.value(u"steps"_s).toList().size(), 5);
        const QVariantList bill = detail.value(u"bill"_s).toList();
        QCOMPARE(valueOf(bill, 0), u"70,00 €"_s);
        QCOMPARE(bill[0].toMap().value(u"note"_s).toString(), u"5 × 15 Min. zu 14,00 €"_s);
        // Each line follows from those above it: 70.00 − 11.18 − 17.65 = 41.17, + 7.82 = 48.99.
        QStringList values;
        for (int i = 0; i < bill.size(); ++i)
            values.append(valueOf(bill, i).section(u' ', 0, 0));
        QCOMPARE(values.join(u' '), u"70,00 70,00 −11,18 58,82 −17,65 41,17 7,82 48,99"_s);
        QVERIFY(detail.value(u"steps"_s).toList()[0].toMap()[u"date"_s].toString().size() > 5);
        QCOMPARE(detail.value(u"pieces"_s).toList().size(), 1);
        QVERIFY(detail.value(u"canObject"_s).toBool());
        QVERIFY(!model.detail(model.keyAt(1)).value(u"canObject"_s).toBool());
    }

    void aSpreadsheetRunsNoCellOfAStatement()
    {
        QCOMPARE(safeCell(u"=HYPERLINK(\"http://x\")"_s), u"'=HYPERLINK(\"http://x\")"_s);
        QCOMPARE(safeCell(u"+49 851"_s), u"'+49 851"_s);
        QCOMPARE(safeCell(u"@sum"_s), u"'@sum"_s);
        QCOMPARE(safeCell(u"-1+1"_s), u"'-1+1"_s);
        QCOMPARE(safeCell(u"Router"_s), u"Router"_s);
        QCOMPARE(safeCell(u"-8,23"_s), u"-8,23"_s);
        QCOMPARE(safeCell(u"-8,23+1"_s), u"'-8,23+1"_s);
        QCOMPARE(safeCell(u" =1+1"_s), u"' =1+1"_s);
        QCOMPARE(safeCell(u"\uFF1D1+1"_s), u"'\uFF1D1+1"_s);
        QCOMPARE(safeCell(u"\x01x"_s), u"'\x01x"_s);
        QCOMPARE(clipboardOf({{u"  =1+1"_s, u"a\tb"_s, u"-1"_s}}), u"'=1+1\ta b\t-1"_s);
        QCOMPARE(csvOf({{u"=x"_s}}, u','), QByteArray("\xEF\xBB\xBF'=x\r\n"));
        QCOMPARE(csvOf({{u"a;b"_s, u"c\"d"_s}}, u';'),
                 QByteArray("\xEF\xBB\xBF\"a;b\";\"c\"\"d\"\r\n"));
        // A lone carriage return would begin a new line, whose first cell is run.
        QCOMPARE(csvOf({{u"x\r=1+1"_s, u"y"_s}}, u';'),
                 u"\ufeff\"x\r=1+1\";y\r\n"_s.toUtf8());
    }

    void aStatementIsSaved()
    {
        Speaking german(u"de"_s);
        EarningsModel model;
        model.setWording(german.wording());
        auto delta = sample::earnings(true);
        delta.upserts[0].title = u"=1+1"_s;
        model.apply(delta);
        TableRows table;
        table.setRows(&model);
        const QTemporaryDir folder;
        QSignalSpy saved(&table, &TableRows::saved);
        QSignalSpy failed(&table, &TableRows::failed);
        const QString path = folder.filePath(u"statement.csv"_s);
        table.saveCsv(QUrl::fromLocalFile(path));
        QCOMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u"\r\n"_s), 17);
        QVERIFY(text.contains(u";'=1+1;"_s));
        QVERIFY(text.contains(u";42,00;24,70;4,69;EUR;"_s));
        table.saveCsv(QUrl::fromLocalFile(folder.filePath(u"not/there.csv"_s)));
        QCOMPARE(failed.size(), 1);
    }

    void aReturnedTransferSaysWhy()
    {
        Speaking english(u"en"_s);
        PayoutsModel model;
        model.setWording(english.wording());
        model.apply(sample::payouts());
        QCOMPARE(cell(model, 1, u"state"_s), u"returned (AC04)"_s);
        QCOMPARE(model.index(1).data(TableModel::ProblemRole), u"The account has been closed."_s);
        QCOMPARE(cell(model, 0, u"amount"_s), u"114.86 €"_s);
        TableRows table;
        table.setRows(&model);
        table.sortOn(u"amount"_s);
        table.sortOn(u"amount"_s);
        QCOMPARE(table.index(0, 0).data(TableModel::CellsRole).toMap()[u"amount"_s], u"114.86 €"_s);
        QVERIFY(table.pickedText(0).contains(u"\t114.86\tEUR\t"_s));
        CreditNotesModel notes;
        notes.setWording(english.wording());
        notes.apply(sample::creditNotes());
        QCOMPARE(notes.index(1).data(CreditNotesModel::KindRole), u"Cancels GS-2026-00039"_s);
        QCOMPARE(notes.index(0).data(CreditNotesModel::FilesRole).toList().size(), 2);
    }

    void aTypingErrorInAnIbanIsSeen()
    {
        QVERIFY(isIban(u"DE89 3704 0044 0532 0130 00"_s));
        QVERIFY(isIban(u"gb82west12345698765432"_s));
        QVERIFY(!isIban(u"DE89 3704 0044 0532 0130 01"_s));
        QVERIFY(!isIban(u"DE89"_s));
        QVERIFY(!isIban(u"DE89 3704 0044 0532 0130 0ä"_s));
    }

    void aNewAccountSaysUntilWhenPayoutsWait()
    {
        Speaking english(u"en"_s);
        PayProfile profile;
        profile.setWording(english.wording());
        QVERIFY(!profile.isSet());
        profile.show(sample::payProfile());
        QVERIFY(profile.isSet());
        QVERIFY(profile.heldText().contains(u"Mon 13:10"_s));
        PayProfileRow row = sample::payProfile();
        row.viewRev = 2;
        row.code = u"step_up"_s;
        row.problem = u"Enter your password again."_s;
        profile.show(row);
        QVERIFY(profile.stepUp());
    }
};

QTEST_GUILESS_MAIN(TestEarnings)
#include "tst_earnings.moc"
