// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/LocalStore.h"

// Texts that the person writes again and again.
namespace werkbank {

Result<void> LocalStore::saveSnippet(const StoredSnippet &snippet)
{
    if (snippet.text.isEmpty())
        return m_db->run("DELETE FROM snippet WHERE id = $1", {snippet.id});
    return m_db->run("INSERT OR REPLACE INTO snippet (id, name, text) VALUES ($1, $2, $3)",
                     {snippet.id, snippet.name, snippet.text});
}

Result<QList<StoredSnippet>> LocalStore::snippets()
{
    const auto rows = m_db->all("SELECT id, name, text FROM snippet");
    if (!rows)
        return rows.error();
    QList<StoredSnippet> out;
    for (const Row &row : *rows)
        out.append({row.id(0), row.text(1), row.text(2)});
    return out;
}

} // namespace werkbank
