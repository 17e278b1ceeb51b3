// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ReviewEntities.h"
#include "platform/demo/DemoPeople.h"

// A month that has ended in a demo folder: its cases, of which some are looked at already and the
// others wait for reviewers. Values, any thread.
namespace werkbank::demo {

inline constexpr char reviewerEmail[] = "review@demo.invalid";
inline constexpr char secondReviewerEmail[] = "review.two@demo.invalid";

// No source ever printed it: whoever looks at the demo is told so by the value itself.
inline constexpr char publicValue[] = "demo-value-that-is-of-no-source";

struct Reviewed {
    Story story;
    int stars = 0;       // 0: the customer gave none
    const char *comment;
};
const QList<Reviewed> &reviewed();

// What the second reviewer says of the n-th case that he takes.
inline constexpr int reviewsDone = 4;
QList<ScoreMark> demoMarks(int n);
const char *demoVerdict(int n);

} // namespace werkbank::demo
