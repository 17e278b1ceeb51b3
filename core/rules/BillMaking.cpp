// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillMaking.h"

#include "core/rules/BillTotals.h"
#include "core/rules/Tariff.h"
#include "core/rules/TimeSets.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace werkbank {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = TariffRuleKind;

constexpr Milliseconds longestRange = std::chrono::days(400);
constexpr Milliseconds furthestCap = std::chrono::days(7);

Error outOfRange()
{
    return makeError("out_of_range", u"This amount cannot be computed."_s);
}

qint64 started(Milliseconds time, int minutes)
{
    return time <= 0ms ? 0 : (time - 1ms) / std::chrono::minutes(minutes) + 1;
}

BillLine piece(const TariffRule &rule, BillLabel label, qint64 amount, int vatPermille)
{
    BillLine line;
    line.rule = rule.id;
    line.label = label;
    line.quantity = 1;
    line.unit = BillUnit::Piece;
    line.unitPrice = amount;
    line.amount = amount;
    line.vatPermille = vatPermille;
    return line;
}

// Adds the lines in their order; `m_ok` falls when a number leaves what is counted with.
class Lines {
public:
    Lines(const TariffRules &tariff, const BillFacts &facts)
        : m_tariff(tariff), m_facts(facts), m_times(united(facts.times)),
          m_worked(lengthOf(m_times)), m_time(ruleOfTime())
    {
        m_chargeable = m_worked - std::chrono::minutes(m_time ? m_time->free : 0);
    }

    Milliseconds worked() const { return m_worked; }
    bool capped() const { return m_capped; }

    Result<QList<BillLine>> make()
    {
        if (!m_times.isEmpty() && m_times.last().toAt - m_times.first().fromAt > longestRange)
            return outOfRange();
        addBase();
        addSurcharges();
        addMinimum();
        addCap();
        addTravel();
        takeBack();
        if (!m_ok)
            return outOfRange();
        return m_lines;
    }

private:
    const TariffRule *rule(Kind kind) const
    {
        for (const TariffRule &candidate : m_tariff.rules) {
            if (candidate.kind == kind)
                return &candidate;
        }
        return nullptr;
    }

    const TariffRule *ruleOfTime() const
    {
        const TariffRule *exact = rule(Kind::ExactMinute);
        return exact ? exact : rule(Kind::PerStarted);
    }

    // value x numerator / denominator, checked.
    qint64 share(qint64 value, qint64 numerator, qint64 denominator)
    {
        const auto found = checkedShare(value, numerator, denominator);
        m_ok = m_ok && found;
        return found.value_or(0);
    }

    void add(BillLine line)
    {
        m_work += line.amount;
        m_lines.append(std::move(line));
    }

    void addBase()
    {
        if (const TariffRule *flat = rule(Kind::Flat))
            add(piece(*flat, BillLabel::Flat, flat->price, m_tariff.vatPermille));
        Milliseconds rest = m_chargeable;
        if (const TariffRule *first = rule(Kind::FirstUnit); first && rest > 0ms) {
            BillLine line = piece(*first, BillLabel::FirstUnit, first->price, m_tariff.vatPermille);
            line.unit = BillUnit::Unit;
            line.unitSize = first->per;
            line.inputs = {{u"worked_ms"_s, m_worked.count()}};
            add(line);
            rest -= std::chrono::minutes(first->per);
        }
        m_apartFromTime = m_work;
        if (m_time && rest > 0ms)
            add(timeLine(rest));
        m_base = m_work;
    }

    BillLine timeLine(Milliseconds time)
    {
        const bool exact = m_time->kind == Kind::ExactMinute;
        BillLine line;
        line.rule = m_time->id;
        line.label = BillLabel::Time;
        line.unit = exact ? BillUnit::Minute : BillUnit::Unit;
        line.unitSize = m_time->per;
        line.unitPrice = m_time->price;
        line.quantity = started(time, exact ? 1 : m_time->per);
        line.amount = share(line.unitPrice, line.quantity, exact ? m_time->per : 1);
        line.vatPermille = m_tariff.vatPermille;
        line.inputs = {{u"worked_ms"_s, m_worked.count()}};
        if (m_time->free > 0)
            line.inputs.append({u"free_minutes"_s, m_time->free});
        return line;
    }

    void addSurcharges()
    {
        for (const TariffRule &candidate : m_tariff.rules) {
            if (candidate.kind == Kind::TimeOfDay)
                addTimeOfDay(candidate);
        }
        const TariffRule *urgent = rule(Kind::Urgent);
        if (!urgent || !m_facts.urgent || m_base == 0)
            return;
        BillLine line = piece(*urgent, BillLabel::Urgent, share(m_base, urgent->permille, 1000),
                              m_tariff.vatPermille);
        line.inputs = {{u"permille"_s, urgent->permille}, {u"base"_s, m_base}};
        add(line);
    }

    void addTimeOfDay(const TariffRule &surcharge)
    {
        if (m_times.isEmpty())
            return;
        const auto open = windowsBetween(surcharge.windows, m_tariff.zone, m_times.first().fromAt,
                                         m_times.last().toAt);
        const Milliseconds inside = lengthOf(common(m_times, open));
        const Milliseconds charged = std::min(inside, m_chargeable);
        if (charged <= 0ms)
            return;
        BillLine line = piece(surcharge, BillLabel::TimeOfDay, 0, m_tariff.vatPermille);
        line.inputs = {{u"window_ms"_s, inside.count()}, {u"permille"_s, surcharge.permille}};
        qint64 numerator = 1;
        qint64 base = m_apartFromTime;
        if (m_time) {
            const bool exact = m_time->kind == Kind::ExactMinute;
            numerator = started(charged, exact ? 1 : m_time->per);
            base = m_time->price;
            line.inputs.append({exact ? u"window_minutes"_s : u"window_units"_s, numerator});
        }
        const bool perMinutes = m_time && m_time->kind == Kind::ExactMinute;
        line.inputs.append({u"base"_s, base});
        line.amount = share(base, numerator * surcharge.permille,
                            1000LL * (perMinutes ? m_time->per : 1));
        line.unitPrice = line.amount;
        add(line);
    }

