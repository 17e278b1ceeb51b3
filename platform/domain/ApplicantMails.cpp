// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ApplicantMails.h"

#include "core/rules/ApplicantLetter.h"
#include "platform/documents/AppointmentFile.h"
#include "platform/domain/Applicants.h"
#include "platform/domain/TokenText.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct MailText {
    const char *subjectDe, *subjectEn, *de, *en;
};

// {link} opens the application; a paragraph whose only word is an empty one is left out.
constexpr MailText mails[] = {
    {"Ihre Bewerbung bei {tenant}", "Your application to {tenant}",
     "mit diesem Link öffnen Sie Ihre Bewerbung. Sie können sie unterbrechen und jederzeit "
     "weitermachen:\n\n{link}\n\nWenn Sie sich nicht bewerben möchten, beachten Sie diese Mail "
     "bitte nicht.",
     "this link opens your application. You can stop and go on at any time:\n\n{link}\n\nIf you do "
     "not want to apply, please ignore this mail."},
    {"Bewerbung mit Ihrer Adresse bei {tenant}", "Application with your address at {tenant}",
     "jemand wollte sich mit Ihrer Mailadresse bewerben. Es gibt schon ein Konto mit dieser "
     "Adresse. Bitte melden Sie sich damit an, oder bewerben Sie sich mit einer anderen.",
     "somebody wanted to apply with your mail address. There is an account with this address "
     "already. Please sign in with it, or apply with another address."},
    {"Ihre Bewerbung ist angekommen", "Your application has arrived",
     "danke, Ihre Bewerbung ist bei {tenant} angekommen. Als Nächstes prüfen wir Ihre Identität; "
     "dazu bekommen Sie eine Nachricht. Den Stand sehen Sie hier:\n\n{link}",
     "thank you, your application has reached {tenant}. Next we check your identity; you will hear "
     "from us. See how it stands here:\n\n{link}"},
    {"Bitte weisen Sie sich aus: {reference}", "Please identify yourself: {reference}",
     "für Ihre Bewerbung bei {tenant} weisen Sie sich bitte über POSTIDENT aus.\n\n"
     "Referenznummer: {reference}\nVerfahren: {method}\n\nEs werden keine Bilder Ihres Ausweises "
     "bei uns gespeichert. Den Stand sehen Sie hier:\n\n{link}",
     "for your application to {tenant} please identify yourself by POSTIDENT.\n\n"
     "Reference: {reference}\nMethod: {method}\n\nNo pictures of your document are stored by us. "
     "See how it stands here:\n\n{link}"},
    {"Ihr Termin am {date}", "Your appointment on {date}",
     "wir möchten Sie kennenlernen: am {date} um {time} Uhr ({zone}), etwa {minutes} Minuten.\n\n"
     "{place}\n\nWenn das nicht geht, antworten Sie bitte rechtzeitig.",
     "we would like to meet you: on {date} at {time} ({zone}), about {minutes} minutes.\n\n{place}"
     "\n\nIf this does not suit you, please tell us in time."},
    {"Willkommen bei {tenant}", "Welcome to {tenant}",
     "Ihre Bewerbung ist angenommen. Melden Sie sich mit dieser Mailadresse und Ihrem Passwort in "
     "der Anwendung an und sagen Sie, wann Sie da sind: dann kommen die ersten Anfragen.\n\n{text}"
     "\n\nWir sehen uns spätestens am {day} wieder an, ob Ihre Nachweise noch gelten.",
     "your application is accepted. Sign in to the app with this mail address and your password "
     "and say when you are there: then the first requests will come.\n\n{text}\n\nBy {day} at the "
     "latest we look at your proofs again."},
    {"Ihr Widerspruch ist angekommen", "Your appeal has arrived",
     "Ihr Widerspruch ist angekommen. Eine Person, die noch nicht geurteilt hat, sieht sich alles "
     "noch einmal an; Sie bekommen innerhalb von zwei Wochen eine schriftliche Antwort.\n\n{link}",
     "your appeal has arrived. A person who has not judged yet looks at all of it again; you get a "
     "written answer within two weeks.\n\n{link}"},
    {"Ihr Zugang bei {tenant} ist wieder offen", "Your access to {tenant} is open again",
     "Ihr Zugang als Supporter ist wieder offen.\n\n{text}",
     "your access as a supporter is open again.\n\n{text}"},
    {"Bitte erneuern Sie Ihre Nachweise bis {day}", "Please renew your proofs by {day}",
     "am {day} läuft ein Nachweis ab (Ausweis, Kenntnisse oder die Frist von zwei Jahren). Wir "
     "melden uns dazu. Ohne Erneuerung bekommen Sie ab diesem Tag keine neuen Anfragen.",
     "on {day} one of your proofs ends (document, skills or the term of two years). You will hear "
     "from us. Without renewal you get no new requests from that day on."},
    {"Keine neuen Anfragen seit heute", "No new requests from today",
     "ein Nachweis ist am {day} abgelaufen. Bis er erneuert ist, bekommen Sie keine neuen Anfragen. "
     "Ihre laufenden Fälle behalten Sie.",
     "one of your proofs ended on {day}. Until it is renewed you get no new requests. You keep the "
     "cases that you have."},
    {"Bitte weisen Sie sich bis {day} noch einmal aus", "Please identify yourself again by {day}",
     "an dem Nachweis, wer Sie sind, ist etwas zu klären; zum Beispiel hat die Post eine "
     "Identifizierung zurückgenommen. Wir melden uns dazu. Ist es bis {day} nicht geklärt, bekommen "
     "Sie ab diesem Tag keine neuen Anfragen, bis es geklärt ist. Ihre laufenden Fälle behalten Sie.",
     "something about the proof of who you are has to be settled; for example the post has taken an "
     "identification back. You will hear from us. If it is not settled by {day}, you get no new "
     "requests from that day on until it is. You keep the cases that you have."},
    {"Antwort auf Ihren Widerspruch", "Answer to your appeal",
     "eine Person, die Ihre Sperre nicht verhängt hat, hat sich alles noch einmal angesehen. Ihr "
     "Zugang bei {tenant} bleibt gesperrt.\n\n{text}",
     "a person who had not suspended you has looked at all of it again. Your access to {tenant} "
     "stays suspended.\n\n{text}"},
    {"Hier weisen Sie sich aus: {reference}", "Identify yourself here: {reference}",
     "auf dieser Seite der Deutschen Post weisen Sie sich für Ihre Bewerbung bei {tenant} aus:"
     "\n\n{text}",
     "on this page of Deutsche Post you identify yourself for your application to {tenant}:"
     "\n\n{text}"},
};
static_assert(std::size(mails) == applicantMailCount);

