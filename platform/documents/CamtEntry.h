// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/documents/BankStatement.h"
#include "platform/documents/XmlTree.h"

// One entry of a camt.053 statement (Ntry) as bookings without ids; a part of Camt053.h, with its
// errors. Pure, any thread.
namespace werkbank {

// `currency` is the account's; where it is empty, the first amount sets it.
Result<QList<Booking>> camtEntry(const XmlElement &entry, const QString &account,
                                 QString &currency);

// Cents, not negative.
Result<qint64> camtAmount(const XmlElement *amount, QString &currency);

} // namespace werkbank
