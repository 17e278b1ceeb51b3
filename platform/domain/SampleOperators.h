// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <optional>

// What an operator does about the draw of spot checks from the command line, in the form in which
// it crosses the admin socket (MoneyOperators.h). Thread of the platform.
//
//   sample.list    {"tenant": slug}                    -> {"text"}: what is published of each month
//   sample.publish {"tenant", "period", "value", "source"} -> {"text"}
//   sample.export  {"tenant", "period", "expert": mail or ""} -> {"content": base64}: the file of a
//                  drawn month (SAMPLING.md, 6), or what an expert needs to find his own cases in a
//                  rooted one
//
// Errors: `bad_command`, `not_allowed`, `wrong_state` (SamplePeriods.h), and those of the store.
namespace werkbank {

class Platform;

namespace operators {

// Nothing where the command is another one.
std::optional<Result<QJsonObject>> runSample(Platform &platform, const QJsonObject &command);

} // namespace operators
} // namespace werkbank
