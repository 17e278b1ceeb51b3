// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentFields.h"

#include "core/rules/WordFolding.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString statedOf(const QList<IdentFound> &stated, QStringView field)
{
    const auto is = std::ranges::find(stated, field, &IdentFound::field);
    return is == stated.end() ? QString() : is->value.simplified();
}

} // namespace

IdentLikeness likenessOf(const IdentityField &field)
{
    if (field.found.isEmpty())
        return IdentLikeness::NotFound;
    if (field.stated.isEmpty())
        return IdentLikeness::NotStated;
    if (field.stated == field.found)
        return IdentLikeness::Same;
    const auto loose = [](const QString &text) {
        return folded(text.simplified().remove(u' '));
    };
    return loose(field.stated) == loose(field.found) ? IdentLikeness::Alike
                                                     : IdentLikeness::Different;
}

QList<IdentityField> identityRows(const QList<IdentFound> &stated, const IdentResult &result,
                                  const QList<IdentityField> &before)
{
    QList<IdentityField> rows;
    const QStringList needed = neededIdentFields();
    for (const QString &field : identFields()) {
        IdentityField row{field, statedOf(stated, field), result.valueOf(field), {}};
        if (row.stated.isEmpty() && row.found.isEmpty() && !needed.contains(field))
            continue;
        const auto was = std::ranges::find(before, field, &IdentityField::field);
        if (was != before.end() && was->stated == row.stated && was->found == row.found)
            row.check = was->check;
        rows.append(row);
    }
    return rows;
}

QStringList neededIdentFields()
{
    return {u"first_name"_s, u"last_name"_s, u"birth_date"_s};
}

QStringList openIdentFields(const QList<IdentityField> &rows)
{
    QStringList open;
    for (const IdentityField &row : rows) {
        // An address stands on few documents; what was not found cannot differ.
        const bool mayLack = row.found.isEmpty() && !neededIdentFields().contains(row.field);
        if (row.check != FieldCheck::Matches && !(mayLack && !row.check))
            open.append(row.field);
    }
    for (const QString &field : neededIdentFields()) {
        if (std::ranges::find(rows, field, &IdentityField::field) == rows.end())
            open.append(field);
    }
    return open;
}

} // namespace werkbank
