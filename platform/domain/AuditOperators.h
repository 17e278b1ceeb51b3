// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <optional>

// What an operator asks of the audit chain from the command line, in the form in which it crosses
// the admin socket (MoneyOperators.h). Thread of the platform.
//
//   audit.verify {"heads": base64 of lines, "keys": [hex]} -> {"text"}; `audit_damaged` names the
//                first bad row of each chain, {"faults": [{"tenant", "kind", "seq", "until"}]}
//   audit.export {"tenant": slug, or "" for the platform's own} -> {"content": base64}
//   audit.heads  {}                                           -> {"content": base64}
//
// Errors: `bad_command`, `bad_heads`, `not_allowed`, `audit_damaged`, and those of the store.
namespace werkbank {

class Platform;

namespace operators {

// Nothing where the command is another one.
std::optional<Result<QJsonObject>> runAudit(Platform &platform, const QJsonObject &command);

} // namespace operators
} // namespace werkbank
