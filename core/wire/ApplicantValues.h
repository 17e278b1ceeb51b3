// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReviewEntities.h"

// What the file of somebody who wants to become a supporter is made of. No picture of an identity
// document is ever part of it. Value types, any thread.
namespace werkbank {

// core/rules/ApplicantMachine.h holds the arrows between these.
enum class ApplicantState {
    Unknown, Submitted, Resubmit, Deciding, Approved, Refused, Appealed, Withdrawn, Suspended,
};
template <>
struct EnumNames<ApplicantState> {
    static constexpr const char *names[] = {"", "submitted", "resubmit", "deciding", "approved",
                                            "refused", "appealed", "withdrawn", "suspended"};
};

// What has to be done next, and by whom it waits.
enum class ApplicantTask {
    Unknown, StartIdentification, AwaitIdentification, CompareFields, MakeAppointment, Evaluate,
    FirstVerdict, SecondVerdict, ThirdVerdict, AwaitApplicant, DecideAppeal, Recheck, Nothing,
};
template <>
struct EnumNames<ApplicantTask> {
    static constexpr const char *names[] = {
        "", "start_identification", "await_identification", "compare_fields", "make_appointment",
        "evaluate", "first_verdict", "second_verdict", "third_verdict", "await_applicant",
        "decide_appeal", "recheck", "nothing"};
};

// What the application asks for, one after the other; a resubmission reopens only some of them.
enum class ApplicationItem { Unknown, Person, Business, Languages, Skills, Bank, Consents, Identity };
template <>
struct EnumNames<ApplicationItem> {
    static constexpr const char *names[] = {"", "person", "business", "languages", "skills",
                                            "bank", "consents", "identity"};
};

enum class FieldCheck { Unknown, Matches, Differs, Unreadable };
template <>
struct EnumNames<FieldCheck> {
    static constexpr const char *names[] = {"", "matches", "differs", "unreadable"};
};

// One field as the applicant wrote it beside what the identification says. Only a clerk says
// whether they are the same.
struct IdentityField {
    QString field;   // "first_name", "last_name", "birth_date", …
    QString stated;
    QString found;   // empty: the result does not hold it
    std::optional<FieldCheck> check;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("field", s.field); v("stated", s.stated); v("found", s.found); v("check", s.check);
    }
};

enum class IdentificationState { Unknown, Started, Succeeded, Declined, Aborted, Expired };
template <>
struct EnumNames<IdentificationState> {
    static constexpr const char *names[] = {"", "started", "succeeded", "declined", "aborted",
                                            "expired"};
};

struct Identification {
    QString reference;
    QString method;         // "basic", "video", "eid", "photo", "autoid"
    IdentificationState state = IdentificationState::Unknown;
    Instant startedAt;
    std::optional<Instant> resultAt;
    QString document;       // kind of the document, never its number or picture
    QString documentUntil;  // ISO 8601
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("reference", s.reference); v("method", s.method); v("state", s.state);
        v("started_at", s.startedAt); v("result_at", s.resultAt); v("document", s.document);
        v("document_until", s.documentUntil);
    }
};

struct ApplicantSkill {
    QString task;    // id in the skill tree
    int claimed = 0;
    int granted = 0; // 0: not (yet)
    QString proof;
    std::optional<Instant> until;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("claimed", s.claimed); v("granted", s.granted);
        v("proof", s.proof); v("until", s.until);
    }
};

struct Consent {
    QString document;  // "data_processing", "confidentiality", "self_billing"
    QString version;
    Instant at;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("document", s.document); v("version", s.version); v("at", s.at);
    }
};

// A local time that is to come: it stays at 10:00 there whatever happens to the zone.
struct Appointment {
    QString date, time, zone;  // yyyy-MM-dd, hh:mm, IANA
    int minutes = 45;
    QString place;             // where, or a link
    Id evaluator;
    QString evaluatorName;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("date", s.date); v("time", s.time); v("zone", s.zone); v("minutes", s.minutes);
        v("place", s.place); v("evaluator", s.evaluator); v("evaluator_name", s.evaluatorName);
    }
};

struct Evaluation {
    QString scorecard;  // id and version
    QList<ScoreMark> marks;
    QString text;
    Id by;
    QString byName;
    Instant at;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("scorecard", s.scorecard); v("marks", s.marks); v("text", s.text, limits::paragraph);
        v("by", s.by); v("by_name", s.byName); v("at", s.at);
    }
};

enum class ApplicantVerdict { Unknown, Approve, Resubmit, Refuse };
template <>
struct EnumNames<ApplicantVerdict> {
    static constexpr const char *names[] = {"", "approve", "resubmit", "refuse"};
};

struct GivenVerdict {
    ApplicantVerdict verdict = ApplicantVerdict::Unknown;
    QList<QString> reasons;        // codes of core/rules
    QList<ApplicationItem> items;  // to be sent again
    QString text;                  // to the applicant
    Id by;
    QString byName;
    Instant at;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("verdict", s.verdict); v("reasons", s.reasons); v("items", s.items);
        v("text", s.text, limits::paragraph); v("by", s.by); v("by_name", s.byName);
        v("at", s.at);
    }
};

struct ApplicantHistory {
    Instant at;
    QString who;   // a name; empty: the platform, or the applicant himself
    QString what;  // "submitted", "identified", …
    QString text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("at", s.at); v("who", s.who); v("what", s.what); v("text", s.text, limits::paragraph);
    }
};

} // namespace werkbank
