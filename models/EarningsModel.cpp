// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EarningsModel.h"

#include "models/BillWording.h"
#include "models/ErrorText.h"
#include "models/RemoteWording.h"
#include "models/TableExport.h"

#include <QDateTime>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString toneOf(EarningState state)
{
    switch (state) {
    case EarningState::Confirmed: return u"info"_s;
    case EarningState::Cleared: return u"good"_s;
    case EarningState::InPayout: return u"accent"_s;
    case EarningState::Paid: return u"good"_s;
    case EarningState::Cancelled: return u"bad"_s;
    default: return u"neutral"_s;
    }
}

} // namespace

EarningsModel::EarningsModel(QObject *parent) : TableModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &EarningsModel::figuresChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &EarningsModel::figuresChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &EarningsModel::figuresChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &EarningsModel::figuresChanged);
    connect(this, &RowModel::wordingChanged, this, &EarningsModel::figuresChanged);
}

void EarningsModel::watch()
{
    watchQuery(EarningsQuery{});
}

QVariant EarningsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<EarningRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return titleOf(*row);
    case CellsRole: return cells(*row);
    case ToneRole: return row->body.frozenAt ? u"attention"_s : toneOf(row->body.state);
    case OpenRole: return row->body.state != EarningState::Paid;
    case BusyRole: return false;
    case ProblemRole: return QString();
    default: return {};
    }
}

QVariantMap EarningsModel::cells(const EarningRow &row) const
{
    const EarningBody &body = row.body;
    const bool isObjected = !row.objection.isEmpty() && body.answer.isEmpty();
    return {{u"title"_s, titleOf(row)},
            {u"number"_s, body.number.isEmpty() ? QString() : u'#' + body.number},
            {u"flag"_s, isObjected ? u"flag"_s : QString()},
            {u"date"_s, wording()->shortDate(QDateTime::fromMSecsSinceEpoch(body.workedAt.ms).date())},
            {u"time"_s, elapsedText(Milliseconds(body.bill.workedMs)).chopped(3)},
            {u"state"_s, stateText(row)},
            {u"receipt"_s, receiptText(row)},
            {u"pays"_s, money(row, body.bill.gross)},
            {u"gets"_s, money(row, body.bill.expertShare)}};
}

QVariant EarningsModel::sortValue(int row, const QString &column) const
{
    const EarningBody &body = rowAt<EarningRow>(row).body;
    if (column == "date"_L1)
        return body.workedAt.ms;
    if (column == "time"_L1)
        return body.bill.workedMs;
    if (column == "pays"_L1)
        return body.bill.gross;
    if (column == "gets"_L1)
        return body.bill.expertShare;
    if (column == "state"_L1)
        return int(body.state);
    return TableModel::sortValue(row, column);
}

QList<const EarningRow *> EarningsModel::all() const
{
    QList<const EarningRow *> out;
    for (int i = 0; i < count(); ++i)
        out.append(&rowAt<EarningRow>(i));
    return out;
}

QString EarningsModel::money(const EarningRow &row, qint64 minor) const
{
    return wording()->money(moneyOf(row.body.bill, minor));
}

QString EarningsModel::titleOf(const EarningRow &row) const
{
    return row.title.isEmpty() ? wording()->taskTitle(row.body.task) : row.title;
}

QString EarningsModel::stateText(const EarningRow &row) const
{
    const EarningBody &body = row.body;
    const auto dated = [&](const QString &text, const std::optional<Instant> &at) {
        return at ? text + u' ' + wording()->age(*at) : text;
    };
    if (body.frozenAt && body.state != EarningState::Paid) {
        //: State of an earning: somebody reported damage
        return tr("held");
    }
    switch (body.state) {
    case EarningState::Worked:
        //: State of an earning
        return tr("worked");
    case EarningState::Confirmed:
        //: State of an earning
        return tr("confirmed");
    case EarningState::Cleared:
        //: State of an earning
        return tr("cleared");
    case EarningState::InPayout:
        //: State of an earning; a date follows
        return dated(tr("in payout"), body.inPayoutAt);
    case EarningState::Paid:
        //: State of an earning; a date follows
        return dated(tr("paid"), body.paidAt);
    case EarningState::Cancelled:
        //: State of an earning
        return tr("cancelled");
    case EarningState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QString EarningsModel::receiptText(const EarningRow &row) const
{
    if (row.body.unconfirmed) {
        //: About a receipt: the case was closed by time-out
        return tr("closed without an answer");
    }
    if (row.expertSigned && row.customerSigned) {
        //: About a receipt
        return tr("signed by both");
    }
    if (row.body.confirmedAt) {
        //: About a receipt
        return tr("confirmed by the customer");
    }
    const QString name = shortPersonName(row.customer);
    //: About a receipt: the customer has not confirmed it; %1 is a name
    return name.isEmpty() ? tr("waits for the customer") : tr("waits for %1").arg(name);
}

void EarningsModel::object(const QString &key, const QString &text)
{
    if (!client() || text.trimmed().isEmpty())
        return;
    client()->submit(commands::ObjectToEarning{Id::fromString(key), text.trimmed()})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

// ---- statement ---------------------------------------------------------------------------------

QStringList EarningsModel::exportHead() const
{
    return {//: Column of a statement
            tr("Date"), tr("Case"), tr("Work"), tr("Tenant"),
            //: Column of a statement
            tr("Minutes"), tr("Customer pays"), tr("You get"), tr("VAT on top"), tr("Currency"),
            //: Column of a statement
            tr("State"), tr("Paid on")};
}

QStringList EarningsModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const auto &earning = rowAt<EarningRow>(row);
    const EarningBody &body = earning.body;
    const auto amount = [&](qint64 minor) { return exportAmount(minor, wording()->locale()); };
    const auto day = [](const std::optional<Instant> &at) {
        return at ? QDateTime::fromMSecsSinceEpoch(at->ms).date().toString(Qt::ISODate)
                  : QString();
    };
    return {day(body.workedAt), body.number, titleOf(earning), body.tenantName,
            QString::number((body.bill.workedMs + 59'999) / 60'000), amount(body.bill.gross),
            amount(body.bill.expertShare), amount(body.vat), body.bill.currency,
            stateText(earning), day(body.paidAt)};
}

} // namespace werkbank
