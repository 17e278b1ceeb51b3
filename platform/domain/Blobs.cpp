// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Blobs.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/CaseTimers.h"
#include "platform/domain/DocumentFiles.h"
#include "platform/domain/Rights.h"
#include "platform/domain/Timers.h"

#include <sodium.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error noSuchFile()
{
    return makeError(codes::notAllowed, u"There is no such file or case, or it is not yours."_s);
}

Error missing()
{
    return makeError(codes::missingFile, u"This file is not here (any more)."_s);
}

std::optional<Error> badPut(const frames::Put &put)
{
    static constexpr qsizetype hashLength = 64;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (put.blob.isNull() || put.caseId.isNull() || put.size <= 0
        || put.sha256.size() != hashLength
        || !std::all_of(put.sha256.begin(), put.sha256.end(), isHex))
        return makeError(codes::badCommand, u"A file has an id, a size and a SHA-256."_s);
    if (put.size > limits::fileBytes)
        return makeError(codes::quotaExceeded, u"A file may have 50 MB at most."_s);
    return {};
}

// Files are for whoever may write messages now.
std::optional<Error> mayNotWrite(Work &work, const Actor &actor, const CaseRow &row)
{
    const auto answer = factsFor(work.sql, actor.principal, row, {});
    return refusal(actor.principal, answer.relations, &answer.facts,
                   QLatin1StringView(commands::SendMessage::name).toString(), work.now);
}

bool overQuota(Work &work, const CaseRow &row, const frames::Put &put)
{
    const auto sum = work.sql.row("SELECT COALESCE(sum(size), 0) FROM blob WHERE tenant = $1"
                                  " AND case_id = $2 AND side = 'customer' AND state <> 'dropped'",
                                  {row.tenant(), row.id()});
    return sum && sum->integer(0) + put.size > limits::customerCaseBytes;
}

BlobRow insertBlob(Work &work, const Viewer &viewer, const CaseRow &row, const frames::Put &put)
{
    BlobRow blob{put.blob, row.tenant(), row.id(), viewer.id,
                 viewer.kind == Viewer::Kind::Account ? Side::Expert : Side::Customer, false,
                 DisplayText::line(put.name), {}, put.size, put.sha256,
                 SecretBytes::random(crypto_secretstream_xchacha20poly1305_KEYBYTES, work.rng),
                 QString::fromLatin1(work.rng.bytes(16).toHex())};
    const auto key = blob.key.view();
    work.sql.run("INSERT INTO blob (tenant, id, case_id, owner, side, state, name, type, size,"
                 " sha256, key, file, created_at)"
                 " VALUES ($1, $2, $3, $4, $5, 'partial', $6, '', $7, $8, $9, $10, $11)",
                 {blob.tenant, blob.id, blob.caseId, blob.owner, enumName(blob.side), blob.name,
                  blob.size, blob.sha256,
                  QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())),
                  blob.file, work.now});
    setTimer(work, TimerKind::Blob, blob.id, work.now + keepLooseBlob);
    return blob;
}

} // namespace

std::optional<BlobRow> loadBlob(Sql &sql, const Id &id)
{
    const auto row = sql.row("SELECT id, tenant, case_id, owner, side, state, name, type, size,"
                             " sha256, key, file FROM blob WHERE id = $1 AND state <> 'dropped'",
                             {id});
    if (!row)
        return {};
    Columns c(*row);
    BlobRow blob;
    blob.id = c.id();
    blob.tenant = c.id();
    blob.caseId = c.id();
    blob.owner = c.id();
    blob.side = enumFromName<Side>(c.text());
    blob.complete = c.text() == u"complete"_s;
    blob.name = c.text();
    blob.type = c.text();
    blob.size = c.integer();
    blob.sha256 = c.text();
    const QByteArray key = c.bytes();
    blob.key = SecretBytes::copyOf(std::as_bytes(std::span(key.constData(), size_t(key.size()))));
    blob.file = c.text();
    return blob;
}

Result<BlobRow> beginBlob(Work &work, const Viewer &viewer, const frames::Put &put)
{
    if (auto error = badPut(put))
        return *error;
    const auto actor = loadActor(work.sql, viewer, work.now);
    const auto row = loadCase(work.sql, put.caseId);
    if (!actor || !row)
        return noSuchFile();
    // In the words for a case that does not exist, or they would tell that this one does.
    if (auto error = mayNotWrite(work, *actor, *row))
        return error->code == QLatin1StringView(codes::notAllowed) ? noSuchFile() : *error;
    if (auto blob = loadBlob(work.sql, put.blob)) {
        if (blob->owner == viewer.id && blob->caseId == put.caseId && blob->size == put.size
            && blob->sha256 == put.sha256)
            return std::move(*blob);
        return noSuchFile();
    }
    if (work.sql.hit("SELECT 1 FROM blob WHERE id = $1", {put.blob}))
        return missing();  // dropped: its id is used up
    if (viewer.kind == Viewer::Kind::Customer && overQuota(work, *row, put))
        return makeError(codes::quotaExceeded, u"The files of a case may have 100 MB at most."_s);
    return insertBlob(work, viewer, *row, put);
}

