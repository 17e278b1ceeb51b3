// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

// Light Markdown (CommonMark 0.31 by md4c, without HTML, pictures and tables) as plain pieces: a
// message becomes blocks of plain text and says which places in them are bold or code. What is
// nested too deeply, has too many pieces, or holds no marks at all stays as it was written. A
// backslash is one: paths of Windows are more frequent here than escaped marks. The text is never handed to anything that reads markup again. Pure, any thread.
namespace werkbank {

struct TextRun {
    enum Style { Bold = 1, Italic = 2, Code = 4, Link = 8 };
    int start = 0;
    int length = 0;
    int style = 0;
};

struct TextBlock {
    enum class Kind { Paragraph, Heading, Item, Quote, Code };
    Kind kind = Kind::Paragraph;
    QString text;
    QString marker;  // of an Item: "•", "3."
    int depth = 0;   // of lists inside of lists
    QList<TextRun> runs;
};

struct MarkedText {
    static constexpr qsizetype maxCharacters = 32 * 1024;
    static constexpr int maxDepth = 12;
    static constexpr int maxBlocks = 200;
    static constexpr int maxRuns = 1000;
    static constexpr int maxLinks = 5;

    QList<TextBlock> blocks;  // empty: the text is to be shown as it is
    QList<QString> links;     // http and https only, each once

    static MarkedText of(const QString &text);
    // As QML reads it: [{kind, text, marker, depth, runs: [{start, length, style}]}]
    QVariantList forScreens() const;
    QVariantList linksForScreens() const;  // [{address, host}]
};

// Whose page this is, in a form that cannot pretend to be another (RFC 5891, A-labels).
QString hostOfLink(const QString &link);

} // namespace werkbank
