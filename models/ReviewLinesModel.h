// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Reviews.h"

// What was said and what happened in a drawn case, without anybody's name. GUI thread.
namespace werkbank {

class ReviewLinesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString review READ review WRITE setReview NOTIFY reviewChanged FINAL)
public:
    enum Role {
        KeyRole = Qt::UserRole,
        LineKindRole,  // "customer", "expert", "note", "event"
        WhoRole,
        TextRole,
        TimeRole,
        DayRole,
        FilesRole,     // "profile-events.log · 12 kB", …
    };
    using RowModel::RowModel;

    QString review() const { return m_review.toString(); }
    void setReview(const QString &review);
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void reviewChanged();

protected:
    void watch() override;

private:
    Id m_review;
};

} // namespace werkbank
