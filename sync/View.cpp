// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/View.h"

#include "core/rules/FixedIds.h"
#include "sync/Outbox.h"
#include "sync/Uploads.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

// ---- entities ----------------------------------------------------------------------------------

std::optional<QJsonObject> View::body(const EntityKey &key) const
{
    if (const EntityView *painted = m_overlay.find(key))
        return painted->removed ? std::nullopt : std::optional(painted->body);
    return m_cache.body(key);
}

QList<QJsonObject> View::merged(QLatin1StringView kind, const QList<QJsonObject> &confirmed,
                                const QString &lane) const
{
    const QList<EntityView> painted = lane.isEmpty() ? m_overlay.ofKind(kind)
                                                     : m_overlay.inLane(lane, kind);
    if (painted.isEmpty())
        return confirmed;
    QHash<Id, const EntityView *> byId;
    for (const EntityView &view : painted)
        byId.insert(view.key.id, &view);
    QList<QJsonObject> out;
    for (const QJsonObject &body : confirmed) {
        const EntityView *over = byId.take(Id::fromString(body["id"_L1].toString()));
        if (!over)
            out.append(body);
        else if (!over->removed)
            out.append(over->body);
    }
    for (const EntityView &view : painted) {
        if (byId.contains(view.key.id) && !view.removed)
            out.append(view.body);
    }
    return out;
}

QList<CaseBody> View::cases(Instant endedSince) const
{
    const QLatin1StringView kind(CaseBody::kind);
    return typed<CaseBody>(merged(kind, m_cache.listed(kind, endedSince)));
}

QList<OfferBody> View::offers(Instant endedSince) const
{
    const QLatin1StringView kind(OfferBody::kind);
    return typed<OfferBody>(merged(kind, m_cache.listed(kind, endedSince)));
}

std::optional<OfferBody> View::offerOf(const Id &caseId) const
{
    const auto offers = typed<OfferBody>(merged(QLatin1StringView(OfferBody::kind),
                                                m_cache.offersOf(caseId), caseId.toString()));
    if (offers.isEmpty())
        return {};
    const auto open = std::ranges::find(offers, OfferState::Open, &OfferBody::state);
    return open == offers.end() ? offers.first() : *open;
}

// ---- a case's conversation ---------------------------------------------------------------------

QList<MessageBody> View::messages(const Id &caseId, int count) const
{
    const auto confirmed = m_cache.messages(caseId, count);
    const qint64 lowest = confirmed.isEmpty() ? 0 : confirmed.last()["pos"_L1].toInteger();
    auto out = typed<MessageBody>(merged(QLatin1StringView(MessageBody::kind), confirmed,
                                         caseId.toString()));
    // A waiting edit of an older message is painted, but the message is not of this window.
    out.removeIf([&](const MessageBody &message) {
        return message.pos > 0 && message.pos < lowest;
    });
    return out;
}

QList<NoteBody> View::notes(const Id &caseId, qint64 fromPos) const
{
    const QLatin1StringView kind(NoteBody::kind);
    return typed<NoteBody>(merged(kind, m_cache.placed(caseId, kind, fromPos), caseId.toString()));
}

QList<EventBody> View::events(const Id &caseId, qint64 fromPos) const
{
    return typed<EventBody>(m_cache.placed(caseId, QLatin1StringView(EventBody::kind), fromPos));
}

QList<Id> View::messageIds(const Id &caseId, Side side, qint64 from, qint64 to) const
{
    return m_cache.messageIds(caseId, side, from, to);
}

qint64 View::readN(const Id &caseId, Side reader) const
{
    const auto marker = get<MarkerBody>(markerId(caseId, reader));
    return marker ? marker->readN : 0;
}

// ---- my commands -------------------------------------------------------------------------------

QList<const OutgoingCommand *> View::commands() const
{
    QList<const OutgoingCommand *> out;
    for (const auto &[n, entry] : m_outbox.entries())
        out.append(&entry.command);
    return out;
}

QList<const OutgoingCommand *> View::commandsOf(const QString &lane) const
{
    QList<const OutgoingCommand *> out;
    for (const Outbox::Entry *entry : m_outbox.inLane(lane))
        out.append(&entry->command);
    return out;
}

QList<const OutgoingCommand *> View::commandsOf(const Id &caseId) const
{
    return commandsOf(caseId.toString());
}

const OutgoingCommand *View::command(const Id &uuid) const
{
    const Outbox::Entry *entry = m_outbox.find(uuid);
    return entry ? &entry->command : nullptr;
}

bool View::isHeld(const OutgoingCommand &command) const
{
    const Outbox::Entry *entry = m_outbox.find(command.command.uuid);
    return entry && entry->isHeld;
}

bool View::isInFlight(const OutgoingCommand &command) const
{
    const Outbox::Entry *entry = m_outbox.find(command.command.uuid);
    return entry && entry->inFlight;
}

std::optional<int> View::uploaded(const OutgoingCommand &command) const
{
    return m_uploads.progress(command.command.uuid);
}

// ---- this computer's ---------------------------------------------------------------------------

std::optional<StoredDraft> View::draft(const Id &caseId, const QString &mode) const
{
    return m_local.draft(caseId, mode).valueOr(std::nullopt);
}

std::optional<Snooze> View::snoozeOf(const Id &caseId) const
{
    const auto snooze = m_local.snoozeOf(caseId).valueOr(std::nullopt);
    const bool holds = snooze && (snooze->forAnswer || snooze->until > m_now)
        && lastN(caseId, Side::Customer) <= snooze->seenN;
    return holds ? snooze : std::nullopt;
}

bool View::isMarkedUnread(const Id &caseId) const
{
    return m_local.isMarkedUnread(caseId).valueOr(false);
}

std::optional<AuditSeen> View::auditSeen(const Id &tenant) const
{
    return m_local.auditSeen(tenant).valueOr(std::nullopt);
}

QList<Id> View::auditedTenants() const
{
    return m_local.auditedTenants().valueOr({});
}

QList<StoredSnippet> View::snippets() const
{
    return m_local.snippets().valueOr({});
}

QList<StoredView> View::savedViews() const
{
    return m_local.savedViews().valueOr({});
}

std::optional<SecretBytes> View::secretKey(const Id &secret) const
{
    auto key = m_local.secretKey(secret);
    return key ? std::move(*key) : std::nullopt;
}

QList<CacheStore::Hit> View::search(const QString &text, int limit) const
{
    return m_cache.search(text, limit);
}

} // namespace werkbank
