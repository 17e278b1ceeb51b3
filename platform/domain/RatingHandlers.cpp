// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Reputations.h"

namespace werkbank {

using namespace Qt::StringLiterals;

// Again within the time: the last one counts. An answer stays, for it was said in public; but not
// under the stars of somebody else's work.
Refusal handle(CaseGiver &giver, const commands::RateCase &command)
{
    const CaseBody &body = giver.is.body;
    if (!body.assignee || !body.reopenUntil)
        return makeError(codes::wrongState, u"Nobody worked on this case."_s,
                         {{u"state"_s, enumName(giver.is.state())}});
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    giver.sql.run("INSERT INTO rating (tenant, case_id, account, stars, text, at, edit_until)"
                  " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant, case_id) DO UPDATE SET"
                  " answer = CASE WHEN rating.account = excluded.account THEN rating.answer"
                  " ELSE '' END, answered_at = CASE WHEN rating.account = excluded.account"
                  " THEN rating.answered_at END, account = excluded.account, stars = excluded.stars, text = excluded.text,"
                  " edited_at = excluded.at, edit_until = excluded.edit_until,"
                  " rev = rating.rev + 1",
                  {giver.is.tenant(), giver.is.id(), body.assignee, command.stars, text,
                   giver.work.now, *body.reopenUntil});
    giver.work.effect.touch(giver.is.scope(), RatingBody::kind, giver.is.id());
    refreshReputation(giver.work, giver.is);
    return {};
}

Refusal handle(CaseGiver &giver, const commands::AnswerRating &command)
{
    const QString text = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    if (text.isEmpty())
        return makeError(codes::badCommand, u"The answer is empty."_s);
    if (!giver.sql.hit("UPDATE rating SET answer = $3, answered_at = $4, rev = rev + 1"
                       " WHERE tenant = $1 AND case_id = $2 AND account = $5 AND answer = ''"
                       " RETURNING case_id",
                       {giver.is.tenant(), giver.is.id(), text, giver.work.now, giver.account()}))
        return makeError(codes::wrongState, u"There is no rating that waits for an answer."_s);
    giver.work.effect.touch(giver.is.scope(), RatingBody::kind, giver.is.id());
    return {};
}

} // namespace werkbank
