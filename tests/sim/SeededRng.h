// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Rng.h"

#include <cstring>

// Randomness from a seed: SplitMix64 (Steele, Lea, Flood 2014). The same seed gives the same bytes
// on every machine.
namespace werkbank::sim {

class SeededRng final : public Rng {
public:
    explicit SeededRng(quint64 seed) : m_state(seed) {}

    void fill(std::span<std::byte> out) override
    {
        while (!out.empty()) {
            const quint64 drawn = step();
            const size_t take = std::min(out.size(), sizeof drawn);
            std::memcpy(out.data(), &drawn, take);
            out = out.subspan(take);
        }
    }

    bool chance(int perMille) { return int(below(1000)) < perMille; }
    // from … to, both included
    int between(int from, int to) { return from + int(below(quint32(to - from + 1))); }
    SeededRng branch() { return SeededRng(step()); }

private:
    quint64 step()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace werkbank::sim
