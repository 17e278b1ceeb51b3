// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/launch/LauncherManifest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// A tool that writes down how it was started: a script in a folder of its own, and its manifest.
namespace werkbank::test {

class FakeTool {
public:
    // `then`: what it does after that, in shell.
    explicit FakeTool(const QByteArray &then = "exit 0")
    {
        QFile file(program());
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write the tool");
        const QByteArray to = m_folder.path().toUtf8();
        file.write("#!/bin/sh\n"
                   "[ \"$1\" = --version ] && { echo 'fake 1.4.8'; exit 0; }\n"
                   "for a in \"$@\"; do printf '%s\\0' \"$a\"; done > " + to + "/argv\n"
                   "tr '\\0' '\\n' < /proc/$$/environ > " + to + "/environ\n"
                   "pwd > " + to + "/cwd; ls -A > " + to + "/inside\n"
                   "ls -l /proc/$$/fd > " + to + "/open\n"
                   "cat > " + to + "/input\n"
                   "[ -e /dev/fd/3 ] && cat /dev/fd/3 > " + to + "/descriptor\n"
                   "echo $$ > " + to + "/pid; mv " + to + "/pid " + to + "/done\n" + then + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString folder() const { return m_folder.path(); }
    QString program() const { return m_folder.filePath(QStringLiteral("tool")); }
    bool hasRun() const { return QFile::exists(m_folder.filePath(QStringLiteral("done"))); }
    QByteArray wrote(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    // As that of a tool that came with the app, but for where it is.
    LauncherManifest manifest(const QString &like) const
    {
        const auto all = builtInManifests();
        for (LauncherManifest manifest : all.ok() ? *all : QList<LauncherManifest>()) {
            if (manifest.tool.id != like)
                continue;
            manifest.programs = {program()};
            manifest.inside.clear();
            manifest.atLeast.clear();
            return manifest;
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace werkbank::test
