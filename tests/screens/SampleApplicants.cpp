// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// Who wants to become a supporter, one for each thing that is to be done.
namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

QList<IdentityField> fields(std::optional<FieldCheck> said, const QString &city)
{
    return {{u"first_name"_s, u"Jana"_s, u"JANA"_s, said},
            {u"last_name"_s, u"Novak"_s, u"NOVAK"_s, said},
            {u"birth_date"_s, u"1991-04-17"_s, u"1991-04-17"_s, said},
            {u"street"_s, u"Lindenstr. 8"_s, u"Lindenstraße 8"_s, {}},
            {u"postcode"_s, u"94032"_s, u"94032"_s, {}},
            {u"city"_s, u"Passau"_s, city, {}}};
}

Identification result()
{
    return {u"WB7K3M9QX2"_s, u"video"_s, IdentificationState::Succeeded, hoursAgo(50), hoursAgo(4),
            u"id_card"_s, u"2031-05-01"_s};
}

ApplicantRow applicant(int n, const QString &name, ApplicantTask task, double hours)
{
    ApplicantRow row;
    row.key = id(n).toString();
    row.viewRev = 1;
    row.tenant = id(600);
    row.me = id(1);
    row.body.id = id(n);
    row.body.name = name;
    row.body.language = u"de"_s;
    row.body.state = ApplicantState::Submitted;
    row.body.task = task;
    row.body.waitingSince = hoursAgo(hours);
    row.body.appliedAt = hoursAgo(hours + 72);
    row.body.business = SellerKind::SmallBusiness;
    row.body.area = u"94032 Passau"_s;
    row.body.speaks = {u"de"_s, u"cs"_s};
    row.body.skills = {{u"computer.windows.account"_s, 3, 0, {}, {}},
                       {u"mail.outlook.setup"_s, 3, 0, {}, {}}};
    row.body.holder = name;
    row.body.ibanEnd = u"4711"_s;
    row.body.consents = {{u"data_processing"_s, u"3"_s, hoursAgo(hours + 72)},
                         {u"confidentiality"_s, u"2"_s, hoursAgo(hours + 72)},
                         {u"self_billing"_s, u"2"_s, hoursAgo(hours + 72)}};
    row.body.history = {{hoursAgo(hours + 72), {}, u"submitted"_s, {}}};
    row.turn = turnOf(row.body, row.me);
    row.sortKey = QByteArray::number(int(row.turn)) + QByteArray::number(1000 - hours);
    return row;
}

void claim(ApplicantRow &row, int account, const QString &name)
{
    row.body.claimedBy = id(account);
    row.body.claimedByName = name;
    row.body.claimedUntil = Instant{FixedClock::noon10 + 24 * 60'000};
}

ScoreMark mark(const QString &criterion, int mark, const QString &reason = {})
{
    return {criterion, mark, {}, reason, {}};
}

void evaluate(ApplicantRow &row, bool german)
{
    row.body.evaluation = Evaluation{
        u"onboarding-1"_s,
        {mark(u"diagnosis"_s, 4),
         mark(u"knowledge"_s, 2, german ? u"kennt MX-Einträge nicht"_s : u"no idea of MX records"_s),
         mark(u"explains"_s, 5), mark(u"data"_s, 5), mark(u"honest"_s, 0),
         {u"critical"_s, 0, false, {}, {}}},
        german ? u"Fragt vor jedem Schritt um Erlaubnis. Schwach bei Mail-Einträgen, daher Stufe 2."_s
               : u"Asked for consent before each step. Weak on mail records, so Mail starts at 2."_s,
        id(70), u"M. Kern"_s, hoursAgo(90)};
    row.body.skills[0].granted = 3;
    row.body.skills[1].granted = 2;
}

} // namespace

