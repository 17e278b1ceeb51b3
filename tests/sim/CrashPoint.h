// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Faults.h"

// Kills a machine at its n-th store operation from now on: that operation and all later ones fail,
// as on a machine without power. Crashes at a commit come before or after it became durable.
namespace werkbank::sim {

class CrashPoint final : public Faults {
public:
    bool before(Operation) override
    {
        if (m_dead)
            return false;
        if (m_left > 0 && --m_left == 0)
            m_dead = true;
        return !m_dead;
    }

    void armAfter(int operations) { m_left = operations; }
    void revive()
    {
        m_dead = false;
        m_left = 0;
    }
    bool dead() const { return m_dead; }

private:
    int m_left = 0;  // 0: not armed
    bool m_dead = false;
};

} // namespace werkbank::sim
