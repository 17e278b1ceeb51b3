// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/queries/Time.h"

#include <QObject>
#include <QPointer>

// Puts the question about time in which this machine slept while a clock of the expert ran: it is
// not billed until he answers. A session needs none, it counts what both ends acknowledged. GUI
// thread; a gap that cannot be kept is told by `failed`.
namespace werkbank {

class WorkWatch : public QObject {
    Q_OBJECT
public:
    static constexpr Milliseconds shortest{60'000};

    explicit WorkWatch(Client *client, QObject *parent = nullptr);

    Client *client() const { return m_client; }
    // What watching delivers.
    void show(const Delta<CaseTimeRow> &delta);
    // The machine has slept for so long, up to now.
    void slept(Milliseconds time);
    // The questions of such a sleep.
    QList<commands::AnswerWorkGap> questions(Instant from, Instant to) const;

Q_SIGNALS:
    void failed(const QString &problem);

private:
    QPointer<Client> m_client;
    QHash<QString, CaseTimeRow> m_rows;
    Subscription m_subscription;
};

} // namespace werkbank
