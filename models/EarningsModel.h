// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EarningFigures.h"
#include "models/RowModel.h"
#include "models/TableExport.h"

#include <QUrl>

// What the expert earned, each case with its place on the way from worked to paid, and what all of
// it says together. GUI thread. Files are written where he says; what fails is told by `failed`.
namespace werkbank {

class EarningsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    // Rows of {key, label, value, note}: worked, confirmed, cleared, in payout, paid this month.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString forecastText READ forecastText NOTIFY figuresChanged FINAL)  // "2,310–2,560 €"
    Q_PROPERTY(QString forecastNote READ forecastNote NOTIFY figuresChanged FINAL)  // how it is made
    // Rows of {label, value, share (0-1 of the largest), goesOn}.
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY figuresChanged FINAL)
    // Rows of {label, value, share (0-1)}; empty: nothing to say.
    Q_PROPERTY(QVariantList euro READ euro NOTIFY figuresChanged FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY figuresChanged FINAL)
public:
    enum Role { KeyRole = Qt::UserRole, TitleRole, NumberRole, DateRole, TimeRole, StateRole,
                ToneRole, ReceiptRole, PaysRole, GetsRole, FlagRole };
    explicit EarningsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList steps() const;
    QString forecastText() const;
    QString forecastNote() const;
    QVariantList weeks() const;
    QVariantList euro() const;
    QString otherText() const;

    // {title, number, tenant, steps: [{label, date, note, done}], bill: rows as billRows(), pieces:
    // [{times, reason, billed}], objection, objectionNote, answer, canObject, problem, vat}.
    Q_INVOKABLE QVariantMap detail(const QString &key) const;
    Q_INVOKABLE void object(const QString &key, const QString &text);
    // Comma (English) or semicolon (German), UTF-8, no cell that a spreadsheet would run.
    Q_INVOKABLE void saveCsv(const QUrl &file);
    Q_INVOKABLE QStringList statementHead() const;
    Q_INVOKABLE QVariantList statementRows() const;  // lists of texts

Q_SIGNALS:
    void figuresChanged();
    void saved(const QUrl &file);
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QList<const EarningRow *> all() const;
    QString money(const EarningRow &row, qint64 minor) const;
    QString titleOf(const EarningRow &row) const;
    QString stateText(const EarningRow &row) const;
    QString receiptText(const EarningRow &row) const;
    QVariantList stepsOf(const EarningRow &row) const;
};

} // namespace werkbank
