// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/rules/IdentResult.h"

#include <QDate>

class QTimeZone;

// The states of one identification:
//
//   (none) --begin--> started --result--> succeeded | declined | aborted
//   started --time--> expired;  declined, aborted, expired --later result--> any of them
//
// A success stays, unless Deutsche Post takes it back with a later "declined". Pure, any thread.
namespace werkbank {

class Rng;

namespace terms {
// Ours where Deutsche Post names no end of the case.
inline constexpr Milliseconds identification = std::chrono::days(90);
// How long a successful one counts, at the most; the document's own end may come sooner.
inline constexpr int identityMonths = 36;
// When the clerk and the supporter hear of it before.
inline constexpr int recheckNoticeDays = 30;
} // namespace terms

// "WB", eleven random characters that cannot be mixed up (no I, L, O, U) and one that checks them.
QString newIdentReference(Rng &rng);
// Whether it was typed right; not whether it was given out.
bool isIdentReference(QStringView reference);

Result<Identification> beginIdentification(const QString &reference, const QString &method,
                                           Instant now);

// What a result means for the state.
IdentificationState stateOf(const IdentResult &result, Instant now);

enum class IdentStep { Changed, Same, Older };
// Same: it was taken before. Older: a later one was taken already. Errors: `other_reference`.
Result<IdentStep> takeResult(Identification &is, const IdentResult &result, Instant now);
// Nullopt: it has ended. Else when it expires if nothing comes.
std::optional<Instant> identEnds(const Identification &is);
// True: it has just expired.
bool expire(Identification &is, Instant now);

// The last day on which the identity counts: the end of the document or of our term, whichever is
// first. Nothing where it did not succeed.
std::optional<QDate> identityUntil(const Identification &is, const QTimeZone &zone);
// Whether the document had ended on that day already.
bool isDocumentOver(const Identification &is, QDate today);

} // namespace werkbank
