// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentResult.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

bool ident::isMethod(QStringView method)
{
    return std::ranges::any_of(methods, [method](const char *known) {
        return method == QLatin1StringView(known);
    });
}

QStringList identFields()
{
    return {u"first_name"_s,  u"last_name"_s, u"birth_name"_s, u"birth_date"_s, u"birth_place"_s,
            u"nationality"_s, u"street"_s,    u"postcode"_s,   u"city"_s,       u"country"_s};
}

QString IdentResult::valueOf(QStringView field) const
{
    const auto is = std::ranges::find(found, field, &IdentFound::field);
    return is == found.end() ? QString() : is->value;
}

} // namespace werkbank
