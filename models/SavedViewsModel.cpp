// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SavedViewsModel.h"

#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void SavedViewsModel::watch()
{
    watchQuery(SavedViewQuery{});
}

QHash<int, QByteArray> SavedViewsModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {FilterRole, "filter"}};
}

QVariant SavedViewsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<SavedViewRow>(index);
    if (!row)
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case NameRole: return row->name;
    case FilterRole: return row->filter;
    default: return {};
    }
}

void SavedViewsModel::keep(const local::SaveView &view)
{
    client()->keep(view).then(this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void SavedViewsModel::save(const QString &key, const QString &name, const QString &filter)
{
    const QString title = name.simplified().left(longestName);
    if (!client() || title.isEmpty())
        return;
    const QString same = keyOf(title);
    const QString id = key.isEmpty() ? same : key;
    if (!same.isEmpty() && same != id)
        remove(same);
    keep({id.isEmpty() ? client()->makeId() : Id::fromString(id), title, filter});
}

void SavedViewsModel::remove(const QString &key)
{
    if (client())
        keep({Id::fromString(key), {}, {}});
}

QString SavedViewsModel::keyOf(const QString &name) const
{
    const QString title = name.simplified();
    for (int i = 0; i < count(); ++i) {
        if (rowAt<SavedViewRow>(i).name.compare(title, Qt::CaseInsensitive) == 0)
            return keyAt(i);
    }
    return {};
}

QString SavedViewsModel::keyOfFilter(const QString &filter) const
{
    for (int i = 0; i < count(); ++i) {
        if (rowAt<SavedViewRow>(i).filter == filter)
            return keyAt(i);
    }
    return {};
}

QVariantMap SavedViewsModel::view(const QString &key) const
{
    const int at = indexOfKey(key);
    if (at < 0)
        return {};
    const auto &row = rowAt<SavedViewRow>(at);
    return {{u"key"_s, row.key}, {u"name"_s, row.name}, {u"filter"_s, row.filter}};
}

QVariantList SavedViewsModel::all() const
{
    QVariantList out;
    for (int i = 0; i < count(); ++i)
        out.append(view(keyAt(i)));
    return out;
}

} // namespace werkbank
