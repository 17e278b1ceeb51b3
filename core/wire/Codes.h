// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Error codes that cross the wire (PROTOCOL.md, "Codes"). A code once used keeps its meaning.
namespace werkbank::codes {

// A connection ends with one of these.
inline constexpr char badFrame[] = "bad_frame";            // not the JSON that PROTOCOL.md describes
inline constexpr char upgradeRequired[] = "upgrade_required";
inline constexpr char notSignedIn[] = "not_signed_in";     // token unknown, expired or revoked
inline constexpr char deviceRevoked[] = "device_revoked";  // erase the local copy
inline constexpr char slowReader[] = "slow_reader";
inline constexpr char goingAway[] = "going_away";

// A command is refused with one of these; a refusal is final and stored.
inline constexpr char badCommand[] = "bad_command";         // unknown name, bad arguments
inline constexpr char notAllowed[] = "not_allowed";         // no such thing, or no right: not told apart
inline constexpr char alreadyTaken[] = "already_taken";     // {at}
inline constexpr char tooLate[] = "too_late";               // after not_after, or the offer ended
inline constexpr char wrongState[] = "wrong_state";         // {state}
inline constexpr char caseMoved[] = "case_moved";           // the case went to someone else {at}
inline constexpr char changedElsewhere[] = "changed_elsewhere";  // {current}
inline constexpr char overCapacity[] = "over_capacity";     // {open, capacity}
inline constexpr char notEligible[] = "not_eligible";
inline constexpr char tooLong[] = "too_long";
inline constexpr char tooOld[] = "too_old";                 // older than the platform remembers
inline constexpr char reusedUuid[] = "reused_uuid";         // same uuid, other bytes
inline constexpr char missingFile[] = "missing_file";
inline constexpr char quotaExceeded[] = "quota_exceeded";
inline constexpr char stepUp[] = "step_up";  // enter the password again, then give it anew

// An end of a remote session is told so.
inline constexpr char remoteEnded[] = "ended";

// A retry is neither stored nor shown as a failure.
inline constexpr char tooManyRequests[] = "too_many_requests";
inline constexpr char unavailable[] = "unavailable";

} // namespace werkbank::codes
