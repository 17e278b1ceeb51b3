// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/IdentSamples.h"
#include "tests/platform/domain/Stage.h"

#include <QDirIterator>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// Whatever a file of results holds, and whether it is taken or refused: the platform keeps no byte
// of a picture, in no column of no table, and in no file beside the database.
class TestIdentBorder : public QObject {
    Q_OBJECT

    static QList<QByteArray> marks()
    {
        return {"CANARY", identCanary().toBase64().first(12),
                // A mark of the picture's bytes, whatever offset base64 begins at.
                identCanary().sliced(1).toBase64().first(12),
                identCanary().sliced(2).toBase64().first(12), identCanary().toHex().first(12)};
    }

    static QString tracesIn(Stage &stage)
    {
        const Rows tables = stage.query("SELECT name FROM sqlite_master WHERE type = 'table'");
        for (const Row &table : tables) {
            const QByteArray name = table.text(0).toLatin1();
            const Rows rows = stage.query("SELECT * FROM \"" + name + '"');
            for (const Row &row : rows) {
                for (int column = 0; column < row.columns(); ++column) {
                    for (const QByteArray &mark : marks()) {
                        if (row.blob(column).contains(mark))
                            return QString::fromLatin1(name) + u" column "_s
                                + QString::number(column);
                    }
                }
            }
        }
        QDirIterator files(stage.blobFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return file.fileName();
            const QByteArray content = file.readAll();
            for (const QByteArray &mark : marks()) {
                if (content.contains(mark))
                    return file.fileName();
            }
        }
        return {};
    }

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        Stage stage;
        QCOMPARE(tracesIn(stage), u""_s);
        must(stage.platform().change([](Work &work) {
            work.sql.run("INSERT INTO meta (name, value) VALUES ($1, $2)",
                         {u"x"_s, QString::fromLatin1(identCanary().toBase64())});
            return work.sql.result();
        }));
        QVERIFY(tracesIn(stage).startsWith(u"meta"));
    }

    void noPictureIsKept_data()
    {
        QTest::addColumn<QString>("content");
        const QJsonObject good = identCase(u"WB00000000000A"_s);
        QTest::newRow("a result with pictures") << QString::fromUtf8(identJson(good));
        QJsonObject bad = good;
        bad.insert(u"caseId"_s, QString::fromLatin1(identCanary()));
        QTest::newRow("a picture where a number belongs") << QString::fromUtf8(identJson(bad));
        bad = good;
        bad.insert(u"caseStatus"_s, QJsonObject{{u"status"_s, QString::fromLatin1(
                                                                 identCanary().first(30))}});
        QTest::newRow("a small one where a word belongs") << QString::fromUtf8(identJson(bad));
        QTest::newRow("nothing but a picture") << QString::fromLatin1(identCanary());
        QTest::newRow("a column of pictures")
            << u"referenceId;photo\nWB00000000000A;"_s + QString::fromLatin1(identCanary());
    }
    void noPictureIsKept()
    {
        QFETCH(QString, content);
        Stage stage;
        const Expert clerk = stage.member(u"Olga Weber"_s, {Role::Onboarder});
        const auto verdict = stage.tell(clerk.viewer,
                                        commands::ImportIdentifications{stage.home(), content});
        QVERIFY2(verdict.result != frames::VerdictResult::Retry, qPrintable(verdict.text));
        QVERIFY(!verdict.text.contains(u"CANARY"));
        QCOMPARE(tracesIn(stage), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestIdentBorder)
#include "tst_ident_border.moc"
