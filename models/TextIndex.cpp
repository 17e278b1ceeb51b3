// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TextIndex.h"

#include "core/base/DisplayText.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace werkbank {

namespace {

QByteArray asUtf8(QByteArray bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

bool goesOn(char byte)
{
    return (uchar(byte) & 0xc0) == 0x80;
}

} // namespace

TextIndex::TextIndex(QByteArray bytes) : m_bytes(asUtf8(std::move(bytes)))
{
    if (m_bytes.size() > maxBytes)
        m_bytes.truncate(maxBytes);
    qsizetype from = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (from < m_bytes.size()) {
        const char *begin = m_bytes.constData() + from;
        const auto *end = static_cast<const char *>(
            std::memchr(begin, '\n', size_t(m_bytes.size() - from)));
        const qsizetype to = end ? end - m_bytes.constData() : m_bytes.size();
        addLine(from, to);
        from = to + 1;
    }
    m_lines = int(m_firstRows.size());
}

void TextIndex::addLine(qsizetype from, qsizetype to)
{
    m_firstRows.append(quint32(m_starts.size()));
    m_starts.append(quint32(from));
    while (to - from > maxRowBytes) {
        qsizetype next = from + maxRowBytes;
        // Not inside of a character, as far as these are characters.
        for (int i = 0; i < 3 && goesOn(m_bytes[next]); ++i)
            --next;
        from = next;
        m_starts.append(quint32(from));
    }
}

QByteArrayView TextIndex::raw(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const qsizetype from = m_starts[row];
    qsizetype to = row + 1 < rowCount() ? qsizetype(m_starts[row + 1]) : m_bytes.size();
    if (to > from && m_bytes[to - 1] == '\n')
        --to;
    if (to > from && m_bytes[to - 1] == '\r')
        --to;
    return QByteArrayView(m_bytes).sliced(from, to - from);
}

QString TextIndex::text(int row) const
{
    return DisplayText::message(QString::fromUtf8(raw(row)), 4 * maxRowBytes);
}

int TextIndex::number(int row) const
{
    const auto it = std::ranges::lower_bound(m_firstRows, quint32(row));
    return it != m_firstRows.end() && *it == quint32(row) ? int(it - m_firstRows.begin()) + 1 : 0;
}

int TextIndex::rowOfLine(int number) const
{
    if (m_firstRows.isEmpty())
        return 0;
    return int(m_firstRows[std::clamp(number, 1, m_lines) - 1]);
}

QList<int> TextIndex::find(const QString &words, const std::function<bool()> &isCancelled) const
{
    QList<int> out;
    if (words.isEmpty())
        return out;
    for (int row = 0; row < rowCount() && out.size() < maxHits; ++row) {
        if (row % 4096 == 0 && isCancelled())
            return {};
        if (QString::fromUtf8(raw(row)).contains(words, Qt::CaseInsensitive))
            out.append(row);
    }
    return out;
}

} // namespace werkbank
