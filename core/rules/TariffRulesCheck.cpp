// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillMaking.h"
#include "core/rules/Hours.h"
#include "core/rules/Tariff.h"

#include <QSet>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

using Kind = TariffRuleKind;

constexpr qint64 largestPrice = 1'000'000'000;
constexpr int largestMeasure = 1'000'000;
constexpr int largestPermille = 10'000;
constexpr qsizetype mostRules = 50;

Error badTariff(const QString &why)
{
    return makeError("bad_tariff", why);
}

bool isTime(Kind kind)
{
    return kind == Kind::PerStarted || kind == Kind::ExactMinute;
}

// Several surcharges by time of day may stand side by side, and several ways to count travel.
bool isSingle(Kind kind)
{
    return kind != Kind::TimeOfDay && kind != Kind::Travel;
}

std::optional<Error> badFrame(const TariffRules &tariff)
{
    if (tariff.currency.size() != 3)
        return badTariff(u"The currency must be a code of three letters."_s);
    if (tariff.version < 1)
        return badTariff(u"Versions of a tariff count from 1."_s);
    if (tariff.vatPermille < 0 || tariff.vatPermille > 1000)
        return badTariff(u"The rate of VAT must be between 0 and 100 %."_s);
    if (tariff.expertSharePermille < 0 || tariff.expertSharePermille > 1000)
        return badTariff(u"The expert's share must be between 0 and 100 %."_s);
    if (tariff.rules.isEmpty() || tariff.rules.size() > mostRules)
        return badTariff(u"A tariff has between 1 and 50 rules."_s);
    return {};
}

std::optional<Error> badRule(const TariffRules &tariff, const TariffRule &rule)
{
    if (rule.kind == Kind::Unknown)
        return badTariff(u"A rule of this tariff is not known here."_s);
    if (rule.id.isEmpty())
        return badTariff(u"Each rule needs an id."_s);
    if (rule.price < 0 || rule.price > largestPrice)
        return badTariff(u"The price of a rule is out of range."_s);
    if (rule.permille < 0 || rule.permille > largestPermille)
        return badTariff(u"A surcharge must be between 0 and 1000 %."_s);
    const bool needsMeasure = isTime(rule.kind) || rule.kind == Kind::FirstUnit;
    if (rule.per < (needsMeasure ? 1 : 0) || rule.per > largestMeasure || rule.free < 0
        || rule.free > largestMeasure)
        return badTariff(u"Minutes or metres of a rule are out of range."_s);
    if (rule.vatPermille && rule.kind != Kind::Travel)
        return badTariff(u"Only travel can have a VAT rate of its own."_s);
    if (rule.vatPermille && (*rule.vatPermille < 0 || *rule.vatPermille > 1000))
        return badTariff(u"The rate of VAT must be between 0 and 100 %."_s);
    if (rule.kind == Kind::TimeOfDay) {
        if (const auto problems = hoursProblems(tariff.zone, rule.windows); !problems.isEmpty())
            return badTariff(u"The windows of a surcharge: "_s + problems.first().text);
    }
    return {};
}

const TariffRule *find(const TariffRules &tariff, Kind kind)
{
    for (const TariffRule &rule : tariff.rules) {
        if (rule.kind == kind)
            return &rule;
    }
    return nullptr;
}

} // namespace

std::optional<Error> badRules(const TariffRules &tariff)
{
    if (auto error = badFrame(tariff))
        return error;
    QSet<QString> ids;
    QSet<Kind> kinds;
    for (const TariffRule &rule : tariff.rules) {
        if (auto error = badRule(tariff, rule))
            return error;
        if (ids.contains(rule.id))
            return badTariff(u"Two rules have the same id."_s);
        if (isSingle(rule.kind) && kinds.contains(rule.kind))
            return badTariff(u"Two rules say the same thing."_s);
        ids.insert(rule.id);
        kinds.insert(rule.kind);
    }
    if (kinds.contains(Kind::PerStarted) && kinds.contains(Kind::ExactMinute))
        return badTariff(u"Time has one price."_s);
    const TariffRule *cap = find(tariff, Kind::Cap);
    const TariffRule *minimum = find(tariff, Kind::Minimum);
    if (cap && minimum && minimum->price > cap->price)
        return badTariff(u"The minimum is above the cap."_s);
    return {};
}

} // namespace werkbank
