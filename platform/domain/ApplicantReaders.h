// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/KindReaders.h"

// What onboarding staff sees of an applicant. Who has not given his own verdict yet in the phase
// that is open does not see those of the others (`sealed` counts them), and nobody sees what is said
// about himself. Part of KindReaders.h.
namespace werkbank {

extern const KindReader deskApplicantReader;

} // namespace werkbank