    void addMinimum()
    {
        const TariffRule *minimum = rule(Kind::Minimum);
        if (!minimum || m_chargeable <= 0ms || m_work >= minimum->price)
            return;
        BillLine line = piece(*minimum, BillLabel::Minimum, minimum->price - m_work,
                              m_tariff.vatPermille);
        line.inputs = {{u"minimum"_s, minimum->price}, {u"work"_s, m_work}};
        add(line);
    }

    void addCap()
    {
        const TariffRule *said = rule(Kind::Cap);
        if (!said && !m_facts.agreedCap)
            return;
        TariffRule cap;
        cap.id = u"agreed_cap"_s;
        if (said)
            cap = *said;
        cap.price = m_facts.agreedCap.value_or(cap.price);
        if (m_work <= cap.price)
            return;
        m_capped = true;
        BillLine line = piece(cap, BillLabel::Cap, cap.price - m_work, m_tariff.vatPermille);
        line.inputs = {{u"cap"_s, cap.price}, {u"work"_s, m_work}};
        add(line);
    }

    void addTravel()
    {
        for (const TariffRule &travel : m_tariff.rules) {
            if (travel.kind != Kind::Travel)
                continue;
            BillLine line = piece(travel, BillLabel::Travel, 0,
                                  travel.vatPermille.value_or(m_tariff.vatPermille));
            line.quantity = m_facts.trips;
            if (travel.per > 0) {
                const qint64 metres = std::max<qint64>(0, m_facts.metres - travel.free);
                line.unit = BillUnit::Metre;
                line.unitSize = travel.per;
                line.quantity = metres / travel.per + (metres % travel.per > 0 ? 1 : 0);
                line.inputs = {{u"metres"_s, m_facts.metres}, {u"free_metres"_s, travel.free}};
            }
            line.unitPrice = travel.price;
            line.amount = share(travel.price, line.quantity, 1);
            if (line.quantity > 0)
                m_lines.append(line);
        }
    }

    void takeBack()
    {
        const TariffRule *noFix = rule(Kind::NoFixNoFee);
        if (!noFix || m_facts.solved)
            return;
        std::map<int, qint64> sums;
        for (const BillLine &line : std::as_const(m_lines))
            sums[line.vatPermille] += line.amount;
        for (const auto &[permille, sum] : sums) {
            BillLine line = piece(*noFix, BillLabel::NotSolved, -sum, permille);
            line.inputs = {{u"amount"_s, sum}};
            m_lines.append(line);
        }
    }

    const TariffRules &m_tariff;
    const BillFacts &m_facts;
    const QList<BilledTime> m_times;
    const Milliseconds m_worked;
    const TariffRule *m_time;
    Milliseconds m_chargeable;
    qint64 m_apartFromTime = 0, m_base = 0, m_work = 0;
    QList<BillLine> m_lines;
    bool m_capped = false;
    bool m_ok = true;
};

bool isGood(const BillFacts &facts)
{
    constexpr qint64 most = 1'000'000'000;
    return facts.trips >= 0 && facts.metres >= 0 && facts.metres <= most
           && facts.agreedCap.value_or(0) >= 0 && facts.agreedCap.value_or(0) <= most;
}

} // namespace

Result<Bill> makeBill(const TariffRules &tariff, const BillFacts &facts)
{
    if (auto error = badRules(tariff))
        return *error;
    if (!isGood(facts))
        return outOfRange();
    Lines maker(tariff, facts);
    auto lines = maker.make();
    if (!lines)
        return lines.error();
    Bill bill;
    bill.tariff = tariff.id;
    bill.tariffVersion = tariff.version;
    bill.currency = tariff.currency;
    bill.pricesIncludeVat = tariff.gross;
    bill.workedMs = maker.worked().count();
    bill.lines = std::move(*lines);
    bill.capped = maker.capped();
    const auto noFix = std::find_if(tariff.rules.begin(), tariff.rules.end(), [](const auto &rule) {
        return rule.kind == Kind::NoFixNoFee;
    });
    const bool nothingDue = noFix != tariff.rules.end() && !facts.solved;
    return totalled(std::move(bill), tariff.expertSharePermille,
                    nothingDue ? std::optional(noFix->price) : std::nullopt);
}

Result<std::optional<Milliseconds>> timeUntilCap(const TariffRules &tariff, const BillFacts &facts,
                                                 Instant from)
{
    const auto cappedAfter = [&](Milliseconds more) -> Result<bool> {
        BillFacts later = facts;
        later.times.append({from, from + more});
        const auto bill = makeBill(tariff, later);
        return bill ? Result<bool>(bill->capped) : Result<bool>(bill.error());
    };
    const auto atLast = cappedAfter(furthestCap);
    if (!atLast)
        return atLast.error();
    if (!*atLast)
        return std::optional<Milliseconds>();
    Milliseconds fits{0};
    Milliseconds tooLong = furthestCap;
    while (tooLong - fits > 1ms) {
        const Milliseconds middle = fits + (tooLong - fits) / 2;
        const auto capped = cappedAfter(middle);
        if (!capped)
            return capped.error();
        (*capped ? tooLong : fits) = middle;
    }
    return std::optional(fits);
}

} // namespace werkbank
