// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Desk.h"

// A tenant's experts with their state of verification and their load, for dispatchers: who can take
// a case first, then by name. GUI thread.
namespace werkbank {

class DeskExpertsModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        NameRole,
        StateTextRole, // "verified", "applied", "suspended"
        StateToneRole, // good, attention, bad
        SpeaksRole,    // "Deutsch, English"
        LoadRole,      // "2 of 3 cases"
        FreeRole,      // verified and below capacity
        GroupRole,     // "Can take a case", …
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QList<int> searchedRoles() const override { return {NameRole, SpeaksRole}; }

protected:
    void watch() override;

private:
    QString stateText(MembershipState state) const;
    QString groupText(const DeskExpertBody &expert) const;
    QString speaks(const QStringList &languages) const;
};

} // namespace werkbank
