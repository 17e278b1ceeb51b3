// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The manual's pages as typed pieces; each is shown as plain text. They are files of this
// repository (manual/LANGUAGE/PAGE.md), linked into the program:
//     # title of the page            ## heading              other lines: a paragraph
//     - point                        1. step                 @ action.id    -> page
// A key is named by its action, so that it is shown as the person has set it. Pure functions, any
// thread; a page that is not there is a fault of ours and empty.
namespace werkbank {

struct ManualBlock {
    enum class Kind { Heading, Paragraph, Point, Step, Key, Link };
    Kind kind = Kind::Paragraph;
    QString text;    // Key: empty; Link: the title of its page
    QString target;  // Key: the action's id; Link: the page
    int number = 0;  // Step
    bool operator==(const ManualBlock &) const = default;
};

struct ManualPage {
    QString name;
    QString title;
    QList<ManualBlock> blocks;
};

// In the order of the list of contents.
const QStringList &manualPages();
ManualPage manualPage(const QString &language, const QString &name);
ManualPage parseManual(const QString &name, const QString &text);

// All words of `words` are in `text`, whatever their case. No words: nothing is looked for.
bool hasWords(const QString &text, const QStringList &words);

} // namespace werkbank
