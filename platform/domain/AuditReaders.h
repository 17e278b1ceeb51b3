// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/KindReaders.h"

// The signed heads of a tenant's audit chain, as its staff keeps them; a part of the list in
// KindReaders.h.
namespace werkbank {

extern const KindReader auditHeadReader;

} // namespace werkbank
