// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditModel.h"

namespace werkbank {

AuditModel::AuditModel(QObject *parent) : RowModel(parent)
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

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SaidRole, "said"}, {BrokenRole, "broken"}};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<AuditChainRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case NameRole: return row->name;
    case SaidRole: return stateOf(*row);
    case BrokenRole: return row->found.has_value();
    default: return {};
    }
}

// What does not fit stands first.
QString AuditModel::alarm() const
{
    if (count() == 0 || !wording())
        return {};
    const auto &row = rowAt<AuditChainRow>(0);
    return row.found ? stateOf(row) : QString();
}

QString AuditModel::stateOf(const AuditChainRow &row) const
{
    if (!row.found) {
        //: A tenant's audit chain fits what this computer saw before; %1 is a day and time
        return tr("Audit chain checked until %1").arg(wording()->dayAndTimeOf(double(row.at.ms)));
    }
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
