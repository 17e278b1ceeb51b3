// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launch/ToolSearch.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error missing(const char *text)
{
    return makeError("not_found", QCoreApplication::translate("ToolSearch", text));
}

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.isAbsolute() && file.isFile() && file.isExecutable();
}

bool isOpenToAll(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.permission(QFile::WriteOther)
           || QFileInfo(file.absolutePath()).permission(QFile::WriteOther);
}

} // namespace

Result<ToolPlace> findTool(const LauncherManifest &manifest)
{
    if (manifest.programs.isEmpty())
        return missing(QT_TRANSLATE_NOOP("ToolSearch", "There is none for this kind of computer."));
    ToolPlace place;
    for (const QString &path : manifest.programs) {
        if (!isThere(path))
            continue;
        if (isOpenToAll(path))
            return missing(QT_TRANSLATE_NOOP(
                "ToolSearch", "Its file can be changed by anybody; it is not used."));
        place.program = path;
        break;
    }
    if (place.program.isEmpty())
        return missing(QT_TRANSLATE_NOOP("ToolSearch", "Not installed on this computer."));
    for (const QStringList &command : manifest.inside) {
        if (place.inside.isEmpty() && isThere(command[0]) && !isOpenToAll(command[0]))
            place.inside = command;
    }
    if (!manifest.inside.isEmpty() && place.inside.isEmpty())
        return missing(QT_TRANSLATE_NOOP("ToolSearch",
                                         "It needs a terminal, and none is installed."));
    return place;
}

} // namespace werkbank
