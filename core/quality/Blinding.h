// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/KnownWords.h"

#include <QString>
#include <QStringList>

// What a blind reviewer reads: text, file names and logs of a case in which nothing tells who the
// expert and who the customer was. Names of both, also as nickname, genitive, initials, user or
// host name and with slips, become "[Expert]" and "[Customer]", and with them goes what tells their
// sex ("Frau", "lieber"); whatever else looks like it names somebody (core/rules/Masking) becomes
// "[name]", "[mail]", "[number]", "[path]", "[link]" or "[hidden]"; all in the language of the case
// (German, else English). Paths of the system, error codes and times stay: they are reviewed.
// Immutable, any thread, cannot fail. It does not promise that nothing is left: what the seeded
// transcripts of tst_blinding leave is printed there.
namespace werkbank {

// What the platform knows of one of the two.
struct BlindPerson {
    QStringList names;     // full name, display name, company
    QStringList accounts;  // mail addresses, user names, computer names
};

// One side's words, made ready for searching.
class BlindSide {
public:
    explicit BlindSide(const BlindPerson &person);

    QList<TextRange> rangesIn(const QString &even) const;

private:
    enum class Judgement { Theirs, Doubtful, Nobodys };

    void addNames(const QString &name);
    Judgement judge(QStringView hit) const;
    bool isBeside(const QString &even, const TextRange &range,
                  const QList<TextRange> &names) const;
    TextRange withInitial(const QString &even, TextRange range) const;

    QStringList m_words;     // folded, as the search knows them
    QString m_initials;      // "ak", folded
    KnownWords m_known{{}};
    QRegularExpression m_signed;  // initials that stand for the name
};

class Blinding {
public:
    // language: of the case, BCP 47.
    Blinding(const BlindPerson &expert, const BlindPerson &customer, const QString &language = {});

    QString text(const QString &text) const;
    // Keeps the extension.
    QString fileName(const QString &name) const;

private:
    QString blinded(const QString &clean) const;

    BlindSide m_expert;
    BlindSide m_customer;
    bool m_isGerman = false;
};

// "Alexander" and "Sascha" name the same person: all that are used for a given name, folded.
QStringList nicknames(QStringView name);

} // namespace werkbank
