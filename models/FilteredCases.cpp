// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FilteredCases.h"

#include <algorithm>

namespace werkbank {

FilteredCases::FilteredCases(QObject *parent) : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FilteredCases::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FilteredCases::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FilteredCases::countChanged);
}

void FilteredCases::setCases(CasesModel *cases)
{
    if (m_cases == cases)
        return;
    m_cases = cases;
    setSourceModel(cases);
    Q_EMIT casesChanged();
}

void FilteredCases::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words = filter.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

bool FilteredCases::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(CasesModel::TitleRole).toString() + u'\n'
        + index.data(CasesModel::NumberRole).toString() + u'\n'
        + index.data(CasesModel::DetailRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

int FilteredCases::indexOfKey(const QString &key) const
{
    const int source = m_cases ? m_cases->indexOfKey(key) : -1;
    return source < 0 ? -1 : mapFromSource(m_cases->index(source)).row();
}

QString FilteredCases::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? index(row, 0).data(CasesModel::KeyRole).toString()
                                        : QString();
}

} // namespace werkbank
