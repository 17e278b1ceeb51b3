// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/MoneyEntities.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/KindReaders.h"
#include "platform/domain/PaperReading.h"
#include "platform/domain/QualityReaders.h"
#include "platform/domain/RemoteSessions.h"

namespace werkbank {

namespace {

QJsonObject marker(const ReadContext &context, const Id &id, Columns &c)
{
    return toJson(MarkerBody{id, context.scope.id, enumFromName<Side>(c.text()), c.integer()});
}

QJsonObject message(const ReadContext &context, const Id &id, Columns &c)
{
    return toJson(MessageBody{id, context.scope.id, c.integer(), enumFromName<Side>(c.text()),
                              c.integer(), c.text(), c.text(),
                              fromColumn<QList<FileRef>>(c.bytes()), c.instant(),
                              c.maybeInstant(), c.maybeInstant(), c.maybeId(),
                              c.maybeInstant()});
}

QJsonObject note(const ReadContext &context, const Id &id, Columns &c)
{
    return toJson(NoteBody{id, context.scope.id, c.integer(), c.integer(), c.text(), c.text(),
                           c.instant()});
}

QJsonObject event(const ReadContext &context, const Id &id, Columns &c)
{
    EventBody body{id, context.scope.id, c.integer(), c.integer(),
                   enumFromName<CaseEvent>(c.text()), c.text(), c.text(), c.instant(), c.text()};
    if (const QByteArray remote = c.bytes(); !remote.isEmpty())
        body.remote = fromColumn<RemoteMark>(remote);
    return toJson(body);
}

QJsonObject secret(const ReadContext &, const Id &, Columns &c)
{
    auto body = fromColumn<SecretBody>(c.bytes());
    body.sealed = c.text();
    return toJson(body);
}

QJsonObject remoteSession(const ReadContext &, const Id &, Columns &c)
{
    return toJson(remoteFromColumn(c.bytes()));
}

QJsonObject receipt(const ReadContext &context, const Id &id, Columns &c)
{
    ReceiptBody body{id, context.scope.id, fromColumn<Receipt>(c.bytes()), {}, {}};
    for (const ReceiptSide side : {ReceiptSide::Expert, ReceiptSide::Customer}) {
        if (const QString signature = c.text(); !signature.isEmpty())
            body.signatures.append({side, signature});
    }
    body.confirmedAt = c.maybeInstant();
    return toJson(body);
}

QJsonObject invoice(const ReadContext &, const Id &id, Columns &c)
{
    return toJson(readPaperRow<InvoiceBody>(id, c));
}

#define RECEIPT_COLUMNS                                                                           \
    "SELECT id, rev, n, body, expert_signature, customer_signature, confirmed_at FROM receipt"     \
    " WHERE tenant = $1 AND case_id = $2 AND state <> 'void'"

const KindReader caseTable[] = {
    {MarkerBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, side, side, read_n FROM marker"
     " WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, side, side, read_n FROM marker"
     " WHERE tenant = $1 AND case_id = $2 AND side < $3 ORDER BY side DESC LIMIT $4",
     marker},
    {MessageBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, pos, pos, side, side_n, author, text, files, at, edited_at, deleted_at,"
     " quote, thanked_at FROM message WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, pos, pos, side, side_n, author, text, files, at, edited_at, deleted_at,"
     " quote, thanked_at FROM message WHERE tenant = $1 AND case_id = $2 AND pos < $3 ORDER BY pos DESC LIMIT $4",
     message},
    {NoteBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, n, after_pos, n, author, text, at FROM note"
     " WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, n, after_pos, n, author, text, at FROM note"
     " WHERE tenant = $1 AND case_id = $2 AND n < $3 ORDER BY n DESC LIMIT $4",
     note},
    {StepBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, n, body FROM step WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, n, body FROM step WHERE tenant = $1 AND case_id = $2 AND n < $3"
     " ORDER BY n DESC LIMIT $4",
     asStored<StepBody>},
    {HandoverBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, id, body FROM handover WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, id, body FROM handover WHERE tenant = $1 AND case_id = $2 AND id < $3"
     " ORDER BY id DESC LIMIT $4",
     asStored<HandoverBody>},
    {SecretBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, id, body, sealed FROM secret WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, id, body, sealed FROM secret WHERE tenant = $1 AND case_id = $2 AND id < $3"
     " ORDER BY id DESC LIMIT $4",
     secret},
    {EventBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, n, after_pos, n, what, who, reason, at, whom, remote FROM event"
     " WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, n, after_pos, n, what, who, reason, at, whom, remote FROM event"
     " WHERE tenant = $1 AND case_id = $2 AND n < $3 ORDER BY n DESC LIMIT $4",
     event},
    {RemoteSessionBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, n, body FROM remote_session WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, n, body FROM remote_session WHERE tenant = $1 AND case_id = $2 AND n < $3"
     " ORDER BY n DESC LIMIT $4",
     remoteSession},
    {WorkIntervalBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, id, body FROM work_interval WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, id, body FROM work_interval WHERE tenant = $1 AND case_id = $2 AND id < $3"
     " ORDER BY id DESC LIMIT $4",
     asStored<WorkIntervalBody>},
    {WorkPauseBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, id, body FROM work_pause WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, id, body FROM work_pause WHERE tenant = $1 AND case_id = $2 AND id < $3"
     " ORDER BY id DESC LIMIT $4",
     asStored<WorkPauseBody>},
    {WorkGapBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, id, body FROM work_gap WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, id, body FROM work_gap WHERE tenant = $1 AND case_id = $2 AND id < $3"
     " ORDER BY id DESC LIMIT $4",
     asStored<WorkGapBody>},
    {CaseWorkBody::kind, Scope::Type::Case, false,
     "SELECT case_id, rev, case_id, body FROM case_work"
     " WHERE tenant = $1 AND case_id = $2 AND case_id = $3",
     "SELECT case_id, rev, case_id, body FROM case_work"
     " WHERE tenant = $1 AND case_id = $2 AND case_id < $3 LIMIT $4",
     asStored<CaseWorkBody>},
    {ReceiptBody::kind, Scope::Type::Case, true, RECEIPT_COLUMNS " AND id = $3",
     RECEIPT_COLUMNS " AND n < $3 ORDER BY n DESC LIMIT $4", receipt},
    {InvoiceBody::kind, Scope::Type::Case, false,
     PAPER_COLUMNS " WHERE p.tenant = $1 AND p.case_id = $2 AND p.kind = 'invoice' AND p.id = $3",
     PAPER_COLUMNS " WHERE p.tenant = $1 AND p.case_id = $2 AND p.kind = 'invoice' AND p.id < $3"
                   " ORDER BY p.id DESC LIMIT $4",
     invoice},
    ratingReader,
};

#undef RECEIPT_COLUMNS

} // namespace

std::span<const KindReader> caseReaders()
{
    return caseTable;
}

} // namespace werkbank
