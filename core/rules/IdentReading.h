// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentFile.h"

#include <QJsonObject>

// The two halves of readIdentFile(). Inside of core/rules; errors as there.
namespace werkbank::ident {

inline constexpr qsizetype longestReason = 200;

// `at`: where in the file, for people: "case 2". Counts what it leaves behind in `dropped`.
Result<IdentResult> readCase(const QJsonObject &object, const QString &at, int &dropped);

Result<QList<IdentResult>> readCsv(const QByteArray &content, int &dropped);

// Never quotes what stood there: an error is stored and shown.
Error badFile(const QString &at, const QString &why);

// Values as both halves check them: trimmed, no control characters, as long as the guides allow.
Result<QString> plainText(const QString &value, qsizetype longest, const QString &at);
// yyyy-MM-dd, or nothing.
Result<QString> dateText(const QString &value, const QString &at);
// ISO 8601 with its offset.
Result<std::optional<Instant>> momentText(const QString &value, const QString &at);

} // namespace werkbank::ident
