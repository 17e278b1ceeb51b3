// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseClock.h"

#include "core/rules/WorkChange.h"
#include "models/ErrorText.h"
#include "models/RemoteWording.h"
#include "sync/queries/Local.h"

#include <QDateTime>

#include <utility>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The moment of that minute of the day on which `day` lies, in the expert's zone.
Instant minuteOf(Instant day, int minute, int days = 0)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.ms).date().addDays(days);
    return {QDateTime(date, QTime(0, 0)).addSecs(qint64(minute) * 60).toMSecsSinceEpoch()};
}

} // namespace

CaseClock::CaseClock(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &CaseClock::tick);
}

void CaseClock::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void CaseClock::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording) {
        connect(wording, &Wording::changed, this, [this] {
            Q_EMIT changed();
            Q_EMIT ticked();
        });
    }
    Q_EMIT wordingChanged();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void CaseClock::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    m_row = {};
    m_reading = {};
    m_loaded = false;
    Q_EMIT caseIdChanged();
    Q_EMIT changed();
    Q_EMIT ticked();
    watch();
}

void CaseClock::componentComplete()
{
    m_complete = true;
    watch();
}

void CaseClock::watch()
{
    m_subscription = m_runningSubscription = {};
    m_elsewhere.clear();
    if (!m_complete || !m_client || m_caseId.isNull())
        return;
    m_subscription = m_client->watch(CaseTimeQuery{m_caseId}, this,
                                     [this](const Delta<CaseTimeRow> &delta) {
        show(delta.upserts.isEmpty() ? CaseTimeRow() : delta.upserts.constLast());
    });
    m_runningSubscription = m_client->watch(CaseTimeQuery{}, this,
                                            [this](const Delta<CaseTimeRow> &delta) {
        showRunning(delta);
    });
}

void CaseClock::show(const CaseTimeRow &row)
{
    if (row.viewRev < m_row.viewRev)
        return;
    m_row = row;
    m_loaded = true;
    look(now());
    Q_EMIT changed();
    Q_EMIT ticked();
}

void CaseClock::showRunning(const Delta<CaseTimeRow> &delta)
{
    if (delta.initial)
        m_elsewhere.clear();
    for (const QString &key : delta.removed)
        m_elsewhere.remove(key);
    for (const CaseTimeRow &row : delta.upserts)
        m_elsewhere.insert(row.key, row);
}

Instant CaseClock::now() const
{
    if (m_client && m_client->now().isSet())
        return m_client->now();
    return m_wording ? m_wording->now() : Instant();
}

void CaseClock::look(Instant now)
{
    m_reading = readClock(m_row, now);
    // Also what stands may begin to count: a proposal grows while it waits here.
    if (runningOf(m_row) || m_reading.running)
        m_timer.start();
    else
        m_timer.stop();
}

// The pieces' texts change by the minute, everything else by the second.
void CaseClock::tick()
{
    const qint64 before = m_reading.counted.count() / 60'000;
    const auto pieces = m_reading.pieces.size();
    look(now());
    const QVariantMap asked = std::exchange(m_asked, question());
    if (m_reading.counted.count() / 60'000 != before || m_reading.pieces.size() != pieces
        || asked != m_asked)
        Q_EMIT changed();
    Q_EMIT ticked();
}

template <class C>
void CaseClock::submit(const C &command)
{
    if (!m_client)
        return;
    m_client->submit(command).then(this, [this](const Result<Id> &result) {
        if (!result)
            say(ErrorText::of(result.error()));
    });
}

// ---- verbs -------------------------------------------------------------------------------------

bool CaseClock::stopElsewhere()
{
    for (const CaseTimeRow &row : std::as_const(m_elsewhere)) {
        const WorkIntervalBody *other = row.caseId == m_caseId ? nullptr : runningOf(row);
        if (!other)
            continue;
        if (other->source == WorkSource::Session) {
            //: A clock cannot start because one runs elsewhere; %1 is a name
            say(tr("The session with %1 counts already. End it first.")
                    .arg(shortPersonName(row.customer)));
            return false;
        }
        submit(commands::StopWork{other->id, row.caseId, now()});
    }
    return true;
}

void CaseClock::begin(WorkSource source, const QString &reason)
{
    if (!canStart() || !m_client || !stopElsewhere())
        return;
    submit(commands::StartWork{m_client->makeId(), m_caseId, source, reason.trimmed(), now(), {}});
}

void CaseClock::startCall()
{
    begin(WorkSource::Call, {});
}

void CaseClock::startTyped(const QString &reason)
{
    if (!reason.trimmed().isEmpty())
        begin(WorkSource::Typed, reason);
}

void CaseClock::stop()
{
    if (!canStop())
        return;
    const Instant at = now();
    // A pause of mine would go on over the next stretch.
    const WorkPauseBody *pause = pauseOf(m_row);
    if (pause && pause->account)
        submit(commands::PauseWork{pause->id, m_caseId, pause->startAt, at});
    submit(commands::StopWork{runningOf(m_row)->id, m_caseId, at});
}

