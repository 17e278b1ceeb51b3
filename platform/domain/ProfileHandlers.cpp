// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Effects.h"
#include "core/rules/FixedIds.h"
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/Handlers.h"
#include "platform/domain/Roster.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error changedElsewhere(qint64 current)
{
    return makeError(codes::changedElsewhere,
                     u"This was changed on another device or by the platform in the meantime."_s,
                     {{u"current"_s, current}});
}

struct StoredSkill {
    int level = 0;
    int verified = 0;
};

StoredSkill loadSkill(Giver &giver, const Id &skill)
{
    const auto row = giver.sql.row("SELECT level, verified_level FROM skill"
                                   " WHERE account = $1 AND id = $2",
                                   {giver.account(), skill});
    if (!row)
        return {};
    Columns c(*row);
    return {int(c.integer()), int(c.integer())};
}

} // namespace

Refusal handle(Giver &giver, const commands::ClaimSkill &command)
{
    if (!giver.work.skills.node(command.task))
        return makeError(codes::badCommand, u"There is no such task."_s);
    const Id id = skillId(giver.account(), command.task);
    const StoredSkill stored = loadSkill(giver, id);
    if (stored.level == command.level)
        return {};
    if (stored.level != command.base)
        return changedElsewhere(stored.level);
    SkillBody proven;
    proven.provenLevel = stored.verified;
    const auto claimed = afterClaim(proven, giver.account(), command);
    if (claimed)
        giver.sql.run(
            "INSERT INTO skill (account, id, task, level, state) VALUES ($1, $2, $3, $4, $5)"
            " ON CONFLICT (account, id) DO UPDATE SET level = excluded.level,"
            " state = excluded.state, rev = skill.rev + 1",
            {giver.account(), id, command.task, claimed->level, enumName(claimed->state)});
    else
        giver.sql.run("DELETE FROM skill WHERE account = $1 AND id = $2", {giver.account(), id});
    giver.work.effect.touch(giver.scope(), SkillBody::kind, id);
    return {};
}

Refusal handle(Giver &giver, const commands::SetCapacity &command)
{
    const auto row = giver.sql.row("SELECT capacity FROM account WHERE id = $1", {giver.account()});
    const qint64 current = row ? row->integer(0) : 0;
    if (current == command.capacity)
        return {};
    if (current != command.base)
        return changedElsewhere(current);
    giver.sql.run("UPDATE account SET capacity = $2, rev = rev + 1 WHERE id = $1",
                  {giver.account(), command.capacity});
    giver.work.effect.touch(giver.scope(), ProfileBody::kind, giver.account());
    tellDesks(giver.work, giver.account());
    if (command.capacity > current)
        retryUnmatched(giver.work, giver.account());
    return {};
}

Refusal handle(Giver &giver, const commands::RevokeDevice &command)
{
    const auto done = revokeDevice(giver.work, giver.account(), command.device);
    return done ? Refusal() : Refusal(done.error());
}

} // namespace werkbank
