// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/ApplicantEntities.h"

// The applicant's side of a practice talk, on his page: what was said, and his next line. What the
// evaluator reads off it is not his to see. Thread of the platform.
// Errors: `not_allowed` (session unknown or ended, no such talk), `wrong_state` {state},
// `bad_command` {field}, `quota_exceeded`, and the store's.
namespace werkbank {

class Platform;

namespace practice {
struct View {
    Id id;                // null: there is none (any more)
    PracticeState state = PracticeState::Unknown;
    QString language;     // the customer's
    Instant startedAt;
    std::optional<Instant> endedAt;
    QList<PracticeLine> lines;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("state", s.state); v("language", s.language);
        v("started_at", s.startedAt); v("ended_at", s.endedAt); v("lines", s.lines);
    }
};
} // namespace practice

class Practices {
public:
    static constexpr qsizetype longestLine = 2000;  // UTF-16
    static constexpr qsizetype mostLines = 150;     // of the applicant
    static constexpr Milliseconds shownAfter = std::chrono::hours(24);

    explicit Practices(Platform &platform) : m_platform(platform) {}

    Result<practice::View> read(const QString &session);
    Result<practice::View> say(const QString &session, const QString &practice,
                               const QString &text);

private:
    Platform &m_platform;
};

} // namespace werkbank
