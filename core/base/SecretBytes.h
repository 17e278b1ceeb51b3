// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

// Key material. Lives in guarded, locked memory (libsodium's sodium_malloc) and is wiped when the
// object ends. It has no stream operator, no conversion to QByteArray or QString, and cannot be
// copied by accident. Movable; may be moved between threads.
namespace werkbank {

class Rng;

class SecretBytes {
public:
    SecretBytes() = default;  // empty
    explicit SecretBytes(size_t size);
    static SecretBytes random(size_t size, Rng &rng);
    static SecretBytes copyOf(std::span<const std::byte> bytes);

    SecretBytes(SecretBytes &&other) noexcept;  // leaves `other` empty
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    SecretBytes clone() const { return copyOf(view()); }

    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    std::span<const std::byte> view() const { return {m_bytes.get(), m_size}; }
    std::span<std::byte> edit() { return {m_bytes.get(), m_size}; }

    // Constant-time comparison.
    bool equals(const SecretBytes &other) const;

private:
    struct Free {
        void operator()(std::byte *p) const;
    };
    std::unique_ptr<std::byte[], Free> m_bytes;
    size_t m_size = 0;
};

} // namespace werkbank
