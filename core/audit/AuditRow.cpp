// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditRow.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace werkbank {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray auditStart()
{
    return QByteArray(32, '\0');
}

QByteArray lengthPrefixed(const QByteArrayList &parts)
{
    QByteArray out;
    for (const QByteArray &part : parts) {
        char length[4];
        qToBigEndian(quint32(part.size()), length);
        out.append(length, sizeof length).append(part);
    }
    return out;
}

QByteArray auditHash(const AuditRow &row)
{
    const QByteArray tenant = row.tenant.isNull() ? QByteArray() : row.tenant.toString().toUtf8();
    return sha256(lengthPrefixed({"werkbank-audit-row-1", tenant, QByteArray::number(row.seq),
                                  QByteArray::number(row.at.ms), row.actor.toUtf8(),
                                  row.role.toUtf8(), row.action.toUtf8(), row.object.toUtf8(),
                                  row.outcome.toUtf8(), row.commitment, row.prev}));
}

QByteArray auditCommitment(const AuditDetail &detail)
{
    return sha256(lengthPrefixed({"werkbank-audit-detail-1", detail.salt, detail.text}));
}

} // namespace werkbank
