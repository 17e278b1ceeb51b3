// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantEntities.h"

// Commands of a tenant's onboarding staff; see Commands.h. All but claim need the lease of the
// applicant, except a verdict: that is anybody's who may give one. Value types, any thread.
namespace werkbank::commands {

// Claim: mine for 30 minutes, again prolongs it. Release: before it ends. Identify: the platform
// draws a reference number for the identification by post.
template <const char *Name>
struct ApplicantVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant);
    }
};
inline constexpr char claimApplicantName[] = "applicant.claim";
inline constexpr char releaseApplicantName[] = "applicant.release";
using ClaimApplicant = ApplicantVerb<claimApplicantName>;
using ReleaseApplicant = ApplicantVerb<releaseApplicantName>;

struct IdentifyApplicant {
    static constexpr char name[] = "applicant.identify";
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    QString method;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("method", s.method);
    }
};

// The content of a result file; it may hold several references.
struct ImportIdentifications {
    static constexpr char name[] = "identification.import";
    static constexpr bool offline = false;
    Id tenant;
    QString content;
    QString lane() const { return QStringLiteral("identifications"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("content", s.content, limits::text);
    }
};

// What the clerk says of one field. `found` is what he looked at: `changed_elsewhere` where a
// later result says something else.
struct CheckField {
    static constexpr char name[] = "applicant.check";
    static constexpr bool offline = true;
    Id tenant;
    Id applicant;
    QString field;
    QString found;
    FieldCheck check = FieldCheck::Unknown;  // unknown: takes it back
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("field", s.field);
        v("found", s.found); v("check", s.check);
    }
};

struct AppointApplicant {
    static constexpr char name[] = "applicant.appoint";
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    QString date, time, zone;
    int minutes = 45;
    QString place;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("date", s.date);
        v("time", s.time); v("zone", s.zone); v("minutes", s.minutes); v("place", s.place);
    }
};

struct GrantedLevel {
    QString task;
    int level = 0;   // 0: not granted
    int months = 24; // until it has to be proven again
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("level", s.level); v("months", s.months);
    }
};

struct EvaluateApplicant {
    static constexpr char name[] = "applicant.evaluate";
    static constexpr bool offline = true;
    Id tenant;
    Id applicant;
    QString scorecard;
    QList<ScoreMark> marks;
    QList<GrantedLevel> levels;
    QString text;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("scorecard", s.scorecard);
        v("marks", s.marks); v("levels", s.levels); v("text", s.text, limits::paragraph);
    }
};

struct DecideApplicant {
    static constexpr char name[] = "applicant.decide";
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    ApplicantVerdict verdict = ApplicantVerdict::Unknown;
    QList<QString> reasons;
    QList<ApplicationItem> items;
    QString text;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("verdict", s.verdict);
        v("reasons", s.reasons); v("items", s.items); v("text", s.text, limits::paragraph);
    }
};

// A talk with a scripted customer, which the applicant holds on his page. Start: by who evaluates.
struct StartPractice {
    static constexpr char name[] = "practice.start";
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    Id practice;  // made by the client
    QString script;
    QString language;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("practice", s.practice);
        v("script", s.script); v("language", s.language);
    }
};

struct EndPractice {
    static constexpr char name[] = "practice.end";
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    Id practice;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("practice", s.practice);
    }
};

// By the supporter who was suspended: somebody who did not decide looks at it again.
struct AppealSuspension {
    static constexpr char name[] = "suspension.appeal";
    static constexpr bool offline = true;
    Id tenant;
    QString text;
    QString lane() const { return QStringLiteral("suspension"); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("text", s.text, limits::paragraph);
    }
};

// Suspend: takes a supporter out of all offers and hands over his open cases. Restore: back again.
// Both by a named person with reasons, which the supporter hears.
template <const char *Name>
struct SuspensionVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = false;
    Id tenant;
    Id applicant;
    QList<QString> reasons;
    QString text;
    QString lane() const { return applicant.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("tenant", s.tenant); v("applicant", s.applicant); v("reasons", s.reasons);
        v("text", s.text, limits::paragraph);
    }
};
inline constexpr char suspendExpertName[] = "expert.suspend";
inline constexpr char restoreExpertName[] = "expert.restore";
using SuspendExpert = SuspensionVerb<suspendExpertName>;
using RestoreExpert = SuspensionVerb<restoreExpertName>;

} // namespace werkbank::commands
