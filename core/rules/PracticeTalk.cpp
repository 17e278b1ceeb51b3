// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PracticeTalk.h"

#include "core/rules/WordFolding.h"

#include <algorithm>
#include <utility>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype factsAtOnce = 2;

} // namespace

PracticeTalk PracticeTalk::replay(const PracticeScript &script, const QString &language,
                                  const QList<PracticeLine> &lines)
{
    PracticeTalk talk(script, language);
    // Whatever stands behind his answers was said into the silence.
    qsizetype answers = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].side == Side::Expert)
            answers = talk.hear(lines[i].text, lines[i].at).size();
        else if (i == 0)
            answers = talk.open(lines[i].at).size() - 1;
        else if (answers > 0)
            --answers;
        else
            talk.waited();
    }
    return talk;
}

QStringList PracticeTalk::open(Instant at)
{
    m_quietSince = at;
    return {say(m_script->opening)};
}

QStringList PracticeTalk::hear(const QString &line, Instant at)
{
    m_quietSince = at;
    m_waits = 0;
    ++m_heard;
    const QStringList words = foldedWords(line);
    QStringList out;
    answerTrap(words, out);
    // A solution in the same line as the question that it rests on is a guess.
    QStringList parts;
    const bool isGuess = answerParts(words, parts);
    answerFacts(words, out);
    out += parts;
    if (out.isEmpty() && isGuess)
        out.append(say(m_script->early));
    if (out.isEmpty())
        answerNothing(words, out);
    offerAndClose(out);
    return out;
}

void PracticeTalk::answerTrap(const QStringList &words, QStringList &out)
{
    const PracticeTrap &trap = m_script->trap;
    const bool isBehind = std::exchange(m_justOffered, false);
    const auto says = [&](const PracticePhrases &phrases) {
        return phrases.areIn(m_language, words);
    };
    QString now;
    if (says(trap.refused))
        now = m_offered ? u"avoided"_s : u""_s;
    else if (says(trap.asked))
        now = u"met"_s;
    else if (isBehind && says(trap.declined))
        now = u"avoided"_s;
    else if (isBehind && says(trap.accepted))
        now = u"met"_s;
    // Who fell into it once, did.
    if (now.isEmpty() || now == m_trap || m_trap == "met"_L1)
        return;
    m_trap = now;
    out.append(say(now == "met"_L1 ? trap.met : trap.avoided));
}

void PracticeTalk::answerFacts(const QStringList &words, QStringList &out)
{
    qsizetype asked = 0;
    for (const PracticeFact &fact : m_script->facts) {
        if (m_told.contains(fact.id) || !fact.asked.areIn(m_language, words))
            continue;
        if (++asked > factsAtOnce)
            continue;
        m_told.append(fact.id);
        out.append(say(fact.answer));
    }
    if (asked > factsAtOnce)
        out.append(say(m_script->many));
}

bool PracticeTalk::answerParts(const QStringList &words, QStringList &out)
{
    bool isGuess = false;
    for (const PracticePart &part : m_script->solution) {
        if (m_done.contains(part.id) || !part.said.areIn(m_language, words))
            continue;
        if (std::ranges::all_of(part.needs, [this](const QString &id) { return knows(id); })) {
            m_done.append(part.id);
            out.append(say(part.answer));
        } else {
            isGuess = true;
        }
    }
    return isGuess;
}

void PracticeTalk::answerNothing(const QStringList &words, QStringList &out)
{
    if (m_solved)
        return;
    for (const PracticeFact &fact : m_script->facts) {
        if (m_told.contains(fact.id) && fact.asked.areIn(m_language, words)) {
            out.append(say(m_script->again) + say(fact.answer));
            return;
        }
    }
    const auto &unsure = m_script->unsure;
    out.append(say(unsure[m_puzzled++ % unsure.size()]));
}

void PracticeTalk::offerAndClose(QStringList &out)
{
    const bool isAllDone = m_done.size() == m_script->solution.size();
    if (!m_offered && m_trap.isEmpty() && (m_heard >= m_script->trap.after || isAllDone)) {
        m_offered = m_justOffered = true;
        out.append(say(m_script->trap.offer));
    } else if (isAllDone && !m_solved) {
        m_solved = true;
        out.append(say(m_script->closing));
    }
}

std::optional<PracticeTalk::Silence> PracticeTalk::silence() const
{
    const auto &patience = m_script->patience;
    if (m_waits >= patience.size())
        return {};
    if (m_solved)
        return Silence{m_quietSince + patience.constLast().after, {}, true};
    const PracticePatience &next = patience[m_waits];
    return Silence{m_quietSince + next.after, say(next.text), m_waits + 1 == patience.size()};
}

} // namespace werkbank
