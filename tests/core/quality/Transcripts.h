// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Blinding.h"
#include "tests/core/base/Fixed.h"

// Made-up cases in which both sides are mentioned in all the ways in which people and computers do,
// from one seed each.
namespace werkbank {

// What must not be left of a mention.
struct Mention {
    QString form;   // which way, for the printed residue
    QString probe;
    bool isWord;    // a word of its own; else it is searched for anywhere
};

struct TranscriptLine {
    QString text;
    QList<Mention> mentions;  // none: an ordinary line, of which nothing should go
    bool isFile = false;      // a file name
};

struct Transcript {
    BlindPerson expert, customer;
    QList<TranscriptLine> lines;
};

Transcript transcript(quint64 seed);

} // namespace werkbank
