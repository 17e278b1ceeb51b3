// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

// Checks and hashes passwords one after the other in a thread of its own, so that the 0.2 s of Argon2id do
// not hold up anybody else, and its 64 MiB are needed once only. Called on the thread of the
// platform, answers there.
namespace werkbank {

class PasswordCheck final : public QObject {
public:
    static constexpr int maxWaiting = 32;

    PasswordCheck();
    ~PasswordCheck() override;

    // False where too many wait already; `done` is not called then.
    bool start(const QString &hash, const QString &password, std::function<void(bool)> done);
    // A new password's hash, or why it is too weak (AccountPassword.h).
    bool make(const QString &password, const QStringList &personal,
              std::function<void(Result<QString>)> done);

private:
    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace werkbank