using Words = QList<std::pair<QString, QString>>;

QString dayText(const QDate &day, bool isGerman)
{
    return day.toString(isGerman ? u"dd.MM.yyyy"_s : u"yyyy-MM-dd"_s);
}

// A fresh secret each time: the store knows only hashes of the earlier ones. Nothing for somebody
// who has never been on the page.
QString newLink(Work &work, const ApplicantFile &row)
{
    if (row.page.isEmpty())
        return {};
    const QString secret = newToken(work.rng);
    work.sql.run("INSERT INTO applicant_link (hash, tenant, applicant, created_at, ends_at)"
                 " VALUES ($1, $2, $3, $4, $5)",
                 {tokenHash(secret), row.tenant, row.id, work.now,
                  work.now + Applicants::linkLife});
    return row.page + u"?a="_s + row.publicId + u'#' + secret;
}

QString methodText(const QString &method, bool isGerman)
{
    static constexpr std::array names{
        std::array{"basic", "in einer Postfiliale mit Coupon", "in a post office, with a coupon"},
        std::array{"video", "im Videogespräch", "by video call"},
        std::array{"eid", "mit der Online-Funktion des Personalausweises",
                   "with the electronic identity card"},
        std::array{"photo", "mit Fotos in der App der Post", "with photos in the post's app"},
        std::array{"autoid", "automatisch in der App der Post", "automatically in the post's app"}};
    for (const auto &name : names) {
        if (method == QLatin1StringView(name[0]))
            return QString::fromUtf8(name[isGerman ? 1 : 2]);
    }
    return method;
}

