// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Work.h"

#include <map>

// Streams and their log: what a viewer hears of, in dense numbers. Errors go into work.sql.
namespace werkbank {

enum class StreamOwner { Account, Link };

namespace streams {
inline constexpr int maxRowsPerTransaction = 150;
// More changed entities of one scope than this become one grant: "fetch it whole".
inline constexpr int maxRowsPerScope = 100;
inline constexpr Milliseconds keepLog = std::chrono::days(90);
inline constexpr Milliseconds keepVerdicts = std::chrono::days(180);
} // namespace streams

// `id` is the account's or the link's; its first scope is granted without a log row, for nobody
// can know the new epoch.
void makeStream(Work &work, StreamOwner owner, const Id &id, const Scope &first);

// New numbers of the streams concerned. The last thing of a transaction: it takes the counters,
// in the order of ids, so that two transactions never wait for each other crosswise.
using Heads = std::map<Id, qint64>;
Heads recordEffect(Work &work);

// One portion of what is too old; true: there may be more. The last row of a stream stays: by it a
// client knows that it has missed nothing.
bool pruneLog(Work &work);

} // namespace werkbank
