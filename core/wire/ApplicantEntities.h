// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantValues.h"
#include "core/wire/MoneyEntities.h"

// What a tenant's onboarding staff receives of scope desk:<tenant>. Value types, any thread.
namespace werkbank {

struct DeskApplicantBody {
    static constexpr char kind[] = "desk_applicant";
    Id id;
    std::optional<Id> account;
    QString name;
    QString language;          // of the applicant, BCP 47
    ApplicantState state = ApplicantState::Unknown;
    ApplicantTask task = ApplicantTask::Unknown;
    Instant waitingSince;
    Instant appliedAt;
    SellerKind business = SellerKind::Unknown;
    QString area;
    QList<QString> speaks;
    QList<ApplicantSkill> skills;
    QString holder, ibanEnd;
    QList<Consent> consents;
    QList<IdentityField> identity;
    std::optional<Identification> identification;
    std::optional<Appointment> appointment;
    std::optional<Evaluation> evaluation;
    // Those of others stay away from who has not given his own: `sealed` tells how many there are.
    QList<GivenVerdict> verdicts;
    int sealed = 0;
    QList<ApplicationItem> reopened;
    QString appeal;            // the applicant's words
    std::optional<Id> claimedBy;
    QString claimedByName;
    std::optional<Instant> claimedUntil;
    QString recheckOn;         // ISO 8601; empty: not before a decision
    QList<ApplicantHistory> history;  // newest first, at most 40
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("account", s.account); v("name", s.name); v("language", s.language);
        v("state", s.state); v("task", s.task); v("waiting_since", s.waitingSince);
        v("applied_at", s.appliedAt); v("business", s.business); v("area", s.area);
        v("speaks", s.speaks); v("skills", s.skills); v("holder", s.holder);
        v("iban_end", s.ibanEnd); v("consents", s.consents); v("identity", s.identity);
        v("identification", s.identification); v("appointment", s.appointment);
        v("evaluation", s.evaluation); v("verdicts", s.verdicts); v("sealed", s.sealed);
        v("reopened", s.reopened); v("appeal", s.appeal, limits::paragraph);
        v("claimed_by", s.claimedBy); v("claimed_by_name", s.claimedByName);
        v("claimed_until", s.claimedUntil); v("recheck_on", s.recheckOn);
        v("history", s.history);
    }
};

// A talk with a scripted customer, as far as it has gone.
struct PracticeLine {
    Instant at;
    Side side = Side::Unknown;  // expert: the applicant
    QString text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("at", s.at); v("side", s.side); v("text", s.text, limits::paragraph);
    }
};

enum class PracticeState { Unknown, Running, Ended };
template <>
struct EnumNames<PracticeState> {
    static constexpr const char *names[] = {"", "running", "ended"};
};

struct PracticeBody {
    static constexpr char kind[] = "practice";
    Id id;
    Id applicant;
    QString script;    // and its version: "wlan-drops/1"
    QString language;  // BCP 47
    PracticeState state = PracticeState::Unknown;
    Instant startedAt;
    std::optional<Instant> endedAt;
    QList<PracticeLine> lines;
    QList<QString> told;  // facts of the script that the applicant asked for
    QString trap;         // empty: not reached; "met" or "avoided"
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("applicant", s.applicant); v("script", s.script);
        v("language", s.language); v("state", s.state); v("started_at", s.startedAt);
        v("ended_at", s.endedAt); v("lines", s.lines); v("told", s.told); v("trap", s.trap);
    }
};

// ---- all of a desk ---------------------------------------------------------------------------

struct AuditMark {
    qint64 seq = 0;
    Instant at;
    QString hash;       // SHA-256 of the row, hex
    QString signature;  // Ed25519, base64
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("seq", s.seq); v("at", s.at); v("hash", s.hash); v("signature", s.signature);
    }
};

// The audit chain's signed heads, newest first. A client keeps those that it has seen: a chain
// that was written anew does not have them any more. Its id is the tenant's.
struct AuditHeadBody {
    static constexpr char kind[] = "audit_head";
    Id id;
    QString publicKey;       // Ed25519, base64
    QList<AuditMark> marks;  // of the last hour each, of the last 90 days one a day
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("public_key", s.publicKey); v("marks", s.marks);
    }
};

} // namespace werkbank
