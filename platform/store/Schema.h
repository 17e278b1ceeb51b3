// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

// The numbered files of platform/store/schema, compiled into the program. Any thread.
// Errors: `misuse` where a file's name has no number or two have the same one (a bug of ours).
namespace werkbank {

struct SchemaFile {
    int version = 0;
    QByteArray sql;
};

// In ascending order of versions.
Result<QList<SchemaFile>> platformSchema();

} // namespace werkbank
