// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// Words that both ends know, with their spelling on the wire. The first value of each is Unknown.
namespace werkbank {

// core/rules/CaseMachine.h holds the arrows between these.
enum class CaseState { Unknown, Open, Offered, Unmatched, Assigned, Solved, Closed, Cancelled };
template <>
struct EnumNames<CaseState> {
    static constexpr const char *names[] = {"", "open", "offered", "unmatched", "assigned",
                                            "solved", "closed", "cancelled"};
};

// How a closed case ended. A time-out is never counted as solved.
enum class Outcome { Unknown, Confirmed, Unconfirmed };
template <>
struct EnumNames<Outcome> {
    static constexpr const char *names[] = {"", "confirmed", "unconfirmed"};
};

enum class OfferState { Unknown, Open, Accepted, Lost, Declined, Expired, Withdrawn };
template <>
struct EnumNames<OfferState> {
    static constexpr const char *names[] = {"", "open", "accepted", "lost", "declined", "expired",
                                            "withdrawn"};
};

enum class Urgency { Unknown, Normal, Urgent };
template <>
struct EnumNames<Urgency> {
    static constexpr const char *names[] = {"", "normal", "urgent"};
};

enum class Side { Unknown, Expert, Customer };
template <>
struct EnumNames<Side> {
    static constexpr const char *names[] = {"", "expert", "customer"};
};

enum class CustomerKind { Unknown, Private, Business };
template <>
struct EnumNames<CustomerKind> {
    static constexpr const char *names[] = {"", "private", "business"};
};

enum class Role { Unknown, Expert, Reviewer, Onboarder, Dispatcher, Finance, TenantAdmin };
template <>
struct EnumNames<Role> {
    static constexpr const char *names[] = {"", "expert", "reviewer", "onboarder", "dispatcher",
                                            "finance", "tenant_admin"};
};

enum class MembershipState { Unknown, Applied, Verified, Suspended };
template <>
struct EnumNames<MembershipState> {
    static constexpr const char *names[] = {"", "applied", "verified", "suspended"};
};

enum class SkillState { Unknown, Claimed, Verified };
template <>
struct EnumNames<SkillState> {
    static constexpr const char *names[] = {"", "claimed", "verified"};
};

enum class DayKind { Unknown, Closed, Open };
template <>
struct EnumNames<DayKind> {
    static constexpr const char *names[] = {"", "closed", "open"};
};

enum class FileKind { Unknown, Image, Text, Document, Archive, Other };
template <>
struct EnumNames<FileKind> {
    static constexpr const char *names[] = {"", "image", "text", "document", "archive", "other"};
};

enum class DeclineReason { Unknown, NoTime, NotMyField, TooDifficult, Price, Other };
template <>
struct EnumNames<DeclineReason> {
    static constexpr const char *names[] = {"", "no_time", "not_my_field", "too_difficult", "price",
                                            "other"};
};

// What the time line of a case tells beside messages.
enum class CaseEvent {
    Unknown, Requested, Offered, NoMatch, Assigned, GivenBack, AnotherExpert, Reassigned,
    Solved, NotYet, Confirmed, ClosedUnconfirmed, Reopened, Cancelled, Withdrawn,
    RemoteAsked, RemoteGranted, RemoteDenied, RemoteTimedOut, RemoteLive, RemoteInterrupted,
    RemoteResumed, RemoteRevoked, RemoteEnded, Reported,
    CapRaised, ReceiptSigned, DamageReported, DamageSettled,
    HandoverAsked, HandedOver, HandoverRefused, SecretAsked, SecretGiven, SecretRead,
};
template <>
struct EnumNames<CaseEvent> {
    static constexpr const char *names[] = {
        "", "requested", "offered", "no_match", "assigned", "given_back", "another_expert",
        "reassigned", "solved", "not_yet", "confirmed", "closed_unconfirmed", "reopened",
        "cancelled", "withdrawn", "remote_asked", "remote_granted", "remote_denied",
        "remote_timed_out", "remote_live", "remote_interrupted", "remote_resumed",
        "remote_revoked", "remote_ended", "reported", "cap_raised", "receipt_signed",
        "damage_reported", "damage_settled", "handover_asked", "handed_over", "handover_refused",
        "secret_asked", "secret_given", "secret_read"};
};

} // namespace werkbank
