// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Json.h"

#include <cmath>

namespace werkbank {

namespace {
constexpr double largestExact = 9007199254740992.0;  // 2^53: beyond it JSON numbers lose digits
}

void JsonReader::readText(const char *name, const QJsonValue &json, QString &value, MaxBytes max)
{
    if (!expect(name, json.isString(), "is not text"))
        return;
    value = json.toString();
    if (m_strictness == Strictness::Strict)
        expect(name, value.toUtf8().size() <= max.bytes, "is too long");
}

void JsonReader::readInteger(const char *name, const QJsonValue &json, qint64 &value)
{
    const double number = json.toDouble(std::nan(""));
    if (expect(name, std::floor(number) == number && std::abs(number) <= largestExact,
               "is not a whole number"))
        value = json.toInteger();
}

void JsonReader::fail(const char *name, const char *what)
{
    if (m_error)
        return;
    m_error = makeError(codes::badFrame,
                        QStringLiteral("%1%2 %3.").arg(m_path, QLatin1StringView(name),
                                                       QLatin1StringView(what)));
}

} // namespace werkbank
