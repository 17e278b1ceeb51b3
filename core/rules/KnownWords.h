// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

// Finds words that are known to name a person, however they are written: other case, without
// accents, "ae" for "ä", with digits or spaces between the letters, with a slip, inside of a longer
// word. Pure, immutable, any thread may read, cannot fail.
namespace werkbank {

struct TextRange {
    qsizetype from = 0, to = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

// NFKC, without characters that cannot be seen.
QString withoutHiddenCharacters(const QString &text);
// As the search below reads text: every character in its place, look-alikes of Latin letters,
// digits, dashes and spaces made equal.
QString withEvenLetters(QString text);

// The range extended to its whole word, and to an initial before it ("M. Huber").
TextRange wholeWord(const QString &text, TextRange range);

class KnownWords {
public:
    explicit KnownWords(const QStringList &known);

    bool isEmpty() const { return m_patterns.isEmpty(); }
    // In text as withEvenLetters() gives it. May overlap.
    QList<TextRange> rangesIn(const QString &even) const;

private:
    void addMisspelt(const QString &even, QList<TextRange> &ranges) const;

    QSet<QString> m_words; // folded
    QHash<QString, QRegularExpression> m_patterns;
};

} // namespace werkbank
