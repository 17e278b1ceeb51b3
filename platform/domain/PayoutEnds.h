// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "platform/domain/Work.h"

// How a payout ends: the bank's statement says that it was paid, or that it came back. Doing it
// again changes nothing. Thread of the platform, inside a transaction; errors go into work.sql.
namespace werkbank {

// A payout's name towards the bank: its id without dashes, 32 of the 35 characters there are.
QString endToEndIdOf(const Id &payout);
Id payoutOf(const QString &endToEndId);  // null: not one of ours

// The amount of a payout of this tenant that was sent to the bank.
std::optional<Money> sentPayout(Sql &sql, const Id &tenant, const QString &endToEndId);

void payoutPaid(Work &work, const Id &payout);
// What it was made of is cleared again, and goes into a later batch.
void payoutReturned(Work &work, const Id &payout, const QString &reason);

// The earnings of a payout move on together; the expert hears of them and of it. `change` is an
// UPDATE that returns their ids.
void moveEarnings(Work &work, const Id &payout, const Id &account, QByteArrayView change,
                  const Values &values);

} // namespace werkbank
