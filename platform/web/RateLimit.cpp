// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/RateLimit.h"

#include <algorithm>

namespace werkbank {

Milliseconds RateLimit::take(const QByteArray &key)
{
    const Milliseconds now = m_clock.elapsed();
    if (m_buckets.size() >= maxKeys)
        m_buckets.removeIf([&](const auto &it) { return now - it->at > m_refill * m_most; });

    if (!m_buckets.contains(key))
        m_buckets.insert(key, {m_most, now});
    Bucket &bucket = m_buckets[key];
    const qint64 refilled = (now - bucket.at) / m_refill;
    bucket.left = int(std::min<qint64>(m_most, bucket.left + refilled));
    bucket.at = bucket.left == m_most ? now : Milliseconds(bucket.at + refilled * m_refill);
    if (bucket.left == 0)
        return bucket.at + m_refill - now;
    --bucket.left;
    return {};
}

} // namespace werkbank
