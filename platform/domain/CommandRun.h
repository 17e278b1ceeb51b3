// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "platform/domain/Viewer.h"
#include "platform/domain/Work.h"

// One command inside one transaction: said before? allowed? then its handler. Verdicts that are
// final are remembered with the command's uuid, so that a command said twice has one effect.
namespace werkbank {

// The hash that decides whether two commands of one uuid are the same.
QString argsHash(const Command &command);

// The verdict of the same command said before, or `reused_uuid`, `too_old`; nullopt: it is new.
std::optional<frames::Verdict> saidBefore(Work &work, const Viewer &viewer,
                                          const Command &command);

// Does it, up to but without the log rows. Nullopt: done; else why not: a refusal, or
// `not_signed_in` and `device_revoked`, which are no verdicts. Errors of the store are in work.sql
// and win.
std::optional<Error> runCommand(Work &work, const Viewer &viewer, const Command &command);

void remember(Work &work, const Viewer &viewer, const Command &command,
              const frames::Verdict &verdict);
void noteNumber(Work &work, const Viewer &viewer, qint64 n);

} // namespace werkbank
