// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/TenantView.h"

#include "core/wire/Codes.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Platform.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Result<TenantView> tenantBySlug(Platform &platform, const QString &slug)
{
    return platform.store().read([&](Tx &tx) -> Result<TenantView> {
        auto row = tx.one("SELECT t.id, t.slug, t.name, t.zone, f.body FROM tenant t"
                          " JOIN tariff f ON f.tenant = t.id AND f.id = t.tariff"
                          " WHERE t.slug = $1",
                          {slug});
        if (!row)
            return row.error();
        if (!*row)
            return makeError(codes::notAllowed, u"There is no such page."_s);
        TenantView view;
        view.id = (*row)->id(0);
        view.slug = (*row)->text(1);
        view.name = (*row)->text(2);
        view.zone = (*row)->text(3);
        view.tariff = fromColumn<TariffRules>((*row)->blob(4));
        auto unit = price(view.tariff, 1);
        if (!unit)
            return unit.error();
        view.unit = *unit;
        return view;
    });
}

bool isTenantText(const QString &name)
{
    return std::any_of(std::begin(tenantTexts), std::end(tenantTexts),
                       [&](const char *known) { return name == QLatin1StringView(known); });
}

Result<TenantText> tenantText(Platform &platform, const TenantView &tenant, const QString &name,
                              Language language)
{
    return platform.store().read([&](Tx &tx) -> Result<TenantText> {
        auto row = tx.one("SELECT body FROM tenant_text WHERE tenant = $1 AND name = $2"
                          " AND language = $3",
                          {tenant.id, name, code(language)});
        if (!row)
            return row.error();
        if (*row)
            return TenantText{(*row)->text(0), false};
        QString draft = QString::fromUtf8(asset(u"texts/%1.%2.txt"_s.arg(name, code(language))));
        return TenantText{draft.replace(u"%tenant%"_s, tenant.name), true};
    });
}

QString moneyText(const Money &money, Language language)
{
    const QString sign = money.minor < 0 ? u"−"_s : QString();
    const qint64 minor = std::abs(money.minor);
    const QString unit = money.currency == "EUR"_L1 ? u"€"_s : money.currency;
    return u"%1%2%3%4\u00a0%5"_s.arg(sign).arg(minor / 100)
        .arg(language == Language::De ? u","_s : u"."_s)
        .arg(minor % 100, 2, 10, QChar(u'0')).arg(unit);
}

QString percentText(int permille, Language language)
{
    QString number = QString::number(permille / 10);
    if (permille % 10 != 0)
        number += (language == Language::De ? u","_s : u"."_s) + QString::number(permille % 10);
    return number + u"\u00a0%"_s;
}

} // namespace werkbank
