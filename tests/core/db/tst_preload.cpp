// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Runs tests/core/db/preload_probe.cpp as its own process, since preloading needs one.
class TestPreload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void aloneItEncrypts();
    void withAPlainSqlitePreloadedItStillEncrypts();
    void nothingIsWrittenToStderr();

private:
    QStringList run(const QString &preload);
    QByteArray file() const;

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_stderr;
};

QStringList TestPreload::run(const QString &preload)
{
    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!preload.isEmpty())
        environment.insert(u"LD_PRELOAD"_s, preload);
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(PRELOAD_PROBE), {m_folder->filePath(u"test.db"_s)});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit)
        return {probe.errorString()};
    m_stderr = probe.readAllStandardError();
    return QString::fromUtf8(probe.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray TestPreload::file() const
{
    QFile file(m_folder->filePath(u"test.db"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPreload::aloneItEncrypts()
{
    QCOMPARE(run(QString()), QStringList({u"alone"_s, u"opened"_s, u"wrong_key"_s}));
    QVERIFY(file().size() >= 8192);
    QVERIFY(!file().contains("Zebrafink"));
}

void TestPreload::withAPlainSqlitePreloadedItStillEncrypts()
{
    QCOMPARE(run(u"libsqlite3.so.0"_s), QStringList({u"loaded"_s, u"opened"_s, u"wrong_key"_s}));
    QVERIFY(file().size() >= 8192);
    QVERIFY(!file().contains("Zebrafink"));
    QVERIFY(!file().contains("SQLite format 3"));
}

void TestPreload::nothingIsWrittenToStderr()
{
    run(QString());
    QCOMPARE(m_stderr, QByteArray());
}

QTEST_GUILESS_MAIN(TestPreload)
#include "tst_preload.moc"
