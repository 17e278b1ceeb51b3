// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// Hours, skills, devices, and a tenant's desk.
namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

SkillRow skill(const QString &task, int claimed, SkillState state)
{
    SkillRow row;
    row.key = task;
    row.viewRev = 1;
    row.skill.task = task;
    row.skill.level = claimed;
    row.skill.state = state;
    row.claimed = claimed;
    return row;
}

DeskCaseRow deskCase(int n, CaseState state, const QString &task, double minutes)
{
    DeskCaseRow row;
    row.key = id(n).toString();
    row.sortKey = QByteArray::number(n);
    row.viewRev = 1;
    row.desk.id = id(n);
    row.desk.number = u"48-20%1"_s.arg(n);
    row.desk.state = state;
    row.desk.task = task;
    row.desk.level = 3;
    row.desk.area = u"94…"_s;
    row.desk.createdAt = minutesAgo(minutes);
    return row;
}

DeskExpertRow expert(int n, const QString &name, MembershipState state, int open)
{
    DeskExpertRow row;
    row.key = id(n).toString();
    const char *rank = state != MembershipState::Verified ? "2" : open < 3 ? "0" : "1";
    row.sortKey = rank + name.toUtf8();
    row.viewRev = 1;
    row.expert = {id(n), name, state, {u"de"_s, u"en"_s}, open, 3};
    return row;
}

} // namespace

Delta<HoursRow> hours(bool german)
{
    HoursRow week;
    week.key = u"hours"_s;
    week.viewRev = 1;
    HoursBody body;
    body.zone = u"Europe/Berlin"_s;
    for (int weekday = 1; weekday <= 5; ++weekday)
        body.week.append({weekday, {{480, 720}, {1080, 1320}}});
    body.week.append({6, {{600, 960}}});
    body.week[4].spans[1] = {1320, 1560};
    week.hours = body;
    HoursRow off;
    off.key = id(640).toString();
    off.viewRev = 1;
    off.exception = DayExceptionBody{
        id(640), u"2026-11-25"_s, DayKind::Closed, {}, german ? u"Zahnarzt"_s : u"Dentist"_s};
    HoursRow open;
    open.key = id(641).toString();
    open.viewRev = 1;
    open.exception = DayExceptionBody{id(641), u"2026-11-29"_s, DayKind::Open, {{600, 840}}, {}};
    open.pending = true;
    return {true, {week, off, open}, {}};
}

Delta<SkillRow> skills()
{
    SkillRow sent = skill(u"computer.windows.account"_s, 5, SkillState::Claimed);
    sent.pending = true;
    SkillRow proven = skill(u"router.fritzbox.voip"_s, 4, SkillState::Verified);
    proven.skill.provenAt = minutesAgo(3 * 24 * 60);
    return {true,
            {proven, skill(u"router.fritzbox.mesh"_s, 4, SkillState::Verified),
             skill(u"router.fritzbox.parental"_s, 2, SkillState::Claimed),
             skill(u"mail.outlook.setup"_s, 3, SkillState::Verified), sent},
            {}};
}

Delta<DeviceRow> devices(bool german)
{
    DeviceRow here;
    here.key = id(650).toString();
    here.sortKey = "0";
    here.viewRev = 1;
    here.device = {id(650), u"Werkbank · workshop-pc"_s, minutesAgo(10), {}};
    here.thisOne = true;
    DeviceRow other = here;
    other.key = id(651).toString();
    other.sortKey = "1";
    other.device = {id(651),
                    german ? u"Notebook in der Küche"_s : u"Laptop in the kitchen"_s,
                    minutesAgo(3 * 24 * 60),
                    {}};
    other.thisOne = false;
    return {true, {here, other}, {}};
}

Delta<DeskCaseRow> deskCases()
{
    DeskCaseRow lost = deskCase(11, CaseState::Unmatched, u"shop.medical.ti"_s, 45);
    lost.desk.urgency = Urgency::Urgent;
    lost.desk.unmatchedAt = minutesAgo(30);
    DeskCaseRow silent = deskCase(12, CaseState::Assigned, u"mail.outlook.setup"_s, 90);
    silent.desk.assigneeName = u"Emre Aydın"_s;
    silent.desk.replyUntil = minutesAgo(12);
    DeskCaseRow fine = deskCase(13, CaseState::Assigned, u"router.wifi.coverage"_s, 20);
    fine.desk.assigneeName = u"Lukas Berger"_s;
    fine.desk.replyUntil = Instant{FixedClock::noon10 + 600'000};
    DeskCaseRow ended = deskCase(14, CaseState::Closed, u"print.printer.no_print"_s, 300);
    ended.desk.outcome = Outcome::Confirmed;
    ended.desk.assigneeName = u"Lena Fuchs"_s;
    Delta<DeskCaseRow> out{true, {lost, silent, fine, ended}, {}};
    for (DeskCaseRow &row : out.upserts)
        row.group = deskGroupOf(row.desk, Instant{FixedClock::noon10});
    return out;
}

Delta<DeskExpertRow> deskExperts()
{
    return {true,
            {expert(21, u"Emre Aydın"_s, MembershipState::Verified, 3),
             expert(22, u"Jana Novak"_s, MembershipState::Applied, 0),
             expert(23, u"Lena Fuchs"_s, MembershipState::Verified, 1),
             expert(24, u"Lukas Berger"_s, MembershipState::Verified, 2),
             expert(25, u"Piet de Boer"_s, MembershipState::Suspended, 0)},
            {}};
}

} // namespace werkbank::sample
