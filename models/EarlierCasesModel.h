// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Earlier.h"

// The other cases of an open case's customer, as far as they are on this computer. GUI thread.
namespace werkbank {

class EarlierCasesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString caseId READ caseId WRITE setCaseId NOTIFY caseIdChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,  // the case's id
        TitleRole,               // "Router · VoIP · #48-2071"
        AgeRole,
        SolutionRole,            // what helped; may be empty
    };
    using RowModel::RowModel;

    QString caseId() const { return m_caseId.toString(); }
    void setCaseId(const QString &text);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void caseIdChanged();

protected:
    void watch() override;

private:
    Id m_caseId;
};

} // namespace werkbank
