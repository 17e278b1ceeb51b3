// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

// What the desktop's keyring service says of itself, asked over D-Bus: Qt Keychain cannot tell a
// locked keyring from a missing entry, nor a missing service from a refused one (both measured).
// GUI thread.
namespace werkbank {

enum class KeyringDoor {
    Open,    // the default collection is there and not locked
    Locked,
    None,    // no session bus, no service, no default collection, or no answer
};

class Keyrings : public QObject {
    Q_OBJECT
public:
    // The property Locked of the Secret Service's default collection. `done` runs later, once,
    // unless this object ends before. Starts the service where the bus knows how.
    void ask(std::function<void(KeyringDoor)> done);
    // Which one it is, for a sentence; empty where none runs.
    QString name() const;

private:
    bool runs(const QString &service) const;
};

} // namespace werkbank
