// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowModel.h"
#include "sync/queries/Time.h"

#include <QTimer>

// Clocks of mine that run without a remote session (those are RemoteLiveModel's), and open questions
// about time, for the strip at the window's foot. Counts on once a second. GUI thread.
namespace werkbank {

class ClockLiveModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        CaseRole = Qt::UserRole,
        NameRole,     // "T. Brandt"
        ElapsedRole,  // "00:18:42"
        ReasonRole,   // why the clock runs, or what is asked
        AskedRole,    // a question is open
        StopRole,     // it can be stopped here
    };
    explicit ClockLiveModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    // What deltas bring, without sessions that count by themselves.
    void show(const Delta<CaseTimeRow> &delta);

    Q_INVOKABLE void stop(const QString &caseId);

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void watch() override;

private:
    Subscription m_clocks;
    QTimer m_timer;
};

} // namespace werkbank
