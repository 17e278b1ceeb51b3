// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BillMaking.h"
#include "core/wire/Codes.h"
#include "platform/domain/CaseWork.h"
#include "tests/platform/domain/TestClient.h"

// A case with its expert and its customer, and what is said about its time. 14.00 with VAT for each
// started quarter of an hour.
namespace werkbank::test {

struct WorkDesk {
    Stage stage;
    Expert anna = stage.expert(QStringLiteral("Anna"));
    CaseMade made = stage.assigned(anna);
    Viewer customer = Stage::customer(made);

    Instant now() const { return stage.clock.wall(); }
    template <class C>
    bool says(const Viewer &who, const C &command)
    {
        last = stage.tell(who, command);
        return last.result == frames::VerdictResult::Done;
    }
    bool start(const Id &interval, Instant at, std::optional<Instant> end = {},
               WorkSource source = WorkSource::Call, const QString &reason = {})
    {
        return says(anna.viewer, commands::StartWork{interval, made.caseId, source, reason, at, end});
    }
    bool type(const Id &interval, Instant at, Instant end)
    {
        return start(interval, at, end, WorkSource::Typed, QStringLiteral("Router set up"));
    }
    bool stop(const Id &interval, Instant at)
    {
        return says(anna.viewer, commands::StopWork{interval, made.caseId, at});
    }
    bool pause(const Viewer &who, const Id &id, Instant at, std::optional<Instant> end = {})
    {
        return says(who, commands::PauseWork{id, made.caseId, at, end});
    }
    bool agree(const Id &interval, bool accepted)
    {
        return says(customer, commands::AgreeToWork{interval, made.caseId, accepted});
    }
    bool cap(qint64 most, std::optional<qint64> base = {})
    {
        return says(customer, commands::AgreeToCap{made.caseId, most, base});
    }
    WorkSaid said()
    {
        WorkSaid out;
        const auto looked = stage.platform().look([&](Work &work) -> Result<void> {
            out = loadWork(work.sql, *loadCase(work.sql, made.caseId));
            return work.sql.result();
        });
        must(looked);
        return out;
    }
    WorkIntervalBody interval(const Id &id)
    {
        WorkSaid all = said();
        const WorkRow *row = all.find(id);
        return row ? row->body : WorkIntervalBody{};
    }
    // What both sides are shown.
    CaseWorkBody told() { return said().lastTold.value_or(CaseWorkBody{}); }
    // The clock as every surface shows it.
    Milliseconds clock()
    {
        const CaseWorkBody body = told();
        return Milliseconds(body.countedMs) + (body.running ? now() - body.at : Milliseconds(0));
    }

    frames::Verdict last;
};

} // namespace werkbank::test
