// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/ApplicantStage.h"

#include <QRegularExpression>

namespace werkbank::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ApplicantStage::ApplicantStage()
    : anna(member(u"Anna Lang"_s, {Role::Onboarder})),
      boris(member(u"Boris Kern"_s, {Role::Onboarder})),
      carla(member(u"Carla Seidel"_s, {Role::Onboarder}))
{}

application::Person ApplicantStage::person(const QString &lastName) const
{
    return {u"Nina"_s, lastName, u"1990-04-02"_s, u"Passau"_s, u"Lindenweg 2"_s,
            u"94032"_s, u"Passau"_s, u"DE"_s, {}};
}

void ApplicantStage::stepUp(const Viewer &viewer)
{
    must(platform().change([&](Work &work) {
        work.sql.run("INSERT INTO token_family (id, account, device, created_at, ends_at, auth_at)"
                     " VALUES ($1, $2, $3, $4, $5, $4)",
                     {work.newId(), viewer.id, viewer.device, work.now, work.now + 24h});
        return work.sql.result();
    }));
}

Applicant ApplicantStage::begins(const QString &email)
{
    must(page().start({u"home"_s, email, u"de"_s, u"https://localhost/t/home/apply/"_s}));
    const auto [publicId, secret] = mailedLink(email);
    Applicant who;
    who.email = email;
    who.session = must(page().open(publicId, secret));
    who.id = query("SELECT id FROM applicant WHERE email = $1", {email}).first().id(0);
    return who;
}

void ApplicantStage::fills(const Applicant &who, const application::Person &person)
{
    using namespace application;
    using Item = application::Values;
    Consents consents;
    for (const Document &document : documents)
        consents.consents.append({QString::fromLatin1(document.name),
                                  QString::fromLatin1(document.version)});
    for (const Item &item :
         {Item(person), Item(Business{SellerKind::SmallBusiness, {}, u"153/222/33333"_s}),
          Item(Languages{{u"de"_s, u"en"_s}, u"94032 Passau"_s}),
          Item(Skills{{{u"router"_s, 4}}}),
          Item(Bank{person.firstName + u' ' + person.lastName, u"DE89 3704 0044 0532 0130 00"_s}),
          Item(consents)})
        must(page().save(who.session, item));
}

Applicant ApplicantStage::applies(const QString &lastName)
{
    Applicant who = begins(lastName.toLower() + u"@example.org"_s);
    application::Person he = person(lastName);
    fills(who, he);
    // Two applicants are two people, with two bank accounts.
    static const QStringList ibans{u"DE02120300000000202051"_s, u"DE02500105170137075030"_s,
                                   u"DE02300209000106531065"_s};
    static qsizetype next = 0;
    must(page().save(who.session,
                     application::Values(application::Bank{he.firstName + u' ' + he.lastName,
                                                           ibans[next++ % ibans.size()]})));
    must(page().submit(who.session, u"hash"_s));
    who.account = query("SELECT account FROM applicant WHERE id = $1", {who.id}).first().id(0);
    return who;
}

std::pair<QString, QString> ApplicantStage::mailedLink(const QString &email)
{
    static const QRegularExpression form(u"\\?a=([A-Za-z0-9_-]+)#([A-Za-z0-9_-]+)"_s);
    const auto match = form.match(lastMailTo(email));
    return {match.captured(1), match.captured(2)};
}

QStringList ApplicantStage::mailsTo(const QString &email)
{
    QStringList out;
    for (const Row &row : query("SELECT subject FROM mail WHERE recipient = $1 ORDER BY rowid",
                                {email}))
        out.append(row.text(0));
    return out;
}

