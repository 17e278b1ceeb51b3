// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MoneyIn.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/documents/PaymentMatching.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PayoutEnds.h"
#include "platform/domain/Refusals.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPayer = 200;
constexpr qsizetype mostNumbers = 100;

struct Debt {
    Id invoice;
    Id receipt;
    QString number;
    QString reference;
    QString currency;
    qint64 gross = 0;
    qint64 paid = 0;
    bool cancelled = false;
    qint64 open() const { return cancelled ? 0 : std::max<qint64>(0, gross - paid); }
};

#define DEBTS                                                                                     \
    "SELECT p.id, p.receipt, p.number, p.reference, p.currency, p.gross, coalesce(i.paid, 0),"     \
    " (CASE WHEN s.id IS NULL THEN 0 ELSE 1 END) FROM paper p"                                     \
    " LEFT JOIN invoice_paid i ON i.invoice = p.id LEFT JOIN paper s ON s.cancels = p.id"          \
    " WHERE p.tenant = $1 AND p.kind = 'invoice' AND p.cancels IS NULL"

Debt debtOf(const Row &row)
{
    Columns c(row);
    Debt debt;
    debt.invoice = c.id();
    debt.receipt = c.id();
    debt.number = c.text();
    debt.reference = c.text();
    debt.currency = c.text();
    debt.gross = c.integer();
    debt.paid = c.integer();
    debt.cancelled = c.boolean();
    return debt;
}

PaymentMatch matchOf(const Debt &debt, qint64 amount)
{
    if (debt.open() == 0)
        return PaymentMatch::Again;
    if (amount == debt.open())
        return PaymentMatch::Full;
    return amount < debt.open() ? PaymentMatch::Part : PaymentMatch::Over;
}

// All that may be the number of an invoice (Papers.h) or the creditor reference made of it, written
// in whatever blocks: who is matched against is few, however many invoices there are.
QStringList numbersIn(const Booking &booking)
{
    static const QRegularExpression form(u"R(?=([0-9]{4})([0-9]{6}))"_s);
    QString plain;
    for (const QString &text : booking.references + QStringList{booking.remittance,
                                                                booking.endToEndId}) {
        for (const QChar c : text.toUpper()) {
            if (c.isLetterOrNumber())
                plain += c;
        }
        plain += u' ';
    }
    QStringList numbers;
    for (const QRegularExpressionMatch &match : form.globalMatch(plain)) {
        const QString number = u"R-%1-%2"_s.arg(match.captured(1), match.captured(2));
        if (!numbers.contains(number) && numbers.size() < mostNumbers)
            numbers.append(number);
    }
    return numbers;
}

struct Received {
    Id tenant;
    Id payment;
    QString from;  // the ledger's account that the money stands on
    qint64 amount = 0;
};

void receive(Work &work, const Debt &debt, const Received &money)
{
    const qint64 toInvoice = std::min(debt.open(), money.amount);
    const QString about = u"invoice:"_s + debt.invoice.toString();
    QList<Transfer> transfers;
    if (toInvoice > 0)
        transfers.append({ledger::transferId(money.payment, u"received"_s), money.from,
                          ledger::receivable(), toInvoice, TransferKind::Posted, {},
                          u"payment"_s, about});
    if (money.amount > toInvoice)
        transfers.append({ledger::transferId(money.payment, u"surplus"_s), money.from,
                          u"payable:customer"_s, money.amount - toInvoice, TransferKind::Posted,
                          {}, u"payment_surplus"_s, about});
    bookTransfers(work, Book{money.tenant, debt.currency}, transfers);
    work.sql.run("INSERT INTO invoice_paid (tenant, invoice, paid) VALUES ($1, $2, $3)"
                 " ON CONFLICT (invoice) DO UPDATE SET paid = invoice_paid.paid + excluded.paid,"
                 " rev = invoice_paid.rev + 1",
                 {money.tenant, debt.invoice, money.amount});
    const Scope desk = Scope::ofDesk(money.tenant);
    work.effect.touch(desk, DeskInvoiceBody::kind, debt.invoice);
    work.effect.touch(desk, DeskPaymentBody::kind, money.payment);
    if (!debt.cancelled && debt.paid + money.amount >= debt.gross)
        clearEarning(work, debt.receipt, ClearedBy::Received);
}

class Taking {
public:
    Taking(Work &work, const Id &tenant, const Booking &booking)
        : m_work(work), m_tenant(tenant), m_booking(booking)
    {
        for (const QString &number : numbersIn(booking)) {
            if (const auto row = work.sql.row(DEBTS " AND p.number = $2", {tenant, number}))
                m_debts.append(debtOf(*row));
        }
    }

