// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Where a Peer's frames go: a WebSocket, or a line of the simulator. Thread of the platform. None
// of these may call back into the Peer before they return, and close() must not delete it.
namespace werkbank {

class PeerOutlet {
public:
    virtual ~PeerOutlet() = default;
    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void sendBinary(const QByteArray &bytes) = 0;
    // Bytes taken by the two above and not yet handed to the system.
    virtual qint64 queuedBytes() const = 0;
    // What was sent before still goes out. Nothing may be sent after it.
    virtual void close(int closeCode) = 0;
};

} // namespace werkbank
