// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FinanceModel.h"
#include "sync/queries/Finance.h"

// Money that came to a tenant's account, what nobody could match first. Columns: date, payer, text,
// amount, state, invoice. What payers wrote is foreign: plain text only. GUI thread.
namespace werkbank {

class FinancePaymentsModel : public FinanceModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString openText READ openText NOTIFY figuresChanged FINAL)  // sum of the unmatched
    Q_PROPERTY(int openCount READ openCount NOTIFY figuresChanged FINAL)
public:
    using FinanceModel::FinanceModel;

    QVariant data(const QModelIndex &index, int role) const override;

    QString openText() const;
    int openCount() const;

    // {payer, text, date, amount, minor, currency, open}
    Q_INVOKABLE QVariantMap detail(const QString &key) const;
    Q_INVOKABLE void assign(const QString &payment, const QString &invoice);
    // Takes away what was refused.
    Q_INVOKABLE void dismiss(const QString &payment);

    bool isOpen(int row) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QString searchText(int row) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

protected:
    void watch() override;

private:
    const FinancePaymentRow &at(int row) const;
    QString stateText(const FinancePaymentRow &row) const;
    QString problemText(const FinancePaymentRow &row) const;
    QString invoiceText(const FinancePaymentRow &row) const;
    QVariantMap cells(const FinancePaymentRow &row) const;
};

} // namespace werkbank
