// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CreditorReference.h"
#include "platform/documents/PaymentMatching.h"
#include "platform/documents/ReturnReason.h"

#include <QTest>

#include <random>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

Money euro(qint64 cents)
{
    return {cents, u"EUR"_s};
}

OpenInvoice invoice(int number, qint64 open)
{
    const QString name = u"R-2026-%1"_s.arg(number, 6, 10, QChar(u'0'));
    return {u"i%1"_s.arg(number), name, *creditorReference(name), euro(open)};
}

Booking credit(const QString &id, qint64 cents, const QString &text)
{
    Booking made;
    made.id = id;
    made.amount = euro(cents);
    made.valueOn = QDate(2026, 11, 23);
    made.remittance = text;
    return made;
}

PaymentMatching matched(const QList<OpenInvoice> &invoices, const QList<Booking> &bookings,
                        const QList<SentPayout> &payouts = {})
{
    return matchPayments(invoices, payouts, bookings);
}

QString reasonOf(const Booking &booking, const QList<OpenInvoice> &invoices = {invoice(42, 7104)})
{
    const PaymentMatching result = matched(invoices, {booking});
    return result.unmatched.size() == 1 && result.matches.isEmpty() ? result.unmatched[0].reason
                                                                    : u"matched"_s;
}

} // namespace

class TstPaymentMatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeSumClosesTheInvoice()
    {
        const auto result = matched({invoice(41, 500), invoice(42, 7104)},
                                    {credit(u"b"_s, 7104, u"R-2026-000042"_s)});
        QCOMPARE(result.matches,
                 (QList<InvoicePayment>{{u"b"_s, u"i42"_s, MatchKind::Full, euro(7104), euro(0)}}));
        QVERIFY(result.unmatched.isEmpty());
    }

    void aPartLeavesTheRestOpenForTheNextPayment()
    {
        const auto result = matched({invoice(42, 7104)},
                                    {credit(u"a"_s, 7000, u"R-2026-000042"_s),
                                     credit(u"b"_s, 104, u"R-2026-000042 Rest"_s)});
        QCOMPARE(result.matches.size(), 2);
        QCOMPARE(result.matches[0].kind, MatchKind::Part);
        QCOMPARE(result.matches[1].kind, MatchKind::Full);
    }

    void tooMuchIsOwedBack()
    {
        const auto result = matched({invoice(42, 7104)},
                                    {credit(u"b"_s, 7200, u"R-2026-000042"_s)});
        QCOMPARE(result.matches[0].kind, MatchKind::Over);
        QCOMPARE(result.matches[0].paid, euro(7104));
        QCOMPARE(result.matches[0].surplus, euro(96));
    }

    void payingTwiceIsDouble()
    {
        const auto result = matched({invoice(42, 7104), invoice(43, 0)},
                                    {credit(u"a"_s, 7104, u"R-2026-000042"_s),
                                     credit(u"b"_s, 7104, u"R-2026-000042"_s),
                                     credit(u"c"_s, 500, u"R-2026-000043"_s)});
        QCOMPARE(result.matches[1].kind, MatchKind::Double);
        QCOMPARE(result.matches[1].surplus, euro(7104));
        QCOMPARE(result.matches[2].kind, MatchKind::Double);
    }

    void oneBookingCountsOnceHoweverOftenItIsListed()
    {
        const Booking booking = credit(u"b"_s, 7104, u"R-2026-000042"_s);
        QCOMPARE(matched({invoice(42, 7104)}, {booking, booking}).matches.size(), 1);
    }

    void aCreditorReferenceIsFoundWhereverThePayerPutIt()
    {
        const QString reference = invoice(42, 1).reference;
        Booking structured = credit(u"b"_s, 7104, {});
        structured.references = {reference};
        QCOMPARE(reasonOf(structured), u"matched"_s);
        QCOMPARE(reasonOf(credit(u"b"_s, 7104,
                                 u"Danke "_s + groupedCreditorReference(reference) + u" Erika"_s)),
                 u"matched"_s);
        Booking endToEnd = credit(u"b"_s, 7104, {});
        endToEnd.endToEndId = reference;
        QCOMPARE(reasonOf(endToEnd), u"matched"_s);
    }

    void aNumberIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << found; };
        row("R-2026-000042", true);
        row("RgNr. r2026 000042 v. 23.11.2026", true);
        row("Rechnung R 2026/000042, Kd 7", true);
        row("R-2026-000042 23.11.2026", true);
        row("R-2026-0000423", false);
        row("R-2026-00004", false);
        row("R-2025-000042", false);
        row("2026-000042", false);
        row("", false);
    }

    void aNumberIsFoundHoweverItIsWritten()
    {
        QFETCH(bool, found);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(reasonOf(credit(u"b"_s, 7104, text)), found ? u"matched"_s : u"no_reference"_s);
    }

    void aNumberIsNotTakenForALongerOne()
    {
        const auto result = matched({invoice(4, 100), invoice(42, 100)},
                                    {credit(u"b"_s, 100, u"R-2026-000042"_s)});
        QCOMPARE(result.matches[0].invoiceId, u"i42"_s);
    }

    void severalInvoicesArePaidAtOnceOnlyIfTheSumIsExact()
    {
        const QList<OpenInvoice> open{invoice(41, 500), invoice(42, 7104)};
        const QString text = u"R-2026-000041 und R-2026-000042"_s;
        const auto exact = matched(open, {credit(u"b"_s, 7604, text)});
        QCOMPARE(exact.matches.size(), 2);
        QCOMPARE(exact.matches[0].paid.minor + exact.matches[1].paid.minor, 7604);
        const auto other = matched(open, {credit(u"b"_s, 7603, text)});
        QCOMPARE(other.unmatched,
                 (QList<UnmatchedBooking>{{u"b"_s, u"several_invoices"_s, {u"i41"_s, u"i42"_s}}}));
    }

    void anEqualAmountIsASuggestionAndNoMatch()
    {
        const auto result = matched({invoice(41, 500), invoice(42, 7104)},
                                    {credit(u"b"_s, 7104, u"Erika"_s)});
        QVERIFY(result.matches.isEmpty());
        QCOMPARE(result.unmatched[0].suggestions, QStringList{u"i42"_s});
    }

    void whatCannotBeMatchedSaysWhy()
    {
        Booking booking = credit(u"b"_s, 7104, u"R-2026-000042"_s);
        booking.side = BookingSide::Debit;
        QCOMPARE(reasonOf(booking), u"outgoing"_s);
        booking = credit(u"b"_s, 7104, u"R-2026-000042"_s);
        booking.reversal = true;
        QCOMPARE(reasonOf(booking), u"reversed"_s);
        booking = credit(u"b"_s, 7104, u"R-2026-000042"_s);
        booking.returnReason = u"AC01"_s;
        QCOMPARE(reasonOf(booking), u"returned"_s);
        booking = credit(u"b"_s, 7104, u"R-2026-000042"_s);
        booking.amount.currency = u"CHF"_s;
        QCOMPARE(reasonOf(booking), u"wrong_currency"_s);
        QCOMPARE(reasonOf(credit(u"b"_s, 7104, u"RF18539007547034"_s)), u"unknown_reference"_s);
    }

    void payoutsArePaidOrComeBackWithTheirReason()
    {
        const QList<SentPayout> sent{
            {u"P-1"_s, euro(4179)}, {u"P-2"_s, euro(100)}, {u"P-3"_s, euro(300)}};
        const auto booking = [](const QString &id, const QString &payout, qint64 cents,
                                BookingSide side, const QString &reason) {
            Booking made = credit(id, cents, {});
            made.side = side;
            made.endToEndId = payout;
            made.returnReason = reason;
            return made;
        };
        const auto result = matched({},
                                    {booking(u"a"_s, u"P-1"_s, 4179, BookingSide::Debit, {}),
                                     booking(u"b"_s, u"P-2"_s, 100, BookingSide::Credit, u"AC04"_s),
                                     booking(u"c"_s, u"P-3"_s, 299, BookingSide::Debit, {}),
                                     booking(u"d"_s, u"P-9"_s, 1, BookingSide::Debit, {})},
                                    sent);
        QCOMPARE(result.payouts,
                 (QList<PayoutMatch>{{u"a"_s, u"P-1"_s, false, {}},
                                     {u"b"_s, u"P-2"_s, true, u"AC04"_s}}));
        QCOMPARE(result.unmatched,
                 (QList<UnmatchedBooking>{{u"c"_s, u"amount_differs"_s, {}},
                                          {u"d"_s, u"outgoing"_s, {}}}));
    }

    void noCentIsLostOrMadeInAnyMixture()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            QList<OpenInvoice> open;
            QHash<QString, qint64> left;
            for (int i = 0; i < 8; ++i) {
                open.append(invoice(100 + i, qint64(random() % 50)));
                left.insert(open.last().id, open.last().open.minor);
            }
            QList<Booking> bookings;
            for (int i = 0; i < 12; ++i)
                bookings.append(credit(QString::number(i), qint64(random() % 40) + 1,
                                       open[qsizetype(random() % 8)].number));
            const auto result = matched(open, bookings);
            qint64 taken = 0;
            for (const InvoicePayment &match : result.matches) {
                left[match.invoiceId] -= match.paid.minor;
                QVERIFY(left[match.invoiceId] >= 0);
                QCOMPARE(match.kind == MatchKind::Full || match.kind == MatchKind::Over
                             || match.kind == MatchKind::Double,
                         left[match.invoiceId] == 0);
                taken += match.paid.minor + match.surplus.minor;
            }
            qint64 given = 0;
            for (const Booking &booking : bookings)
                given += booking.amount.minor;
            QCOMPARE(taken, given);
        }
    }

    void returnsAreExplainedInPlainWords()
    {
        for (const QString &code : {u"AC01"_s, u"AC04"_s, u"AC06"_s, u"AM04"_s, u"MD07"_s,
                                    u"MS03"_s, u"RC01"_s, u"RR04"_s}) {
            const QString de = returnReasonText(code, DocumentLanguage::De);
            const QString en = returnReasonText(code, DocumentLanguage::En);
            QVERIFY(!de.contains(code) && !en.contains(code) && de != en);
            QVERIFY(de.endsWith(u'.') && en.endsWith(u'.'));
        }
        QCOMPARE(returnReasonText(u"AC04"_s, DocumentLanguage::En),
                 u"The account has been closed."_s);
        QVERIFY(returnReasonText(u"ZZ99"_s, DocumentLanguage::De).contains(u"ZZ99"_s));
        QVERIFY(needsOtherAccount(u"AC04"_s) && needsOtherAccount(u"MD07"_s));
        QVERIFY(!needsOtherAccount(u"AM04"_s) && !needsOtherAccount(u"ZZ99"_s));
    }
};

QTEST_GUILESS_MAIN(TstPaymentMatching)
#include "tst_payment_matching.moc"
