// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

// What a bank says about an account, as plain values; read by Camt053.h. Texts are made safe to
// show (DisplayText). Value types, any thread.
namespace werkbank {

enum class BookingSide { Credit, Debit };

struct Booking {
    // The same for the same booking in whatever file it comes again, another for any other one.
    QString id;
    QString account; // our IBAN
    QString bankReference; // the bank's name for it, may be empty
    Money amount; // above 0
    BookingSide side = BookingSide::Credit;
    bool reversal = false; // the bank takes an earlier booking back
    QDate bookedOn;
    QDate valueOn;
    QString endToEndId; // empty where the payer gave none
    QStringList references; // structured ones as written, mostly creditor references
    QString name; // of the other side
    QString otherIban;
    QString remittance; // what the payer wrote
    QString returnReason; // code of a returned payment, "AC04" (ReturnReason.h)
    QString returnText;

    friend bool operator==(const Booking &, const Booking &) = default;
};

struct BankStatement {
    QString id;
    QString account; // IBAN
    QString currency;
    std::optional<qint64> opening; // cents, below 0 overdrawn
    std::optional<qint64> closing;
    QList<Booking> bookings; // booked ones only, in the file's order
};

} // namespace werkbank
