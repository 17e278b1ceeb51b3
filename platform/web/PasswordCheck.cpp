// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/PasswordCheck.h"

#include "platform/domain/AccountPassword.h"

namespace werkbank {

PasswordCheck::PasswordCheck()
{
    m_pool.setMaxThreadCount(1);
}

PasswordCheck::~PasswordCheck()
{
    m_pool.waitForDone();
}

bool PasswordCheck::start(const QString &hash, const QString &password,
                          std::function<void(bool)> done)
{
    if (m_waiting >= maxWaiting)
        return false;
    ++m_waiting;
    m_pool.start([this, hash, password, done = std::move(done)] {
        const bool fits = password::verify(hash, password);
        QMetaObject::invokeMethod(this, [this, fits, done] {
            --m_waiting;
            done(fits);
        });
    });
    return true;
}

bool PasswordCheck::make(const QString &password, const QStringList &personal,
                         std::function<void(Result<QString>)> done)
{
    if (m_waiting >= maxWaiting)
        return false;
    ++m_waiting;
    m_pool.start([this, password, personal, done = std::move(done)] {
        const Result<QString> made = password::hash(password, personal);
        QMetaObject::invokeMethod(this, [this, made, done] {
            --m_waiting;
            done(made);
        });
    });
    return true;
}

} // namespace werkbank
