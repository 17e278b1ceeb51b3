// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Profile.h"

#include "models/ErrorText.h"

#include <algorithm>

namespace werkbank {

namespace {

constexpr auto promise = std::chrono::minutes(10);
constexpr auto renewBefore = std::chrono::minutes(4);

} // namespace

Profile::Profile(QObject *parent) : QObject(parent)
{
    m_renew.setSingleShot(true);
    connect(&m_renew, &QTimer::timeout, this, [this] {
        if (m_wantsAvailable)
            setAvailable();
        else
            Q_EMIT changed();  // a pause or promise ended: it reads differently now
    });
}

void Profile::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void Profile::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &Profile::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void Profile::watch()
{
    m_subscription = {};
    m_row = {};
    if (m_client) {
        m_subscription = m_client->watch(ProfileQuery{}, this, [this](const Delta<ProfileRow> &delta) {
            if (!delta.upserts.isEmpty())
                show(delta.upserts.constLast());
        });
    }
    Q_EMIT changed();
}

void Profile::show(const ProfileRow &row)
{
    if (row.viewRev < m_row.viewRev)
        return;
    const bool first = !loaded();
    m_row = row;
    // The app was closed while the promise still held: whoever opens it again goes on.
    if (first && presence() == Presence::Available)
        m_wantsAvailable = true;
    if (presence() == Presence::Pause)
        m_wantsAvailable = false;
    planRenewal();
    Q_EMIT changed();
}

void Profile::planRenewal()
{
    m_renew.stop();
    if (!m_client)
        return;
    const auto &until = m_row.presence.pauseUntil ? m_row.presence.pauseUntil
                                                  : m_row.presence.availableUntil;
    if (!until)
        return;
    const Milliseconds left = *until - m_client->now();
    const Milliseconds wait = m_wantsAvailable ? left - Milliseconds(renewBefore) : left;
    if (left.count() > 0 || m_wantsAvailable)
        m_renew.start(std::clamp(wait, Milliseconds(1000), Milliseconds(std::chrono::hours(24))));
}

bool Profile::verified() const
{
    return std::any_of(m_row.memberships.cbegin(), m_row.memberships.cend(),
                       [](const MembershipBody &membership) {
                           return membership.state == MembershipState::Verified;
                       });
}

QVariantList Profile::financeTenants() const
{
    QVariantList out;
    for (const MembershipBody &membership : m_row.memberships) {
        if (membership.roles.contains(Role::Finance))
            out.append(QVariantMap{{QStringLiteral("value"), membership.tenant.toString()},
                                   {QStringLiteral("text"), membership.tenantName}});
    }
    return out;
}

QString Profile::reviewsFor() const
{
    QStringList names;
    for (const MembershipBody &membership : m_row.memberships) {
        if (membership.roles.contains(Role::Reviewer))
            names.append(membership.tenantName);
    }
    return names.join(QStringLiteral(", "));
}

Profile::Presence Profile::presence() const
{
    if (!m_client && !m_wording)
        return Presence::Hours;
    const Instant now = m_client ? m_client->now() : m_wording->now();
    if (m_row.presence.pauseUntil && *m_row.presence.pauseUntil > now)
        return Presence::Pause;
    if (m_row.presence.availableUntil && *m_row.presence.availableUntil > now)
        return Presence::Available;
    return Presence::Hours;
}

QString Profile::presenceText() const
{
    switch (presence()) {
    case Presence::Available:
        //: Presence of the expert
        return tr("Available");
    case Presence::Pause:
        //: Presence of the expert; %1 is a time
        return m_wording ? tr("Pause until %1").arg(m_wording->dayAndTime(*m_row.presence.pauseUntil))
                         : QString();
    case Presence::Hours:
        break;
    }
    //: Presence of the expert: the weekly hours decide
    return tr("By your hours");
}

void Profile::setAvailable()
{
    if (!m_client)
        return;
    m_wantsAvailable = true;
    const Instant until = m_client->now() + promise;
    say({.availableUntil = until, .pauseUntil = {}}, until);
}

void Profile::pauseFor(int minutes)
{
    if (!m_client)
        return;
    m_wantsAvailable = false;
    say({.availableUntil = {}, .pauseUntil = m_client->now() + std::chrono::minutes(minutes)}, {});
}

void Profile::followHours()
{
    m_wantsAvailable = false;
    say({}, {});
}

void Profile::say(const commands::SetPresence &presence, std::optional<Instant> notAfter)
{
    if (!m_client)
        return;
    m_client->submit(presence, {.notAfter = notAfter}).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void Profile::setCapacity(int capacity)
{
    if (!m_client || capacity == m_row.profile.capacity)
        return;
    m_client->submit(commands::SetCapacity{capacity, m_row.profile.capacity});
}

} // namespace werkbank
