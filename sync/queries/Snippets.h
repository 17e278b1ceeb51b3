// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"
#include "core/wire/Json.h"
#include "sync/queries/Query.h"

// Texts that the person writes again and again, kept on this computer. See Query.h for threads.
namespace werkbank {

struct SnippetRow {
    QString key;  // its id
    QByteArray sortKey;  // by name
    qint64 viewRev = 0;

    QString name;
    QString text;  // with variables: {customer}, {case}, {me}
};

struct SnippetQuery {
    using Row = SnippetRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

namespace local {

struct SaveSnippet {  // empty text removes it
    static constexpr char name[] = "snippet.save";
    Id id;
    QString title;
    QString text;
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("id", s.id); v("title", s.title); v("text", s.text, limits::text);
    }
};

} // namespace local
} // namespace werkbank
