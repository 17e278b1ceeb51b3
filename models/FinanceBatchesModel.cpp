// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceBatchesModel.h"

#include "core/wire/Codes.h"
#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

using Doing = FinanceBatchRow::Doing;

FinanceBatchesModel::FinanceBatchesModel(QObject *parent) : FinanceModel(parent)
{
    connect(this, &FinanceModel::figuresChanged, this, &FinanceBatchesModel::look);
}

void FinanceBatchesModel::watch()
{
    watchQuery(FinanceBatchesQuery{tenantId()});
}

const FinanceBatchRow &FinanceBatchesModel::at(int row) const
{
    return rowAt<FinanceBatchRow>(row);
}

QHash<int, QByteArray> FinanceBatchesModel::roleNames() const
{
    QHash<int, QByteArray> names = FinanceModel::roleNames();
    names.insert({{StateRole, "stateText"}, {TotalRole, "total"}, {ItemsRole, "items"},
                  {PeopleRole, "people"}, {FilesRole, "files"},
                  {ReleaseReasonRole, "releaseReason"}, {DoingRole, "doing"},
                  {StepUpRole, "stepUp"}, {FileOfRole, "fileOf"}});
    return names;
}

bool FinanceBatchesModel::needsStepUp(const FinanceBatchRow &row) const
{
    return row.refused == Doing::Releasing && row.code == QLatin1StringView(codes::stepUp);
}

bool FinanceBatchesModel::isOpen(int row) const
{
    return !at(row).batch || at(row).batch->state == BatchState::Proposed;
}

// ---- doing -------------------------------------------------------------------------------------

bool FinanceBatchesModel::proposing() const
{
    for (int row = 0; row < count(); ++row) {
        if (at(row).doing == Doing::Proposing)
            return true;
    }
    return false;
}

void FinanceBatchesModel::propose()
{
    for (int row = 0; row < count(); ++row) {
        if (at(row).refused == Doing::Proposing)
            drop(at(row).command);
    }
    if (client())
        submit(commands::ProposePayout{tenantId(), client()->makeId()});
}

void FinanceBatchesModel::release(const QString &key)
{
    dismiss(key);
    m_pressed.insert(key);
    submit(commands::ReleasePayout{tenantId(), Id::fromString(key)});
}

void FinanceBatchesModel::again(const QString &key)
{
    const int row = indexOfKey(key);
    if (row < 0 || !needsStepUp(at(row)))
        return;
    dismiss(key);
    submit(commands::ReleasePayout{tenantId(), Id::fromString(key)});
}

void FinanceBatchesModel::discard(const QString &key)
{
    dismiss(key);
    submit(commands::DiscardPayout{tenantId(), Id::fromString(key)});
}

void FinanceBatchesModel::dismiss(const QString &key)
{
    const int row = indexOfKey(key);
    if (row >= 0 && at(row).refused != Doing::Nothing)
        drop(at(row).command);
}

void FinanceBatchesModel::look()
{
    const QSet<QString> pressed = m_pressed;
    for (const QString &key : pressed) {
        const int row = indexOfKey(key);
        if (row < 0 || at(row).doing == Doing::Releasing)
            continue;
        const bool isOver = !at(row).batch || at(row).batch->state != BatchState::Proposed;
        if (isOver || at(row).refused == Doing::Releasing)
            m_pressed.remove(key);
        if (!isOver && needsStepUp(at(row)))
            Q_EMIT stepUpNeeded(key);
    }
}

// ---- table -------------------------------------------------------------------------------------

QVariant FinanceBatchesModel::sortValue(int row, const QString &column) const
{
    const auto &batch = at(row).batch;
    if (column == "total"_L1)
        return batch ? batch->total : 0;
    return batch ? batch->proposedAt.ms : 0;
}

QString FinanceBatchesModel::searchText(int row) const
{
    QStringList out;
    if (const auto &batch = at(row).batch) {
        out << batch->proposedBy << batch->releasedBy;
        for (const BatchItem &item : batch->items)
            out << item.name << item.ibanEnd;
    }
    return out.join(u' ');
}

QStringList FinanceBatchesModel::exportHead() const
{
    return {//: Column of a table
            tr("State"), tr("Proposed by"), tr("Released by"), tr("Transfers"), tr("Amount"),
            //: Column of a table
            tr("Currency")};
}

QStringList FinanceBatchesModel::exportLine(int row) const
{
    const auto &batch = at(row).batch;
    if (!batch || !wording())
        return {};
    return {stateText(at(row)), batch->proposedBy, batch->releasedBy,
            QString::number(batch->items.size()),
            exportAmount(batch->total, wording()->locale()), batch->currency};
}

} // namespace werkbank
