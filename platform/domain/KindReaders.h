// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "core/wire/Scope.h"
#include "core/wire/ScopeSum.h"
#include "platform/domain/JsonColumn.h"
#include "platform/store/Sql.h"

#include <span>

// How rows of each kind are read from the store, one at a time or as a page; whom they are shown
// is Projection's business. The kind `case` is not here: it is CaseRow. Errors go into the Sql.
namespace werkbank {

struct KindRow {
    frames::Row row;
    QString key;  // where it stands in its kind
};

struct ReadContext {
    Sql &sql;
    Scope scope;
    Id tenant;  // of a case scope
    Instant now;
    Id viewer = {};  // null: nobody, who sees the least
};

struct KindReader {
    const char *kind;
    Scope::Type scope;
    bool numericKey;
    // $1 … of the scope: tenant and case; or the account; or the tenant; or the review.
    // byId: then the entity's id. page: then the key to stay below, and how many.
    const char *byId;
    const char *page;
    // Columns: id, rev, key, and what body() reads.
    QJsonObject (*body)(const ReadContext &context, const Id &id, Columns &columns);
};

// For kinds that lie in one column as they go out.
template <class Body>
QJsonObject asStored(const ReadContext &, const Id &, Columns &columns)
{
    return toJson(fromColumn<Body>(columns.bytes()));
}

// In the order in which pages go out.
std::span<const KindReader> caseReaders();
std::span<const KindReader> accountReaders();
std::span<const KindReader> deskReaders();
std::span<const KindReader> reviewReaders();
std::span<const KindReader> readersOf(Scope::Type type);

std::optional<KindRow> readOne(const KindReader &reader, const ReadContext &context, const Id &id);
// Whether `key` is of the form of this kind's keys.
bool isKey(const KindReader &reader, const QString &key);
// Below `key`, empty: from the top.
QList<KindRow> readPage(const KindReader &reader, const ReadContext &context, const QString &key,
                        int count);
// All of them, without their bodies.
QList<EntityRev> readRevs(const KindReader &reader, const ReadContext &context);

} // namespace werkbank
