// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditFiles.h"

#include "platform/domain/Audit.h"
#include "platform/domain/AuditRows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Nothing where the text is not `size` bytes.
QByteArray bytes(const QJsonValue &value, qsizetype size)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray out = QByteArray::fromHex(text);
    return out.size() == size && out.toHex() == text ? out : QByteArray();
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject rowObject(const StoredAuditRow &stored)
{
    const AuditRow &row = stored.row;
    QJsonObject out{{u"tenant"_s, auditChainName(row.tenant)}, {u"seq"_s, row.seq},
                    {u"at"_s, row.at.ms},          {u"actor"_s, row.actor},
                    {u"role"_s, row.role},         {u"action"_s, row.action},
                    {u"object"_s, row.object},     {u"outcome"_s, row.outcome},
                    {u"commitment"_s, hex(row.commitment)}, {u"prev"_s, hex(row.prev)},
                    {u"hash"_s, hex(row.hash)}};
    if (stored.detail) {
        out.insert(u"salt"_s, hex(stored.detail->salt));
        out.insert(u"details"_s, QString::fromUtf8(stored.detail->text));
    }
    return out;
}

QByteArray headLine(const AuditHead &head)
{
    return line({{u"head"_s, QJsonObject{{u"tenant"_s, auditChainName(head.tenant)},
                                         {u"seq"_s, head.seq},
                                         {u"at"_s, head.at.ms},
                                         {u"hash"_s, hex(head.hash)},
                                         {u"public_key"_s, hex(head.publicKey)},
                                         {u"signature"_s, hex(head.signature)}}}});
}

std::optional<AuditHead> headOf(const QJsonObject &object)
{
    const QString tenant = object.value("tenant"_L1).toString();
    AuditHead head{Id::fromString(tenant),
                   object.value("seq"_L1).toInteger(),
                   {object.value("at"_L1).toInteger()},
                   bytes(object.value("hash"_L1), 32),
                   bytes(object.value("public_key"_L1), 32),
                   bytes(object.value("signature"_L1), 64)};
    const bool fits = head.tenant.isNull() == tenant.isEmpty() && head.seq > 0
        && !head.hash.isEmpty() && !head.publicKey.isEmpty() && !head.signature.isEmpty();
    return fits ? std::optional(head) : std::nullopt;
}

Result<QByteArray> unlessFailed(const Sql &sql, const QByteArray &out)
{
    return sql.failed() ? Result<QByteArray>(sql.result().error()) : Result<QByteArray>(out);
}

} // namespace

Result<QByteArray> exportAudit(Sql &sql, const Id &tenant)
{
    QByteArray out;
    QList<StoredAuditRow> part;
    qint64 seq = std::numeric_limits<qint64>::min();
    do {
        part = loadAuditRows(sql, tenant, seq, auditRowsAtOnce);
        for (const StoredAuditRow &row : std::as_const(part)) {
            seq = row.row.seq;
            out += line(rowObject(row));
        }
    } while (part.size() == auditRowsAtOnce);
    for (const AuditHead &head : loadAuditHeads(sql, tenant))
        out += headLine(head);
    return unlessFailed(sql, out);
}

Result<QByteArray> exportAuditHeads(Tx &tx, Instant now)
{
    Sql sql(tx);
    QByteArray out;
    for (const Id &tenant : auditChains(sql)) {
        for (const AuditHead &head : recentHeads(sql, tenant, now))
            out += headLine(head);
    }
    return unlessFailed(sql, out);
}

Result<QList<AuditHead>> readAuditHeads(const QByteArray &lines)
{
    QList<AuditHead> out;
    int number = 0;
    for (const QByteArray &text : lines.split('\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        if (object.contains("hash"_L1) && !object.contains("head"_L1))
            continue;
        const auto head = headOf(object.value("head"_L1).toObject());
        if (!head)
            return makeError("bad_heads", u"Line %1 is neither a head nor a row."_s.arg(number));
        out.append(*head);
    }
    return out;
}

} // namespace werkbank
