// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"

#include <QSortFilterProxyModel>

// A list narrowed to rows that hold each typed word in what the list's model lets be searched; the
// order is the list's own. GUI thread.
namespace werkbank {

class FilteredRows : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::RowModel *rows READ rows WRITE setRows NOTIFY rowsChanged REQUIRED FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit FilteredRows(QObject *parent = nullptr);

    RowModel *rows() const { return m_rows; }
    void setRows(RowModel *rows);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return rowCount(); }

    Q_INVOKABLE int indexOfKey(const QString &key) const;  // -1: not here
    Q_INVOKABLE QString keyAt(int row) const;

Q_SIGNALS:
    void rowsChanged();
    void filterChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QPointer<RowModel> m_rows;
    QString m_filter;
    QStringList m_words;
};

} // namespace werkbank
