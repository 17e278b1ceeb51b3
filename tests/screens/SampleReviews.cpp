// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// A reviewer's desk: two cases in hand, others that wait, two that are done, and two months.
namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

ReviewRow row(int n, int rank)
{
    ReviewRow out;
    out.key = id(n).toString();
    out.sortKey = QByteArray::number(rank * 1000 + n);
    out.viewRev = 1;
    out.tenant = id(900);
    return out;
}

ReviewRow waiting(int n)
{
    ReviewRow out = row(n, 1);
    out.desk = DeskReviewBody{id(n), ReviewState::Waiting, ReviewRound::First, minutesAgo(300),
                              minutesAgo(-9000), {}, {}, {}};
    return out;
}

ReviewRow done(int n, const QString &task, int stars, std::optional<int> agreement)
{
    ReviewRow out = row(n, 2);
    ReviewDoneBody body;
    body.id = id(n);
    body.task = task;
    body.submittedAt = minutesAgo(n);
    body.drawnBy = u"random"_s;
    body.stars = stars;
    body.marks = {{u"understood"_s, 4, {}, {}, {}}, {u"data"_s, 5, {}, {}, {}},
                  {u"solved"_s, 3, {}, {}, {}}, {u"critical"_s, 0, false, {}, {}}};
    body.agreement = agreement;
    out.done = body;
    return out;
}

ReviewLineRow line(int n, Side side, const QString &text, std::optional<CaseEvent> event = {})
{
    ReviewLineRow out;
    out.key = id(3000 + n).toString();
    out.sortKey = QByteArray::number(1000 + n);
    out.viewRev = 1;
    out.line.id = id(3000 + n);
    out.line.review = id(801);
    out.line.n = n;
    out.line.side = side;
    out.line.event = event;
    out.line.text = text;
    out.line.at = minutesAgo(60 - n);
    return out;
}

QualityFigure figure(const QString &group, int value, int low, int high)
{
    return {group, 340, 18, value, low, high};
}

} // namespace

ReviewRow reviewInHand()
{
    ReviewRow out = row(801, 0);
    ReviewBody body;
    body.id = id(801);
    body.tenant = id(900);
    body.round = ReviewRound::First;
    body.task = u"print.scanner.scan_to"_s;
    body.level = 3;
    body.language = u"en"_s;
    body.device = u"Kyocera, Windows Server"_s;
    body.scorecard = u"spot-check-1"_s;
    body.workedMs = 41 * 60'000;
    body.takenUntil = minutesAgo(-1200);
    out.review = body;
    return out;
}

Delta<ReviewRow> reviews()
{
    ReviewRow second = reviewInHand();
    second.key = id(802).toString();
    second.sortKey = "0802";
    second.review->id = id(802);
    return {true,
            {reviewInHand(), second, waiting(803), waiting(804),
             done(805, u"router.fritzbox.voip"_s, 5, 8300),
             done(806, u"mail.outlook.send_receive"_s, 0, {})},
            {}};
}

