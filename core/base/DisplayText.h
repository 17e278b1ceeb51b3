// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Text from outside (customers, partners, files), made safe to show and to store. Value type, any
// thread. Rules: valid UTF-8, NFC (Unicode Annex 15), no control characters or ANSI sequences,
// bidirectional overrides and isolates replaced by a visible mark (Trojan Source,
// CVE-2021-42574), at most 4 combining marks in a row, no unpaired surrogates.
namespace werkbank {

class DisplayText {
public:
    static constexpr qsizetype maxMessageBytes = 32 * 1024;  // UTF-8, a chat message
    static constexpr qsizetype maxLineBytes = 200;           // UTF-8, a name, a title

    // A message: line breaks and tabs stay. Longer text is cut at a character's border.
    static QString message(QStringView text, qsizetype maxBytes = maxMessageBytes);
    // A name or title: one line, white space folded, zero-width characters removed.
    static QString line(QStringView text, qsizetype maxBytes = maxLineBytes);
    // True where message() would change nothing: what a well-behaved client sends.
    static bool isClean(QStringView text, qsizetype maxBytes = maxMessageBytes);
    // The text between FSI and PDI, so that its direction cannot reorder what stands beside it.
    static QString isolated(const QString &text);
};

} // namespace werkbank
