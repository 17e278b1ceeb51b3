// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CasesModel.h"
#include "models/FilteredRows.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What RowModel promises to all lists, shown on the list of cases.
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
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_row_model.moc"
