// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"

// Commands about one case, by expert, dispatcher and customer; see Commands.h. Value types, any
// thread.
namespace werkbank::commands {

// ---- the expert's offers ---------------------------------------------------------------------

struct AcceptOffer {
    static constexpr char name[] = "offer.accept";
    static constexpr bool offline = false;
    Id offer;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("offer", s.offer); v("case", s.caseId); }
};

struct DeclineOffer {
    static constexpr char name[] = "offer.decline";
    static constexpr bool offline = true;
    Id offer;
    Id caseId;
    DeclineReason reason = DeclineReason::Other;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("offer", s.offer); v("case", s.caseId); v("reason", s.reason);
    }
};

// "More time": once per offer, 30 s.
struct ExtendOffer {
    static constexpr char name[] = "offer.extend";
    static constexpr bool offline = false;
    Id offer;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("offer", s.offer); v("case", s.caseId); }
};

// ---- the expert's case -----------------------------------------------------------------------

struct SaveNote {
    static constexpr char name[] = "note.save";
    static constexpr bool offline = true;
    Id note;
    Id caseId;
    qint64 afterPos = 0;
    QString text;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("note", s.note); v("case", s.caseId); v("after_pos", s.afterPos);
        v("text", s.text, limits::text);
    }
};

struct SolveCase {
    static constexpr char name[] = "case.solve";
    static constexpr bool offline = true;
    Id caseId;
    QString solution;  // what was wrong and what helped: two lines to the customer
    QString cause = {};  // for the desk's own memory; may be empty
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("solution", s.solution, limits::paragraph);
        v("cause", s.cause);
    }
};

struct GiveBackCase {
    static constexpr char name[] = "case.give_back";
    static constexpr bool offline = true;
    Id caseId;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("reason", s.reason, limits::paragraph);
    }
};

// ---- dispatcher ------------------------------------------------------------------------------

struct AssignCase {
    static constexpr char name[] = "case.assign";
    static constexpr bool offline = false;
    Id caseId;
    Id account;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("account", s.account); v("reason", s.reason, limits::paragraph);
    }
};

// ---- customer --------------------------------------------------------------------------------

// The six verbs of the customer's page that need no more than the case.
template <const char *Name>
struct CustomerVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = true;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("case", s.caseId); }
};
inline constexpr char confirmName[] = "case.confirm";
inline constexpr char notYetName[] = "case.not_yet";
inline constexpr char anotherExpertName[] = "case.another_expert";
inline constexpr char cancelName[] = "case.cancel";
inline constexpr char reopenName[] = "case.reopen";
inline constexpr char withdrawName[] = "case.withdraw";
using ConfirmCase = CustomerVerb<confirmName>;
using NotYet = CustomerVerb<notYetName>;
using AnotherExpert = CustomerVerb<anotherExpertName>;
using CancelCase = CustomerVerb<cancelName>;
using ReopenCase = CustomerVerb<reopenName>;
using WithdrawCase = CustomerVerb<withdrawName>;  // EU withdrawal; the receipt is the event's time

} // namespace werkbank::commands
