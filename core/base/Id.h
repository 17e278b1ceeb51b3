// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>

// The name of anything that lives: a UUID of version 7 (RFC 9562, 5.7), so that ids made later
// sort later. On the wire and in tables it is the usual lower-case text of 36 characters.
// Value type, any thread. Knowing an id gives no right to what it names.
namespace werkbank {

class Clock;
class Rng;

class Id {
public:
    Id() = default;  // the null id

    static Id make(const Clock &clock, Rng &rng);
    // Null unless `text` is exactly the canonical lower-case form.
    static Id fromString(QStringView text);

    bool isNull() const { return m_bytes == decltype(m_bytes){}; }
    QString toString() const;

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, 16> m_bytes{};
};

} // namespace werkbank
