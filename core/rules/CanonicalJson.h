// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

// One JSON text for one value, so that two programs sign the same bytes: RFC 8785 for objects whose
// numbers are whole and at most 2^53. Members sorted by UTF-16 code units, no spaces, only the
// escapes that JSON demands, UTF-8. In a browser: JSON.stringify() of an object with sorted members.
// Pure, any thread. Errors: `not_canonical` for other numbers and for halves of surrogate pairs.
namespace werkbank {

Result<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace werkbank
