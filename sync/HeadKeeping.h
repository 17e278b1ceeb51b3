// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "sync/LocalStore.h"

// What a platform says of its audit chains is compared with what was seen of them and kept, before
// the cache hears of it: the cache may leave out what is older than it has, and can be fetched
// anew; a chain that was written anew could not be told by it. Sync thread. Errors: of Database.
namespace werkbank {

// The tenants of whose chain something is new or does not fit.
Result<QList<Id>> keepHeads(LocalStore &local, const frames::Batch &batch, Instant now);
Result<QList<Id>> keepHeads(LocalStore &local, const frames::Page &page, Instant now);

} // namespace werkbank
