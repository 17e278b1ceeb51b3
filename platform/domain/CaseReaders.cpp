// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Entities.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/KindReaders.h"
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
                              c.maybeInstant(), c.maybeInstant()});
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

QJsonObject remoteSession(const ReadContext &, const Id &, Columns &c)
{
    return toJson(remoteFromColumn(c.bytes()));
}

constexpr KindReader readers[] = {
    {MarkerBody::kind, Scope::Type::Case, false,
     "SELECT id, rev, side, side, read_n FROM marker"
     " WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, side, side, read_n FROM marker"
     " WHERE tenant = $1 AND case_id = $2 AND side < $3 ORDER BY side DESC LIMIT $4",
     marker},
    {MessageBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, pos, pos, side, side_n, author, text, files, at, edited_at, deleted_at"
     " FROM message WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, pos, pos, side, side_n, author, text, files, at, edited_at, deleted_at"
     " FROM message WHERE tenant = $1 AND case_id = $2 AND pos < $3 ORDER BY pos DESC LIMIT $4",
     message},
    {NoteBody::kind, Scope::Type::Case, true,
     "SELECT id, rev, n, after_pos, n, author, text, at FROM note"
     " WHERE tenant = $1 AND case_id = $2 AND id = $3",
     "SELECT id, rev, n, after_pos, n, author, text, at FROM note"
     " WHERE tenant = $1 AND case_id = $2 AND n < $3 ORDER BY n DESC LIMIT $4",
     note},
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
};

} // namespace

std::span<const KindReader> caseReaders()
{
    return readers;
}

} // namespace werkbank
