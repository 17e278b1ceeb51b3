// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Snippets.h"

// Texts that the person writes again and again, by name. In them {customer}, {case} and {me} stand
// for what is known of the open case (German: {kunde}, {fall}, {ich}). GUI thread.
namespace werkbank {

class SnippetsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { KeyRole = Qt::UserRole, NameRole, TextRole };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Key empty: a new one. Names are short words, since they are typed behind a slash.
    Q_INVOKABLE void save(const QString &key, const QString &name, const QString &text);
    Q_INVOKABLE void remove(const QString &key);
    // [{name, text}], those first whose name begins with it.
    Q_INVOKABLE QVariantList matching(const QString &typed) const;
    // With the values in place of the variables; unknown ones stay.
    Q_INVOKABLE static QString filled(const QString &text, const QVariantMap &values);
    // Variables in it that have no value, as they are written.
    Q_INVOKABLE static QStringList unknown(const QString &text, const QVariantMap &values);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    void keep(const local::SaveSnippet &snippet);
};

} // namespace werkbank
