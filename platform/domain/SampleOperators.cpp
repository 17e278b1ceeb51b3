// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/SampleOperators.h"

#include "core/quality/SampleJson.h"
#include "platform/domain/Audit.h"
#include "platform/domain/Platform.h"
#include "platform/domain/SamplePeriods.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace werkbank::operators {

using namespace Qt::StringLiterals;

namespace {

Error noSuch(const QString &what)
{
    return makeError("not_allowed", u"There is no such %1."_s.arg(what));
}

QString word(const QJsonObject &command, const char *name)
{
    return command.value(QLatin1StringView(name)).toString();
}

std::optional<Id> tenantOf(Work &work, const QJsonObject &command)
{
    const auto row = work.sql.row("SELECT id FROM tenant WHERE slug = $1",
                                  {word(command, "tenant")});
    return row ? std::optional(row->id(0)) : std::nullopt;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

Result<QJsonObject> list(Work &work, const QJsonObject &command)
{
    const auto tenant = tenantOf(work, command);
    if (!tenant)
        return noSuch(u"tenant"_s);
    QStringList lines;
    const Rows rows = work.sql.rows("SELECT period, source, commitment, root, leaves, value"
                                    " FROM sample_period WHERE tenant = $1 ORDER BY period",
                                    {*tenant});
    for (const Row &row : rows)
        lines += {row.text(0), u"  source      "_s + row.text(1),
                  u"  commitment  "_s + row.text(2), u"  root        "_s + orDash(row.text(3)),
                  u"  cases       "_s + QString::number(row.integer(4)),
                  u"  value       "_s + orDash(row.text(5))};
    return QJsonObject{{u"text"_s, lines.join(u'\n')}};
}

Result<QJsonObject> publish(Work &work, const QJsonObject &command)
{
    const auto tenant = tenantOf(work, command);
    if (!tenant)
        return noSuch(u"tenant"_s);
    const QString period = word(command, "period");
    const auto drawn = publishValue(work, *tenant, period, word(command, "value"),
                                    word(command, "source"));
    if (!drawn)
        return drawn.error();
    AuditEntry entry;
    entry.tenant = *tenant;
    entry.actor = auditOperator();
    entry.action = AuditAction::SamplePublished;
    entry.object = u"sample:"_s + period;
    entry.details = {{u"value"_s, word(command, "value")}};
    appendAudit(work, entry);
    return QJsonObject{{u"text"_s, u"%1: %2 cases are drawn"_s.arg(period).arg(*drawn)}};
}

QJsonObject contentOf(const QJsonObject &json)
{
    return {{u"content"_s,
             QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Indented).toBase64())}};
}

Result<QJsonObject> own(Work &work, const StoredPeriod &period, const QString &mail)
{
    const auto account = work.sql.row("SELECT id FROM account WHERE email = $1", {mail});
    if (!account)
        return noSuch(u"account"_s);
    const auto proofs = ownProofs(work, period, account->id(0));
    if (!proofs)
        return proofs.error();
    QJsonArray list;
    for (const LeafProof &proof : *proofs)
        list.append(toJson(proof));
    return contentOf({{u"version"_s, 1}, {u"tenant"_s, period.of.tenant},
                      {u"period"_s, period.of.period}, {u"root"_s, period.root},
                      {u"cases"_s, loadLeaves(work.sql, period).size()}, {u"proofs"_s, list}});
}

Result<QJsonObject> exported(Work &work, const QJsonObject &command)
{
    const auto tenant = tenantOf(work, command);
    const auto period =
        tenant ? loadPeriod(work.sql, *tenant, word(command, "period")) : std::nullopt;
    if (!period)
        return noSuch(u"month"_s);
    if (const QString mail = word(command, "expert"); !mail.isEmpty())
        return own(work, *period, mail);
    const auto sample = publishedSample(work, *period);
    if (!sample)
        return sample.error();
    return contentOf(toJson(*sample));
}

} // namespace

std::optional<Result<QJsonObject>> runSample(Platform &platform, const QJsonObject &command)
{
    const QString what = word(command, "do");
    auto *act = what == "sample.list"_L1 ? list
        : what == "sample.publish"_L1    ? publish
        : what == "sample.export"_L1     ? exported
                                         : nullptr;
    if (!act)
        return {};
    std::optional<Result<QJsonObject>> out;
    const auto done = platform.change([&](Work &work) -> Result<void> {
        out = act(work, command);
        return *out ? Result<void>() : Result<void>(out->error());
    });
    if (!done)
        return Result<QJsonObject>(done.error());
    return out;
}

} // namespace werkbank::operators
