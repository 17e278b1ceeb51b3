// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>

// How the accounts of a seller's book are called (Ledger.h), and ids of its transfers that are the
// same however often a thing is booked. Pure, any thread.
//
//   confirmed  receivable:customer  <- revenue:service, vat:output:<rate>      about case:<id>
//              expense:expert       <- payable:expert:<account>
//   his VAT    vat:input:<rate>     <- payable:expert:<account>                with the credit note
//   received   bank                 <- receivable:customer
//   paid out   payable:expert:<account> <- bank                               pending, then post
// A storno turns round what it takes back.
namespace werkbank::ledger {

inline QString receivable() { return QStringLiteral("receivable:customer"); }
inline QString revenue() { return QStringLiteral("revenue:service"); }
inline QString expense() { return QStringLiteral("expense:expert"); }
inline QString bank() { return QStringLiteral("bank"); }
QString outputVat(int permille);
QString inputVat(int permille);
QString payable(const Id &account);

QString aboutCase(const Id &caseId);
QString aboutPayout(const Id &payout);

// From what it is about and a word for which of its transfers: a UUID of version 8.
Id transferId(const Id &about, const QString &which);
// The transfer that turns this one round; there is at most one.
Id undoOf(const Id &transfer);

} // namespace werkbank::ledger
