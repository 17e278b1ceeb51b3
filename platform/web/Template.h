// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/web/Http.h"

#include <QHash>
#include <QString>

// The HTML of pages: files of platform/web/assets with {{name}} for a value (escaped), {{{name}}}
// for markup of ours, and {{t:key}} for a text of texts.json in the reader's language. Thread of
// the platform. A missing text shows its key; a missing value is empty.
namespace werkbank {

enum class Language { De, En };
inline QString code(Language language)
{
    return language == Language::De ? QStringLiteral("de") : QStringLiteral("en");
}

// ?lang=de|en wins over Accept-Language (RFC 9110, 12.5.4); English where neither is spoken.
Language languageOf(const HttpRequest &request);
Language languageOf(QStringView bcp47);

using PageValues = QHash<QString, QString>;
QByteArray fill(const QString &file, const PageValues &values, Language language);
// A text of texts.json with %1, %2 … replaced.
QString text(const QString &key, Language language, const QStringList &arguments = {});
// An asset's bytes; empty where there is none.
QByteArray asset(const QString &name);

HttpAnswer htmlAnswer(QByteArray html, int status = 200);

} // namespace werkbank
