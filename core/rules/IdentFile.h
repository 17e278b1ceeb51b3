// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/rules/IdentResult.h"

// Reads a file of results: JSON as SCR-Ident answers (one case, a list of them, or {"cases": […]},
// which is our own form), or our own CSV. Only what IDENT.md lists is taken; pictures, recordings,
// signatures, document numbers and whatever else stands there are left behind and never copied.
// The app reads the file, and sends what identFile() makes of it; the platform reads that again.
// Pure, any thread. Errors: `bad_ident_file`, the text says which case and field and why,
// {"at": path}.
namespace werkbank {

namespace ident {
inline constexpr qsizetype largestFile = 16 * 1024 * 1024;  // with pictures, before we drop them
inline constexpr qsizetype mostCases = 200;
} // namespace ident

struct IdentFile {
    QList<IdentResult> results;  // at least one; each reference once, the latest of its results
    int dropped = 0;             // fields that were left behind
};
Result<IdentFile> readIdentFile(const QByteArray &content);

// The same results in the JSON form, and nothing else.
QByteArray identFile(const QList<IdentResult> &results);

} // namespace werkbank
