// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/TrayItem.h"
#include "models/NoticeSettings.h"
#include "models/Notices.h"
#include "models/Profile.h"

#include <QPointer>
#include <QWindow>

#include <optional>

// The program beside its window: the sign by the clock with its menu, the number at the program's
// icon, and what closing the window means. GUI thread.
//
// Closing ends the program, unless the person chose otherwise: then the window is hidden where a
// tray shows the sign, and made small where there is none, so that there is always a way back.
namespace werkbank {

class Beside : public QObject {
    Q_OBJECT
public:
    // They outlive it. `profile`: of the open copy; none while it is closed.
    Beside(const NoticeSettings &settings, const Notices &notices,
           std::function<Profile *()> profile);

    void follow(QWindow *window);
    // Another language, or the copy was opened or closed.
    void refresh();

Q_SIGNALS:
    void openAsked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum Choice { Open = 1, LineOne, Available, Pause, Hours, LineTwo, Quit };
    void choose(int choice);
    void count();

    const NoticeSettings &m_settings;
    const Notices &m_notices;
    const std::function<Profile *()> m_profile;
    QPointer<QWindow> m_window;
    std::optional<TrayItem> m_tray;
};

} // namespace werkbank
