// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceTransfersModel.h"

#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void FinanceTransfersModel::setItems(const QVariantList &items)
{
    if (m_items == items)
        return;
    m_items = items;
    Q_EMIT itemsChanged();
    watch();
}

// Its rows come from its items, whether there is a client or not.
void FinanceTransfersModel::componentComplete()
{
    RowModel::componentComplete();
    watch();
}

void FinanceTransfersModel::watch()
{
    Delta<Row> delta;
    delta.initial = true;
    ++m_round;
    for (const QVariant &item : std::as_const(m_items)) {
        const QByteArray place = QByteArray::number(delta.upserts.size()).rightJustified(6, '0');
        const QVariantMap map = item.toMap();
        delta.upserts.append({map.value(u"payout"_s).toString(), place, m_round, map});
    }
    apply(delta);
}

QVariant FinanceTransfersModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<Row>(index);
    if (!row)
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return row->item.value(u"name"_s);
    case CellsRole: return row->item;
    case ToneRole: return row->item.value(u"tone"_s);
    case OpenRole: return false;
    case BusyRole: return false;
    case ProblemRole: return row->item.value(u"reason"_s);
    default: return {};
    }
}

QVariant FinanceTransfersModel::sortValue(int row, const QString &column) const
{
    if (column == "amount"_L1)
        return rowAt<Row>(row).item.value(u"minor"_s).toLongLong();
    return TableModel::sortValue(row, column);
}

QStringList FinanceTransfersModel::exportHead() const
{
    return {//: Column of a table of transfers
            tr("Expert"), tr("Account ends in"), tr("Amount"), tr("Currency"),
            //: Column of a table of transfers
            tr("State"), tr("Reason")};
}

QStringList FinanceTransfersModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const QVariantMap &item = rowAt<Row>(row).item;
    const auto text = [&](const QString &name) { return item.value(name).toString(); };
    return {text(u"name"_s), text(u"ibanEnd"_s),
            exportAmount(item.value(u"minor"_s).toLongLong(), wording()->locale()),
            text(u"currency"_s), text(u"stateText"_s), text(u"reason"_s)};
}

} // namespace werkbank
