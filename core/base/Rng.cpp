// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rng.h"

#include <sodium.h>

namespace werkbank {

QByteArray Rng::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    fill(std::as_writable_bytes(std::span(out.data(), size_t(count))));
    return out;
}

quint64 Rng::next()
{
    quint64 out = 0;
    fill(std::as_writable_bytes(std::span(&out, 1)));
    return out;
}

quint32 Rng::below(quint32 bound)
{
    Q_ASSERT(bound > 0);
    // Values under the threshold would favour small results: draw again (arc4random_uniform's rule).
    const quint32 threshold = (0u - bound) % bound;
    for (;;) {
        const quint32 drawn = quint32(next());
        if (drawn >= threshold)
            return drawn % bound;
    }
}

void SodiumRng::fill(std::span<std::byte> out)
{
    // Without it the first draws of several threads would race.
    static const bool ready = sodium_init() >= 0;
    Q_ASSERT(ready);
    Q_UNUSED(ready)
    randombytes_buf(out.data(), out.size());
}

} // namespace werkbank
