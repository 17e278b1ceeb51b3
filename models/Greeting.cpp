// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Greeting.h"

namespace werkbank {

using namespace Qt::StringLiterals;

QString greetingFor(const CaseBody &body)
{
    if (body.assigneeName.isEmpty())
        return {};
    // Not by translation: that speaks the expert's language.
    const QString text = body.language.startsWith("de"_L1)
        ? u"Guten Tag, ich bin %1 und kümmere mich jetzt um Ihren Fall. "_s
        : u"Hello, I am %1 and I am taking care of your case now. "_s;
    return text.arg(body.assigneeName);
}

} // namespace werkbank
