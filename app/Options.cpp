// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include "app/DeepLink.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr auto demoOut = "--demo-signin-out"_L1;
constexpr auto demoIn = "--demo-signin-in"_L1;
constexpr auto linkScheme = "werkbank:"_L1;

QString usage()
{
    return uR"(Usage: werkbank [OPTIONS] [werkbank://case/ID]

  --platform URL         the platform to work for; remembered for the next start
  --data FOLDER          where the encrypted copy lives (default: %1)
  --demo-signin-out FD   write the sign-in page's address to this pipe …
  --demo-signin-in FD    … and read from this one where it leads, instead of opening a browser
  --gallery              every control in every state, and no account
  --version, --help
)"_s.arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

Error usageError(const QString &text)
{
    return makeError("usage", u"werkbank: "_s + text);
}

Result<int> descriptor(const QString &text)
{
    bool isNumber = false;
    const int fd = text.toInt(&isNumber);
    if (!isNumber || fd < 3)
        return usageError(u"\"%1\" is no number of an open pipe."_s.arg(text));
    return fd;
}

Result<void> take(Options &options, const QString &name, const QString &value)
{
    if (name == "--platform"_L1) {
        options.platform = QUrl(value, QUrl::StrictMode);
        if (!options.platform.isValid() || options.platform.host().isEmpty())
            return usageError(u"\"%1\" is no address of a platform."_s.arg(value));
        return {};
    }
    if (name == "--data"_L1) {
        options.dataFolder = QDir(value).absolutePath();
        return value.isEmpty() ? usageError(u"--data needs a folder."_s) : Result<void>();
    }
    if (name == demoOut || name == demoIn) {
        const Result<int> fd = descriptor(value);
        if (!fd)
            return fd.error();
        (name == demoOut ? options.demoSignInOut : options.demoSignInIn) = *fd;
        return {};
    }
    return usageError(u"There is no option %1."_s.arg(name));
}

// The address from the last start, else from who set this computer up (/etc/xdg/werkbank/platform).
QUrl rememberedPlatform(const QString &dataFolder)
{
    const QString own = Options::platformFile(dataFolder);
    QFile file(QFile::exists(own) ? own
                                  : QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                           u"werkbank/platform"_s));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QUrl(QString::fromUtf8(file.read(2048)).trimmed(), QUrl::StrictMode);
}

Result<void> complete(Options &options, bool platformGiven)
{
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(options.dataFolder))
        return usageError(u"The folder %1 cannot be made."_s.arg(options.dataFolder));
    options.dataFolder = QDir(options.dataFolder).canonicalPath();
    QFile::setPermissions(options.dataFolder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!platformGiven)
        options.platform = rememberedPlatform(options.dataFolder);
    // The window asks for it then.
    if (!options.platform.isValid() || options.platform.host().isEmpty())
        options.platform = QUrl();
    if (options.platform.isEmpty() && options.isDemo())
        return usageError(u"Say once which platform you work for: --platform https://…"_s);
    if (platformGiven) {
        QFile file(Options::platformFile(options.dataFolder));
        if (file.open(QIODevice::WriteOnly))
            file.write(options.platform.toEncoded() + '\n');
    }
    return {};
}

} // namespace

Result<Options> Options::read(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == "--help"_L1 || name == "-h"_L1)
            options.justSay = usage();
        else if (name == "--version"_L1)
            options.justSay = u"werkbank "_s + QCoreApplication::applicationVersion();
        else if (name == "--gallery"_L1)
            options.gallery = true;
        else if (name.startsWith(linkScheme)) {
            const std::optional<Id> linked = caseOfLink(name);
            if (!linked || !options.openCase.isNull())
                return usageError(u"A link can only open one case: werkbank://case/ID"_s);
            options.openCase = *linked;
        }
        else if (i + 1 == arguments.size())
            return usageError(u"%1 is no option, or needs a value."_s.arg(name));
        else if (const Result<void> taken = take(options, name, arguments[++i]); !taken)
            return taken.error();
    }
    if ((options.demoSignInIn < 0) != (options.demoSignInOut < 0))
        return usageError(u"--demo-signin-out and --demo-signin-in belong together."_s);
    if (!options.justSay.isEmpty() || options.gallery)
        return options;
    if (const Result<void> completed = complete(options, options.platform.isValid()); !completed)
        return completed.error();
    return options;
}

QStringList Options::lasting(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == demoOut || arguments[i] == demoIn)
            ++i;
        else if (i == 0 || !arguments[i].startsWith(linkScheme))
            kept.append(arguments[i]);
    }
    return kept;
}

QStringList Options::withoutPlatform(const QStringList &arguments)
{
    QStringList kept = arguments;
    for (qsizetype i = kept.indexOf("--platform"_L1); i > 0; i = kept.indexOf("--platform"_L1))
        kept.remove(i, std::min<qsizetype>(2, kept.size() - i));
    return kept;
}

QString Options::platformFile(const QString &dataFolder)
{
    return dataFolder + "/platform"_L1;
}

} // namespace werkbank
