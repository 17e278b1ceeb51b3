// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CamtSample.h"

#include "platform/documents/Camt053.h"
#include "platform/documents/CreditorReference.h"
#include "platform/documents/Iban.h"
#include "platform/documents/XmlTree.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace werkbank;
using namespace werkbank::samples;
using namespace Qt::StringLiterals;

namespace {

QString code(const Result<QList<BankStatement>> &read)
{
    return read.ok() ? QString() : read.error().code;
}

QList<Booking> bookings(const CamtFile &file)
{
    const auto read = readCamt053(camt(file));
    return read ? read->first().bookings : QList<Booking>();
}

} // namespace

class TstBankStatement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothVersionsSayTheSame()
    {
        CamtFile file;
        CamtLine line = paid("71.04", "Rechnung R-2026-000042");
        line.payments[0].reference = "RF18539007547034";
        line.payments[0].endToEndId = "E-1";
        file.lines = {line};
        const QList<Booking> newer = bookings(file);
        file.version = "02";
        QCOMPARE(bookings(file), newer);
        QCOMPARE(newer.size(), 1);
        const Booking &booking = newer[0];
        QCOMPARE(booking.amount, (Money{7104, u"EUR"_s}));
        QCOMPARE(booking.side, BookingSide::Credit);
        QCOMPARE(booking.account, u"DE02120300000000202051"_s);
        QCOMPARE(booking.valueOn, QDate(2026, 11, 23));
        QCOMPARE(booking.bankReference, u"B-1"_s);
        QCOMPARE(booking.endToEndId, u"E-1"_s);
        QCOMPARE(booking.references, QStringList{u"RF18539007547034"_s});
        QCOMPARE(booking.name, u"Erika Mustermann"_s);
        QCOMPARE(booking.otherIban, u"DE89370400440532013000"_s);
        QCOMPARE(booking.remittance, u"Rechnung R-2026-000042"_s);
    }

    void theSameBookingHasTheSameIdInAnyFile()
    {
        CamtFile first;
        first.lines = {paid("10.00", "a", "B-1"), paid("20.00", "b", "B-2")};
        CamtFile second;
        second.version = "02";
        second.statement = "another";
        second.lines = {paid("20.00", "b", "B-2"), paid("10.00", "a", "B-1")};
        QCOMPARE(bookings(first)[0].id, bookings(second)[1].id);
        QCOMPARE(bookings(first)[1].id, bookings(second)[0].id);
    }

    void equalPaymentsAreTwoAndStayTwo()
    {
        CamtFile file;
        file.lines = {paid("10.00", "a", {}), paid("10.00", "a", {})};
        const QList<Booking> read = bookings(file);
        QVERIFY(read[0].id != read[1].id);
        QCOMPARE(bookings(file), read);
        file.statement = "the next one";
        QVERIFY(bookings(file)[0].id != read[0].id);
    }

    void eachDetailThatTellsBookingsApartChangesTheId()
    {
        CamtFile file;
        file.lines = {paid("10.00", "a")};
        QSet<QString> ids{bookings(file)[0].id};
        const std::function<void(CamtLine &)> changes[] = {
            [](CamtLine &l) { l.amount = "10.01"; },
            [](CamtLine &l) { l.side = "DBIT"; },
            [](CamtLine &l) { l.date = "2026-11-24"; },
            [](CamtLine &l) { l.bankReference = "B-2"; },
            [](CamtLine &l) { l.payments[0].text = "b"; },
            [](CamtLine &l) { l.payments[0].endToEndId = "E"; },
            [](CamtLine &l) { l.payments[0].reference = "RF18539007547034"; },
            [](CamtLine &l) { l.payments[0].returnReason = "AC04"; },
        };
        for (const auto &change : changes) {
            CamtFile other = file;
            change(other.lines[0]);
            const QString id = bookings(other)[0].id;
            QVERIFY(!ids.contains(id));
            ids.insert(id);
        }
        CamtFile renamed = file;
        renamed.lines[0].payments[0].name = "MUSTERMANN, ERIKA";
        QCOMPARE(bookings(renamed)[0].id, bookings(file)[0].id);
    }

    void aSumOfSeveralPaymentsComesApart()
    {
        for (const char *version : {"02", "08"}) {
            CamtFile file;
            file.version = version;
            CamtLine line;
            line.amount = "30.00";
            line.payments = {{"10.00", "E-1", "A", "eins", {}, {}},
                             {"20.00", "E-2", "B", "zwei", {}, {}}};
            file.lines = {line};
            const QList<Booking> read = bookings(file);
            QCOMPARE(read.size(), 2);
            QCOMPARE(read[0].amount.minor, 1000);
            QCOMPARE(read[1].name, u"B"_s);
            file.lines[0].payments[1].amount = "20.01";
            QCOMPARE(code(readCamt053(camt(file))), u"sums_differ"_s);
            file.lines[0].payments[1].amount.clear();
            QCOMPARE(code(readCamt053(camt(file))), u"batch_without_amounts"_s);
        }
    }

    void aReturnedPaymentSaysWhyAndWhose()
    {
        CamtFile file;
        CamtLine line;
        line.payments = {{{}, "P-7", "Wir", "zurück", {}, "AC04"}};
        file.lines = {line};
        const Booking booking = bookings(file)[0];
        QCOMPARE(booking.returnReason, u"AC04"_s);
        QCOMPARE(booking.endToEndId, u"P-7"_s);
        QCOMPARE(booking.name, u"Wir"_s); // the creditor of the payment that comes back
    }

    void announcedBookingsAreNoMoney()
    {
        CamtFile file;
        file.lines = {paid("10.00", "a"), paid("20.00", "b", "B-2"), paid("0.00", "c", "B-3")};
        file.lines[1].status = "PDNG";
        QCOMPARE(bookings(file).size(), 1);
    }

    void aMissingPartIsNoticedByTheBalances()
    {
        CamtFile file;
        file.opening = "-5.00";
        file.closing = "66.04";
        file.lines = {paid("71.04", "a")};
        QCOMPARE(bookings(file).size(), 1);
        file.closing = "66.05";
        QCOMPARE(code(readCamt053(camt(file))), u"sums_differ"_s);
    }

    void whatIsNoStatementIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *from, const char *to, const char *code) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
        };
        row("another message", "camt.053.001.08", "camt.052.001.08", "not_camt053");
        row("another version", "camt.053.001.08", "camt.053.001.13", "not_camt053");
        row("no namespace", " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"", "",
            "not_camt053");
        row("wrong IBAN", "DE02120300000000202051", "DE03120300000000202051", "bad_statement");
        row("comma", "71.04", "71,04", "bad_number");
        row("third decimal", "71.04", "71.045", "number_too_exact");
        row("negative", "71.04", "-71.04", "bad_statement");
        row("huge", "71.04", "99999999999999999999.00", "out_of_range");
        row("currency", "<Ntry><Amt Ccy=\"EUR\">", "<Ntry><Amt Ccy=\"USD\">", "bad_statement");
        row("side", "CRDT", "CREDIT", "bad_statement");
        row("status", "BOOK", "MAYBE", "bad_statement");
        row("date", "<BookgDt><Dt>2026-11-23", "<BookgDt><Dt>2026-02-30", "bad_statement");
        row("cut off", "</Document>", "", "xml_malformed");
        row("two roots", "</Document>", "</Document><Document/>", "xml_malformed");
    }

    void whatIsNoStatementIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, wanted);
        CamtFile file;
        file.lines = {paid("71.04", "a")};
        QByteArray xml = camt(file);
        QVERIFY(xml.contains(from));
        QCOMPARE(code(readCamt053(xml.replace(xml.indexOf(from), from.size(), to))), wanted);
    }

    void aHostileFileIsRefusedBeforeItCosts()
    {
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\">"
                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>";
        QCOMPARE(code(readCamt053(laughs)), u"xml_forbidden"_s);
        QCOMPARE(code(readCamt053("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")),
                 u"xml_forbidden"_s);
        QCOMPARE(code(readCamt053("<a>&b;</a>")), u"xml_malformed"_s);
        QCOMPARE(code(readCamt053("<?xml-stylesheet href=\"x\"?><a/>")), u"xml_forbidden"_s);
        QCOMPARE(code(readCamt053("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>")),
                 u"xml_forbidden"_s);
        QCOMPARE(code(readCamt053("<a>\xff</a>")), u"xml_forbidden"_s);
        QCOMPARE(code(readCamt053(QByteArray("<a>").repeated(100'000))), u"xml_too_large"_s);
        QCOMPARE(code(readCamt053("<a>" + QByteArray("<b/>").repeated(700'000) + "</a>")),
                 u"xml_too_large"_s);
        QCOMPARE(code(readCamt053("<a>" + QByteArray(100'000, 'x') + "</a>")), u"xml_too_large"_s);
        QCOMPARE(code(readCamt053(QByteArray(17 * 1024 * 1024, ' '))), u"xml_too_large"_s);
        QCOMPARE(code(readCamt053({})), u"xml_malformed"_s);
    }

    void textsCannotPlayTricksOnAReader()
    {
        CamtFile file;
        file.lines = {paid("1.00",
                           "harmlos \xe2\x80\xae"
                           "lmth.exe")};
        file.lines[0].payments[0].name = "Eve\xe2\x80\x8b";
        const Booking booking = bookings(file)[0];
        QVERIFY(!booking.remittance.contains(QChar(0x202e)));
        QCOMPARE(booking.name, u"Eve"_s);
    }

    void damagedFilesNeverPassAsSomethingElse()
    {
        CamtFile file;
        file.opening = "0.00";
        file.closing = "91.04";
        file.lines = {paid("71.04", "a"), paid("20.00", "b", "B-2")};
        const QByteArray whole = camt(file);
        std::mt19937 random(11);
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i <= int(random() % 3); ++i)
                damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random() % 256);
            const auto read = readCamt053(damaged);
            refused += !read.ok();
            if (!read)
                continue;
            qint64 sum = 0;
            for (const Booking &booking : read->first().bookings)
                sum += booking.amount.minor;
            if (read->first().opening && read->first().closing)
                QCOMPARE(*read->first().closing - *read->first().opening, sum);
        }
        QVERIFY(refused > 2000);
    }

    void accountNumbersAreCheckedByTheirDigits()
    {
        QCOMPARE(plainIban(u"de02 1203 0000 0000 2020 51"), u"DE02120300000000202051"_s);
        QCOMPARE(plainIban(u"GB82WEST12345698765432"), u"GB82WEST12345698765432"_s);
        QCOMPARE(plainIban(u"MT84MALT011000012345MTLCAST001S"),
                 u"MT84MALT011000012345MTLCAST001S"_s);
        for (const QString &bad :
             {u""_s, u"DE"_s, u"DE02120300000000202052"_s, u"DE20120300000000202051"_s,
              u"DE0212030000000020205"_s, u"US02120300000000202051"_s,
              u"DE02-1203-0000-0000-2020-51"_s, u"DE0２120300000000202051"_s})
            QVERIFY2(plainIban(bad).isEmpty(), qPrintable(bad));
        QVERIFY(isBic(u"BYLADEM1001") && isBic(u"COBADEFF"));
        QVERIFY(!isBic(u"COBADEF") && !isBic(u"COBA1EFF") && !isBic(u"cobadeff"));
    }

    void creditorReferencesHaveTheirCheckDigits()
    {
        QCOMPARE(*creditorReference(u"539007547034"), u"RF18539007547034"_s);
        QCOMPARE(*creditorReference(u"R-2026-000042"),
                 plainCreditorReference(*creditorReference(u"r 2026 000042")));
        QCOMPARE(plainCreditorReference(u"rf18 5390 0754 7034"), u"RF18539007547034"_s);
        QVERIFY(plainCreditorReference(u"RF18539007547043").isEmpty());
        QVERIFY(plainCreditorReference(u"RF19539007547034").isEmpty());
        QVERIFY(!creditorReference(u"---"));
        QVERIFY(!creditorReference(QString(22, u'1')));
        QCOMPARE(creditorReferencesIn(u"Danke! RF18 5390 0754 7034, Erika"),
                 QStringList{u"RF18539007547034"_s});
        QVERIFY(creditorReferencesIn(u"WARF18539007547034 RF1 RF99").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstBankStatement)
#include "tst_bank_statement.moc"
