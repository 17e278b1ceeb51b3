// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceTable.h"

#include "models/TableExport.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

FinanceTable::FinanceTable(QObject *parent) : QSortFilterProxyModel(parent)
{
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, change, this, &FinanceTable::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FinanceTable::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &FinanceTable::countChanged);
}

void FinanceTable::setRows(FinanceModel *rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    setSourceModel(rows);
    Q_EMIT rowsChanged();
}

void FinanceTable::setPart(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    invalidateFilter();
    Q_EMIT viewChanged();
}

void FinanceTable::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_words = search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT viewChanged();
}

void FinanceTable::sortOn(const QString &column)
{
    const bool turn = column == m_sortBy && !descending();
    m_sortBy = column;
    sort(0, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    invalidate();
    Q_EMIT viewChanged();
}

bool FinanceTable::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_rows || (m_part != Part::All && m_rows->isOpen(row) != (m_part == Part::Open)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_rows->searchText(row).toCaseFolded();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool FinanceTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = m_rows->sortValue(left.row(), m_sortBy);
    const QVariant b = m_rows->sortValue(right.row(), m_sortBy);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}

QString FinanceTable::keyAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount()
        ? m_rows->keyAt(mapToSource(index(row, 0)).row())
        : QString();
}

QList<QStringList> FinanceTable::lines() const
{
    QList<QStringList> out;
    if (!m_rows)
        return out;
    out.append(m_rows->exportHead());
    for (int row = 0; row < rowCount(); ++row)
        out.append(m_rows->exportLine(mapToSource(index(row, 0)).row()));
    return out;
}

QString FinanceTable::clipboardText() const
{
    return clipboardOf(lines());
}

void FinanceTable::saveCsv(const QUrl &file)
{
    if (!m_rows || !m_rows->wording())
        return;
    const QString problem = werkbank::saveCsv(file, lines(), m_rows->wording()->locale());
    if (problem.isEmpty())
        Q_EMIT saved();
    else
        //: A file could not be written; %1 is the system's reason
        Q_EMIT failed(tr("Not saved: %1").arg(problem));
}

} // namespace werkbank
