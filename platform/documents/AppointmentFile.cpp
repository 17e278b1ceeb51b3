// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/AppointmentFile.h"

#include "core/base/DisplayText.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QRegularExpression>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;
using KCalendarCore::Alarm;
using KCalendarCore::Attendee;
using KCalendarCore::Event;

namespace {

constexpr int shortest = 5;
constexpr int longest = 8 * 60;
constexpr int reminderMinutes = 60;
constexpr QLatin1StringView version("\r\nVERSION:2.0\r\n");

struct Words {
    QString title, with, minutes, prepare, where, reminder;
};

const Words &wordsOf(DocumentLanguage language)
{
    static const Words german{
        u"Persönliches Gespräch bei %1"_s, u"Gespräch mit %1."_s, u"Es dauert etwa %1 Minuten."_s,
        u"Sie sprechen über Ihre Kenntnisse und lösen einen Übungsfall mit einer gespielten "
        "Kundin oder einem gespielten Kunden. Halten Sie bitte Ihren Computer bereit."_s,
        u"Ort: %1"_s, u"In einer Stunde: Gespräch bei %1"_s};
    static const Words english{
        u"Personal conversation with %1"_s, u"Conversation with %1."_s,
        u"It takes about %1 minutes."_s,
        u"You talk about your skills and solve a practice case with a customer played by somebody. "
        "Please have your computer at hand."_s,
        u"Place: %1"_s, u"In an hour: conversation with %1"_s};
    return language == DocumentLanguage::De ? german : english;
}

Error badAppointment(const QString &field, const QString &text)
{
    return makeError("bad_appointment", text, {{u"field"_s, field}});
}

// Enough for an address in a calendar; whether mail arrives there is not asked here.
bool isMail(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at + 1 < address.size() && !address.contains(u' ')
        && address == DisplayText::line(address);
}

Result<QDateTime> beginOf(const Appointment &appointment)
{
    const QDate date = QDate::fromString(appointment.date, u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(appointment.time, u"HH:mm"_s);
    const QTimeZone zone(appointment.zone.toLatin1());
    if (!date.isValid())
        return badAppointment(u"date"_s, u"There is no such day."_s);
    if (!time.isValid())
        return badAppointment(u"time"_s, u"There is no such time."_s);
    if (!zone.isValid())
        return badAppointment(u"zone"_s, u"There is no such time zone."_s);
    const QDateTime begin(date, time, zone, QDateTime::TransitionResolution::Reject);
    if (!begin.isValid())
        return badAppointment(u"time"_s, u"On that day the clocks change; this time is not there or there twice."_s);
    return begin;
}

QString descriptionOf(const AppointmentFile &file)
{
    const Words &words = wordsOf(file.language);
    const Appointment &is = file.appointment;
    QStringList parts;
    if (!is.evaluatorName.isEmpty())
        parts.append(words.with.arg(DisplayText::line(is.evaluatorName)));
    parts.append(words.minutes.arg(is.minutes));
    parts.append(words.prepare);
    if (!is.place.isEmpty())
        parts.append(words.where.arg(DisplayText::line(is.place)));
    return parts.join(u'\n');
}

Event::Ptr eventOf(const AppointmentFile &file, const QDateTime &begin)
{
    const Words &words = wordsOf(file.language);
    const QString tenant = DisplayText::line(file.tenant);
    const Event::Ptr event(new Event);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(file.madeAt.ms, QTimeZone::UTC);
    event->setUid(file.id.toString());
    event->setRevision(file.version);
    event->setCreated(made);
    event->setDtStart(begin);
    event->setDtEnd(begin.addSecs(file.appointment.minutes * 60));
    event->setSummary(words.title.arg(tenant));
    event->setDescription(descriptionOf(file));
    event->setLocation(DisplayText::line(file.appointment.place));
    event->setOrganizer(KCalendarCore::Person(tenant, file.tenantMail));
    Attendee attendee(DisplayText::line(file.attendee), file.attendeeMail, true,
                      Attendee::NeedsAction, Attendee::ReqParticipant);
    // The library would write an address of this program's memory.
    attendee.setUid(u"1"_s);
    event->addAttendee(attendee);
    if (file.method == AppointmentFile::Method::Cancel) {
        event->setStatus(KCalendarCore::Incidence::StatusCanceled);
    } else {
        event->setStatus(KCalendarCore::Incidence::StatusConfirmed);
        const Alarm::Ptr alarm = event->newAlarm();
        alarm->setDisplayAlarm(words.reminder.arg(tenant));
        alarm->setStartOffset(KCalendarCore::Duration(-reminderMinutes * 60));
        alarm->setEnabled(true);
    }
    event->setLastModified(made);
    return event;
}

// The library's own messages (RFC 5546) turn local times into UTC, so the method is put in here; and
// it stamps with the time of the computer.
QString completed(QString text, const AppointmentFile &file)
{
    const QString method = file.method == AppointmentFile::Method::Cancel ? u"CANCEL"_s
                                                                         : u"REQUEST"_s;
    static const QRegularExpression stamp(u"\\r\\nDTSTAMP:[0-9]{8}T[0-9]{6}Z\\r\\n"_s);
    const QString made = QDateTime::fromMSecsSinceEpoch(file.madeAt.ms, QTimeZone::UTC)
                             .toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    text.insert(text.indexOf(version) + version.size(), u"METHOD:"_s + method + u"\r\n"_s);
    return text.replace(stamp, u"\r\nDTSTAMP:"_s + made + u"\r\n"_s);
}

} // namespace

Result<QByteArray> appointmentFile(const AppointmentFile &file)
{
    if (file.id.isNull())
        return badAppointment(u"id"_s, u"The appointment has no id."_s);
    if (file.appointment.minutes < shortest || file.appointment.minutes > longest)
        return badAppointment(u"minutes"_s, u"An appointment takes from 5 minutes to 8 hours."_s);
    for (const auto &[field, mail] : {std::pair{u"tenant_mail"_s, file.tenantMail},
                                      std::pair{u"attendee_mail"_s, file.attendeeMail}}) {
        if (!isMail(mail))
            return badAppointment(field, u"This is no mail address."_s);
    }
    const auto begin = beginOf(file.appointment);
    if (!begin)
        return begin.error();
    const KCalendarCore::MemoryCalendar::Ptr calendar(
        new KCalendarCore::MemoryCalendar(begin->timeZone()));
    calendar->addEvent(eventOf(file, *begin));
    const QString text = KCalendarCore::ICalFormat().toString(calendar);
    if (!text.contains(version))
        return badAppointment(u"appointment"_s, u"The calendar file could not be written."_s);
    return completed(text, file).toUtf8();
}

QByteArray appointmentType(AppointmentFile::Method method)
{
    return method == AppointmentFile::Method::Cancel
        ? "text/calendar; method=CANCEL; charset=utf-8"
        : "text/calendar; method=REQUEST; charset=utf-8";
}

} // namespace werkbank
