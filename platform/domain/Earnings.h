// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyEntities.h"
#include "platform/domain/CaseRow.h"

// What one receipt brings its expert, on its way worked -> confirmed -> cleared -> in payout ->
// paid. Thread of the platform, inside the caller's transaction; errors go into the Sql. A frozen
// one goes on to "cleared" but is not paid out until a person has decided.
namespace werkbank {

void addEarning(Work &work, const CaseRow &row, const Id &receipt, const Bill &bill);
// The case is closed: the expert's word has been accepted, or nobody objected.
void confirmEarning(Work &work, const Id &receipt, bool unconfirmed);
// He shows VAT on it: what he is paid grows by that.
void addVat(Work &work, const Id &receipt, qint64 vat);
// Only from "confirmed"; else nothing happens.
void clearEarning(Work &work, const Id &receipt, ClearedBy why);
void cancelEarning(Work &work, const Id &receipt);
// Somebody reported damage: all of this case that has not been released.
void freezeEarnings(Work &work, const CaseRow &row);

// It has changed: counts its revision and tells its expert, and the desk where a person decides.
void touchEarning(Work &work, const Id &receipt);

} // namespace werkbank
