// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/ToolVersion.h"

#include "app/launch/ToolEnvironment.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QVersionNumber>

#include <memory>

namespace werkbank {

using namespace Qt::StringLiterals;

QString versionIn(QByteArrayView text)
{
    const QString all = QString::fromLatin1(text.first(std::min(text.size(), qsizetype(4096))));
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] < u'0' || all[i] > u'9')
            continue;
        qsizetype used = 0;
        const QVersionNumber number = QVersionNumber::fromString(QStringView(all).sliced(i), &used);
        if (number.segmentCount() > 1)
            return number.toString();
        i += std::max(used, qsizetype(1)) - 1;
    }
    return {};
}

void checkVersion(const LauncherManifest &manifest, const QString &program, QObject *context,
                  std::function<void(Result<void>)> then)
{
    if (manifest.atLeast.isEmpty())
        return then({});
    auto *process = new QProcess(context);
    auto folder = std::make_shared<QTemporaryDir>();
    process->setProgram(program);
    process->setArguments(manifest.versionArguments);
    process->setWorkingDirectory(folder->path());
    process->setProcessEnvironment(
        cleanEnvironment(QProcessEnvironment::systemEnvironment(), manifest.environment));
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    QTimer::singleShot(std::chrono::seconds(5), process, [process] { process->kill(); });
    const auto answer = [process, folder, then = std::move(then),
                         least = QVersionNumber::fromString(manifest.atLeast)] {
        const QString found = versionIn(process->readAllStandardOutput());
        process->deleteLater();
        if (!found.isEmpty() && QVersionNumber::fromString(found) >= least)
            return then({});
        const QString text = QCoreApplication::translate(
            "ToolVersion", "Version %1 or newer is needed: older ones are not safe.");
        then(makeError("too_old", text.arg(least.toString()), {{u"found"_s, found}}));
    };
    QObject::connect(process, &QProcess::finished, context, answer);
    QObject::connect(process, &QProcess::errorOccurred, context,
                     [answer](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             answer();
                     });
    process->start(QIODevice::ReadOnly);
}

} // namespace werkbank
