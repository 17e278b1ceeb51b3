// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/KeptHeads.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds day = std::chrono::days(1);
// Two days less than are sent, for a body that was on its way over midnight.
constexpr Milliseconds askable = std::chrono::days(88);

constexpr std::array names{"rewritten", "missing", "backwards", "signature", "key"};

// Signed one after the other; a head further ahead than this was signed by a clock set back since.
constexpr Milliseconds aheadAtMost = std::chrono::minutes(10);

qint64 dayOf(const AuditHead &head)
{
    return head.at.ms / day.count();
}

// What the heads that were sent say about those that were not.
class Sent {
public:
    explicit Sent(const QList<AuditHead> &heads)
        : m_newest(*std::ranges::max_element(heads, {}, &AuditHead::seq))
    {
        for (const AuditHead &head : heads) {
            m_bySeq.insert(head.seq, head);
            const auto first = m_firstOfDay.constFind(dayOf(head));
            if (first == m_firstOfDay.constEnd() || timeOf(head) < *first)
                m_firstOfDay.insert(dayOf(head), timeOf(head));
        }
        for (const AuditHead &head : heads) {
            const bool isOfLastHour = head.seq != m_newest.seq
                && timeOf(head) > m_firstOfDay.value(dayOf(head));
            if (isOfLastHour && (!m_hourBegins || head.at < *m_hourBegins))
                m_hourBegins = head.at;
        }
    }

    const AuditHead &newest() const { return m_newest; }
    const AuditHead *find(qint64 seq) const
    {
        const auto found = m_bySeq.constFind(seq);
        return found == m_bySeq.constEnd() ? nullptr : &*found;
    }
    // Whether this one, which is not among them, would have to be.
    bool lacks(const AuditHead &kept, Instant now) const
    {
        const auto first = m_firstOfDay.constFind(dayOf(kept));
        if (first == m_firstOfDay.constEnd())
            return kept.at > now - askable && kept.at <= now;
        return timeOf(kept) < *first
            || (m_hourBegins && kept.at >= *m_hourBegins && kept.at <= m_newest.at);
    }

    // No clock was set back between any two of them.
    bool isOrderly(Instant now) const
    {
        Instant before;
        for (const AuditHead &head : m_bySeq) {
            if (head.at < before)
                return false;
            before = head.at;
        }
        return m_newest.at <= now + aheadAtMost;
    }

private:
    using Time = std::pair<Instant, qint64>;
    static Time timeOf(const AuditHead &head) { return {head.at, head.seq}; }

    const AuditHead m_newest;
    QMap<qint64, AuditHead> m_bySeq;
    QHash<qint64, Time> m_firstOfDay;
    std::optional<Instant> m_hourBegins;
};

std::optional<HeadFinding::Kind> judge(const AuditHead &kept, const Sent &sent, Instant now)
{
    using enum HeadFinding::Kind;
    if (const AuditHead *same = sent.find(kept.seq)) {
        return same->hash == kept.hash ? std::nullopt : std::optional(Rewritten);
    }
    if (kept.seq > sent.newest().seq)
        return Backwards;
    return sent.lacks(kept, now) ? std::optional(Missing) : std::nullopt;
}

bool signedByOne(AuditHead &head, const QSet<QByteArray> &keys)
{
    if (isSigned(head))
        return true;
    return std::ranges::any_of(keys, [&](const QByteArray &key) {
        head.publicKey = key;
        return isSigned(head);
    });
}

} // namespace

QString HeadFinding::name(Kind kind)
{
    return QString::fromLatin1(names[size_t(kind)]);
}

std::optional<HeadFinding::Kind> HeadFinding::named(const QString &name)
{
    const auto found = std::ranges::find(names, name.toLatin1(),
                                         [](const char *one) { return QByteArray(one); });
    return found == names.end() ? std::nullopt : std::optional(Kind(found - names.begin()));
}

HeadsCompared compareHeads(const QList<AuditHead> &kept, const QList<AuditHead> &sent, Instant now)
{
    HeadsCompared out;
    if (sent.isEmpty())
        return out;
    const Sent against(sent);
    const auto find = [&](HeadFinding::Kind kind, qint64 seq) {
        if (!out.found || kind < out.found->kind)
            out.found = {kind, seq};
    };
    QSet<QByteArray> keys;
    QSet<qint64> known;
    for (const AuditHead &head : kept) {
        keys.insert(head.publicKey);
        known.insert(head.seq);
        if (const auto kind = judge(head, against, now))
            find(*kind, head.seq);
    }
    // All that was to be heard of a chain until its last kept head was heard then.
    const qint64 heardUntil = kept.isEmpty() || !against.isOrderly(now)
        ? 0 : *std::ranges::max_element(known);
    for (AuditHead head : sent) {
        if (known.contains(head.seq))
            continue;
        if (head.seq < heardUntil)
            find(HeadFinding::Kind::Rewritten, head.seq);
        if (signedByOne(head, keys))
            out.unknown.append(head);
        else
            find(HeadFinding::Kind::Signature, head.seq);
    }
    if (!keys.isEmpty() && !keys.contains(against.newest().publicKey))
        find(HeadFinding::Kind::Key, against.newest().seq);
    // Kept is what fits to what was kept before: the rest is another chain.
    if (out.found && out.found->kind != HeadFinding::Kind::Key)
        out.unknown.clear();
    return out;
}

} // namespace werkbank
