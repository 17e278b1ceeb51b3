// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Practices.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/PracticeRow.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/TokenText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;
using practice::View;

namespace {

Error badText(const QString &text)
{
    return makeError(codes::badCommand, text, {{u"field"_s, u"text"_s}});
}

View viewOf(const PracticeRow &row)
{
    return {row.body.id,        row.body.state,   row.body.language,
            row.body.startedAt, row.body.endedAt, row.body.lines};
}

// Who looks; empty `found`: he has no talk.
struct Talking {
    bool isKnown = false;
    std::optional<PracticeRow> found;
};
Talking talkOf(Work &work, const QString &session)
{
    const auto who = work.sql.row("SELECT tenant, applicant FROM applicant_session"
                                  " WHERE hash = $1 AND ends_at > $2",
                                  {tokenHash(session), work.now});
    if (!who)
        return {};
    return {true, latestPractice(work.sql, who->id(0), who->id(1))};
}

} // namespace

Result<View> Practices::read(const QString &session)
{
    View view;
    auto done = m_platform.look([&](Work &work) -> Result<void> {
        const Talking talk = talkOf(work, session);
        if (!talk.isKnown)
            return work.sql.failed() ? work.sql.result() : linkEnded();
        if (talk.found
            && (!talk.found->body.endedAt || work.now - *talk.found->body.endedAt < shownAfter))
            view = viewOf(*talk.found);
        return {};
    });
    if (!done)
        return done.error();
    return view;
}

Result<View> Practices::say(const QString &session, const QString &practice, const QString &text)
{
    const QString words = DisplayText::message(text, limits::paragraph.bytes).trimmed();
    if (words.isEmpty())
        return badText(u"Please write something."_s);
    if (text.size() > longestLine)
        return badText(u"This is too long for one message."_s);
    View view;
    auto done = m_platform.change([&](Work &work) -> Result<void> {
        Talking talk = talkOf(work, session);
        if (!talk.found || talk.found->body.id != Id::fromString(practice))
            return work.sql.failed() ? work.sql.result() : linkEnded();
        PracticeRow &row = *talk.found;
        if (row.body.state != PracticeState::Running)
            return makeError(codes::wrongState, u"This talk has ended."_s,
                             {{u"state"_s, enumName(row.body.state)}});
        if (std::ranges::count(row.body.lines, Side::Expert, &PracticeLine::side) >= mostLines)
            return makeError(codes::quotaExceeded, u"This talk is long enough."_s);
        hearPractice(work, row, words);
        view = viewOf(row);
        return work.sql.result();
    });
    if (!done)
        return done.error();
    return view;
}

} // namespace werkbank
