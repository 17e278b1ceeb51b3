// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/Tx.h"

namespace werkbank {

Result<std::optional<Row>> Tx::one(QByteArrayView sql, const Values &values)
{
    auto rows = run(sql, values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<Row>();
    return std::optional<Row>(rows->takeFirst());
}

Result<void> Tx::exec(QByteArrayView sql, const Values &values)
{
    const auto rows = run(sql, values);
    if (!rows)
        return rows.error();
    return {};
}

Result<bool> Tx::hit(QByteArrayView sql, const Values &values)
{
    const auto rows = run(sql, values);
    if (!rows)
        return rows.error();
    return !rows->isEmpty();
}

} // namespace werkbank
