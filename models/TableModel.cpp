// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableModel.h"

namespace werkbank {

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {{KeyRole, "key"},   {CellsRole, "cells"}, {ToneRole, "tone"},
            {OpenRole, "open"}, {BusyRole, "busy"},   {ProblemRole, "problem"}};
}

bool TableModel::isOpen(int) const
{
    return false;
}

QVariantMap TableModel::cellsOf(int row) const
{
    return data(index(row), CellsRole).toMap();
}

QVariant TableModel::sortValue(int row, const QString &column) const
{
    return cellsOf(row).value(column).toString();
}

QString TableModel::searchText(int row) const
{
    QString out;
    for (const QVariant &cell : cellsOf(row))
        out += cell.toString() + QChar(u' ');
    return out;
}

} // namespace werkbank