Words wordsOf(Work &work, const ApplicantFile &row, bool isGerman)
{
    Words out;
    if (const auto tenant = work.sql.row("SELECT name FROM tenant WHERE id = $1", {row.tenant}))
        out.append({u"{tenant}"_s, tenant->text(0)});
    if (const auto is = loadIdentification(work.sql, row))
        out += Words{{u"{reference}"_s, is->reference},
                     {u"{method}"_s, methodText(is->method, isGerman)}};
    if (const auto at = loadAppointment(work.sql, row))
        out += Words{{u"{date}"_s, dayText(QDate::fromString(at->date, Qt::ISODate), isGerman)},
                     {u"{time}"_s, at->time},
                     {u"{zone}"_s, at->zone},
                     {u"{minutes}"_s, QString::number(at->minutes)},
                     {u"{place}"_s, at->place}};
    out.append({u"{day}"_s, dayText(QDate::fromString(row.recheckOn, Qt::ISODate), isGerman)});
    return out;
}

void write(Work &work, const ApplicantFile &row, const QString &subject, const QString &body,
           const QByteArray &calendar = {})
{
    const bool hasFile = !calendar.isEmpty();
    work.sql.run("INSERT INTO mail (id, tenant, recipient, subject, body, created_at, next_at,"
                 " file_name, file_type, file) VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)",
                 {work.newId(), row.tenant, row.email, subject, body, work.now,
                  hasFile ? u"termin.ics"_s : u""_s,
                  hasFile ? QString::fromLatin1(appointmentType(AppointmentFile::Method::Invite))
                          : u""_s,
                  Utf8{calendar}});
    work.effect.mail();
}

// Nothing where the tenant has no address that a calendar could answer to.
QByteArray calendarOf(Work &work, const ApplicantFile &row, bool isGerman)
{
    const auto tenant = work.sql.row("SELECT t.name, s.email FROM tenant t JOIN seller s"
                                     " ON s.tenant = t.id WHERE t.id = $1",
                                     {row.tenant});
    const auto at = loadAppointment(work.sql, row);
    if (!tenant || !at)
        return {};
    AppointmentFile file;
    file.id = row.id;
    // Grows with each change, as calendars want it.
    file.version = int((work.now - row.createdAt).count() / 1000);
    file.madeAt = work.now;
    file.appointment = *at;
    file.tenant = tenant->text(0);
    file.tenantMail = tenant->text(1);
    file.attendee = nameOf(work.sql, row);
    file.attendeeMail = row.email;
    file.language = isGerman ? DocumentLanguage::De : DocumentLanguage::En;
    const auto written = appointmentFile(file);
    return written ? *written : QByteArray();
}

} // namespace

void mailApplicant(Work &work, const ApplicantFile &row, ApplicantMail mail, const QString &text)
{
    const bool isGerman = row.language.startsWith(u"de"_s);
    const MailText &form = mails[size_t(mail)];
    QString subject = QString::fromUtf8(isGerman ? form.subjectDe : form.subjectEn);
    QString body = QString::fromUtf8(isGerman ? form.de : form.en);
    for (const auto &[name, value] : wordsOf(work, row, isGerman)) {
        subject.replace(name, value);
        body.replace(name, value);
    }
    if (body.contains(u"{link}"_s))
        body.replace(u"{link}"_s, newLink(work, row));
    // A person's own words come last, so that nothing in them is taken for a place to fill.
    body.replace(u"{text}"_s, text);
    while (body.contains(u"\n\n\n"_s))
        body.replace(u"\n\n\n"_s, u"\n\n"_s);
    const QString hello = (isGerman ? u"Guten Tag %1,"_s : u"Hello %1,"_s)
                              .arg(nameOf(work.sql, row));
    write(work, row, subject, hello + u"\n\n"_s + body.trimmed() + u'\n',
          mail == ApplicantMail::Appointment ? calendarOf(work, row, isGerman) : QByteArray());
}

void mailDecision(Work &work, const ApplicantFile &row, const DecisionMail &decision)
{
    const auto tenant = work.sql.row("SELECT name FROM tenant WHERE id = $1", {row.tenant});
    const ApplicantLetter letter{decision.use, decision.reasons, row.reopened,
                                 decision.text, nameOf(work.sql, row), decision.signer,
                                 tenant ? tenant->text(0) : QString(), row.language};
    write(work, row, applicantLetterSubject(letter),
          applicantLetterText(letter, applicantReasons()) + u'\n' + newLink(work, row) + u'\n');
}

const ApplicantReasons &applicantReasons()
{
    static const ApplicantReasons all = *ApplicantReasons::builtIn();
    return all;
}

} // namespace werkbank
