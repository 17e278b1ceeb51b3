// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <functional>

// <data>/admin.sock of a running platform: only its own user may open it. One JSON object per
// connection and line, in the form of MoneyOperators.h; the answer is what that says or {"code",
// "text"}. Thread of the platform. Errors of listen(): `cannot_listen`.
namespace werkbank {

class Platform;

class AdminSocket final : public QObject {
public:
    explicit AdminSocket(Platform &platform);

    Result<void> listen(const QString &path);

private:
    void onConnection();

    static constexpr qint64 maxBytes = 24 * 1024 * 1024;  // a statement of 16 MiB

    Platform &m_platform;
    QLocalServer m_server;
};

// The other end, for the command line. Calls `done` once, from the event loop.
// Errors: `not_running` (nobody listens there), `unavailable`, those that the platform answers.
class AdminCall final : public QObject {
public:
    using Done = std::function<void(Result<QJsonObject>)>;
    AdminCall(const QString &path, const QJsonObject &command, Done done);

private:
    void finish(const Result<QJsonObject> &answer);

    QLocalSocket m_socket;
    QTimer m_timer;
    Done m_done;
};

} // namespace werkbank
