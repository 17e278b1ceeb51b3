// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditModel.h"
#include "models/TableRows.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// How far audit chains were checked, and the alarm.
class TestAuditModel : public QObject {
    Q_OBJECT

    static AuditChainRow chain(const char *key, const QString &name, qint64 viewRev = 1)
    {
        AuditChainRow row;
        row.key = QString::fromLatin1(key);
        row.sortKey = QByteArray("1") + key;
        row.viewRev = viewRev;
        row.name = name;
        row.seq = 40;
        row.at = {FixedClock::noon10};
        return row;
    }

private Q_SLOTS:
    void whatFitsIsACalmLine()
    {
        Speaking german(u"de"_s);
        AuditModel audit;
        QAbstractItemModelTester tester(&audit,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        audit.setWording(german.wording());
        audit.apply(Delta<AuditChainRow>{true, {chain("a", u"Sommer IT"_s)}, {}});
        const auto cells = audit.index(0, 0).data(TableModel::CellsRole).toMap();
        QCOMPARE(cells[u"state"_s], u"stimmt"_s);
        QCOMPARE(cells[u"rows"_s], u"40"_s);
        QVERIFY(!cells[u"checked"_s].toString().isEmpty());
        QCOMPARE(audit.index(0, 0).data(TableModel::ProblemRole).toString(), QString());
        TableRows table;
        table.setRows(&audit);
        QVERIFY(table.clipboardText().contains(u"Sommer IT\tstimmt\t40\t"_s));
        QVERIFY(audit.alarm().isEmpty());
    }

    void whatDoesNotFitIsAnAlarmThatNamesProviderAndRow()
    {
        Speaking english(u"en"_s);
        AuditModel audit;
        audit.setWording(english.wording());
        audit.apply(Delta<AuditChainRow>{
            true, {chain("a", u"Sommer IT"_s), chain("b", u"Berg IT"_s)}, {}});
        QSignalSpy rang(&audit, &AuditModel::alarmChanged);
        QStringList said;
        using enum HeadFinding::Kind;
        for (const auto kind : {Rewritten, Missing, Backwards, Signature, Key}) {
            AuditChainRow broken = chain("b", u"Berg IT"_s, 2 + int(kind));
            broken.sortKey = "0b";
            broken.found = {kind, 17};
            broken.foundAt = {FixedClock::noon10};
            audit.apply(Delta<AuditChainRow>{false, {broken}, {}});
            said.append(audit.alarm());
            QVERIFY2(said.last().contains(u"Berg IT"_s) && said.last().contains(u"17"_s),
                     qPrintable(said.last()));
        }
        QCOMPARE(said.removeDuplicates(), 0);
        QVERIFY(rang.size() >= 5);
    }
};

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_audit_model.moc"
