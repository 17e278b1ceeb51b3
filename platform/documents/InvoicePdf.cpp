// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/InvoicePdf.h"

#include "platform/documents/InvoiceCheck.h"
#include "platform/documents/InvoicePages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFontDatabase>
#include <QTimeZone>
#include <QUuid>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString documentFamily()
{
    static const int id = QFontDatabase::addApplicationFont(
        u":/werkbank/documents/InterVariable.ttf"_s);
    return id < 0 ? QString() : QFontDatabase::applicationFontFamilies(id).value(0);
}

// The file's description for search programs (XMP); Qt's own would bear the machine's clock.
QByteArray description(const QString &title, Instant at)
{
    const QString made =
        QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Werkbank" xmp:CreateDate="%1">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)"_s.arg(made, title.toHtmlEscaped())
        .toUtf8();
}

// Returns the number of pages, 0 where the painter could not begin.
int write(QByteArray &bytes, const Invoice &invoice, const InvoiceCopy &copy, const QString &family,
          int pages)
{
    const QByteArray checksum = QCryptographicHash::hash(copy.xml, QCryptographicHash::Sha256);
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 0;
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(600);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    const QString title = titleOf(invoice.kind, copy.language) + u' ' + invoice.number;
    writer.setTitle(title);
    writer.setDocumentXmpMetadata(description(title, copy.madeAt));
    writer.setCreator(u"Werkbank"_s);
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), checksum));
    PdfSheet sheet(writer, family);
    return InvoicePages(sheet, invoice, copy.language, QString::fromLatin1(checksum.toHex()), pages)
        .layOut();
}

// Qt writes the machine's clock into the file. The caller's moment takes its place, in the same
// number of bytes, so that all positions in the file stay right.
bool stamp(QByteArray &pdf, const QByteArray &name, Instant at)
{
    const QByteArray key = name + " (D:";
    const qsizetype start = pdf.lastIndexOf(key) + key.size();
    const qsizetype size = pdf.indexOf(')', start) - start;
    // D:YYYYMMDDHHmmSS, then Z or +00'00', whichever is as long as what stands there.
    QByteArray value = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::UTC)
                           .toString(u"yyyyMMddHHmmss"_s)
                           .toLatin1();
    value += size == value.size() + 1 ? "Z" : "+00'00'";
    if (start < key.size() || value.size() != size)
        return false;
    pdf.replace(start, size, value);
    return true;
}

} // namespace

Result<QByteArray> invoicePdf(const Invoice &invoice, const InvoiceCopy &copy)
{
    if (auto right = checked(invoice); !right)
        return right.error();
    const QString family = documentFamily();
    if (family.isEmpty())
        return makeError("font_missing", u"The font for documents cannot be read."_s);
    QByteArray pdf;
    const int pages = write(pdf, invoice, copy, family, 1);
    if (pages == 0 || write(pdf, invoice, copy, family, pages) != pages
        || !stamp(pdf, "/CreationDate", copy.madeAt) || !stamp(pdf, "/ModDate", copy.madeAt))
        return makeError("pdf_failed", u"The readable copy could not be written."_s);
    return pdf;
}

} // namespace werkbank
