// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Client.h"
#include "sync/queries/Time.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

// Puts the questions about time in which a clock of the expert ran that nothing speaks for: nothing
// of it is billed until he answers. GUI thread; a question that cannot be kept is told by `failed`.
//
// - This machine slept. A session needs no question, it counts what both ends acknowledged.
// - In typed work nothing was heard of the case for `longestSilence`: no message, note, event or word
//   about time. That is what both sides know of it anyway; never keys, mouse or pixels.
// - The app was away (closed, without power) while typed work ran: nobody knows what was between the
//   last sign and its return.
namespace werkbank {

class WorkWatch : public QObject {
    Q_OBJECT
public:
    static constexpr Milliseconds shortest{60'000};
    static constexpr Milliseconds longestSilence{5 * 60'000};

    explicit WorkWatch(Client *client, QObject *parent = nullptr);

    Client *client() const { return m_client; }
    // What watching delivers.
    void show(const Delta<CaseTimeRow> &delta);
    // The machine has slept for so long, up to now.
    void slept(Milliseconds time);
    // The questions of such a sleep.
    QList<commands::AnswerWorkGap> questions(Instant from, Instant to) const;
    // The questions of silences that have lasted too long now, each once; the app came back with the
    // first look.
    QList<commands::AnswerWorkGap> silences(Instant now);

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void look();
    void put(QList<commands::AnswerWorkGap> questions);
    std::optional<Instant> silentSince(const CaseTimeRow &row, Instant now) const;

    QPointer<Client> m_client;
    QHash<QString, CaseTimeRow> m_rows;
    QHash<QString, Instant> m_answered;  // since when no question is open any more
    QHash<QString, Instant> m_put;       // where the last silence began that was asked about
    Instant m_since;                     // the first look
    Instant m_last;                      // the last one
    QTimer m_timer;
    Subscription m_subscription;
};

} // namespace werkbank
