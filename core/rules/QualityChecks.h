// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/wire/Commands.h"

// Values in commands about spot checks, ratings and applicants that make no sense whoever says
// them. Whether they fit the scorecard, the reasons there are and the state of things is the
// handler's to say. Pure, any thread. The error is `bad_command`.
namespace werkbank {

std::optional<Error> badQualityValues(const commands::TakeReviews &command);
std::optional<Error> badQualityValues(const commands::SubmitReview &command);
std::optional<Error> badQualityValues(const commands::ReturnReview &command);
std::optional<Error> badQualityValues(const commands::AnswerReview &command);
std::optional<Error> badQualityValues(const commands::ObjectToReview &command);
std::optional<Error> badQualityValues(const commands::RateCase &command);
std::optional<Error> badQualityValues(const commands::AnswerRating &command);

std::optional<Error> badQualityValues(const commands::IdentifyApplicant &command);
std::optional<Error> badQualityValues(const commands::ImportIdentifications &command);
std::optional<Error> badQualityValues(const commands::CheckField &command);
std::optional<Error> badQualityValues(const commands::AppointApplicant &command);
std::optional<Error> badQualityValues(const commands::EvaluateApplicant &command);
std::optional<Error> badQualityValues(const commands::DecideApplicant &command);
std::optional<Error> badQualityValues(const commands::SuspendExpert &command);
std::optional<Error> badQualityValues(const commands::RestoreExpert &command);

} // namespace werkbank
