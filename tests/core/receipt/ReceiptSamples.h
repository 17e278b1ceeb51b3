// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Receipt.h"
#include "core/rules/Work.h"
#include "tests/core/rules/BillSamples.h"
#include "tests/core/rules/WorkSamples.h"

// The golden case of a business: 41 minutes at 19.90 per started quarter.
namespace werkbank {

inline Receipt sampleReceipt(const QList<ReceiptKey> &keys)
{
    const WorkRecord record{.intervals = {session(1, 0, 30, 28), session(2, 31, 41, 41),
                                          interval(3, WorkSource::Call, 20, 25, 51)}};
    const ReckonedWork work = *reckonWork(record, minute(60));
    Receipt receipt;
    receipt.id = idOf(500);
    receipt.caseId = idOf(100);
    receipt.number = QStringLiteral("48-2071");
    receipt.tenant = idOf(300);
    receipt.tenantName = QStringLiteral("Café \"Fünf\" \\ Söhne \U0001F642");
    receipt.expertName = QStringLiteral("Mia\tHoffmann");
    receipt.issuedAt = minute(60);
    receipt.zone = QStringLiteral("Europe/Berlin");
    receipt.pieces = work.pieces;
    receipt.tariff = tariffWith({quarters, nights(500)});
    receipt.facts.times = work.times();
    receipt.bill = *makeBill(receipt.tariff, receipt.facts);
    receipt.keys = keys;
    return receipt;
}

} // namespace werkbank
