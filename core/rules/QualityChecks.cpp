// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/QualityChecks.h"

#include "core/rules/BadCommand.h"
#include "core/wire/Codes.h"

#include <QDate>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMarks = 40, maxEvidence = 20, maxReasons = 10, maxLevels = 100;

bool isSaid(const QString &text)
{
    return !QStringView(text).trimmed().isEmpty();
}

// A mark of 2 and below, and a breach, are not said without a reason.
bool isMark(const ScoreMark &mark)
{
    const bool needsReason = mark.breach.value_or(false) || (mark.mark >= 1 && mark.mark <= 2);
    return isSaid(mark.criterion) && mark.mark >= 0 && mark.mark <= 5
           && (!mark.breach || mark.mark == 0) && (!needsReason || isSaid(mark.reason))
           && mark.evidence.size() <= maxEvidence
           && std::ranges::none_of(mark.evidence, &Id::isNull);
}

std::optional<Error> badMarks(const QList<ScoreMark> &marks)
{
    QSet<QString> seen;
    for (const ScoreMark &mark : marks) {
        if (!isMark(mark) || seen.contains(mark.criterion))
            return makeError(codes::badCommand,
                             u"Marks go from 1 to 5; 2 and below and a breach need a reason."_s,
                             {{u"criterion"_s, mark.criterion}});
        seen.insert(mark.criterion);
    }
    return unless(!marks.isEmpty() && marks.size() <= maxMarks, u"The marks are missing."_s);
}

std::optional<Error> badReasons(const QList<QString> &reasons, const QString &text)
{
    return unless(reasons.size() <= maxReasons && std::ranges::all_of(reasons, isSaid)
                      && (!reasons.isEmpty() || isSaid(text)),
                  u"The reason is missing."_s);
}

} // namespace

std::optional<Error> badQualityValues(const commands::TakeReviews &command)
{
    return unless(command.count >= 1 && command.count <= 5, u"Take 1 to 5 at a time."_s);
}

std::optional<Error> badQualityValues(const commands::SubmitReview &command)
{
    return badMarks(command.marks);
}

std::optional<Error> badQualityValues(const commands::ReturnReview &command)
{
    return unless(isSaid(command.reason), u"The reason is missing."_s);
}

std::optional<Error> badQualityValues(const commands::AnswerReview &command)
{
    return unless(isSaid(command.text), u"The answer is empty."_s);
}

std::optional<Error> badQualityValues(const commands::ObjectToReview &command)
{
    return unless(isSaid(command.text), u"The reason is missing."_s);
}

std::optional<Error> badQualityValues(const commands::RateCase &command)
{
    return unless(command.stars >= 1 && command.stars <= 5, u"Give 1 to 5 stars."_s);
}

std::optional<Error> badQualityValues(const commands::AnswerRating &command)
{
    return unless(isSaid(command.text), u"The answer is empty."_s);
}

std::optional<Error> badQualityValues(const commands::IdentifyApplicant &command)
{
    return unless(isSaid(command.method), u"The method is missing."_s);
}

std::optional<Error> badQualityValues(const commands::ImportIdentifications &command)
{
    return unless(isSaid(command.content), u"The file is empty."_s);
}

std::optional<Error> badQualityValues(const commands::CheckField &command)
{
    return unless(isSaid(command.field), u"The field is missing."_s);
}

std::optional<Error> badQualityValues(const commands::AppointApplicant &command)
{
    return unless(QDate::fromString(command.date, u"yyyy-MM-dd"_s).isValid()
                      && QTime::fromString(command.time, u"HH:mm"_s).isValid()
                      && QTimeZone(command.zone.toLatin1()).isValid() && command.minutes >= 10
                      && command.minutes <= 240,
                  u"An appointment has a date, a time, a zone and 10 to 240 minutes."_s);
}

std::optional<Error> badQualityValues(const commands::EvaluateApplicant &command)
{
    for (const commands::GrantedLevel &level : command.levels) {
        if (!isSaid(level.task) || level.level < 0 || level.level > 5 || level.months < 1
            || level.months > 60)
            return makeError(codes::badCommand,
                             u"A granted level goes from 0 to 5 and holds 1 to 60 months."_s);
    }
    if (command.levels.size() > maxLevels || !isSaid(command.scorecard))
        return makeError(codes::badCommand, u"The scorecard is missing."_s);
    return badMarks(command.marks);
}

std::optional<Error> badQualityValues(const commands::DecideApplicant &command)
{
    using enum ApplicantVerdict;
    const bool wantsItems = command.verdict == Resubmit;
    if (command.verdict == Unknown || wantsItems == command.items.isEmpty()
        || command.items.contains(ApplicationItem::Unknown))
        return makeError(codes::badCommand,
                         u"Approve, refuse, or say what has to be sent again."_s);
    return command.verdict == Approve ? std::nullopt : badReasons(command.reasons, command.text);
}

std::optional<Error> badQualityValues(const commands::SuspendExpert &command)
{
    return badReasons(command.reasons, command.text);
}

std::optional<Error> badQualityValues(const commands::RestoreExpert &command)
{
    return unless(isSaid(command.text), u"The reason is missing."_s);
}

} // namespace werkbank
