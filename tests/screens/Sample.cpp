// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/Sample.h"

#include "core/rules/Tariff.h"
#include "tests/screens/FixedClock.h"

namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

Instant at(qint64 ms)
{
    return {FixedClock::noon10 + ms};
}

QByteArray order(int n)
{
    return QByteArray::number(n).rightJustified(4, '0');
}

CaseView row(int n, CaseGroup group, const QString &title, const QString &customer,
            const QString &lastText, qint64 when)
{
    CaseView row;
    row.key = id(n).toString();
    row.sortKey = order(n);
    row.viewRev = 1;
    row.group = group;
    row.caseId = id(n);
    row.state = CaseState::Assigned;
    row.number = u"48-20%1"_s.arg(60 + n);
    row.title = title;
    row.customer = customer;
    row.lastText = lastText;
    row.at = at(when);
    return row;
}

CaseView offered(int n, const QString &task, const QString &place, qint64 endsIn, bool urgent)
{
    CaseView row = sample::row(n, CaseGroup::Offered, {}, u"M. H."_s, {}, -minute);
    row.state = CaseState::Offered;
    row.task = task;
    row.place = place;
    OfferBody body;
    body.id = id(500 + n);
    body.caseId = id(n);
    body.task = task;
    body.area = place;
    body.urgency = urgent ? Urgency::Urgent : Urgency::Normal;
    body.tariff = tariff();
    body.endsAt = at(endsIn);
    row.offer = body;
    row.urgent = urgent;
    return row;
}

} // namespace

Id id(int n)
{
    return Id::fromString(u"0193a000-0000-7000-8000-%1"_s.arg(n, 12, 16, QChar(u'0')));
}

TariffRules tariff()
{
    return quarterTariff(id(900), Money{1400});
}

Delta<CaseView> cases(bool german)
{
    CaseView live = row(1, CaseGroup::NeedsYou,
                       german ? u"Windows-Profil lässt sich nicht laden"_s
                              : u"Windows profile cannot be loaded"_s,
                       u"T. Brandt"_s,
                       german ? u"Nach der Anmeldung kommt wieder der blaue Bildschirm"_s
                              : u"It shows the blue screen again after I log in"_s,
                       minute);
    live.unread = 2;
    CaseView held = row(2, CaseGroup::NeedsYou,
                       german ? u"Mesh-Repeater bricht Anrufe ab"_s
                              : u"Mesh repeater drops calls"_s,
                       u"E. Vogel"_s,
                       german ? u"Ich sehe mir das Protokoll an"_s : u"I’ll look at the log"_s,
                       -6 * day);
    held.lastIsMine = true;
    held.waiting = 1;
    CaseView solved = row(6, CaseGroup::Waiting,
                         german ? u"Outlook fragt nach dem Passwort"_s
                                : u"Outlook asks for password"_s,
                         u"R. Lang"_s,
                         german ? u"Danke, ich probiere es aus"_s : u"Thanks, I will try it"_s,
                         -2 * hour);
    solved.state = CaseState::Solved;
    CaseView planned = row(7, CaseGroup::Scheduled,
                          german ? u"Neues Notebook einrichten"_s : u"Set up new laptop"_s,
                          u"S. Okafor"_s, german ? u"Dienstag passt"_s : u"Tuesday is fine"_s,
                          -2 * day);
    return {true,
            {live, held,
             offered(3, u"router.fritzbox.voip"_s, german ? u"München 81…"_s : u"Munich 81…"_s,
                     24 * second, true),
             offered(4, u"print.scanner.scan_to"_s, u"94…"_s, 24 * minute + 10 * second, false),
             offered(5, u"data.nas.setup"_s, u"94…"_s, hour, false), solved, planned},
            {}};
}

