// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/QualityEntities.h"
#include "platform/domain/Work.h"

// What the spot checks of a month say of all its cases, and how far reviewers agree: reckoned a
// moment after something was submitted, once for all that was submitted meanwhile, from at most the
// newest 200 double reviews. Only drawn cases count, and only after the draw. Thread of the
// platform, inside the caller's transaction; errors go into work.sql.
namespace werkbank {

// A figure as it crosses the wire.
int tenThousandths(double value);
std::optional<int> tenThousandths(const std::optional<double> &value);

// They will be reckoned anew.
void outdateFigures(Work &work, const Id &tenant, const QString &period);
// The timer.
void reckonFigures(Work &work, const Id &tenant);

// Criteria of this month, or of the last one before it that has any: those that are not dependable
// feed no reputation.
QList<CriterionFigure> criteriaOf(Sql &sql, const Id &tenant, const QString &period);

} // namespace werkbank
