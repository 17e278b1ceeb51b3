// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ProfileFolder.h"

#include "core/base/Log.h"
#include "core/base/Rng.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

// Folders that are no profiles: not yet, and no longer.
constexpr auto newEnding = ".new"_L1;
constexpr auto condemnedEnding = ".erased"_L1;

// Beside the folder, so that the folder can be renamed and removed under the lock.
QString lockPath(const QString &path)
{
    return path + ".lock"_L1;
}

Error ioError()
{
    return makeError("io_error", QCoreApplication::translate(
        "ProfileFolder", "The folder of the local copy cannot be written. Check its permissions "
                         "and the free space."));
}

// A renamed file is only safe from a power failure once its folder is on the disk, too.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownFile)
        || file.write(bytes) != bytes.size() || !file.commit())
        return ioError();
    syncFolder(QFileInfo(path).path());
    return {};
}

QString bareName(const QString &path)
{
    return QFileInfo(path).baseName();
}

bool holdsAnything(const QString &path)
{
    const QDir folder(path);
    const QStringList names = folder.entryList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return !name.startsWith("meta.json."_L1);
    });
}

} // namespace

ProfileFolder::ProfileFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock))
{
}

ProfileFolder::~ProfileFolder() = default;

QStringList ProfileFolder::all(const QString &dataFolder)
{
    QStringList found;
    const QDir profiles(dataFolder + "/profiles"_L1);
    for (const QString &name : profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = profiles.filePath(name);
        if (!name.contains(u'.') && holdsAnything(path))
            found.append(path);
    }
    return found;
}

Result<std::unique_ptr<ProfileFolder>> ProfileFolder::make(const QString &dataFolder, Rng &rng)
{
    const QString profiles = dataFolder + "/profiles"_L1;
    if (!QDir().mkpath(profiles) || !QFile::setPermissions(profiles, ownFolder))
        return ioError();
    const QString path = profiles + u'/' + QString::fromLatin1(rng.bytes(16).toHex());
    auto folder = open(path);
    if (!folder)
        return folder;
    (*folder)->m_path += newEnding;
    if (!QDir().mkdir((*folder)->m_path, ownFolder))
        return ioError();
    return folder;
}

Result<std::unique_ptr<ProfileFolder>> ProfileFolder::open(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // Stale only where its process is gone, never by age: a profile stays open for days.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            return ioError();
        return makeError("in_use", QCoreApplication::translate(
            "ProfileFolder", "Another Werkbank has this copy open. Close it first."));
    }
    return std::unique_ptr<ProfileFolder>(new ProfileFolder(path, std::move(lock)));
}

Result<ProfileMeta> ProfileFolder::metaAt(const QString &path)
{
    QFile file(path + "/meta.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return ProfileMeta::read({});
    Result<ProfileMeta> meta = ProfileMeta::read(file.read(ProfileMeta::maxBytes + 1));
    // A copied or renamed folder would open with the keys of another one.
    if (meta && meta->profile != bareName(path))
        return ProfileMeta::read({});
    return meta;
}

QString ProfileFolder::name() const
{
    return bareName(m_path);
}

Result<void> ProfileFolder::writeMeta(const QByteArray &json)
{
    return writeWhole(m_path + "/meta.json"_L1, json);
}

int ProfileFolder::unsentHint() const
{
    QFile file(m_path + "/unsent"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return std::clamp(file.read(16).trimmed().toInt(), 0, 1'000'000);
}

void ProfileFolder::noteUnsent(const QString &path, int count)
{
    if (const Result<void> written = writeWhole(path + "/unsent"_L1, QByteArray::number(count));
        !written)
        qCWarning(logSync) << "cannot note how much waits:" << written.error().code;
}

bool ProfileFolder::isLocked() const
{
    return QFile::exists(m_path + "/locked"_L1);
}

Result<void> ProfileFolder::setLocked(bool locked)
{
    const QString path = m_path + "/locked"_L1;
    if (locked)
        return writeWhole(path, {});
    if (QFile::exists(path) && !QFile::remove(path))
        return ioError();
    return {};
}

Result<void> ProfileFolder::becomes(const QString &path)
{
    if (m_path == path)
        return {};
    syncFolder(m_path);
    if (!QDir().rename(m_path, path))
        return ioError();
    m_path = path;
    syncFolder(QFileInfo(m_path).path());
    return {};
}

Result<void> ProfileFolder::publish()
{
    return becomes(QFileInfo(m_path).path() + u'/' + name());
}

Result<void> ProfileFolder::condemn()
{
    return becomes(QFileInfo(m_path).path() + u'/' + name() + condemnedEnding);
}

Result<void> ProfileFolder::erase()
{
    if (const Result<void> condemned = condemn(); !condemned)
        return condemned;
    QFile::remove(m_path + "/meta.json"_L1);
    syncFolder(m_path);
    if (!QDir(m_path).removeRecursively())
        return ioError();
    syncFolder(QFileInfo(m_path).path());
    return {};
}

void ProfileFolder::sweep(const QString &dataFolder)
{
    const QDir profiles(dataFolder + "/profiles"_L1);
    const QStringList endings{u'*' + condemnedEnding, u'*' + newEnding};
    for (const QString &name : profiles.entryList(endings, QDir::Dirs)) {
        const QString path = profiles.filePath(name);
        const auto folder = open(profiles.filePath(bareName(path)));
        if (!folder)
            continue;  // another Werkbank is at it
        (*folder)->m_path = path;
        if (const Result<void> erased = (*folder)->erase(); !erased)
            qCWarning(logSync) << "cannot finish erasing a copy:" << erased.error().code;
    }
}

} // namespace werkbank
