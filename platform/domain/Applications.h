// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantEntities.h"

#include <variant>

// What somebody who wants to become a supporter writes on the provider's page, and what the page
// shows him. All of it is spelled in JSON as `fields` says. Value types, any thread.
namespace werkbank::application {

// ---- what he writes, one item after the other --------------------------------------------------

struct Person {
    static constexpr ApplicationItem item = ApplicationItem::Person;
    QString firstName, lastName;
    QString birthDate;                // yyyy-MM-dd
    QString birthPlace;
    QString street, postcode, city;
    QString country = QStringLiteral("DE");  // two letters
    QString phone;                    // may be empty
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("first_name", s.firstName); v("last_name", s.lastName); v("birth_date", s.birthDate);
        v("birth_place", s.birthPlace); v("street", s.street); v("postcode", s.postcode);
        v("city", s.city); v("country", s.country); v("phone", s.phone);
    }
};

struct Business {
    static constexpr ApplicationItem item = ApplicationItem::Business;
    SellerKind seller = SellerKind::Unknown;
    QString legalName;                // empty: first and last name
    QString taxNumber;                // tax number or VAT id; a private helper needs none
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("seller", s.seller); v("legal_name", s.legalName); v("tax_number", s.taxNumber);
    }
};

struct Languages {
    static constexpr ApplicationItem item = ApplicationItem::Languages;
    QList<QString> speaks;            // BCP 47, at least one
    QString area;                     // where he would come to people; may be empty
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("speaks", s.speaks); v("area", s.area);
    }
};

struct Claim {
    QString task;                     // any node of the skill tree
    int level = 0;                    // 1-5
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("task", s.task); v("level", s.level);
    }
};
struct Skills {
    static constexpr ApplicationItem item = ApplicationItem::Skills;
    QList<Claim> skills;              // 1 to 30
    template <class S, class V> static void fields(S &s, V &v) { v("skills", s.skills); }
};

struct Bank {
    static constexpr ApplicationItem item = ApplicationItem::Bank;
    QString holder, iban;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("holder", s.holder); v("iban", s.iban);
    }
};

struct Agreed {
    QString document, version;        // of documents()
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("document", s.document); v("version", s.version);
    }
};
struct Consents {
    static constexpr ApplicationItem item = ApplicationItem::Consents;
    QList<Agreed> consents;
    template <class S, class V> static void fields(S &s, V &v) { v("consents", s.consents); }
};

// Only where it was reopened: he is ready to identify himself once more.
struct Identity {
    static constexpr ApplicationItem item = ApplicationItem::Identity;
    bool ready = false;
    template <class S, class V> static void fields(S &s, V &v) { v("ready", s.ready); }
};

using Values = std::variant<Person, Business, Languages, Skills, Bank, Consents, Identity>;

// What has to be agreed to, in its present version. An agreement to an older one counts as missing.
struct Document {
    const char *name;
    const char *version;
};
inline constexpr Document documents[] = {
    {"data_processing", "1"}, {"confidentiality", "1"}, {"self_billing", "1"}};

// ---- what he sees ------------------------------------------------------------------------------

// One thing that is missing or wrong, and where.
struct Missing {
    ApplicationItem item = ApplicationItem::Unknown;
    QString field;   // its JSON name; of a skill or consent its task or document
    QString code;    // "empty", "bad_date", "too_young", "bad_country", "bad_iban", "bad_task",
                     // "bad_level", "too_many", "not_agreed", "old_version", "not_ready"
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("item", s.item); v("field", s.field); v("code", s.code);
    }
};

// Why it was sent back or refused: codes with texts in his language, and the clerk's own words.
struct Reason {
    QString code, text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("code", s.code); v("text", s.text);
    }
};

struct View {
    QString publicId, email, language, tenantName, slug;
    std::optional<ApplicantState> state;  // none: a draft that was not sent yet
    bool hasAccount = false;              // he has chosen his password already
    QList<ApplicationItem> open;          // what he may change now
    QList<Missing> missing;               // of what is open; empty: it can be sent
    Person person;
    Business business;
    Languages languages;
    Skills skills;
    Bank bank;                            // its IBAN as "… 5051"
    QList<Consent> consents;
    QList<Reason> reasons;                // of the last decision
    QString reasonText;
    std::optional<Instant> decidedAt;
    std::optional<Identification> identification;  // reference and method tell what to do
    std::optional<Appointment> appointment;
    bool canWithdraw = false;
    std::optional<Instant> appealUntil;   // none: nothing to appeal against (any more)
    QString appeal;                       // his words
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("public_id", s.publicId); v("email", s.email); v("language", s.language);
        v("tenant_name", s.tenantName); v("slug", s.slug); v("state", s.state);
        v("has_account", s.hasAccount); v("open", s.open); v("missing", s.missing);
        v("person", s.person); v("business", s.business); v("languages", s.languages);
        v("skills", s.skills); v("bank", s.bank); v("consents", s.consents);
        v("reasons", s.reasons); v("reason_text", s.reasonText, limits::paragraph);
        v("decided_at", s.decidedAt); v("identification", s.identification);
        v("appointment", s.appointment); v("can_withdraw", s.canWithdraw);
        v("appeal_until", s.appealUntil); v("appeal", s.appeal, limits::paragraph);
    }
};

} // namespace werkbank::application
