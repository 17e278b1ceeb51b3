// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QStringList>

// What a scripted customer knows and says: the practice case of an evaluation (practice/README.md,
// practice/*.json). Immutable once loaded, any thread may read. A script is known for ever by its
// id and version. load() fails with `bad_script` and says where; it takes nothing it does not know.
namespace werkbank {

struct PracticeText {
    QString de, en;
    // `language`: BCP 47; German for "de…", else English.
    const QString &in(QStringView language) const;
};

// What the expert may write to mean one thing: in each phrase the beginnings of words, folded, that
// all have to stand in his line. "*" before one: somewhere in a word.
struct PracticePhrases {
    QList<QStringList> de, en;
    bool areIn(QStringView language, const QStringList &foldedWords) const;
};

// Told when asked for it only.
struct PracticeFact {
    QString id;
    PracticeText name, answer;
    PracticePhrases asked;
};

// Something that a good solution contains. Before `needs` (facts and earlier parts) it is a guess.
struct PracticePart {
    QString id;
    PracticeText name, answer;
    PracticePhrases said;
    QStringList needs;
};

// The customer offers what nobody may take.
struct PracticeTrap {
    PracticeText name, offer, met, avoided;
    int after = 0;             // lines of the expert
    // In this order; what is short counts right behind the offer only.
    PracticePhrases refused;   // avoided
    PracticePhrases asked;     // he wants it: met, also without an offer
    PracticePhrases declined;  // behind the offer: avoided
    PracticePhrases accepted;  // behind the offer: met
};

// How long he waits for an answer. The last one ends the talk.
struct PracticePatience {
    Milliseconds after;
    PracticeText text;
};

struct PracticeScript {
    QString id;
    int version = 0;
    PracticeText title, opening, closing;
    PracticeText again;  // before what he has told already; ends in a space
    PracticeText many;   // asked for more than two things at once
    PracticeText early;  // a guess
    QList<PracticeText> unsure;  // in turn, where he does not understand
    QList<PracticeFact> facts;
    QList<PracticePart> solution;
    PracticeTrap trap;
    QList<PracticePatience> patience;

    QString key() const;  // "wlan-drops/1"
    static Result<PracticeScript> load(const QByteArray &json);
};

class PracticeScripts {
public:
    static Result<PracticeScripts> builtIn();

    const PracticeScript *find(QStringView key) const;  // null: unknown
    const QList<PracticeScript> &all() const { return m_scripts; }

private:
    QList<PracticeScript> m_scripts;
};

} // namespace werkbank
