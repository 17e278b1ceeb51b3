// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"

#include "core/base/Rng.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace werkbank {

SecretBytes::SecretBytes(size_t size)
{
    // Before sodium_init() the guard pages' canary is all zeros. Repeating the call costs nothing.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<std::byte *>(sodium_malloc(size)));
    m_size = size;
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::random(size_t size, Rng &rng)
{
    SecretBytes out(size);
    rng.fill(out.edit());
    return out;
}

SecretBytes SecretBytes::copyOf(std::span<const std::byte> bytes)
{
    SecretBytes out(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out.edit().begin());
    return out;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0;
}

void SecretBytes::Free::operator()(std::byte *p) const
{
    sodium_free(p);
}

} // namespace werkbank
