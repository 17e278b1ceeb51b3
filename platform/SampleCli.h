// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Options.h"

// `sample …` of the command line. `verify` needs no data folder, no platform and no network: it
// recomputes a published draw (core/quality/SAMPLING.md), or looks an expert's own cases up in it.
// Any thread. Errors: `usage`; `no_file`; those of SampleJson.h and SampleCheck.h.
namespace werkbank {

Result<Options> parseSample(const QString &verb, const QStringList &words);

// Returns what to print.
Result<QString> runSampleCli(const Options &options);

} // namespace werkbank
