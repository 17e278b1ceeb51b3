// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Effects.h"
#include "core/rules/FixedIds.h"

namespace werkbank {

std::optional<QJsonObject> EntityOverlay::find(const EntityKey &key) const
{
    const auto it = m_changes.constFind(key);
    if (it == m_changes.constEnd())
        return m_confirmed(key);
    return it->removed ? std::nullopt : std::optional(it->body);
}

void EntityOverlay::put(const EntityKey &key, const Scope &scope, const QJsonObject &body)
{
    m_changes.insert(key, {key, scope, body, false});
}

void EntityOverlay::remove(const EntityKey &key, const Scope &scope)
{
    m_changes.insert(key, {key, scope, {}, true});
}

std::optional<SkillBody> afterClaim(const std::optional<SkillBody> &current, const Id &account,
                                    const commands::ClaimSkill &claim)
{
    if (claim.level == 0)
        return {};
    SkillBody skill = current.value_or(SkillBody{});
    skill.id = skillId(account, claim.task);
    skill.task = claim.task;
    skill.level = claim.level;
    skill.state = claim.level <= skill.provenLevel ? SkillState::Verified : SkillState::Claimed;
    return skill;
}

} // namespace werkbank
