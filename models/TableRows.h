// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QVariantList>

// A table as it is looked at: a part of the rows, searched, sorted by a column, some of them picked;
// and just this as a file or for the clipboard. What is picked stays so wherever its row goes. GUI
// thread.
namespace werkbank {

class TableRows : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::TableModel *rows READ rows WRITE setRows NOTIFY rowsChanged REQUIRED FINAL)
    Q_PROPERTY(Part part READ part WRITE setPart NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY viewChanged FINAL)
    // A column's key; empty: the rows' own order.
    Q_PROPERTY(QString sortBy READ sortBy NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY viewChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Part { All, Open, Rest };
    Q_ENUM(Part)
    enum Role { PickedRole = Qt::UserRole + 1000 };

    explicit TableRows(QObject *parent = nullptr);

    TableModel *rows() const { return m_rows; }
    void setRows(TableModel *rows);
    Part part() const { return m_part; }
    void setPart(Part part);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString sortBy() const { return m_sortBy; }
    bool descending() const { return sortOrder() == Qt::DescendingOrder; }
    int count() const { return rowCount(); }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // The same column again turns the order round.
    Q_INVOKABLE void sortOn(const QString &column);
    Q_INVOKABLE QString keyAt(int row) const;

    Q_INVOKABLE void pick(int row);     // this one alone
    Q_INVOKABLE void pickTo(int row);   // all from the one picked last
    Q_INVOKABLE void pickToo(int row);  // this one too, or no more
    Q_INVOKABLE void pickAll();
    // The picked rows; where none is, this one.
    Q_INVOKABLE QString pickedText(int row) const;

    // All rows below their head, no cell of which a spreadsheet runs.
    Q_INVOKABLE QString clipboardText() const;
    Q_INVOKABLE void saveCsv(const QUrl &file);
    // For paper: texts as they are.
    Q_INVOKABLE QStringList head() const;
    Q_INVOKABLE QVariantList lines() const;

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
    QStringList lineAt(int row) const;
    QList<QStringList> allLines() const;
    void setPicked(const QSet<QString> &keys);

    QPointer<TableModel> m_rows;
    Part m_part = Part::All;
    QString m_search;
    QStringList m_words;
    QString m_sortBy;
    QSet<QString> m_picked;  // keys
    QString m_from;          // where a range begins
};

} // namespace werkbank
