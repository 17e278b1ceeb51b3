// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DataFolder.h"

#include "core/base/Rng.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr char marker[] = "demo";
constexpr char keyName[] = "werkbank.key";
constexpr char auditKeyName[] = "audit.key";
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

Error ioError(const QString &file, const QString &why)
{
    return makeError("io_error", u"%1: %2"_s.arg(file, why));
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return ioError(path, file.errorString());
    return {};
}

// Created with its final rights, so that nobody can open it in between.
Result<void> makeKeyFile(const QString &path, Rng &rng)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const QByteArray hex = rng.bytes(32).toHex() + '\n';
    const bool written = fd >= 0 && ::write(fd, hex.constData(), size_t(hex.size())) == hex.size()
        && fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return written ? Result<void>() : ioError(path, u"cannot be written."_s);
}

Result<SecretBytes> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError("no_key", u"The key file %1 cannot be read."_s.arg(path));
    if (file.permissions() & others)
        return makeError("bad_key", u"Others may read the key file %1. Try: chmod 600 %1"_s.arg(path));
    QByteArray hex = file.read(128).trimmed();
    QByteArray bytes = QByteArray::fromHex(hex);
    const bool fits = hex.size() == 64 && bytes.toHex() == hex.toLower();
    hex.fill('\0');
    if (!fits)
        return makeError("bad_key", u"The key file %1 must hold 64 hexadecimal digits."_s.arg(path));
    SecretBytes key = SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(),
                                                                  size_t(bytes.size()))));
    bytes.fill('\0');
    return key;
}

} // namespace

Result<DataFolder> DataFolder::open(const QString &path, Purpose purpose)
{
    DataFolder folder;
    folder.m_path = QFileInfo(path).absoluteFilePath();
    folder.m_purpose = purpose;
    const QDir dir(folder.m_path);
    const bool isNew = !dir.exists() || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                                    | QDir::NoDotAndDotDot);
    const bool isDemo = QFile::exists(folder.file(QLatin1StringView(marker)));
    if (purpose == Purpose::Demo && !isNew && !isDemo)
        return makeError("not_demo", u"%1 was not made by --demo, so --demo does not touch it."_s
                                         .arg(folder.m_path));
    if (purpose == Purpose::Real && isDemo)
        return makeError("demo_only", u"%1 holds demo data; it serves --demo only."_s
                                          .arg(folder.m_path));
    if (!dir.mkpath(u"."_s) || !QFile::setPermissions(folder.m_path, onlyOwner | QFile::ExeOwner))
        return ioError(folder.m_path, u"the folder cannot be made."_s);
    if (purpose == Purpose::Demo && !isDemo) {
        if (auto done = write(folder.file(QLatin1StringView(marker)), "made by --demo\n"); !done)
            return done.error();
    }

    folder.m_lock = std::make_unique<QLockFile>(folder.file(u"lock"_s));
    folder.m_lock->setStaleLockTime(0);
    if (!folder.m_lock->tryLock(0))
        return makeError("busy", u"Another program uses %1."_s.arg(folder.m_path));
    return folder;
}

Result<SecretBytes> DataFolder::key(const QString &keyFile, Rng &rng) const
{
    if (!keyFile.isEmpty())
        return readKey(keyFile);
    if (m_purpose == Purpose::Demo) {
        const QString own = file(QLatin1StringView(keyName));
        if (!QFile::exists(own)) {
            if (auto made = makeKeyFile(own, rng); !made)
                return made.error();
        }
        return readKey(own);
    }
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty())
        return readKey(credentials + u'/' + QLatin1StringView(keyName));
    return makeError("no_key", u"There is no key for the store. Name one with --key-file FILE, or "
                               "let the service manager give the credential werkbank.key. To make "
                               "one: (umask 077; openssl rand -hex 32 > FILE)"_s);
}

Result<SecretBytes> DataFolder::auditKey(const QString &folder, const QString &keyFile,
                                         const QString &named)
{
    if (!named.isEmpty())
        return readKey(named);
    QStringList folders;
    if (QFile::exists(folder + u'/' + QLatin1StringView(marker)))
        folders.append(folder);
    if (const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        !credentials.isEmpty())
        folders.append(credentials);
    if (!keyFile.isEmpty())
        folders.append(QFileInfo(keyFile).absolutePath());
    for (const QString &place : std::as_const(folders)) {
        const QString path = place + u'/' + QLatin1StringView(auditKeyName);
        if (QFile::exists(path))
            return readKey(path);
    }
    return SecretBytes();
}

Result<void> DataFolder::makeAuditKey(Rng &rng) const
{
    const QString own = file(QLatin1StringView(auditKeyName));
    return QFile::exists(own) ? Result<void>() : makeKeyFile(own, rng);
}

quint16 DataFolder::lastPort() const
{
    QFile in(file(u"port"_s));
    return in.open(QIODevice::ReadOnly) ? in.read(16).trimmed().toUShort() : quint16(0);
}

Result<void> DataFolder::writePort(quint16 port) const
{
    return write(file(u"port"_s), QByteArray::number(port) + '\n');
}

bool DataFolder::isSeeded() const
{
    QFile in(file(QLatin1StringView(marker)));
    return in.open(QIODevice::ReadOnly) && in.readAll().contains("seeded");
}

Result<void> DataFolder::markSeeded() const
{
    return write(file(QLatin1StringView(marker)), "made by --demo\nseeded\n");
}

std::optional<Error> DataFolder::badDemoAddress(const QString &address)
{
    if (address == "127.0.0.1"_L1 || address == "::1"_L1)
        return {};
    return makeError("demo_only", u"--demo serves 127.0.0.1 or ::1 only: its passwords are public."_s);
}

} // namespace werkbank
