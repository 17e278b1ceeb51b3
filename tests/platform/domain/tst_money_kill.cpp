// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/documents/Program.h"

#include <QDate>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

// Of its several hundred writes each `every`-th is tried, beginning at another one each day, so that
// all have their turn: `--every 1` tries all at once, `--from N` one day's again.
int every = 16;
int from = 0;

// Many small commits: memory where the machine has a place for it.
QString place()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/werkbank-kill-XXXXXX"_s : QString();
}

} // namespace

// A platform that is killed at any write between "it works" and "paid" goes on as if nothing had
// been: one number, one payment, one file of each kind, no orphan. strace kills it, as nobody
// expects it.
class TestMoneyKill : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{place()};
    QByteArray m_right, m_withPapers;

    static ProgramEnd victim(const QString &verb, const QString &folder)
    {
        return runProgram(QStringLiteral(VICTIM), u"(ours)"_s, {verb, folder});
    }

    // Of a folder as one verb has left it, files of papers too.
    QString copy(const QString &of, const QString &name)
    {
        const QDir from(m_folder.filePath(of));
        const QString to = m_folder.filePath(name);
        QDir().mkpath(to + u"/blobs"_s);
        for (const QString &part : {QString(), u"blobs/"_s}) {
            for (const QString &file : QDir(from.filePath(part)).entryList(QDir::Files))
                QFile::copy(from.filePath(part + file), to + u'/' + part + file);
        }
        return to;
    }
    // What `check` says after the verb has been walked without a kill.
    QByteArray rightAfter(const QString &verb, const QString &of, const QString &name)
    {
        const QString folder = copy(of, name);
        const auto end = victim(verb, folder);
        if (!end.ok)
            qFatal("%s", end.complaint.constData());
        return victim(u"check"_s, folder).out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir().mkpath(m_folder.filePath(u"prepared"_s));
        const auto prepared = victim(u"prepare"_s, m_folder.filePath(u"prepared"_s));
        QVERIFY2(prepared.ok, prepared.complaint.constData());
        m_right = rightAfter(u"walk"_s, u"prepared"_s, u"whole"_s);
        m_withPapers = rightAfter(u"papers"_s, u"whole"_s, u"papers"_s);
        for (const char *line : {"papers: G-2026-000001 R-2026-000001\n", "payouts: paid=",
                                 "earnings: paid=", "batches: done=", "payments: full=7104\n",
                                 "files: 1 of 1\n", "book: whole\n", "receivable: 0\n",
                                 "expert: 0\n"})
            QVERIFY2(m_right.contains(line), m_right.constData());
    }

    // As files of a person who fetches them: each once, none beside them, the same each time.
    void eachPaperHasItsTwoFiles()
    {
        for (const char *part : {"files: 5 of 5\n", " G-2026-000001.xml=", " R-2026-000001.pdf=",
                                 "shown: G-2026-000001=", " R-2026-000001=", "book: whole\n"})
            QVERIFY2(m_withPapers.contains(part), m_withPapers.constData());
        QVERIFY(!m_withPapers.contains("broken"));
        QCOMPARE(rightAfter(u"papers"_s, u"papers"_s, u"again"_s), m_withPapers);
    }

    void whatIsSaidAgainChangesNothing()
    {
        const auto again = victim(u"walk"_s, m_folder.filePath(u"whole"_s));
        QVERIFY2(again.ok, again.complaint.constData());
        QCOMPARE(victim(u"check"_s, m_folder.filePath(u"whole"_s)).out, m_right);
    }

    void killedAtAnyWriteItGoesOn_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("step");
        for (const QString &verb : {u"walk"_s, u"papers"_s}) {
            const auto row = [&](const QString &call, int first, int step) {
                QTest::newRow(qPrintable(verb + u' ' + call)) << verb << call << first << step;
            };
            row(u"pwrite64"_s, 1 + from % every, every);
            row(u"fdatasync"_s, 1, 1);
            row(u"write"_s, 1, 1);
        }
    }
    void killedAtAnyWriteItGoesOn()
    {
        QFETCH(QString, verb);
        QFETCH(QString, call);
        QFETCH(int, first);
        QFETCH(int, step);
        const QString before = verb == "walk"_L1 ? u"prepared"_s : u"whole"_s;
        const QByteArray right = verb == "walk"_L1 ? m_right : m_withPapers;
        int kills = 0;
        for (int k = first;; k += step) {
            const QString folder = copy(before, call + QString::number(k));
            const auto end = runProgram(
                u"strace"_s, u"strace"_s,
                {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                 u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(k), QStringLiteral(VICTIM),
                 verb, folder});
            kills += !end.ok;
            const auto walked = victim(verb, folder);
            QVERIFY2(walked.ok, qPrintable(u"%1 %2 %3: %4"_s.arg(verb, call).arg(k).arg(
                                    QString::fromUtf8(walked.complaint))));
            QCOMPARE(victim(u"check"_s, folder).out, right);
            QDir(folder).removeRecursively();
            if (end.ok)
                break;
        }
        qInfo("%s at %s: killed %d times, from %d on every %d", qPrintable(verb),
              qPrintable(call), kills, first, step);
        QVERIFY(kills > 0);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    from = int(QDate::currentDate().toJulianDay());
    QStringList rest = QCoreApplication::arguments();
    for (const auto &[name, number] : {std::pair{u"--every"_s, &every}, {u"--from"_s, &from}}) {
        const qsizetype at = rest.indexOf(name);
        if (at < 0 || at + 1 >= rest.size())
            continue;
        *number = std::max(1, rest.takeAt(at + 1).toInt());
        rest.removeAt(at);
    }
    TestMoneyKill test;
    return QTest::qExec(&test, rest);
}

#include "tst_money_kill.moc"
