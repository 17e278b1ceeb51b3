// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CasesModel.h"
#include "models/FilteredCases.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What RowModel promises to all lists, shown on the list of cases; and how that list is narrowed.
class TestRowModel : public QObject {
    Q_OBJECT

    static CaseView row(int n, int place, qint64 viewRev)
    {
        CaseView row;
        row.key = QString::number(n);
        row.sortKey = QByteArray::number(place).rightJustified(4, '0');
        row.viewRev = viewRev;
        row.title = u"rev %1"_s.arg(viewRev);
        return row;
    }
    static QVariant sampleValue(const CasesModel &model, int role, int n = 1)
    {
        return model.index(model.indexOfKey(sample::id(n).toString())).data(role);
    }
    static QStringList keys(const RowModel &model)
    {
        QStringList keys;
        for (int i = 0; i < model.count(); ++i)
            keys.append(model.keyAt(i));
        return keys;
    }
    static QString title(const CasesModel &model, int index)
    {
        return model.index(index).data(CasesModel::TitleRole).toString();
    }

    Speaking m_speaking{u"en"_s};
    std::unique_ptr<CasesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CasesModel>();
        m_model->setWording(m_speaking.wording());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void rowsStandInTheOrderOfTheirSortKeys()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 30, 1), row(2, 10, 1), row(3, 20, 1)}, {}});
        QCOMPARE(keys(*m_model), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
        QVERIFY(m_model->loaded());
    }

    void aChangedSortKeyMovesTheRowAndNothingElse()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1), row(2, 20, 1), row(3, 30, 1)}, {}});
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->apply(Delta<CaseView>{false, {row(1, 25, 2)}, {}});
        QCOMPARE(keys(*m_model), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(title(*m_model, 1), u"rev 2"_s);
    }

    void aRowWithAnOlderViewRevIsIgnored()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 5)}, {}});
        m_model->apply(Delta<CaseView>{false, {row(1, 99, 4)}, {}});
        QCOMPARE(title(*m_model, 0), u"rev 5"_s);
    }

    void aFreshStartForgetsWhatIsNoLongerThere()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1), row(2, 20, 1)}, {}});
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->apply(Delta<CaseView>{true, {row(2, 20, 2), row(3, 5, 2)}, {}});
        QCOMPARE(keys(*m_model), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(reset.count(), 0);
    }

    void anUnknownKeyIsRemovedWithoutHarm()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1)}, {}});
        m_model->apply(Delta<CaseView>{false, {}, {u"7"_s, u"1"_s}});
        QCOMPARE(m_model->count(), 0);
        QCOMPARE(m_model->indexOfKey(u"1"_s), -1);
    }

    void whileItKeepsStillRowsChangeInPlaceAndOthersWait()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1), row(2, 20, 1), row(3, 30, 1)}, {}});
        m_model->setStill(true);
        m_model->apply(Delta<CaseView>{false, {row(4, 5, 2), row(3, 1, 2)}, {u"2"_s}});
        QCOMPARE(keys(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(title(*m_model, 2), u"rev 2"_s);
        QCOMPARE(m_model->arrived(), 1);

        m_model->setStill(false);
        QCOMPARE(keys(*m_model), (QStringList{u"3"_s, u"4"_s, u"1"_s}));
        QCOMPARE(m_model->arrived(), 0);
    }

    void lettingInKeepsOnKeepingStill()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1)}, {}});
        m_model->setStill(true);
        m_model->apply(Delta<CaseView>{false, {row(2, 5, 2)}, {}});
        m_model->letIn();
        QCOMPARE(keys(*m_model), (QStringList{u"2"_s, u"1"_s}));
        m_model->apply(Delta<CaseView>{false, {row(3, 1, 3)}, {}});
        QCOMPARE(m_model->count(), 2);
    }

    void anArrivalThatGoesAgainIsNotCounted()
    {
        m_model->apply(Delta<CaseView>{true, {row(1, 10, 1)}, {}});
        m_model->setStill(true);
        m_model->apply(Delta<CaseView>{false, {row(2, 5, 2)}, {}});
        m_model->apply(Delta<CaseView>{false, {}, {u"2"_s}});
        QCOMPARE(m_model->arrived(), 0);
        m_model->setStill(false);
        QCOMPARE(keys(*m_model), QStringList{u"1"_s});
    }

    void whatWaitedAndWhatCameAtOnceEndInTheSameList()
    {
        // The same deltas reach a list that is held still now and then and one that never is.
        std::mt19937 random(7);
        CasesModel plain;
        plain.setWording(m_speaking.wording());
        for (int step = 0; step < 2000; ++step) {
            Delta<CaseView> delta;
            for (int i = 0; i < int(random() % 4); ++i) {
                const int n = int(random() % 20);
                if (random() % 4 == 0)
                    delta.removed.append(QString::number(n));
                else
                    delta.upserts.append(row(n, int(random() % 50), step));
            }
            plain.apply(delta);
            m_model->apply(delta);
            if (random() % 5 == 0)
                m_model->setStill(!m_model->still());
            if (m_model->still())
                continue;
            QCOMPARE(keys(*m_model), keys(plain));
            for (int i = 0; i < plain.count(); ++i)
                QCOMPARE(title(*m_model, i), title(plain, i));
        }
    }

    void theFilterKeepsTheOrderAndFindsEachWord()
    {
        FilteredRows filtered;
        QAbstractItemModelTester tester(&filtered,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        filtered.setRows(m_model.get());
        m_model->apply(sample::cases(false));
        QCOMPARE(filtered.count(), 7);
        filtered.setFilter(u"blue profile"_s);
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(filtered.keyAt(0), sample::id(1).toString());
        QCOMPARE(filtered.indexOfKey(sample::id(2).toString()), -1);
        filtered.setFilter(u"48-2066"_s);
        QCOMPARE(filtered.keyAt(0), sample::id(6).toString());
        filtered.setFilter({});
        QCOMPARE(filtered.count(), 7);
    }

    void aRowThatKeepsItsPlaceUnderThePointerKeepsItsHeading()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        model.setStill(true);
        CaseView answered = sample::cases(false).upserts[0];
        answered.viewRev = 2;
        answered.group = CaseGroup::Waiting;
        answered.sortKey = "0005a";
        answered.lastText = u"Try again"_s;
        model.apply(Delta<CaseView>{false, {answered}, {}});
        QCOMPARE(model.indexOfKey(answered.key), 0);
        QCOMPARE(sampleValue(model, CasesModel::GroupTitleRole).toString(), u"Needs you now"_s);
        QVERIFY(sampleValue(model, CasesModel::DetailRole).toString().contains(u"Try again"_s));
        model.setStill(false);
        QCOMPARE(sampleValue(model, CasesModel::GroupTitleRole).toString(),
                 u"Waiting for the customer"_s);
    }

    void marksOfOneKindWidenAndSeveralKindsNarrow()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        Delta<CaseView> rows = sample::cases(false);
        rows.upserts[0].language = u"en-GB"_s;
        rows.upserts[0].task = u"router.fritzbox.voip"_s;
        rows.upserts[1].language = u"de"_s;
        model.apply(rows);
        CasesFilter filter;
        filter.setProperty("cases", QVariant::fromValue(&model));
        filter.setProperty("wording", QVariant::fromValue(english.wording()));
        FilteredCases shown;
        QAbstractItemModelTester tester(&shown,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.setRows(&model);
        shown.setMarks(&filter);
        const int all = shown.count();
        filter.toggle(u"group:0"_s);
        QCOMPARE(shown.count(), 2);
        filter.toggle(u"group:1"_s);
        QCOMPARE(shown.count(), 5);
        filter.toggle(u"language:en"_s);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(filter.chips().size(), 3);
        QCOMPARE(filter.chips().constLast().toMap().value(u"text"_s).toString(), u"English"_s);
        filter.toggle(u"urgent"_s);
        QVERIFY(shown.hidesAll());
        filter.clear();
        QCOMPARE(shown.count(), all);
        QVERIFY(!filter.active());
    }

    void aListThatBecameEmptyIsNotHiddenByAFilter()
    {
        CasesModel model;
        model.apply(sample::cases(false));
        FilteredCases shown;
        shown.setRows(&model);
        bool told = false;
        connect(&shown, &FilteredCases::countChanged, &shown, [&] { told = shown.hidesAll(); });
        model.apply(Delta<CaseView>{true, {}, {}});
        QVERIFY(!told);
    }

    void aFilterIsTextAndOtherTextSetsNothing()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        CasesFilter filter;
        filter.setProperty("cases", QVariant::fromValue(&model));
        filter.setProperty("wording", QVariant::fromValue(english.wording()));
        filter.toggle(u"unread"_s);
        filter.setWords(u"blue  screen"_s);
        const QString kept = filter.text();
        filter.clear();
        filter.setText(kept);
        QCOMPARE(filter.marks(), QStringList{u"unread"_s});
        QCOMPARE(filter.words(), u"blue screen"_s);
        filter.setText(u"{\"only\":[\"group:9\",\"unread:x\",\"area:\",\"drop\",7]}"_s);
        QVERIFY(!filter.active());
        filter.setText(u"nonsense"_s);
        QVERIFY(!filter.active());
        // What can be set has a count.
        for (const QVariant &choice : filter.choices())
            QVERIFY(choice.toMap().value(u"count"_s).toInt() > 0);
        QVERIFY(!filter.choices().isEmpty());
    }

    void whatIsReadStaysThoughOnlyUnreadOnesAreShown()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        model.apply(sample::cases(false));
        CasesFilter filter;
        filter.setProperty("cases", QVariant::fromValue(&model));
        FilteredCases shown;
        shown.setRows(&model);
        shown.setMarks(&filter);
        filter.toggle(u"unread"_s);
        QCOMPARE(shown.count(), 1);
        shown.setHeld(shown.keyAt(0));
        CaseView read = sample::cases(false).upserts[0];
        read.viewRev = 2;
        read.unread = 0;
        model.apply(Delta<CaseView>{false, {read}, {}});
        QCOMPARE(shown.count(), 1);
        shown.setHeld({});
        QVERIFY(shown.hidesAll());
    }

    void aNewOfferIsToldOnceAndCounted()
    {
        Speaking english(u"en"_s);
        CasesModel model;
        model.setWording(english.wording());
        QSignalSpy came(&model, &CasesModel::offerCame);
        Delta<CaseView> rows = sample::cases(false);
        const CaseView offer = rows.upserts.takeAt(2);
        model.apply(rows);
        QCOMPARE(came.count(), 0);  // what is there at the start is no news
        QCOMPARE(model.offers(), 2);
        model.apply(Delta<CaseView>{false, {offer}, {}});
        model.apply(Delta<CaseView>{false, {offer}, {}});
        QCOMPARE(came.count(), 1);
        QCOMPARE(came.constFirst().value(0).toString(), offer.key);
        QCOMPARE(model.offers(), 3);
        QCOMPARE(sampleValue(model, CasesModel::SpokenTrailingRole, 3).toString(),
                 u"you get 8.23 € for each started quarter of an hour, before tax"_s);
    }
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_row_model.moc"
