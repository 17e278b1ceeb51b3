// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "sync/ProfileMeta.h"

#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

// One profile on disk: <dataFolder>/profiles/<32 hex digits>/ with meta.json, local.db, cache.db
// and blobs/, folders 0700 and files 0600. Whoever holds a ProfileFolder holds its lock file: one
// process per profile. Any one thread; short file operations only.
//
// Errors: `in_use` (another Werkbank has it), `io_error`, `disk_full`, and those of ProfileMeta.
namespace werkbank {

class Rng;

class ProfileFolder {
public:
    // Paths of all profiles below dataFolder that hold anything worth keeping. A folder without
    // meta.json but with a database counts: it must lead to a refusal, never to a new key.
    static QStringList all(const QString &dataFolder);
    // An empty one that is no profile before publish(): a crash on the way leaves nothing behind.
    static Result<std::unique_ptr<ProfileFolder>> make(const QString &dataFolder, Rng &rng);
    Result<void> publish();
    static Result<std::unique_ptr<ProfileFolder>> open(const QString &path);
    // Without taking the lock: for finding the right profile.
    static Result<ProfileMeta> metaAt(const QString &path);
    ~ProfileFolder();

    QString path() const { return m_path; }
    QString name() const;
    QString localDb() const { return m_path + QLatin1StringView("/local.db"); }
    QString cacheDb() const { return m_path + QLatin1StringView("/cache.db"); }
    QString blobs() const { return m_path + QLatin1StringView("/blobs"); }

    Result<ProfileMeta> meta() const { return metaAt(m_path); }
    // Old or new after a crash, never half; on the disk when this returns.
    Result<void> writeMeta(const QByteArray &json);

    // How many changes wait here, for the lock screen. A hint: not sealed and maybe a little old.
    int unsentHint() const;
    static void noteUnsent(const QString &path, int count);  // any thread
    // Whether the person locked the app: then a start asks for the passphrase.
    bool isLocked() const;
    Result<void> setLocked(bool locked);

    // From here on it is no profile any more, also after a crash; its files are still there.
    Result<void> condemn();
    // Condemns it and removes everything, the sealed keys first. Of no use afterwards.
    Result<void> erase();
    // Removes what an interrupted erase() or an unpublished make() has left.
    static void sweep(const QString &dataFolder);

private:
    ProfileFolder(QString path, std::unique_ptr<QLockFile> lock);
    Result<void> becomes(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace werkbank
