// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/KindReaders.h"

// Ratings, spot checks and reputation as rows; parts of the lists in KindReaders.h.
namespace werkbank {

extern const KindReader ratingReader;      // case
extern const KindReader reviewDoneReader;  // account
extern const KindReader reviewResultReader;
extern const KindReader reputationReader;
extern const KindReader deskReviewReader;  // desk
extern const KindReader deskPeriodReader;

} // namespace werkbank
