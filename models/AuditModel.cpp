// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditModel.h"

namespace werkbank {

using namespace Qt::StringLiterals;

AuditModel::AuditModel(QObject *parent) : TableModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &AuditModel::alarmChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AuditModel::alarmChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &AuditModel::alarmChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &AuditModel::alarmChanged);
}

void AuditModel::watch()
{
    watchQuery(AuditChainsQuery{});
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<AuditChainRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return row->name;
    case CellsRole:
        return QVariantMap{{u"name"_s, row->name},
                           {u"state"_s, stateOf(*row)},
                           {u"rows"_s, wording()->locale().toString(row->seq)},
                           {u"checked"_s, wording()->dayAndTimeOf(double(row->at.ms))}};
    case ToneRole: return row->found ? u"bad"_s : u"good"_s;
    case OpenRole: return row->found.has_value();
    case BusyRole: return false;
    case ProblemRole: return row->found ? alarmOf(*row) : QString();
    default: return {};
    }
}

QVariant AuditModel::sortValue(int row, const QString &column) const
{
    if (column == "rows"_L1)
        return rowAt<AuditChainRow>(row).seq;
    if (column == "checked"_L1)
        return rowAt<AuditChainRow>(row).at.ms;
    return TableModel::sortValue(row, column);
}

QStringList AuditModel::exportHead() const
{
    return {//: Column of a table of audit chains
            tr("Provider"), tr("State"), tr("Rows checked"), tr("Checked until"), tr("Finding")};
}

QStringList AuditModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const auto &chain = rowAt<AuditChainRow>(row);
    return {chain.name, stateOf(chain), QString::number(chain.seq),
            QDateTime::fromMSecsSinceEpoch(chain.at.ms).toString(Qt::ISODate),
            chain.found ? alarmOf(chain) : QString()};
}

// What does not fit stands first.
QString AuditModel::alarm() const
{
    if (count() == 0 || !wording())
        return {};
    const auto &row = rowAt<AuditChainRow>(0);
    return row.found ? alarmOf(row) : QString();
}

QString AuditModel::stateOf(const AuditChainRow &row) const
{
    //: State of an audit chain: something is not as this computer saw it before
    return row.found ? tr("does not fit")
                     //: State of an audit chain: all is as this computer saw it before
                     : tr("fits");
}

QString AuditModel::alarmOf(const AuditChainRow &row) const
{
    //: Alarm; %1 what was found, %2 the provider, %3 a day and time
    return tr("%1 (%2, noticed %3). Keep this computer as it is and tell whoever audits the "
              "provider.")
        .arg(findingOf(row), row.name, wording()->dayAndTimeOf(double(row.foundAt.ms)));
}

QString AuditModel::findingOf(const AuditChainRow &row) const
{
    switch (row.found->kind) {
    case HeadFinding::Kind::Rewritten:
        //: Alarm about the audit chain; %1 is the number of a row
        return tr("The audit chain was written anew: row %1 is not the one seen here")
            .arg(row.found->seq);
    case HeadFinding::Kind::Missing:
        //: Alarm about the audit chain; %1 is the number of a row
        return tr("The audit chain lacks what was signed at row %1").arg(row.found->seq);
    case HeadFinding::Kind::Backwards:
        //: Alarm about the audit chain; %1 is the number of a row
        return tr("The audit chain ends before row %1, which was seen here").arg(row.found->seq);
    case HeadFinding::Kind::Signature:
        //: Alarm about the audit chain; %1 is the number of a row
        return tr("The audit chain's signature at row %1 is wrong").arg(row.found->seq);
    case HeadFinding::Kind::Key:
        //: Alarm about the audit chain; %1 is the number of a row
        return tr("The audit chain is signed with another key since row %1").arg(row.found->seq);
    }
    return {};
}

} // namespace werkbank
