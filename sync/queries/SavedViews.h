// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"
#include "core/wire/Json.h"
#include "sync/queries/Query.h"

// Filters of the case list that the person has given a name, kept on this computer. See Query.h for
// threads.
namespace werkbank {

struct SavedViewRow {
    QString key;  // its id
    QByteArray sortKey;  // by name
    qint64 viewRev = 0;

    QString name;
    QString filter;  // CasesFilter's text
};

struct SavedViewQuery {
    using Row = SavedViewRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

namespace local {

struct SaveView {  // empty title removes it
    static constexpr char name[] = "view.save";
    Id id;
    QString title;
    QString filter;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("title", s.title); v("filter", s.filter, limits::text);
    }
};

} // namespace local
} // namespace werkbank
