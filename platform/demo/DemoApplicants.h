// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Platform.h"

// People who have applied to the demo tenant, each at another step of the way. They apply as the
// page does it and are looked at with commands, so what a visitor finds came about as it always
// does. Thread of the platform. Errors: those of Applicants.h and of the commands.
namespace werkbank::demo {

struct ApplicantDesk {
    Platform &platform;
    Id tenant;
    QString slug;
    QString passwordHash;
    Viewer first, second;                     // two of the onboarding staff
    std::function<void(Milliseconds)> pass;   // moves the clock
};

Result<void> addApplicants(const ApplicantDesk &desk);

} // namespace werkbank::demo
