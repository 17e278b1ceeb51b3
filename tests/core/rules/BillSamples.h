// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BillMaking.h"
#include "tests/core/rules/Ids.h"

#include <QDateTime>
#include <QTimeZone>

// Tariffs and times for the tests of bills, work and receipts.
namespace werkbank {

inline Instant berlin(const QString &local)
{
    QDateTime at = QDateTime::fromString(local, Qt::ISODate);
    at.setTimeZone(QTimeZone("Europe/Berlin"));
    return {at.toMSecsSinceEpoch()};
}

inline TariffRule ruleOf(TariffRuleKind kind, qint64 price, int per = 0)
{
    TariffRule rule;
    rule.id = enumName(kind);
    rule.kind = kind;
    rule.price = price;
    rule.per = per;
    return rule;
}

inline TariffRule surcharge(TariffRuleKind kind, int permille)
{
    TariffRule rule = ruleOf(kind, 0);
    rule.permille = permille;
    return rule;
}

// Every night from 22 to 6.
inline TariffRule nights(int permille)
{
    TariffRule rule = surcharge(TariffRuleKind::TimeOfDay, permille);
    for (int weekday = 1; weekday <= 7; ++weekday)
        rule.windows.append({weekday, {{22 * 60, 30 * 60}}});
    return rule;
}

inline TariffRules tariffWith(const QList<TariffRule> &rules, bool gross = false)
{
    TariffRules tariff;
    tariff.id = idOf(900);
    tariff.gross = gross;
    tariff.zone = QStringLiteral("Europe/Berlin");
    tariff.rules = rules;
    return tariff;
}

inline const TariffRule quarters = ruleOf(TariffRuleKind::PerStarted, 1990, 15);

// A Tuesday morning in Berlin.
inline Instant morning()
{
    return berlin(QStringLiteral("2026-03-10T09:00:00"));
}

inline BillFacts workedFor(Milliseconds time, Instant from = morning())
{
    BillFacts facts;
    if (time.count() > 0)
        facts.times = {{from, from + time}};
    return facts;
}

inline const BillLine *lineWith(const Bill &bill, BillLabel label)
{
    for (const BillLine &line : bill.lines) {
        if (line.label == label)
            return &line;
    }
    return nullptr;
}

inline qint64 inputOf(const BillLine &line, const QString &name)
{
    for (const BillInput &input : line.inputs) {
        if (input.name == name)
            return input.value;
    }
    return -1;
}

// What the prices add up to, in the tariff's way.
inline qint64 totalOf(const Bill &bill)
{
    return bill.pricesIncludeVat ? bill.gross : bill.net;
}

} // namespace werkbank
