// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IdentificationImport.h"

#include "sync/queries/Local.h"

#include <QFile>
#include <QStringDecoder>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Files of the service are UTF-8 or, older ones, Latin-1.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

void IdentificationImport::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void IdentificationImport::componentComplete()
{
    m_complete = true;
    watch();
}

void IdentificationImport::watch()
{
    m_subscription = {};
    if (!m_complete || !m_client)
        return;
    m_subscription = m_client->watch(IdentificationImportQuery{}, this,
                                     [this](const Delta<IdentificationImportRow> &delta) {
        if (!delta.upserts.isEmpty())
            show(delta.upserts.constLast());
    });
}

void IdentificationImport::show(const IdentificationImportRow &row)
{
    if (row.viewRev < m_row.viewRev)
        return;
    const bool wasSending = m_row.sending;
    m_row = row;
    Q_EMIT changed();
    if (wasSending && m_row.taken)
        Q_EMIT taken();
}

QString IdentificationImport::problem() const
{
    if (m_row.problem.isEmpty())
        return {};
    //: A result file was refused; %1 says why
    return m_row.line == 0 ? tr("The result file was not taken: %1").arg(m_row.problem)
        //: A result file was refused; %1 is the number of a line, %2 says why
        : tr("The result file was not taken, line %1: %2").arg(m_row.line).arg(m_row.problem);
}

void IdentificationImport::take(const QUrl &file, const QString &applicant)
{
    QFile source(file.toLocalFile());
    if (!source.open(QIODevice::ReadOnly)) {
        //: A result file cannot be opened
        Q_EMIT failed(tr("The file cannot be read."));
        return;
    }
    const QByteArray bytes = source.read(maxBytes + 1);
    const QString content = decoded(bytes);
    if (bytes.size() > maxBytes || content.toUtf8().size() > maxBytes) {
        //: A result file is too large; %1 is a size
        Q_EMIT failed(tr("The file is larger than %1 kB. Import it in parts.").arg(maxBytes / 1024));
        return;
    }
    if (!m_client)
        return;
    dismissProblem();
    m_tenant = m_client->watch(ApplicantQuery{Id::fromString(applicant)}, this,
                               [this, content](const Delta<ApplicantRow> &delta) {
        if (delta.initial && !delta.upserts.isEmpty())
            send(delta.upserts.constFirst().tenant, content);
    });
}

void IdentificationImport::send(const Id &tenant, const QString &content)
{
    m_client->submit(commands::ImportIdentifications{tenant, content})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error().text);
        });
}

void IdentificationImport::dismissProblem()
{
    if (m_client && !m_row.problem.isEmpty())
        m_client->keep(local::DropCommand{m_row.command});
}

} // namespace werkbank
