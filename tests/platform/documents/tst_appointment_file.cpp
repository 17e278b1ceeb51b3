// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/AppointmentFile.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/ScheduleMessage>

#include <QTest>
#include <QTimeZone>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The invitation is what calendars read: who, when on the clock of the place, how long, a reminder.
class TestAppointmentFile : public QObject {
    Q_OBJECT

    static AppointmentFile invitation()
    {
        AppointmentFile file;
        file.id = Id::fromString(u"01970000-0000-7000-8000-000000000001");
        file.version = 2;
        file.madeAt = {1'767'600'000'000};
        file.appointment = {u"2026-03-30"_s, u"10:00"_s, u"Europe/Berlin"_s, 45,
                            u"https://meet.example/werkbank"_s, {}, u"Olga Weber"_s};
        file.tenant = u"KN Computerhilfe, Köln; \"Süd\""_s;
        file.tenantMail = u"bewerbung@kn.example"_s;
        file.attendee = u"Jana Müller"_s;
        file.attendeeMail = u"jana@example.org"_s;
        return file;
    }

    static QByteArray written(const AppointmentFile &file)
    {
        const auto bytes = appointmentFile(file);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text));
        return *bytes;
    }

    static KCalendarCore::Event::Ptr read(const QByteArray &bytes,
                                          KCalendarCore::iTIPMethod method)
    {
        KCalendarCore::ICalFormat format;
        const KCalendarCore::MemoryCalendar::Ptr calendar(
            new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        const auto message = format.parseScheduleMessage(calendar, QString::fromUtf8(bytes));
        if (!message || message->method() != method)
            return {};
        return message->event().dynamicCast<KCalendarCore::Event>();
    }

    // Long lines are folded (RFC 5545, 3.1).
    static QByteArray unfolded(QByteArray bytes)
    {
        bytes.replace("\r\n ", "");
        return bytes;
    }

private Q_SLOTS:
    void itIsReadBack()
    {
        const auto event = read(written(invitation()), KCalendarCore::iTIPRequest);
        QVERIFY(event);
        QCOMPARE(event->uid(), u"01970000-0000-7000-8000-000000000001"_s);
        QCOMPARE(event->revision(), 2);
        const QDateTime begin(QDate(2026, 3, 30), QTime(10, 0), QTimeZone("Europe/Berlin"));
        QCOMPARE(event->dtStart(), begin);
        QCOMPARE(event->dtStart().timeZone().id(), QByteArray("Europe/Berlin"));
        QCOMPARE(event->dtEnd(), begin.addSecs(45 * 60));
        QCOMPARE(event->summary(),
                 u"Persönliches Gespräch bei KN Computerhilfe, Köln; \"Süd\""_s);
        QVERIFY(event->description().startsWith(u"Gespräch mit Olga Weber.\nEs dauert etwa 45"));
        QCOMPARE(event->location(), u"https://meet.example/werkbank"_s);
        QCOMPARE(event->organizer().email(), u"bewerbung@kn.example"_s);
        QCOMPARE(event->attendeeCount(), 1);
        const auto attendee = event->attendees().first();
        QCOMPARE(attendee.name(), u"Jana Müller"_s);
        QCOMPARE(attendee.email(), u"jana@example.org"_s);
        QVERIFY(attendee.RSVP());
        QCOMPARE(event->alarms().size(), 1);
        QCOMPARE(event->alarms().first()->startOffset().asSeconds(), -3600);
        QVERIFY(event->alarms().first()->text().startsWith(u"In einer Stunde"));
    }

    // What other calendars go by, as it stands in the file.
    void theTimeStandsThereWithItsZone()
    {
        const QByteArray bytes = unfolded(written(invitation()));
        for (const char *line :
             {"BEGIN:VCALENDAR\r\n", "METHOD:REQUEST\r\n", "BEGIN:VTIMEZONE\r\n",
              "TZID:Europe/Berlin\r\n", "DTSTART;TZID=Europe/Berlin:20260330T100000\r\n",
              "DTEND;TZID=Europe/Berlin:20260330T104500\r\n", "SEQUENCE:2\r\n",
              "TRIGGER:-PT1H\r\n", "STATUS:CONFIRMED\r\n",
              // By the platform's clock, and nothing of its memory.
              "\r\nDTSTAMP:20260105T080000Z\r\n", "CREATED:20260105T080000Z\r\n",
              "LAST-MODIFIED:20260105T080000Z\r\n", ";X-UID=1:"})
            QVERIFY2(bytes.contains(line), line);
        QVERIFY(bytes.contains("ORGANIZER;CN="));
        QVERIFY(bytes.contains("mailto:jana@example.org\r\n")
                || bytes.contains("MAILTO:jana@example.org\r\n"));
    }

    void theSameIsWrittenAsTheSameBytes()
    {
        QCOMPARE(written(invitation()), written(invitation()));
    }

    void inEnglish()
    {
        AppointmentFile file = invitation();
        file.language = DocumentLanguage::En;
        const auto event = read(written(file), KCalendarCore::iTIPRequest);
        QVERIFY(event->summary().startsWith(u"Personal conversation with KN"));
        QVERIFY(event->description().startsWith(u"Conversation with Olga Weber.\nIt takes about"));
    }

    void itIsCalledOff()
    {
        AppointmentFile file = invitation();
        file.method = AppointmentFile::Method::Cancel;
        file.version = 3;
        const QByteArray bytes = written(file);
        QVERIFY(bytes.contains("METHOD:CANCEL\r\n"));
        const auto event = read(bytes, KCalendarCore::iTIPCancel);
        QVERIFY(event);
        QCOMPARE(event->uid(), u"01970000-0000-7000-8000-000000000001"_s);
        QCOMPARE(event->status(), KCalendarCore::Incidence::StatusCanceled);
        QVERIFY(event->alarms().isEmpty());
    }

    void nobodyWritesLinesOfHisOwnIntoIt()
    {
        AppointmentFile file = invitation();
        file.attendee = u"Jana\r\nATTENDEE:mailto:other@example.org"_s;
        file.appointment.place = u"hier\r\nEND:VEVENT"_s;
        const QByteArray bytes = unfolded(written(file));
        QVERIFY(!bytes.contains("\r\nATTENDEE:mailto:other"));
        QCOMPARE(bytes.count("\r\nEND:VEVENT\r\n"), 1);
        QCOMPARE(read(written(file), KCalendarCore::iTIPRequest)->attendeeCount(), 1);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such day") << u"date"_s << u"2026-02-30"_s;
        QTest::newRow("no such time") << u"time"_s << u"25:00"_s;
        QTest::newRow("a time that the change of clocks leaves out") << u"time"_s << u"gap"_s;
        QTest::newRow("no such zone") << u"zone"_s << u"Europe/Atlantis"_s;
        QTest::newRow("no time at all") << u"minutes"_s << u"0"_s;
        QTest::newRow("all day") << u"minutes"_s << u"1440"_s;
        QTest::newRow("no address") << u"attendee_mail"_s << u"jana"_s;
        QTest::newRow("an address and more") << u"attendee_mail"_s << u"a@b.de\r\nX:y"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        AppointmentFile file = invitation();
        Appointment &is = file.appointment;
        if (value == "gap"_L1) {
            is.date = u"2026-03-29"_s;
            is.time = u"02:30"_s;
        } else if (field == "date"_L1) {
            is.date = value;
        } else if (field == "time"_L1) {
            is.time = value;
        } else if (field == "zone"_L1) {
            is.zone = value;
        } else if (field == "minutes"_L1) {
            is.minutes = value.toInt();
        } else {
            file.attendeeMail = value;
        }
        const auto bytes = appointmentFile(file);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"bad_appointment"_s);
        QCOMPARE(bytes.error().detail["field"_L1].toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestAppointmentFile)
#include "tst_appointment_file.moc"
