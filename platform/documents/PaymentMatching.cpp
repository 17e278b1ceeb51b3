// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/PaymentMatching.h"

#include "platform/documents/CreditorReference.h"

#include <QHash>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 5;  // a shorter one is found in too many texts

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (QChar c : text.toUpper())
        if (c.isLetterOrNumber())
            kept += c;
    return kept;
}

// True where the number stands in the text, however it is cut into blocks, and no digit follows or
// precedes that would make it another number.
bool names(const QString &upperText, const QString &plainText, const QString &plainNumber)
{
    if (plainNumber.size() < shortestNumber || !plainText.contains(plainNumber))
        return false;
    QString pattern = u"(?<![0-9])"_s;
    for (QChar c : plainNumber)
        pattern += QRegularExpression::escape(QString(c)) + u"[^\\p{L}\\p{N}]{0,3}"_s;
    pattern.chop(u"[^\\p{L}\\p{N}]{0,3}"_s.size());
    return upperText.contains(QRegularExpression(pattern + u"(?![0-9])"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption));
}

class Matching {
public:
    Matching(const QList<OpenInvoice> &invoices, const QList<SentPayout> &payouts)
        : m_invoices(invoices)
    {
        for (qsizetype i = 0; i < invoices.size(); ++i) {
            const QString reference = plainCreditorReference(invoices[i].reference);
            if (!reference.isEmpty())
                m_byReference.insert(reference, i);
            m_plainNumbers.append(lettersAndDigits(invoices[i].number));
        }
        for (const SentPayout &payout : payouts)
            m_payouts.insert(payout.endToEndId, payout);
    }

    void take(const Booking &booking)
    {
        if (payout(booking))
            return;
        if (booking.reversal)
            return leave(booking, "reversed");
        if (!booking.returnReason.isEmpty())
            return leave(booking, "returned");
        if (booking.side == BookingSide::Debit)
            return leave(booking, "outgoing");
        const Named named = namedIn(booking);
        if (named.invoices.isEmpty())
            return leave(booking, named.reference ? "unknown_reference" : "no_reference",
                         sameAmount(booking));
        for (qsizetype i : named.invoices)
            if (m_invoices[i].open.currency != booking.amount.currency)
                return leave(booking, "wrong_currency", idsOf(named.invoices));
        if (named.invoices.size() == 1)
            return pay(booking, named.invoices.first(), booking.amount.minor);
        payAll(booking, named.invoices);
    }

    PaymentMatching result;

private:
    struct Named {
        QList<qsizetype> invoices;
        bool reference = false;  // the payer gave a right creditor reference
    };

    void leave(const Booking &booking, const char *reason, const QStringList &suggestions = {})
    {
        result.unmatched.append({booking.id, QString::fromLatin1(reason), suggestions});
    }

    // True where the booking is about a payout of ours.
    bool payout(const Booking &booking)
    {
        const auto sent = m_payouts.constFind(booking.endToEndId);
        if (booking.endToEndId.isEmpty() || sent == m_payouts.cend())
            return false;
        const bool back = !booking.returnReason.isEmpty() || booking.reversal;
        if ((booking.side == BookingSide::Credit) != back)
            return false;
        if (booking.amount != sent->amount)
            leave(booking, "amount_differs");
        else
            result.payouts.append({booking.id, booking.endToEndId, back, booking.returnReason});
        return true;
    }

    Named namedIn(const Booking &booking) const
    {
        Named named;
        QStringList references;
        for (const QString &reference : booking.references)
            references.append(plainCreditorReference(reference));
        references += creditorReferencesIn(booking.remittance);
        if (const QString given = plainCreditorReference(booking.endToEndId); !given.isEmpty())
            references.append(given);
        for (const QString &reference : references) {
            named.reference |= !reference.isEmpty();
            const auto found = m_byReference.constFind(reference);
            if (found != m_byReference.cend() && !named.invoices.contains(*found))
                named.invoices.append(*found);
        }
        if (!named.invoices.isEmpty())
            return named;
        const QString text = (booking.references.join(u' ') + u' ' + booking.remittance + u' '
                              + booking.endToEndId)
                                 .toUpper();
        const QString plain = lettersAndDigits(text);
        for (qsizetype i = 0; i < m_invoices.size(); ++i)
            if (names(text, plain, m_plainNumbers[i]))
                named.invoices.append(i);
        return named;
    }

    qint64 openOf(qsizetype i) const
    {
        return std::max<qint64>(0, m_invoices[i].open.minor - m_paid.value(i));
    }

    QStringList idsOf(const QList<qsizetype> &invoices) const
    {
        QStringList ids;
        for (qsizetype i : invoices)
            ids.append(m_invoices[i].id);
        return ids;
    }

    QStringList sameAmount(const Booking &booking) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_invoices.size(); ++i)
            if (openOf(i) == booking.amount.minor
                && m_invoices[i].open.currency == booking.amount.currency)
                found.append(i);
        return idsOf(found);
    }

    void pay(const Booking &booking, qsizetype invoice, qint64 amount)
    {
        const qint64 open = openOf(invoice);
        const qint64 paid = std::min(open, amount);
        const MatchKind kind = open == 0 ? MatchKind::Double
            : amount == open             ? MatchKind::Full
            : amount < open              ? MatchKind::Part
                                         : MatchKind::Over;
        m_paid[invoice] += paid;
        const QString &currency = booking.amount.currency;
        result.matches.append({booking.id,
                               m_invoices[invoice].id,
                               kind,
                               {paid, currency},
                               {amount - paid, currency}});
    }

    void payAll(const Booking &booking, const QList<qsizetype> &invoices)
    {
        qint64 open = 0;
        for (qsizetype i : invoices)
            open += openOf(i);
        if (open != booking.amount.minor)
            return leave(booking, "several_invoices", idsOf(invoices));
        for (qsizetype i : invoices)
            if (const qint64 own = openOf(i); own > 0)
                pay(booking, i, own);
    }

    const QList<OpenInvoice> &m_invoices;
    QHash<QString, qsizetype> m_byReference;
    QStringList m_plainNumbers;
    QHash<QString, SentPayout> m_payouts;
    QHash<qsizetype, qint64> m_paid;
};

} // namespace

PaymentMatching matchPayments(const QList<OpenInvoice> &invoices, const QList<SentPayout> &payouts,
                              const QList<Booking> &bookings)
{
    QList<Booking> ordered = bookings;
    std::sort(ordered.begin(), ordered.end(), [](const Booking &a, const Booking &b) {
        return std::tie(a.valueOn, a.id) < std::tie(b.valueOn, b.id);
    });
    Matching matching(invoices, payouts);
    QString last;
    for (const Booking &booking : ordered) {
        if (booking.id == last)
            continue;
        last = booking.id;
        matching.take(booking);
    }
    return matching.result;
}

} // namespace werkbank
