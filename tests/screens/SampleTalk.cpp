// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// The conversation of the sample case, and what waits.
namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;

Instant inMinutes(qint64 minutes)
{
    return {FixedClock::noon10 + minutes * msPerMinute};
}

ConversationRow said(int n, Side side, const QString &text, qint64 when, Delivery delivery)
{
    ConversationRow row;
    row.key = id(100 + n).toString();
    row.sortKey = QByteArray::number(n).rightJustified(4, '0');
    row.viewRev = 1;
    MessageBody body;
    body.id = id(100 + n);
    body.caseId = id(1);
    body.pos = n;
    body.side = side;
    // The customer's are 2, 5 and 8.
    body.sideN = side == Side::Customer ? (n + 1) / 3 : 0;
    body.author = side == Side::Expert ? u"Lukas Berger"_s : u"T. Brandt"_s;
    body.text = text;
    body.at = inMinutes(when);
    row.message = body;
    row.delivery = delivery;
    row.editableUntil = inMinutes(when + 5);
    return row;
}

ConversationRow happened(int n, CaseEvent what, const QString &who, qint64 when)
{
    ConversationRow row;
    row.key = id(100 + n).toString();
    row.sortKey = QByteArray::number(n).rightJustified(4, '0');
    row.viewRev = 1;
    EventBody body;
    body.id = id(100 + n);
    body.what = what;
    body.who = who;
    body.at = inMinutes(when);
    row.event = body;
    return row;
}

} // namespace

