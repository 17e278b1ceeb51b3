// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FinanceModel.h"
#include "sync/queries/Finance.h"

// A tenant's invoices: open ones, and what came in for them. Columns: number, customer, date, gross,
// paid, rest, state, difference. GUI thread.
namespace werkbank {

class FinanceInvoicesModel : public FinanceModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString openText READ openText NOTIFY figuresChanged FINAL)  // sum of what is open
    Q_PROPERTY(int openCount READ openCount NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString overdueText READ overdueText NOTIFY figuresChanged FINAL)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY figuresChanged FINAL)
public:
    static constexpr int daysToPay = 14;  // as the invoices say

    using FinanceModel::FinanceModel;

    QVariant data(const QModelIndex &index, int role) const override;

    QString openText() const;
    int openCount() const;
    QString overdueText() const;
    int overdueCount() const;

    // What the difference is told of: a payment that is to be assigned.
    Q_INVOKABLE void compareWith(qint64 amount, const QString &currency);
    // {number, customer, rest, difference, tone}: "fits", "2.00 € too little".
    Q_INVOKABLE QVariantMap detail(const QString &key) const;

    bool isOpen(int row) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QString searchText(int row) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

protected:
    void watch() override;

private:
    enum class Sum { Open, Overdue };
    const DeskInvoiceBody &at(int row) const;
    int daysOverdue(const DeskInvoiceBody &invoice) const;  // below 1: not
    QString sumText(Sum sum) const;
    int countOf(Sum sum) const;
    QString stateText(const DeskInvoiceBody &invoice) const;
    QString toneOf(const DeskInvoiceBody &invoice) const;
    QString differenceText(const DeskInvoiceBody &invoice) const;
    QVariantMap cells(const DeskInvoiceBody &invoice) const;

    qint64 m_amount = 0;
    QString m_currency;
};

} // namespace werkbank
