// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CrashReport.h"

#include "core/base/DisplayText.h"

#include <QFile>
#include <QSaveFile>

namespace werkbank {

CrashReport::CrashReport(const QString &text, const QString &file, bool fresh, QObject *parent)
    : QObject(parent), m_text(DisplayText::message(text)), m_file(file), m_fresh(fresh)
{
}

bool CrashReport::save(const QUrl &to) const
{
    QSaveFile file(to.toLocalFile());
    const QByteArray bytes = m_text.toUtf8();
    return to.isLocalFile() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
}

void CrashReport::discard()
{
    QFile::remove(m_file);
    m_text.clear();
    Q_EMIT changed();
}

} // namespace werkbank
