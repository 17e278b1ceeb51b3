// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantWording.h"

#include "models/ErrorText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

QString ApplicantWording::field(const QString &field)
{
    //: Field of an identification
    static const QHash<QString, const char *> names{
        {u"first_name"_s, QT_TR_NOOP("First name")},
        {u"last_name"_s, QT_TR_NOOP("Last name")},
        {u"birth_name"_s, QT_TR_NOOP("Name at birth")},
        {u"birth_date"_s, QT_TR_NOOP("Born")},
        {u"birth_place"_s, QT_TR_NOOP("Place of birth")},
        {u"nationality"_s, QT_TR_NOOP("Nationality")},
        {u"street"_s, QT_TR_NOOP("Street")},
        {u"postcode"_s, QT_TR_NOOP("Postcode")},
        {u"city"_s, QT_TR_NOOP("Town")},
        {u"country"_s, QT_TR_NOOP("Country")},
        {u"address"_s, QT_TR_NOOP("Address")},
        {u"gender"_s, QT_TR_NOOP("Gender")},
    };
    const char *name = names.value(field);
    return name ? tr(name) : field;
}

QString ApplicantWording::check(FieldCheck check)
{
    switch (check) {
    case FieldCheck::Matches:
        //: The clerk says that a field of the application and of the identification are the same
        return tr("matches");
    case FieldCheck::Differs:
        //: The clerk says that they are not the same
        return tr("differs");
    case FieldCheck::Unreadable:
        //: The clerk cannot say it
        return tr("unreadable");
    case FieldCheck::Unknown:
        break;
    }
    return {};
}

QString ApplicantWording::checkTone(FieldCheck check)
{
    switch (check) {
    case FieldCheck::Matches: return u"good"_s;
    case FieldCheck::Differs: return u"bad"_s;
    case FieldCheck::Unreadable: return u"attention"_s;
    case FieldCheck::Unknown: break;
    }
    return u"neutral"_s;
}

QString ApplicantWording::item(ApplicationItem item)
{
    switch (item) {
    //: Part of an application
    case ApplicationItem::Person: return tr("Person and address");
    //: Part of an application
    case ApplicationItem::Business: return tr("Kind of business");
    //: Part of an application
    case ApplicationItem::Languages: return tr("Languages and area");
    //: Part of an application
    case ApplicationItem::Skills: return tr("Skills");
    //: Part of an application
    case ApplicationItem::Bank: return tr("Bank account");
    //: Part of an application
    case ApplicationItem::Consents: return tr("Consents and contracts");
    //: Part of an application
    case ApplicationItem::Identity: return tr("Identification");
    case ApplicationItem::Unknown: break;
    }
    //: Something that only a newer version of the app knows
    return tr("Update needed");
}

QString ApplicantWording::itemFor(ApplicationItem item, bool german)
{
    static constexpr const char16_t *de[] = {
        u"", u"Person und Anschrift", u"Art des Geschäfts", u"Sprachen und Gebiet",
        u"Kenntnisse", u"Bankverbindung", u"Einwilligungen und Verträge", u"Identifizierung"};
    static constexpr const char16_t *en[] = {
        u"", u"Person and address", u"Kind of business", u"Languages and area", u"Skills",
        u"Bank account", u"Consents and contracts", u"Identification"};
    return QString::fromUtf16(german ? de[size_t(item)] : en[size_t(item)]);
}

QString ApplicantWording::document(const QString &kind)
{
    //: Kind of an identity document
    static const QHash<QString, const char *> names{
        {u"id_card"_s, QT_TR_NOOP("ID card")},
        {u"passport"_s, QT_TR_NOOP("Passport")},
        {u"residence_title"_s, QT_TR_NOOP("Residence title")},
        {u"temporary_id_card"_s, QT_TR_NOOP("Temporary ID card")},
        {u"temporary_passport"_s, QT_TR_NOOP("Temporary passport")},
        {u"stateless_travel"_s, QT_TR_NOOP("Travel document for stateless persons")},
        {u"refugee_travel"_s, QT_TR_NOOP("Travel document for refugees")},
        {u"alien_travel"_s, QT_TR_NOOP("Travel document for foreigners")},
        {u"service_passport"_s, QT_TR_NOOP("Service passport")},
        {u"diplomatic_passport"_s, QT_TR_NOOP("Diplomatic passport")},
    };
    const char *name = names.value(kind);
    return name ? tr(name) : kind;
}

