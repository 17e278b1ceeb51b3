// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <functional>

class QLocalSocket;

// One window per data folder: a second start asks the first to come forward and ends. The socket
// is the person's own; all it takes is one word. GUI thread.
namespace werkbank {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder);

    // Calls back once: `true` if this is the first one, `false` if another heard "raise".
    void settle(std::function<void(bool)> done);
    // Before the process is replaced: its successor is to be the first again.
    void release();

Q_SIGNALS:
    void raiseAsked();

private:
    void listen(std::function<void(bool)> done);
    void hear(QLocalSocket *socket);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace werkbank