Delta<ReviewLineRow> reviewLines(bool german)
{
    const auto say = [german](const QString &de, const QString &en) { return german ? de : en; };
    ReviewLineRow log = line(4, Side::Customer, {});
    log.line.files = {{{}, u"profile-events.log"_s, u"text/plain"_s, 12'288}};
    ReviewLineRow note = line(6, Side::Unknown, say(u"Virenscanner hält die Datei offen."_s,
                                                    u"Virus scanner keeps the file open."_s));
    note.line.note = true;
    return {true,
            {line(1, Side::Customer, {}, CaseEvent::RemoteGranted),
             line(2, Side::Customer, say(u"Nach dem Anmelden kommt wieder der blaue Bildschirm. "
                                         "Den Text habe ich notiert."_s,
                                         u"It shows the blue screen again after I log in. I wrote "
                                         "down the text for you."_s)),
             line(3, Side::Expert, say(u"Danke! Bitte lassen Sie alles so, ich lese gerade das "
                                       "Protokoll. Auf der Platte wird nichts geändert."_s,
                                       u"Thank you! Please leave it as it is, I am reading the "
                                       "event log now. Nothing on your disk is being changed."_s)),
             log,
             line(5, Side::Expert, say(u"Der alte Virenscanner hält Ihr Profil offen. Darf ich ihn "
                                       "entfernen?"_s,
                                       u"The old virus scanner keeps your profile file open. May I "
                                       "remove it?"_s)),
             note, line(7, Side::Customer, say(u"Ja, natürlich!"_s, u"Yes, of course!"_s)),
             line(8, Side::Expert, {}, CaseEvent::Solved)},
            {}};
}

Delta<PeriodRow> periods()
{
    DeskPeriodBody running;
    running.id = id(820);
    running.period = u"2026-11"_s;
    running.state = PeriodState::Running;
    running.cases = 212;
    running.commitment = u"8f14e45fceea167a5a36dedd4bea2543b1d1f0a2c3d4e5f60718293a4b5c6d7e"_s;
    DeskPeriodBody drawn = running;
    drawn.id = id(821);
    drawn.period = u"2026-10"_s;
    drawn.state = PeriodState::Drawn;
    drawn.cases = 340;
    drawn.drawn = 22;
    drawn.reviewed = 18;
    drawn.root = u"c9f0f895fb98ab9159f51fd0297e236d1c2d3e4f5061728394a5b6c7d8e9f001"_s;
    drawn.publicSource = u"drand"_s;
    drawn.publicValue = u"45c48cce2e2d7fbdea1afc51c7c6ad26aa11bb22cc33dd44ee55ff6677889900"_s;
    drawn.marks = {figure({}, 42'000, 39'100, 44'700), figure(u"router.fritzbox"_s, 44'000, 40'200, 47'000),
                   figure(u"print.printer"_s, 37'000, 31'000, 43'000)};
    drawn.breaches = {figure({}, 120, 30, 310)};
    drawn.criteria = {{u"understood"_s, 14, 8'100, 7'000, 9'000, 7'400, true},
                      {u"time"_s, 14, 5'200, 2'900, 7'100, 4'800, false},
                      {u"clear"_s, 3, {}, {}, {}, {}, false}};
    DeskPeriodBody before = drawn;
    before.id = id(822);
    before.period = u"2026-09"_s;
    before.marks = {figure({}, 40'000, 36'000, 43'500)};
    const auto row = [](const DeskPeriodBody &body, int place) {
        return PeriodRow{body.id.toString(), QByteArray::number(place), 1, body};
    };
    return {true, {row(running, 1), row(drawn, 2), row(before, 3)}, {}};
}

Delta<ReviewResultRow> reviewResults(bool german)
{
    ReviewResultRow row;
    row.key = id(830).toString();
    row.viewRev = 1;
    ReviewResultBody &body = row.body;
    body.id = id(830);
    body.number = u"48-2071"_s;
    body.task = u"print.scanner.scan_to"_s;
    body.scorecard = u"spot-check-1"_s;
    body.at = minutesAgo(2000);
    body.objectUntil = minutesAgo(-9000);
    body.marks = {{u"understood"_s, 4, {}, {}, {}},
                  {u"solved"_s, 2, {}, german ? u"Die Ursache blieb."_s : u"The cause stayed."_s,
                   {id(3005)}},
                  {u"critical"_s, 0, false, {}, {}}};
    body.quotes = {german ? u"Darf ich den Virenscanner entfernen?"_s
                          : u"May I remove the virus scanner?"_s};
    body.text = german ? u"Freundlich und klar. Fragen Sie vor dem Entfernen nach der Sicherung."_s
                       : u"Friendly and clear. Ask about the backup before you remove something."_s;
    return {true, {row}, {}};
}

Delta<RatingRow> ratings(bool german)
{
    const auto say = [german](const QString &de, const QString &en) { return german ? de : en; };
    const auto row = [](int n, const QString &customer, int stars, const QString &words) {
        RatingRow out;
        out.key = id(n).toString();
        out.sortKey = QByteArray::number(n);
        out.viewRev = 1;
        out.body.id = out.body.caseId = id(n);
        out.body.stars = stars;
        out.body.text = words;
        out.body.at = minutesAgo((n - 849) * 300);
        out.body.editUntil = minutesAgo(-9000);
        out.number = u"48-20%1"_s.arg(n - 800);
        out.task = u"print.scanner.scan_to"_s;
        out.customer = customer;
        return out;
    };
    RatingRow open = row(850, u"Dieter Falk"_s, 2,
                         say(u"Hat funktioniert, aber er war kurz angebunden."_s,
                             u"It worked, but he was rather curt."_s));
    RatingRow refused = row(851, u"Petra Ostermann"_s, 4, {});
    refused.refused = say(u"Danke, gern wieder."_s, u"Thank you, any time."_s);
    refused.problem = say(u"Der Fall ist wieder offen."_s, u"The case is open again."_s);
    refused.command = id(861);
    RatingRow waits = row(852, u"Anke Thiel"_s, 5, say(u"Gut erklärt."_s, u"Well explained."_s));
    waits.answer = say(u"Das freut mich."_s, u"I am glad to hear that."_s);
    waits.sending = waits.mayTakeBack = true;
    waits.command = id(862);
    RatingRow answered = row(853, u"Kurt Mehlich"_s, 5, {});
    answered.answer = say(u"Vielen Dank!"_s, u"Thank you very much!"_s);
    return {true, {open, refused, waits, answered}, {}};
}

Delta<ReputationRow> reputations()
{
    const auto row = [](int n, const QString &group, int outcomes, int low, int value, int high) {
        ReputationRow out;
        out.key = id(n).toString();
        out.sortKey = group.toUtf8();
        out.viewRev = 1;
        out.body = {id(n), id(900), group, outcomes, value, low, high, low,
                    {u"confirmed"_s, u"spot_check"_s}};
        return out;
    };
    return {true,
            {row(840, u"router.fritzbox"_s, 48, 8'600, 9'300, 9'700),
             row(841, u"print.scanner"_s, 4, 5'900, 8'100, 9'600)},
            {}};
}

} // namespace werkbank::sample
