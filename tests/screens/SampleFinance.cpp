// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/SampleFinance.h"

#include "tests/screens/FixedClock.h"

namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

FinanceInvoiceRow invoice(int n, const QString &date, const QString &customer, qint64 gross,
                          qint64 paid)
{
    FinanceInvoiceRow row;
    row.key = id(n).toString();
    row.sortKey = (date + row.key).toUtf8();
    row.viewRev = 1;
    row.invoice.id = id(n);
    row.invoice.number = u"RE-2026-0%1"_s.arg(n - 900);
    row.invoice.caseNumber = u"48-2%1"_s.arg(n - 820);
    row.invoice.customerName = customer;
    row.invoice.date = date;
    row.invoice.currency = u"EUR"_s;
    row.invoice.gross = gross;
    row.invoice.paid = paid;
    row.invoice.reference = u"RF18RE20260%1"_s.arg(n - 900);
    return row;
}

FinancePaymentRow payment(int n, const QString &date, const QString &payer, const QString &text,
                          qint64 amount, PaymentMatch match)
{
    FinancePaymentRow row;
    row.key = id(n).toString();
    row.sortKey = QByteArray(match == PaymentMatch::Unmatched ? "0" : "1") + row.key.toUtf8();
    row.viewRev = 1;
    row.payment = {id(n), date, u"EUR"_s, amount, payer, text, match, {}, {}};
    return row;
}

FinancePaymentRow matchedWith(FinancePaymentRow row, const FinanceInvoiceRow &invoice,
                              const QString &by)
{
    row.payment.invoice = invoice.invoice.id;
    row.payment.matchedBy = by;
    row.invoice = invoice.invoice;
    return row;
}

FinanceBatchRow batch(int n, BatchState state, double daysAgo, const QList<BatchItem> &items)
{
    FinanceBatchRow row;
    row.key = id(n).toString();
    row.sortKey = row.key.toUtf8();
    row.viewRev = 1;
    DeskBatchBody body;
    body.id = id(n);
    body.state = state;
    body.currency = u"EUR"_s;
    body.items = items;
    for (const BatchItem &item : items)
        body.total += item.amount;
    body.proposedById = id(901);
    body.proposedBy = u"Vera Sommer"_s;
    body.proposedAt = {FixedClock::noon10 - qint64(daysAgo * 86'400'000)};
    if (state == BatchState::Released || state == BatchState::Done) {
        body.releasedBy = u"Anton Reiter"_s;
        body.releasedAt = body.proposedAt + Milliseconds(3'600'000);
        body.files = {{id(n + 40), u"payout-2026-11.xml"_s, u"application/xml"_s, 4120}};
    }
    row.batch = body;
    return row;
}

BatchItem item(int n, const QString &name, qint64 amount, PayoutState state,
               const QString &code = {})
{
    return {id(n), name, u"%1"_s.arg(3000 + n * 7 % 5000), amount, state, code};
}

} // namespace

ProfileRow financeProfile()
{
    ProfileRow row = profile();
    row.viewRev = 2;
    row.memberships[0].roles.append(Role::Finance);
    MembershipBody second = row.memberships[0];
    second.tenant = id(801);
    second.tenantName = u"Netzwerk Nord"_s;
    second.roles = {Role::Finance};
    row.memberships.append(second);
    row.roles.append(Role::Finance);
    return row;
}

Delta<FinanceInvoiceRow> financeInvoices()
{
    return {true,
            {invoice(911, u"2026-10-21"_s, u"Maria Huber"_s, 4200, 0),
             invoice(912, u"2026-11-03"_s, u"Thomas Brandt"_s, 1400, 500),
             invoice(913, u"2026-11-12"_s, u"Praxis Dr. Öztürk"_s, 8400, 0),
             invoice(914, u"2026-11-18"_s, u"J. Novak"_s, 2800, 2800),
             invoice(915, u"2026-11-20"_s, u"Anneliese von Hohenstein-Wasserburg"_s, 12600, 0)},
            {}};
}

Delta<FinancePaymentRow> financePayments(bool german)
{
    const auto bills = financeInvoices().upserts;
    FinancePaymentRow refused = payment(
        922, u"2026-11-20"_s, u"PRAXIS DR OEZTUERK"_s,
        german ? u"Rechnung vom 12.11."_s : u"bill of 12 Nov"_s, 8000, PaymentMatch::Unmatched);
    refused.code = u"wrong_state"_s;
    refused.problem = u"This invoice is cancelled."_s;
    return {true,
            {payment(921, u"2026-11-21"_s, u"M. Huber"_s,
                     german ? u"Danke für die schnelle Hilfe"_s : u"Thanks for the quick help"_s,
                     4200, PaymentMatch::Unmatched),
             refused,
             matchedWith(payment(923, u"2026-11-19"_s, u"Jana Novak"_s, u"RF18RE2026014"_s, 2800,
                                 PaymentMatch::Full),
                         bills[3], {}),
             matchedWith(payment(924, u"2026-11-10"_s, u"Thomas Brandt"_s, u"RE-2026-012"_s, 500,
                                 PaymentMatch::Part),
                         bills[1], u"Vera Sommer"_s)},
            {}};
}

