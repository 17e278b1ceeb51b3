// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BillWording.h"
#include "models/CaseClock.h"
#include "models/RemoteWording.h"

#include <QDateTime>

#include <algorithm>

// What the clock of a case says.
namespace werkbank {

using namespace Qt::StringLiterals;

QString CaseClock::customer() const
{
    return shortPersonName(m_row.customer);
}

QString CaseClock::elapsed() const
{
    return elapsedText(m_reading.counted);
}

QString CaseClock::look() const
{
    if (questionOf(m_row) || m_reading.capReached)
        return u"asked"_s;
    return m_reading.running ? u"running"_s : u"stands"_s;
}

QString CaseClock::stateText() const
{
    if (m_reading.running) {
        //: State of the clock of a case
        return tr("running");
    }
    if (pauseOf(m_row)) {
        //: State of the clock of a case
        return tr("paused");
    }
    //: State of the clock of a case
    return any() ? tr("stands") : tr("not begun");
}

QString CaseClock::reasonText() const
{
    const WorkIntervalBody *interval = runningOf(m_row);
    if (m_reading.capReached) {
        //: Why the clock stands; %1 is a name
        return tr("The agreed limit is reached. %1 must agree before more is billed.")
            .arg(customer());
    }
    if (const WorkPauseBody *pause = pauseOf(m_row)) {
        //: Why the clock stands; %1 is a name
        return pause->account ? tr("You paused it.") : tr("%1 paused it.").arg(customer());
    }
    if (!interval) {
        if (m_reading.running) {
            //: Why the clock runs
            return tr("Runs because a colleague works on it.");
        }
        return {};
    }
    if (const WorkGapBody *gap = questionOf(m_row); gap && gap->gap == WorkGapKind::Idle) {
        //: Why the clock stands: the expert is asked about a stretch of time
        return tr("Stands until you answer the question.");
    }
    if (!m_reading.running) {
        //: Why the clock stands: nobody could see the work at the time; %1 is a name
        return tr("Waits for the word of %1: the platform did not see it while it happened.")
            .arg(customer());
    }
    switch (interval->source) {
    case WorkSource::Session:
        //: Why the clock runs
        return tr("Runs because the session is open.");
    case WorkSource::Call:
        //: Why the clock runs
        return tr("Runs because you are on the phone.");
    default:
        //: Why the clock runs; %1 is what the expert typed
        return tr("Runs: %1").arg(interval->reason);
    }
}

QString CaseClock::paysText() const
{
    const Bill &bill = m_reading.bill;
    return m_wording ? m_wording->money(moneyOf(bill, bill.gross)) : QString();
}

QString CaseClock::getsText() const
{
    const Bill &bill = m_reading.bill;
    return m_wording ? m_wording->money(moneyOf(bill, bill.expertShare)) : QString();
}

QString CaseClock::ruleText() const
{
    return m_wording ? roundingText(m_row.tariff, m_reading.bill, *m_wording) : QString();
}

QString CaseClock::capText() const
{
    if (!m_wording)
        return {};
    std::optional<qint64> cap;
    if (m_row.work)
        cap = m_row.work->agreedCap;
    for (const TariffRule &rule : m_row.tariff.rules) {
        if (!cap && rule.kind == TariffRuleKind::Cap)
            cap = rule.price;
    }
    if (!cap)
        return {};
    const QString amount = m_wording->money({*cap, m_row.tariff.currency});
    //: The limit of what a case may cost; %1 is an amount
    return m_row.tariff.gross ? tr("At most %1").arg(amount)
                              //: The limit of what a case may cost, without VAT; %1 is an amount
                              : tr("At most %1 net").arg(amount);
}

QString CaseClock::proposedText() const
{
    Milliseconds waiting{0};
    int count = 0;
    for (const WorkQuestion &question : m_reading.open) {
        if (question.about == WorkReason::Proposed) {
            waiting += question.waiting;
            ++count;
        }
    }
    if (count == 0)
        return {};
    const int minutes = int((waiting.count() + 59'999) / 60'000);
    //: Time that the customer has to accept; %1 is a name, %n minutes
    return tr("%n min wait for the word of %1.", nullptr, minutes).arg(customer());
}

QString CaseClock::waitingText() const
{
    if (!m_row.anyWaits())
        return {};
    //: Changes of the time that the platform does not know yet
    return tr("%n changes wait on this computer. What the customer sees follows.", nullptr,
              int(m_row.waiting.size()));
}

QVariantMap CaseClock::question() const
{
    const WorkGapBody *gap = questionOf(m_row);
    if (!gap || !m_wording)
        return {};
    const Instant end = endOfQuestion(m_row, *gap, now());
    const int minutes = int((end - gap->startAt).count() / 60'000);
    const QString text = gap->gap == WorkGapKind::Suspended
        //: Question about time; %1 and %2 are times of day, %n minutes
        ? tr("This computer slept from %1 to %2 (%n min).", nullptr, minutes)
        //: Question about time; %1 and %2 are times of day, %n minutes
        : tr("No activity from %1 to %2 (%n min).", nullptr, minutes);
    return {{u"gap"_s, gap->id.toString()},
            {u"text"_s, text.arg(m_wording->time(gap->startAt), m_wording->time(end))}};
}

QString CaseClock::reasonOf(const WorkPiece &piece, const WorkIntervalBody &interval) const
{
    QStringList out{workReasonText(piece.reason, customer())};
    if (interval.source == WorkSource::Typed)
        out.append(interval.reason);
    if (piece.account != m_row.me) {
        //: About a stretch of time: of another expert
        out.append(tr("a colleague"));
    } else if (!piece.device.isNull() && piece.device != m_row.device) {
        //: About a stretch of time: of the same expert
        out.append(tr("on another device"));
    }
    if (m_row.waiting.contains(piece.interval)) {
        //: About a stretch of time: the platform does not know it yet
        out.append(tr("waits to be sent"));
    }
    return out.join(u" · "_s);
}

QVariantList CaseClock::pieces() const
{
    QVariantList out;
    if (!m_wording || m_reading.pieces.isEmpty())
        return out;
    const auto &all = m_reading.pieces;
    const qint64 first = all.first().fromAt.ms;
    const qint64 last = std::ranges::max_element(all, {}, &WorkPiece::toAt)->toAt.ms;
    const double whole = double(std::max<qint64>(1, last - first));
    const auto minuteOfDay = [](Instant at) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(at.ms).time();
        return time.hour() * 60 + time.minute();
    };
    QSet<Id> shown;
    for (const WorkPiece &piece : all) {
        const auto body = std::ranges::find(m_row.intervals, piece.interval, &WorkIntervalBody::id);
        if (body == m_row.intervals.end())
            continue;
        const bool mine = piece.account == m_row.me;
        const bool typed = body->source == WorkSource::Typed;
        const int minutes = int((piece.toAt - piece.fromAt).count() / 60'000);
        // One interval, several pieces: it is edited from its first.
        const bool editable = mine && m_row.open && body->endAt && !shown.contains(body->id);
        shown.insert(body->id);
        out.append(QVariantMap{
            {u"interval"_s, body->id.toString()},
            {u"times"_s, m_wording->time(piece.fromAt) + u'–' + m_wording->time(piece.toAt)},
            //: A duration in minutes
            {u"minutes"_s, tr("%n min", nullptr, minutes)},
            {u"reason"_s, reasonOf(piece, *body)},
            {u"billed"_s, piece.billed},
            {u"from"_s, double(piece.fromAt.ms - first) / whole},
            {u"to"_s, double(piece.toAt.ms - first) / whole},
            {u"editable"_s, editable},
            {u"canGrow"_s, typed},
            {u"typed"_s, body->reason},
            {u"startMinute"_s, minuteOfDay(body->startAt)},
            {u"endMinute"_s, minuteOfDay(body->endAt.value_or(piece.toAt))}});
    }
    return out;
}

} // namespace werkbank
