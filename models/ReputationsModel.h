// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Reviews.h"

// How an expert does per product, as an interval with what weighs most; never a single number. GUI
// thread.
namespace werkbank {

class ReputationsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        FigureRole,   // {title, text, value, low, high}, as FigureBar takes it
        ReasonsRole,  // in words
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void watch() override;

private:
    QString reasons(const ReputationBody &body) const;
};

} // namespace werkbank
