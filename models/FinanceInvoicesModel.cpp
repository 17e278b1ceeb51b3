// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceInvoicesModel.h"

#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

qint64 restOf(const DeskInvoiceBody &invoice)
{
    return invoice.gross - invoice.paid;
}

bool isWaitedFor(const DeskInvoiceBody &invoice)
{
    return !invoice.cancelled && restOf(invoice) > 0;
}

} // namespace

void FinanceInvoicesModel::watch()
{
    watchQuery(FinanceInvoicesQuery{tenantId()});
}

const DeskInvoiceBody &FinanceInvoicesModel::at(int row) const
{
    return rowAt<FinanceInvoiceRow>(row).invoice;
}

QVariant FinanceInvoicesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<FinanceInvoiceRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return row->invoice.number;
    case CellsRole: return cells(row->invoice);
    case ToneRole: return toneOf(row->invoice);
    case OpenRole: return isWaitedFor(row->invoice);
    case BusyRole: return false;
    case ProblemRole: return QString();
    default: return {};
    }
}

QVariantMap FinanceInvoicesModel::cells(const DeskInvoiceBody &invoice) const
{
    //: The customer of an invoice; %1 is a name, %2 the number of a case
    const QString customer = invoice.caseNumber.isEmpty()
        ? invoice.customerName
        : tr("%1 · #%2").arg(invoice.customerName, invoice.caseNumber);
    return {{u"number"_s, invoice.number},
            {u"customer"_s, customer},
            {u"date"_s, dayText(invoice.date)},
            {u"gross"_s, amountText(invoice.gross, invoice.currency)},
            {u"paid"_s, amountText(invoice.paid, invoice.currency)},
            {u"rest"_s, amountText(restOf(invoice), invoice.currency)},
            {u"state"_s, stateText(invoice)},
            {u"difference"_s, differenceText(invoice)}};
}

int FinanceInvoicesModel::daysOverdue(const DeskInvoiceBody &invoice) const
{
    const QDate date = QDate::fromString(invoice.date, Qt::ISODate);
    if (!isWaitedFor(invoice) || !date.isValid())
        return 0;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now().ms).date();
    return int(date.addDays(daysToPay).daysTo(today));
}

QString FinanceInvoicesModel::stateText(const DeskInvoiceBody &invoice) const
{
    if (invoice.cancelled) {
        //: State of an invoice
        return tr("cancelled");
    }
    if (restOf(invoice) == 0) {
        //: State of an invoice
        return tr("paid");
    }
    if (restOf(invoice) < 0) {
        //: State of an invoice: more came than was asked for
        return tr("overpaid");
    }
    if (const int days = daysOverdue(invoice); days > 0) {
        //: State of an invoice; %n days after the day on which it was to be paid
        return tr("overdue by %n days", nullptr, days);
    }
    //: State of an invoice
    return invoice.paid > 0 ? tr("part paid")
                            //: State of an invoice: nothing came yet
                            : tr("open");
}

QString FinanceInvoicesModel::toneOf(const DeskInvoiceBody &invoice) const
{
    if (invoice.cancelled)
        return u"neutral"_s;
    if (restOf(invoice) <= 0)
        return restOf(invoice) == 0 ? u"good"_s : u"attention"_s;
    return daysOverdue(invoice) > 0 ? u"bad"_s : u"info"_s;
}

// ---- against a payment -------------------------------------------------------------------------

void FinanceInvoicesModel::compareWith(qint64 amount, const QString &currency)
{
    m_amount = amount;
    m_currency = currency;
    refreshAll();
}

QString FinanceInvoicesModel::differenceText(const DeskInvoiceBody &invoice) const
{
    if (m_currency.isEmpty())
        return {};
    if (m_currency != invoice.currency) {
        //: A payment beside an invoice
        return tr("other currency");
    }
    const qint64 more = m_amount - restOf(invoice);
    if (more == 0) {
        //: A payment beside an invoice: just what is open
        return tr("fits");
    }
    const QString amount = amountText(std::abs(more), invoice.currency);
    //: A payment beside an invoice; %1 is an amount
    return more > 0 ? tr("%1 too much").arg(amount)
                    //: A payment beside an invoice; %1 is an amount
                    : tr("%1 too little").arg(amount);
}

