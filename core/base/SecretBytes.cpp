// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"

#include "core/base/Rng.h"

#include <sodium.h>

#include <new>

namespace werkbank {

SecretBytes::SecretBytes(size_t size)
    : m_bytes(static_cast<std::byte *>(sodium_malloc(size))), m_size(size)
{
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
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
