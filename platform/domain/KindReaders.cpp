// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/KindReaders.h"

#include <limits>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Values scopeValues(const ReadContext &context)
{
    if (context.scope.type == Scope::Type::Case)
        return {context.tenant, context.scope.id};
    return {context.scope.id};
}

Value keyValue(const KindReader &reader, const QString &key)
{
    if (reader.numericKey)
        return key.isEmpty() ? Value(std::numeric_limits<qint64>::max()) : Value(key.toLongLong());
    return key.isEmpty() ? Value(u"~"_s) : Value(key);  // behind all ids and words
}

KindRow rowOf(const KindReader &reader, const ReadContext &context, const Row &row)
{
    Columns columns(row);
    KindRow out;
    out.row.kind = QString::fromLatin1(reader.kind);
    out.row.id = columns.id();
    out.row.rev = columns.integer();
    out.key = columns.text();
    out.row.body = reader.body(context, out.row.id, columns);
    return out;
}

} // namespace

std::span<const KindReader> readersOf(Scope::Type type)
{
    switch (type) {
    case Scope::Type::Case:
        return caseReaders();
    case Scope::Type::Account:
        return accountReaders();
    case Scope::Type::Desk:
        return deskReaders();
    case Scope::Type::Review:
        return reviewReaders();
    case Scope::Type::None:
        break;
    }
    return {};
}

std::optional<KindRow> readOne(const KindReader &reader, const ReadContext &context, const Id &id)
{
    const auto row = context.sql.row(reader.byId, scopeValues(context) + Values{id});
    return row ? std::optional(rowOf(reader, context, *row)) : std::nullopt;
}

bool isKey(const KindReader &reader, const QString &key)
{
    if (reader.numericKey)
        return key.toLongLong() > 0 && key == QString::number(key.toLongLong());
    return !Id::fromString(key).isNull() || enumFromName<Side>(key) != Side::Unknown;
}

QList<KindRow> readPage(const KindReader &reader, const ReadContext &context, const QString &key,
                        int count)
{
    QList<KindRow> out;
    const Rows rows = context.sql.rows(
        reader.page, scopeValues(context) + Values{keyValue(reader, key), count});
    for (const Row &row : rows)
        out.append(rowOf(reader, context, row));
    return out;
}

QList<EntityRev> readRevs(const KindReader &reader, const ReadContext &context)
{
    QList<EntityRev> out;
    const Rows rows = context.sql.rows(
        reader.page, scopeValues(context)
                         + Values{keyValue(reader, {}), std::numeric_limits<int>::max()});
    for (const Row &row : rows) {
        Columns columns(row);
        const Id id = columns.id();
        out.append({QString::fromLatin1(reader.kind), id, columns.integer()});
    }
    return out;
}

} // namespace werkbank