    BookingMeaning run()
    {
        QList<OpenInvoice> invoices;
        for (const Debt &debt : std::as_const(m_debts))
            invoices.append({debt.invoice.toString(), debt.number, debt.reference,
                             {debt.open(), debt.currency}});
        QList<SentPayout> payouts;
        if (const auto sent = sentPayout(m_work.sql, m_tenant, m_booking.endToEndId))
            payouts.append({m_booking.endToEndId, *sent});
        const PaymentMatching found = matchPayments(invoices, payouts, {m_booking});
        if (!found.payouts.isEmpty())
            return payout(found.payouts.first());
        if (!found.matches.isEmpty())
            return payments(found.matches);
        const QString reason = found.unmatched.isEmpty() ? u"other"_s
                                                         : found.unmatched.first().reason;
        if (m_booking.side == BookingSide::Debit) {
            note(reason);
            return BookingMeaning::Other;
        }
        unmatched(reason);
        return BookingMeaning::Unmatched;
    }

private:
    void note(const QString &meaning)
    {
        m_work.sql.run("INSERT INTO bank_booking (tenant, id, side, amount, currency, booked_on,"
                       " meaning, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                       {m_tenant, m_booking.id,
                        m_booking.side == BookingSide::Credit ? u"credit"_s : u"debit"_s,
                        m_booking.amount.minor, m_booking.amount.currency,
                        m_booking.bookedOn.toString(Qt::ISODate), meaning, m_work.now});
    }

    BookingMeaning payout(const PayoutMatch &match)
    {
        const Id id = payoutOf(match.endToEndId);
        note(match.returned ? u"returned"_s : u"paid_out"_s);
        if (match.returned)
            payoutReturned(m_work, id, match.reason);
        else
            payoutPaid(m_work, id);
        return match.returned ? BookingMeaning::Returned : BookingMeaning::PaidOut;
    }

    BookingMeaning payments(const QList<InvoicePayment> &matches)
    {
        note(u"payment"_s);
        for (const InvoicePayment &match : matches) {
            const Id invoice = Id::fromString(match.invoiceId);
            const auto debt = std::ranges::find(m_debts, invoice, &Debt::invoice);
            const qint64 amount = match.paid.minor + match.surplus.minor;
            const Id payment = ledger::transferId(invoice, u"payment:"_s + m_booking.id);
            write(payment, amount, matchOf(*debt, amount), invoice);
            receive(m_work, *debt, {m_tenant, payment, ledger::bank(), amount});
        }
        return BookingMeaning::Payment;
    }

    void unmatched(const QString &reason)
    {
        note(reason);
        const Id payment = ledger::transferId(m_tenant, u"payment:"_s + m_booking.id);
        write(payment, m_booking.amount.minor, PaymentMatch::Unmatched, {});
        bookTransfers(m_work, Book{m_tenant, m_booking.amount.currency},
                      {{ledger::transferId(payment, u"came"_s), ledger::bank(),
                        u"payable:unmatched"_s, m_booking.amount.minor, TransferKind::Posted, {},
                        u"payment_unmatched"_s, u"payment:"_s + payment.toString()}});
        m_work.effect.touch(Scope::ofDesk(m_tenant), DeskPaymentBody::kind, payment);
    }

    void write(const Id &payment, qint64 amount, PaymentMatch match, const Id &invoice)
    {
        m_work.sql.run("INSERT INTO payment (tenant, id, booking, date, currency, amount, payer,"
                       " text, match, invoice) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                       {m_tenant, payment, m_booking.id, m_booking.bookedOn.toString(Qt::ISODate),
                        m_booking.amount.currency, amount,
                        DisplayText::line(m_booking.name, longestPayer),
                        DisplayText::message(m_booking.remittance, limits::paragraph.bytes),
                        enumName(match), invoice});
    }

    Work &m_work;
    const Id &m_tenant;
    const Booking &m_booking;
    QList<Debt> m_debts;
};

} // namespace

BookingMeaning takeBooking(Work &work, const Id &tenant, const Booking &booking)
{
    if (work.sql.hit("SELECT 1 FROM bank_booking WHERE tenant = $1 AND id = $2",
                     {tenant, booking.id}))
        return BookingMeaning::Known;
    return Taking(work, tenant, booking).run();
}

std::optional<Error> assignPayment(Work &work, const Id &tenant, const Id &payment,
                                   const Id &invoice, const Id &by)
{
    const auto money = work.sql.row("SELECT amount, currency, match FROM payment"
                                    " WHERE tenant = $1 AND id = $2",
                                    {tenant, payment});
    const auto owed = work.sql.row(DEBTS " AND p.id = $2", {tenant, invoice});
    if (!money || !owed)
        return notThere();
    const Debt debt = debtOf(*owed);
    const qint64 amount = money->integer(0);
    if (money->text(2) != enumName(PaymentMatch::Unmatched) || debt.cancelled
        || money->text(1) != debt.currency)
        return makeError(codes::wrongState,
                         u"This payment is assigned already, or the invoice cannot take it."_s);
    work.sql.run("UPDATE payment SET match = $3, invoice = $4, matched_by = $5, rev = rev + 1"
                 " WHERE tenant = $1 AND id = $2",
                 {tenant, payment, enumName(matchOf(debt, amount)), invoice, by});
    receive(work, debt, {tenant, payment, u"payable:unmatched"_s, amount});
    return {};
}

#undef DEBTS

} // namespace werkbank
