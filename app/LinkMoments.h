// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <optional>

// The moments at which the connection deserves another try: the machine woke (logind says so where
// there is one; else the clock that counts through suspend ran ahead of the one that does not), or
// the network is another one. And whether the window can be seen. GUI thread; where a source is
// missing the others remain.
namespace werkbank {

class LinkMoments : public QObject {
    Q_OBJECT
public:
    explicit LinkMoments(const Clock &clock,
                         QDBusConnection bus = QDBusConnection::systemBus());

    // Whose window it is; null: none yet.
    void follow(QWindow *window);
    bool visible() const { return m_visible; }
    // Time through suspend and time awake, in any zero; the timer brings them.
    void look(Milliseconds elapsed, Milliseconds awake);

Q_SIGNALS:
    void visibleChanged(bool visible);
    void worthATry();
    void slept(werkbank::Milliseconds time);  // up to now, give or take the timer's pace

private Q_SLOTS:
    void prepareForSleep(bool goesToSleep);

private:
    void watchNetwork();
    void seeWindow();

    const Clock &m_clock;
    QDBusConnection m_bus;
    QPointer<QWindow> m_window;
    bool m_visible = false;
    std::optional<Milliseconds> m_lead;  // of elapsed before awake, when last looked
    QTimer m_timer;
};

} // namespace werkbank
