// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableModel.h"
#include "sync/queries/Audit.h"

// The audit chains of the account's tenants, as far as this computer has checked them: a calm row
// each, and an alarm where one does not fit what was seen before. GUI thread.
namespace werkbank {

class AuditModel : public TableModel {
    Q_OBJECT
    QML_ELEMENT
    // What does not fit, in one or two sentences; empty: everything does. It does not go away.
    Q_PROPERTY(QString alarm READ alarm NOTIFY alarmChanged FINAL)
public:
    explicit AuditModel(QObject *parent = nullptr);

    // Cells: name, state, rows (checked), checked (until when); problem: what does not fit.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant sortValue(int row, const QString &column) const override;
    QStringList exportHead() const override;
    QStringList exportLine(int row) const override;
    QString alarm() const;

Q_SIGNALS:
    void alarmChanged();

protected:
    void watch() override;

private:
    QString alarmOf(const AuditChainRow &row) const;
    QString stateOf(const AuditChainRow &row) const;
    QString findingOf(const AuditChainRow &row) const;
};

} // namespace werkbank
