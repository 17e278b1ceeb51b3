// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

// The caret stands still some seconds after the last key or click and blinks again with the next:
// a window in which nobody writes paints nothing and wakes no processor. GTK does the same after
// the same time (gtk-cursor-blink-timeout). GUI thread.
namespace werkbank {

class StillCaret : public QObject {
    Q_OBJECT
public:
    // Watches the program's window system events as long as it lives.
    explicit StillCaret(std::chrono::milliseconds after = std::chrono::seconds(10));
    ~StillCaret() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
    int m_blinks = 0;  // ms, while the caret stands
};

} // namespace werkbank
