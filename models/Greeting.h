// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"

#include <QString>

// The first words that an expert may say in a case that he has just accepted, in the customer's
// language. They do not name the customer: a draft outlives the case. Pure.
namespace werkbank {

QString greetingFor(const CaseBody &body);

} // namespace werkbank
