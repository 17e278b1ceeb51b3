// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"
#include "sync/queries/Money.h"

// Transfers to the expert's bank account, newest first, and the papers about them. GUI thread.
namespace werkbank {

class PayoutsModel : public TableModel {
    Q_OBJECT
    QML_ELEMENT
public:
    using TableModel::TableModel;

    // Cells: date, amount, state, provider, cases, account.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

protected:
    void watch() override;

private:
    QString stateText(const PayoutBody &body) const;
};

// Credit notes and statements, with their files as ConversationModel gives them.
class CreditNotesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { KeyRole = Qt::UserRole, NumberRole, DateRole, AmountRole, KindRole, CaseRole,
                FilesRole };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void watch() override;
};

} // namespace werkbank