Delta<FinanceBatchRow> financeBatches()
{
    return {true,
            {batch(931, BatchState::Proposed, 0.1,
                   {item(1, u"Lukas Berger"_s, 24151, PayoutState::Proposed),
                    item(2, u"Lena Fuchs"_s, 9802, PayoutState::Proposed)}),
             batch(932, BatchState::Released, 2,
                   {item(3, u"Emre Aydın"_s, 114860, PayoutState::Released)}),
             batch(933, BatchState::Done, 9,
                   {item(4, u"Lukas Berger"_s, 40120, PayoutState::Paid),
                    item(5, u"Piet de Boer"_s, 5764, PayoutState::Returned, u"AC04"_s)}),
             batch(934, BatchState::Discarded, 12,
                   {item(6, u"Lena Fuchs"_s, 9802, PayoutState::Proposed)})},
            {}};
}

FinanceBatchRow refusedRelease(const QString &code)
{
    FinanceBatchRow row = financeBatches().upserts.constFirst();
    row.viewRev = 2;
    row.refused = FinanceBatchRow::Doing::Releasing;
    row.code = code;
    row.problem = u"The platform's own words."_s;
    row.command = id(960);
    return row;
}

namespace {

FinanceDecisionRow decision(int n, const QString &name, qint64 amount)
{
    FinanceDecisionRow row;
    row.key = id(n).toString();
    row.sortKey = row.key.toUtf8();
    row.viewRev = 1;
    DeskEarningBody body;
    body.id = id(n);
    body.caseNumber = u"48-2%1"_s.arg(n - 820);
    body.expertName = name;
    body.state = EarningState::Confirmed;
    body.currency = u"EUR"_s;
    body.amount = amount;
    row.earning = body;
    return row;
}

FinanceDecisionRow objected(FinanceDecisionRow row, double daysAgo, const QString &text,
                            const QString &answer = {})
{
    const Instant at{FixedClock::noon10 - qint64(daysAgo * 86'400'000)};
    row.earning->objection = text;
    row.earning->objectedAt = at;
    row.earning->answer = answer;
    if (answer.isEmpty()) {
        row.earning->answerUntil = at + Milliseconds(14LL * 86'400'000);
        row.waitsSince = at;
    }
    return row;
}

} // namespace

Delta<FinanceDecisionRow> financeDecisions(bool german)
{
    FinanceDecisionRow held = decision(941, u"Emre Aydın"_s, 5764);
    held.earning->frozenAt = Instant{FixedClock::noon10 - 17LL * 86'400'000};
    held.waitsSince = held.earning->frozenAt;
    held.earning->damageBy = u"Maria Huber"_s;
    held.earning->damage = german
        ? u"Nach der Sitzung fehlt der Ordner mit den Fotos vom Sommer."_s
        : u"The folder with the photos of the summer is gone after the session."_s;
    const QString late = german ? u"Die Anfahrt fehlt ganz."_s : u"The travel is missing."_s;
    const QString minutes = german
        ? u"Ich habe 45 Minuten gearbeitet, abgerechnet sind 30. Die Unterbrechung kam von der "
          "Leitung, ich war die ganze Zeit am Telefon."_s
        : u"I worked for 45 minutes and 30 are billed. The line broke, I was on the telephone all "
          "the time."_s;
    const QString told = german ? u"Das Storno ist unterwegs."_s : u"The correction is on its way."_s;
    return {true,
            {held, objected(decision(942, u"Lukas Berger"_s, 823), 15, late),
             objected(decision(943, u"Anneliese von Hohenstein-Wasserburg"_s, 9802), 3.5, minutes),
             objected(decision(944, u"Piet de Boer"_s, 1646), 20, late, told)},
            {}};
}

FinanceDecisionRow refusedDecision(const QString &code, bool german)
{
    FinanceDecisionRow row = financeDecisions(german).upserts.constFirst();
    row.viewRev = 2;
    row.refused = FinanceDecisionRow::Doing::Refusing;
    row.said = german ? u"Die Sicherung war zugesagt."_s : u"A backup had been promised."_s;
    row.code = code;
    row.problem = u"The platform's own words."_s;
    row.command = id(961);
    return row;
}

} // namespace werkbank::sample
