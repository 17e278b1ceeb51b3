// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

// application/x-www-form-urlencoded (WHATWG URL, 5.1). Of a repeated name the first counts.
// Any thread.
namespace werkbank {

inline QHash<QString, QString> formOf(const QByteArray &body)
{
    const auto decoded = [](QByteArray part) {
        return QUrl::fromPercentEncoding(part.replace('+', ' '));
    };
    QHash<QString, QString> out;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.first(equals));
        if (!name.isEmpty() && !out.contains(name))
            out.insert(name, equals < 0 ? QString() : decoded(pair.sliced(equals + 1)));
    }
    return out;
}

} // namespace werkbank
