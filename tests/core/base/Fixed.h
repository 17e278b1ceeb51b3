// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Rng.h"

#include <QByteArray>

#include <cstring>

// Fixed sources of randomness and time for the tests of core/base.
namespace werkbank {

// Gives out the same bytes again and again.
class ScriptedRng : public Rng {
public:
    explicit ScriptedRng(QByteArray script) : m_script(std::move(script)) {}
    // Values that next() will return, one after the other.
    explicit ScriptedRng(std::initializer_list<quint64> values)
    {
        for (const quint64 value : values)
            m_script.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void fill(std::span<std::byte> out) override
    {
        for (std::byte &byte : out)
            byte = std::byte(m_script[m_at++ % m_script.size()]);
    }

private:
    QByteArray m_script;
    qsizetype m_at = 0;
};

// splitmix64 (Steele, Lea, Flood 2014): even enough to judge below(), and the same in each run.
class SeededRng : public Rng {
public:
    explicit SeededRng(quint64 seed) : m_state(seed) {}
    void fill(std::span<std::byte> out) override
    {
        while (!out.empty()) {
            quint64 z = m_state += 0x9e3779b97f4a7c15;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            z ^= z >> 31;
            const size_t size = std::min(out.size(), sizeof z);
            std::memcpy(out.data(), &z, size);
            out = out.subspan(size);
        }
    }

private:
    quint64 m_state;
};

class FixedClock : public Clock {
public:
    explicit FixedClock(Instant now) : now(now) {}
    Instant wall() const override { return now; }
    Milliseconds elapsed() const override { return Milliseconds(now.ms); }

    Instant now;
};

} // namespace werkbank