Result<BlobRow> readableBlob(Work &work, const Viewer &viewer, const frames::Get &get)
{
    const auto actor = loadActor(work.sql, viewer, work.now);
    if (auto document = loadDocument(work.sql, get.blob)) {
        if (!actor || !mayReadDocument(work.sql, viewer, *actor, *document, get.caseId))
            return noSuchFile();
        return std::move(document->blob);
    }
    const auto row = loadCase(work.sql, get.caseId);
    auto blob = loadBlob(work.sql, get.blob);
    const Scope scope = Scope::ofCase(get.caseId);
    if (!actor || !row || !blob || blob->caseId != get.caseId
        || !isGranted(work.sql, viewer.id, scope))
        return noSuchFile();
    auto relations = factsFor(work.sql, actor->principal, *row, {}).relations;
    if (!relations.testFlag(Relation::Assignee))
        relations |= Relation::Reader;
    if (sight(actor->principal, relations, QLatin1StringView(MessageBody::kind).toString())
        != Sight::Whole)
        return noSuchFile();
    const bool isOld = row->hasEnded() && row->body.closedAt
                       && work.now >= *row->body.closedAt + terms::filesAfterEnd;
    if (!blob->complete || (isOld && viewer.kind == Viewer::Kind::Account))
        return missing();
    return std::move(*blob);
}

void completeBlob(Work &work, const BlobRow &blob, const QString &type)
{
    const bool changed = work.sql.hit("UPDATE blob SET state = 'complete', type = $3"
                                      " WHERE tenant = $1 AND id = $2 AND state = 'partial'"
                                      " RETURNING id",
                                      {blob.tenant, blob.id, type});
    if (!changed || blob.side != Side::Customer)
        return;
    // Those who are asked see kind and size of it.
    const Rows offers = work.sql.rows("UPDATE offer SET rev = rev + 1 WHERE tenant = $1"
                                      " AND case_id = $2 AND state = 'open' RETURNING id, account",
                                      {blob.tenant, blob.caseId});
    for (const Row &offer : offers)
        work.effect.touch(Scope::ofAccount(offer.id(1)), OfferBody::kind, offer.id(0));
}

void abandonBlob(Work &work, const Id &blob)
{
    work.sql.run("DELETE FROM blob WHERE id = $1 AND state = 'partial'", {blob});
    clearTimer(work, TimerKind::Blob, blob);
}

Result<QList<FileRef>> attachBlobs(Work &work, const CaseRow &row, Side side, const Id &message,
                                   const QList<FileRef> &files)
{
    QList<FileRef> out;
    for (const FileRef &file : files) {
        const auto taken = work.sql.row(
            "UPDATE blob SET message = $4 WHERE tenant = $1 AND id = $2 AND case_id = $3"
            " AND side = $5 AND state = 'complete' AND message IS NULL RETURNING name, type, size",
            {row.tenant(), file.blob, row.id(), message, enumName(side)});
        if (!taken)
            return missing();
        out.append({file.blob, taken->text(0), taken->text(1), taken->integer(2)});
        clearTimer(work, TimerKind::Blob, file.blob);
    }
    return out;
}

void dropBlobsOf(Work &work, const CaseRow &row, const Id &message)
{
    const Rows blobs = work.sql.rows("UPDATE blob SET state = 'dropped' WHERE tenant = $1"
                                     " AND case_id = $2 AND message = $3 RETURNING id",
                                     {row.tenant(), row.id(), message});
    for (const Row &blob : blobs)
        setTimer(work, TimerKind::Blob, blob.id(0), work.now);
}

FileKind fileKindOf(const QString &type)
{
    if (type.startsWith(u"image/"_s))
        return FileKind::Image;
    if (type.startsWith(u"text/"_s) || type == u"application/json"_s
        || type == u"application/xml"_s)
        return FileKind::Text;
    if (type == u"application/pdf"_s || type.startsWith(u"application/vnd.o"_s)
        || type == u"application/msword"_s || type == u"application/rtf"_s)
        return FileKind::Document;
    if (type == u"application/zip"_s || type == u"application/gzip"_s
        || type == u"application/x-tar"_s || type.startsWith(u"application/x-7z"_s)
        || type.startsWith(u"application/x-compressed"_s) || type == u"application/vnd.rar"_s)
        return FileKind::Archive;
    return FileKind::Other;
}

} // namespace werkbank
