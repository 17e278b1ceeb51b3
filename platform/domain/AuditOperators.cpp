// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AuditOperators.h"

#include "platform/domain/AuditFiles.h"
#include "platform/domain/AuditVerify.h"
#include "platform/domain/Platform.h"

#include <QJsonArray>

namespace werkbank::operators {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(Sql &sql, const Id &tenant)
{
    if (tenant.isNull())
        return u"the platform's own chain"_s;
    const auto row = sql.row("SELECT slug FROM tenant WHERE id = $1", {tenant});
    return row ? row->text(0) : tenant.toString();
}

// Also those of which nothing but a kept head is left.
QList<Id> chainsOf(Sql &sql, const QList<AuditHead> &kept)
{
    QList<Id> chains = auditChains(sql);
    for (const AuditHead &head : kept) {
        if (!chains.contains(head.tenant))
            chains.append(head.tenant);
    }
    return chains;
}

struct Asked {
    QList<AuditHead> heads;
    QList<QByteArray> keys;
};

Result<Asked> askedOf(const QJsonObject &command)
{
    Asked asked;
    auto heads = readAuditHeads(
        QByteArray::fromBase64(command.value("heads"_L1).toString().toLatin1()));
    if (!heads)
        return heads.error();
    asked.heads = std::move(*heads);
    for (const auto &key : command.value("keys"_L1).toArray())
        asked.keys.append(QByteArray::fromHex(key.toString().toLatin1()));
    return asked;
}

class Report {
public:
    void add(const QString &title, const Id &tenant, const AuditVerdict &verdict)
    {
        if (!verdict.fault) {
            m_lines.append(u"%1: %2 rows, whole; %3 heads agree; hash %4"_s.arg(
                title, QString::number(verdict.rows), QString::number(verdict.heads),
                QString::fromLatin1(verdict.hash.toHex())));
            return;
        }
        const AuditFault &fault = *verdict.fault;
        m_lines.append(u"%1: %2 (%3)"_s.arg(title, fault.text, AuditFault::name(fault.kind)));
        m_faults.append(QJsonObject{{u"tenant"_s, auditChainName(tenant)},
                                    {u"kind"_s, AuditFault::name(fault.kind)},
                                    {u"seq"_s, fault.seq},
                                    {u"until"_s, fault.until}});
    }

    Result<QJsonObject> answer(bool isSignatureChecked) const
    {
        QStringList lines = m_lines;
        if (lines.isEmpty())
            lines.append(u"There is nothing in the audit chain yet."_s);
        if (!isSignatureChecked)
            lines.append(u"No key was named or found, so no signature was checked."_s);
        const QString text = lines.join(u'\n');
        if (!m_faults.isEmpty())
            return makeError("audit_damaged", text, {{u"faults"_s, m_faults}});
        return QJsonObject{{u"text"_s, text}};
    }

private:
    QStringList m_lines;
    QJsonArray m_faults;
};

Result<QJsonObject> verify(Platform &platform, const QJsonObject &command)
{
    const auto asked = askedOf(command);
    if (!asked)
        return asked.error();
    return platform.store().read([&](Tx &tx) -> Result<QJsonObject> {
        Sql sql(tx);
        Report report;
        for (const Id &tenant : chainsOf(sql, asked->heads)) {
            const auto verdict = verifyAudit(sql, tenant, asked->heads, asked->keys);
            if (!verdict)
                return verdict.error();
            report.add(titleOf(sql, tenant), tenant, *verdict);
        }
        if (auto done = sql.result(); !done)
            return done.error();
        return report.answer(!asked->keys.isEmpty());
    });
}

Result<QJsonObject> contentOf(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    return QJsonObject{{u"content"_s, QString::fromLatin1(bytes->toBase64())}};
}

Result<QJsonObject> exportChain(Platform &platform, const QJsonObject &command)
{
    return platform.store().read([&](Tx &tx) -> Result<QJsonObject> {
        Sql sql(tx);
        const QString slug = command.value("tenant"_L1).toString();
        const auto tenant = sql.row("SELECT id FROM tenant WHERE slug = $1", {slug});
        if (auto done = sql.result(); !done)
            return done.error();
        if (!tenant && !slug.isEmpty())
            return makeError("not_allowed", u"There is no such tenant."_s);
        return contentOf(exportAudit(sql, tenant ? tenant->id(0) : Id()));
    });
}

Result<QJsonObject> heads(Platform &platform)
{
    return platform.store().read([&](Tx &tx) -> Result<QJsonObject> {
        return contentOf(exportAuditHeads(tx, platform.now()));
    });
}

} // namespace

std::optional<Result<QJsonObject>> runAudit(Platform &platform, const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    if (what == "audit.verify"_L1)
        return verify(platform, command);
    if (what == "audit.export"_L1)
        return exportChain(platform, command);
    if (what == "audit.heads"_L1)
        return heads(platform);
    return {};
}

} // namespace werkbank::operators
