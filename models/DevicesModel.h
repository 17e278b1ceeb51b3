// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Account.h"

// Where this account is signed in. Revoking a device signs it out and has it erase its copy.
// GUI thread.
namespace werkbank {

class DevicesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { KeyRole = Qt::UserRole, NameRole, SinceRole, ThisOneRole, RevokedRole };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void revoke(const QString &key);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;
};

} // namespace werkbank
