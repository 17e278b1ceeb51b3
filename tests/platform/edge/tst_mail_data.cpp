// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/edge/SmtpTalk.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A mail as it goes to the server: alone, and with a file that it brings.
class TestMailData : public QObject {
    Q_OBJECT

    static PlainMail mail()
    {
        return {u"KN Computerhilfe"_s, "a@kn.example", "jana@example.org", u"Ihr Termin"_s,
                u"Guten Tag Jana Müller,\n\nbis bald.\n"_s, "1@kn.example", 1'767'600'000'000,
                {}, {}, {}};
    }

    // Behind the header of a part, decoded.
    static QByteArray content(const QByteArray &part)
    {
        return QByteArray::fromBase64(part.sliced(part.indexOf("\r\n\r\n") + 4));
    }

private Q_SLOTS:
    void aMailAlone()
    {
        const QByteArray data = mailData(mail());
        QVERIFY(!data.contains("multipart"));
        QVERIFY(data.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
        QCOMPARE(content(data), QByteArray("Guten Tag Jana Müller,\r\n\r\nbis bald.\r\n"));
    }

    void aMailThatBringsAFile()
    {
        PlainMail is = mail();
        is.fileName = "termin.ics";
        is.fileType = "text/calendar; method=REQUEST; charset=utf-8";
        is.file = QByteArray("BEGIN:VCALENDAR\r\nSUMMARY:Gespräch\r\n").repeated(20);
        const QByteArray data = mailData(is);
        const qsizetype head = data.indexOf("\r\n\r\n");
        QVERIFY(data.first(head).contains(
            "\r\nContent-Type: multipart/mixed; boundary=\"werkbank-part\""));
        QList<QByteArray> parts;
        qsizetype at = data.indexOf("\r\n--werkbank-part");
        while (at >= 0) {
            const qsizetype next = data.indexOf("\r\n--werkbank-part", at + 2);
            parts.append(data.sliced(at, (next < 0 ? data.size() : next) - at));
            at = next;
        }
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts[0].startsWith("\r\n--werkbank-part\r\nContent-Type: text/plain"));
        QCOMPARE(content(parts[0]), QByteArray("Guten Tag Jana Müller,\r\n\r\nbis bald.\r\n"));
        QVERIFY(parts[1].contains("Content-Type: text/calendar; method=REQUEST; charset=utf-8; "
                                  "name=\"termin.ics\"\r\nContent-Disposition: attachment; "
                                  "filename=\"termin.ics\"\r\n"));
        QCOMPARE(content(parts[1]), is.file);
        QCOMPARE(parts[2], QByteArray("\r\n--werkbank-part--\r\n"));
        for (const QByteArray &line : data.split('\n'))
            QVERIFY(line.size() <= 200 && (line.isEmpty() || line.endsWith('\r')));
    }
};

QTEST_APPLESS_MAIN(TestMailData)
#include "tst_mail_data.moc"
