// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/CaseworkEntities.h"
#include "core/wire/RemoteEntities.h"
#include "core/wire/Scope.h"
#include "core/wire/TariffRules.h"

// The bodies of everything that is synchronised, one struct per kind. Each entity belongs to one
// scope for ever. Fields ending in "At" or "Until" are platform time. Value types, any thread.
namespace werkbank {

struct FileRef {
    Id blob;
    QString name;
    QString type;  // MIME type as found by the platform
    qint64 size = 0;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("blob", s.blob); v("name", s.name); v("type", s.type); v("size", s.size);
    }
};

// ---- scope case:<id> ------------------------------------------------------------------------

struct Customer {
    QString name;
    CustomerKind kind = CustomerKind::Private;
    QString company;
    QString email;  // empty in the customer's own projection for other browsers
    QString phone;
    QString street, postcode, city;  // the street may be empty until an invoice needs it
    QString place() const { return QString(postcode + QLatin1Char(' ') + city).trimmed(); }
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("name", s.name); v("kind", s.kind); v("company", s.company); v("email", s.email);
        v("phone", s.phone); v("street", s.street); v("postcode", s.postcode);
        v("city", s.city);
    }
};

// What the browser may do now; only the customer's projection carries it.
struct CustomerCan {
    bool write = false, confirm = false, notYet = false, anotherExpert = false, cancel = false,
         reopen = false, withdraw = false, rate = false;
    std::optional<Instant> anotherExpertAt;  // becomes possible then, if nobody answers
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("write", s.write); v("confirm", s.confirm); v("not_yet", s.notYet);
        v("another_expert", s.anotherExpert); v("cancel", s.cancel); v("reopen", s.reopen);
        v("withdraw", s.withdraw); v("rate", s.rate);
        v("another_expert_at", s.anotherExpertAt);
    }
};

struct CaseBody {
    static constexpr char kind[] = "case";
    Id id;
    QString number;  // for people: "48-2071"
    Id tenant;
    QString tenantName;
    CaseState state = CaseState::Open;
    std::optional<Outcome> outcome;
    QString task;  // id in the skill tree
    int level = 1;
    QString title;
    QString description;
    Urgency urgency = Urgency::Normal;
    QString language;  // BCP 47
    QString device;
    Customer customer;
    std::optional<Id> assignee;
    QString assigneeName;
    TariffRules tariff;
    Instant createdAt;
    std::optional<Instant> assignedAt, solvedAt, closedAt;
    std::optional<Instant> replyUntil;   // the customer may ask for another expert from then on
    std::optional<Instant> closesAt;     // a solved case closes by itself then
    std::optional<Instant> reopenUntil;
    QString solution;                    // the two lines to the customer
    QString cause;                       // what it was, in the expert's words; not for the customer
    std::optional<CustomerCan> can;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("number", s.number); v("tenant", s.tenant);
        v("tenant_name", s.tenantName); v("state", s.state); v("outcome", s.outcome);
        v("task", s.task); v("level", s.level); v("title", s.title);
        v("description", s.description, limits::paragraph); v("urgency", s.urgency);
        v("language", s.language); v("device", s.device); v("customer", s.customer);
        v("assignee", s.assignee); v("assignee_name", s.assigneeName); v("tariff", s.tariff);
        v("created_at", s.createdAt); v("assigned_at", s.assignedAt); v("solved_at", s.solvedAt);
        v("closed_at", s.closedAt); v("reply_until", s.replyUntil); v("closes_at", s.closesAt);
        v("reopen_until", s.reopenUntil); v("solution", s.solution, limits::paragraph);
        v("cause", s.cause); v("can", s.can);
    }
};

struct MessageBody {
    static constexpr char kind[] = "message";
    Id id;
    Id caseId;
    qint64 pos = 0;    // dense per case over what both sides see, from 1
    Side side = Side::Unknown;
    qint64 sideN = 0;  // dense per side, from 1
    QString author;
    QString text;      // empty once deleted
    QList<FileRef> files;
    Instant at;
    std::optional<Instant> editedAt, deletedAt;
    std::optional<Id> quote;           // the message of this case that it answers
    std::optional<Instant> thankedAt;  // by the other side
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("pos", s.pos); v("side", s.side);
        v("side_n", s.sideN); v("author", s.author); v("text", s.text, limits::text);
        v("files", s.files); v("at", s.at); v("edited_at", s.editedAt);
        v("deleted_at", s.deletedAt); v("quote", s.quote); v("thanked_at", s.thankedAt);
    }
};

// Never in a customer's stream.
struct NoteBody {
    static constexpr char kind[] = "note";
    Id id;
    Id caseId;
    qint64 afterPos = 0;  // stands behind this message
    qint64 n = 0;         // grows with each note and event of the case: order behind one message
    QString author;
    QString text;
    Instant at;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("after_pos", s.afterPos); v("n", s.n);
        v("author", s.author); v("text", s.text, limits::text); v("at", s.at);
    }
};

// How far one side has read; one per case and side.
struct MarkerBody {
    static constexpr char kind[] = "marker";
    Id id;
    Id caseId;
    Side side = Side::Unknown;  // who has read
    qint64 readN = 0;           // the other side's side_n
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("side", s.side); v("read_n", s.readN);
    }
};

struct EventBody {
    static constexpr char kind[] = "event";
    Id id;
    Id caseId;
    qint64 afterPos = 0;
    qint64 n = 0;    // as NoteBody's
    CaseEvent what = CaseEvent::Unknown;
    QString who;     // a name, empty for the platform itself
    QString reason;
    Instant at;
    QString whom;    // the expert to whom a dispatcher gave the case
    std::optional<RemoteMark> remote = {};
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("case", s.caseId); v("after_pos", s.afterPos); v("n", s.n);
        v("what", s.what); v("who", s.who); v("reason", s.reason, limits::paragraph); v("at", s.at);
        v("whom", s.whom); v("remote", s.remote);
    }
};

} // namespace werkbank
