// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantEntities.h"

#include <QAbstractListModel>

// The lines of one practice talk, which only ever grows. Roles `mine` (the applicant's), `said`,
// `at` (ms). GUI thread.
namespace werkbank {

class PracticeLinesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { Mine = Qt::UserRole + 1, Said, At };

    using QAbstractListModel::QAbstractListModel;

    void show(const Id &talk, const QList<PracticeLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    Id m_talk;
    QList<PracticeLine> m_lines;
};

} // namespace werkbank
