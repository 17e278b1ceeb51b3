// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Commands.h"

#include <QHash>

#include <functional>

// What a command that waits changes in what the client shows: view = confirmed + effects of the
// waiting commands, in order. Pure, any thread; a command that cannot be decoded, or whose object
// is gone or has moved on, has no effect. Bodies are patched member by member, so that members of a
// newer platform survive. Time is the command's madeAt, so that replaying gives the same view.
//
// offer.accept, offer.extend, case.assign, device.revoke and the customer's verbs have no effect:
// only the platform decides; "asking" is shown from the outbox row.
namespace werkbank {

struct EntityKey {
    QString kind;
    Id id;
    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.kind, key.id);
    }
};

struct EntityView {
    EntityKey key;
    Scope scope;
    QJsonObject body;
    bool removed = false;
    friend bool operator==(const EntityView &, const EntityView &) = default;
};

// The rows that an effect reads and changes.
class EntityMap {
public:
    virtual ~EntityMap() = default;
    // The body as it is now, effects so far included; nullopt: not there, or removed.
    virtual std::optional<QJsonObject> find(const EntityKey &key) const = 0;
    virtual void put(const EntityKey &key, const Scope &scope, const QJsonObject &body) = 0;
    virtual void remove(const EntityKey &key, const Scope &scope) = 0;
};

// The usual EntityMap: changes over a look-up of confirmed bodies, which it never writes.
class EntityOverlay final : public EntityMap {
public:
    using Confirmed = std::function<std::optional<QJsonObject>(const EntityKey &)>;
    explicit EntityOverlay(Confirmed confirmed) : m_confirmed(std::move(confirmed)) {}

    std::optional<QJsonObject> find(const EntityKey &key) const override;
    void put(const EntityKey &key, const Scope &scope, const QJsonObject &body) override;
    void remove(const EntityKey &key, const Scope &scope) override;

    const QHash<EntityKey, EntityView> &changes() const { return m_changes; }
    void clear() { m_changes.clear(); }

private:
    Confirmed m_confirmed;
    QHash<EntityKey, EntityView> m_changes;
};

// Who sits at this client.
struct EffectContext {
    Id account;
    QString author;  // shown at own messages and notes that still wait
    Side side = Side::Expert;
};

// A message that waits has pos 0 and sideN 0; the overlay's owner sorts it behind the others.
void applyEffect(const Command &command, const EffectContext &context, EntityMap &entities);

// Every entity that applyEffect() reads or changes; empty for commands without effect.
QList<EntityKey> affected(const Command &command, const EffectContext &context);

// The skill after a claim; nullopt: level 0 took it back. A claim up to the verified level stays
// verified, one above it waits for verification. The platform uses it too.
std::optional<SkillBody> afterClaim(const std::optional<SkillBody> &current, const Id &account,
                                    const commands::ClaimSkill &claim);

} // namespace werkbank
