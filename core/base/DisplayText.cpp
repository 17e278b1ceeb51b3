// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"

#include <QTextBoundaryFinder>

namespace werkbank {

namespace {

enum class Layout { Lines, OneLine };

constexpr char32_t replacement = U'\uFFFD';
constexpr int maxMarks = 4;
// Unicode Annex 15, Stream-Safe Text Format. Sorting a longer run takes quadratic time.
constexpr int maxMarksBeforeComposing = 30;

constexpr bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isControl(char32_t c)
{
    return c < 0x20 || within(c, 0x7f, 0x9f);
}

bool isLineBreak(char32_t c)
{
    return within(c, 0x0a, 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBidiControl(char32_t c)
{
    return within(c, 0x202a, 0x202e) || within(c, 0x2066, 0x2069);
}

bool isNoncharacter(char32_t c)
{
    return within(c, 0xfdd0, 0xfdef) || (c & 0xfffe) == 0xfffe;
}

// Without a shape and without a use in running text: byte order marks, deprecated formatting,
// annotation, tag characters (a hidden copy of ASCII).
bool isHidden(char32_t c)
{
    return c == 0xfeff || within(c, 0x206a, 0x206f) || within(c, 0xfff0, 0xfffb)
        || within(c, 0xe0000, 0xe00ff) || within(c, 0xe01f0, 0xe0fff);
}

// Default_Ignorable_Code_Point (Unicode Annex 44): two names may differ in these alone.
bool isZeroWidth(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x061c || within(c, 0x115f, 0x1160)
        || within(c, 0x17b4, 0x17b5) || within(c, 0x180b, 0x180f) || within(c, 0x200b, 0x200f)
        || within(c, 0x2060, 0x2065) || c == 0x3164 || within(c, 0xfe00, 0xfe0f) || c == 0xffa0
        || within(c, 0x1bca0, 0x1bca3) || within(c, 0x1d173, 0x1d17a)
        || within(c, 0xe0100, 0xe01ef);
}

// Reads one character and steps over it; half a surrogate pair reads as the replacement.
char32_t take(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return replacement;
}

qsizetype skipWithin(QStringView text, qsizetype at, char16_t first, char16_t last)
{
    while (at < text.size() && text[at].unicode() >= first && text[at].unicode() <= last)
        ++at;
    return at;
}

// The end of a control string (OSC, DCS, …) whose contents begin at `at`; -1 if it never ends.
// Stops at any other control, so that a text full of introducers is still read in linear time.
qsizetype endOfControlString(QStringView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == 0x07 || c == 0x9c)
            return at + 1;
        if (c == 0x1b)
            return at + 1 < text.size() && text[at + 1] == u'\\' ? at + 2 : -1;
        if (isControl(c))
            return -1;
    }
    return -1;
}

// ECMA-48. `at` stands behind ESC or a C1 control; returns where the sequence ends.
qsizetype skipSequence(QStringView text, qsizetype at, char16_t introducer)
{
    switch (introducer) {
    case u'[': {
        const qsizetype parameters = skipWithin(text, at, 0x30, 0x3f);
        const qsizetype end = skipWithin(text, parameters, 0x20, 0x2f);
        const bool whole = end < text.size() && within(text[end].unicode(), 0x40, 0x7e);
        return whole ? end + 1 : at;
    }
    case u']': case u'P': case u'X': case u'^': case u'_': {
        const qsizetype end = endOfControlString(text, at);
        return end < 0 ? at : end;
    }
    default:
        return at;
    }
}

// `at` stands behind an ESC.
qsizetype skipEscape(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    const char16_t c = text[at].unicode();
    if (within(c, 0x40, 0x5f))
        return skipSequence(text, at + 1, c);
    const qsizetype end = skipWithin(text, at, 0x20, 0x2f);
    return end > at && end < text.size() && within(text[end].unicode(), 0x30, 0x7e) ? end + 1 : at;
}

// Everything but composing, the limit of marks and the length.
QString filtered(QStringView text, Layout layout)
{
    QString out;
    out.reserve(text.size());
    bool spaceWaits = false;
    const auto put = [&](char32_t c) {
        if (spaceWaits && !out.isEmpty())
            out += u' ';
        spaceWaits = false;
        out += QChar::fromUcs4(c);
    };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = take(text, at);
        if (isLineBreak(c)) {
            if (c == u'\r' && at < text.size() && text[at] == u'\n')
                ++at;
            layout == Layout::Lines ? put(u'\n') : void(spaceWaits = true);
        } else if (layout == Layout::OneLine && QChar::isSpace(c)) {
            spaceWaits = true;
        } else if (c == u'\t') {
            put(c);
        } else if (c == 0x1b) {
            at = skipEscape(text, at);
        } else if (isControl(c)) {
            if (c >= 0x80)
                at = skipSequence(text, at, char16_t(c - 0x40));
        } else if (isBidiControl(c) || isNoncharacter(c)) {
            put(replacement);
        } else if (!isHidden(c) && !(layout == Layout::OneLine && isZeroWidth(c))) {
            put(c);
        }
    }
    return out;
}

// Marks behind the first `most` of a run are dropped. Zero-width characters do not end a run:
// what follows them is still drawn over the same letter.
QString withFewMarks(const QString &text, int most)
{
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = take(text, at);
        if (QChar::isMark(c))
            ++run;
        else if (!isZeroWidth(c))
            run = 0;
        if (run <= most || !QChar::isMark(c))
            out += QChar::fromUcs4(c);
    }
    return out;
}

QString cut(const QString &text, qsizetype maxBytes)
{
    qsizetype bytes = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        qsizetype next = end;
        const char32_t c = take(text, next);
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (bytes > maxBytes)
            break;
        end = next;
    }
    if (end == text.size())
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(end);
    const qsizetype border = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    return text.first(border > 0 ? border : end);
}

QString cleaned(QStringView text, Layout layout, qsizetype maxBytes)
{
    const QString composed = withFewMarks(filtered(text, layout), maxMarksBeforeComposing)
                                 .normalized(QString::NormalizationForm_C);
    return cut(withFewMarks(composed, maxMarks), maxBytes);
}

} // namespace

QString DisplayText::message(QStringView text, qsizetype maxBytes)
{
    return cleaned(text, Layout::Lines, maxBytes);
}

QString DisplayText::line(QStringView text, qsizetype maxBytes)
{
    QString out = cleaned(text, Layout::OneLine, maxBytes);
    while (out.endsWith(u' '))
        out.chop(1);
    return out;
}

bool DisplayText::isClean(QStringView text, qsizetype maxBytes)
{
    return message(text, maxBytes) == text;
}

QString DisplayText::isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace werkbank
