// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeychainStore.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QLibrary>

#include <qt6keychain/keychain.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Werkbank"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("KeychainStore", text);
}

Error locked()
{
    return makeError("locked", say(QT_TRANSLATE_NOOP("KeychainStore",
        "The keyring is locked. Unlock it, then try again.")));
}

Error unavailable()
{
    return makeError("unavailable", say(QT_TRANSLATE_NOOP("KeychainStore",
        "The keyring of this computer does not answer.")));
}

// libsecret, which Qt Keychain loads, keeps its connection to a keyring that has ended since, and
// every later question fails, also when a new keyring answers (measured).
void dropConnection()
{
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(
        QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

void wipe(QByteArray &bytes)
{
    // volatile: a plain fill of memory that nobody reads again is removed by the compiler.
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

} // namespace

void KeychainStore::read(const QString &name, std::function<void(Result<SecretBytes>)> done)
{
    const auto make = [name] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    };
    run(make, [done = std::move(done)](QKeychain::Job *job, const std::optional<Error> &error) {
        if (error)
            return done(*error);
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
        const std::span view(bytes.constData(), size_t(bytes.size()));
        SecretBytes secret = view.empty() ? SecretBytes() : SecretBytes::copyOf(std::as_bytes(view));
        wipe(bytes);
        done(std::move(secret));
    });
}

void KeychainStore::write(const QString &name, const SecretBytes &secret,
                          std::function<void(Result<void>)> done)
{
    const auto make = [name, held = std::make_shared<SecretBytes>(secret.clone())] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setBinaryData(QByteArray(reinterpret_cast<const char *>(held->view().data()),
                                      qsizetype(held->size())));
        return job;
    };
    run(make, [done = std::move(done)](QKeychain::Job *, const std::optional<Error> &error) {
        done(error ? Result<void>(*error) : Result<void>());
    });
}

void KeychainStore::remove(const QString &name, std::function<void(Result<void>)> done)
{
    const auto make = [name] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    };
    run(make, [done = std::move(done)](QKeychain::Job *, const std::optional<Error> &error) {
        done(error && error->code != "not_found"_L1 ? Result<void>(*error) : Result<void>());
    });
}

QString KeychainStore::backend() const
{
    const QString name = m_keyrings.name();
    //: The system's store for passwords, where its product name is not known
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("KeychainStore", "system keyring")) : name;
}

void KeychainStore::run(Make make, Done done, bool mayTryAgain)
{
    QKeychain::Job *job = make();
    connect(job, &QKeychain::Job::finished, this, [=, this] {
        const QKeychain::Error said = job->error();
        if (said == QKeychain::NoError)
            return done(job, {});
        qCInfo(logApp) << "keyring job failed with" << said;
        explain(said, [=, this](const Error &error) {
            if (error.code != "stale"_L1)
                return done(nullptr, error);
            if (!mayTryAgain)
                return done(nullptr, unavailable());
            dropConnection();
            run(make, done, false);
        });
    });
    job->start();
}

void KeychainStore::explain(int said, std::function<void(Error)> done)
{
    if (said == QKeychain::AccessDenied || said == QKeychain::AccessDeniedByUser) {
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done(locked()); },
                                  Qt::QueuedConnection);
        return;
    }
    m_keyrings.ask([said, done = std::move(done)](KeyringDoor door) {
        if (door == KeyringDoor::None)
            return done(unavailable());
        if (said != QKeychain::EntryNotFound)
            return done(makeError("stale", {}));
        if (door == KeyringDoor::Locked)
            return done(locked());
        done(makeError("not_found", say(QT_TRANSLATE_NOOP("KeychainStore",
            "The keyring is open, but it has no such entry."))));
    });
}

} // namespace werkbank
