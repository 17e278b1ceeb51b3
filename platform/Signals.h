// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

// Turns SIGTERM and SIGINT into a call from the event loop. One per program, main thread.
namespace werkbank {

class Signals {
public:
    explicit Signals(std::function<void()> stop);
    ~Signals();
    Q_DISABLE_COPY_MOVE(Signals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace werkbank
