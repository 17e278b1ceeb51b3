// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OwnData.h"

#include "models/OwnDataText.h"
#include "models/TableExport.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Empty, or the system's reason why not.
QString saveBytes(const QUrl &url, const QByteArray &bytes)
{
    QSaveFile file(url.toLocalFile());
    const bool fine = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    return fine ? QString() : file.errorString();
}

} // namespace

void OwnData::setSaving(bool saving)
{
    if (saving == m_saving)
        return;
    m_saving = saving;
    Q_EMIT savingChanged();
}

void OwnData::save(const QUrl &file)
{
    if (!m_client || !m_wording || m_saving)
        return;
    setSaving(true);
    m_reading = m_client->watch(OwnDataQuery(), this, [this, file](const Delta<OwnDataRow> &read) {
        if (read.initial && m_saving)
            write(read.upserts.value(0).cases, file);
    });
}

void OwnData::write(const QList<OwnCase> &cases, const QUrl &file)
{
    const QLocale locale = m_wording->locale();
    const Instant at = m_wording->now();
    const bool table = file.path().endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString problem = table ? saveCsv(file, ownDataTable(cases, locale), locale)
                                  : saveBytes(file, QJsonDocument(ownDataJson(cases, at)).toJson());
    setSaving(false);
    if (problem.isEmpty())
        Q_EMIT saved();
    else
        //: A file could not be written; %1 is the system's reason
        Q_EMIT failed(tr("Not saved: %1").arg(problem));
}

} // namespace werkbank
