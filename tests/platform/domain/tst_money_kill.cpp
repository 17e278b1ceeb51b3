// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/documents/Program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A platform that is killed at any write between "it works" and "paid" goes on as if nothing had
// been: one number, one payment, no orphan. strace kills it, as nobody expects it.
class TestMoneyKill : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_right;

    static ProgramEnd victim(const QString &verb, const QString &folder)
    {
        return runProgram(QStringLiteral(VICTIM), u"(ours)"_s, {verb, folder});
    }

    QString copy(const QString &name)
    {
        const QDir from(m_folder.filePath(u"prepared"_s));
        const QString to = m_folder.filePath(name);
        QDir().mkpath(to);
        for (const QString &file : from.entryList(QDir::Files))
            QFile::copy(from.filePath(file), to + u'/' + file);
        return to;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir().mkpath(m_folder.filePath(u"prepared"_s));
        const auto prepared = victim(u"prepare"_s, m_folder.filePath(u"prepared"_s));
        QVERIFY2(prepared.ok, prepared.complaint.constData());
        const QString whole = copy(u"whole"_s);
        const auto walked = victim(u"walk"_s, whole);
        QVERIFY2(walked.ok, walked.complaint.constData());
        m_right = victim(u"check"_s, whole).out;
        for (const char *line : {"papers: G-2026-000001 R-2026-000001\n", "payouts: paid=",
                                 "earnings: paid=", "batches: done=", "payments: full=7104\n",
                                 "files: 1 of 1\n", "book: whole\n", "receivable: 0\n",
                                 "expert: 0\n"})
            QVERIFY2(m_right.contains(line), m_right.constData());
    }

    void whatIsSaidAgainChangesNothing()
    {
        const auto again = victim(u"walk"_s, m_folder.filePath(u"whole"_s));
        QVERIFY2(again.ok, again.complaint.constData());
        QCOMPARE(victim(u"check"_s, m_folder.filePath(u"whole"_s)).out, m_right);
    }

    void killedAtAnyWriteItGoesOn_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"pwrite64", "fdatasync", "write"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void killedAtAnyWriteItGoesOn()
    {
        QFETCH(QString, call);
        int kills = 0;
        for (int k = 1;; ++k) {
            const QString folder = copy(call + QString::number(k));
            const auto end = runProgram(
                u"strace"_s, u"strace"_s,
                {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                 u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(k), QStringLiteral(VICTIM),
                 u"walk"_s, folder});
            kills += !end.ok;
            const auto walked = victim(u"walk"_s, folder);
            QVERIFY2(walked.ok, qPrintable(u"%1 %2: %3"_s.arg(call).arg(k).arg(
                                    QString::fromUtf8(walked.complaint))));
            QCOMPARE(victim(u"check"_s, folder).out, m_right);
            QDir(folder).removeRecursively();
            if (end.ok)
                break;
        }
        qInfo("%s: killed %d times", qPrintable(call), kills);
        QVERIFY(kills > 0);
    }
};

QTEST_GUILESS_MAIN(TestMoneyKill)
#include "tst_money_kill.moc"
