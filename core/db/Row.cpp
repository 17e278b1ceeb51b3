// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Row.h"

namespace werkbank {

bool Row::isNull(int column) const
{
    return std::holds_alternative<std::monostate>(m_columns[column].variant());
}

qint64 Row::integer(int column) const
{
    const Value::Variant &value = m_columns[column].variant();
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return qint64(*number);
    return blob(column).toLongLong();
}

double Row::real(int column) const
{
    const Value::Variant &value = m_columns[column].variant();
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *number = std::get_if<qint64>(&value))
        return double(*number);
    return blob(column).toDouble();
}

QString Row::text(int column) const
{
    const Value::Variant &value = m_columns[column].variant();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QString::fromUtf8(blob(column));
}

QByteArray Row::blob(int column) const
{
    const Value::Variant &value = m_columns[column].variant();
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    if (const auto *text = std::get_if<Utf8>(&value))
        return text->bytes;
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUtf8();
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QByteArray::number(*number, 'g', 15);
    return {};
}

} // namespace werkbank