void CaseClock::pause()
{
    if (canPause() && m_client)
        submit(commands::PauseWork{m_client->makeId(), m_caseId, now(), {}});
}

void CaseClock::goOn()
{
    const WorkPauseBody *pause = pauseOf(m_row);
    if (canGoOn() && pause)
        submit(commands::PauseWork{pause->id, m_caseId, pause->startAt, now()});
}

bool CaseClock::canGoOn() const
{
    const WorkPauseBody *pause = pauseOf(m_row);
    return m_row.open && pause && pause->account;
}

bool CaseClock::canStop() const
{
    const WorkIntervalBody *interval = runningOf(m_row);
    return interval && interval->source != WorkSource::Session;
}

void CaseClock::edit(const QString &interval, int startMinute, int endMinute, const QString &reason)
{
    const Id id = Id::fromString(interval);
    for (const WorkIntervalBody &body : std::as_const(m_row.intervals)) {
        if (body.id != id || body.account != m_row.me)
            continue;
        // Seconds stay where the minute was not touched.
        const auto moved = [&](Instant old, int minute, int days) {
            const Instant wanted = minuteOf(body.startAt, minute, days);
            return wanted.ms / 60'000 == old.ms / 60'000 ? old : wanted;
        };
        const Instant start = moved(body.startAt, startMinute, 0);
        const Instant end = moved(body.endAt.value_or(now()), endMinute,
                                  endMinute < startMinute ? 1 : 0);
        const auto changed = changedInterval(body, start, end, reason.trimmed(), now());
        if (!changed)
            return say(intervalProblem(changed.error()));
        if (const QString problem = beforeTheCase(start); !problem.isEmpty())
            return say(problem);
        submit(commands::ChangeWork{id, m_caseId, start, end, reason.trimmed()});
        return;
    }
}

QString CaseClock::beforeTheCase(Instant start) const
{
    //: Time was entered from before the case; %1 is when the customer asked for help
    return start >= m_row.createdAt ? QString()
                                    : tr("The case is from %1; no time counts before that.")
                                          .arg(m_wording->dayAndTime(m_row.createdAt));
}

QString CaseClock::intervalProblem(const Error &problem)
{
    if (problem.code != "bad_work"_L1)
        return ErrorText::of(problem);
    //: Time was entered with an end that cannot be
    return tr("Time ends behind its start, not in the future, and lasts 24 hours at most.");
}

bool CaseClock::enter(int startMinute, int endMinute, const QString &reason)
{
    if (!canEnter() || !m_client)
        return false;
    const Instant at = now();
    WorkIntervalBody body;
    body.id = m_client->makeId();
    body.caseId = m_caseId;
    body.account = m_client->account();
    body.source = WorkSource::Typed;
    body.reason = reason.trimmed();
    // What lies ahead today as a whole was yesterday; what has begun is not over.
    const bool ahead = minuteOf(at, endMinute) > at;
    const bool begun = startMinute < endMinute && minuteOf(at, startMinute) <= at;
    const int day = ahead ? -1 : 0;
    body.startAt = minuteOf(at, startMinute, endMinute <= startMinute ? day - 1 : day);
    body.endAt = minuteOf(at, endMinute, day);
    //: Time was entered that is not over
    QString problem = ahead && begun ? tr("This time is not over yet.")
                                     : beforeTheCase(body.startAt);
    if (const auto bad = badInterval(body, at); bad && problem.isEmpty())
        problem = intervalProblem(*bad);
    if (!problem.isEmpty()) {
        say(problem);
        return false;
    }
    submit(commands::StartWork{body.id, m_caseId, body.source, body.reason, body.startAt,
                               body.endAt});
    return true;
}

void CaseClock::answer(const QString &choice, const QString &reason)
{
    const WorkGapBody *gap = questionOf(m_row);
    if (!gap || !m_client)
        return;
    const bool worked = choice == "worked"_L1;
    const Instant end = endOfQuestion(m_row, *gap, now());
    const WorkIntervalBody *running = runningOf(m_row);
    submit(commands::AnswerWorkGap{gap->id, m_caseId, gap->gap, gap->startAt, end,
                                   worked ? WorkGapAnswer::Worked : WorkGapAnswer::NotWorked,
                                   worked ? reason.trimmed() : QString()});
    if (choice == "stop"_L1 && running && running->source != WorkSource::Session
        && gap->startAt > running->startAt)
        submit(commands::StopWork{running->id, m_caseId, gap->startAt});
    if (choice == "own"_L1 && !reason.trimmed().isEmpty())
        submit(commands::StartWork{m_client->makeId(), m_caseId, WorkSource::Typed,
                                   reason.trimmed(), gap->startAt, end});
}

void CaseClock::dismissProblem()
{
    if (m_client && !m_row.problemCommand.isNull())
        m_client->keep(local::DropCommand{m_row.problemCommand});
}

} // namespace werkbank
