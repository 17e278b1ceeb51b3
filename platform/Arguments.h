// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

// "--name VALUE" pairs behind the verb of a command line; a name may stand several times. Any
// thread. Errors: `usage` (the text says what).
namespace werkbank {

class Arguments {
public:
    static Result<Arguments> parse(const QStringList &words, const QStringList &withValue,
                                   const QStringList &flags);

    bool has(const QString &name) const { return m_values.contains(name); }
    QStringList all(const QString &name) const { return m_values.value(name); }
    QString one(const QString &name, const QString &otherwise = {}) const
    {
        return has(name) ? m_values.value(name).last() : otherwise;
    }
    Result<int> number(const QString &name, int otherwise, int min, int max) const;

private:
    QHash<QString, QStringList> m_values;
};

} // namespace werkbank
