// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "core/wire/BillValues.h"
#include "core/wire/TariffRules.h"
#include "core/wire/WorkValues.h"

#include <QVariantList>

// How time and bills are said: why a stretch counts or not, what a line of a bill is, how time is
// rounded. GUI thread.
namespace werkbank {

inline Money moneyOf(const Bill &bill, qint64 minor)
{
    return {minor, bill.currency.isEmpty() ? QStringLiteral("EUR") : bill.currency};
}
// `customer`: the name, short.
QString workReasonText(WorkReason reason, const QString &customer);
// "Each started 15 min counts: 2 × 14.00 €"; empty where the tariff knows no time.
QString roundingText(const TariffRules &tariff, const Bill &bill, const Wording &wording);
QString billLabelText(BillLabel label);
// Rows of {label, note, value, strong}, each from those above it: what made the price, the sum, what
// goes off to the expert's share, and what `vat` on his credit note makes of it.
QVariantList billRows(const Bill &bill, qint64 vat, const Wording &wording);

} // namespace werkbank
