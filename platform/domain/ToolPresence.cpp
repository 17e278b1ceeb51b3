// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/ToolPresence.h"

#include "core/base/Log.h"
#include "platform/domain/Peer.h"
#include "platform/domain/Platform.h"
#include "platform/domain/RemoteSessions.h"

#include <algorithm>

namespace werkbank {

namespace {

// Longer than a connection that is there may be silent: it is asked for a sign every 25 s.
constexpr Milliseconds silentAfter = std::chrono::seconds(60);

// When this stream was last heard, by any of its connections that count.
std::optional<Instant> lastHeard(Platform &platform, const Id &stream, bool mustBeTrusted)
{
    std::optional<Milliseconds> since;
    for (const Peer *peer : platform.hub().peersOf(stream)) {
        if (!peer->welcomed() || peer->ended() || (mustBeTrusted && !peer->viewer().trusted))
            continue;
        const Milliseconds silent = platform.clock().elapsed() - peer->heardAt();
        if (silent <= silentAfter)
            since = std::min(since.value_or(silent), silent);
    }
    if (!since)
        return {};
    return platform.now() - *since;
}

struct Ends {
    RemoteSessionBody body;
    QList<Id> links;  // of the customer
};

std::optional<Ends> endsOf(Platform &platform, const Id &session)
{
    std::optional<Ends> out;
    const auto looked = platform.look([&](Work &work) -> Result<void> {
        const auto remote = loadRemote(work.sql, session);
        if (!remote || !isToolRunning(remote->body))
            return {};
        out = {remote->body, {}};
        const Rows links = work.sql.rows("SELECT id FROM case_link WHERE tenant = $1 AND"
                                         " case_id = $2 AND revoked_at IS NULL",
                                         {remote->tenant, remote->body.caseId});
        for (const Row &row : links)
            out->links.append(row.id(0));
        return {};
    });
    return looked ? out : std::nullopt;
}

} // namespace

void lookAfterTool(Platform &platform, const Id &session)
{
    const auto ends = endsOf(platform, session);
    if (!ends)
        return;
    const auto expert = lastHeard(platform, ends->body.expert, false);
    std::optional<Instant> customer;
    for (const Id &link : ends->links) {
        if (const auto heard = lastHeard(platform, link, true))
            customer = std::max(*heard, customer.value_or(*heard));
    }
    const Instant counted = ends->body.countedUntil.value_or(ends->body.askedAt);
    const auto stored = platform.change([&](Work &work) {
        if (expert && customer)
            remoteSeen(work, session, std::min(*expert, *customer));
        else if (platform.now() - counted > silentAfter)
            remoteBroken(work, session, counted);
        return work.sql.result();
    });
    if (!stored)
        qCWarning(logPlatform, "the course of a remote session could not be stored");
}

} // namespace werkbank
