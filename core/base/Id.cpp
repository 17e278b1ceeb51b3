// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include "core/base/Clock.h"
#include "core/base/Rng.h"

namespace werkbank {

namespace {

constexpr int textLength = 36;

bool isDash(int index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return -1;
}

} // namespace

Id Id::make(const Clock &clock, Rng &rng)
{
    Id id;
    rng.fill(std::as_writable_bytes(std::span(id.m_bytes)));
    const auto ms = quint64(clock.wall().ms);
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = quint8(ms >> (40 - 8 * i));
    id.m_bytes[6] = quint8(0x70 | (id.m_bytes[6] & 0x0f));
    id.m_bytes[8] = quint8(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

Id Id::fromString(QStringView text)
{
    if (text.size() != textLength)
        return {};
    Id id;
    size_t nibble = 0;
    for (int i = 0; i < textLength; ++i) {
        if (isDash(i)) {
            if (text[i] != u'-')
                return {};
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return {};
        auto &byte = id.m_bytes[nibble / 2];
        byte = quint8(byte << 4 | value);
        ++nibble;
    }
    return id;
}

QString Id::toString() const
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    QString text(textLength, u'-');
    size_t nibble = 0;
    for (int i = 0; i < textLength; ++i) {
        if (isDash(i))
            continue;
        const quint8 byte = m_bytes[nibble / 2];
        text[i] = digits[nibble % 2 == 0 ? byte >> 4 : byte & 0x0f];
        ++nibble;
    }
    return text;
}

} // namespace werkbank
