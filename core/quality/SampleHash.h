// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

// The two functions out of which a draw is made (SAMPLING.md, section 2): SHA-256 (FIPS 180-4) and
// HMAC-SHA-256 (RFC 2104), by OpenSSL. Pure, any thread, cannot fail.
namespace werkbank {

inline constexpr qsizetype digestBytes = 32;

QByteArray sha256(QByteArrayView message);
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

// Each part behind its length (four bytes, the highest first): no two lists give the same bytes.
QByteArray joined(std::initializer_list<QByteArrayView> parts);

// The bytes of `number`, the highest first.
QByteArray bigEndian(quint32 number);

} // namespace werkbank
