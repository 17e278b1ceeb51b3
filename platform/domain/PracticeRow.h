// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/PracticeTalk.h"
#include "platform/domain/KindReaders.h"
#include "platform/domain/Work.h"

// A practice talk as it lies in the store, and what happens to it. The customer is always the one
// that the transcript gives (PracticeTalk.h). Thread of the platform, inside a transaction; errors of
// the store go into the Sql.
namespace werkbank {

struct PracticeRow {
    Id tenant;
    PracticeBody body;
};

const PracticeScripts &practiceScripts();

std::optional<PracticeRow> loadPractice(Sql &sql, const Id &tenant, const Id &id);
// The one that runs, else the last one.
std::optional<PracticeRow> latestPractice(Sql &sql, const Id &tenant, const Id &applicant);

// The customer begins. The script is known.
void beginPractice(Work &work, PracticeRow &row, const Id &by);
// A line of the applicant, and what the customer says to it.
void hearPractice(Work &work, PracticeRow &row, const QString &text);
void endPractice(Work &work, PracticeRow &row);
// Nobody has written for a while.
void practiceDue(Work &work, const Id &practice);

// What the desk sees of it. About himself nobody sees what was found.
extern const KindReader practiceReader;

} // namespace werkbank
