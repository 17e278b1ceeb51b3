// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Scope.h"

namespace werkbank {

namespace {
constexpr struct {
    Scope::Type type;
    QLatin1StringView prefix;
} prefixes[] = {
    {Scope::Type::Case, QLatin1StringView("case:")},
    {Scope::Type::Account, QLatin1StringView("account:")},
    {Scope::Type::Desk, QLatin1StringView("desk:")},
    {Scope::Type::Review, QLatin1StringView("review:")},
};
} // namespace

Scope Scope::fromString(QStringView text)
{
    for (const auto &[type, prefix] : prefixes) {
        if (!text.startsWith(prefix))
            continue;
        const Id id = Id::fromString(text.sliced(prefix.size()));
        return id.isNull() ? Scope{} : Scope{type, id};
    }
    return {};
}

QString Scope::toString() const
{
    for (const auto &[candidate, prefix] : prefixes) {
        if (candidate == type)
            return prefix + id.toString();
    }
    return {};
}

} // namespace werkbank
