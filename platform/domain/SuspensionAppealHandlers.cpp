// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "platform/domain/ApplicantMails.h"
#include "platform/domain/ApplicantWork.h"

namespace werkbank {

using namespace Qt::StringLiterals;

// Once for each suspension. Who answers it restores him, or suspends him "again", which leaves all
// as it is and writes to him.
std::optional<Error> appealSuspension(Work &work, ApplicantFile &row, const QString &words)
{
    if (row.state != ApplicantState::Suspended
        || row.suspensionAppeal != SuspensionAppeal::None)
        return makeError(codes::wrongState, u"There is nothing to appeal against."_s,
                         {{u"state"_s, enumName(row.state)}});
    row.suspensionAppeal = SuspensionAppeal::Waits;
    row.appealText = words;
    addHistory(work, row, {}, u"appealed"_s, words);
    saveApplicant(work, row);
    mailApplicant(work, row, ApplicantMail::AppealReceived);
    return {};
}

Refusal handle(Giver &giver, const commands::AppealSuspension &command)
{
    const QString words = DisplayText::message(command.text, limits::paragraph.bytes).trimmed();
    auto row = applicantOf(giver.sql, command.tenant, giver.account());
    if (!row)
        return makeError(codes::notAllowed, u"There is nothing to appeal against."_s);
    if (words.isEmpty())
        return makeError(codes::badCommand, u"The appeal is empty."_s);
    return appealSuspension(giver.work, *row, words);
}

} // namespace werkbank
