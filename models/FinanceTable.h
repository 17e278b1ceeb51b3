// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FinanceModel.h"

#include <QPointer>
#include <QSortFilterProxyModel>

// A table of the finance desk as it is looked at: a part of the rows, searched, sorted by a column;
// and just this as a file or for the clipboard. GUI thread.
namespace werkbank {

class FinanceTable : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::FinanceModel *rows READ rows WRITE setRows NOTIFY rowsChanged REQUIRED FINAL)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY viewChanged FINAL)
    // A column's key; empty: the rows' own order.
    Q_PROPERTY(QString sortBy READ sortBy NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY viewChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Part { All, Open, Rest };
    Q_ENUM(Part)

    explicit FinanceTable(QObject *parent = nullptr);

    FinanceModel *rows() const { return m_rows; }
    void setRows(FinanceModel *rows);
    Part part() const { return m_part; }
    void setPart(Part part);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString sortBy() const { return m_sortBy; }
    bool descending() const { return sortOrder() == Qt::DescendingOrder; }
    int count() const { return rowCount(); }

    // The same column again turns the order round.
    Q_INVOKABLE void sortOn(const QString &column);
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE QString clipboardText() const;
    Q_INVOKABLE void saveCsv(const QUrl &file);

Q_SIGNALS:
    void rowsChanged();
    void viewChanged();
    void countChanged();
    void saved();
    void failed(const QString &problem);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<QStringList> lines() const;

    QPointer<FinanceModel> m_rows;
    Part m_part = Part::All;
    QString m_search;
    QStringList m_words;
    QString m_sortBy;
};

} // namespace werkbank
