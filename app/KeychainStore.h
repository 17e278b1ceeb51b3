// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Keyrings.h"
#include "core/base/SecretStore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

// The desktop's keyring through Qt Keychain, never its plain-text fallback. What Qt Keychain says
// of an error is not believed where the difference matters: "no such entry" counts only while the
// keyring's own door is seen open. A keyring that was started anew meanwhile is asked once more.
// GUI thread. Errors: those of SecretStore.
namespace werkbank {

class KeychainStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    void read(const QString &name, std::function<void(Result<SecretBytes>)> done) override;
    void write(const QString &name, const SecretBytes &secret,
               std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;
    QString backend() const override;

private:
    // `make` gives a job that was not started. `done` hears an error, or gets the finished job.
    using Make = std::function<QKeychain::Job *()>;
    using Done = std::function<void(QKeychain::Job *, const std::optional<Error> &)>;
    void run(Make make, Done done, bool mayTryAgain = true);
    void explain(int said, std::function<void(Error)> done);

    Keyrings m_keyrings;
};

} // namespace werkbank
