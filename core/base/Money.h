// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

// An amount: whole minor units (cents) and an ISO 4217 currency. Never a fraction, never a double.
// Value type, any thread. Rounding rules live in core/rules/Tariff.h.
namespace werkbank {

struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("EUR");

    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace werkbank
