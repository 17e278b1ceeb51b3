// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DevicesModel.h"

#include "models/ErrorText.h"

namespace werkbank {

void DevicesModel::watch()
{
    watchQuery(DevicesQuery{});
}

QHash<int, QByteArray> DevicesModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {SinceRole, "since"}, {ThisOneRole, "thisOne"},
            {RevokedRole, "revoked"}};
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<DeviceRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case NameRole: return row->device.name;
    case SinceRole: return wording()->age(row->device.createdAt);
    case ThisOneRole: return row->thisOne;
    case RevokedRole: return row->device.revokedAt.has_value();
    default: return {};
    }
}

void DevicesModel::revoke(const QString &key)
{
    if (!client())
        return;
    client()->submit(commands::RevokeDevice{Id::fromString(key)})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

} // namespace werkbank