QString ApplicantWording::method(const QString &method)
{
    if (method == "basic"_L1) {
        //: Way of identification by post
        return tr("in a post office");
    }
    if (method == "video"_L1) {
        //: Way of identification by post
        return tr("by video");
    }
    if (method == "eid"_L1) {
        //: Way of identification by post
        return tr("with the ID card's online function");
    }
    if (method == "photo"_L1) {
        //: Way of identification by post
        return tr("by photo");
    }
    if (method == "autoid"_L1) {
        //: Way of identification by post
        return tr("by itself (AutoID)");
    }
    return method;
}

QString ApplicantWording::identification(IdentificationState state)
{
    switch (state) {
    //: State of an identification
    case IdentificationState::Started: return tr("started, no result yet");
    //: State of an identification
    case IdentificationState::Succeeded: return tr("result is in");
    //: State of an identification
    case IdentificationState::Declined: return tr("declined by the post");
    //: State of an identification
    case IdentificationState::Aborted: return tr("broken off");
    //: State of an identification
    case IdentificationState::Expired: return tr("reference number has run out");
    case IdentificationState::Unknown: break;
    }
    return tr("Update needed");
}

QString ApplicantWording::business(SellerKind kind)
{
    switch (kind) {
    //: Kind of business of an applicant
    case SellerKind::Regular: return tr("business, shows VAT");
    //: Kind of business of an applicant
    case SellerKind::SmallBusiness: return tr("small business (§ 19 UStG)");
    //: Kind of business of an applicant
    case SellerKind::PrivateHelper: return tr("private helper");
    case SellerKind::Unknown: break;
    }
    return {};
}

QString ApplicantWording::consent(const QString &document)
{
    if (document == "data_processing"_L1) {
        //: Contract that an applicant agreed to
        return tr("Data processing");
    }
    if (document == "confidentiality"_L1) {
        //: Contract that an applicant agreed to
        return tr("Confidentiality");
    }
    if (document == "self_billing"_L1) {
        //: Contract that an applicant agreed to
        return tr("Credit notes by the provider");
    }
    return document;
}

QString ApplicantWording::verdict(ApplicantVerdict verdict)
{
    switch (verdict) {
    //: Verdict on an application
    case ApplicantVerdict::Approve: return tr("approves");
    //: Verdict on an application
    case ApplicantVerdict::Resubmit: return tr("asks for something again");
    //: Verdict on an application
    case ApplicantVerdict::Refuse: return tr("refuses");
    case ApplicantVerdict::Unknown: break;
    }
    return tr("Update needed");
}

QString ApplicantWording::verdictTone(ApplicantVerdict verdict)
{
    switch (verdict) {
    case ApplicantVerdict::Approve: return u"good"_s;
    case ApplicantVerdict::Resubmit: return u"attention"_s;
    case ApplicantVerdict::Refuse: return u"bad"_s;
    case ApplicantVerdict::Unknown: break;
    }
    return u"neutral"_s;
}

QString ApplicantWording::state(ApplicantState state)
{
    switch (state) {
    //: State of an application
    case ApplicantState::Submitted: return tr("in verification");
    //: State of an application
    case ApplicantState::Resubmit: return tr("asked for something again");
    //: State of an application
    case ApplicantState::Deciding: return tr("being decided");
    //: State of an application
    case ApplicantState::Approved: return tr("approved");
    //: State of an application
    case ApplicantState::Refused: return tr("refused");
    //: State of an application
    case ApplicantState::Appealed: return tr("refusal appealed");
    //: State of an application
    case ApplicantState::Withdrawn: return tr("withdrawn");
    //: State of an application
    case ApplicantState::Suspended: return tr("suspended");
    case ApplicantState::Unknown: break;
    }
    return tr("Update needed");
}

