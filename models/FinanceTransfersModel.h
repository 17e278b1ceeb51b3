// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"

#include <QVariantList>

// The transfers of one batch of payouts, as FinanceBatchesModel's `items` has them. GUI thread.
namespace werkbank {

class FinanceTransfersModel : public TableModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList items READ items WRITE setItems NOTIFY itemsChanged FINAL)
public:
    struct Row {
        QString key;
        QByteArray sortKey;
        qint64 viewRev = 0;
        QVariantMap item;
    };
    using TableModel::TableModel;

    void componentComplete() override;

    QVariantList items() const { return m_items; }
    void setItems(const QVariantList &items);

    // Cells: name, account, stateText, amount.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

Q_SIGNALS:
    void itemsChanged();

protected:
    void watch() override;

private:
    QVariantList m_items;
    qint64 m_round = 0;
};

} // namespace werkbank