Delta<ConversationRow> conversation(bool german)
{
    ConversationRow log = said(5, Side::Customer, {}, -5, Delivery::None);
    log.message->files = {{id(301), u"profile-events.log"_s, u"text/plain"_s, 12'000}};
    ConversationRow agreed = said(8, Side::Customer,
                                  german ? u"Ja, natürlich!"_s : u"Yes, of course!"_s, -1,
                                  Delivery::None);
    agreed.message->quote = id(106);
    agreed.message->thankedAt = inMinutes(0);
    ConversationRow note;
    note.key = id(107).toString();
    note.sortKey = "0007";
    note.viewRev = 1;
    note.note = NoteBody{
        id(107),
        id(1),
        6,
        1,
        u"Lukas Berger"_s,
        german
            ? u"NTUSER.DAT wird von „AV 2019“ offen gehalten. Auch die geplante Aufgabe prüfen."_s
            : u"NTUSER.DAT locked by “AV 2019”. Check the scheduled task too."_s,
        inMinutes(-3)};
    return {
        true,
        {happened(1, CaseEvent::Assigned, u"Lukas Berger"_s, -20),
         said(
             2, Side::Customer,
             german
                 ? u"Nach der Anmeldung kommt wieder der blaue Bildschirm. Den Text habe ich Ihnen abgeschrieben."_s
                 : u"It shows the blue screen again after I log in. I wrote down the text for you."_s,
             -9, Delivery::None),
         said(
             3, Side::Expert,
             german
                 ? u"Danke! Bitte lassen Sie alles so stehen, ich lese gerade das Ereignisprotokoll. An Ihrer Platte wird nichts geändert."_s
                 : u"Thank you! Please leave it as it is, I am reading the event log now. Nothing on your disk is being changed."_s,
             -6, Delivery::Read),
         log,
         said(
             6, Side::Expert,
             german
                 ? u"Der alte Virenscanner hält Ihre Profildatei offen. Ich möchte ihn entfernen – passt das?"_s
                 : u"The old virus scanner keeps your profile file open. I'd like to remove it – is that all right?"_s,
             -4, Delivery::Sent),
         note,
         agreed,
         said(9, Side::Expert,
              german ? u"Gut. Dann fange ich an."_s : u"Great. Then I start now."_s, 0,
              Delivery::Waiting)},
        {}};
}

Delta<ConversationRow> request()
{
    return {false, {happened(0, CaseEvent::Requested, u"T. Brandt"_s, -41)}, {}};
}

Delta<StepRow> steps(bool german)
{
    const std::pair<QString, bool> all[] = {
        {german ? u"Ereignisprotokoll lesen"_s : u"Read the event log"_s, true},
        {german ? u"Alten Virenscanner entfernen"_s : u"Remove the old virus scanner"_s, false},
        {german ? u"Profil neu anmelden und beide Netzlaufwerke verbinden"_s
                : u"Log the profile in again and connect both network drives"_s, false}};
    Delta<StepRow> out{true, {}, {}};
    for (const auto &[text, done] : all) {
        const int n = int(out.upserts.size()) + 1;
        StepBody body{id(700 + n), id(1), n, text, inMinutes(-10), {}};
        if (done)
            body.doneAt = inMinutes(-2);
        out.upserts.append({body.id.toString(), QByteArray::number(n), 1, body});
    }
    return out;
}

Delta<HandoverRow> handover(bool german)
{
    HandoverBody body{id(710), id(1), u"Lukas Berger"_s, {},
                      german ? u"Das ist ein Fall für das Netzwerk."_s
                             : u"This needs somebody for networks."_s,
                      HandoverState::Waiting, inMinutes(-1), inMinutes(24 * 60), {}};
    return {true, {{body.id.toString(), "1", 1, body}}, {}};
}

Delta<SnippetRow> snippets(bool german)
{
    const std::pair<QString, QString> all[] = {
        {german ? u"gruss"_s : u"greeting"_s,
         german ? u"Guten Tag {kunde},\nich sehe mir Ihren Fall {fall} gleich an. {ich}"_s
                : u"Hello {customer},\nI am looking at your case {case} now. {me}"_s},
        {german ? u"neustart"_s : u"restart"_s,
         german ? u"Bitte starten Sie das Gerät einmal neu und schreiben Sie mir, was Sie sehen."_s
                : u"Please restart the device once and tell me what you see."_s}};
    Delta<SnippetRow> out{true, {}, {}};
    for (const auto &[name, text] : all) {
        const int n = int(out.upserts.size());
        out.upserts.append({id(750 + n).toString(), QByteArray::number(n), 1, name, text});
    }
    return out;
}

Delta<SecretRow> secret(SecretState state)
{
    SecretRow row;
    row.key = id(1).toString();
    row.viewRev = 1;
    row.mine = true;
    row.body = {Id::fromString(u"019b8f2e-0000-7000-8000-000000000001"_s), id(1), id(2),
                u"Lukas Berger"_s, u"Router"_s, {}, state, {}, inMinutes(-1), inMinutes(14), {}};
    if (state == SecretState::Given) {
        SecretBytes key(32);
        for (size_t i = 0; i < key.size(); ++i)
            key.edit()[i] = std::byte(i);
        row.privateKey = std::make_shared<const SecretBytes>(std::move(key));
        row.body.sealed = u"NYBy1jZYgNGu6jKa35EhODhR7SGijjt16WXQ0s0WYlTpVAINH4yAqsqtjpQZek"
                          "XSGeTgCv2RVIUriduUkwc8SA=="_s;
    } else if (state != SecretState::Asked) {
        row.body.endedAt = inMinutes(0);
    }
    return {true, {row}, {}};
}

ConversationRow refused(bool german)
{
    ConversationRow row = said(20, Side::Expert,
                               german ? u"Ich rufe Sie um 14 Uhr zurück."_s
                                      : u"I will call you back at 2 pm."_s,
                               0, Delivery::Refused);
    row.command = id(620);
    row.code = u"case_moved"_s;
    row.problem = german ? u"Dieser Fall ging um 14:02 an M. Kern."_s
                         : u"This case went to M. Kern at 14:02."_s;
    return row;
}

ConversationRow uploading(bool german)
{
    ConversationRow row = said(21, Side::Expert,
                               german ? u"Hier die Anleitung."_s : u"Here is the guide."_s, 0,
                               Delivery::Uploading);
    row.command = id(621);
    row.uploaded = 420;
    row.message->files = {{id(302),
                           german ? u"Anleitung-zum-Entfernen-des-Virenscanners-Fassung-3.pdf"_s
                                  : u"guide-to-removing-the-old-virus-scanner-version-3.pdf"_s,
                           u"application/pdf"_s, 5'300'000}};
    return row;
}

Delta<WaitingRow> waiting(bool german)
{
    WaitingRow message;
    message.key = id(630).toString();
    message.sortKey = "1";
    message.viewRev = 1;
    message.command = id(630);
    message.name = u"message.send"_s;
    message.caseId = id(1);
    message.caseTitle = german ? u"Windows-Profil lässt sich nicht laden"_s
                               : u"Windows profile cannot be loaded"_s;
    message.draftMode = u"reply"_s;
    message.text = german ? u"Gut. Dann fange ich an."_s : u"Great. Then I start now."_s;
    message.madeAt = inMinutes(0);
    WaitingRow hours = message;
    hours.key = id(631).toString();
    hours.sortKey = "2";
    hours.command = id(631);
    hours.name = u"hours.set"_s;
    hours.caseId = {};
    hours.caseTitle.clear();
    hours.text.clear();
    hours.draftMode.clear();
    hours.state = WaitState::Sending;
    WaitingRow lost = message;
    lost.key = id(632).toString();
    lost.sortKey = "0";
    lost.command = id(632);
    lost.caseTitle = german ? u"Mesh-Repeater bricht Anrufe ab"_s : u"Mesh repeater drops calls"_s;
    lost.text = german ? u"Ich rufe Sie um 14 Uhr zurück."_s : u"I will call you back at 2 pm."_s;
    lost.state = WaitState::Refused;
    lost.draftMode.clear();
    lost.code = u"case_moved"_s;
    lost.problem = german ? u"Dieser Fall ging um 14:02 an M. Kern."_s
                          : u"This case went to M. Kern at 14:02."_s;
    return {true, {lost, message, hours}, {}};
}

Delta<SearchRow> found(bool german)
{
    const CaseBody body = caseBody(german);
    const auto row = [&](int n, const QString &kind, const QString &before, const QString &after) {
        SearchRow out;
        out.key = id(n).toString();
        out.sortKey = QByteArray::number(n);
        out.viewRev = 1;
        out.caseId = body.id;
        out.entity = kind == "case"_L1 ? body.id : id(n);
        out.kind = kind;
        out.number = body.number;
        out.title = body.title;
        out.task = body.task;
        out.customer = body.customer.name;
        out.pieces = {{before, false}, {u"log"_s, true}, {after, false}};
        out.text = before + u"log"_s + after;
        out.at = {FixedClock::noon10 - n * 3'600'000};
        return out;
    };
    SearchRow waits = row(101, u"message"_s, german ? u"Ich sehe mir das "_s : u"I’ll look at the "_s,
                          german ? u" von heute Morgen an."_s : u" of this morning."_s);
    waits.pending = true;
    SearchRow file = row(102, u"message"_s, u"setupapi."_s, u""_s);
    file.hasFile = true;
    return {true, {waits, file,
                   row(103, u"note"_s, german ? u"Im "_s : u"In the "_s,
                       german ? u" steht seit dem 14. derselbe Fehler, jede Nacht gegen drei, wenn "
                                u"die Sicherung läuft und der Rechner aufwacht."_s
                              : u" there is the same fault since the 14th, each night at about "
                                u"three, when the backup runs and the computer wakes up."_s),
                   row(104, u"case"_s, german ? u"Bluescreen nach dem "_s : u"Blue screen after "_s,
                       german ? u"in"_s : u" in"_s)},
            {}};
}

} // namespace werkbank::sample
