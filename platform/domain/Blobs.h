// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/wire/Frames.h"
#include "platform/domain/CaseRow.h"
#include "platform/domain/Viewer.h"

// What the store knows of files; their bytes are BlobStore's. Errors of the store go into the Sql.
namespace werkbank {

namespace limits {
inline constexpr qint64 fileBytes = 50ll * 1024 * 1024;
inline constexpr qint64 customerCaseBytes = 100ll * 1024 * 1024;  // all files of one case
} // namespace limits
inline constexpr Milliseconds keepLooseBlob = std::chrono::days(30);

struct BlobRow {
    Id id;
    Id tenant;
    Id caseId;
    Id owner;  // stream that uploads it
    Side side = Side::Unknown;
    bool complete = false;
    QString name;
    QString type;  // as found in the bytes; empty until complete
    qint64 size = 0;
    QString sha256;
    SecretBytes key;
    QString file;  // name in the BlobStore
};

std::optional<BlobRow> loadBlob(Sql &sql, const Id &id);

// The blob of a `put`: a new one, or the one that this viewer began with the same size and hash.
// Refusals: `not_allowed`, `quota_exceeded`, `bad_command`, those of message.send.
Result<BlobRow> beginBlob(Work &work, const Viewer &viewer, const frames::Put &put);
// Whether this viewer may read the file's bytes now. Refusals: `not_allowed`, `missing_file`.
Result<BlobRow> readableBlob(Work &work, const Viewer &viewer, const frames::Get &get);
// All bytes are there and their hash is right.
void completeBlob(Work &work, const BlobRow &blob, const QString &type);
// Its bytes were wrong: it is as if it had never begun.
void abandonBlob(Work &work, const Id &blob);

// The files of a message that is being sent, with names and types as the platform found them.
// `missing_file` where one is not complete, not of this case and side, or in another message.
Result<QList<FileRef>> attachBlobs(Work &work, const CaseRow &row, Side side, const Id &message,
                                   const QList<FileRef> &files);
// The message was deleted: its files go, their bytes soon.
void dropBlobsOf(Work &work, const CaseRow &row, const Id &message);

FileKind fileKindOf(const QString &mimeType);

} // namespace werkbank
