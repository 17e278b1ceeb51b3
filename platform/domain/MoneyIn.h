// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/FinanceEntities.h"
#include "platform/documents/BankStatement.h"
#include "platform/domain/Work.h"

// What a bank's booking does: money for invoices, payouts that went through or came back. Each
// booking is taken once, whatever statement it comes in, and each in one transaction; the ids of
// its transfers follow from it, so that a program killed anywhere books nothing twice. Thread of
// the platform; errors go into work.sql.
//
//   for an invoice   bank              <- receivable:customer
//   too much         bank              <- payable:customer     owed back, a person decides
//   for nobody knows bank              <- payable:unmatched    until somebody assigns it
//
// A debit that is no payout of ours is noted and not booked: only a person knows what it was.
namespace werkbank {

enum class BookingMeaning { Known, Payment, Unmatched, PaidOut, Returned, Other };

BookingMeaning takeBooking(Work &work, const Id &tenant, const Booking &booking);

// An unmatched payment belongs to this invoice. Refusals: `not_allowed` (no such payment or
// invoice at this tenant), `wrong_state` (matched already; cancelled; another currency).
std::optional<Error> assignPayment(Work &work, const Id &tenant, const Id &payment,
                                   const Id &invoice, const Id &by);

} // namespace werkbank
