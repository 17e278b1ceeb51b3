// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Ratings.h"

// What customers said of an expert's cases, and his one answer to each, which can be taken back
// until it is sent. GUI thread. What cannot be kept on this computer comes as failed().
namespace werkbank {

class RatingsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,  // the case's id
        TitleRole,        // task and number of the case
        AgeRole,
        StarsRole,        // 1-5
        StarsTextRole,    // "4 of 5 stars"
        CustomerRole,
        WordsRole,        // the customer's
        AnswerRole,       // with what waits
        StateRole,        // of an answer that is not sent yet, in words
        CanAnswerRole,
        CanTakeBackRole,
        RefusedRole,      // words that were not taken
        ProblemRole,
        CommandRole,
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Waits 8 seconds before it goes.
    Q_INVOKABLE void answer(const QString &key, const QString &text);

Q_SIGNALS:
    void kept(const QString &key);  // safe on this computer
    void failed(const QString &problem);

protected:
    void watch() override;
};

} // namespace werkbank
