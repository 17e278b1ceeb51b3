// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PracticeCustomer.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool has(const QString &words, std::initializer_list<QLatin1StringView> any)
{
    return std::ranges::any_of(any, [&](QLatin1StringView word) {
        return words.contains(word, Qt::CaseInsensitive);
    });
}

bool isAboutQueue(const QString &words)
{
    return has(words, {"warteschlange"_L1, "druckauftr"_L1, "offline"_L1, "angehalten"_L1,
                       "pausiert"_L1, "queue"_L1, "print job"_L1, "paused"_L1});
}

bool isAboutCables(const QString &words)
{
    return has(words, {"kabel"_L1, "strom"_L1, "eingeschaltet"_L1, "lampe"_L1, "leuchtet"_L1,
                       "papier"_L1, "cable"_L1, "power"_L1, "switched on"_L1, "light"_L1,
                       "paper"_L1});
}

bool isAboutRestart(const QString &words)
{
    return has(words, {"neu start"_L1, "neustart"_L1, "aus und wieder"_L1, "restart"_L1,
                       "reboot"_L1, "off and on"_L1});
}

bool isYes(const QString &words)
{
    return has(words, {"haken"_L1, "häkchen"_L1, "entfern"_L1, "wegnehmen"_L1, "ja"_L1, "bitte"_L1,
                       "klicken"_L1, "yes"_L1, "please"_L1, "tick"_L1, "remove"_L1, "click"_L1,
                       "take"_L1});
}

} // namespace

// Not by translation: a customer speaks his own language, whatever the surface is set to meanwhile.
QString PracticeCustomer::say(const char *german, const char *english) const
{
    return QString::fromUtf8(m_german ? german : english);
}

QString PracticeCustomer::name() const
{
    return u"P. Muster"_s;
}

QString PracticeCustomer::title() const
{
    return say("Der Drucker druckt nicht mehr", "The printer does not print any more");
}

QString PracticeCustomer::description() const
{
    return say("Seit heute Morgen kommt aus dem Drucker nichts mehr heraus. Gestern ging es noch. "
               "Ich brauche drei Seiten für einen Termin.",
               "Since this morning nothing comes out of the printer. It worked yesterday. I need "
               "three pages for an appointment.");
}

QString PracticeCustomer::device() const
{
    return say("Drucker am Windows-Computer", "Printer on a Windows computer");
}

QString PracticeCustomer::answer(const QString &words)
{
    if (isHelped())
        return answerHelped();
    if (isAboutQueue(words) || (m_knows == Knows::Queue && isYes(words)))
        return answerToQueue();
    if (isAboutCables(words)) {
        return say("Der Drucker ist an, seine Lampe leuchtet grün. Papier ist drin und das Kabel "
                   "sitzt fest.",
                   "The printer is on and its light is green. There is paper in it and the cable "
                   "sits firmly.");
    }
    if (isAboutRestart(words)) {
        return say("Neu gestartet habe ich beides schon. Es ist wie vorher.",
                   "I have restarted both already. It is the same as before.");
    }
    if (!std::exchange(m_isGreeted, true)) {
        return say("Gut, dass Sie da sind! Was soll ich nachsehen?",
                   "Good that you are there! What shall I look at?");
    }
    if (++m_lost % 2 == 1) {
        return say("Das verstehe ich nicht ganz. Was genau soll ich nachsehen?",
                   "I do not quite understand. What exactly shall I look at?");
    }
    return say("Unten rechts ist ein kleines Druckersymbol. Da steht etwas von einer Warteschlange.",
               "At the lower right is a small printer. It says something about a queue.");
}

QString PracticeCustomer::answerHelped() const
{
    return say("Danke, mehr war es nicht.", "Thank you, that was all.");
}

QString PracticeCustomer::answerToQueue()
{
    m_isGreeted = true;
    if (m_knows == Knows::Nothing) {
        m_knows = Knows::Queue;
        return say("Ja, in der Warteschlange stehen drei Seiten. Bei „Drucker offline verwenden“ "
                   "ist ein Haken. Soll ich ihn wegnehmen?",
                   "Yes, three pages stand in the queue. There is a tick at “Use printer offline”. "
                   "Shall I take it away?");
    }
    m_knows = Knows::Helped;
    return say("Er druckt! Alle drei Seiten sind da. Vielen Dank!",
               "It prints! All three pages are here. Thank you very much!");
}

} // namespace werkbank
