// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/Fields.h"

// What an operator does to tenants and accounts, from the command line: through the admin socket
// of a running platform or on the opened store. Thread of the platform; hashing a new password
// takes about 0.2 s of it. Errors: `bad_command` (the text says what), `weak_password`,
// `not_allowed` (no such tenant or account), and those of the store.
namespace werkbank {

class Platform;

namespace operators {

struct AddTenant {
    static constexpr char name[] = "tenant.add";
    QString slug, title;
    QString zone = QStringLiteral("Europe/Berlin");
    qint64 priceMinor = 1400;
    bool gross = true;
    int vatPermille = 190, sharePermille = 700, firstRing = 1, ring = 3;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("slug", s.slug); v("title", s.title); v("zone", s.zone);
        v("price_minor", s.priceMinor); v("gross", s.gross); v("vat_permille", s.vatPermille);
        v("share_permille", s.sharePermille); v("first_ring", s.firstRing); v("ring", s.ring);
    }
};

// How long a solved case waits for the customer's answer; for cases solved from now on.
struct SetCloseRule {
    static constexpr char name[] = "tenant.rule";
    QString slug;
    int closeHours = 72;  // 24-720
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("slug", s.slug); v("close_hours", s.closeHours);
    }
};

// One of the tenant's texts in one language; an empty body brings our draft back.
struct SetText {
    static constexpr char name[] = "tenant.text";
    QString slug, text, language, body;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("slug", s.slug); v("text", s.text); v("language", s.language);
        v("body", s.body, limits::text);
    }
};

struct Level {
    QString task;
    int level = 1;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("level", s.level);
    }
};

struct AddAccount {
    static constexpr char name[] = "account.add";
    QString email, person, tenant, password;
    QList<QString> roles, speaks;
    QString language = QStringLiteral("de"), zone = QStringLiteral("Europe/Berlin");
    QList<Level> skills;   // counted as verified by the operator
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("email", s.email); v("person", s.person); v("tenant", s.tenant);
        v("password", s.password, MaxBytes{1024}); v("roles", s.roles); v("speaks", s.speaks);
        v("language", s.language); v("zone", s.zone); v("skills", s.skills);
    }
};

struct SetPassword {
    static constexpr char name[] = "account.passwd";
    QString email, password;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("email", s.email); v("password", s.password, MaxBytes{1024});
    }
};

// Ends all sign-ins; the cases go to others.
struct Suspend {
    static constexpr char name[] = "account.suspend";
    QString email, reason;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("email", s.email); v("reason", s.reason, limits::paragraph);
    }
};

Result<Id> run(Platform &platform, const AddTenant &command);
Result<Id> run(Platform &platform, const SetCloseRule &command);
Result<Id> run(Platform &platform, const SetText &command);
Result<Id> run(Platform &platform, const AddAccount &command);
Result<Id> run(Platform &platform, const SetPassword &command);
Result<Id> run(Platform &platform, const Suspend &command);

// {"do": name, …fields}: the form in which a command crosses the admin socket. Answers with the id
// of the tenant or account.
Result<Id> runJson(Platform &platform, const QJsonObject &command);

} // namespace operators
} // namespace werkbank
