// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

// The line of connections that have something costly to be worked off: commands, and checks of what
// they hold. One piece of the first, then it goes to the end of the line, so that nobody's burst
// keeps others waiting. Thread of the platform; has no event loop of its own: whoever has one calls
// run() soon after `onWaiting`, and again for as long as it returns true. Cannot fail.
namespace werkbank {

class Peer;

class Turns {
public:
    // What one go of the event loop works off: some ms.
    static constexpr int piecesAtOnce = 4;

    // There is something now, where there was nothing.
    std::function<void()> onWaiting;

    void add(Peer &peer);
    void leave(Peer &peer);
    // True: there is more.
    bool run(int pieces = piecesAtOnce);

private:
    std::deque<Peer *> m_line;
    bool m_running = false;
};

} // namespace werkbank
