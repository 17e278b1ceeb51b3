// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>

// The checksum by which both ends see whether they hold the same of one scope (PROTOCOL.md,
// section 4, where the formula stands). Value types, any thread; cannot fail.
namespace werkbank {

struct EntityRev {
    QString kind;
    Id id;
    qint64 rev = 0;
};

// In whatever order they are given.
QString scopeSum(QList<EntityRev> entities);

} // namespace werkbank
