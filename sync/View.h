// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "core/wire/Json.h"
#include "sync/CacheStore.h"
#include "sync/LocalStore.h"
#include "sync/Overlay.h"

// What the person is to see: confirmed entities with the effects of the waiting commands, and the
// commands themselves. The door through which queries read; nothing is kept here. Sync thread;
// cannot fail: what cannot be read is not there, and the engine notices the broken store.
namespace werkbank {

class Outbox;
class Uploads;

class View {
public:
    View(CacheStore &cache, LocalStore &local, const Overlay &overlay, const Outbox &outbox,
         const Uploads &uploads, const Id &account, const Id &device)
        : m_cache(cache), m_local(local), m_overlay(overlay), m_outbox(outbox), m_uploads(uploads),
          m_account(account), m_device(device)
    {}

    Instant now() const { return m_now; }  // platform time, for what is shown for a while only
    void setNow(Instant now) { m_now = now; }
    Id account() const { return m_account; }
    Id device() const { return m_device; }
    Side side() const { return m_overlay.context().side; }
    QString author() const { return m_overlay.context().author; }

    // ---- entities, effects included --------------------------------------------------------------
    std::optional<QJsonObject> body(const EntityKey &key) const;
    template <class Body>
    std::optional<Body> get(const Id &id) const
    {
        return typed<Body>(body({QString::fromLatin1(Body::kind), id}));
    }
    // As the platform has it, without my waiting commands.
    template <class Body>
    std::optional<Body> confirmed(const Id &id) const
    {
        return typed<Body>(m_cache.body({QString::fromLatin1(Body::kind), id}));
    }
    bool isPainted(const EntityKey &key) const { return m_overlay.find(key) != nullptr; }
    std::optional<Scope> scopeOf(const EntityKey &key) const { return m_cache.scopeOf(key); }

    // All of one kind: account's or desk's things, never those of cases.
    template <class Body>
    QList<Body> all() const
    {
        return typed<Body>(merged(QLatin1StringView(Body::kind),
                                  m_cache.ofKind(QLatin1StringView(Body::kind))));
    }
    template <class Body>
    QList<Body> all(const Scope &scope) const
    {
        return typed<Body>(m_cache.ofKind(QLatin1StringView(Body::kind), scope));
    }
    // All of one kind in a case.
    template <class Body>
    QList<Body> ofCase(const Id &caseId) const
    {
        const QLatin1StringView kind(Body::kind);
        return typed<Body>(merged(kind, m_cache.ofKind(kind, Scope::ofCase(caseId)),
                                  caseId.toString()));
    }
    // Those of all cases that go on, of a kind whose end is extracted.
    template <class Body>
    QList<Body> goingOn() const
    {
        const QLatin1StringView kind(Body::kind);
        return typed<Body>(merged(kind, m_cache.listed(kind, m_now)));
    }
    QList<QString> scopes() const { return m_cache.scopes().keys(); }

    QList<CaseBody> cases(Instant endedSince) const;
    QList<OfferBody> offers(Instant endedSince) const;
    std::optional<OfferBody> offerOf(const Id &caseId) const;  // the open one, else the newest

    // ---- a case's conversation -----------------------------------------------------------------
    // Newest first, pending ones in front of all.
    QList<MessageBody> messages(const Id &caseId, int count) const;
    QList<NoteBody> notes(const Id &caseId, qint64 fromPos) const;
    QList<EventBody> events(const Id &caseId, qint64 fromPos) const;
    QList<Id> messageIds(const Id &caseId, Side side, qint64 from, qint64 to) const;
    qint64 lastN(const Id &caseId, Side side) const { return m_cache.lastN(caseId, side); }
    qint64 readN(const Id &caseId, Side reader) const;

    // ---- my commands ---------------------------------------------------------------------------
    QList<const OutgoingCommand *> commands() const;                    // by n
    QList<const OutgoingCommand *> commandsOf(const QString &lane) const;
    QList<const OutgoingCommand *> commandsOf(const Id &caseId) const;
    const OutgoingCommand *command(const Id &uuid) const;
    bool isHeld(const OutgoingCommand &command) const;
    bool isInFlight(const OutgoingCommand &command) const;
    std::optional<int> uploaded(const OutgoingCommand &command) const;  // per mille, while it runs

    // ---- this computer's -----------------------------------------------------------------------
    std::optional<StoredDraft> draft(const Id &caseId, const QString &mode) const;
    std::optional<Snooze> snoozeOf(const Id &caseId) const;  // while it holds
    bool isMarkedUnread(const Id &caseId) const;
    std::optional<AuditSeen> auditSeen(const Id &tenant) const;
    QList<Id> auditedTenants() const;
    QList<StoredSnippet> snippets() const;
    QList<StoredView> savedViews() const;
    std::optional<SecretBytes> secretKey(const Id &secret) const;
    QList<CacheStore::Hit> search(const QString &text, int limit) const;

private:
    template <class Body>
    static std::optional<Body> typed(const std::optional<QJsonObject> &body)
    {
        if (!body)
            return {};
        return fromJson<Body>(*body, Strictness::Lenient).valueOr(Body{});
    }
    template <class Body>
    static QList<Body> typed(const QList<QJsonObject> &bodies)
    {
        QList<Body> out;
        out.reserve(bodies.size());
        for (const QJsonObject &body : bodies)
            out.append(fromJson<Body>(body, Strictness::Lenient).valueOr(Body{}));
        return out;
    }
    // Confirmed bodies with painted ones in their place, new ones behind, removed ones gone.
    QList<QJsonObject> merged(QLatin1StringView kind, const QList<QJsonObject> &confirmed,
                              const QString &lane = {}) const;

    CacheStore &m_cache;
    LocalStore &m_local;
    const Overlay &m_overlay;
    const Outbox &m_outbox;
    const Uploads &m_uploads;
    const Id m_account;
    const Id m_device;
    Instant m_now;
};

} // namespace werkbank
