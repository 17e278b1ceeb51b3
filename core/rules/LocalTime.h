// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QTimeZone>

// A time on the wall of a zone as a moment. Pure, any thread. Where clocks go back a stretch keeps
// the longer reading (it begins with the first and ends with the second of two equal times); where
// they go forward a time that does not exist is the moment of the change.
namespace werkbank {

inline constexpr int minutesPerDay = 24 * 60;

enum class SpanEdge { Begin, End };

// `minutes` after midnight of `date`; may pass midnight.
Instant momentOf(const QTimeZone &zone, QDate date, int minutes, SpanEdge edge);

} // namespace werkbank
