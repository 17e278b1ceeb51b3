// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/Sql.h"

namespace werkbank {

Rows Sql::rows(QByteArrayView sql, const Values &values)
{
    if (m_error)
        return {};
    auto found = m_tx.run(sql, values);
    if (!found) {
        m_error = found.error();
        return {};
    }
    return std::move(*found);
}

std::optional<Row> Sql::row(QByteArrayView sql, const Values &values)
{
    const Rows found = rows(sql, values);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void Sql::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace werkbank
