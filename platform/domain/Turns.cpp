// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Turns.h"

#include "platform/domain/Peer.h"

#include <algorithm>

namespace werkbank {

void Turns::add(Peer &peer)
{
    if (std::ranges::find(m_line, &peer) != m_line.end())
        return;
    m_line.push_back(&peer);
    if (m_line.size() == 1 && !m_running && onWaiting)
        onWaiting();
}

void Turns::leave(Peer &peer)
{
    std::erase(m_line, &peer);
}

bool Turns::run(int pieces)
{
    m_running = true;
    for (; pieces > 0 && !m_line.empty(); --pieces) {
        Peer &peer = *m_line.front();
        m_line.pop_front();
        if (peer.workOne())
            add(peer);
    }
    m_running = false;
    return !m_line.empty();
}

} // namespace werkbank
