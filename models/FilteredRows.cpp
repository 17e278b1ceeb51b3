// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FilteredRows.h"

#include <algorithm>

namespace werkbank {

FilteredRows::FilteredRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FilteredRows::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FilteredRows::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FilteredRows::countChanged);
}

void FilteredRows::setRows(RowModel *rows)
{
    if (m_rows == rows)
        return;
    if (m_rows)
        disconnect(m_rows, &RowModel::countChanged, this, &FilteredRows::countChanged);
    m_rows = rows;
    setSourceModel(rows);
    if (rows)
        connect(rows, &RowModel::countChanged, this, &FilteredRows::countChanged);
    Q_EMIT rowsChanged();
}

void FilteredRows::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words = filter.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

bool FilteredRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty() || !m_rows)
        return true;
    const QModelIndex index = m_rows->index(row, 0, parent);
    QString text;
    for (const int role : m_rows->searchedRoles())
        text += index.data(role).toString() + u'\n';
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

int FilteredRows::indexOfKey(const QString &key) const
{
    const int source = m_rows ? m_rows->indexOfKey(key) : -1;
    return source < 0 ? -1 : mapFromSource(m_rows->index(source)).row();
}

QString FilteredRows::keyAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount() ? m_rows->keyAt(mapToSource(index(row, 0)).row())
                                                  : QString();
}

} // namespace werkbank
