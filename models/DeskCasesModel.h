// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Desk.h"

// The dispatcher's list: cases nobody took first, then cases whose expert is silent, then those
// under way, solved, ended; each by age. Metadata only. GUI thread.
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
        AreaRole,       // "Postcode 94…"
        UrgentRole,
        GroupRole,      // "Nobody took it", "No answer yet", "Under way", "Solved", "Ended"
        StateTextRole,
        AgeRole,
        SinceRole,      // day and time
        AssigneeRole,
        AssignableRole, // may be given to an expert now
        AssigningRole,
        ProblemRole,
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // Undoable 8 s. `name`: the expert's.
    Q_INVOKABLE void assign(const QString &key, const QString &expert, const QString &name,
                            const QString &reason);
    Q_INVOKABLE void undo(const QString &command);

Q_SIGNALS:
    void held(const QString &command, const QString &text, int seconds);
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QString group(DeskGroup group) const;
    QString area(const QString &area) const;
    QString stateText(const DeskCaseRow &row) const;
};

} // namespace werkbank
