// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

// Where the lines of a text from outside begin: UTF-8, or UTF-16 by its byte order mark. A line of
// more than 2 KiB goes on in further rows, so that no row can be large; each row is made safe to
// show when it is looked at (DisplayText). Immutable once made; any thread.
namespace werkbank {

class TextIndex {
public:
    static constexpr qsizetype maxBytes = 64 * 1024 * 1024;
    static constexpr qsizetype maxRowBytes = 2048;
    static constexpr int maxHits = 100'000;

    explicit TextIndex(QByteArray bytes);

    int rowCount() const { return int(m_starts.size()); }
    int lineCount() const { return m_lines; }
    QString text(int row) const;
    QByteArrayView raw(int row) const;  // without what ends the line
    // The line's number, from 1; 0: the row goes on from the one above.
    int number(int row) const;
    int rowOfLine(int number) const;
    // Rows in which these words stand, upper and lower case alike. Stops when asked to.
    QList<int> find(const QString &words, const std::function<bool()> &isCancelled) const;

private:
    void addLine(qsizetype from, qsizetype to);

    QByteArray m_bytes;
    QList<quint32> m_starts;      // of the rows
    QList<quint32> m_firstRows;   // of the lines
    int m_lines = 0;
};

} // namespace werkbank
