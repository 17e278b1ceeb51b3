// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

// Where the program gets its randomness from. Injected, so that the simulator replays a seed.
// SodiumRng is cryptographic and may be used from any thread.
namespace werkbank {

class Rng {
public:
    virtual ~Rng() = default;
    virtual void fill(std::span<std::byte> out) = 0;

    QByteArray bytes(int count);
    quint64 next();                // 0 … 2^64-1
    quint32 below(quint32 bound);  // 0 … bound-1, without bias; bound must not be 0
};

class SodiumRng final : public Rng {
public:
    void fill(std::span<std::byte> out) override;
};

} // namespace werkbank
