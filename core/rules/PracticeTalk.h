// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/PracticeScript.h"
#include "core/wire/ApplicantEntities.h"

#include <optional>

// The scripted customer of a practice case. The same script, language and lines give the same
// customer: platform and app need no more than the transcript. Reads words, understands nothing; what
// it finds (facts, parts of the solution, trap) is a hint to the evaluator, who reads the lines.
// Value type, any thread, cannot fail. The script must live as long.
namespace werkbank {

class PracticeTalk {
public:
    PracticeTalk(const PracticeScript &script, const QString &language)
        : m_script(&script), m_language(language) {}
    // As it stands behind these lines.
    static PracticeTalk replay(const PracticeScript &script, const QString &language,
                               const QList<PracticeLine> &lines);

    // What the customer says, in this order.
    QStringList open(Instant at);
    QStringList hear(const QString &line, Instant at);

    // What he says next if nobody writes; an empty text: nothing, he only goes.
    struct Silence {
        Instant at;
        QString text;
        bool leaves = false;
    };
    std::optional<Silence> silence() const;  // none: he has left
    void waited() { ++m_waits; }             // he has said it

    const QStringList &told() const { return m_told; }  // ids of facts, in the order of telling
    const QStringList &done() const { return m_done; }  // ids of parts of the solution
    bool isTrapSet() const { return m_offered; }        // he has made his offer
    const QString &trap() const { return m_trap; }      // empty, "met", "avoided"
    bool isSolved() const { return m_solved; }

private:
    void answerTrap(const QStringList &words, QStringList &out);
    void answerFacts(const QStringList &words, QStringList &out);
    bool answerParts(const QStringList &words, QStringList &out);
    void answerNothing(const QStringList &words, QStringList &out);
    void offerAndClose(QStringList &out);
    const QString &say(const PracticeText &text) const { return text.in(m_language); }
    bool knows(const QString &id) const { return m_told.contains(id) || m_done.contains(id); }

    const PracticeScript *m_script;
    QString m_language;
    Instant m_quietSince;
    int m_heard = 0, m_waits = 0, m_puzzled = 0;
    QStringList m_told, m_done;
    bool m_offered = false, m_justOffered = false, m_solved = false;
    QString m_trap;
};

} // namespace werkbank