QString ApplicantStage::lastMailTo(const QString &email)
{
    const Rows rows = query("SELECT body FROM mail WHERE recipient = $1 ORDER BY rowid DESC"
                            " LIMIT 1",
                            {email});
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

void ApplicantStage::claims(const Expert &who, const Applicant &applicant)
{
    ok(who, commands::ClaimApplicant{home(), applicant.id});
}

QString ApplicantStage::identifies(const Expert &who, const Applicant &applicant)
{
    ok(who, commands::IdentifyApplicant{home(), applicant.id, u"video"_s});
    return query("SELECT i.reference FROM identification i JOIN applicant a"
                 " ON a.identification = i.id WHERE a.id = $1",
                 {applicant.id}).first().text(0);
}

IdentResult ApplicantStage::resultFor(const QString &reference, const application::Person &person)
{
    IdentResult result;
    result.reference = reference;
    result.caseId = u"CASE1"_s;
    result.method = u"video"_s;
    result.status = u"success"_s;
    result.isClosed = true;
    result.at = clock.wall();
    result.modifiedAt = clock.wall();
    result.document = u"id_card"_s;
    result.documentUntil = u"2031-05-01"_s;
    result.found = {{u"first_name"_s, person.firstName},
                    {u"last_name"_s, person.lastName},
                    {u"birth_date"_s, person.birthDate},
                    {u"birth_place"_s, person.birthPlace},
                    {u"street"_s, person.street},
                    {u"postcode"_s, person.postcode},
                    {u"city"_s, person.city},
                    {u"country"_s, person.country}};
    return result;
}

void ApplicantStage::imports(const Expert &who, const IdentResult &result)
{
    ok(who, commands::ImportIdentifications{home(), QString::fromUtf8(identFile({result}))});
}

void ApplicantStage::checks(const Expert &who, const Applicant &applicant, const QString &field,
                            FieldCheck check)
{
    const Rows rows = query("SELECT found FROM identity_field WHERE applicant = $1"
                            " AND field = $2",
                            {applicant.id, field});
    ok(who, commands::CheckField{home(), applicant.id, field,
                                 rows.isEmpty() ? QString() : rows.first().text(0), check});
}

void ApplicantStage::checksAll(const Expert &who, const Applicant &applicant)
{
    for (const Row &row : query("SELECT field FROM identity_field WHERE applicant = $1 ORDER BY n",
                                {applicant.id}))
        checks(who, applicant, row.text(0));
}

commands::EvaluateApplicant ApplicantStage::evaluation(const Applicant &applicant, int months) const
{
    commands::EvaluateApplicant command;
    command.tenant = home();
    command.applicant = applicant.id;
    command.scorecard = u"onboarding-1"_s;
    for (const auto &criterion : {u"diagnosis"_s, u"knowledge"_s, u"explains"_s, u"data"_s,
                                  u"honest"_s})
        command.marks.append({criterion, 4, {}, {}, {}});
    command.marks.append({u"critical"_s, 0, false, {}, {}});
    command.levels = {{u"router"_s, 4, months}};
    command.text = u"Ruhig, gründlich."_s;
    return command;
}

commands::DecideApplicant ApplicantStage::verdict(const Applicant &applicant,
                                                  ApplicantVerdict verdict) const
{
    commands::DecideApplicant command{home(), applicant.id, verdict, {}, {}, {}};
    if (verdict == ApplicantVerdict::Refuse)
        command.reasons = {u"skills_not_shown"_s};
    if (verdict == ApplicantVerdict::Resubmit) {
        command.reasons = {u"person_incomplete"_s};
        command.items = {ApplicationItem::Person};
    }
    return command;
}

void ApplicantStage::prepares(const Expert &who, const Applicant &applicant)
{
    claims(who, applicant);
    const auto he = must(page().read(applicant.session)).person;
    imports(who, resultFor(identifies(who, applicant), he));
    checksAll(who, applicant);
    ok(who, commands::AppointApplicant{home(), applicant.id, u"2026-01-12"_s, u"10:00"_s,
                                       u"Europe/Berlin"_s, 45, u"Video"_s});
    ok(who, evaluation(applicant));
}

void ApplicantStage::approves(const Applicant &applicant)
{
    prepares(anna, applicant);
    ok(anna, verdict(applicant, ApplicantVerdict::Approve));
    ok(boris, verdict(applicant, ApplicantVerdict::Approve));
}

ApplicantState ApplicantStage::stateOf(const Applicant &applicant)
{
    return enumFromName<ApplicantState>(
        query("SELECT state FROM applicant WHERE id = $1", {applicant.id}).first().text(0));
}

ApplicantTask ApplicantStage::taskOf(const Applicant &applicant)
{
    return enumFromName<ApplicantTask>(
        query("SELECT task FROM applicant WHERE id = $1", {applicant.id}).first().text(0));
}

MembershipState ApplicantStage::membershipOf(const Applicant &applicant)
{
    return enumFromName<MembershipState>(
        query("SELECT state FROM membership WHERE account = $1", {applicant.account})
            .first()
            .text(0));
}

void ApplicantStage::starts(Applicant &applicant)
{
    applicant.device = newId();
    applicant.viewer = {Viewer::Kind::Account, applicant.account, applicant.device, {}, false};
    must(platform().change([&](Work &work) {
        return addDevice(work, applicant.account, applicant.device, u"PC"_s, u"key"_s);
    }));
    setAvailable({applicant.account, applicant.device, applicant.viewer}, true);
}

int ApplicantStage::offersTo(const Applicant &applicant)
{
    return int(query("SELECT count(*) FROM offer WHERE account = $1", {applicant.account})
                   .first()
                   .integer(0));
}

QString ApplicantStage::forced(const char *sql, const Values &values)
{
    const auto done = platform().change([&](Work &work) {
        work.sql.run(sql, values);
        return work.sql.result();
    });
    if (done)
        return {};
    return done.error().code == "constraint"_L1
        ? done.error().detail.value("constraint"_L1).toString()
        : done.error().code;
}

} // namespace werkbank::test
