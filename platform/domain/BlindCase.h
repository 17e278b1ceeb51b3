// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Blinding.h"
#include "platform/domain/CaseRow.h"

// Words of one case without who wrote them (core/quality/Blinding.h): what the platform knows of the
// customer and of every expert who had the case. Needs the Sql only while it is made; errors go
// into it.
namespace werkbank {

Blinding blindingOf(Sql &sql, const CaseRow &row);

} // namespace werkbank