QString ApplicantWording::refusal(const QString &code, const QString &rule, const QString &text)
{
    //: Why a change to an application was refused
    static const QHash<QString, const char *> reasons{
        {u"lease"_s, QT_TR_NOOP("somebody else may work on it. Claim it first.")},
        {u"already_taken"_s, QT_TR_NOOP("somebody else has claimed it.")},
        {u"changed_elsewhere"_s, QT_TR_NOOP("a later result says something else. Look again.")},
        {u"wrong_state"_s, QT_TR_NOOP("the application is no longer where this can be done.")},
        {u"not_about_yourself"_s, QT_TR_NOOP("nobody decides about themselves.")},
        {u"one_verdict_per_person"_s, QT_TR_NOOP("you have given your verdict already.")},
        {u"one_did_not_evaluate"_s,
         QT_TR_NOOP("one of the two must not be the person who evaluated.")},
        {u"appeal_to_somebody_else"_s,
         QT_TR_NOOP("an appeal is decided by somebody who has given no verdict.")},
        {u"identity_matches"_s, QT_TR_NOOP("not every field is found to match.")},
        {u"evaluated_first"_s, QT_TR_NOOP("there is no evaluation yet.")},
        {u"approved_by_two"_s, QT_TR_NOOP("this needs the approval of two persons.")},
        {u"onboarders_only"_s, QT_TR_NOOP("only onboarding staff may do this.")},
        {u"verified_experts_only"_s, QT_TR_NOOP("only verified experts can do this.")},
    };
    const char *reason = reasons.value(rule, reasons.value(code));
    return reason ? tr(reason) : ErrorText::refused(code, text);
}

QString ApplicantWording::history(const QString &what)
{
    //: Event in the history of an application
    static const QHash<QString, const char *> names{
        {u"submitted"_s, QT_TR_NOOP("Application sent")},
        {u"submitted_again"_s, QT_TR_NOOP("Sent again")},
        {u"identification_started"_s, QT_TR_NOOP("Identification started")},
        {u"identification_succeeded"_s, QT_TR_NOOP("Identification: result came")},
        {u"identification_declined"_s, QT_TR_NOOP("Identification declined")},
        {u"identification_aborted"_s, QT_TR_NOOP("Identification broken off")},
        {u"identification_expired"_s, QT_TR_NOOP("Identification: reference number ran out")},
        {u"identification_ordered"_s, QT_TR_NOOP("Identification ordered from Deutsche Post")},
        {u"identification_unreachable"_s, QT_TR_NOOP("Deutsche Post cannot be reached; tried again")},
        {u"identification_refused"_s, QT_TR_NOOP("Deutsche Post refused this provider's sign-in")},
        {u"identification_known"_s, QT_TR_NOOP("Deutsche Post knows this reference; start anew")},
        {u"identification_unknown"_s, QT_TR_NOOP("Deutsche Post does not know the case")},
        {u"identification_answer"_s, QT_TR_NOOP("Deutsche Post's answer cannot be read")},
        {u"field_differs"_s, QT_TR_NOOP("Field differs")},
        {u"field_unreadable"_s, QT_TR_NOOP("Field unreadable")},
        {u"appointed"_s, QT_TR_NOOP("Appointment made")},
        {u"practice_started"_s, QT_TR_NOOP("Practice talk started")},
        {u"evaluated"_s, QT_TR_NOOP("Evaluated")},
        {u"verdict_given"_s, QT_TR_NOOP("Verdict given")},
        {u"approved"_s, QT_TR_NOOP("Approved")},
        {u"asked_again"_s, QT_TR_NOOP("Asked for something again")},
        {u"refused"_s, QT_TR_NOOP("Refused")},
        {u"appealed"_s, QT_TR_NOOP("Appealed")},
        {u"withdrawn"_s, QT_TR_NOOP("Withdrawn")},
        {u"suspended"_s, QT_TR_NOOP("Suspended")},
        {u"restored"_s, QT_TR_NOOP("Restored")},
        {u"recheck_soon"_s, QT_TR_NOOP("Another check comes up")},
        {u"recheck_overdue"_s, QT_TR_NOOP("Another check is overdue")},
        {u"recheck_needed"_s, QT_TR_NOOP("Who he is has to be checked again")},
        {u"suspension_stays"_s, QT_TR_NOOP("Appeal answered: the suspension stays")},
        {u"made_by_operator"_s, QT_TR_NOOP("Made an expert on the command line")},
        {u"rechecked"_s, QT_TR_NOOP("Checked again")},
    };
    const char *name = names.value(what);
    return name ? tr(name) : what;
}

QString ApplicantWording::language(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return u"English"_s;  // Qt calls it "American English"
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

QString ApplicantWording::waited(Instant since, Instant now)
{
    const qint64 minutes = std::max<qint64>(0, (now - since).count() / 60'000);
    if (minutes < 60) {
        //: How long somebody waits, in minutes, as short as possible
        return tr("%n min", nullptr, int(minutes));
    }
    if (minutes < 24 * 60) {
        //: How long somebody waits, in hours, as short as possible
        return tr("%n h", nullptr, int(minutes / 60));
    }
    //: How long somebody waits, in days, as short as possible
    return tr("%n d", nullptr, int(minutes / (24 * 60)));
}

} // namespace werkbank