QVariantMap FinanceInvoicesModel::detail(const QString &key) const
{
    const int row = indexOfKey(key);
    if (row < 0)
        return {};
    QVariantMap out = cells(at(row));
    const bool fits = m_currency == at(row).currency && m_amount == restOf(at(row));
    out.insert(u"tone"_s, fits ? u"good"_s : u"attention"_s);
    return out;
}

// ---- sums --------------------------------------------------------------------------------------

int FinanceInvoicesModel::countOf(Sum sum) const
{
    int found = 0;
    for (int row = 0; row < count(); ++row)
        found += sum == Sum::Open ? isWaitedFor(at(row)) : daysOverdue(at(row)) > 0;
    return found;
}

QString FinanceInvoicesModel::sumText(Sum sum) const
{
    qint64 total = 0;
    QString currency;
    for (int row = 0; row < count(); ++row) {
        const DeskInvoiceBody &invoice = at(row);
        const bool counts = sum == Sum::Open ? isWaitedFor(invoice) : daysOverdue(invoice) > 0;
        if (currency.isEmpty())
            currency = invoice.currency;
        if (counts && invoice.currency == currency)
            total += restOf(invoice);
    }
    return amountText(total, currency.isEmpty() ? u"EUR"_s : currency);
}

QString FinanceInvoicesModel::openText() const
{
    return sumText(Sum::Open);
}

int FinanceInvoicesModel::openCount() const
{
    return countOf(Sum::Open);
}

QString FinanceInvoicesModel::overdueText() const
{
    return sumText(Sum::Overdue);
}

int FinanceInvoicesModel::overdueCount() const
{
    return countOf(Sum::Overdue);
}

// ---- table -------------------------------------------------------------------------------------

bool FinanceInvoicesModel::isOpen(int row) const
{
    return isWaitedFor(at(row));
}

QVariant FinanceInvoicesModel::sortValue(int row, const QString &column) const
{
    const DeskInvoiceBody &invoice = at(row);
    if (column == "date"_L1 || column.isEmpty())
        return QDate::fromString(invoice.date, Qt::ISODate).toJulianDay();
    if (column == "gross"_L1)
        return invoice.gross;
    if (column == "paid"_L1)
        return invoice.paid;
    if (column == "rest"_L1)
        return restOf(invoice);
    if (column == "difference"_L1)
        return std::abs(m_amount - restOf(invoice));
    if (column == "state"_L1)
        return -daysOverdue(invoice) * 2 + (invoice.paid > 0 ? 1 : 0);
    return column == "customer"_L1 ? invoice.customerName : invoice.number;
}

QString FinanceInvoicesModel::searchText(int row) const
{
    const DeskInvoiceBody &invoice = at(row);
    return QStringList{invoice.number, invoice.caseNumber, invoice.customerName, invoice.reference,
                       amountText(restOf(invoice), invoice.currency)}
        .join(u' ');
}

QStringList FinanceInvoicesModel::exportHead() const
{
    return {//: Column of a table
            tr("Invoice"), tr("Case"), tr("Customer"), tr("Date"),
            //: Column of a table
            tr("Amount"), tr("Received"), tr("Open"), tr("Currency"),
            //: Column of a table
            tr("State"), tr("Reference")};
}

QStringList FinanceInvoicesModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const DeskInvoiceBody &invoice = at(row);
    const QLocale &locale = wording()->locale();
    return {invoice.number, invoice.caseNumber,
            invoice.customerName, invoice.date,
            exportAmount(invoice.gross, locale), exportAmount(invoice.paid, locale),
            exportAmount(restOf(invoice), locale), invoice.currency, stateText(invoice),
            invoice.reference};
}

} // namespace werkbank
