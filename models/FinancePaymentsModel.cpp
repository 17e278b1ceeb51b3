// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinancePaymentsModel.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString toneOf(PaymentMatch match)
{
    switch (match) {
    case PaymentMatch::Full: return u"good"_s;
    case PaymentMatch::Unmatched: return u"attention"_s;
    case PaymentMatch::Unknown: return u"neutral"_s;
    default: return u"info"_s;
    }
}

} // namespace

void FinancePaymentsModel::watch()
{
    watchQuery(FinancePaymentsQuery{tenantId()});
}

const FinancePaymentRow &FinancePaymentsModel::at(int row) const
{
    return rowAt<FinancePaymentRow>(row);
}

QVariant FinancePaymentsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<FinancePaymentRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return DisplayText::line(row->payment.payer);
    case CellsRole: return cells(*row);
    case ToneRole: return toneOf(row->payment.match);
    case OpenRole: return row->payment.match == PaymentMatch::Unmatched;
    case BusyRole: return row->assigning;
    case ProblemRole: return problemText(*row);
    default: return {};
    }
}

QVariantMap FinancePaymentsModel::cells(const FinancePaymentRow &row) const
{
    const DeskPaymentBody &payment = row.payment;
    return {{u"date"_s, dayText(payment.date)},
            {u"payer"_s, DisplayText::line(payment.payer)},
            {u"text"_s, DisplayText::line(payment.text.simplified())},
            {u"amount"_s, amountText(payment.amount, payment.currency)},
            {u"state"_s, stateText(row)},
            {u"invoice"_s, invoiceText(row)}};
}

QString FinancePaymentsModel::stateText(const FinancePaymentRow &row) const
{
    if (row.assigning) {
        //: State of a payment: somebody has just said which invoice it belongs to
        return tr("being assigned");
    }
    switch (row.payment.match) {
    case PaymentMatch::Full:
        //: State of a payment: just what an invoice asked for
        return tr("in full");
    case PaymentMatch::Part:
        //: State of a payment: less than an invoice asked for
        return tr("in part");
    case PaymentMatch::Over:
        //: State of a payment: more than an invoice asked for
        return tr("too much");
    case PaymentMatch::Again:
        //: State of a payment: the invoice was paid already
        return tr("paid again");
    case PaymentMatch::Unmatched:
        //: State of a payment: no invoice fits
        return tr("not assigned");
    case PaymentMatch::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QString FinancePaymentsModel::problemText(const FinancePaymentRow &row) const
{
    if (row.assigning)
        return {};
    if (row.code == QLatin1StringView(codes::wrongState)) {
        //: A payment was not assigned to an invoice
        return tr("Somebody else has assigned this payment already, or the invoice cannot take it.");
    }
    return refusalText(row.code, row.problem);
}

QString FinancePaymentsModel::invoiceText(const FinancePaymentRow &row) const
{
    if (!row.invoice)
        return {};
    //: The invoice of a payment; %1 is its number, %2 the name of who assigned it by hand
    return row.payment.matchedBy.isEmpty()
        ? row.invoice->number
        : tr("%1, by %2").arg(row.invoice->number, DisplayText::line(row.payment.matchedBy));
}

QVariantMap FinancePaymentsModel::detail(const QString &key) const
{
    const int row = indexOfKey(key);
    if (row < 0)
        return {};
    QVariantMap out = cells(at(row));
    out.insert(u"minor"_s, at(row).payment.amount);
    out.insert(u"currency"_s, at(row).payment.currency);
    out.insert(u"open"_s, isOpen(row));
    return out;
}

void FinancePaymentsModel::assign(const QString &payment, const QString &invoice)
{
    dismiss(payment);
    submit(commands::AssignPayment{tenantId(), Id::fromString(payment), Id::fromString(invoice)});
}

void FinancePaymentsModel::dismiss(const QString &payment)
{
    const int row = indexOfKey(payment);
    if (row >= 0 && !at(row).assigning && !at(row).code.isEmpty())
        drop(at(row).command);
}

// ---- sums and table ----------------------------------------------------------------------------

int FinancePaymentsModel::openCount() const
{
    int found = 0;
    for (int row = 0; row < count(); ++row)
        found += isOpen(row);
    return found;
}

QString FinancePaymentsModel::openText() const
{
    qint64 total = 0;
    QString currency;
    for (int row = 0; row < count(); ++row) {
        const DeskPaymentBody &payment = at(row).payment;
        if (currency.isEmpty())
            currency = payment.currency;
        if (isOpen(row) && payment.currency == currency)
            total += payment.amount;
    }
    return amountText(total, currency.isEmpty() ? u"EUR"_s : currency);
}

bool FinancePaymentsModel::isOpen(int row) const
{
    return at(row).payment.match == PaymentMatch::Unmatched;
}

QVariant FinancePaymentsModel::sortValue(int row, const QString &column) const
{
    const DeskPaymentBody &payment = at(row).payment;
    if (column == "amount"_L1)
        return payment.amount;
    if (column == "payer"_L1)
        return payment.payer;
    if (column == "text"_L1)
        return payment.text;
    if (column == "state"_L1)
        return stateText(at(row));
    if (column == "invoice"_L1)
        return invoiceText(at(row));
    return QDate::fromString(payment.date, Qt::ISODate).toJulianDay();
}

QString FinancePaymentsModel::searchText(int row) const
{
    const FinancePaymentRow &found = at(row);
    return QStringList{found.payment.payer, found.payment.text, invoiceText(found),
                       amountText(found.payment.amount, found.payment.currency)}
        .join(u' ');
}

QStringList FinancePaymentsModel::exportHead() const
{
    return {//: Column of a table
            tr("Date"), tr("Payer"), tr("Text"), tr("Amount"), tr("Currency"),
            //: Column of a table
            tr("State"), tr("Invoice")};
}

QStringList FinancePaymentsModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const FinancePaymentRow &found = at(row);
    return {found.payment.date, found.payment.payer,
            found.payment.text, exportAmount(found.payment.amount, wording()->locale()),
            found.payment.currency, stateText(found), invoiceText(found)};
}

} // namespace werkbank
