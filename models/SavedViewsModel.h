// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/SavedViews.h"

// Filters of the case list that have a name, by name. GUI thread.
namespace werkbank {

class SavedViewsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { KeyRole = Qt::UserRole, NameRole, FilterRole };
    static constexpr qsizetype longestName = 40;
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Key empty: a new one. A name that is there already is that view's: it is written over.
    Q_INVOKABLE void save(const QString &key, const QString &name, const QString &filter);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE QString keyOf(const QString &name) const;        // empty: none is called so
    Q_INVOKABLE QString keyOfFilter(const QString &filter) const;
    Q_INVOKABLE QVariantMap view(const QString &key) const;      // {key, name, filter}
    Q_INVOKABLE QVariantList all() const;                        // of those

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    void keep(const local::SaveView &view);
};

} // namespace werkbank
