// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/BatchFiles.h"

#include "core/wire/FinanceEntities.h"
#include "platform/domain/DocumentFiles.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/Platform.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<NewDocument>> nextWaiting(Platform &platform)
{
    return platform.store().read([](Tx &tx) -> Result<std::optional<NewDocument>> {
        Sql sql(tx);
        const auto row = sql.row("SELECT b.tenant, b.id, b.file FROM payout_batch b"
                                 " WHERE b.file IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                                 " document_file d WHERE d.about_kind = 'batch' AND d.about = b.id)"
                                 " ORDER BY b.id LIMIT 1");
        if (auto done = sql.result(); !done)
            return done.error();
        if (!row)
            return std::optional<NewDocument>();
        const Id batch = row->id(1);
        return std::optional(NewDocument{ledger::transferId(batch, u"file"_s), row->id(0),
                                         u"batch"_s, batch,
                                         u"payout-%1.xml"_s.arg(batch.toString().first(8)),
                                         u"application/xml"_s, row->blob(2)});
    });
}

} // namespace

Result<bool> makeBatchFile(Platform &platform)
{
    const auto waiting = nextWaiting(platform);
    if (!waiting)
        return waiting.error();
    if (!*waiting)
        return false;
    const auto sealed = sealDocument(platform.blobs(), platform.rng(), **waiting);
    if (!sealed)
        return sealed.error();
    const auto done = platform.change([&](Work &work) {
        insertDocument(work, *sealed);
        work.sql.run("UPDATE payout_batch SET rev = rev + 1 WHERE id = $1",
                     {sealed->document.about});
        work.effect.touch(Scope::ofDesk(sealed->document.tenant), DeskBatchBody::kind,
                          sealed->document.about);
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return true;
}

} // namespace werkbank
