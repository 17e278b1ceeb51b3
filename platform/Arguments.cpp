// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Arguments.h"

namespace werkbank {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &withValue,
                                   const QStringList &flags)
{
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (flags.contains(word)) {
            out.m_values[word] << u""_s;
        } else if (withValue.contains(word)) {
            if (i + 1 == words.size())
                return makeError("usage", u"%1 needs a value."_s.arg(word));
            out.m_values[word] << words[++i];
        } else {
            return makeError("usage", u"%1 is not known here."_s.arg(word));
        }
    }
    return out;
}

Result<int> Arguments::number(const QString &name, int otherwise, int min, int max) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const int value = one(name).toInt(&ok);
    if (!ok || value < min || value > max)
        return makeError("usage", u"%1 must be a number from %2 to %3."_s.arg(name).arg(min).arg(max));
    return value;
}

} // namespace werkbank
