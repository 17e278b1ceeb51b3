// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QByteArray>
#include <QtEndian>

// Builds a row's sortKey: bytes that compare as their parts do, one after the other. Any thread.
namespace werkbank {

class SortKey {
public:
    SortKey &number(qint64 value)  // as signed numbers compare
    {
        char bytes[8];
        qToBigEndian(quint64(value) ^ (quint64(1) << 63), bytes);
        m_bytes.append(bytes, sizeof bytes);
        return *this;
    }
    SortKey &oldestFirst(Instant at) { return number(at.ms); }
    SortKey &newestFirst(Instant at) { return number(-at.ms); }
    SortKey &text(const QString &value)
    {
        m_bytes.append(value.toCaseFolded().toUtf8()).append('\0');
        return *this;
    }
    SortKey &id(const Id &value) { return text(value.toString()); }

    operator QByteArray() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace werkbank
