// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/PracticeTalk.h"
#include "sync/queries/Practices.h"
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// A practice talk of the applicant who is evaluated, in the middle of it. See Sample.h.
namespace werkbank::sample {

inline PracticeTalkRow practiceTalk(bool german, const QStringList &said, qint64 viewRev = 1)
{
    static const PracticeScripts scripts = *PracticeScripts::builtIn();
    const PracticeScript &script = *scripts.find(u"wlan-drops/1");
    PracticeTalkRow row;
    row.key = id(60).toString();
    row.sortKey = "1";
    row.viewRev = viewRev;
    row.tenant = id(9);
    PracticeBody &body = row.body;
    body.id = id(60);
    body.applicant = id(43);
    body.script = script.key();
    body.language = german ? QStringLiteral("de") : QStringLiteral("en");
    body.state = PracticeState::Running;
    body.startedAt = {FixedClock::noon10 - 480'000};
    PracticeTalk talk(script, body.language);
    Instant at = body.startedAt;
    const auto keep = [&](const QStringList &lines, Side side) {
        for (const QString &line : lines)
            body.lines.append({at, side, line});
    };
    keep(talk.open(at), Side::Customer);
    for (const QString &line : said) {
        at = at + std::chrono::minutes(1);
        keep({line}, Side::Expert);
        keep(talk.hear(line, at), Side::Customer);
    }
    body.told = talk.told();
    body.trap = talk.trap();
    return row;
}

inline PracticeTalkRow practiceTalk(bool german)
{
    using namespace Qt::StringLiterals;
    return german ? practiceTalk(true, {u"Seit wann ist das so?"_s,
                                        u"Welche Geräte sind denn betroffen?"_s,
                                        u"Gibt es bei Ihnen einen Verstärker?"_s,
                                        u"Nein, behalten Sie das Passwort bitte für sich."_s})
                  : practiceTalk(false, {u"Since when has it been like this?"_s,
                                         u"Which devices are affected?"_s,
                                         u"Is there a repeater somewhere?"_s,
                                         u"No, please keep your password to yourself."_s});
}

} // namespace werkbank::sample
