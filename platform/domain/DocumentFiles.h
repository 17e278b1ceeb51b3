// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Blobs.h"
#include "platform/domain/Rights.h"

// Files that the platform wrote itself: papers and payment files, sealed like those of people. Who
// may see what a file belongs to, may read it; anybody else hears that there is none. Thread of the
// platform; errors of the store go into the Sql.
namespace werkbank {

class BlobStore;

struct DocumentFile {
    BlobRow blob;        // its case is null where it belongs to none
    QString aboutKind;   // "paper", "batch"
    Id about;
};

std::optional<DocumentFile> loadDocument(Sql &sql, const Id &id);
bool mayReadDocument(Sql &sql, const Viewer &viewer, const Actor &actor, const DocumentFile &file,
                     const Id &caseId);

// A file on its way: its bytes first, its row in the transaction that shows it. The name on the disk
// follows from `about` and `name`, so that what was begun before a crash is written over.
struct NewDocument {
    Id id;
    Id tenant;
    QString aboutKind;
    Id about;
    QString name, type;
    QByteArray bytes;
};
struct SealedDocument {
    NewDocument document;
    SecretBytes key;
    QString file;
    QString sha256;
};
// Errors: those of the BlobStore.
Result<SealedDocument> sealDocument(BlobStore &blobs, Rng &rng, NewDocument document);
FileRef insertDocument(Work &work, const SealedDocument &sealed);

} // namespace werkbank
