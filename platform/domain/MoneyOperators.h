// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

// What an operator does to books and payments from the command line, in the form in which it
// crosses the admin socket: {"do": name, …}. Thread of the platform.
//
//   statement.import {"content": base64}       -> {"text"}
//   identity.import  {"content": base64}       -> {"text"}; results of identifications, all or none
//   payout.export    {"batch": id}             -> {"content": base64}, once it is released
//   ledger.verify    {}                        -> {"text"}; `ledger_damaged` names the first bad row
//   ledger.export    {"tenant": slug, "unit"}  -> {"content": base64}
//
// runOperator() knows these, those of AuditOperators.h, SampleOperators.h and AccountCommands.h, which answer {"id"}.
// Errors: `bad_command`, `not_allowed`, `ledger_damaged`, those of StatementImport.h, LedgerExport.h
// and AuditOperators.h, and those of the store.
namespace werkbank {

class Platform;

namespace operators {

Result<QJsonObject> runOperator(Platform &platform, const QJsonObject &command);

} // namespace operators
} // namespace werkbank
