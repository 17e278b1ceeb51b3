// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QList>
#include <QString>

#include <optional>

// What Client tells about the connection, and how a command is to be treated. Reached through
// sync/Client.h. Value types, any thread.
namespace werkbank {

struct SubmitOptions {
    Milliseconds holdFor{0};           // undoable for so long: not sent before
    std::optional<Instant> notAfter = {};   // platform time, for commands that must not wait
    QList<QString> localFiles = {};         // files to upload first, in the order of the command's files
};

enum class Link { Connecting, Connected, CatchingUp, Offline, UpdateNeeded, SignedOut };

struct LinkState {
    Link link = Link::Offline;
    Instant since;          // platform time; when Offline: "No connection since 12:10"
    int waiting = 0;        // commands not yet done
    int refused = 0;        // cards that need the person
    qint64 behind = 0;      // rows still to come while CatchingUp
    Milliseconds offset{0}; // platform time minus this computer's Clock::elapsed()
    QString problem;        // code of what this computer lacks: "disk_full", "io_error"; else empty

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace werkbank
