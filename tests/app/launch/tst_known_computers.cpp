// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/KnownComputers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What the expert trusts is kept, nobody reads in it where he has worked, and a file that cannot be
// read makes no computer a new one.
using namespace werkbank;
using namespace Qt::StringLiterals;

class TestKnownComputers : public QObject {
    Q_OBJECT

    SodiumRng m_rng;
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"known"_s);

    KnownComputers known() { return {m_path, m_rng}; }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QFile::remove(m_path); }

    void whatWasTrustedIsKnownLater()
    {
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), QString());
        QVERIFY(known().remember(u"pc.example:3389"_s, u"aa"_s).ok());
        QVERIFY(known().remember(u"pc.example:3390"_s, u"bb"_s).ok());
        QCOMPARE(*known().fingerprintOf(u"PC.example:3389"_s), u"aa"_s);
        QCOMPARE(*known().fingerprintOf(u"pc.example:3390"_s), u"bb"_s);
        QCOMPARE(*known().fingerprintOf(u"pc.example:338"_s), QString());
        QVERIFY(known().remember(u"pc.example:3389"_s, u"cc"_s).ok());
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), u"cc"_s);
        QCOMPARE(content().count('\n'), 2);
        QVERIFY(known().forget(u"pc.example:3389"_s).ok());
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), QString());
        QCOMPARE(*known().fingerprintOf(u"pc.example:3390"_s), u"bb"_s);
    }

    void nobodyReadsInItWhereHeHasWorked()
    {
        QVERIFY(known().remember(u"pc.example:3389"_s, u"aa"_s).ok());
        const QByteArray first = content();
        QVERIFY(!first.contains("example") && !first.contains("3389"));
        QVERIFY(known().forget(u"pc.example:3389"_s).ok());
        QVERIFY(known().remember(u"pc.example:3389"_s, u"aa"_s).ok());
        QVERIFY(content() != first);
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void whatCannotBeReadIsNotTakenForEmpty()
    {
        QVERIFY(QDir().mkpath(m_path));  // opens for nobody, not even for root
        QCOMPARE(known().fingerprintOf(u"pc.example:3389"_s).error().code, u"unavailable"_s);
        QCOMPARE(known().remember(u"pc.example:3389"_s, u"aa"_s).error().code, u"unavailable"_s);
        QVERIFY(QDir().rmdir(m_path));
    }

    void nothingStaysBehindWhenAllIsForgotten()
    {
        QVERIFY(known().forgetAll().ok());
        QVERIFY(known().remember(u"pc.example:3389"_s, u"aa"_s).ok());
        QVERIFY(known().forgetAll().ok());
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), QString());
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY(QDir(m_path).mkdir(u"in the way"_s));
        QCOMPARE(known().forgetAll().error().code, u"unavailable"_s);
        QVERIFY(QDir(m_path).removeRecursively());
    }

    void aSpoiledLineIsNoComputer()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("nonsense\n\n00 11\n00 11 22 33\n");
        file.close();
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), QString());
        QVERIFY(known().remember(u"pc.example:3389"_s, u"aa"_s).ok());
        QCOMPARE(*known().fingerprintOf(u"pc.example:3389"_s), u"aa"_s);
    }
};

QTEST_GUILESS_MAIN(TestKnownComputers)
#include "tst_known_computers.moc"
