// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace werkbank {

// Of a BCP 47 language tag ("de", "de-AT"): whoever does not speak German is written to in English.
inline bool isGerman(QStringView language)
{
    return language.startsWith(QLatin1StringView("de"), Qt::CaseInsensitive);
}

} // namespace werkbank