OfferBody offer(bool german)
{
    OfferBody body;
    body.id = id(503);
    body.caseId = id(3);
    body.number = u"48-2071"_s;
    body.tenantName = u"Kabel&Netz Soforthilfe"_s;
    body.task = u"router.fritzbox.voip"_s;
    body.level = 3;
    body.urgency = Urgency::Urgent;
    body.initials = u"M. H."_s;
    body.customerKind = CustomerKind::Business;
    body.area = german ? u"München 81…"_s : u"Munich 81…"_s;
    body.text = german
        ? u"Seit dem Update letzte Nacht leuchtet die Info-Leuchte der FRITZ!Box rot und das Festnetz ist stumm. Internet geht. Mein Laden ist seit heute früh nicht erreichbar, bitte helfen Sie schnell!"_s
        : u"Since the update last night the FRITZ!Box shows a red Info light and the landline is silent. Internet works. My shop has had no phone since this morning, please help quickly!"_s;
    body.device = u"FRITZ!Box 7590 AX"_s;
    body.language = u"de"_s;
    body.files = {{FileKind::Text, 38'000}, {FileKind::Image, 412'000}};
    body.tariff = tariff();
    body.createdAt = at(-6 * second);
    body.exclusiveUntil = at(24 * second);
    body.endsAt = at(10 * minute);
    return body;
}

CaseDetailRow offerDetail(bool german)
{
    CaseDetailRow row;
    row.key = id(3).toString();
    row.viewRev = 1;
    row.offer = offer(german);
    return row;
}

CaseBody caseBody(bool german)
{
    CaseBody body;
    body.id = id(1);
    body.number = u"48-2066"_s;
    body.tenantName = u"Kabel&Netz Soforthilfe"_s;
    body.state = CaseState::Assigned;
    body.task = u"computer.windows.account"_s;
    body.level = 3;
    body.title = german ? u"Windows-Profil lässt sich nicht laden"_s
                        : u"Windows profile cannot be loaded"_s;
    body.description = german
        ? u"Nach dem Update kommt ein blauer Bildschirm mit „Anmeldung beim Benutzerprofildienst fehlgeschlagen“."_s
        : u"After the update a blue screen says “The User Profile Service failed the sign-in”."_s;
    body.language = german ? u"de"_s : u"en"_s;
    body.device = u"Lenovo ThinkCentre, Windows 11"_s;
    body.customer = {u"Thomas Brandt"_s,        CustomerKind::Business, u"Steuerbüro Brandt"_s,
                     u"t.brandt@example.com"_s, u"+49 851 555 0112"_s,  {},
                     u"94032"_s,                u"Passau"_s};
    body.assignee = id(700);
    body.assigneeName = u"Lukas Berger"_s;
    body.tariff = tariff();
    body.createdAt = at(-hour);
    return body;
}

CaseDetailRow caseDetail(bool german)
{
    CaseDetailRow row;
    row.key = id(1).toString();
    row.viewRev = 1;
    row.body = caseBody(german);
    row.customerReadN = 2;
    row.readN = 1;
    row.lastCustomerN = 3;
    return row;
}

ProfileRow profile()
{
    ProfileRow row;
    row.key = id(700).toString();
    row.viewRev = 1;
    row.profile.id = id(700);
    row.profile.name = u"Lukas Berger"_s;
    row.profile.email = u"l.berger@example.com"_s;
    row.profile.capacity = 3;
    MembershipBody membership;
    membership.tenant = id(800);
    membership.tenantName = u"Kabel&Netz Soforthilfe"_s;
    membership.roles = {Role::Expert, Role::Reviewer, Role::Onboarder, Role::Dispatcher};
    membership.state = MembershipState::Verified;
    row.memberships = {membership};
    row.roles = membership.roles;
    row.presence.availableUntil = at(9 * minute);
    return row;
}

SuspensionRow suspension()
{
    SuspensionRow row;
    row.key = id(800).toString();
    row.tenant = id(800);
    row.tenantName = u"Kabel&Netz Soforthilfe"_s;
    row.suspended = true;
    return row;
}

QStringList hostileTexts()
{
    return {
        u"<img src=\"http://127.0.0.1:9/x.png\"> <b>bold</b> &amp; <a href=\"file:///etc\">link</a>"_s,
        u"A&B GmbH &Save && %1 %2 %n \\n"_s,
        u"![x](http://127.0.0.1:9/y.png) **fett** `code`"_s,
        QString(300, u'W'),
        u"Zeile eins\nZeile zwei\n\n\tTab"_s,
    };
}

} // namespace werkbank::sample
