// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LocalStore.h"

// Filters of the case list that the person has given a name.
namespace werkbank {

Result<void> LocalStore::saveView(const StoredView &view)
{
    if (view.name.isEmpty())
        return m_db->run("DELETE FROM saved_view WHERE id = $1", {view.id});
    return m_db->run("INSERT OR REPLACE INTO saved_view (id, name, filter) VALUES ($1, $2, $3)",
                     {view.id, view.name, view.filter});
}

Result<QList<StoredView>> LocalStore::savedViews()
{
    const auto rows = m_db->all("SELECT id, name, filter FROM saved_view");
    if (!rows)
        return rows.error();
    QList<StoredView> out;
    for (const Row &row : *rows)
        out.append({row.id(0), row.text(1), row.text(2)});
    return out;
}

} // namespace werkbank
