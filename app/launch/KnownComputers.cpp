// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/KnownComputers.h"

#include <QCoreApplication>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

namespace werkbank {

namespace {

constexpr int saltBytes = 16;
constexpr qint64 mostBytes = 4 * 1024 * 1024;

Error notAtHand()
{
    return makeError("unavailable",
                     QCoreApplication::translate(
                         "KnownComputers",
                         "The list of known computers can be neither read nor written. Nothing was "
                         "started."));
}

QByteArray nameUnder(const QByteArray &salt, const QString &computer)
{
    return QMessageAuthenticationCode::hash(computer.toLower().toUtf8(), salt,
                                            QCryptographicHash::Sha256).toHex();
}

bool isAbout(const QByteArrayList &words, const QString &computer)
{
    return words.size() == 3 && words[1] == nameUnder(QByteArray::fromHex(words[0]), computer);
}

} // namespace

KnownComputers::KnownComputers(QString path, Rng &rng) : m_path(std::move(path)), m_rng(rng) {}

Result<QByteArrayList> KnownComputers::lines() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArrayList();
    if (!file.open(QFile::ReadOnly) || file.size() > mostBytes)
        return notAtHand();
    QByteArrayList out = file.readAll().split('\n');
    out.removeAll(QByteArray());
    return out;
}

Result<QByteArrayList> KnownComputers::others(const QString &computer) const
{
    auto all = lines();
    if (all)
        all->removeIf([&](const QByteArray &line) { return isAbout(line.split(' '), computer); });
    return all;
}

Result<QString> KnownComputers::fingerprintOf(const QString &computer) const
{
    const auto all = lines();
    if (!all)
        return all.error();
    for (const QByteArray &line : *all) {
        const QByteArrayList words = line.split(' ');
        if (isAbout(words, computer))
            return QString::fromLatin1(words[2]);
    }
    return QString();
}

Result<void> KnownComputers::remember(const QString &computer, const QString &fingerprint)
{
    auto all = others(computer);
    if (!all)
        return all.error();
    const QByteArray salt = m_rng.bytes(saltBytes);
    all->append(salt.toHex() + ' ' + nameUnder(salt, computer) + ' ' + fingerprint.toLatin1());
    return write(*all);
}

Result<void> KnownComputers::forget(const QString &computer)
{
    const auto all = others(computer);
    return all ? write(*all) : Result<void>(all.error());
}

Result<void> KnownComputers::forgetAll() const
{
    return !QFile::exists(m_path) || QFile::remove(m_path) ? Result<void>() : notAtHand();
}

Result<void> KnownComputers::write(const QByteArrayList &lines) const
{
    const QByteArray bytes = lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
    QSaveFile file(m_path);
    if (!file.open(QFile::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return notAtHand();
    return {};
}

} // namespace werkbank
