// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "Samples.h"

#include "platform/documents/CiiWriter.h"
#include "platform/documents/CreditorReference.h"
#include "platform/documents/GiroCode.h"
#include "platform/documents/InvoicePdf.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant made{1'795'000'000'000};
constexpr auto De = DocumentLanguage::De;
constexpr auto En = DocumentLanguage::En;

QByteArray pdfOf(const Invoice &invoice, DocumentLanguage language)
{
    auto xml = ciiXml(invoice);
    if (!xml)
        return {};
    auto pdf = invoicePdf(invoice, {language, *xml, made});
    return pdf ? *pdf : QByteArray();
}

} // namespace

class TstInvoicePdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"copy.pdf"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }

    // The text of the copy with single blanks, page by page.
    QStringList pagesOf(const QByteArray &pdf)
    {
        const auto end = runProgram(u"pdftotext"_s, u"poppler-utils"_s,
                                    {u"-layout"_s, written(pdf), u"-"_s});
        if (!end.ok) {
            QTest::qFail(end.complaint.constData(), __FILE__, __LINE__);
            return {};
        }
        QStringList pages = QString::fromUtf8(end.out).split(u'\f');
        pages.removeLast();
        for (QString &page : pages)
            page = page.simplified();
        return pages;
    }

    QString textOf(const QByteArray &pdf) { return pagesOf(pdf).join(u' '); }

