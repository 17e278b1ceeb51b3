// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Local.h"

// What waits on this computer, and what was refused: the sheet behind the attention line.
// GUI thread.
namespace werkbank {

class WaitingModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        WhatRole,      // "Message", "Note", …
        CaseIdRole,
        CaseTitleRole,
        TextRole,      // the person's own words
        TimeRole,
        StateTextRole, // "can be undone", "waits", "not delivered: …"
        RefusedRole,
        DroppableRole, // not on its way yet, or refused
        InTalkRole,    // a message or note: the conversation shows it, too
        DraftModeRole, // "reply", "note": its text can go back there; empty: it cannot
    };
    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // Takes back or discards.
    Q_INVOKABLE void drop(const QString &key);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    QString stateText(const WaitingRow &row) const;
};

} // namespace werkbank
