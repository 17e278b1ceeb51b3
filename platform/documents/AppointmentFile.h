// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/ApplicantValues.h"
#include "platform/documents/DocumentLanguage.h"

// The invitation to a personal evaluation as a file that calendars read (iCalendar, RFC 5545, with
// the method of RFC 5546; KCalendarCore): organiser, attendee, local time with its zone, so that it
// stays at 10:00 there whatever happens to the zone, and a reminder an hour before. Any thread.
// Errors: `bad_appointment`, {"field": name}.
namespace werkbank {

struct AppointmentFile {
    enum class Method { Invite, Cancel };
    Method method = Method::Invite;
    Id id;              // the same for all versions of one appointment
    int version = 0;    // each change counts one on; calendars ignore an older one
    Instant madeAt;
    Appointment appointment;
    QString tenant, tenantMail;      // who invites
    QString attendee, attendeeMail;
    DocumentLanguage language = DocumentLanguage::De;
};

Result<QByteArray> appointmentFile(const AppointmentFile &file);

// To be sent with it: "text/calendar; method=REQUEST; charset=utf-8".
QByteArray appointmentType(AppointmentFile::Method method);

} // namespace werkbank
