// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EarningFigures.h"
#include "models/TableModel.h"

// What the expert earned, each case with its place on the way from worked to paid, and what all of
// it says together. GUI thread. An objection that fails is told by `failed`.
namespace werkbank {

class EarningsModel : public TableModel {
    Q_OBJECT
    QML_ELEMENT
    // Rows of {key, label, value, note}: worked, confirmed, cleared, in payout, paid this month.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString forecastText READ forecastText NOTIFY figuresChanged FINAL)  // "2,310–2,560 €", or empty
    Q_PROPERTY(QString forecastNote READ forecastNote NOTIFY figuresChanged FINAL)  // how it is made
    // When what is earned comes: nobody knows the day, but what has to happen; how long it took says
    // forecastNote.
    Q_PROPERTY(QString whenText READ whenText NOTIFY figuresChanged FINAL)
    // Rows of {label, value, share (0-1 of the largest), goesOn}.
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY figuresChanged FINAL)
    // Rows of {label, value, share (0-1)}; empty: nothing to say.
    Q_PROPERTY(QVariantList euro READ euro NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY figuresChanged FINAL)
public:
    explicit EarningsModel(QObject *parent = nullptr);

    // Cells: title, number, flag (an icon), date, time, state, receipt, pays, gets.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;

    QVariantList steps() const;
    QString forecastText() const;
    QString forecastNote() const;
    QString whenText() const;
    QVariantList weeks() const;
    QVariantList euro() const;
    QString otherText() const;

    // {title, number, tenant, steps: [{label, date, note, done}], bill: rows as billRows(), pieces:
    // [{times, reason, billed}], objection, objectionNote, answer, canObject, problem}.
    Q_INVOKABLE QVariantMap detail(const QString &key) const;
    Q_INVOKABLE void object(const QString &key, const QString &text);

Q_SIGNALS:
    void figuresChanged();
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QList<const EarningRow *> all() const;
    QVariantMap cells(const EarningRow &row) const;
    QString money(const EarningRow &row, qint64 minor) const;
    QString moment(Instant at) const;  // "Today 12:11"
    QString dueText(const EarningRow &row) const;
    QString titleOf(const EarningRow &row) const;
    QString stateText(const EarningRow &row) const;
    QString receiptText(const EarningRow &row) const;
    QVariantList stepsOf(const EarningRow &row) const;
};

} // namespace werkbank
