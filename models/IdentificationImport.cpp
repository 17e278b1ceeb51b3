// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IdentificationImport.h"

#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <QFile>

namespace werkbank {

using namespace Qt::StringLiterals;

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
    const QString why = ErrorText::refused(m_row.code, m_row.problem);
    //: A result file was refused; %1 says why
    return m_row.line == 0 ? tr("The result file was not taken: %1").arg(why)
        //: A result file was refused; %1 is the number of a line, %2 says why
        : tr("The result file was not taken, line %1: %2").arg(m_row.line).arg(why);
}

void IdentificationImport::take(const QUrl &file, const QString &applicant)
{
    QFile source(file.toLocalFile());
    if (!source.open(QIODevice::ReadOnly)) {
        //: A result file cannot be opened
        Q_EMIT failed(tr("The file cannot be read."));
        return;
    }
    const auto read = readIdentFile(source.read(ident::largestFile + 1));
    if (!read) {
        //: A result file cannot be read; %1 says where and why
        Q_EMIT failed(tr("This is no result file that can be read: %1").arg(read.error().text));
        return;
    }
    if (!m_client)
        return;
    dismissProblem();
    m_tenant = m_client->watch(ApplicantQuery{Id::fromString(applicant)}, this,
                               [this, contents = parts(read->results)](
                                   const Delta<ApplicantRow> &delta) {
        if (delta.initial && !delta.upserts.isEmpty())
            send(delta.upserts.constFirst().tenant, contents);
    });
}

QStringList IdentificationImport::parts(const QList<IdentResult> &results)
{
    QStringList out;
    QList<IdentResult> part;
    for (const IdentResult &result : results) {
        part.append(result);
        if (part.size() > 1 && identFile(part).size() > maxBytes) {
            part.removeLast();
            out.append(QString::fromUtf8(identFile(part)));
            part = {result};
        }
    }
    out.append(QString::fromUtf8(identFile(part)));
    return out;
}

void IdentificationImport::send(const Id &tenant, const QStringList &contents)
{
    for (const QString &content : contents) {
        m_client->submit(commands::ImportIdentifications{tenant, content})
            .then(this, [this](const Result<Id> &kept) {
                if (!kept)
                    Q_EMIT failed(ErrorText::of(kept.error()));
            });
    }
}

void IdentificationImport::dismissProblem()
{
    if (m_client && !m_row.problem.isEmpty())
        m_client->keep(local::DropCommand{m_row.command});
}

} // namespace werkbank
