// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskCasesModel.h"
#include "models/DeskExpertsModel.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The dispatcher's and the onboarder's lists.
class TestDeskModels : public QObject {
    Q_OBJECT

    static QString value(const QAbstractItemModel &model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }

private Q_SLOTS:
    void unmatchedAndSilentCasesHaveTheirOwnGroups()
    {
        Speaking english(u"en"_s);
        DeskCasesModel desk;
        QAbstractItemModelTester tester(&desk,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setWording(english.wording());
        desk.apply(sample::deskCases());
        QCOMPARE(value(desk, 0, DeskCasesModel::GroupRole), u"Nobody took it"_s);
        QCOMPARE(value(desk, 0, DeskCasesModel::StateTextRole), u"no expert found since 12:40"_s);
        QCOMPARE(value(desk, 1, DeskCasesModel::GroupRole), u"No answer yet"_s);
        QCOMPARE(value(desk, 1, DeskCasesModel::StateTextRole),
                 u"answer was due 12:58, with Emre Aydın"_s);
        QCOMPARE(value(desk, 2, DeskCasesModel::GroupRole), u"Under way"_s);
        QCOMPARE(value(desk, 2, DeskCasesModel::StateTextRole), u"with Lukas Berger"_s);
        QCOMPARE(value(desk, 3, DeskCasesModel::GroupRole), u"Ended"_s);
        QCOMPARE(value(desk, 0, DeskCasesModel::AreaRole), u"Postcode 94…"_s);
    }

    void onlyCasesWithoutAnEndCanBeAssigned()
    {
        Speaking english(u"en"_s);
        DeskCasesModel desk;
        desk.setWording(english.wording());
        desk.apply(sample::deskCases());
        QList<bool> assignable;
        for (int i = 0; i < desk.count(); ++i)
            assignable.append(desk.index(i).data(DeskCasesModel::AssignableRole).toBool());
        QCOMPARE(assignable, (QList<bool>{true, true, true, false}));
    }

    void aRefusedAssignmentSaysWhy()
    {
        Speaking english(u"en"_s);
        DeskCasesModel desk;
        desk.setWording(english.wording());
        Delta<DeskCaseRow> delta = sample::deskCases();
        delta.upserts[0].problem = u"Jana Novak is not verified."_s;
        desk.apply(delta);
        QCOMPARE(value(desk, 0, DeskCasesModel::ProblemRole), u"Jana Novak is not verified."_s);
    }

    void expertsSayStateAndLoad()
    {
        Speaking german(u"de"_s);
        DeskExpertsModel experts;
        QAbstractItemModelTester tester(&experts,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        experts.setWording(german.wording());
        experts.apply(sample::deskExperts());
        QCOMPARE(experts.count(), 5);
        QCOMPARE(value(experts, 0, DeskExpertsModel::NameRole), u"Lena Fuchs"_s);
        QCOMPARE(value(experts, 0, DeskExpertsModel::GroupRole), u"Können einen Fall nehmen"_s);
        QCOMPARE(value(experts, 0, DeskExpertsModel::SpeaksRole), u"Deutsch, English"_s);
        QVERIFY(experts.index(1).data(DeskExpertsModel::FreeRole).toBool());
        QCOMPARE(value(experts, 2, DeskExpertsModel::NameRole), u"Emre Aydın"_s);
        QCOMPARE(value(experts, 2, DeskExpertsModel::LoadRole), u"3 von 3 Fällen"_s);
        QVERIFY(!experts.index(2).data(DeskExpertsModel::FreeRole).toBool());
        QCOMPARE(value(experts, 3, DeskExpertsModel::StateTextRole), u"wartet auf Prüfung"_s);
        QCOMPARE(value(experts, 4, DeskExpertsModel::StateToneRole), u"bad"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeskModels)
#include "tst_desk_models.moc"
