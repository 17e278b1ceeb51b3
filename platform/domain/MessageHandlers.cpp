// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/rules/FixedIds.h"
#include "core/wire/Codes.h"
#include "platform/domain/Blobs.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Refusals.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isOfCase(CaseGiver &giver, const Id &message)
{
    return giver.sql.hit("SELECT 1 FROM message WHERE tenant = $1 AND case_id = $2 AND id = $3",
                         {giver.is.tenant(), giver.is.id(), message});
}

// Who has heard from whom: an expert's word ends the wait, a customer's begins one.
void countReply(CaseGiver &giver)
{
    if (giver.side() == Side::Expert)
        giver.is.body.replyUntil.reset();
    else if (giver.is.state() == CaseState::Assigned)
        expectReply(giver.work, giver.is);
}

void insertMessage(CaseGiver &giver, const commands::SendMessage &command,
                   const QList<FileRef> &files)
{
    CaseRow &row = giver.is;
    const bool isExpert = giver.side() == Side::Expert;
    const qint64 sideN = isExpert ? ++row.expertN : ++row.customerN;
    giver.sql.run("INSERT INTO message (tenant, case_id, id, pos, side, side_n, account, author,"
                  " text, files, at, quote)"
                  " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                  {row.tenant(), row.id(), command.message, ++row.pos, enumName(giver.side()),
                   sideN, isExpert ? Value(giver.account()) : Value(), giver.who(),
                   DisplayText::message(command.text), toColumn(files), giver.work.now,
                   command.quote});
    giver.work.effect.touch(row.scope(), MessageBody::kind, command.message);
}

} // namespace

Refusal handle(CaseGiver &giver, const commands::SendMessage &command)
{
    if (giver.sql.hit("SELECT 1 FROM message WHERE id = $1", {command.message}))
        return idInUse();
    if (command.quote && !isOfCase(giver, *command.quote))
        return makeError(codes::badCommand, u"The quoted message is not of this case."_s);
    const auto files =
        attachBlobs(giver.work, giver.is, giver.side(), command.message, command.files);
    if (!files)
        return files.error();
    insertMessage(giver, command, *files);
    countReply(giver);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::EditMessage &command)
{
    const bool changed = giver.sql.hit(
        "UPDATE message SET text = $4, edited_at = $5, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND id = $3 AND deleted_at IS NULL RETURNING id",
        {giver.is.tenant(), giver.is.id(), command.message, DisplayText::message(command.text),
         giver.work.now});
    if (!changed)
        return makeError(codes::notAllowed, u"This message was deleted."_s);
    giver.work.effect.touch(giver.is.scope(), MessageBody::kind, command.message);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::DeleteMessage &command)
{
    const bool changed = giver.sql.hit(
        "UPDATE message SET text = '', files = $4, deleted_at = $5, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND id = $3 AND deleted_at IS NULL RETURNING id",
        {giver.is.tenant(), giver.is.id(), command.message, toColumn(QList<FileRef>()),
         giver.work.now});
    if (!changed)
        return {};
    dropBlobsOf(giver.work, giver.is, command.message);
    giver.work.effect.touch(giver.is.scope(), MessageBody::kind, command.message);
    return {};
}

// For one's own words nobody thanks.
Refusal handle(CaseGiver &giver, const commands::ThankForMessage &command)
{
    if (!isOfCase(giver, command.message))
        return makeError(codes::notAllowed, u"There is no such message."_s);
    const bool changed = giver.sql.hit(
        "UPDATE message SET thanked_at = $4, rev = rev + 1 WHERE tenant = $1 AND case_id = $2"
        " AND id = $3 AND side <> $5 AND deleted_at IS NULL"
        " AND (thanked_at IS NULL) = (CAST($4 AS bigint) IS NOT NULL) RETURNING id",
        {giver.is.tenant(), giver.is.id(), command.message,
         command.thanks ? std::optional(giver.work.now) : std::nullopt, enumName(giver.side())});
    if (changed)
        giver.work.effect.touch(giver.is.scope(), MessageBody::kind, command.message);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::SetMarker &command)
{
    const Side side = giver.side();
    const qint64 others = side == Side::Expert ? giver.is.customerN : giver.is.expertN;
    const bool moved = giver.sql.hit(
        "UPDATE marker SET read_n = $4, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND side = $3 AND read_n < $4 RETURNING id",
        {giver.is.tenant(), giver.is.id(), enumName(side), std::min(command.readN, others)});
    if (moved)
        giver.work.effect.touch(giver.is.scope(), MarkerBody::kind,
                                markerId(giver.is.id(), side));
    return {};
}

Refusal handle(CaseGiver &giver, const commands::SaveNote &command)
{
    const QString text = DisplayText::message(command.text);
    const bool changed = giver.sql.hit(
        "UPDATE note SET text = $4, rev = rev + 1"
        " WHERE tenant = $1 AND case_id = $2 AND id = $3 RETURNING id",
        {giver.is.tenant(), giver.is.id(), command.note, text});
    if (!changed) {
        if (giver.sql.hit("SELECT 1 FROM note WHERE id = $1", {command.note}))
            return idInUse();
        giver.sql.run("INSERT INTO note (tenant, case_id, id, n, after_pos, author, text, at)"
                      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                      {giver.is.tenant(), giver.is.id(), command.note, ++giver.is.itemN,
                       std::min(command.afterPos, giver.is.pos), giver.who(), text,
                       giver.work.now});
    }
    giver.work.effect.touch(giver.is.scope(), NoteBody::kind, command.note);
    return {};
}

} // namespace werkbank
