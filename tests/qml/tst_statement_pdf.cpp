// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/StatementPdf.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A statement to read and print.
class TestStatementPdf : public QObject {
    Q_OBJECT

    static QByteArray written(StatementPdf &pdf, const QString &path, int rows)
    {
        QVariantList lines;
        for (int i = 0; i < rows; ++i)
            lines.append(QVariant(QStringList{u"2026-11-22"_s, u"Router %1"_s.arg(i), u"24.70"_s}));
        pdf.write(QUrl::fromLocalFile(path), u"Statement"_s, u"Lukas Berger"_s,
                  {u"Date"_s, u"Work"_s, u"You get"_s}, lines);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype pagesOf(const QByteArray &pdf)
    {
        return pdf.count("/Type /Page\n");
    }

private Q_SLOTS:
    void aLongStatementHasMorePagesThanAShortOne()
    {
        const QTemporaryDir folder;
        StatementPdf pdf;
        QSignalSpy saved(&pdf, &StatementPdf::saved);
        const QByteArray brief = written(pdf, folder.filePath(u"a.pdf"_s), 3);
        const QByteArray full = written(pdf, folder.filePath(u"b.pdf"_s), 200);
        QVERIFY(brief.startsWith("%PDF-") && full.startsWith("%PDF-"));
        QCOMPARE(pagesOf(brief), 1);
        QVERIFY(pagesOf(full) > 3);
        QCOMPARE(saved.size(), 2);
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        StatementPdf pdf;
        QSignalSpy failed(&pdf, &StatementPdf::failed);
        QVERIFY(written(pdf, u"/nowhere/at/all.pdf"_s, 1).isEmpty());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestStatementPdf)
#include "tst_statement_pdf.moc"