ApplicantRow applicantToDecide(bool german)
{
    ApplicantRow row = applicant(41, u"Jana Novak"_s, ApplicantTask::SecondVerdict, 2);
    row.body.state = ApplicantState::Deciding;
    row.body.identity = fields(FieldCheck::Matches, u"Passau"_s);
    for (IdentityField &field : row.body.identity)
        field.check = FieldCheck::Matches;
    row.body.identification = result();
    row.body.appointment = Appointment{u"2026-11-18"_s, u"16:00"_s, u"Europe/Berlin"_s, 45,
                                       german ? u"Videogespräch"_s : u"Video call"_s, id(70),
                                       u"M. Kern"_s};
    evaluate(row, german);
    row.body.sealed = 1;
    claim(row, 1, u"Lukas Berger"_s);
    row.body.history = {{hoursAgo(2), u"A. Seidl"_s, u"verdict"_s, {}},
                        {hoursAgo(90), u"M. Kern"_s, u"evaluated"_s, {}},
                        {hoursAgo(96), {}, u"identified"_s, {}},
                        {hoursAgo(120), {}, u"submitted"_s, {}}};
    return row;
}

ApplicantRow applicantToCompare()
{
    ApplicantRow row = applicant(42, u"Emre Aydın"_s, ApplicantTask::CompareFields, 4);
    row.body.identity = fields(FieldCheck::Matches, u"Pocking"_s);
    row.body.identification = result();
    return row;
}

ApplicantRow applicantStopped()
{
    ApplicantRow row = applicant(44, u"Piet de Boer"_s, ApplicantTask::CompareFields, 26);
    row.body.identity = fields(FieldCheck::Matches, u"Pocking"_s);
    row.body.identity[5].check = FieldCheck::Differs;
    row.body.identification = result();
    claim(row, 71, u"A. Seidl"_s);
    return row;
}

ApplicantRow applicantToEvaluate(bool german)
{
    ApplicantRow row = applicant(43, u"Lena Fuchs"_s, ApplicantTask::Evaluate, 25);
    row.body.identity = fields(FieldCheck::Matches, u"Passau"_s);
    for (IdentityField &field : row.body.identity)
        field.check = FieldCheck::Matches;
    row.body.identification = result();
    row.body.appointment = Appointment{u"2026-11-22"_s, u"16:00"_s, u"Europe/Berlin"_s, 45,
                                       german ? u"Videogespräch"_s : u"Video call"_s, id(1),
                                       u"Lukas Berger"_s};
    claim(row, 1, u"Lukas Berger"_s);
    return row;
}

ApplicantRow applicantApproved()
{
    ApplicantRow row = applicant(47, u"Mira Hofmann"_s, ApplicantTask::Nothing, 300);
    row.body.identity = fields(FieldCheck::Matches, u"Passau"_s);
    for (IdentityField &field : row.body.identity)
        field.check = FieldCheck::Matches;
    row.body.identification = result();
    evaluate(row, false);
    row.body.state = ApplicantState::Approved;
    row.body.recheckOn = u"2028-11-10"_s;
    row.body.verdicts = {{ApplicantVerdict::Approve, {}, {}, {}, id(1), u"Lukas Berger"_s,
                          hoursAgo(300)},
                         {ApplicantVerdict::Approve, {}, {}, {}, id(71), u"A. Seidl"_s,
                          hoursAgo(301)}};
    row.turn = ApplicantTurn::Nobody;
    return row;
}

Delta<ApplicantRow> applicants(bool german)
{
    ApplicantRow fresh = applicant(48, u"Tomáš Říha"_s, ApplicantTask::StartIdentification, 1);
    ApplicantRow posted = applicant(45, u"Sara Rossi"_s, ApplicantTask::AwaitIdentification, 74);
    posted.body.identification = Identification{u"WB2P8R4TN6"_s, u"basic"_s,
                                                IdentificationState::Started, hoursAgo(74), {},
                                                {}, {}};
    ApplicantRow asked = applicant(46, u"Marek Zieliński"_s, ApplicantTask::AwaitApplicant, 122);
    asked.body.state = ApplicantState::Resubmit;
    asked.body.reopened = {ApplicationItem::Bank};
    return {true,
            {applicantToDecide(german), applicantToCompare(), applicantToEvaluate(german),
             applicantStopped(), posted, asked, applicantApproved(), fresh},
            {}};
}

} // namespace werkbank::sample
