// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PaperFiles.h"

#include "platform/documents/InvoicePdf.h"
#include "platform/domain/DocumentFiles.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Papers.h"
#include "platform/domain/Platform.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Waiting {
    Id id, tenant, caseId;
    std::optional<Id> account;
    QString number, language;
    QByteArray xml;
    bool pricesIncludeVat = false;
    Instant createdAt;
};

std::optional<Waiting> firstWaiting(Sql &sql, const Id &behind)
{
    const auto row = sql.row("SELECT id, tenant, case_id, account, number, language, original,"
                             " prices_include_vat, created_at FROM paper WHERE files_at IS NULL"
                             " AND id > $1 ORDER BY id LIMIT 1",
                             {behind.isNull() ? Value(u""_s) : Value(behind)});
    if (!row)
        return {};
    Columns c(*row);
    Waiting out;
    out.id = c.id();
    out.tenant = c.id();
    out.caseId = c.id();
    out.account = c.maybeId();
    out.number = c.text();
    out.language = c.text();
    out.xml = c.bytes();
    out.pricesIncludeVat = c.boolean();
    out.createdAt = c.instant();
    return out;
}

Result<QByteArray> copyOf(const Waiting &paper)
{
    const auto invoice = readPaper(paper.xml, paper.pricesIncludeVat);
    if (!invoice)
        return invoice.error();
    const auto language = paper.language.startsWith(u"en"_s) ? DocumentLanguage::En
                                                             : DocumentLanguage::De;
    return invoicePdf(*invoice, {language, paper.xml, paper.createdAt});
}

void show(Work &work, const Waiting &paper, const std::vector<SealedDocument> &files)
{
    const bool mine = work.sql.hit("UPDATE paper SET files_at = $2, rev = rev + 1 WHERE id = $1"
                                   " AND files_at IS NULL RETURNING id",
                                   {paper.id, work.now});
    if (!mine)
        return;
    QList<FileRef> refs;
    for (const SealedDocument &file : files)
        refs.append(insertDocument(work, file));
    work.sql.run("UPDATE paper SET files = $2 WHERE id = $1", {paper.id, toColumn(refs)});
    if (paper.account)
        work.effect.touch(Scope::ofAccount(*paper.account), CreditNoteBody::kind, paper.id);
    else
        work.effect.touch(Scope::ofCase(paper.caseId), InvoiceBody::kind, paper.id);
}

} // namespace

Result<bool> PaperFiles::makeOne()
{
    std::optional<Waiting> paper;
    const auto looked = m_platform.look([&](Work &work) {
        paper = firstWaiting(work.sql, m_behind);
        return work.sql.result();
    });
    if (!looked)
        return looked.error();
    m_behind = paper ? paper->id : Id();
    if (!paper)
        return false;
    const auto pdf = copyOf(*paper);
    if (!pdf)
        return pdf.error();
    std::vector<SealedDocument> files;
    for (const auto &[ending, type, bytes] :
         {std::tuple{u".pdf"_s, u"application/pdf"_s, *pdf},
          std::tuple{u".xml"_s, u"application/xml"_s, paper->xml}}) {
        auto sealed = sealDocument(m_platform.blobs(), m_platform.rng(),
                                   {m_platform.newId(), paper->tenant, u"paper"_s, paper->id,
                                    paper->number + ending, type, bytes});
        if (!sealed)
            return sealed.error();
        files.push_back(std::move(*sealed));
    }
    const auto shown = m_platform.change([&](Work &work) {
        show(work, *paper, files);
        return work.sql.result();
    });
    if (!shown)
        return shown.error();
    return true;
}

} // namespace werkbank
