// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "platform/domain/Viewer.h"
#include "platform/store/Store.h"

// What goes down a connection: the welcome, batches and pages, each from one read transaction of
// its own. Errors: `not_signed_in` and `device_revoked` where the viewer has no rights any more,
// `bad_frame` where a page is asked for behind what was never its end, and those of the store.
namespace werkbank {

inline constexpr int heartbeatSeconds = 25;

struct Greeting {
    frames::Welcome welcome;
    bool isOld = false;  // goes on from a row of the log that is older than 7 days
};
Result<Greeting> greet(Store &store, const SignedIn &signedIn, const frames::Hello &hello,
                       Instant now);

// What changed behind `cursor`; nullopt: nothing.
Result<std::optional<frames::Batch>> nextBatch(Store &store, const Viewer &viewer, qint64 cursor,
                                               Instant now);

// The sums of the next scopes behind `after`, as somebody must hold them who has everything up to
// `cursor`; nullopt: there is more behind the cursor, which has to go first.
Result<std::optional<frames::Check>> nextCheck(Store &store, const Viewer &viewer, qint64 cursor,
                                               const QString &after, Instant now);

Result<frames::Page> nextPage(Store &store, const Viewer &viewer, const frames::Fetch &fetch,
                              Instant now);

// Who hears what the viewer types now: the other streams that may read the case, and his side.
// Nullopt: he has no say in this case.
struct TypingAudience {
    QList<Id> streams;
    Side side = Side::Unknown;
};
Result<std::optional<TypingAudience>> typingAudience(Store &store, const Viewer &viewer,
                                                     const Id &caseId, Instant now);

} // namespace werkbank