private Q_SLOTS:
    void theInvoiceBearsWhatTheLawWants()
    {
        const Invoice invoice = samples::businessInvoice();
        const QString text = textOf(pdfOf(invoice, De));
        for (const QString &wanted :
             {u"Rechnung R-2026-000042"_s, u"Rechnerhilfe Spree GmbH"_s, u"Köpenicker Straße 12"_s,
              u"10997 Berlin"_s, u"Bäckerei Grünwald & Söhne <KG>"_s, u"15230 Frankfurt (Oder)"_s,
              u"DE123456788"_s, u"23.11.2026"_s, u"20.11.2026"_s, u"41 min = 3 begonnene"_s,
              u"Summe netto 59,70 €"_s, u"Umsatzsteuer 19 % auf 59,70 € 11,34 €"_s,
              u"Gesamtbetrag 71,04 €"_s, u"bis zum 07.12.2026"_s, u"DE02 1203 0000 0000 2020 51"_s,
              groupedCreditorReference(invoice.payment.reference)})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is missing in "_s + text));
    }

    void theSameInvoiceReadsInEnglish()
    {
        const QString text = textOf(pdfOf(samples::businessInvoice(), En));
        for (const QString &wanted :
             {u"Invoice R-2026-000042"_s, u"23 November 2026"_s, u"Net total 59.70 €"_s,
              u"VAT 19 % on 59.70 € 11.34 €"_s, u"Total 71.04 €"_s,
              u"Please transfer 71.04 € by 7 December 2026."_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is missing in "_s + text));
    }

    void aSmallBusinessShowsItsReasonAndNoTax()
    {
        for (DocumentLanguage language : {De, En}) {
            const QString text = textOf(pdfOf(samples::smallSelfBilled(), language));
            QVERIFY2(text.contains(u"gemäß § 19 UStG."_s), qPrintable(text));
            QVERIFY(!text.contains(u"19 %"_s));
            QVERIFY2(text.contains(language == De ? u"Ohne Umsatzsteuer auf 41,79 € 0,00 €"_s
                                                  : u"Without VAT on 41.79 € 0.00 €"_s),
                     qPrintable(text));
            QVERIFY(text.contains(u"048/222/33333"_s));
        }
    }

    void aSelfBilledDocumentBearsTheWordGutschriftInBothLanguages()
    {
        for (DocumentLanguage language : {De, En}) {
            const QString text = textOf(pdfOf(samples::selfBilled(), language));
            QVERIFY2(text.contains(u"Gutschrift"_s), qPrintable(text));
            QVERIFY(text.contains(u"DE987654321"_s));
        }
        QVERIFY(textOf(pdfOf(samples::selfBilled(), De))
                    .contains(u"Gutschrift: Abrechnung durch den Leistungsempfänger"_s));
    }

    void aPriceWithTaxSaysHowItsNetWasFound()
    {
        const QString text = textOf(pdfOf(samples::privateInvoice(), De));
        QVERIFY(text.contains(u"einschließlich Umsatzsteuer vereinbart"_s));
        QVERIFY2(text.contains(u"Gesamtbetrag 42,00 €"_s), qPrintable(text));
    }

    void aStornoNamesTheOriginalAndAsksForNoMoney()
    {
        const auto storno = stornoOf(samples::businessInvoice(), u"S-2026-000001"_s,
                                     QDate(2026, 12, 1), u"Die Zeit war falsch."_s);
        const QString text = textOf(pdfOf(*storno, De));
        QVERIFY(text.contains(u"Stornorechnung S-2026-000001"_s));
        QVERIFY2(text.contains(u"R-2026-000042, 23.11.2026"_s), qPrintable(text));
        QVERIFY(text.contains(u"−71,04 €"_s));
        QVERIFY(!text.contains(u"überweisen"_s));
    }

    void theHeadOfTheTableComesAgainOnEachPage()
    {
        const Invoice invoice = samples::longInvoice(90);
        const QStringList pages = pagesOf(pdfOf(invoice, De));
        QVERIFY(pages.size() >= 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString number = u"Seite %1 von %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].contains(number), qPrintable(pages[i]));
            if (i + 1 < pages.size() || pages[i].contains(u"Fernhilfe"_s))
                QVERIFY2(pages[i].contains(u"Betrag netto"_s), qPrintable(pages[i]));
        }
        const QString all = pages.join(u' ');
        for (int i = 0; i < 90; ++i)
            if (i % 11 != 5)
                QVERIFY(all.contains(u"Fall %1"_s.arg(4000 + i)));
    }

    void noWordLeavesThePageHoweverLongTheTextIs()
    {
        Invoice invoice = samples::longInvoice(12);
        invoice.lines[3].description = u"Wartung ohne Ende, "_s.repeated(400).chopped(2);
        invoice.lines[5].name = QString(900, u'W');
        invoice.buyer.name =
            u"Gesellschaft für sehr lange Namen und Anschriften "_s.repeated(3).trimmed();
        invoice.seller.address.street = QString(200, u'ß');
        const QString path = written(pdfOf(invoice, De));
        const auto end = runProgram(u"pdftotext"_s, u"poppler-utils"_s, {u"-bbox"_s, path, u"-"_s});
        QVERIFY2(end.ok, end.complaint.constData());
        static const QRegularExpression word(
            u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
        int words = 0;
        for (const auto &match : word.globalMatch(QString::fromUtf8(end.out))) {
            QVERIFY(match.captured(1).toDouble() >= 70);
            QVERIFY2(match.captured(3).toDouble() <= 540, qPrintable(match.captured()));
            QVERIFY(match.captured(4).toDouble() <= 830);
            ++words;
        }
        QVERIFY(words > 1200);
    }

    void theCopyBearsTheChecksumOfItsOriginal()
    {
        const Invoice invoice = samples::businessInvoice();
        const QByteArray checksum =
            QCryptographicHash::hash(*ciiXml(invoice), QCryptographicHash::Sha256).toHex();
        QVERIFY(textOf(pdfOf(invoice, De)).contains(QString::fromLatin1(checksum)));
    }

    void theSameDocumentGivesTheSameBytesWithTheGivenDate()
    {
        const QByteArray pdf = pdfOf(samples::longInvoice(30), De);
        QVERIFY(!pdf.isEmpty());
        QTest::qWait(1100); // the machine's clock must not show
        QVERIFY(pdfOf(samples::longInvoice(30), De) == pdf);
        QVERIFY(pdf.contains("(D:20261118") && pdf.contains("\"2026-11-18T11:06:40Z\""));
        const auto end = runProgram(u"pdfinfo"_s, u"poppler-utils"_s, {written(pdf)});
        QVERIFY2(end.ok && end.complaint.isEmpty(), end.complaint.constData());
        QVERIFY2(end.out.contains("A4"), end.out.constData());
    }

    void aBankingAppReadsTheGiroCodeFromThePage()
    {
        const Invoice invoice = samples::businessInvoice();
        const QString picture = m_folder.filePath(u"page"_s);
        auto end = runProgram(u"pdftoppm"_s, u"poppler-utils"_s,
                              {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s,
                               written(pdfOf(invoice, De)), picture});
        QVERIFY2(end.ok, end.complaint.constData());
        end = runProgram(u"zbarimg"_s, u"zbar-tools"_s,
                         {u"--quiet"_s, u"--raw"_s, picture + u".png"_s});
        QVERIFY2(end.ok, end.complaint.constData());
        const QByteArray wanted = "BCD\n002\n1\nSCT\nBYLADEM1001\nRechnerhilfe Spree GmbH\n"
                                  "DE02120300000000202051\nEUR71.04\n\n"
            + invoice.payment.reference.toLatin1();
        QCOMPARE(end.out.trimmed(), wanted);
    }

    void aGiroCodeThatNoBankWouldTakeIsRefused()
    {
        const GiroTransfer good{u"A"_s, u"DE02120300000000202051"_s, {}, {1, u"EUR"_s}, u"x"_s};
        QVERIFY(giroText(good));
        const std::pair<const char *, std::function<void(GiroTransfer &)>> bad[] = {
            {"amount 0", [](GiroTransfer &t) { t.amount.minor = 0; }},
            {"too much", [](GiroTransfer &t) { t.amount.minor = 100'000'000'000; }},
            {"currency", [](GiroTransfer &t) { t.amount.currency = u"USD"_s; }},
            {"IBAN", [](GiroTransfer &t) { t.iban = u"DE02120300000000202052"_s; }},
            {"BIC", [](GiroTransfer &t) { t.bic = u"BYLA"_s; }},
            {"no name", [](GiroTransfer &t) { t.holder.clear(); }},
            {"long name", [](GiroTransfer &t) { t.holder = QString(71, u'x'); }},
            {"a line more", [](GiroTransfer &t) { t.holder = u"A\nB"_s; }},
            {"long text", [](GiroTransfer &t) { t.reference = QString(141, u'x'); }},
        };
        for (const auto &[name, breakIt] : bad) {
            GiroTransfer broken = good;
            breakIt(broken);
            QVERIFY2(!giroText(broken), name);
        }
    }

    void aWrongDocumentHasNoCopy()
    {
        Invoice off = samples::businessInvoice();
        off.totals.gross += 1;
        QCOMPARE(invoicePdf(off, {De, "x", made}).error().code, u"bad_document"_s);
    }

    // For looking: writes copies of all kinds into the folder WERKBANK_SHOW names.
    void allKindsCanBeWrittenOutInBothLanguages()
    {
        const QString folder = qEnvironmentVariable("WERKBANK_SHOW");
        for (const Invoice &invoice : samples::eachKind()) {
            for (DocumentLanguage language : {De, En}) {
                const QByteArray pdf = pdfOf(invoice, language);
                QVERIFY(!pdf.isEmpty());
                if (folder.isEmpty())
                    continue;
                QFile file(QDir(folder).filePath(
                    invoice.number + (language == De ? u".de"_s : u".en"_s) + u".pdf"_s));
                QVERIFY(file.open(QIODevice::WriteOnly));
                QCOMPARE(file.write(pdf), pdf.size());
            }
        }
    }
};

QTEST_MAIN(TstInvoicePdf)
#include "tst_invoice_pdf.moc"
