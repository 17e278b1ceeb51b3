// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/KnownWords.h"

#include "core/rules/MaskingRules.h"
#include "core/rules/WordFolding.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// Letters that look like Latin ones but are not; same place, same length.
constexpr QStringView lookAlikes = u"АВЕКМНОРСТУХаеорсухіїјѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανɑ";
constexpr QStringView latin = u"ABEKMHOPCTYXaeopcyxiijsdhlABEZHIKMNOPTYXoava";
static_assert(lookAlikes.size() == latin.size());

// Lower case and without accents, every character in its place.
QString plain(QString text)
{
    for (QChar &c : text) {
        const QString parts = QString(c.toLower()).normalized(QString::NormalizationForm_D);
        c = parts.front();
    }
    return text;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'\'';
}

// The letter with its usual disguises.
QString disguised(QChar letter)
{
    switch (letter.unicode()) {
    case 'a':
        return u"[a4@]e?"_s;
    case 'o':
        return u"[o0]e?"_s;
    case 'u':
        return u"ue?"_s;
    case 'e':
        return u"[e3]"_s;
    case 'i':
        return u"[i1!|l]"_s;
    case 'l':
        return u"[l1|i]"_s;
    case 's':
        return u"[s5$ß]"_s;
    case 't':
        return u"[t7+]"_s;
    default:
        return QRegularExpression::escape(letter);
    }
}

// `word` folded: "Müller" and "Mueller" both give "muller", "Weiß" gives "weiss".
QRegularExpression knownWordPattern(const QString &word)
{
    QStringList letters;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isSharp = word.sliced(i).startsWith("ss"_L1);
        letters.append(isSharp ? u"(?:ss|ß|55|\\$\\$)"_s : disguised(word[i]));
        i += isSharp ? 1 : 0;
    }
    const QString tight = letters.join(QString());
    if (word.size() < 4)
        return QRegularExpression(u"(?<![a-zß0-9])"_s + tight + u"(?:'?s)?(?![a-zß0-9])"_s);
    QString spaced = letters.first();
    for (qsizetype i = 1; i < letters.size(); ++i)
        spaced += (i == 1 ? u"([ ._*-])"_s : u"\\1"_s) + letters[i];
    return QRegularExpression(u"(?:"_s + tight + u"|(?<![a-zß])"_s + spaced + u"(?![a-zß]))"_s);
}

} // namespace

QString withoutHiddenCharacters(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const bool isLineEnd = c == u'\n' || c == u'\t';
        switch (c.category()) {
        case QChar::Other_Control:
            if (isLineEnd)
                out += c;
            break;
        case QChar::Other_Format:
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString withEvenLetters(QString text)
{
    for (QChar &c : text) {
        const qsizetype known = lookAlikes.indexOf(c);
        if (known >= 0)
            c = latin[known];
        else if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Punctuation_Dash)
            c = u'-';
        else if (c.category() == QChar::Separator_Space)
            c = u' ';
        else if (c == u'’' || c == u'`' || c == u'´')
            c = u'\'';
    }
    return text;
}

TextRange wholeWord(const QString &text, TextRange range)
{
    while (range.from > 0 && isInWord(text[range.from - 1]))
        --range.from;
    while (range.to < text.size() && isInWord(text[range.to]))
        ++range.to;
    // "M. Huber": the initial goes with the name.
    const bool hasInitial = range.from >= 3 && text[range.from - 1] == u' '
        && text[range.from - 2] == u'.' && text[range.from - 3].isLetter()
        && (range.from == 3 || !isInWord(text[range.from - 4]));
    return {range.from - (hasInitial ? 3 : 0), range.to};
}

KnownWords::KnownWords(const QStringList &known)
{
    for (const QString &entry : known) {
        for (const QString &word : foldedWords(plain(withEvenLetters(entry)))) {
            if (word.size() >= 2 && !m_words.contains(word)) {
                m_words.insert(word);
                m_patterns.insert(word, knownWordPattern(word));
            }
        }
    }
}

QList<TextRange> KnownWords::rangesIn(const QString &even) const
{
    const QString low = plain(even);
    QList<TextRange> ranges;
    for (const auto &[word, pattern] : m_patterns.asKeyValueRange()) {
        auto found = pattern.globalMatch(low);
        qsizetype covered = 0;
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.capturedStart() < covered)
                continue;  // a word that holds it more than once
            const TextRange range{match.capturedStart(), match.capturedEnd()};
            ranges.append(word.size() < 4 ? range : wholeWord(even, range));
            covered = ranges.last().to;
        }
    }
    addMisspelt(even, ranges);
    return ranges;
}

// "Hbuer" for "Huber"; such short slips in a word that stands for something else are let be.
void KnownWords::addMisspelt(const QString &even, QList<TextRange> &ranges) const
{
    static const QRegularExpression capital(u"\\b\\p{Lu}[\\p{L}]{4,}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    auto found = capital.globalMatch(even);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString word = plain(match.captured());  // "Hbuer" would fold to "hbur"
        const QString brief = folded(word);
        const bool isSlip = std::ranges::any_of(m_words, [&](const QString &name) {
            return name.size() >= 5 && name.front() == word.front()
                && (isOneEditApart(name, word) || isOneEditApart(name, brief));
        });
        if (isSlip && !isNoName(match.capturedView()))
            ranges.append({match.capturedStart(), match.capturedEnd()});
    }
}

} // namespace werkbank
