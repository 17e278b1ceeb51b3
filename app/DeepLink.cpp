// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeepLink.h"

namespace werkbank {

using namespace Qt::StringLiterals;

std::optional<Id> caseOfLink(const QString &link)
{
    constexpr auto before = "werkbank://case/"_L1;
    if (!link.startsWith(before))
        return {};
    const Id id = Id::fromString(QStringView(link).sliced(before.size()));
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace werkbank
