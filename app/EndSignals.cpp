// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EndSignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace werkbank {

namespace {

volatile sig_atomic_t pipeIn = -1;

void wake(int number)
{
    const char byte = char(number);
    // Nobody can be told from here; a second signal ends the program.
    std::signal(number, SIG_DFL);
    if (::write(pipeIn, &byte, 1) != 1)
        std::raise(number);
}

} // namespace

void endInOrderOnSignals(QCoreApplication &app)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeIn = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [&app, notifier] {
        notifier->setEnabled(false);
        app.exit();
    });
    for (const int number : {SIGTERM, SIGHUP, SIGINT})
        std::signal(number, wake);
}

} // namespace werkbank
