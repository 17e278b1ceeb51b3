// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CasesModel.h"

#include <QSortFilterProxyModel>

// The Cases list narrowed to rows that hold each typed word in title or second line; the order is
// the list's own. GUI thread.
namespace werkbank {

class FilteredCases : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::CasesModel *cases READ cases WRITE setCases NOTIFY casesChanged REQUIRED FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    explicit FilteredCases(QObject *parent = nullptr);

    CasesModel *cases() const { return m_cases; }
    void setCases(CasesModel *cases);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return rowCount(); }

    Q_INVOKABLE int indexOfKey(const QString &key) const;  // -1: not here
    Q_INVOKABLE QString keyAt(int row) const;

Q_SIGNALS:
    void casesChanged();
    void filterChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QPointer<CasesModel> m_cases;
    QString m_filter;
    QStringList m_words;
};

} // namespace werkbank
