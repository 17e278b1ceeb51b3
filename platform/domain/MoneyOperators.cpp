// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MoneyOperators.h"

#include "platform/domain/AccountCommands.h"
#include "platform/domain/ApplicantWork.h"
#include "platform/domain/AuditOperators.h"
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerExport.h"
#include "platform/domain/Platform.h"
#include "platform/domain/SampleOperators.h"
#include "platform/domain/StatementImport.h"

namespace werkbank::operators {

using namespace Qt::StringLiterals;

namespace {

QJsonObject contentOf(const QByteArray &bytes)
{
    return {{u"content"_s, QString::fromLatin1(bytes.toBase64())}};
}

Result<QJsonObject> statementImport(Platform &platform, const QJsonObject &command)
{
    const auto content = QByteArray::fromBase64Encoding(
        command.value("content"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!content || content.decoded.isEmpty())
        return makeError("bad_command", u"There is no statement to import."_s);
    const auto report = importStatement(platform, content.decoded);
    if (!report)
        return report.error();
    return QJsonObject{{u"text"_s, report->text()}};
}

Result<QJsonObject> identityImport(Platform &platform, const QJsonObject &command)
{
    const auto content = QByteArray::fromBase64Encoding(
        command.value("content"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!content || content.decoded.isEmpty())
        return makeError("bad_command", u"There are no results to import."_s);
    int taken = 0;
    auto done = platform.change([&](Work &work) -> Result<void> {
        const auto count = importIdentifications(work, {}, content.decoded);
        if (!count)
            return count.error();
        taken = *count;
        return {};
    });
    if (!done)
        return done.error();
    return QJsonObject{{u"text"_s, u"results taken: %1"_s.arg(taken)}};
}

Result<QJsonObject> payoutExport(Platform &platform, const QJsonObject &command)
{
    const Id batch = Id::fromString(command.value("batch"_L1).toString());
    return platform.store().read([&](Tx &tx) -> Result<QJsonObject> {
        const auto row = tx.one("SELECT file FROM payout_batch WHERE id = $1"
                                " AND file IS NOT NULL",
                                {batch});
        if (!row)
            return row.error();
        if (!*row)
            return makeError("not_allowed", u"There is no released batch of this id."_s);
        return contentOf((*row)->blob(0));
    });
}

Result<QJsonObject> ledgerVerify(Platform &platform)
{
    return platform.store().read([](Tx &tx) -> Result<QJsonObject> {
        Sql sql(tx);
        QStringList lines;
        for (const Row &row : sql.rows("SELECT b.tenant, b.unit, t.slug FROM ledger_book b"
                                       " JOIN tenant t ON t.id = b.tenant ORDER BY t.slug, b.unit")) {
            const auto verdict = verifyBook(sql, Book{row.id(0), row.text(1)});
            if (!verdict)
                return verdict.error();
            const QString book = row.text(2) + u' ' + row.text(1);
            if (verdict->fault)
                return makeError("ledger_damaged", book + u": "_s + verdict->fault->text,
                                 {{u"n"_s, verdict->fault->n}});
            lines.append(u"%1: %2 transfers, whole, head %3"_s.arg(
                book, QString::number(verdict->transfers),
                QString::fromLatin1(verdict->head.toHex())));
        }
        if (auto done = sql.result(); !done)
            return done.error();
        return QJsonObject{{u"text"_s, lines.isEmpty() ? u"There are no books yet."_s
                                                       : lines.join(u'\n')}};
    });
}

Result<QJsonObject> ledgerExport(Platform &platform, const QJsonObject &command)
{
    return platform.store().read([&](Tx &tx) -> Result<QJsonObject> {
        Sql sql(tx);
        const auto tenant = sql.row("SELECT id FROM tenant WHERE slug = $1",
                                    {command.value("tenant"_L1).toString()});
        if (auto done = sql.result(); !done)
            return done.error();
        if (!tenant)
            return makeError("not_allowed", u"There is no such tenant."_s);
        const auto journal = exportBook(sql, Book{tenant->id(0),
                                                  command.value("unit"_L1).toString(u"EUR"_s)});
        if (!journal)
            return journal.error();
        return contentOf(*journal);
    });
}

} // namespace

Result<QJsonObject> runOperator(Platform &platform, const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    if (what == "statement.import"_L1)
        return statementImport(platform, command);
    if (what == "payout.export"_L1)
        return payoutExport(platform, command);
    if (what == "ledger.verify"_L1)
        return ledgerVerify(platform);
    if (what == "ledger.export"_L1)
        return ledgerExport(platform, command);
    if (what == "identity.import"_L1)
        return identityImport(platform, command);
    if (const auto answer = runAudit(platform, command))
        return *answer;
    if (const auto answer = runSample(platform, command))
        return *answer;
    const auto done = runJson(platform, command);
    if (!done)
        return done.error();
    return QJsonObject{{u"id"_s, done->toString()}};
}

} // namespace werkbank::operators
