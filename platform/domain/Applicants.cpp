// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Applicants.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/ApplicationItems.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/Roster.h"
#include "platform/domain/SignIn.h"
#include "platform/domain/TokenText.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using application::View;

namespace {

Error wrongApplication(const ApplicantFile &row)
{
    return makeError(codes::wrongState, u"This cannot be done with the application as it is now."_s,
                     {{u"state"_s, enumName(row.state)}});
}

std::optional<ApplicantFile> bySession(Work &work, const QString &session)
{
    const auto found = work.sql.row("SELECT tenant, applicant FROM applicant_session"
                                    " WHERE hash = $1 AND ends_at > $2",
                                    {tokenHash(session), work.now});
    return found ? loadApplicant(work.sql, found->id(0), found->id(1)) : std::nullopt;
}

View viewOf(Work &work, const ApplicantFile &row)
{
    Sql &sql = work.sql;
    View out;
    out.publicId = row.publicId;
    out.email = row.email;
    out.language = row.language;
    if (const auto tenant = sql.row("SELECT name, slug FROM tenant WHERE id = $1", {row.tenant})) {
        out.tenantName = tenant->text(0);
        out.slug = tenant->text(1);
    }
    if (row.state != ApplicantState::Unknown)
        out.state = row.state;
    out.hasAccount = row.account.has_value();
    out.open = openItems(row);
    out.missing = missingOf(sql, row, work.skills, work.now);
    out.person = loadItem<application::Person>(sql, row);
    out.business = loadItem<application::Business>(sql, row);
    out.languages = loadItem<application::Languages>(sql, row);
    out.skills = loadItem<application::Skills>(sql, row);
    out.bank = loadItem<application::Bank>(sql, row);
    if (!out.bank.iban.isEmpty())
        out.bank.iban = u"… "_s + out.bank.iban.right(4);
    out.consents = fromJson<AgreedItem>(loadItem(sql, row, ApplicationItem::Consents),
                                        Strictness::Lenient)
                       .valueOr(AgreedItem())
                       .consents;
    for (const QString &code : row.reasons)
        out.reasons.append({code, applicantReasons().text(code, row.language)});
    out.reasonText = row.reasonText;
    out.decidedAt = row.decidedAt;
    out.identification = loadIdentification(sql, row);
    out.appointment = loadAppointment(sql, row);
    out.canWithdraw = !row.account || after(row.state, ApplicantStep::Withdraw).has_value();
    if (row.state == ApplicantState::Refused && row.appealUntil && work.now < *row.appealUntil)
        out.appealUntil = row.appealUntil;
    // Against a suspension: no end, as long as it lasts.
    if (row.state == ApplicantState::Suspended && row.suspensionAppeal == SuspensionAppeal::None)
        out.appealUntil = work.now + Applicants::appealTime;
    out.appeal = row.appealText;
    return out;
}

// Runs `act` with his application; its error undoes all of it.
template <class Act>
Result<View> withApplication(Platform &platform, const QString &session, Act &&act)
{
    View view;
    auto done = platform.change([&](Work &work) -> Result<void> {
        auto row = bySession(work, session);
        if (!row)
            return work.sql.failed() ? work.sql.result() : linkEnded();
        if (const std::optional<Error> error = act(work, *row))
            return *error;
        view = viewOf(work, *row);
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return view;
}

bool mayMail(Work &work, const ApplicantFile &row)
{
    const auto sent = work.sql.row("SELECT count(*), max(created_at) FROM applicant_link"
                                   " WHERE tenant = $1 AND applicant = $2 AND created_at > $3",
                                   {row.tenant, row.id, work.now - std::chrono::hours(24)});
    return !sent || sent->integer(0) == 0
           || (sent->integer(0) < Applicants::linksPerDay
               && work.now - sent->instant(1) >= Applicants::linkPause);
}

ApplicantFile begin(Work &work, const Id &tenant, const Applicants::Start &start)
{
    ApplicantFile row;
    row.tenant = tenant;
    row.id = work.newId();
    row.publicId = newToken(work.rng).first(16);
    row.email = SignIn::normalised(start.email);
    row.language = start.language;
    row.page = start.page;
    row.createdAt = work.now;
    work.sql.run("INSERT INTO applicant (tenant, id, public, email, language, page, created_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6, $7)",
                 {row.tenant, row.id, row.publicId, row.email, row.language, row.page, work.now});
    return row;
}

std::optional<Error> makeAccount(Work &work, ApplicantFile &row, const QString &passwordHash)
{
    if (passwordHash.isEmpty())
        return badField(u"password"_s, u"Please choose a password."_s);
    if (work.sql.hit("SELECT 1 FROM account WHERE email = $1", {row.email}))
        return linkEnded();
    const auto zone = work.sql.row("SELECT zone FROM tenant WHERE id = $1", {row.tenant});
    AccountSetup setup{work.newId(), nameOf(work.sql, row), row.email, row.language,
                       zone ? zone->text(0) : u"Europe/Berlin"_s,
                       loadItem<application::Languages>(work.sql, row).speaks};
    if (auto added = addAccount(work, setup); !added)
        return added.error();
    work.sql.run("INSERT INTO credential (account, password, changed_at) VALUES ($1, $2, $3)",
                 {setup.id, passwordHash, work.now});
    if (auto member = setMembership(work, setup.id, row.tenant, {Role::Expert},
                                    MembershipState::Applied, {});
        !member)
        return member.error();
    row.account = setup.id;
    return {};
}

// What was asked for again is new: whatever rested on the old one has to be done again.
void forgetReopened(Work &work, ApplicantFile &row)
{
    if (row.reopened.contains(ApplicationItem::Identity)) {
        row.identification = {};
        work.sql.run("DELETE FROM identity_field WHERE tenant = $1 AND applicant = $2",
                     {row.tenant, row.id});
        storeItem(work, row, ApplicationItem::Identity, {});
    }
    if (row.reopened.contains(ApplicationItem::Person))
        restateIdentity(work, row);
    if (row.reopened.contains(ApplicationItem::Skills))
        row.evaluation = {};
    row.reopened.clear();
}

std::optional<Error> sendIn(Work &work, ApplicantFile &row, const QString &passwordHash)
{
    const auto missing = missingOf(work.sql, row, work.skills, work.now);
    if (!missing.isEmpty())
        return badField(missing.first().field, u"Something is missing or not right yet."_s);
    // Where only something else was asked for again, bank account and address stay as they are now.
    const bool setsPay = row.state == ApplicantState::Unknown
        || row.reopened.contains(ApplicationItem::Person)
        || row.reopened.contains(ApplicationItem::Business)
        || row.reopened.contains(ApplicationItem::Bank);
    if (row.state == ApplicantState::Unknown) {
        if (auto error = makeAccount(work, row, passwordHash))
            return error;
        row.state = ApplicantState::Submitted;
        row.appliedAt = work.now;
    } else {
        if (auto error = step(row, ApplicantStep::Send))
            return error;
        forgetReopened(work, row);
    }
    ++row.submission;
    row.appeal = 0;
    row.reasons.clear();
    row.reasonText.clear();
    applyItems(work, row, setsPay);
    addHistory(work, row, {}, row.submission == 1 ? u"submitted"_s : u"submitted_again"_s);
    saveApplicant(work, row);
    mailApplicant(work, row, ApplicantMail::Received);
    return {};
}

void eraseDraft(Work &work, const ApplicantFile &row)
{
    for (const char *sql : {"DELETE FROM applicant_item WHERE tenant = $1 AND applicant = $2",
                            "DELETE FROM applicant_link WHERE tenant = $1 AND applicant = $2",
                            "DELETE FROM applicant_session WHERE tenant = $1 AND applicant = $2",
                            "DELETE FROM applicant WHERE tenant = $1 AND id = $2"})
        work.sql.run(sql, {row.tenant, row.id});
}

} // namespace

Result<void> Applicants::start(const Start &start)
{
    const QString email = SignIn::normalised(start.email);
    if (!email.contains(u'@') || email.size() > 200)
        return badField(u"email"_s, u"This is no mail address."_s);
    if (start.language != "de"_L1 && start.language != "en"_L1)
        return badField(u"language"_s, u"The language is de or en."_s);
    return m_platform.change([&](Work &work) -> Result<void> {
        const auto tenant = work.sql.row("SELECT id FROM tenant WHERE slug = $1", {start.slug});
        if (!tenant)
            return work.sql.failed() ? work.sql.result() : linkEnded();
        const Id id = tenant->id(0);
        const auto known = work.sql.row("SELECT id FROM applicant WHERE tenant = $1"
                                        " AND email = $2",
                                        {id, email});
        if (!known && work.sql.hit("SELECT 1 FROM account WHERE email = $1", {email})) {
            ApplicantFile nobody;
            nobody.tenant = id;
            nobody.email = email;
            nobody.language = start.language;
            mailApplicant(work, nobody, ApplicantMail::HasAccount);
            return work.sql.result();
        }
        auto row = known ? loadApplicant(work.sql, id, known->id(0)) : begin(work, id, start);
        if (!row)
            return work.sql.result();
        if (mayMail(work, *row)) {
            row->page = start.page;
            // Whoever only knows the address does not choose the language of somebody's letters.
            if (row->state == ApplicantState::Unknown)
                row->language = start.language;
            saveApplicant(work, *row);
            mailApplicant(work, *row, ApplicantMail::Link);
        }
        return work.sql.result();
    });
}

Result<QString> Applicants::open(const QString &publicId, const QString &secret)
{
    const QString token = newToken(m_platform.rng());
    const Instant now = m_platform.now();
    return m_platform.store().write([&](Tx &tx) -> Result<QString> {
        Sql sql(tx);
        const auto row = sql.row("SELECT a.tenant, a.id FROM applicant a JOIN applicant_link l"
                                 " ON l.tenant = a.tenant AND l.applicant = a.id"
                                 " WHERE a.public = $1 AND l.hash = $2 AND l.ends_at > $3",
                                 {publicId, tokenHash(secret), now});
        if (row) {
            sql.run("DELETE FROM applicant_session WHERE ends_at <= $1", {now});
            sql.run("INSERT INTO applicant_session (hash, tenant, applicant, ends_at)"
                    " VALUES ($1, $2, $3, $4)",
                    {tokenHash(token), row->id(0), row->id(1), now + sessionLife});
        }
        if (auto done = sql.result(); !done)
            return done.error();
        return row ? Result<QString>(token) : Result<QString>(linkEnded());
    });
}

Result<View> Applicants::read(const QString &session)
{
    View view;
    auto done = m_platform.look([&](Work &work) -> Result<void> {
        const auto row = bySession(work, session);
        if (!row)
            return linkEnded();
        view = viewOf(work, *row);
        return {};
    });
    if (!done)
        return done.error();
    return view;
}

Result<View> Applicants::save(const QString &session, const application::Values &values)
{
    return withApplication(m_platform, session, [&](Work &work, ApplicantFile &row) {
        if (!openItems(row).contains(itemOf(values)))
            return std::optional(wrongApplication(row));
        return storeValues(work, row, values);
    });
}

Result<View> Applicants::submit(const QString &session, const QString &passwordHash)
{
    return withApplication(m_platform, session,
                           [&](Work &work, ApplicantFile &row) -> std::optional<Error> {
                               if (openItems(row).isEmpty())
                                   return wrongApplication(row);
                               return sendIn(work, row, passwordHash);
                           });
}

QStringList Applicants::personalWords(const View &view)
{
    return {view.email, view.person.firstName, view.person.lastName, view.person.city,
            view.tenantName};
}

Result<View> Applicants::withdraw(const QString &session)
{
    bool isErased = false;
    View gone;
    auto view = withApplication(m_platform, session,
                                [&](Work &work, ApplicantFile &row) -> std::optional<Error> {
        if (row.state == ApplicantState::Unknown) {
            gone = viewOf(work, row);
            eraseDraft(work, row);
            isErased = true;
            return {};
        }
        if (auto error = step(row, ApplicantStep::Withdraw))
            return error;
        addHistory(work, row, {}, u"withdrawn"_s);
        saveApplicant(work, row);
        return {};
    });
    if (!view || !isErased)
        return view;
    View empty;
    empty.language = gone.language;
    empty.slug = gone.slug;
    empty.tenantName = gone.tenantName;
    empty.state = ApplicantState::Withdrawn;
    return empty;
}

Result<View> Applicants::appeal(const QString &session, const QString &text)
{
    const QString words = DisplayText::message(text, limits::paragraph.bytes).trimmed();
    if (words.isEmpty())
        return badField(u"text"_s, u"Please say what you see differently."_s);
    return withApplication(m_platform, session,
                           [&](Work &work, ApplicantFile &row) -> std::optional<Error> {
        if (row.state == ApplicantState::Suspended)
            return appealSuspension(work, row, words);
        if (row.state == ApplicantState::Refused
            && (!row.appealUntil || work.now >= *row.appealUntil))
            return makeError(codes::tooLate, u"The time to appeal is over."_s);
        if (auto error = step(row, ApplicantStep::Appeal))
            return error;
        ++row.appeal;
        row.appealText = words;
        addHistory(work, row, {}, u"appealed"_s, words);
        saveApplicant(work, row);
        mailApplicant(work, row, ApplicantMail::AppealReceived);
        return {};
    });
}

} // namespace werkbank
