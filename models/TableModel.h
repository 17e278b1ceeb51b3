// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"

// Rows that are looked at as a table (TableRows.h): their cells as texts by column, what a column
// sorts by, and the lines of an export, as they are: what writes them makes them safe. GUI thread.
namespace werkbank {

class TableModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS
public:
    // cells: {column: text}; open: somebody has to do something about it; problem: said below.
    enum Role { KeyRole = Qt::UserRole, CellsRole, ToneRole, OpenRole, BusyRole, ProblemRole,
                FirstOwnRole };
    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    virtual bool isOpen(int row) const;
    // A number or a text; of a column whose text says it, that text.
    virtual QVariant sortValue(int row, const QString &column) const;
    // All that a search looks through; at least the cells.
    virtual QString searchText(int row) const;
    virtual QStringList exportHead() const = 0;
    virtual QStringList exportLine(int row) const = 0;

protected:
    QVariantMap cellsOf(int row) const;
};

} // namespace werkbank
