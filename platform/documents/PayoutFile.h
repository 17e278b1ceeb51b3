// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

// A batch of payouts as the file that a bank takes: SEPA credit transfers, ISO 20022
// pain.001.001.09, one payment information (one account, one day), each transfer booked by itself
// so that its return can be told. Same bytes for same input. Pure, any thread.
//
// Refused in whole with `bad_payout` (detail.transfer is the endToEndId, detail.field what is
// wrong): a wrong IBAN or BIC, an amount outside 0.01 … 999,999,999.99 EUR, a name that cannot be
// written in SEPA's characters, an id that is too long or used twice, an empty batch or more than
// 10,000.
namespace werkbank {

struct PayoutTransfer {
    QString endToEndId; // ≤ 35 SEPA characters, unique for ever
    QString name; // the account's holder
    QString iban;
    QString bic; // may be empty
    Money amount;
    QString purpose; // ≤ 140 characters after spelling, the rest is cut
};

struct PayoutBatch {
    QString messageId; // ≤ 35 SEPA characters
    Instant createdAt;
    QDate executeOn;
    QString debtorName;
    QString debtorIban;
    QString debtorBic; // may be empty
    QList<PayoutTransfer> transfers;
};

struct PayoutFile {
    QByteArray xml;
    qsizetype count = 0;
    Money sum;
};

Result<PayoutFile> payoutFile(const PayoutBatch &batch);

} // namespace werkbank
