// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Remote.h"

#include <QTimer>

// What runs at this moment in any of my cases, for the strip at the window's foot: remote sessions
// from the consent on. Its time counts on once a second. GUI thread.
namespace werkbank {

class RemoteLiveModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        CaseRole,
        NameRole,     // "T. Brandt"
        WhatRole,     // "remote session"
        ElapsedRole,  // "00:18:42"; empty before it has begun
        ReasonRole,   // why the clock runs, or stands
        LookRole,     // "see", "control", "admin", "paused"
    };
    explicit RemoteLiveModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // What deltas bring, without the question that nobody has answered.
    void show(const Delta<RemoteSessionRow> &delta);

    Q_INVOKABLE QString caseAt(int index) const;
    Q_INVOKABLE void end(const QString &key);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    Subscription m_sessions;
    QTimer m_timer;
};

} // namespace werkbank
