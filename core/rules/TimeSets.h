// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/TariffRules.h"

// Stretches of time as sets: each half open, [from, to). Pure, any thread.
namespace werkbank {

// The same moments as few stretches as possible, ascending; empty and backward ones fall away.
QList<BilledTime> united(QList<BilledTime> times);
// Moments in both; of united lists.
QList<BilledTime> common(const QList<BilledTime> &a, const QList<BilledTime> &b);
// Of a united list.
Milliseconds lengthOf(const QList<BilledTime> &times);

// When the weekly windows of a zone are open between two moments, united. A window belongs to the
// day on which it begins. An unknown zone has none.
QList<BilledTime> windowsBetween(const QList<DayHours> &week, const QString &zone, Instant from,
                                 Instant to);

} // namespace werkbank
