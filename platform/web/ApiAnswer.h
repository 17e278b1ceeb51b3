// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "platform/web/JsonAnswer.h"

#include <QStringList>

// How the pages' APIs read a body of texts and answer an error: PROTOCOL.md 9.2. Any thread.
namespace werkbank {

// Its code tells the status. Errors of the store tell nothing but "unavailable".
HttpAnswer errorAnswer(const Error &error);
// 429 with Retry-After.
HttpAnswer waitAnswer(Milliseconds wait);

// Members that must be text, and no others, in the order of `names`.
Result<QStringList> textsOf(const QByteArray &body, const QStringList &names);

} // namespace werkbank
