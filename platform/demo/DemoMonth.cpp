// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoMonth.h"

#include "core/rules/AnyCommand.h"
#include "platform/demo/DemoReviews.h"
#include "platform/demo/DemoText.h"
#include "platform/domain/SamplePeriods.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int firstNumber = 1901, usualNumber = 2001;
constexpr int dueAtOnce = 500;

class Month {
public:
    explicit Month(const MonthStage &stage) : m_stage(stage), m_platform(stage.platform) {}

    Result<void> play()
    {
        for (const Step step : {&Month::cases, &Month::draw, &Month::reviews}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    using Step = Result<void> (Month::*)();

    // Their numbers lie below those of the cases that the demo is about.
    Result<void> cases()
    {
        if (auto done = numberFrom(firstNumber); !done)
            return done;
        for (const Reviewed &reviewed : demo::reviewed()) {
            if (auto done = close(reviewed); !done)
                return done;
            pass(26h);
        }
        return numberFrom(usualNumber);
    }

    Result<void> close(const Reviewed &reviewed)
    {
        const Story &story = reviewed.story;
        const auto made = m_stage.request(story);
        if (!made)
            return made.error();
        const Viewer expert = m_stage.viewer(text(story.expert));
        const Viewer customer{Viewer::Kind::Customer, made->link, {}, {}, true};
        pass(2min);
        auto done = give(m_stage.viewer(u"dispatch@demo.invalid"_s),
                         commands::AssignCase{made->caseId, expert.id, u"Passt am besten."_s});
        for (const Line &line : story.lines) {
            pass(3min);
            if (done)
                done = give(line.expert ? expert : customer,
                            commands::SendMessage{m_platform.newId(), made->caseId,
                                                  text(line.text), {}});
        }
        pass(2min);
        if (done)
            done = give(expert, commands::SolveCase{made->caseId, text(story.solution)});
        if (done)
            done = give(customer, commands::ConfirmCase{made->caseId});
        if (done && reviewed.stars > 0)
            done = give(customer, commands::RateCase{made->caseId, reviewed.stars,
                                                     text(reviewed.comment)});
        return done;
    }

    Result<void> draw()
    {
        std::optional<StoredPeriod> period;
        const auto found = m_platform.look([&](Work &work) -> Result<void> {
            const auto row = work.sql.row("SELECT period FROM sample_period WHERE tenant = $1"
                                          " ORDER BY period LIMIT 1",
                                          {m_stage.tenant});
            if (row)
                period = loadPeriod(work.sql, m_stage.tenant, row->text(0));
            return {};
        });
        if (!found || !period)
            return found ? makeError("demo", u"There is no month to draw."_s) : found;
        m_stage.moveTo(period->endsAt + 1min);
        if (auto done = catchUp(m_platform); !done)
            return done;
        m_stage.moveTo(period->valueFrom + 1h);
        return m_platform.change([&](Work &work) -> Result<void> {
            const auto drawn = publishValue(work, m_stage.tenant, period->of.period,
                                            text(publicValue), period->of.publicSource);
            return drawn ? Result<void>() : Result<void>(drawn.error());
        });
    }

    Result<void> reviews()
    {
        const Viewer reviewer = m_stage.viewer(text(secondReviewerEmail));
        for (int n = 0; n < reviewsDone; ++n) {
            pass(20min);
            auto done = give(reviewer, commands::TakeReviews{m_stage.tenant, 1});
            if (done)
                done = submit(reviewer, n);
            if (!done)
                return done;
        }
        pass(1h);
        return catchUp(m_platform);
    }

    Result<void> submit(const Viewer &reviewer, int n)
    {
        commands::SubmitReview command{m_stage.tenant, {}, demoMarks(n), text(demoVerdict(n))};
        const auto found = m_platform.look([&](Work &work) -> Result<void> {
            const auto row = work.sql.row(
                "SELECT r.id, l.id FROM review r JOIN review_line l ON l.review = r.id"
                " JOIN message m ON m.id = l.source AND m.side = 'expert'"
                " WHERE r.taken_by = $1 AND r.state = 'taken' ORDER BY l.n DESC LIMIT 1",
                {reviewer.id});
            if (row) {
                command.review = row->id(0);
                command.marks.first().evidence = {row->id(1)};
            }
            return {};
        });
        return found ? give(reviewer, command) : found;
    }

    template <class C>
    Result<void> give(const Viewer &viewer, const C &arguments)
    {
        const auto verdict = m_platform.handle(
            viewer, 0, makeCommand(m_platform.newId(), arguments, m_platform.now()));
        if (verdict.result == frames::VerdictResult::Done)
            return {};
        return Error{verdict.code, verdict.text, verdict.detail};
    }

    Result<void> numberFrom(int number)
    {
        return m_platform.change([&](Work &work) {
            work.sql.run("UPDATE tenant SET next_number = $2 WHERE id = $1",
                         {m_stage.tenant, number});
            return work.sql.result();
        });
    }

    void pass(Milliseconds time) { m_stage.moveTo(m_platform.now() + time); }

    const MonthStage &m_stage;
    Platform &m_platform;
};

} // namespace

Instant monthBefore(Instant today)
{
    // Root and value need two days of the next month, the reviewers some more.
    const QDate some =
        QDateTime::fromMSecsSinceEpoch(today.ms, QTimeZone::UTC).date().addDays(-6);
    const QDate first = QDate(some.year(), some.month(), 1).addMonths(-1);
    return {QDateTime(first.addDays(2), QTime(8, 0), QTimeZone::UTC).toMSecsSinceEpoch()};
}

Result<void> playMonth(const MonthStage &stage)
{
    return Month(stage).play();
}

Result<void> catchUp(Platform &platform)
{
    for (;;) {
        const auto ran = platform.runDue(dueAtOnce);
        if (!ran)
            return ran.error();
        if (*ran < dueAtOnce)
            return {};
    }
}

} // namespace werkbank::demo
