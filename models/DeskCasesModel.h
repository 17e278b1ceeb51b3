// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Desk.h"

// The dispatcher's list: cases nobody took first, then cases whose expert is silent, then the
// rest by age. Metadata only. GUI thread.
namespace werkbank {

class DeskCasesModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        NumberRole,
        TaskRole,
        LevelRole,
        AreaRole,
        UrgentRole,
        GroupRole,      // "Nobody took it", "No answer yet", "Under way", "Ended"
        StateTextRole,
        AgeRole,
        AssigneeRole,
        AssignableRole, // may be given to an expert now
        AssigningRole,
        ProblemRole,
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void assign(const QString &key, const QString &expert, const QString &reason);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    bool isSilent(const DeskCaseBody &desk) const;
    QString group(const DeskCaseBody &desk) const;
    QString stateText(const DeskCaseBody &desk) const;
};

} // namespace werkbank
