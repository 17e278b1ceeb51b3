// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <functional>

class QLocalSocket;

// One window per data folder: a second start asks the first to come forward, or to open a case, and
// ends. The socket is the person's own; all it takes is one of these two lines. GUI thread.
namespace werkbank {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder);

    // Calls back once: `true` if this is the first one, `false` if another was told to come forward
    // and, unless it is null, to open that case.
    void settle(std::function<void(bool)> done, const Id &openCase = {});
    // Before the process is replaced: its successor is to be the first again.
    void release();

Q_SIGNALS:
    // Null: only to come forward.
    void raiseAsked(const werkbank::Id &openCase);

private:
    void listen(std::function<void(bool)> done);
    void hear(QLocalSocket *socket);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace werkbank
