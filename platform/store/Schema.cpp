// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/Schema.h"

#include <QDir>
#include <QFile>

// Resources of a static library are not registered by themselves. Must stand outside namespaces.
static void registerSchema()
{
    Q_INIT_RESOURCE(platform_schema);
}

namespace werkbank {

using namespace Qt::StringLiterals;

Result<QList<SchemaFile>> platformSchema()
{
    registerSchema();
    QList<SchemaFile> files;
    const QDir folder(u":/werkbank/platform/schema"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        bool numbered = false;
        const int version = name.section(u'_', 0, 0).toInt(&numbered);
        QFile file(folder.filePath(name));
        if (!numbered || (!files.isEmpty() && files.last().version >= version)
            || !file.open(QIODevice::ReadOnly))
            return makeError("misuse", u"The schema file %1 is not numbered rightly."_s.arg(name));
        files.append({version, file.readAll()});
    }
    return files;
}

} // namespace werkbank
