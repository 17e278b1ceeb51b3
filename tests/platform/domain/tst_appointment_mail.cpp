// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/ApplicantStage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Whoever is asked to a conversation gets a file for his calendar with the mail.
class TestAppointmentMail : public QObject {
    Q_OBJECT

    static void appoint(ApplicantStage &stage, const Applicant &who, const QString &time)
    {
        stage.ok(stage.anna, commands::AppointApplicant{stage.home(), who.id, u"2026-01-12"_s, time,
                                                        u"Europe/Berlin"_s, 45, u"Video"_s});
    }

    static Rows filesTo(ApplicantStage &stage, const Applicant &who)
    {
        return stage.query("SELECT file_name, file_type, file FROM mail WHERE recipient = $1"
                           " AND file <> '' ORDER BY created_at, id",
                           {who.email});
    }

    // As the commands of the desk lead there: identified and compared.
    static Applicant ready(ApplicantStage &stage)
    {
        const Applicant nina = stage.applies();
        stage.claims(stage.anna, nina);
        const auto he = must(stage.page().read(nina.session)).person;
        stage.imports(stage.anna, stage.resultFor(stage.identifies(stage.anna, nina), he));
        stage.checksAll(stage.anna, nina);
        return nina;
    }

    static void setSeller(ApplicantStage &stage, const QString &email)
    {
        must(stage.platform().change([&](Work &work) {
            work.sql.run("INSERT INTO seller (tenant, name, street, postcode, city, country, email)"
                         " VALUES ($1, 'KN GmbH', 'Weg 1', '10115', 'Berlin', 'DE', $2)",
                         {stage.home(), email});
            return work.sql.result();
        }));
    }

private Q_SLOTS:
    void theMailBringsAFileForTheCalendar()
    {
        ApplicantStage stage;
        setSeller(stage, u"bewerbung@kn.example"_s);
        const Applicant nina = ready(stage);
        appoint(stage, nina, u"10:00"_s);
        stage.clock.ms += 60'000;
        appoint(stage, nina, u"11:30"_s);
        const Rows files = filesTo(stage, nina);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].text(0), u"termin.ics"_s);
        QVERIFY(files[0].text(1).startsWith(u"text/calendar; method=REQUEST"));
        QVERIFY(files[0].text(2).contains(u"DTSTART;TZID=Europe/Berlin:20260112T100000\r\n"));
        QVERIFY(files[1].text(2).contains(u"DTSTART;TZID=Europe/Berlin:20260112T113000\r\n"));
        // The second one replaces the first in a calendar.
        const auto line = [](const QString &file, const QString &name) {
            const qsizetype at = file.indexOf(u"\r\n"_s + name + u':') + 3 + name.size();
            return file.sliced(at, file.indexOf(u"\r\n"_s, at) - at);
        };
        QCOMPARE(line(files[0].text(2), u"UID"_s), line(files[1].text(2), u"UID"_s));
        QVERIFY(line(files[0].text(2), u"SEQUENCE"_s).toInt()
                < line(files[1].text(2), u"SEQUENCE"_s).toInt());
        // Other mails bring nothing.
        QVERIFY(stage.mailsTo(nina.email).size() > 2);
    }

    void withoutAnAddressToAnswerToThereIsTheMailAlone()
    {
        ApplicantStage stage;
        setSeller(stage, u""_s);
        const Applicant nina = ready(stage);
        appoint(stage, nina, u"10:00"_s);
        QCOMPARE(filesTo(stage, nina).size(), 0);
        QVERIFY(stage.lastMailTo(nina.email).contains(u"10:00"));
    }
};

QTEST_GUILESS_MAIN(TestAppointmentMail)
#include "tst_appointment_mail.moc"
