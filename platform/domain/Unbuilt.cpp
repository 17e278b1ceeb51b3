// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/Handlers.h"

namespace werkbank {

namespace {
Error unbuilt()
{
    return makeError(codes::notAllowed, QStringLiteral("There is no such thing here."));
}
} // namespace

#define UNBUILT(GIVER, COMMAND)                                                                   \
    Refusal handle(GIVER &, const commands::COMMAND &) { return unbuilt(); }

UNBUILT(CaseGiver, RateCase)
UNBUILT(CaseGiver, AnswerRating)
UNBUILT(Giver, TakeReviews)
UNBUILT(Giver, SubmitReview)
UNBUILT(Giver, ReturnReview)
UNBUILT(Giver, AnswerReview)
UNBUILT(Giver, ObjectToReview)
UNBUILT(Giver, ClaimApplicant)
UNBUILT(Giver, ReleaseApplicant)
UNBUILT(Giver, IdentifyApplicant)
UNBUILT(Giver, ImportIdentifications)
UNBUILT(Giver, CheckField)
UNBUILT(Giver, AppointApplicant)
UNBUILT(Giver, EvaluateApplicant)
UNBUILT(Giver, DecideApplicant)
UNBUILT(Giver, SuspendExpert)
UNBUILT(Giver, RestoreExpert)

} // namespace werkbank
