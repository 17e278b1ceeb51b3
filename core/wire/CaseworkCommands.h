// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/CaseworkEntities.h"

// Commands about steps, handing over and passwords asked for; see Commands.h. Value types, any
// thread.
namespace werkbank::commands {

// ---- steps -------------------------------------------------------------------------------------

// Adds it or changes it.
struct SetStep {
    static constexpr char name[] = "step.set";
    static constexpr bool offline = true;
    Id step;  // made by the client
    Id caseId;
    QString text;
    bool done = false;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("step", s.step); v("case", s.caseId); v("text", s.text, limits::paragraph);
        v("done", s.done);
    }
};

struct RemoveStep {
    static constexpr char name[] = "step.remove";
    static constexpr bool offline = true;
    Id step;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("step", s.step); v("case", s.caseId);
    }
};

// ---- hand-over ---------------------------------------------------------------------------------

// The summary becomes a note, for whoever has the case then.
struct HandOver {
    static constexpr char name[] = "case.hand_over";
    static constexpr bool offline = true;
    Id handover;  // made by the client, as the note's
    Id note;
    Id caseId;
    QString whom;    // as people call him; empty: whoever fits
    QString reason;
    QString summary;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("handover", s.handover); v("note", s.note); v("case", s.caseId); v("whom", s.whom);
        v("reason", s.reason, limits::paragraph); v("summary", s.summary, limits::text);
    }
};

struct AnswerHandover {
    static constexpr char name[] = "handover.answer";
    static constexpr bool offline = true;
    Id handover;
    Id caseId;
    bool agreed = false;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("handover", s.handover); v("case", s.caseId); v("agreed", s.agreed);
    }
};

struct WithdrawHandover {
    static constexpr char name[] = "handover.withdraw";
    static constexpr bool offline = true;
    Id handover;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("handover", s.handover); v("case", s.caseId);
    }
};

// ---- "ask for a password" ----------------------------------------------------------------------

struct AskSecret {
    static constexpr char name[] = "secret.ask";
    static constexpr bool offline = false;
    Id secret;
    Id caseId;
    QString purpose;
    QString key;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("secret", s.secret); v("case", s.caseId); v("purpose", s.purpose); v("key", s.key);
    }
};

struct GiveSecret {
    static constexpr char name[] = "secret.give";
    static constexpr bool offline = false;
    Id secret;
    Id caseId;
    QString sealed;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("secret", s.secret); v("case", s.caseId); v("sealed", s.sealed);
    }
};

// Decline: the customer's no. End: the expert has read it, or does not need it any more; what was
// given is erased.
template <const char *Name>
struct SecretVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = true;
    Id secret;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("secret", s.secret); v("case", s.caseId);
    }
};
inline constexpr char declineSecretName[] = "secret.decline";
inline constexpr char endSecretName[] = "secret.end";
using DeclineSecret = SecretVerb<declineSecretName>;
using EndSecret = SecretVerb<endSecretName>;

} // namespace werkbank::commands
