// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/RemoteEntities.h"

// Commands about remote sessions; see Commands.h. Value types, any thread.
namespace werkbank::commands {

// The expert asks. The client makes the session's id.
struct AskRemote {
    static constexpr char name[] = "remote.ask";
    static constexpr bool offline = false;
    Id session;
    Id caseId;
    QList<RemoteRight> rights;
    QString reason;
    int minutes = 0;
    QString tool;  // "": the customer's browser, where one can only see
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("case", s.caseId); v("rights", s.rights);
        v("reason", s.reason, limits::paragraph); v("minutes", s.minutes); v("tool", s.tool);
    }
};

// The customer allows these rights and no others.
struct GrantRemote {
    static constexpr char name[] = "remote.grant";
    static constexpr bool offline = false;
    Id session;
    Id caseId;
    QList<RemoteRight> rights;
    std::optional<Backup> backup;  // needed with control and with restart
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("case", s.caseId); v("rights", s.rights); v("backup", s.backup);
    }
};

// The customer takes rights back at any moment; without "see" it is over.
struct RevokeRemote {
    static constexpr char name[] = "remote.revoke";
    static constexpr bool offline = true;
    Id session;
    Id caseId;
    QList<RemoteRight> rights;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("case", s.caseId); v("rights", s.rights);
    }
};

// The expert enters the code that the customer tells him; only for sessions that have one.
struct OpenRemote {
    static constexpr char name[] = "remote.open";
    static constexpr bool offline = false;
    Id session;
    Id caseId;
    QString code;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("session", s.session); v("case", s.caseId); v("code", s.code);
    }
};

// Need no more than the session.
template <const char *Name>
struct RemoteVerb {
    static constexpr const char *name = Name;
    static constexpr bool offline = true;
    Id session;
    Id caseId;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v) { v("session", s.session); v("case", s.caseId); }
};
inline constexpr char denyRemoteName[] = "remote.deny";
inline constexpr char endRemoteName[] = "remote.end";
using DenyRemote = RemoteVerb<denyRemoteName>;  // the customer
using EndRemote = RemoteVerb<endRemoteName>;    // both sides, at any moment

// One side blocks the other: ends what runs, and a dispatcher hears of it.
struct ReportCase {
    static constexpr char name[] = "case.report";
    static constexpr bool offline = true;
    Id caseId;
    QString reason;
    QString lane() const { return caseId.toString(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("case", s.caseId); v("reason", s.reason, limits::paragraph);
    }
};

} // namespace werkbank::commands
