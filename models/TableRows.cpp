// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableRows.h"

#include "models/TableExport.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

TableRows::TableRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, change, this, &TableRows::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &TableRows::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &TableRows::countChanged);
}

void TableRows::setRows(TableModel *rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    setSourceModel(rows);
    Q_EMIT rowsChanged();
}

void TableRows::setPart(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    invalidateFilter();
    Q_EMIT viewChanged();
}

void TableRows::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_words = search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT viewChanged();
}

void TableRows::sortOn(const QString &column)
{
    const bool turn = column == m_sortBy && !descending();
    m_sortBy = column;
    sort(0, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    invalidate();
    Q_EMIT viewChanged();
}

bool TableRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_rows || (m_part != Part::All && m_rows->isOpen(row) != (m_part == Part::Open)))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_rows->searchText(row).toCaseFolded();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool TableRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = m_rows->sortValue(left.row(), m_sortBy);
    const QVariant b = m_rows->sortValue(right.row(), m_sortBy);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}

QString TableRows::keyAt(int row) const
{
    return m_rows && row >= 0 && row < rowCount()
        ? m_rows->keyAt(mapToSource(index(row, 0)).row())
        : QString();
}

QVariant TableRows::data(const QModelIndex &index, int role) const
{
    if (role == PickedRole)
        return !m_picked.isEmpty() && m_picked.contains(keyAt(index.row()));
    return QSortFilterProxyModel::data(index, role);
}

QHash<int, QByteArray> TableRows::roleNames() const
{
    QHash<int, QByteArray> names = QSortFilterProxyModel::roleNames();
    names.insert(PickedRole, "picked");
    return names;
}

// ---- picking -----------------------------------------------------------------------------------

void TableRows::setPicked(const QSet<QString> &keys)
{
    if (m_picked == keys)
        return;
    m_picked = keys;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {PickedRole});
}

void TableRows::pick(int row)
{
    m_from = keyAt(row);
    setPicked(m_from.isEmpty() ? QSet<QString>() : QSet<QString>{m_from});
}

void TableRows::pickTo(int row)
{
    int from = row;
    for (int i = 0; i < rowCount(); ++i) {
        if (keyAt(i) == m_from)
            from = i;
    }
    if (from == row)
        m_from = keyAt(row);
    QSet<QString> keys;
    for (int i = std::max(0, std::min(from, row)); i <= std::max(from, row); ++i)
        keys.insert(keyAt(i));
    keys.remove(QString());
    setPicked(keys);
}

void TableRows::pickToo(int row)
{
    m_from = keyAt(row);
    QSet<QString> keys = m_picked;
    if (!m_from.isEmpty() && !keys.remove(m_from))
        keys.insert(m_from);
    setPicked(keys);
}

void TableRows::pickAll()
{
    QSet<QString> keys;
    for (int i = 0; i < rowCount(); ++i)
        keys.insert(keyAt(i));
    setPicked(keys);
}

// ---- taking away -------------------------------------------------------------------------------

QStringList TableRows::lineAt(int row) const
{
    return m_rows->exportLine(mapToSource(index(row, 0)).row());
}

QList<QStringList> TableRows::allLines() const
{
    QList<QStringList> out;
    if (!m_rows)
        return out;
    out.append(m_rows->exportHead());
    for (int row = 0; row < rowCount(); ++row)
        out.append(lineAt(row));
    return out;
}

QString TableRows::pickedText(int row) const
{
    QList<QStringList> out;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_picked.contains(keyAt(i)))
            out.append(lineAt(i));
    }
    if (out.isEmpty() && !keyAt(row).isEmpty())
        out.append(lineAt(row));
    return clipboardOf(out);
}

QString TableRows::clipboardText() const
{
    return clipboardOf(allLines());
}

QStringList TableRows::head() const
{
    return m_rows ? m_rows->exportHead() : QStringList();
}

QVariantList TableRows::lines() const
{
    QVariantList out;
    for (int row = 0; m_rows && row < rowCount(); ++row)
        out.append(QVariant(lineAt(row)));
    return out;
}

void TableRows::saveCsv(const QUrl &file)
{
    if (!m_rows || !m_rows->wording())
        return;
    const QString problem = werkbank::saveCsv(file, allLines(), m_rows->wording()->locale());
    if (problem.isEmpty())
        Q_EMIT saved();
    else
        //: A file could not be written; %1 is the system's reason
        Q_EMIT failed(tr("Not saved: %1").arg(problem));
}

} // namespace werkbank
