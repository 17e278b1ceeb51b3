// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/DocumentFiles.h"

#include "core/wire/FinanceEntities.h"
#include "platform/domain/BlobFiles.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray rawKey(const SecretBytes &key)
{
    const auto view = key.view();
    return QByteArray(reinterpret_cast<const char *>(view.data()), qsizetype(view.size()));
}

bool mayReadPaper(Sql &sql, const Viewer &viewer, const Actor &actor, const Id &paper,
                  const Id &caseId)
{
    const auto row = sql.row("SELECT case_id, account FROM paper WHERE id = $1", {paper});
    if (!row || row->id(0) != caseId)
        return false;
    const Scope scope = row->isNull(1) ? Scope::ofCase(caseId) : Scope::ofAccount(row->id(1));
    const char *kind = row->isNull(1) ? InvoiceBody::kind : CreditNoteBody::kind;
    return isGranted(sql, viewer.id, scope)
        && sight(actor.principal, relationsTo(actor.principal, scope),
                 QString::fromLatin1(kind)) == Sight::Whole;
}

bool mayReadBatch(Sql &sql, const Viewer &viewer, const Actor &actor, const Id &tenant)
{
    const Scope desk = Scope::ofDesk(tenant);
    return isGranted(sql, viewer.id, desk)
        && sight(actor.principal, relationsTo(actor.principal, desk),
                 QString::fromLatin1(DeskBatchBody::kind)) == Sight::Whole;
}

} // namespace

std::optional<DocumentFile> loadDocument(Sql &sql, const Id &id)
{
    const auto row = sql.row("SELECT d.id, d.tenant, d.name, d.type, d.size, d.sha256, d.key,"
                             " d.file, d.about_kind, d.about, COALESCE(p.case_id, '')"
                             " FROM document_file d LEFT JOIN paper p ON p.id = d.about"
                             " WHERE d.id = $1",
                             {id});
    if (!row)
        return {};
    Columns c(*row);
    DocumentFile out;
    BlobRow &blob = out.blob;
    blob.complete = true;
    blob.id = c.id();
    blob.tenant = c.id();
    blob.name = c.text();
    blob.type = c.text();
    blob.size = c.integer();
    blob.sha256 = c.text();
    const QByteArray key = c.bytes();
    blob.key = SecretBytes::copyOf(std::as_bytes(std::span(key.constData(), size_t(key.size()))));
    blob.file = c.text();
    out.aboutKind = c.text();
    out.about = c.id();
    blob.caseId = Id::fromString(c.text());
    return out;
}

bool mayReadDocument(Sql &sql, const Viewer &viewer, const Actor &actor, const DocumentFile &file,
                     const Id &caseId)
{
    if (file.aboutKind == u"paper"_s)
        return mayReadPaper(sql, viewer, actor, file.about, caseId);
    return mayReadBatch(sql, viewer, actor, file.blob.tenant);
}

Result<SealedDocument> sealDocument(BlobStore &blobs, Rng &rng, NewDocument document)
{
    SealedDocument out;
    out.file = sha256Of((document.about.toString() + u'/' + document.name).toUtf8()).first(32);
    out.sha256 = sha256Of(document.bytes);
    out.key = SecretBytes::random(crypto_secretstream_xchacha20poly1305_KEYBYTES, rng);
    if (auto gone = blobs.erase(out.file); !gone)
        return gone.error();
    auto writer = blobs.write(out.file, out.key);
    if (!writer)
        return writer.error();
    if (auto done = (*writer)->append(document.bytes); !done)
        return done.error();
    if (auto done = (*writer)->finish(); !done)
        return done.error();
    out.document = std::move(document);
    return out;
}

FileRef insertDocument(Work &work, const SealedDocument &sealed)
{
    const NewDocument &document = sealed.document;
    work.sql.run("INSERT INTO document_file (tenant, id, about_kind, about, name, type, size,"
                 " sha256, key, file, created_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                 {document.tenant, document.id, document.aboutKind, document.about, document.name,
                  document.type, document.bytes.size(), sealed.sha256, rawKey(sealed.key),
                  sealed.file, work.now});
    return {document.id, document.name, document.type, document.bytes.size()};
}

} // namespace werkbank
