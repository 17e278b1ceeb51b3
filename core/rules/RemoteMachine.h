// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/Commands.h"
#include "core/wire/Entities.h"

// The states of a remote session and the steps between them, as one table, and the borders that
// time sets. Pure, any thread; a step that is not in the table is nullopt.
//
//     asked -> granted -> live <-> interrupted -> ended
//     asked -> denied, timed_out; ended from everything before
namespace werkbank {

class Rng;

namespace terms {
inline constexpr Milliseconds remoteAnswer = std::chrono::minutes(10);
inline constexpr Milliseconds remoteBegin = std::chrono::minutes(10);
inline constexpr Milliseconds remoteBridge = std::chrono::minutes(5);
inline constexpr int remoteMaxMinutes = 240;
inline constexpr int remoteAsksAnHour = 5;
inline constexpr int remoteCodeTries = 5;
} // namespace terms

enum class RemoteStep { Grant, Deny, TimeOut, Begin, Interrupt, Resume, End };

std::optional<RemoteState> after(RemoteState state, RemoteStep step);
// Neither denied nor over.
bool isOpen(RemoteState state);

// What time does by itself, and when; nullopt for a session that is over.
struct RemoteBorder {
    Instant at;
    RemoteStep step = RemoteStep::End;
    RemoteEnd why = RemoteEnd::Unknown;  // of End
};
std::optional<RemoteBorder> nextBorder(const RemoteSessionBody &session);

// `bad_command` where the values make no sense whoever says them.
std::optional<Error> badRemoteValues(const commands::AskRemote &command);
std::optional<Error> badRemoteValues(const commands::GrantRemote &command);
std::optional<Error> badRemoteValues(const commands::RevokeRemote &command);
std::optional<Error> badRemoteValues(const commands::OpenRemote &command);

// Nine digits, the last a check digit (Luhn, ISO/IEC 7812-1), so that one wrong or two swapped
// digits are noticed before they count as a try.
QString makeRemoteCode(Rng &rng);
bool isRemoteCode(QStringView code);

// What the customer pays, as he is shown it: the unit's price and the most that this session can
// cost. Empty for a tariff that cannot be computed with.
QString remotePriceText(const TariffRules &tariff, int minutes, QStringView language);

} // namespace werkbank
